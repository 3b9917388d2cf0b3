"""How many misspellings are found, and how often a right word is flagged, by each engine there is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Proofable
from app.domain.rules import SPELLING
from app.language.spelled import spelling_marks
from app.language.spelling import Speller
from bench.quality.shared import SEEDS, corpus, statutes, typos

Spellers = Bilingual[Speller]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Of `asked`, how many came out as they should; `goal` as a share, None where nothing is asked for."""

    name: str
    right: int
    asked: int
    goal: float | None = None

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.right / self.asked if self.asked else 0.0


def flagged(text: Proofable, spellers: Spellers, known: KnownWords = KnownWords()) -> tuple[str, ...]:  # noqa: B008
    """The words of `text` that are said to be misspelt."""
    return tuple(mark.text for mark in spelling_marks(text, spellers, known) if mark.rule in SPELLING)


def recall(spellers: Spellers) -> Iterator[Verdict]:
    """For each language, how many of the misspellings are found, and how many of the words meant stay silent."""
    goals = {Language.FI: 0.96, Language.SV: 0.98}
    for language in Language:
        rows = [typo for typo in typos() if typo.language is language]
        engine = spellers[language].name
        found = sum(bool(flagged(Proofable(row.word, language), spellers)) for row in rows)
        silent = sum(not flagged(Proofable(row.meant, language), spellers) for row in rows)
        yield Verdict(f"{language.value}, {engine}: misspellings found", found, len(rows), goals[language])
        yield Verdict(f"{language.value}, {engine}: the words that were meant stay silent", silent, len(rows))


@dataclass(frozen=True, slots=True)
class Flags:
    """How many words of running text were flagged, true errors of the text among them."""

    name: str
    flags: int
    words: int

    @property
    def per_thousand(self) -> float:
        """Flags in a thousand words."""
        return 1000 * self.flags / self.words if self.words else 0.0


def flags_in_corpus(spellers: Spellers) -> Iterator[Flags]:
    """For each language, the flags in published documents, read as plain text without the names of their cases."""
    for language in Language:
        yield _flags(f"{language.value}, {spellers[language].name}", corpus(language), language, spellers)


def flags_in_statutes(spellers: Spellers) -> Iterator[Flags]:
    """For each language, the flags in sentences of published statutes, which were proofread in both languages."""
    for language in Language:
        texts = (("", "\n".join(statutes(language))),)
        yield _flags(f"{language.value}, {spellers[language].name}", texts, language, spellers)


def flags_in_seeds(spellers: Spellers) -> Iterator[Flags]:
    """For each language, the flags in the published item, whose own misspellings are among them."""
    for language, path in SEEDS.items():
        texts = ((path.name, path.read_text(encoding="utf-8")),)
        yield _flags(f"{language.value}, {spellers[language].name}", texts, language, spellers)


def _flags(name: str, texts: Sequence[tuple[str, str]], language: Language, spellers: Spellers) -> Flags:
    lines = [line for _, text in texts for line in text.splitlines() if line.strip()]
    count = sum(len(flagged(Proofable(line, language), spellers)) for line in lines)
    return Flags(name, count, sum(len(line.split()) for line in lines))

"""A proofreader for tests: it knows a few wrong words and what should stand there, and judges by nothing else."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Event

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Mark, Marks, Proofable, ProofState
from app.domain.rules import Rule

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*-?")
_TWICE = re.compile(r"\b(\w+)(\s+)(\1)\b")
_SPELLING = {Language.FI: Rule.SPELLING_FI, Language.SV: Rule.SPELLING_SV}

Lists = Mapping[str, Sequence[str]]


class FakeProofreader:
    """A `ports.Proofreader` whose whole knowledge is given.

    `wrong` maps each misspelt word of each language to its suggestions, the best first; every other word is right, and
    so is a wrong one that stands in `KnownWords`. A word that stands twice in a row is marked (F4). `variants` maps an
    odd form to the usual one of the same document (G4). `open` is awaited before each answer where it is given, and
    `fails` is raised in its place. `checked` lists the texts of all checks, `stopped` the words whose search somebody
    gave up; `before` is called with the name of each call on the thread that makes it.
    """

    def __init__(
        self,
        fi: Lists | None = None,
        sv: Lists | None = None,
        *,
        variants: Mapping[str, str] | None = None,
        state: ProofState | None = None,
        before: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.wrong: Bilingual[Lists] = Bilingual(fi or {}, sv or {})
        self.odd = variants or {}
        self.open: Event | None = None
        self.fails: AppError | None = None
        self.closed = False
        self.checked: list[Proofable] = []
        self.stopped: list[str] = []
        self._state = state or ProofState(Bilingual("a small dictionary", "en liten ordlista"))
        self._before = before

    def state(self) -> ProofState:
        self._answer("state")
        return self._state

    def check(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        self._answer("check")
        self.checked += texts
        return [tuple(sorted(self._marks(text, known), key=lambda mark: mark.start)) for text in texts]

    def variants(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        self._answer("variants")
        usual = {(text.language, word[0].casefold()) for text in texts for word in _WORD.finditer(text.text)}
        return [tuple(self._odd(text, usual, known)) for text in texts]

    def suggest(self, word: str, language: Language, known: KnownWords) -> Iterator[tuple[str, ...]]:
        self._answer("suggest")
        return self._better(word, tuple(self.wrong[language].get(word, ())))

    def close(self) -> None:
        self.closed = True

    def _answer(self, call: str) -> None:
        self._before(call)
        if self.open is not None:
            self.open.wait()
        if self.closed:
            raise AppError("proofing.lost")
        if self.fails is not None:
            raise self.fails

    def _marks(self, text: Proofable, known: KnownWords) -> Iterator[Mark]:
        right = _known(text.language, known)
        for found in _WORD.finditer(text.text):
            word = found[0]
            if word in self.wrong[text.language] and word not in right:
                yield Mark(_SPELLING[text.language], *found.span(), word, "finding.spelling")
        for found in _TWICE.finditer(text.text):
            yield Mark(Rule.REPEATED, *found.span(), found[0], "finding.repeated_word", fixes=(found[1],))

    def _odd(self, text: Proofable, usual: set[tuple[Language, str]], known: KnownWords) -> Iterator[Mark]:
        for found in _WORD.finditer(text.text):
            other = self.odd.get(found[0], "")
            if (text.language, other.casefold()) in usual and found[0] not in _known(text.language, known):
                facts = {"other": other}
                yield Mark(Rule.VARIANTS, *found.span(), found[0], "finding.variant", facts, (other,))

    def _better(self, word: str, suggestions: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """The first alone, then all of them: as if the search took its time."""
        try:
            yield suggestions[:1]
            yield suggestions
        except GeneratorExit:
            self.stopped.append(word)
            raise


def _known(language: Language, known: KnownWords) -> frozenset[str]:
    return known.names | {word.text for word in known.words[language]}

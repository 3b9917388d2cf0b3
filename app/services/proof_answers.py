"""Answers to what was proofread, kept for as long as they hold; it asks nobody."""

from collections.abc import Mapping, Sequence

from app.domain.language import Language
from app.domain.paths import Path
from app.domain.proofing import KnownWords, Mark, Marks, Proofable
from app.services.proof_known import Silence, difference
from app.services.proof_marks import carried
from app.services.proof_texts import ProofText

MOST = 4_000
"""How many answers are kept for texts that the case does not hold any more: an undo brings many back."""

_NOTHING: tuple[Proofable, Marks] = (Proofable("", Language.FI), ())


class Answers:
    """The marks of each text by itself."""

    def __init__(self) -> None:
        self._held: dict[Proofable, Marks] = {}
        self._stale: set[Proofable] = set()
        self._wanted: frozenset[Proofable] = frozenset()
        self._known = KnownWords()
        self._silence = Silence(self._known)
        self._standing = _Standing()

    def turn(self, known: KnownWords) -> None:
        """Nothing; answers hold under `known`, and those that may not are stale."""
        if known is self._known or known == self._known:
            return
        change = difference(self._known, known)
        self._stale.update(text for text, marks in self._held.items() if change.touches(text, marks))
        self._known, self._silence = known, Silence(known)

    def lacking(self, texts: Sequence[ProofText]) -> tuple[ProofText, ...]:
        """Those of `texts` that no answer is held for or a stale one, equal texts once."""
        firsts: dict[Proofable, ProofText] = {}
        for it in texts:
            firsts.setdefault(it.text, it)
        self._wanted = frozenset(firsts)
        return tuple(it for text, it in firsts.items() if not self._is_fresh(text))

    def learn(self, texts: Sequence[Proofable], marks: Sequence[Marks], known: KnownWords) -> None:
        """Nothing; `marks` answer `texts`, which were read with `known`."""
        change = None if known is self._known or known == self._known else difference(known, self._known)
        for text, answer in zip(texts, marks, strict=True):
            # Put last again: what was read longest ago is let go first.
            self._held.pop(text, None)
            self._held[text] = answer
            self._stale.discard(text)
            if change and change.touches(text, answer):
                self._stale.add(text)
        self._let_go()

    def standing(self, texts: Sequence[ProofText]) -> list[Marks]:
        """For each of `texts` the marks that stand in it; where it was not read yet, those of what it was before."""
        return [
            marks if not marks or self._is_fresh(it.text) else tuple(m for m in marks if not self.silent(m, it.text))
            for it, marks in zip(texts, self._standing(texts, self._held), strict=True)
        ]

    def _is_fresh(self, text: Proofable) -> bool:
        return text in self._held and text not in self._stale

    def silent(self, mark: Mark, text: Proofable) -> bool:
        """Whether the words of `mark` are known by now as they stand."""
        return self._silence(mark, text.language)

    def _let_go(self) -> None:
        if len(self._held) <= MOST + len(self._wanted):
            return
        for text in [it for it in self._held if it not in self._wanted][: MOST // 2]:
            del self._held[text]
            self._stale.discard(text)


class VariantAnswers:
    """The marks of words that a document writes in two ways; each language is answered as a whole."""

    def __init__(self) -> None:
        self._read: dict[Language, tuple[tuple[Proofable, ...], KnownWords]] = {}
        self._held: dict[Proofable, Marks] = {}
        self._standing = _Standing()

    def lacking(self, texts: Sequence[ProofText], known: KnownWords) -> tuple[ProofText, ...]:
        """All of `texts` in the languages that changed since they were read, or whose known words did."""
        changed = {it for it in Language if self._read.get(it, ((), known)) != (_of(texts, it), known)}
        return tuple(it for it in texts if it.text.language in changed)

    def learn(self, texts: Sequence[Proofable], marks: Sequence[Marks], known: KnownWords) -> None:
        """Nothing; `marks` answer `texts`, all of their languages, which were read with `known`."""
        for language in {text.language for text in texts}:
            self._read[language] = tuple(text for text in texts if text.language is language), known
            self._held = {text: it for text, it in self._held.items() if text.language is not language}
        self._held.update((text, it) for text, it in zip(texts, marks, strict=True))

    def standing(self, texts: Sequence[ProofText]) -> list[Marks]:
        """For each of `texts` the marks that stand in it."""
        return self._standing(texts, self._held)


def _of(texts: Sequence[ProofText], language: Language) -> tuple[Proofable, ...]:
    return tuple(it.text for it in texts if it.text.language is language)


class _Standing:
    """Remembers what was read last at each place, for the time until what stands there now is read."""

    def __init__(self) -> None:
        self._last: dict[tuple[Path, int], tuple[Proofable, Marks]] = {}

    def __call__(self, texts: Sequence[ProofText], held: Mapping[Proofable, Marks]) -> list[Marks]:
        found: list[Marks] = []
        fresh: dict[tuple[Path, int], tuple[Proofable, Marks]] = {}
        number, path = 0, None
        for it in texts:
            number = number + 1 if it.spot.path == path else 0
            path = it.spot.path
            place = path, number
            marks = held.get(it.text)
            if marks is None:
                fresh[place] = old, before = self._last.get(place, _NOTHING)
                marks = carried(before, old.text, it.text.text) if before else ()
            else:
                fresh[place] = it.text, marks
            found.append(marks)
        self._last = fresh
        return found

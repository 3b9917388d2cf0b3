"""A proofreader that takes words for wrong at random, always the same ones: for walks through the window."""

import re
import time
from collections.abc import Iterator, Sequence
from random import Random
from zlib import crc32

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Mark, Marks, Proofable, ProofState
from app.domain.rules import Rule

_PIECE = re.compile(r"\w+|  +|[^\w\s]+")
_BETTER = ("sana", "två ord", "ä😀", "", "a\u00adb", "x" * 70, "Pitkä-ajatus", "\u00a0")
_SPELLING = {Language.FI: Rule.SPELLING_FI, Language.SV: Rule.SPELLING_SV}


class FickleProofreader:
    """A `ports.Proofreader`: of the pieces of any text about one in `often` is marked, in one way or another.

    What it says of a text depends on the text, on `seed` and on the words that are known, and it takes its time.
    """

    def __init__(self, seed: int = 0, often: int = 4) -> None:
        self._seed, self._often = seed, often

    def state(self) -> ProofState:
        return ProofState(Bilingual("a die", "en tärning"), grammar=True)

    def check(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        self._pause(texts)
        return [tuple(self._marks(text, known)) for text in texts]

    def variants(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        self._pause(texts)
        return [tuple(self._variants(text, known)) for text in texts]

    def suggest(self, word: str, language: Language, known: KnownWords) -> Iterator[tuple[str, ...]]:
        chance = self._chance(word)
        words = chance.sample([it for it in _BETTER if it.strip()], 3)
        yield tuple(words[:1])
        time.sleep(0.005)
        yield tuple(words)

    def close(self) -> None:
        """Nothing; it can be opened again."""

    def _pause(self, texts: Sequence[Proofable]) -> None:
        time.sleep(crc32("".join(it.text for it in texts).encode(errors="replace")) % 20 / 1000)

    def _chance(self, text: str) -> Random:
        return Random(f"{self._seed} {text}")

    def _marks(self, text: Proofable, known: KnownWords) -> Iterator[Mark]:
        right = {word.text.casefold() for word in known.words[text.language]}
        for found in _PIECE.finditer(text.text):
            piece = found[0]
            chance = self._chance(piece)
            if chance.randrange(self._often) or piece.casefold() in right:
                continue
            if piece[0].isalnum() and chance.random() < 0.7:
                yield Mark(_SPELLING[text.language], *found.span(), piece, "finding.spelling")
            else:
                fixes = tuple(chance.sample(_BETTER, 2))
                yield Mark(Rule.REPEATED, *found.span(), piece, "finding.repeated_word", fixes=fixes)

    def _variants(self, text: Proofable, known: KnownWords) -> Iterator[Mark]:
        for found in re.finditer(r"\w{7,}", text.text):
            if self._chance(f"variant {found[0]}").randrange(self._often) == 0:
                other = found[0][:-1] + "x"
                yield Mark(Rule.VARIANTS, *found.span(), found[0], "finding.variant", {"other": other}, (other,))

"""A child for tests: what it knows is given, and some words break it; run as a script with that as JSON behind it."""

import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from app.domain.language import Language
from app.domain.proofing import KnownWords, Marks, Proofable, ProofState
from app.language.proofing_answers import serve
from tests.proofreaders import FakeProofreader

BREAKS = "rikkova"
"""A word whose reading ends the process as an engine's abort does."""

BREAKS_ONCE = "kerran"
"""One that does so unless the file named by `once` is there; it makes it."""

SLEEPS = "nukkuva"
"""One whose reading and search never end."""


class Fragile(FakeProofreader):
    """Knows what it is given; `once` is a file, `breaks` the call that always ends the process."""

    def __init__(self, fi: dict[str, list[str]], variants: dict[str, str], once: str = "", breaks: str = "") -> None:
        super().__init__(fi, variants=variants)
        self._once = Path(once)
        self._breaks = breaks

    def state(self) -> ProofState:
        print("what libraries print goes nowhere", flush=True)
        self._may_break("state")
        return super().state()

    def check(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        for text in texts:
            self._may_break(text.text)
        return super().check(texts, known)

    def variants(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        for text in texts:
            self._may_break(text.text)
        return super().variants(texts, known)

    def suggest(self, word: str, language: Language, known: KnownWords) -> Iterator[tuple[str, ...]]:
        if word == SLEEPS:
            while True:
                yield ("herännyt",)
        self._may_break(word)
        yield from super().suggest(word, language, known)

    def _may_break(self, text: str) -> None:
        if BREAKS_ONCE in text and not self._once.exists():
            self._once.touch()
            os.abort()
        if BREAKS in text or self._breaks == text:
            os.abort()
        if SLEEPS in text:
            time.sleep(600)


if __name__ == "__main__":
    sys.exit(serve(Fragile(**json.loads(sys.argv[1]))))

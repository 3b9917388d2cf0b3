"""Text to the tokens that references are made of: words, numbers, marks of sections, single signs; in linear time."""

import re
from dataclasses import dataclass
from enum import Enum, auto

_TOKEN = re.compile(r"(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)|(?P<number>\d+)|(?P<section>§)|(?P<sign>[^\w\s]|_)")
DASHES = frozenset("-‐‑–—―−")


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    NUMBER = auto()
    SECTION = auto()
    SIGN = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A token; `low` is its text in small letters."""

    kind: Kind
    text: str
    low: str
    start: int
    end: int


_KINDS = {"word": Kind.WORD, "number": Kind.NUMBER, "section": Kind.SECTION, "sign": Kind.SIGN}


class Tokens:
    """The tokens of `text`; beyond either end there are tokens of the kind END."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.all = [
            Token(_KINDS[found.lastgroup or "sign"], found[0], found[0].casefold(), *found.span())
            for found in _TOKEN.finditer(text)
        ]
        self._end = Token(Kind.END, "", "", len(text), len(text))

    def __getitem__(self, place: int) -> Token:
        if place < 0:
            return self._end
        try:
            return self.all[place]
        except IndexError:
            return self._end

    def __len__(self) -> int:
        return len(self.all)

    def joined(self, place: int) -> bool:
        """Whether nothing stands between the token at `place` and the one before it."""
        return place > 0 and self[place].start == self[place - 1].end

    def is_sign(self, place: int, signs: str) -> bool:
        """Whether the token at `place` is one of the single `signs`."""
        token = self[place]
        return token.kind is Kind.SIGN and token.text in signs

    def is_dash(self, place: int) -> bool:
        """Whether a hyphen or dash of any kind stands at `place`."""
        token = self[place]
        return token.kind is Kind.SIGN and token.text in DASHES

    def is_word(self, place: int, words: frozenset[str]) -> bool:
        """Whether one of `words`, which are in small letters, stands at `place`."""
        token = self[place]
        return token.kind is Kind.WORD and token.low in words

"""Cuts RTF into its tokens: groups, control words, characters; knows what none of them means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})"
    rb"|\\(?P<symbol>[^a-zA-Z'])"
    rb"|(?P<open>\{)|(?P<close>\})"
    rb"|[\r\n\x00]+"
    rb"|(?P<text>[^\\{}\r\n\x00]+)"
    rb"|(?P<odd>[\\'])"
)


class Kind(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()
    SYMBOL = auto()
    BYTES = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A control word or symbol with its number, or characters as bytes of the document's code page."""

    kind: Kind
    word: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of `data` in order; the bytes behind the word ``bin`` are passed over."""
    position = 0
    while match := _TOKEN.match(data, position):
        position = match.end()
        if match["word"]:
            number = int(match["number"]) if match["number"] else None
            word = match["word"].decode("ascii")
            if word == "bin":
                position += max(number or 0, 0)
            yield Token(Kind.WORD, word, number)
        elif match["hex"]:
            yield Token(Kind.BYTES, data=bytes([int(match["hex"], 16)]))
        elif match["symbol"]:
            yield Token(Kind.SYMBOL, match["symbol"].decode("latin-1"))
        elif match["text"]:
            yield Token(Kind.BYTES, data=match["text"])
        elif match["open"] or match["close"]:
            yield Token(Kind.OPEN if match["open"] else Kind.CLOSE)

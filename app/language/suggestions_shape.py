"""The capitals and parts of a word as written, and a better word in the same ones; it looks for no better word."""

from dataclasses import dataclass
from enum import Enum


class Shape(Enum):
    """Where a word has capitals."""

    SMALL = "small"
    CAPITALISED = "capitalised"
    CAPITALS = "capitals"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a word between hyphens, with what stands before and after it."""

    before: str
    text: str
    after: str


def shape_of(word: str) -> Shape:
    """Where `word` has capitals; one of a single letter is capitalised."""
    if word == word.lower():
        return Shape.SMALL
    if word[1:] == word[1:].lower():
        return Shape.CAPITALISED
    return Shape.CAPITALS if word == word.upper() else Shape.MIXED


def shaped(text: str, shape: Shape) -> str:
    """`text` (in small letters, or a name with its own capitals) with the capitals of `shape`."""
    if shape is Shape.CAPITALS:
        return text.upper()
    return f"{text[:1].upper()}{text[1:]}" if shape is Shape.CAPITALISED else text


def pieces(word: str) -> tuple[Piece, ...]:
    """The parts of `word` between its hyphens, in order; one where it has none."""
    parts = word.split("-")
    return tuple(
        Piece("".join(f"{part}-" for part in parts[:at]), text, "".join(f"-{part}" for part in parts[at + 1 :]))
        for at, text in enumerate(parts)
    )

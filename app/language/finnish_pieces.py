"""Takes one analysis of Voikko's transducer apart, such as ``[Ln][Xp]kunta[X]kunt[Sg][Ny]an``; judges nothing.

The tags are those of the lexicon voikko-fi: https://github.com/voikko/corevoikko.
"""

import re
from enum import Enum
from typing import NamedTuple

_PIECE = re.compile(r"\[X([a-z])\]([^\[]*)\[X\]|\[([^\]]*)\]|([^\[])")

_CLASSES_OF_NAMES = frozenset({"Lee", "Les", "Lep", "Lem"})
"""First name, surname, place, other name."""


class Kind(Enum):
    """What a piece is."""

    TAG = "tag"
    BASE = "base form"
    SHAPE = "capitals"
    LETTER = "letter"
    OTHER = "of no use here"


class Piece(NamedTuple):
    """A tag's name, a part's base form or capitals, or one character of the word."""

    kind: Kind
    text: str

    def is_tag(self, *beginnings: str) -> bool:
        """Whether it is a tag whose name begins with one of `beginnings`."""
        return self.kind is Kind.TAG and self.text.startswith(beginnings)


Pieces = tuple[Piece, ...]

_SECTIONS = {"p": Kind.BASE, "j": Kind.BASE, "r": Kind.SHAPE}


def pieces_of(analysis: str) -> Pieces:
    """The pieces of `analysis`, in order; what is not well-formed in it is left out."""
    return tuple(_piece(found) for found in _PIECE.finditer(analysis))


def word_class(pieces: Pieces) -> str:
    """The tag of the word's class, that of its last part, such as ``Ln``; empty where it has none."""
    return next((piece.text for piece in reversed(pieces) if piece.is_tag("L")), "")


def names_something(pieces: Pieces) -> bool:
    """Whether the word is a name of a person, a place or something else."""
    return word_class(pieces) in _CLASSES_OF_NAMES


def may_end_any_word(pieces: Pieces) -> bool:
    """Whether the word may stand after a hyphen behind whatever word, as *sana* in *ja-sana*."""
    starts_with_hyphen = bool(pieces) and pieces[0] == Piece(Kind.LETTER, "-")
    return not starts_with_hyphen and any(piece.is_tag("Ivj") for piece in pieces)


def _piece(found: re.Match[str]) -> Piece:
    section, content, tag, letter = found.groups()
    if section is not None:
        return Piece(_SECTIONS.get(section, Kind.OTHER), content)
    return Piece(Kind.TAG, tag) if letter is None else Piece(Kind.LETTER, letter)

"""The base form of a Finnish word, by one analysis and its shape; it looks nothing up."""

from app.language.finnish_pieces import Kind, Piece, Pieces
from app.language.finnish_shape import JOINT

_HYPHEN = Piece(Kind.LETTER, "-")


def base_form(pieces: Pieces, shape: str) -> str:
    """The base form, with its capitals: of a compound only the last part changes; empty where there is none.

    *Isossa-Britanniassa* is of *Iso-Britannia*, *kahdessakymmenessä* of *kaksikymmentä*.
    """
    if any(piece.is_tag("L") for piece in pieces) and _first_class(pieces) == "Lu":
        numeral = _numeral(pieces)
        if numeral is not None:
            return numeral
    form = _Form(shape.replace(JOINT, ""))
    for place, piece in enumerate(pieces):
        if piece.kind is Kind.BASE:
            form.start_part(piece.text)
        elif piece == _HYPHEN:
            form.take_hyphen(_names_a_place(pieces[place:]))
        elif piece.kind is Kind.LETTER:
            form.take(piece.text)
        elif piece.kind is Kind.TAG:
            form.take_tag(piece.text)
    return form.whole()


class _Form:
    """The form made so far, and the base form of the part that is being read."""

    def __init__(self, signs: str) -> None:
        self._made = ""
        self._signs = signs
        self._place = 0
        self._part: str | None = None
        self._part_start = 0
        self._hyphens = 0
        self._adjective = False
        self._directing = False

    def start_part(self, base: str) -> None:
        """Nothing; what follows is a form of `base`."""
        self._part, self._part_start, self._hyphens = base.replace(JOINT, ""), len(self._made), base.count("-")

    def take_tag(self, name: str) -> None:
        """Nothing; an adjective before a place's name bends with it."""
        if name.startswith("L"):
            self._adjective, self._directing = name in {"Ll", "Lnl"}, False
        elif name == "De":
            self._directing = self._adjective

    def take(self, letter: str) -> None:
        """Nothing; `letter` stands in the word."""
        sign = self._signs[self._place : self._place + 1]
        self._made += letter.upper() if sign and sign in "ij" else letter
        self._place += 1

    def take_hyphen(self, names_a_place: bool) -> None:
        """Nothing; the part ends here, unless its base form holds the hyphen."""
        if self._hyphens:
            self._hyphens -= 1
        else:
            if self._directing and names_a_place and self._part and not self._made.endswith("is"):
                self._made = self._made[: self._part_start] + self._part[:1].upper() + self._part[1:]
            self._part = None
        self._directing = False
        self.take("-")

    def whole(self) -> str:
        """The base form."""
        return self._made if self._part is None else self._made[: self._part_start] + self._part


def _first_class(pieces: Pieces) -> str:
    return next(piece.text for piece in pieces if piece.is_tag("L"))


def _names_a_place(pieces: Pieces) -> bool:
    return any(piece.is_tag("Lep") for piece in pieces)


def _numeral(pieces: Pieces) -> str | None:
    """The base form of a numeral, every part of which bends; None for a word that only begins with one."""
    made, bent = "", False
    for place, piece in enumerate(pieces):
        if piece.kind is Kind.BASE:
            made, bent = made + piece.text, True
        elif piece.is_tag("Bc"):
            if place + 1 == len(pieces):
                return None
            bent = False
        elif piece.is_tag("Ln", "Ll"):
            return None
        elif piece.kind is Kind.LETTER and (not bent or piece == _HYPHEN or piece.text.isdecimal()):
            made += piece.text
    return made

"""Which letters of a Finnish word are capitals and where its parts meet, by one analysis; it looks nothing up."""

from enum import IntEnum

from app.language.finnish_pieces import Kind, Piece, Pieces

JOINT = "="
_CAPITALS = "ij"
_SMALL = "pq"


class Verdict(IntEnum):
    """How well a word is written, the best first."""

    RIGHT = 0
    FIRST_NEEDS_CAPITAL = 1
    CAPITALS_WRONG = 2
    UNKNOWN = 3


def shape_of(pieces: Pieces, length: int) -> str:
    """One sign for each character of a word of `length` characters, and ``=`` where two parts meet.

    ``i`` and ``j`` (in an abbreviation) ask for a capital, ``p`` and ``q`` for a small letter; the rest is as it is.
    """
    signs = _Signs(length)
    for place, piece in enumerate(pieces):
        if piece.kind is Kind.SHAPE:
            signs.take_given(piece.text)
        elif piece.kind is Kind.LETTER:
            signs.take(piece.text, first=place == 0)
        elif piece.kind is Kind.TAG:
            following = pieces[place + 1] if place + 1 < len(pieces) else None
            signs.take_tag(piece.text, following)
    signs.fill(signs.left)
    return _name_of_direction(pieces, _small_derivative(pieces, "".join(signs.made)))


def verdict(word: str, shape: str) -> Verdict:
    """How well the capitals of `word` go with its `shape`; never `UNKNOWN`."""
    found = Verdict.RIGHT
    for place, (letter, sign) in enumerate(zip(word, shape.replace(JOINT, ""), strict=False)):
        if (letter.islower() and sign in _CAPITALS and place) or (letter.isupper() and sign in _SMALL):
            return Verdict.CAPITALS_WRONG
        if letter.islower() and sign in _CAPITALS:
            found = Verdict.FIRST_NEEDS_CAPITAL
    return found


def joins_at(shape: str, length: int) -> bool:
    """Whether two parts meet behind the first `length` characters."""
    passed = 0
    for sign in shape:
        if passed == length:
            return sign == JOINT
        passed += sign != JOINT
    return False


class _Signs:
    """The signs made so far, and what of the word still waits for its own."""

    def __init__(self, length: int) -> None:
        self.made: list[str] = []
        self.left = length
        self._waiting = 0
        self._given = 0
        self._title = False
        self._abbreviation = False

    def take_given(self, signs: str) -> None:
        """Nothing; the lexicon itself says how the next characters are written."""
        self._title = False
        for sign in signs:
            if not self.left:
                return
            self.made.append(sign)
            if sign != JOINT:
                self._given += 1
                self.left -= sign != "-"

    def take_tag(self, name: str, following: Piece | None) -> None:
        """Nothing; a class changes how the letters behind it are written, a border ends a part."""
        if name.startswith("L"):
            counted = name == "Lu" and following is not None and following.text.isdecimal()
            self._title = self._title or name.startswith("Le")
            self._abbreviation = name in {"La", "Lur"} or counted
        elif name.startswith("B") and name != "Bh":
            self._end_part()
            if following is not None and self.made and self.made[-1] != JOINT:
                self.made.append(JOINT)
            self._waiting = self._given = 0

    def take(self, letter: str, *, first: bool) -> None:
        """Nothing; `letter` of the word waits for its sign, a mark is its own."""
        if letter == "-":
            self._take_hyphen(first=first)
        elif letter == ":":
            if self._abbreviation:
                self._end_part()
                self._waiting = self._given = 0
            self._abbreviation = False
            self.made.append(letter)
            self.left = max(0, self.left - 1)
        else:
            self._waiting += 1

    def fill(self, count: int) -> None:
        """Nothing; the next `count` characters are written as their class is."""
        for _ in range(count):
            capital, small = ("j", "q") if self._abbreviation else ("i", "p")
            self.made.append(capital if self._title else small)
            self._title = False

    def _take_hyphen(self, *, first: bool) -> None:
        if self._waiting > self._given:
            self._end_part()
            self._waiting = self._given = 0
            self.made.append("-")
        elif first or self._waiting == self._given:
            self.made.append("-")
        else:
            self._waiting += 1
        self.left = max(0, self.left - 1)

    def _end_part(self) -> None:
        ready = max(0, self._waiting - self._given)
        self.fill(ready)
        self.left = max(0, self.left - ready)


def _small_derivative(pieces: Pieces, shape: str) -> str:
    """`shape` with a small letter in words made of names, as *helsinkiläinen*: their part of the word only."""
    parts = shape.split("-")
    hyphens = 0
    for piece in pieces:
        if piece.is_tag("Dg") and hyphens < len(parts):
            parts[hyphens] = parts[hyphens].replace("i", "p")
        hyphens += piece == Piece(Kind.LETTER, "-")
    return "-".join(parts)


def _name_of_direction(pieces: Pieces, shape: str) -> str:
    """`shape` with a capital first where a word such as *itä* begins a place's name: *Itä-Suomi*, *Itä-*."""
    directed = False
    for place, piece in enumerate(pieces):
        if piece.is_tag("De"):
            directed = True
        elif piece.is_tag("Ln") and piece.text == "Ln":
            directed = False
        elif directed and piece == Piece(Kind.LETTER, "-"):
            rest = pieces[place + 1 :]
            if not rest or any(later.is_tag("Lep") for later in rest):
                return _with_capital(shape)
            return shape
    return shape


def _with_capital(shape: str) -> str:
    first = next((place for place, sign in enumerate(shape) if sign in "ip"), None)
    return shape if first is None else f"{shape[:first]}i{shape[first + 1 :]}"

"""Whether the hyphens between the parts of a Finnish compound stand where they must, by one analysis; no lookup."""

from dataclasses import dataclass

from app.language.finnish_pieces import Kind, Piece, Pieces

_VOWELS = "aeiouyäöåáéíóúàèìòù"
_HYPHEN = Piece(Kind.LETTER, "-")


def is_sound(pieces: Pieces) -> bool:
    """Whether each joint of the compound has a hyphen where it must have one, and none where it must not.

    Rule: two equal vowels are kept apart by a hyphen (*maa-ala*), and so is what follows a digit (*2-vuotias*); other
    parts are written together (*kuntaliitto*), but for those that the lexicon marks: *ex-*, *-is-*, names.
    """
    joints = _Joints()
    return all(_taken(joints, pieces, place) for place in range(len(pieces))) and joints.end_well()


def _taken(joints: "_Joints", pieces: Pieces, place: int) -> bool:
    """Whether all is well up to the piece at `place`, which `joints` has then seen."""
    piece = pieces[place]
    before = pieces[place - 1] if place else None
    if piece.is_tag("Bh"):
        return joints.take_border(hyphen=before == _HYPHEN)
    if piece.kind is Kind.TAG:
        joints.take_tag(piece.text)
        return True
    if piece == _HYPHEN:
        joints.take_hyphen()
        return True
    return piece.kind is not Kind.LETTER or joints.take_letter(piece.text)


@dataclass(slots=True)
class _Joints:
    """What is known of the compound up to here."""

    behind: str = ""
    border: bool = False
    hyphen: bool = False
    free: bool = False
    free_twice: bool = False
    demanded: bool = False
    missing: bool = False
    name: bool = False
    common_end: bool = False

    def take_tag(self, name: str) -> None:
        """Nothing; the tag changes what the next joint may or must look like."""
        if name.startswith("Isf"):
            self.free = self.free_twice = True
        elif name.startswith("Icu"):
            self.border, self.free, self.demanded = False, True, True
        elif name.startswith("Ica"):
            self.missing = self.common_end = False
        elif name.startswith("Le"):
            self.name, self.common_end = True, False
        elif name.startswith("Ln"):
            self.common_end = True
        elif name.startswith("Dg"):
            self.name = False

    def take_hyphen(self) -> None:
        """Nothing; a name before a hyphen asks for no other."""
        self.name = self.common_end = False

    def take_border(self, *, hyphen: bool) -> bool:
        """Whether a joint may be here; its hyphen stands before the border's tag."""
        self.border, self.hyphen = True, hyphen
        if not hyphen:
            if self.missing:
                return False
            self.missing = self.demanded
        return True

    def take_letter(self, letter: str) -> bool:
        """Whether the joint before `letter`, where there is one, has its hyphen or does without it rightly."""
        if self.border:
            self.free = self.free or not self.behind or self.behind == "is"
            self.demanded = self.demanded and not self.hyphen
            if not (self.free and self.hyphen) and self._must_have(letter) != self.hyphen:
                return False
            self.border = False
            self.free, self.free_twice = self.free and self.free_twice, False
        self.behind = (self.behind + letter)[-2:]
        return True

    def end_well(self) -> bool:
        """Whether nothing is missing at the word's end: a name and a common noun are not written together."""
        return not self.missing and not (self.name and self.common_end)

    def _must_have(self, letter: str) -> bool:
        last = self.behind[-1:].lower()
        return (last == letter.lower() and last in _VOWELS and bool(last)) or last.isdecimal()

"""Whether a reference is written as its language asks: signs, order, brackets; it looks at no catalogue."""

import re

from app.domain.language import Language
from app.domain.reference import Provision, Reference, RefKind

_SPACES = r"[ \u00a0\u202f]"
_SIGNS = re.compile(
    rf"§{_SPACES}*\d|§{_SPACES}*§|\d[a-zåäö]?§|\d[a-zåäö]{_SPACES}*§|\d(?:{_SPACES}?[a-z])?{_SPACES}?[-‐‑−—―]{_SPACES}?\d"
)
_FINNISH = re.compile(
    rf"\d[-‐‑]luv|\d\.\d+{_SPACES}?§|\d,\d+{_SPACES}kohta|§{_SPACES}\d+{_SPACES}(?:momentin|momentissa)"
)
_SWEDISH = re.compile(rf"\bmom(?![.\w])|\bmom\.?{_SPACES}\d|\bkap(?![.\w])|\bmoment(?:et)?\b|\d\.\d+{_SPACES}?§")
_CLOSED = re.compile(r",[^()]*\)|\)")
_INDEFINITE = ("lag", "förordning", "balk", "stadga")
_ENACTING = re.compile(r"(?:upphävs|ändras|fogas|temporärt)\s+(?:\w+\s+)?(?:i|till)\s+$", re.IGNORECASE)
_LOOK_BEHIND = 40


def is_well_formed(text: str, reference: Reference, language: Language) -> bool:
    """Whether its signs, brackets and order are as Lainkirjoittajan opas, or Slaf, has them; spaces may break."""
    if reference.kind not in {RefKind.ACT, RefKind.LOCAL} or not _is_number_bracketed(text, reference):
        return reference.kind not in {RefKind.ACT, RefKind.LOCAL}
    places = _without(text, reference)
    if _SIGNS.search(places) or _has_lost_sign(reference):
        return False
    if language is Language.FI:
        return not _FINNISH.search(places)
    return not _SWEDISH.search(places) and _is_order_swedish(text, reference)


def _without(text: str, reference: Reference) -> str:
    """What it says beside the name and the number of the act."""
    kept = list(text[reference.start : reference.end])
    for stretch in (reference.name, reference.number):
        for at in range(*(stretch or (0, 0))):
            if 0 <= at - reference.start < len(kept):
                kept[at - reference.start] = "|"
    return "".join(kept)


def _is_number_bracketed(text: str, reference: Reference) -> bool:
    if reference.number is None:
        return True
    start, end = reference.number
    number = text[start:end]
    if not _CLOSED.match(text, end) or text[start - 1 : start] != "(" or len(number.partition("/")[2]) != 4:
        return False
    return text[start - 2 : start - 1].isspace()


def _has_lost_sign(reference: Reference) -> bool:
    return "§" not in reference.as_written and any(
        isinstance(ref, Provision) and ref.section is not None and not reference.back for ref in reference.refs
    )


def _is_order_swedish(text: str, reference: Reference) -> bool:
    """Whether the place stands before the name, with *i* between, and the name is definite behind it."""
    if reference.name is None or reference.back:
        return True
    first, end = reference.name
    name = text[first:end]
    before = text[reference.start : first].split()
    if before:
        head = name.split()[0]
        if before[-1] not in {"i", "enligt"}:
            return False
        return not head.endswith(_INDEFINITE) or (" " in name and head.endswith("s"))
    placed = text[max(end, (reference.number or (0, 0))[1]) : reference.end]
    if "§" not in placed and "kap" not in placed:
        return True
    if reference.kind is RefKind.LOCAL or name.split()[0].endswith("s"):
        return True
    return _ENACTING.search(text[max(0, first - _LOOK_BEHIND) : first]) is not None

"""Faults of marks, spaces and repeated words that need no dictionary (F3 F4 F5 F10), for both languages."""

from app.domain.proofing import Marks, Proofable
from app.language.marks_pairs import pair_marks
from app.language.marks_points import point_marks
from app.language.marks_repeats import repeat_marks
from app.language.marks_spaces import space_marks
from app.language.marks_text import addresses


def mechanical_marks(text: Proofable) -> Marks:
    """The marks of `text` in order of their places; nothing in web addresses, e-mail addresses and file names."""
    held = addresses(text.text)
    found = (
        *space_marks(text.text, held),
        *repeat_marks(text.text, text.language, held),
        *pair_marks(text.text, held),
        *point_marks(text, held),
    )
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end, mark.rule)))

"""The parts of a document that can be copied one by one, in both languages beside each other; copies none."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.language import Bilingual, Language
from app.domain.sheet import Place, Sheet

_MOTION = ("introduction", "description", "questions")
_ANSWER = ("summary", "general_answer", "answer:")
_HELD: Mapping[str, tuple[str, ...]] = {
    "statement": ("motion", *_MOTION, "answer", *_ANSWER),
    "motion": _MOTION,
    "answer": _ANSWER,
}
# A line over the document, and never a field of its own anywhere.
_LEFT_OUT = "meeting"


@dataclass(frozen=True, slots=True)
class PartRow:
    """One part: its key, how deep it lies in others, the heading that it has in each language, empty for none.

    `there` says in which languages it holds text; `holds` are the keys of the parts that are copied along with it.
    """

    key: str
    depth: int
    names: Bilingual[str]
    there: Bilingual[bool]
    holds: frozenset[str] = frozenset()


def part_rows(sheets: Bilingual[Sheet]) -> Sequence[PartRow]:
    """The parts of a document's two sheets, in the order in which they are printed."""
    keys = _keys(sheets)
    return tuple(_row(key, keys, sheets) for key in keys if key != _LEFT_OUT)


def _keys(sheets: Bilingual[Sheet]) -> tuple[str, ...]:
    """Every part of either sheet; one that only the Swedish sheet has stands behind what it follows there."""
    keys = list(dict.fromkeys(place.part for place in sheets.fi.places))
    before = ""
    for key in dict.fromkeys(place.part for place in sheets.sv.places):
        if key not in keys:
            keys.insert(keys.index(before) + 1 if before in keys else 0, key)
        before = key
    return tuple(keys)


def _row(key: str, keys: Iterable[str], sheets: Bilingual[Sheet]) -> PartRow:
    depth = sum(held(group, key) for group in _HELD if group in keys)
    holds = frozenset(other for other in keys if held(key, other))
    names = sheets.map(lambda sheet: _name(sheet.places, key))
    there = sheets.map(lambda sheet: any(_says(place, key, holds) for place in sheet.places))
    return PartRow(key, depth, names, there, holds)


def held(group: str, key: str) -> bool:
    """Whether the part `key` lies in `group`."""
    inside = _HELD.get(group, ())
    return key in inside or (":" in key and f"{key.partition(':')[0]}:" in inside)


def _name(places: Iterable[Place], key: str) -> str:
    heading = next((place.text for place in places if place.part == key and place.heading), "")
    return "" if key == "title" else heading.rstrip(": ")


def _says(place: Place, key: str, holds: frozenset[str]) -> bool:
    """Whether `place` is text of the part or of what it holds: a heading alone is none, but for the title."""
    return (place.part == key or place.part in holds) and (not place.heading or key == "title")


@dataclass(frozen=True, slots=True)
class Cell:
    """A part in one language."""

    row: int
    language: Language


def next_cell(rows: Sequence[PartRow], copied: frozenset[tuple[str, Language]], at: Cell) -> Cell | None:
    """The next part to copy behind `at`: below it, then in the other language from the top; None where all are done.

    Left out are parts without text, those already copied, alone or along with what holds them, and those of which a
    part was copied by itself: who copies field by field does not want them whole as well.
    """
    below = [Cell(row, at.language) for row in range(at.row + 1, len(rows))]
    other = [Cell(row, at.language.other) for row in range(len(rows))]
    above = [Cell(row, at.language) for row in range(at.row)]
    return next((cell for cell in (*below, *other, *above) if _open(rows, copied, cell)), None)


def _open(rows: Sequence[PartRow], copied: frozenset[tuple[str, Language]], cell: Cell) -> bool:
    row = rows[cell.row]
    if not row.there[cell.language] or is_copied(rows, copied, cell):
        return False
    return not any((key, cell.language) in copied for key in row.holds)


def is_copied(rows: Sequence[PartRow], copied: frozenset[tuple[str, Language]], cell: Cell) -> bool:
    """Whether the part was copied, alone or along with one that holds it."""
    key = rows[cell.row].key
    groups = (row.key for row in rows if key in row.holds)
    return any((name, cell.language) in copied for name in (key, *groups))

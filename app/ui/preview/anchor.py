"""Keeps a reader's place from one state of a document to the next, whatever was written above it; moves no window."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from app.ui.preview.geometry import Geometry
from app.ui.preview.painted import NOWHERE, PaintedSheet


@dataclass(frozen=True, slots=True)
class Anchor:
    """What stands at the window's upper edge: the `which`-th place of a part and passage, `below` pixels under it."""

    part: str
    passage: str
    which: int
    below: float


def anchor_at(sheet: PaintedSheet, geometry: Geometry, top: float) -> Anchor | None:
    """The anchor of a window whose upper edge is at `top`; None where nothing is printed there or at the beginning."""
    if top <= 0:
        return None
    page, point = geometry.on_page(QPointF(0, top))
    number, upper = sheet.first_below(page, point.y())
    if number == NOWHERE:
        return None
    place = sheet.sheet.places[number]
    alike = _alike(sheet, place.part, place.passage)
    return Anchor(place.part, place.passage, alike.index(number), (upper - point.y()) * geometry.scale)


def top_of(sheet: PaintedSheet, geometry: Geometry, anchor: Anchor) -> float | None:
    """Where the window's upper edge must be to show `anchor` where it was; None where its place is gone."""
    alike = _alike(sheet, anchor.part, anchor.passage)
    if not alike:
        return None
    areas = sheet.areas([alike[min(anchor.which, len(alike) - 1)]])
    if not areas:
        return None
    page = min(areas)
    return geometry.on_screen(page, areas[page]).top() - anchor.below


def _alike(sheet: PaintedSheet, part: str, passage: str) -> list[int]:
    places = enumerate(sheet.sheet.places)
    return [number for number, place in places if (place.part, place.passage) == (part, passage)]

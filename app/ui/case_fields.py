"""Findings in the plain fields of a page: where they stand, their words selected, which have waves. Mends none."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit

from app.domain.paths import Path
from app.services.findings import Finding
from app.ui.binding_widgets import GrowingText
from app.ui.editor.column_offsets import point_at, unit_at
from app.ui.field_waves import FieldWaves
from app.ui.theme import Theme

PlainField = QLineEdit | GrowingText
_KEEP = QTextCursor.MoveMode.KeepAnchor


def content_of(field: PlainField) -> str:
    """The text of `field` as the case has it, but for what is typed and not yet told."""
    return field.text() if isinstance(field, QLineEdit) else field.content()


def selection_of(field: PlainField) -> tuple[int, int]:
    """The code points between which the selection of `field` stands; twice the caret where nothing is selected."""
    text = content_of(field)
    if isinstance(field, QLineEdit):
        start = field.selectionStart() if field.hasSelectedText() else field.cursorPosition()
        return point_at(text, start), point_at(text, start + len(field.selectedText()))
    cursor = field.textCursor()
    return point_at(text, cursor.selectionStart()), point_at(text, cursor.selectionEnd())


def select(field: PlainField, start: int, end: int) -> None:
    """Nothing; the text between two code points is selected in `field`, the caret at its end."""
    text = content_of(field)
    first, last = unit_at(text, start), unit_at(text, end)
    if isinstance(field, QLineEdit):
        field.setSelection(first, last - first)
        if first == last:
            field.setCursorPosition(first)
        return
    cursor = field.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, _KEEP)
    field.setTextCursor(cursor)


def point_under(field: PlainField, point: QPoint) -> int:
    """The code point of the text of `field` at `point` of it."""
    if isinstance(field, QLineEdit):
        return point_at(field.text(), field.cursorPositionAt(point))
    return point_at(field.content(), field.cursorForPosition(point).position())


def place_below(field: PlainField) -> QPoint:
    """Where a menu for what the caret of `field` is at opens, on the screen."""
    if isinstance(field, QLineEdit):
        area = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        assert isinstance(area, QRect)
        return field.mapToGlobal(area.bottomLeft())
    return field.viewport().mapToGlobal(field.cursorRect().bottomLeft())


def in_field(findings: Iterable[Finding], path: Path) -> list[Finding]:
    """Those of `findings` in the value at `path`."""
    return [finding for finding in findings if finding.spot.path == path]


def nearest(findings: Sequence[Finding], point: int) -> Finding | None:
    """The finding nearest to code point `point` of the text that all are in; None where there is none."""
    return min(findings, key=lambda it: max(it.spot.start - point, point - it.spot.end, 0), default=None)


def wave_fields(
    fields: Iterable[tuple[Path, QObject]], findings: Sequence[Finding], theme: Theme, tell: Callable[[Finding], str]
) -> None:
    """Nothing; in each text field of `fields`, by the path of its value, the words of its findings have waves.

    `tell` gives the sentence of a finding, for a mouse that rests on its words.
    """
    for path, field in fields:
        if not isinstance(field, PlainField):
            continue
        here = in_field(findings, path)
        waves = field.findChild(FieldWaves)
        if waves is None and here:
            waves = FieldWaves(field, tell)
        if waves is not None:
            waves.put(here, theme)

"""Puts marks and spaces right in a column while one types, each as an undo step of its own; it has no rules itself."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor

from app.domain.case import Case
from app.domain.parts import Spot
from app.domain.proofing import Replacement, Stretch
from app.services.ports import Typography
from app.services.session import Cause, Change, Session
from app.ui.editor.column import Column
from app.ui.editor.column_offsets import from_document, point_at, to_document, unit_at, units
from app.ui.editor.column_spots import spot_at
from app.ui.editor.document import OBJECT, fragments

_KEPT = 50
"""How many of the latest fixes can be known again when they are taken back."""

_LEAD = 12
"""So many characters before a fix tell its place, wherever in its paragraph that moves."""


@dataclass(frozen=True, slots=True)
class _Fix:
    """What was put for what, behind which characters of which passage."""

    passage: str
    lead: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class _Made:
    """The state of the case that a fix made, and the code point of its passage's text where the caret stood then."""

    case: Case
    fix: _Fix
    caret: int


class Autofix(QObject):
    """Fixes what is typed into `column`, whose edits go to `session`, while `wanted` says so.

    What a person takes back at once is not put right again at that place.
    """

    def __init__(self, column: Column, session: Session, typography: Typography, wanted: Callable[[], bool]) -> None:
        super().__init__(column)
        self._column, self._session = column, session
        self._typography, self._wanted = typography, wanted
        self._made: deque[_Made] = deque(maxlen=_KEPT)
        self._refused: set[_Fix] = set()
        column.typed.connect(self._typed)
        column.destroyed.connect(session.listen(self._changed))

    def _typed(self) -> None:
        column = self._column
        if not column.is_open or not self._wanted():
            return
        cursor = column.textCursor()
        block, unit = cursor.block(), cursor.positionInBlock()
        text = block.text()
        # Both lengths are the same where no character takes two units, and that is nearly everywhere.
        caret = unit if len(text) == block.length() - 1 else point_at(text, unit)
        text = from_document(text)
        found = self._typography.typed(text, caret, column.language, ())
        if found is None or OBJECT in text or self._is_refused(text, found, block):
            return
        # Links are looked for only now: nearly no key asks for anything.
        if links := _links(block, text):
            found = self._typography.typed(text, caret, column.language, links)
        if found is not None:
            self._put(found, block, text)

    def _is_refused(self, text: str, found: Replacement, block: QTextBlock) -> bool:
        return bool(self._refused) and self._fix(text, found, block) in self._refused

    def _fix(self, text: str, found: Replacement, block: QTextBlock) -> _Fix:
        lead = text[max(0, found.start - _LEAD) : found.start]
        return _Fix(self._column.text.id_at(block.blockNumber()), lead, text[found.start : found.end], found.text)

    def _put(self, found: Replacement, block: QTextBlock, text: str) -> None:
        column = self._column
        caret, first = column.textCursor().position(), block.position()
        start, end = first + unit_at(text, found.start), first + unit_at(text, found.end)
        new = to_document(found.text)
        with column.one_step():
            cursor = QTextCursor(column.document())
            # It looks as the first character that it replaces, or as the one before it.
            cursor.setPosition(min(start + 1, end))
            look = cursor.charFormat()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(new, look)
            cursor.setPosition(caret + units(new) - (end - start))
            column.setTextCursor(cursor)
        fix = self._fix(text, found, column.textCursor().block())
        self._made.append(_Made(self._session.case, fix, spot_at(column.text, column.textCursor().position())[1]))

    def _changed(self, change: Change) -> None:
        for made in self._of(change):
            if change.cause is Cause.UNDO:
                self._refused.add(made.fix)
            else:
                self._refused.discard(made.fix)

    def spot_after(self, change: Change) -> Spot | None:
        """Where the person who takes a fix back, or makes it again, goes on writing; None where `change` is none."""
        for made in self._of(change):
            shorter = len(made.fix.new) - len(made.fix.old) if change.cause is Cause.UNDO else 0
            at = made.caret - shorter
            return Spot(change.where.part, made.fix.passage, self._column.language, start=at, end=at)
        return None

    def _of(self, change: Change) -> Iterator[_Made]:
        """The fix that `change` takes back or makes again."""
        # States are the same objects wherever the history leads.
        state = {Cause.UNDO: change.before, Cause.REDO: change.after}.get(change.cause)
        return (made for made in self._made if made.case is state)


def _links(block: QTextBlock, text: str) -> tuple[Stretch, ...]:
    first, found = block.position(), []
    for fragment in fragments(block):
        if fragment.charFormat().isAnchor():
            start = fragment.position() - first
            found.append((point_at(text, start), point_at(text, start + fragment.length())))
    return tuple(found)

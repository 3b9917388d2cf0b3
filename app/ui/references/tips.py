"""What a mouse that rests on a reference in a text is told: act, heading of the section, status; it marks none."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from app.domain.language import Language
from app.domain.text import NBSP
from app.services.case_references import CaseReference, CaseReferences
from app.ui.editor.column_spots import spot_at
from app.ui.editor.overlay import PairedColumn
from app.ui.plain_tip import plain_tip
from app.ui.references.words import status_words, title_of


class ReferenceTips(QObject):
    """The tips of references in `column`; where a wave is, that is told instead. `read` gives what is known now."""

    def __init__(self, column: PairedColumn, read: Callable[[], CaseReferences], parent: QObject) -> None:
        super().__init__(parent)
        self._column, self._read = column, read
        self.part = ""
        self.spoken = Language.FI
        column.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether a tip was shown."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self.tip_at(event) if self._column.wave_at(event.pos()) is None else ""
            if said:
                QToolTip.showText(event.globalPos(), plain_tip(said), self._column.viewport())
                return True
        return super().eventFilter(watched, event)

    def tip_at(self, event: QHelpEvent) -> str:
        """What is to be told of the reference under the mouse, empty where none is."""
        read = self._read()
        passage, at = spot_at(self._column.text, self._column.cursorForPosition(event.pos()).position())
        return told(self._under(read.all, passage, at), read, self.spoken)

    def _under(self, references: Iterable[CaseReference], passage: str, at: int) -> CaseReference | None:
        for it in references:
            spot = it.spot
            here = spot.part == self.part and spot.passage == passage and spot.language is self._column.language
            # A text that was changed since is told nothing of: the words must be there still.
            if here and passage and spot.start <= at <= spot.end and self._stands(it):
                return it
        return None

    def _stands(self, it: CaseReference) -> bool:
        # Qt gives no-break spaces as plain ones.
        return it.cited.reference.as_written.replace(NBSP, " ") in self._column.document().toPlainText()


def told(it: CaseReference | None, read: CaseReferences, spoken: Language) -> str:
    """The act's title and number, the heading of the section, and how the act stands; a line for each."""
    if it is None or it.cited.act is None:
        return ""
    act, section = it.cited.act, it.cited.section
    title = f"{title_of(act, spoken, read.day)} ({act.number})"
    heading = f"{section.number} § {section.heading}" if section is not None and section.heading else ""
    status = status_words(act, it.cited.status, read.day) if it.cited.status else ""
    return "\n".join(line for line in (title, heading, status) if line)

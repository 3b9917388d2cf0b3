"""The page that brings in a motion with the program's own engines, on its own or with a theme, for its tests."""

from dataclasses import dataclass, field, replace
from typing import Any, cast

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from app.bootstrap import Bootstrap
from app.domain.preferences import Preferences
from app.services.draft import Listing
from app.services.draft_places import Stretch, text_of
from app.ui.context import Context
from app.ui.panels.intake import IntakePage
from app.ui.panels.intake_doubts import DoubtLines
from app.ui.panels.intake_sentences import SentenceList
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper


class Chosen(QObject):
    """Preferences that are stored nowhere."""

    changed = Signal(object, object)

    def __init__(self, **values: Any) -> None:
        super().__init__()
        self.value = Preferences(**values)

    def change(self, **values: Any) -> None:
        self.value = replace(self.value, **values)


@dataclass
class Fake:
    """Of a `Context`, what the page uses."""

    app: Any = field(default_factory=lambda: Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en"}))
    theme: ThemeKeeper = field(default_factory=ThemeKeeper)
    preferences: Chosen = field(default_factory=Chosen)
    tasks: Tasks = field(default_factory=Tasks)


def a_page(fake: Fake | None = None) -> IntakePage:
    """The page with nothing brought in yet."""
    return IntakePage(cast("Context", fake or Fake()))


def texts(page: IntakePage, listing: Listing) -> list[str]:
    """What the list of demands or questions shows, row by row."""
    model = list_view(page, listing).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def list_view(page: IntakePage, listing: Listing) -> SentenceList:
    """The list of demands or questions."""
    form = page.view.fields.form
    return cast("SentenceList", form.demands if listing is Listing.DEMANDS else form.questions)


def reasons(page: IntakePage) -> list[str]:
    """What the doubts under the fields say, in no order."""
    return [text for lines in page.view.fields.findChildren(DoubtLines) for text in lines.reasons()]


def place_of(page: IntakePage, words: str) -> Stretch:
    """Where `words` stand in the text that is shown."""
    draft = page.state.draft
    assert draft is not None
    for number, block in enumerate(draft.source.blocks):
        at = text_of(block).find(words)
        if at >= 0:
            return Stretch(number, at, at + len(words))
    raise AssertionError(words)


def select(page: IntakePage, words: str) -> None:
    """`words` are selected in the source, as a person does with the mouse."""
    source = page.view.form.source
    first = next(iter(source.map.ranges(place_of(page, words))))
    cursor = source.textCursor()
    cursor.setPosition(first[0])
    cursor.setPosition(first[1], QTextCursor.MoveMode.KeepAnchor)
    source.setTextCursor(cursor)


def drag(target: QAbstractScrollArea | QWidget, data: QMimeData, point: QPoint) -> tuple[bool, bool]:
    """Whether `target` welcomes `data` over `point`, and whether it took it when it was dropped there."""
    receiver = target.viewport() if isinstance(target, QAbstractScrollArea) else target
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point, Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(receiver, enter)
    drop = QDropEvent(point, Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, data, buttons, keys)
    drop.ignore()
    if enter.isAccepted():
        QApplication.sendEvent(receiver, drop)
    return enter.isAccepted(), drop.isAccepted()

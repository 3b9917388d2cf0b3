"""Somebody who does whatever comes to mind in the window, by a seed; tells what was done last when something breaks."""

from collections import deque
from pathlib import Path
from random import Random

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.services.edits import applied
from app.ui.binding import BoundValue
from app.ui.case_page import CasePage
from tests.ui.open_window import OpenWindow
from tests.ui.typing import press, type_text

RUBBISH = (
    *(
        " ",
        "31.2.2026",
        "19.5.2025",
        "99.99.9999",
        "12",
        "-1",
        "9999999999",
        "٣",
        "ÄÖ",
        "<b>x</b>",
        "a\tb",
        "%n %1 {name}",
    ),
    *("\u202eabc", "e\u0301", "👩‍👩‍👧", "\u00a0", "x" * 60, "§ 12", "\\", "Matti Meikäläinen (kesk.)", "\ufeff"),
)
_KEYS = (
    *(Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Delete, Qt.Key.Key_Space),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown),
)
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView)
_PARTS = ("facts", "questions", "handlings", "attachments", "summary", "general_answer", "answer:1", "nonsense")
_SIZES = ((200, 150), (800, 600), (1440, 900), (3800, 2100))
# A printer is the system's; a PDF is drawn on a thread of its own; the end is the test's.
_NOT = frozenset({"quit", "print", "save_pdf"})
_DEEPEST = 4


class Nowhere(QObject):
    """What a link or a folder opens in, in place of the system's own programs."""

    @Slot(QUrl)
    def go(self, _: QUrl) -> None:
        """Nothing; nothing is opened."""


class Walker:
    """Goes through `seen` step by step; `files` are dropped on it now and then. `last` says what was done latest."""

    def __init__(self, seen: OpenWindow, seed: int, files: list[Path]) -> None:
        self._seen, self._random, self._files = seen, Random(seed), files
        self._left = self._depth = 0
        self.last: deque[str] = deque(maxlen=12)

    def walk(self, steps: int) -> None:
        """Nothing; `steps` things were done, and no window stands over the first one."""
        self._left = steps
        QTimer.singleShot(0, self._step)
        self._seen.until(lambda: self._left <= 0 and not self._depth and QApplication.activeModalWidget() is None)

    def _step(self) -> None:
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self._left <= 0 and over is None and not self._depth:
            return
        # Asked for before it acts: a dialog that the step opens is walked through from within.
        QTimer.singleShot(self._random.choice((0, 0, 0, 1, 5)), self._step)
        self._left -= 1
        self._depth += 1
        try:
            self._act(over)
        finally:
            self._depth -= 1

    def _act(self, over: QWidget | None) -> None:
        chance = self._random.random()
        if over is not None:
            tired = self._depth > _DEEPEST or self._left <= 0
            if isinstance(over, QMenu) and not tired and chance < 0.5:
                self._choose_row(over)
            elif tired or chance < 0.2 or isinstance(over, QFileDialog) or over.windowType() is Qt.WindowType.Popup:
                self._note("leave", over)
                over.reject() if isinstance(over, QDialog) else over.close()
            else:
                self._touch(over)
        elif chance < 0.06:
            self._lead()
        elif chance < 0.2:
            self._command()
        elif chance < 0.26:
            self._turn()
        elif chance < 0.32:
            self._undo()
        else:
            tops = [it for it in QApplication.topLevelWidgets() if it.isVisible() and it.isWindow()]
            self._touch(self._random.choice([self._seen.window, *tops]))

    def _choose_row(self, menu: QMenu) -> None:
        rows = [it for it in menu.actions() if it.isEnabled() and it.menu() is None and not it.isSeparator()]
        row = self._random.choice(rows) if rows else None
        self._note(f"chosen {row.text() if row else ''}", menu)
        menu.close()
        # What asks for a file in a window of the system's own is no row of a menu of the pages.
        if row is not None and row.objectName() not in _NOT:
            row.trigger()

    def _note(self, what: str, widget: QWidget | None = None) -> None:
        named = f"{type(widget).__name__} {widget.objectName()} {widget.property('path') or ''}" if widget else ""
        self.last.append(f"{what} {named}")

    def _lead(self) -> None:
        page = self._seen.window.page
        if isinstance(page, CasePage):
            part = self._random.choice(_PARTS)
            self._note(part)
            page.show_part(part)
        else:
            self._note("example")
            self._seen.act("open_example")

    def _command(self) -> None:
        actions = [it for it in self._seen.context.actions if it.isEnabled() and it.objectName() not in _NOT]
        action = self._random.choice(actions)
        self._note(action.objectName())
        action.trigger()

    def _turn(self) -> None:
        chosen, change = self._random.randrange(6), self._seen.context.preferences.change
        self._note(f"turn {chosen}")
        match chosen:
            case 0:
                change(ui_language=self._random.choice(("fi", "sv", "en")))
            case 1:
                change(text_size=self._random.choice((0.8, 1.0, 1.5)))
            case 2:
                change(profile=self._random.choice([*self._seen.context.app.engines.profiles]))
            case 3:
                self._seen.window.resize(*self._random.choice(_SIZES))
            case 4:
                change(proofreading=self._random.random() < 0.8, autofix=self._random.random() < 0.7)
            case _:
                self._drop()

    def _drop(self) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(it)) for it in self._random.sample(self._files, 2)])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, mime, buttons, keys)
        QApplication.sendEvent(self._seen.window, event)

    def _undo(self) -> None:
        page = self._seen.window.page
        if isinstance(page, CasePage):
            self._note("undo and redo")
            for step in self._random.choices((page.undo, page.redo), k=self._random.randint(1, 5)):
                step()

    def _touch(self, root: QWidget) -> None:
        found = [it for it in root.findChildren(QWidget) if it.isVisible() and it.isEnabled() and it.window() is root]
        fields = [it for it in found if isinstance(it, _FIELDS)]
        others = [it for it in found if isinstance(it, QAbstractButton | QTabBar)]
        if not fields and not others:
            return
        widget = self._random.choice(fields if not others or (fields and self._random.random() < 0.7) else others)
        self._note("touch", widget)
        widget.setFocus()
        if isinstance(widget, QAbstractButton):
            widget.click()
        elif isinstance(widget, QTabBar):
            widget.setCurrentIndex(self._random.randrange(max(1, widget.count())))
        elif isinstance(widget, QAbstractItemView):
            self._choose(widget)
        else:
            self._type(widget)

    def _choose(self, view: QAbstractItemView) -> None:
        model = view.model()
        if model is not None and model.rowCount(QModelIndex()):
            view.setCurrentIndex(model.index(self._random.randrange(model.rowCount(QModelIndex())), 0))
            press(view, self._random.choice(_KEYS))

    def _type(self, field: QWidget) -> None:
        chance = self._random.random()
        if isinstance(field, QComboBox) and not field.isEditable():
            press(field, self._random.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End)))
        elif chance < 0.1:
            place = field.mapToGlobal(QPoint(5, 5))
            QApplication.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), place))
        elif chance < 0.3:
            press(field, self._random.choice(_KEYS))
        else:
            if chance < 0.5 and isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit):
                field.selectAll()
            type_text(field, self._random.choice(RUBBISH))


def shown_otherwise(page: CasePage) -> list[str]:
    """The paths of the fields on `page` that do not show what the case has, once what they hold is in it."""
    page.session.flush()
    case = page.session.case
    return [
        "/".join(bound.path)
        for bound in page.findChildren(BoundValue)
        if bound.field.widget.isVisible()
        # A presenter that stands as the profile has it is written down anew as that: the field says the same.
        and "presenter" not in bound.path
        and (edit := bound.edit()) is not None
        and applied(case, edit) is not case
    ]

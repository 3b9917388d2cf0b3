"""The outline beside the editor: choosing a part, moving a question; what is chosen is the page's business."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from app.domain.language import Language
from app.services.outline import OutlineItem
from app.ui.generated.ui_outline import Ui_Outline
from app.ui.models.outline import FI, SV, TITLE, OutlineModel
from app.ui.theme import S, Theme

_ICON = 16
_MOVING = Qt.KeyboardModifier.AltModifier
# A Mac counts the arrows to the keypad.
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class OutlinePanel(QWidget):
    """The parts of the open case with their states.

    `part_chosen` brings the key of the part that a person went to, `write_wanted` that of the one whose text they want
    to write in (Enter, double-click), `question_moved` a question's id and its place, from 0, counted without it.
    """

    part_chosen = Signal(str)
    write_wanted = Signal(str)
    question_moved = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Outline()
        self.form.setupUi(self)
        self.model = OutlineModel(theme, self)
        self._telling = True
        view = self.form.parts
        view.setModel(self.model)
        view.setIconSize(QSize(_ICON, _ICON))
        # The window may use the same keys for something else; here they move a question.
        view.installEventFilter(self)
        view.addActions([self.form.write, self.form.moveUp, self.form.moveDown])
        view.selectionModel().currentRowChanged.connect(self._chosen)
        view.activated.connect(self._write)
        view.customContextMenuRequested.connect(self._open_menu)
        self.form.write.triggered.connect(lambda: self._write(view.currentIndex()))
        self.form.moveUp.triggered.connect(lambda: self._move(-1))
        self.form.moveDown.triggered.connect(lambda: self._move(2))
        self.model.question_moved.connect(self.question_moved)
        self._dress()

    def dress(self, theme: Theme) -> None:
        """Nothing; the panel looks as `theme` has it."""
        self.model.dress(theme)
        self._dress()

    def show_items(self, items: Sequence[OutlineItem]) -> None:
        """Nothing; the outline has `items`, and the line that was chosen still is; `part_chosen` tells only a new key.

        A chosen line that is gone leaves the one beside it chosen.
        """
        before = self.current_part()
        self._telling = False
        self.model.show(items)
        self._telling = True
        self._enable()
        after = self.current_part()
        if before and after != before and after:
            self.part_chosen.emit(after)

    def speak(self, language: Language) -> None:
        """Nothing; questions are called by their text in `language` where they have one."""
        self.model.speak(language)

    def allow_moves(self, *, allowed: bool) -> None:
        """Nothing; a person may move questions, or not (a case that can only be read)."""
        self.model.allow_moves(allowed=allowed)
        self._enable()

    def show_part(self, key: str) -> bool:
        """Whether the outline has the part; it is chosen then, and nobody is told of it."""
        row = self.model.row_of(key)
        if row < 0:
            return False
        self._telling = False
        self.form.parts.setCurrentIndex(self.model.index(row, TITLE))
        self._telling = True
        self._enable()
        return True

    def current_part(self) -> str:
        """The key of the part that is chosen, empty where none is."""
        index = self.form.parts.currentIndex()
        return self.model.item(index.row()).key if index.isValid() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether `event` of the view was a key that moves a question."""
        kinds = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        if event.type() in kinds and isinstance(event, QKeyEvent) and event.modifiers() & ~_KEYPAD == _MOVING:
            action = {Qt.Key.Key_Up: self.form.moveUp, Qt.Key.Key_Down: self.form.moveDown}.get(Qt.Key(event.key()))
            if action is not None:
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    action.trigger()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; texts follow the window's language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "model"):
            self.form.retranslateUi(self)
            self.model.retold()
            self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, TITLE, SV)

    def _dress(self) -> None:
        header = self.form.parts.header()
        header.setStretchLastSection(False)
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column in (FI, SV):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, self._side_width())
        self._enable()

    def _side_width(self) -> int:
        """Room for an icon and two figures."""
        return _ICON + self.fontMetrics().horizontalAdvance("00") + 4 * S

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._telling and current.isValid():
            self._enable()
            self.part_chosen.emit(self.model.item(current.row()).key)

    def _write(self, index: QModelIndex) -> None:
        if index.isValid():
            self.write_wanted.emit(self.model.item(index.row()).key)

    def _question(self) -> str:
        index = self.form.parts.currentIndex()
        return self.model.item(index.row()).question_id if index.isValid() else ""

    def _move(self, step: int) -> None:
        """Nothing; the chosen question is asked to stand `step` places further, counted before it is taken out."""
        questions, question = self.model.questions(), self._question()
        if question:
            self.model.move(question, questions.index(question) + step)

    def _enable(self) -> None:
        questions, question = self.model.questions(), self._question()
        place = questions.index(question) if question else -1
        movable = bool(question) and self.model.movable
        self.form.moveUp.setEnabled(movable and place > 0)
        self.form.moveDown.setEnabled(movable and place < len(questions) - 1)
        self.form.write.setEnabled(bool(self.current_part()))

    def _open_menu(self, point: QPoint) -> None:
        if not self.form.parts.currentIndex().isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.menu_actions())
        menu.popup(self.form.parts.viewport().mapToGlobal(point))

    def menu_actions(self) -> list[QAction]:
        """What the menu of the chosen line offers."""
        moves = [self.form.moveUp, self.form.moveDown] if self._question() else []
        return [self.form.write, *moves]

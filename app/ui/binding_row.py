"""One row of a list of forms: its grip, what stands in it and its buttons; it tells what is wanted and does nothing."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from app.ui.generated.ui_row import Ui_Row
from app.ui.spoken_names import name_fields
from app.ui.theme import Theme, Tone

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Row(QFrame):
    """A row: `content` holds its form. Alt+Up and Alt+Down move it; with the grip in focus Delete removes it."""

    moved = Signal(int)
    removed = Signal()
    walked = Signal(int)
    dragged = Signal()

    def __init__(self, content: QWidget, parent: QWidget | None = None, *, movable: bool = True) -> None:
        super().__init__(parent)
        self.form = Ui_Row()
        self.form.setupUi(self)
        self.content = content
        self.form.contentLayout.addWidget(content)
        self._movable = movable
        self._name = ""
        # Fields are bound, and put into another language, after the row was called.
        self._naming = QTimer(self, singleShot=True, interval=0)
        self._naming.timeout.connect(self._name_fields)
        for button, step in ((self.form.up, -1), (self.form.down, 1)):
            button.clicked.connect(lambda _=False, step=step: self.moved.emit(step))
        self.form.remove.clicked.connect(self.removed)
        self.form.grip.dragged.connect(self.dragged)
        for button in (self.form.up, self.form.down, self.form.remove, self.form.grip):
            button.setEnabled(movable)

    def dress(self, theme: Theme) -> None:
        """Nothing; the icons have the colours of `theme`."""
        names = ((self.form.grip, "grip-vertical"), (self.form.up, "arrow-up"), (self.form.down, "arrow-down"))
        for button, icon in (*names, (self.form.remove, "trash-2")):
            button.setIcon(theme.icon(icon, Tone.MUTED))

    def call(self, name: str, place: int, count: int) -> None:
        """Nothing; the row is the one at `place` (from 0) of `count`, and a reader hears it as `name`."""
        self._name = name
        form = self.form
        form.grip.setText(str(place + 1))
        self.setAccessibleName(name)
        form.grip.setAccessibleName(name)
        form.grip.setToolTip(self.tr("Drag to move. Alt+Up and Alt+Down move it, Delete removes it."))
        form.grip.setAccessibleDescription(form.grip.toolTip())
        form.up.setEnabled(self._movable and place > 0)
        form.down.setEnabled(self._movable and place < count - 1)
        texts = (self.tr("Move up: {name}"), self.tr("Move down: {name}"), self.tr("Remove: {name}"))
        tips = (self.tr("Move up (Alt+Up)"), self.tr("Move down (Alt+Down)"), self.tr("Remove"))
        for button, text, tip in zip((form.up, form.down, form.remove), texts, tips, strict=True):
            button.setAccessibleName(text.format(name=name))
            button.setToolTip(tip)
        self._naming.start()

    def _name_fields(self) -> None:
        """Tells the fields of one row from those of the next to a person who does not see where they stand."""
        name_fields(self.content, self.tr("{field}, {row}").replace("{row}", self._name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; what no field of the row took: keys that move, remove or walk from grip to grip."""
        key, on_grip = Qt.Key(event.key()), self.form.grip.hasFocus()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and key in _STEPS and self._movable:
            self.moved.emit(_STEPS[key])
        elif on_grip and key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif on_grip and key == Qt.Key.Key_Delete and self._movable:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Nothing; what can be done with the row is offered."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the row, as a menu."""
        menu = QMenu(self)
        for button in (self.form.up, self.form.down, self.form.remove):
            action = menu.addAction(button.toolTip())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; a row in another language is called anew by its list."""
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._naming.start()
        super().changeEvent(event)

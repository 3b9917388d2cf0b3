"""Connects the window's commands of text and translation with an editor, and shows them as its buttons; does none."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.editor.formatting import Formats, Kind
from app.ui.generated.ui_editor import Ui_Editor

_ICON = QSize(18, 18)
_KINDS = {
    "paragraph": Kind.PARAGRAPH,
    "subheading": Kind.SUBHEADING,
    "bullets": Kind.BULLET,
    "numbers": Kind.NUMBER,
}


class ActionTable(Protocol):
    """The window's actions by name."""

    def __getitem__(self, name: str) -> QAction:
        """The action with `name`."""


@dataclass(frozen=True, slots=True)
class CommandTable:
    """What the commands of an editor do.

    `slots` is by the names of the window's actions; those in `changing` are off in a case that may only be read.
    `keys` are further commands, by their keys, that no menu has.
    """

    slots: Mapping[str, Callable[[], object]]
    keys: Mapping[str, Callable[[], object]]
    changing: frozenset[str]


class Commands(QObject):
    """The commands of the editor `parent`, with the buttons of its `form`."""

    def __init__(self, actions: ActionTable, form: Ui_Editor, table: CommandTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._table = actions, table
        for name, button in _buttons(form).items():
            button.setDefaultAction(actions[name])
            button.setIconSize(_ICON)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        # Two squares would look alike: these show the language instead of the action's icon.
        for name, button in (("columns_fi", form.columnsFiButton), ("columns_sv", form.columnsSvButton)):
            _Lettered(actions[name], button)
        for name in table.slots:
            actions[name].triggered.connect(self._triggered)
        for key, slot in table.keys.items():
            shortcut = QShortcut(QKeySequence(key), parent)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def enable(self, *, seen: bool, read_only: bool) -> None:
        """Nothing; the commands can be used where the editor is `seen`, those that change not if `read_only`."""
        for name in self._table.slots:
            self._actions[name].setEnabled(seen and not (read_only and name in self._table.changing))

    def show_formats(self, formats: Formats) -> None:
        """Nothing; the buttons tell what holds at the caret."""
        self._actions["bold"].setChecked(formats.bold)
        self._actions["italic"].setChecked(formats.italic)
        for name, kind in _KINDS.items():
            self._actions[name].setChecked(formats.kind is kind)

    def check(self, name: str, *, on: bool = True) -> None:
        """Nothing; the command with `name` shows as chosen, or not; nothing is carried out."""
        self._actions[name].setChecked(on)

    def _triggered(self) -> None:
        action = self.sender()
        if action is not None:
            self._table.slots[action.objectName()]()


class _Lettered(QObject):
    """Makes `button` do and tell what `action` does, under its own letters; it lives as long as the button."""

    def __init__(self, action: QAction, button: QToolButton) -> None:
        super().__init__(button)
        self._action, self._button = action, button
        button.clicked.connect(action.trigger)
        # Bound to this object, so that the action lets go of a button that is gone.
        action.toggled.connect(self._copy)
        action.changed.connect(self._copy)
        self._copy()

    def _copy(self) -> None:
        self._button.setToolTip(self._action.toolTip())
        self._button.setEnabled(self._action.isEnabled())
        self._button.setChecked(self._action.isChecked())


def _buttons(form: Ui_Editor) -> dict[str, QToolButton]:
    return {
        "bold": form.boldButton,
        "italic": form.italicButton,
        "link": form.linkButton,
        "paragraph": form.paragraphButton,
        "subheading": form.subheadingButton,
        "bullets": form.bulletsButton,
        "numbers": form.numbersButton,
        "table": form.tableButton,
        "next_untranslated": form.nextUntranslatedButton,
        "show_changes": form.showChangesButton,
        "copy_source": form.copySourceButton,
        "mark_translated": form.markTranslatedButton,
        "approve_different": form.approveDifferentButton,
        "columns_both": form.columnsBothButton,
        "columns_narrow": form.columnsNarrowButton,
        "guidance": form.guidanceButton,
    }

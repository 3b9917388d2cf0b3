"""The window's commands as QActions, in the words of the person's language; what they do is their listeners'."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.action_table import ACTIONS, MENU_TITLES, ActionSpec, Menu, Role
from app.ui.theme import Theme, ThemeKeeper

_ROLES = {
    Role.NONE: QAction.MenuRole.NoRole,
    Role.ABOUT: QAction.MenuRole.AboutRole,
    Role.PREFERENCES: QAction.MenuRole.PreferencesRole,
    Role.QUIT: QAction.MenuRole.QuitRole,
}
_COLUMNS = ("columns_both", "columns_fi", "columns_sv", "columns_narrow")


class Actions(QObject):
    """Every action of the window, as ``actions["bold"]`` or ``actions.bold``; AttributeError for an unknown name.

    Each has its text, its tip with its keys, its icon in the theme's colours, and its keys, which work in the whole
    window once a widget of it has the action.
    """

    def __init__(self, theme: ThemeKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = {spec.name: self._made(spec) for spec in specs()}
        self._columns = QActionGroup(self)
        for name in _COLUMNS:
            self._columns.addAction(self._actions[name])
        self._actions["columns_both"].setChecked(True)
        self.retranslate()
        self._colour(theme.theme)
        theme.changed.connect(self._colour)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __getattr__(self, name: str) -> QAction:
        actions: dict[str, QAction] = self.__dict__.get("_actions", {})
        if name not in actions:
            raise AttributeError(name)
        return actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def fill(self, menu: QMenu, which: Menu) -> None:
        """Nothing; `menu` has the commands of `which`, with lines between groups."""
        for spec in ACTIONS[which]:
            if spec.starts:
                menu.addSeparator()
            menu.addAction(self._actions[spec.name])

    def retranslate(self, _: str = "") -> None:
        """Nothing; texts and tips are in the language that is spoken now."""
        for spec in specs():
            action = self._actions[spec.name]
            text, tip = _said(spec.text), _said(spec.tip)
            action.setText(text)
            action.setIconText(plain(text))
            action.setToolTip(self.tr("{tip} ({keys})").format(tip=tip, keys=keys(spec)) if spec.shortcut else tip)

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setMenuRole(_ROLES[spec.role])
        action.setShortcuts(sequences(spec))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action

    def _colour(self, theme: Theme) -> None:
        for spec in specs():
            if spec.icon:
                self._actions[spec.name].setIcon(theme.icon(spec.icon))


def specs() -> Iterator[ActionSpec]:
    """Every row of the table."""
    for rows in ACTIONS.values():
        yield from rows


def sequences(spec: ActionSpec) -> list[QKeySequence]:
    """The keys of a command, none where it has none."""
    return QKeySequence.listFromString(spec.shortcut) if spec.shortcut else []


def menu_title(menu: Menu) -> str:
    """The title of `menu` in the language that is spoken now, with its mnemonic."""
    return _said(MENU_TITLES[menu])


def keys(spec: ActionSpec) -> str:
    """The keys of a command as this system shows them, the first of several; empty where it has none."""
    found = sequences(spec)
    return found[0].toString(QKeySequence.SequenceFormat.NativeText) if found else ""


def plain(text: str) -> str:
    """`text` of a menu without its mnemonic and its dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def _said(text: str) -> str:
    return QCoreApplication.translate("Actions", text)

"""What the window's widgets say to a person: texts, tips, names for screen readers, heads, choices, menus."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

Said = Mapping[tuple[QObject, str], str]
"""What is said, by who says it and in which of its properties."""

_TEXTS: tuple[tuple[type[QObject], str, Callable[..., str]], ...] = (
    (QAction, "text", QAction.text),
    (QAction, "tip", QAction.toolTip),
    (QAbstractButton, "text", QAbstractButton.text),
    (QLabel, "text", QLabel.text),
    (QGroupBox, "title", QGroupBox.title),
    (QMenu, "title", QMenu.title),
    (QLineEdit, "placeholder", QLineEdit.placeholderText),
    (QTextEdit, "placeholder", QTextEdit.placeholderText),
    (QPlainTextEdit, "placeholder", QPlainTextEdit.placeholderText),
    (QWidget, "window title", QWidget.windowTitle),
    (QWidget, "tip", QWidget.toolTip),
    (QWidget, "name", QWidget.accessibleName),
    (QWidget, "description", QWidget.accessibleDescription),
)


def said(*roots: QWidget) -> dict[tuple[QObject, str], str]:
    """What `roots` and all within them say, shown or hidden; without the texts that a person has written."""
    return {
        (speaker, what): text
        for root in roots
        for speaker in _speakers(root)
        for what, text in _of(speaker)
        if any(letter.isalpha() for letter in text)
    }


def windows() -> list[QWidget]:
    """The windows of the program that are there: the main one and the sheets over it."""
    return [widget for widget in QApplication.topLevelWidgets() if not isinstance(widget, QMenu)]


def where(speaker: QObject) -> str:
    """The way to `speaker`, from the window down, by the names that the code gives; only those that have one."""
    names: list[str] = []
    at: QObject | None = speaker
    while at is not None:
        names.append(f"{type(at).__name__}:{at.objectName()}")
        at = at.parent()
    return " < ".join(names)


def _speakers(root: QWidget) -> Iterator[QObject]:
    yield root
    yield from root.findChildren(QWidget)
    for action in root.findChildren(QAction):
        if not action.isSeparator():
            yield action


def _of(speaker: QObject) -> Iterator[tuple[str, str]]:
    for kind, what, text in _TEXTS:
        if isinstance(speaker, kind):
            yield what, text(speaker)
    if isinstance(speaker, QComboBox):
        yield from ((f"choice {row}", speaker.itemText(row)) for row in range(speaker.count()))
    if isinstance(speaker, QTabBar):
        yield from ((f"tab {row}", speaker.tabText(row)) for row in range(speaker.count()))
    if isinstance(speaker, QHeaderView):
        yield from _heads(speaker.model(), speaker.orientation())
    elif isinstance(speaker, QAbstractItemView):
        yield from _rows(speaker)


def _heads(model: QAbstractItemModel | None, orientation: Qt.Orientation) -> Iterator[tuple[str, str]]:
    if model is None or orientation is Qt.Orientation.Vertical:
        return
    for column in range(model.columnCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield f"head {column} {role.name}", str(model.headerData(column, orientation, role) or "")


_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    waiting = [(model.index(row, 0), f"{row}") for row in range(min(model.rowCount(), 40))]
    for index, at in waiting:
        # A list of one column keeps to itself how many it has.
        for column in range(1 if isinstance(view, QListView) else model.columnCount(index.parent())):
            cell = index.siblingAtColumn(column)
            yield from ((f"row {at} {column} {role.name}", str(cell.data(role) or "")) for role in _ROLES)
        if not isinstance(view, QListView):
            waiting += [(model.index(row, 0, index), f"{at}.{row}") for row in range(model.rowCount(index))]


def is_cut(widget: QWidget) -> bool:
    """Whether a label or button that is shown has less room than its text needs."""
    if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return False
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height()
    needed = widget.sizeHint()
    return needed.width() > widget.width() or needed.height() > widget.height()


def underlined(window: QWidget) -> dict[str, list[str]]:
    """The texts that are seen in `window`, by the letter that leads to them with Alt."""
    found: dict[str, list[str]] = {}
    bars = [bar for bar in window.findChildren(QMenuBar) if bar.isVisible()]
    texts = [action.text() for bar in bars for action in bar.actions()]
    leading: list[QAbstractButton | QLabel] = [
        *window.findChildren(QAbstractButton),
        *(label for label in window.findChildren(QLabel) if label.buddy() is not None),
    ]
    texts += [widget.text() for widget in leading if widget.isVisible() and widget.window() is window]
    for text in texts:
        key = QKeySequence.mnemonic(text).toString()
        if key:
            found.setdefault(key, []).append(text)
    return found

"""What a person who does not see the window is told of each thing in it; gives what is wrong, one line a fault."""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from app.ui.preview.pages_view import PagesView

_PRESSED = {QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown}
_ROLES: dict[type[QWidget], set[QAccessible.Role]] = {
    QRadioButton: {QAccessible.Role.RadioButton},
    QCheckBox: {QAccessible.Role.CheckBox},
    QPushButton: _PRESSED | {QAccessible.Role.CheckBox},
    QToolButton: _PRESSED | {QAccessible.Role.CheckBox},
    QAbstractButton: _PRESSED,
    QComboBox: {QAccessible.Role.ComboBox},
    QLineEdit: {QAccessible.Role.EditableText},
    QAbstractSpinBox: {QAccessible.Role.SpinBox},
    # Text that is read and not written is static text to Qt.
    QTextBrowser: {QAccessible.Role.StaticText},
    QTextEdit: {QAccessible.Role.EditableText, QAccessible.Role.StaticText},
    QPlainTextEdit: {QAccessible.Role.EditableText, QAccessible.Role.StaticText},
    QLabel: {QAccessible.Role.StaticText},
    QTreeView: {QAccessible.Role.Tree},
    QTableView: {QAccessible.Role.Table},
    QListView: {QAccessible.Role.List},
    QTabBar: {QAccessible.Role.PageTabList},
    QSlider: {QAccessible.Role.Slider},
    # The pages are pictures; their text is a field within.
    PagesView: {QAccessible.Role.Client},
}
_READS = 4.5
"""The contrast that text needs at least (WCAG 2.2, 1.4.3)."""
_SCALE = 3


def faults(root: QWidget) -> list[str]:
    """What is wrong with the things that are seen in `root`."""
    things = [it for it in (root, *root.findChildren(QWidget)) if it.isVisible()]
    used = [it for it in things if _is_used(it)]
    found = [fault for it in used for fault in _of(it, things)]
    found += [f"{_where(it)} hides its text {it.text()!r}" for it in things if isinstance(it, QLabel) and _hides(it)]
    found += [f"{_where(it)} has a mnemonic for nothing" for it in things if isinstance(it, QLabel) and _aimless(it)]
    told = Counter((role(it), name(it), description(it)) for it in used)
    found += [f"{count} things are {what}" for what, count in told.items() if count > 1]
    return found + [fault for it in things if isinstance(it, QAbstractItemView) for fault in _rows(it)]


def name(widget: QWidget) -> str:
    """What a screen reader calls `widget`; a list of choices has its label's name on Linux, its own elsewhere."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return _said(widget, QAccessible.Text.Name)


def description(widget: QWidget) -> str:
    """What a screen reader adds."""
    return _said(widget, QAccessible.Text.Description)


def role(widget: QWidget) -> QAccessible.Role:
    """What a screen reader takes `widget` for."""
    return QAccessible.queryAccessibleInterface(widget).role()


def _said(widget: QWidget, text: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(text)


def _is_used(widget: QWidget) -> bool:
    if isinstance(widget, QHeaderView) or (isinstance(widget, QLineEdit) and _is_within_box(widget)):
        return False
    # In the corner of a table, where nothing can be pressed.
    if widget.objectName() == "qt_tableview_cornerbutton" and not widget.isEnabled():
        return False
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)


def _is_within_box(line: QLineEdit) -> bool:
    return isinstance(line.parentWidget(), QComboBox | QAbstractSpinBox) and bool(line.accessibleName())


def _of(widget: QWidget, things: Sequence[QWidget]) -> Iterator[str]:
    called = name(widget)
    if not called.strip() or called == type(widget).__name__:
        yield f"{_where(widget)} has no name"
    fitting = next((roles for kind, roles in _ROLES.items() if isinstance(widget, kind)), set())
    if role(widget) not in fitting:
        yield f"{_where(widget)} is taken for {role(widget)}"
    if isinstance(widget, QAbstractButton) and not widget.text().strip() and not description(widget):
        yield f"{_where(widget)} is an icon alone, without a tip"
    if isinstance(widget, QToolButton) and _shows_icon_alone(widget) and not description(widget):
        yield f"{_where(widget)} shows its icon alone, without a tip"
    labelled = any(isinstance(it, QLabel) and it.buddy() is widget for it in things)
    if isinstance(widget, QComboBox) and not labelled and not description(widget):
        yield f"{_where(widget)} has no label, and on Linux no name"


def _shows_icon_alone(button: QToolButton) -> bool:
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()


def _hides(label: QLabel) -> bool:
    """Whether a screen reader is told something else than what stands there."""
    called, text = label.accessibleName(), label.text()
    return bool(called and text) and called != text and not called.startswith(text.removesuffix("…"))


def _aimless(label: QLabel) -> bool:
    return "&" in label.text().replace("&&", "") and "<" not in label.text() and label.buddy() is None


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None or isinstance(view, QHeaderView):
        return
    for index in _indexes(view, QModelIndex()):
        said = (index.data(Qt.ItemDataRole.AccessibleTextRole), index.data(Qt.ItemDataRole.DisplayRole))
        # What is still to be written there may be empty.
        written = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        if not any(said) and not written and not view.indexWidget(index):
            yield f"{_where(view)} has a row without words: {index.row()}"


def _indexes(view: QAbstractItemView, parent: QModelIndex) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount(parent)):
        yield model.index(row, 0, parent)
        yield from _indexes(view, model.index(row, 0, parent))


def _where(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()!r} in {parent.objectName() if parent else ''!r}"


# Contrast


def pale(window: QWidget) -> list[str]:
    """The texts of `window` that do not stand out from their ground by 4.5 : 1, as they are painted now."""
    size = window.size() * _SCALE
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    window.render(image)
    found = []
    for widget in window.findChildren(QWidget):
        text = getattr(widget, "text", None)
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit) or not callable(text) or not widget.isEnabled():
            continue
        if _is_painted(widget) and any(letter.isalpha() for letter in text()) and widget.size().width() > 4:
            ratio = _contrast_within(image, widget, window)
            if ratio < _READS:
                found.append(f"{_where(widget)} {text()!r}: {ratio:.1f}")
    views = [it for it in window.findChildren(QAbstractItemView) if it.isVisible() and not isinstance(it, QHeaderView)]
    return found + [fault for view in views for fault in _pale_rows(image, view, window)]


def _pale_rows(image: QImage, view: QAbstractItemView, window: QWidget) -> Iterator[str]:
    """The rows that are in view and hard to read, the chosen one among them."""
    room = view.viewport().visibleRegion().boundingRect()
    for index in _indexes(view, QModelIndex()):
        seen = view.visualRect(index).intersected(room).adjusted(2, 2, -2, -2)
        if index.data() and index.flags() & Qt.ItemFlag.ItemIsEnabled and seen.height() > 8:
            ratio = _contrast(image, seen.translated(view.viewport().mapTo(window, QPoint(0, 0))))
            if ratio < _READS:
                yield f"{_where(view)} row {index.data()!r}: {ratio:.1f}"


def _is_painted(widget: QWidget) -> bool:
    icon_alone = isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    # What is scrolled out of sight is not painted.
    return widget.isVisible() and not widget.visibleRegion().isEmpty() and not icon_alone


def _contrast_within(image: QImage, widget: QWidget, window: QWidget) -> float:
    """The contrast of the commonest colour, which is the ground, and of what stands out from it most."""
    seen = widget.visibleRegion().boundingRect().adjusted(2, 2, -2, -2)
    return _contrast(image, seen.translated(widget.mapTo(window, QPoint(0, 0))))


def _contrast(image: QImage, place: QRect) -> float:
    """The contrast within `place` of the window that `image` shows."""
    corner = place.topLeft() * _SCALE
    part = image.copy(corner.x(), corner.y(), place.width() * _SCALE, place.height() * _SCALE)
    pixels = Counter(memoryview(part.constBits()).cast("I")) if not part.isNull() else Counter()
    if not pixels:
        return float("inf")
    ground = _light(pixels.most_common(1)[0][0])
    return max((max(ground, it) + 0.05) / (min(ground, it) + 0.05) for it in map(_light, pixels))


def _light(pixel: int) -> float:
    """The relative luminance of a colour (WCAG 2.2)."""
    colour = QColor(pixel)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

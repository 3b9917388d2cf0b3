"""The order of the Tab key: as fields are seen, whenever their rows were made; it moves no widget."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


def order_tabs(root: QWidget) -> None:
    """Nothing; Tab goes through the fields inside `root` in the order of its layouts, line by line."""
    layout = root.layout()
    fields = [field for field in _fields(layout) if field.focusPolicy() & Qt.FocusPolicy.TabFocus] if layout else []
    for before, after in pairwise(fields):
        QWidget.setTabOrder(before, after)


def _fields(layout: QLayout) -> Iterator[QWidget]:
    for place in _places(layout):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if inner is not None:
            yield from _fields(inner)
        if widget is not None:
            yield widget
            own = widget.layout()
            if own is not None:
                yield from _fields(own)


def _places(layout: QLayout) -> list[int]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[index]
    return places

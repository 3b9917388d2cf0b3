"""The areas of a window, between which F6 goes; what is in an area is Tab's, and no area traps the keyboard.

A form marks its areas by the dynamic property ``pane``; a panel, and the tabs of panels, are areas of themselves.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QWidget

_TAB = Qt.FocusPolicy.TabFocus


def step_pane(window: QWidget, by: int) -> QWidget | None:
    """The widget that now has the focus: in the area `by` places after the one that had it; None where there is none.

    An area is entered where it was left, else at its first field.
    """
    entries = {area: entry for area in panes(window) if (entry := _entry(area)) is not None}
    areas = list(entries)
    if not areas:
        return None
    focused = QApplication.focusWidget()
    here = next((place for place, area in enumerate(areas) if focused is not None and _holds(area, focused)), None)
    if here is None:
        here = -1 if by > 0 else 0
    entry = entries[areas[(here + by) % len(areas)]]
    entry.setFocus(Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason)
    return entry


def panes(window: QWidget) -> Sequence[QWidget]:
    """The areas of `window` that are seen, from left to right, in each place from above; none that holds others."""
    seen = [widget for widget in window.findChildren(QWidget) if _is_pane(widget) and _is_seen(widget, window)]
    found = [widget for widget in seen if not any(it is not widget and widget.isAncestorOf(it) for it in seen)]

    def place(widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(window, QPoint(0, 0))
        return corner.x(), corner.y()

    return sorted(found, key=place)


def order_panes(areas: Sequence[QWidget]) -> None:
    """Nothing; Tab goes through the fields of one of `areas` after the other, in each as it did before."""
    fields = [field for area in areas for field in _chained(area)]
    for before, after in pairwise(fields):
        # A panel that floats is a window of its own, in which Tab goes round.
        if before.window() is after.window():
            QWidget.setTabOrder(before, after)


def _chained(area: QWidget) -> Iterator[QWidget]:
    """The fields of `area` that Tab goes to, seen or not, in the order of Tab."""
    if area.focusPolicy() & _TAB:
        yield area
    following = area.nextInFocusChain()
    while following is not None and following is not area:
        if area.isAncestorOf(following) and following.focusPolicy() & _TAB:
            yield following
        following = following.nextInFocusChain()


def _is_pane(widget: QWidget) -> bool:
    tabs_of_panels = isinstance(widget, QTabBar) and isinstance(widget.parent(), QMainWindow)
    return tabs_of_panels or isinstance(widget, QDockWidget) or widget.property("pane") is True


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    # A panel behind another one is shown, but nothing of it is seen.
    behind = isinstance(widget, QDockWidget) and widget.visibleRegion().isEmpty()
    return widget.isVisible() and widget.window() is window and not behind


def _holds(area: QWidget, widget: QWidget) -> bool:
    return area is widget or area.isAncestorOf(widget)


def _entry(area: QWidget) -> QWidget | None:
    left = area.focusWidget()
    if left is not None and _takes_focus(left) and _holds(area, left):
        return left
    return next((field for field in _chained(area) if _takes_focus(field)), None)


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & _TAB)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None

"""The panels round the text of a case: shown, hidden, moved, and found again as they were left; it fills none."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar, QWidget

from app.ui.spoken_names import name_dock_buttons
from app.ui.theme import Theme

WIDE = 1280
"""Below this width in device-independent pixels the right panels make room for the text; their icons stay."""

_VERSION = 1


class CaseDocks(QObject):
    """Keeps `docks`, by name, of the window `page`; `strip` has an icon for each, whatever room there is."""

    shown = Signal(str)
    """The name of a panel that a person now sees."""

    def __init__(self, page: QMainWindow, docks: Mapping[str, QDockWidget], strip: QToolBar) -> None:
        super().__init__(page)
        self._page, self._docks, self._strip = page, dict(docks), strip
        self._icons: dict[str, QAction] = {}
        self._naming = QTimer(self, singleShot=True, interval=0)
        self._naming.timeout.connect(self._name_buttons)
        self._tucked: tuple[str, ...] = ()
        self._before = QByteArray()
        self._narrow = False
        for name, dock in self._docks.items():
            dock.setObjectName(name)
            dock.installEventFilter(self)
            # Made here: one that the strip made would end before the docks, which tell to the end.
            icon = QAction(dock.windowTitle(), self)
            strip.addAction(icon)
            icon.setCheckable(True)
            icon.triggered.connect(lambda _=False, name=name: self.toggle(name))
            dock.visibilityChanged.connect(lambda seen, name=name: self._seen(name, seen=seen))
            self._icons[name] = icon
        right = [dock for dock in self._docks.values() if self._is_right(dock)]
        for before, after in pairwise(right):
            page.tabifyDockWidget(before, after)
        if right:
            right[0].raise_()

    def put(self, name: str, panel: QWidget) -> None:
        """Nothing; `panel` fills the dock `name`."""
        # Without it the dock of a panel that rests is as narrow as its title, and those in its place with it.
        policy = panel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        panel.setSizePolicy(policy)
        # Shown once its dock is seen: Qt shows each for a moment, and the pages of one behind another were laid out.
        panel.hide()
        self._docks[name].setWidget(panel)

    def dress(self, theme: Theme, icons: Mapping[str, str]) -> None:
        """Nothing; the strip's icons, by the dock's name, look as `theme` has them."""
        for name, icon in self._icons.items():
            icon.setIcon(theme.icon(icons[name]))

    def retranslate(self) -> None:
        """Nothing; the strip says what the docks are called now."""
        for name, icon in self._icons.items():
            icon.setText(self._docks[name].windowTitle())
            icon.setToolTip(self._docks[name].windowTitle())
        self._name_buttons()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event ends here: never; Qt calls the buttons of a panel anew whenever it is dressed."""
        if event.type() is QEvent.Type.StyleChange:
            self._naming.start()
        return super().eventFilter(watched, event)

    def _name_buttons(self) -> None:
        floating, closing = self.tr("Float or dock: {panel}"), self.tr("Close: {panel}")
        for dock in self._docks.values():
            title = dock.windowTitle()
            name_dock_buttons(dock, floating.format(panel=title), closing.format(panel=title))

    def toggle(self, name: str) -> None:
        """Nothing; the panel is in front, or hidden where it was."""
        dock = self._docks[name]
        if dock.isVisible() and not self._behind(dock):
            dock.hide()
        else:
            self.bring(name)

    def toggle_right(self) -> None:
        """Nothing; the panels on the right are hidden if any was seen, else they are as they were."""
        seen = [name for name, dock in self._docks.items() if self._is_right(dock) and not dock.isHidden()]
        if seen:
            self._tucked = tuple(seen)
            for name in seen:
                self._docks[name].hide()
        elif self._tucked:
            self._untuck()
        else:
            for name, dock in self._docks.items():
                if self._is_right(dock):
                    self.bring(name)

    def alone(self, name: str) -> None:
        """Nothing; only the dock `name` is shown, or those that were shown before where it is empty."""
        if name:
            # Docks that are hidden and shown again would share out anew what room each of them has.
            self._before = self._page.saveState(_VERSION)
            for other, dock in self._docks.items():
                if other != name:
                    dock.hide()
            self.bring(name)
            return
        before, self._before = self._before, QByteArray()
        self._page.restoreState(before, _VERSION)

    def bring(self, name: str) -> None:
        """Nothing; the panel is in front of those that share its place."""
        dock = self._docks[name]
        dock.show()
        dock.raise_()

    def state(self) -> str:
        """Where every panel is, as text."""
        if not self._before.isEmpty():
            self.alone("")
        layout = bytes(self._page.saveState(_VERSION).toBase64().data()).decode()
        # Those that wait for a wider window are told by name: shown for the record they would squeeze the others.
        return " ".join((layout, *(self._tucked if self._narrow else ())))

    def restore(self, state: str) -> bool:
        """Whether the panels are where `state` has them; a state of another version moves none."""
        layout, *tucked = state.split(" ")
        if not layout or not self._page.restoreState(QByteArray.fromBase64(layout.encode()), _VERSION):
            return False
        if tucked:
            self._narrow, self._tucked = True, tuple(name for name in tucked if name in self._docks)
        return True

    def fit(self, width: int) -> None:
        """Nothing; in a narrow window the right panels are tucked away, in a wide one they come back."""
        narrow = width < WIDE
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            open_now = [name for name, dock in self._docks.items() if self._is_right(dock) and not dock.isHidden()]
            self._tucked = tuple(open_now)
            for name in open_now:
                self._docks[name].hide()
        else:
            self._untuck()

    def _untuck(self) -> None:
        tucked, self._tucked = self._tucked, ()
        for name in tucked:
            self._docks[name].show()
        if tucked:
            self._docks[tucked[0]].raise_()

    def _is_right(self, dock: QDockWidget) -> bool:
        return self._page.dockWidgetArea(dock) is Qt.DockWidgetArea.RightDockWidgetArea and not dock.isFloating()

    @staticmethod
    def _behind(dock: QDockWidget) -> bool:
        return dock.visibleRegion().isEmpty()

    def _seen(self, name: str, *, seen: bool) -> None:
        self._icons[name].setChecked(seen)
        # Of a panel behind another one Tab would go through fields that nobody sees.
        panel = self._docks[name].widget()
        if panel is not None:
            panel.setVisible(seen)
        if seen:
            self.shown.emit(name)

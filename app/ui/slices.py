"""Work of the window's own thread in short slices, between which keys and painting have their turn."""

from collections.abc import Callable, Iterable, Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer

SLICE_SECONDS = 0.004
"""After so long a slice ends with the step that it is in: a key that comes meanwhile is not felt to wait."""


class Slices(QObject):
    """Runs one piece of work at a time, given as its steps; what Qt wants done in this thread alone can be work."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._done: Callable[[], None] = lambda: None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether there is something left to do."""
        return self._timer.isActive()

    def run(self, steps: Iterable[object], done: Callable[[], None]) -> None:
        """Nothing; `steps` are taken one by one in the time to come, then `done` is called. Other work is given up."""
        self._steps, self._done = iter(steps), done
        self._timer.start()

    def give_up(self) -> None:
        """Nothing; no further step is taken."""
        self._timer.stop()

    def _go_on(self) -> None:
        until = monotonic() + SLICE_SECONDS
        for _ in self._steps:
            if monotonic() > until:
                return
        self._timer.stop()
        self._done()

"""Collects Python's garbage on the window's thread alone; what it frees and when is Python's business."""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 2_000
"""Milliseconds between two looks: garbage of some seconds is little."""

_WORTH_IT = 20_000
_WHOLE_AFTER = 20


class Garbage(QObject):
    """From now until `end`, no other thread collects garbage.

    A widget that ends as garbage on a thread of the library or of a task would be destroyed there, which Qt forbids: it
    stops its timers on the wrong thread, or crashes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._looks = 0
        gc.disable()
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def settle(self) -> None:
        """Nothing; what stands now is taken to stay, and is not looked through again.

        What is garbage already stays too: looking for it would keep a person from the window that has just come up.
        """
        gc.freeze()

    def end(self) -> None:
        """Nothing; Python collects as it did before."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def _look(self) -> None:
        self._looks += 1
        if self._looks % _WHOLE_AFTER == 0:
            gc.collect()
        elif gc.get_count()[0] > _WORTH_IT:
            gc.collect(1)

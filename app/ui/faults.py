"""What happens when the program itself is at fault: the person is told, the texts are safe, the window goes on."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QTimer

_KEPT = 20


class Faults(QObject):
    """Hears of every error that no rule foresaw, and calls `tell` on the window's thread.

    `latest` are the traces, for the details that a person copies for support: places in the program and kinds of
    errors, never a message, since that could hold a text of the case.
    """

    def __init__(self, tell: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._before = sys.excepthook
        self.latest: list[str] = []

    def watch(self) -> None:
        """Nothing; from now on errors come here."""
        self._before, sys.excepthook = sys.excepthook, self._caught

    def rest(self) -> None:
        """Nothing; errors go where they went before."""
        sys.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        places = (f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace))
        self.latest = [*self.latest[-_KEPT + 1 :], "\n".join([kind.__name__, *places])]
        if sys.stderr is not None:
            traceback.print_exception(kind, error, trace)
        # Not from within the failing event: what shows the notice may be part of it.
        QTimer.singleShot(0, self, self._tell)

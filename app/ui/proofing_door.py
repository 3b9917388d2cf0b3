"""The door to one proofreader, opened on one thread and shut on another; it reads nothing itself."""

from collections.abc import Callable
from threading import Lock

from app.domain.errors import AppError
from app.services.ports import Proofreader


class ProofreaderDoor:
    """Opens a reader by `open_reader` when it is first asked for, on whatever thread that is, until it is shut."""

    def __init__(self, open_reader: Callable[[], Proofreader]) -> None:
        self._open_reader = open_reader
        self._lock = Lock()
        self._reader: Proofreader | None = None
        self._shut = False

    def reader(self) -> Proofreader:
        """The reader, the same one at each call. AppError ``proofing.lost`` once the door is shut."""
        with self._lock:
            if self._shut:
                raise AppError("proofing.lost")
            if self._reader is None:
                self._reader = self._open_reader()
            return self._reader

    def shut(self) -> None:
        """Nothing; no reader is open any more, and calls that still wait for one end with ``proofing.lost``."""
        with self._lock:
            reader, self._reader, self._shut = self._reader, None, True
        if reader is not None:
            reader.close()

"""Work off the window's thread: runs it, tells how far it is, brings the result back; knows no kind of work."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 - no error: a person asked for it
    """The work was given up because a person asked for it."""


class Progress:
    """How far a piece of work is; handed to the work, which calls it now and then."""

    def __init__(self, told: Callable[[int, int], None], stopped: threading.Event) -> None:
        self._told = told
        self._stopped = stopped

    def at(self, done: int, total: int) -> None:
        """Nothing; `done` of `total` steps are behind. `Cancelled` where a person gave the work up."""
        self.check()
        self._told(done, total)

    def check(self) -> None:
        """Nothing; `Cancelled` where a person gave the work up."""
        if self._stopped.is_set():
            raise Cancelled


class _Bridge(QObject):
    # Emitted on the working thread, received on the window's: Qt queues between the two.
    progressed = Signal(int, int)
    ended = Signal(object)


class Task(QObject, Generic[T]):
    """One piece of work under way."""

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, owner: QObject, done: Callable[[T], None], failed: Callable[[AppError], None]) -> None:
        super().__init__(owner)
        self._done = done
        self._failed = failed
        self.stopped = threading.Event()
        self.bridge = _Bridge(self)
        self.bridge.progressed.connect(self.progressed)
        self.bridge.ended.connect(self._ended)

    def cancel(self) -> None:
        """Nothing; neither result nor failure arrives any more, and the work stops at its next step."""
        self.stopped.set()

    def _ended(self, outcome: object) -> None:
        if not self.stopped.is_set():
            if isinstance(outcome, AppError):
                self._failed(outcome)
            elif isinstance(outcome, BaseException):
                # A fault of the program: let the excepthook tell of it on the window's thread.
                self.finished.emit()
                self.deleteLater()
                raise outcome
            else:
                self._done(outcome)  # type: ignore[arg-type]
        self.finished.emit()
        self.deleteLater()


class Tasks(QObject):
    """Runs work in a few threads; what still runs when it closes is given up and waited for."""

    def __init__(self, parent: QObject | None = None, *, threads: int = 3) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="task")
        self._running: dict[Future[Any], threading.Event] = {}

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[AppError], None],
        owner: QObject,
    ) -> Task[T]:
        """The task that runs `work` in another thread.

        `done` gets its result, `failed` its AppError, both on the window's thread; neither is called once `owner` is
        gone or the task cancelled. `work` gets frozen values only: no widget and no store belongs to its thread.
        """
        task: Task[T] = Task(owner, done, failed)
        bridge, stopped = task.bridge, task.stopped
        # A task whose owner goes must not go on working for nobody.
        task.destroyed.connect(stopped.set)

        def told(count: int, total: int) -> None:
            _emitted(bridge.progressed.emit, count, total)

        def run() -> None:
            _emitted(bridge.ended.emit, _outcome(work, Progress(told, stopped)))

        future = self._pool.submit(run)
        self._running[future] = stopped
        future.add_done_callback(lambda ended: self._running.pop(ended, None))
        return task

    def close(self) -> None:
        """Nothing; every piece of work has ended, what could be given up was."""
        for stopped in tuple(self._running.values()):
            stopped.set()
        self._pool.shutdown(wait=True, cancel_futures=True)


def _outcome(work: Callable[[Progress], T], progress: Progress) -> object:
    try:
        return work(progress)
    except BaseException as error:  # noqa: BLE001 - the task runner: what it is goes to the window's thread
        return error


def _emitted(emit: Callable[..., None], *values: object) -> None:
    try:
        emit(*values)
    except RuntimeError:
        # The owner went while the work ran, and the bridge with it: nobody waits for this any more.
        return

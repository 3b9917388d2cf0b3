"""Reads files and pasted text off the window's thread, one bringing-in at a time; sorts and shows nothing."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.services.bringing import Brought, bring_file, bring_text
from app.services.ports import Engines
from app.ui.tasks import Progress, Task, Tasks


class Reading(QObject):
    """`began` brings what is being read, `read` a list of `Brought`, `failed` an AppError; `ended` follows any end."""

    began = Signal(str)
    at = Signal(int, int)
    read = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task[list[Brought]] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being read."""
        return self._task is not None

    def files(self, paths: Sequence[Path], engines: Engines) -> None:
        """Nothing; `paths` are being read, and what was being read before is given up."""
        names = ", ".join(path.name for path in paths)
        self._run(names, [partial(bring_file, path, engines) for path in paths])

    def text(self, name: str, text: str, engines: Engines) -> None:
        """Nothing; a pasted `text` is being read, and what was being read before is given up."""
        self._run(name, [partial(bring_text, name, text, engines)])

    def stop(self) -> None:
        """Nothing; what is being read is given up."""
        if self._task is not None:
            self._task.cancel()
            self._end()

    def _run(self, names: str, works: Sequence[Callable[[], Brought]]) -> None:
        self.stop()
        self.began.emit(names)
        self._task = self._tasks.run(partial(_read, works), done=self._done, failed=self._fail, owner=self)
        self._task.progressed.connect(self.at)

    def _done(self, brought: list[Brought]) -> None:
        self._end()
        self.read.emit(brought)

    def _fail(self, error: AppError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self.ended.emit()


def _read(works: Sequence[Callable[[], Brought]], progress: Progress) -> list[Brought]:
    brought: list[Brought] = []
    for done, work in enumerate(works):
        progress.at(done, len(works))
        brought.append(work())
    progress.check()
    return brought

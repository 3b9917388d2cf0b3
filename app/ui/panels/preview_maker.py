"""Makes the painted sheet of a document, at once or beside what a person does; shows none."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.sheet import Sheet
from app.services.ports import Engines
from app.ui.panels.preview_sheets import Wanted, made
from app.ui.preview.painted import PaintedSheet
from app.ui.slices import Slices
from app.ui.tasks import Progress, Task, Tasks


class SheetMaker:
    """Makes sheets for `owner`, with which the work for one ends; one sheet at a time."""

    def __init__(self, engines: Engines, tasks: Tasks, owner: QObject) -> None:
        self._engines, self._tasks, self._owner = engines, tasks, owner
        self._task: Task[Sheet] | None = None
        self._slices = Slices(owner)

    @property
    def busy(self) -> bool:
        """Whether a sheet is being made aside."""
        return self._task is not None or self._slices.running

    def now(self, case: Case, wanted: Wanted) -> PaintedSheet:
        """The sheet of `wanted`; one that is being made aside is given up. AppErrors as `made`."""
        self.give_up()
        return PaintedSheet(made(case, wanted, self._engines))

    def aside(
        self, case: Case, wanted: Wanted, done: Callable[[PaintedSheet], None], failed: Callable[[AppError], None]
    ) -> None:
        """Nothing; `done` gets the sheet of `wanted`, `failed` what kept it from being made, unless it is given up.

        An answer of 5,000 words takes a tenth of a second: whoever goes on typing must not wait for it. The words are
        put together in another thread; Qt lays pages out in this one, in slices.
        """
        self.give_up()
        engines = self._engines

        def work(progress: Progress) -> Sheet:
            progress.check()
            return made(case, wanted, engines)

        def lay_out(sheet: Sheet) -> None:
            self._task = None
            whole = PaintedSheet(sheet, at_once=False)
            self._slices.run(whole.steps(), lambda: done(whole))

        def broken(error: AppError) -> None:
            self._task = None
            failed(error)

        self._task = self._tasks.run(work, done=lay_out, failed=broken, owner=self._owner)

    def give_up(self) -> None:
        """Nothing; no sheet is being made any more."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._slices.give_up()

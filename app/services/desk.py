"""The library for a window: read on the window's thread, written on another, so that no one waits for the disk."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import Any

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.library import Holder, LeftOpen, LibraryQuery, Revision, Shelf
from app.services.ports import CaseStore
from app.services.writing import PAUSES, Job, WritingThread

Listener = Callable[[str, datetime | AppError], None]
"""Hears of each write, on the writing thread: a case's id, and the moment of its newest state on disk or why it failed.

After an error of the library the case still waits and is tried again. The id is empty where only listings are new.
"""

SLICE = 10
"""How many old listings are made anew at a time: a text that somebody writes meanwhile waits no longer than that."""

_PASSING = "library."


class CaseDesk:
    """A library of which a window reads in `reading`, and writes in what `open_writing` gives, on one thread.

    `open_writing` is None for a desk that only reads; then `holder` says who has the library. `release` lets go of the
    library's lock, `clock` gives the present in UTC, `report` hears of faults of the program. AppErrors are those of
    the two doors.
    """

    def __init__(  # noqa: PLR0913 - the two sides of one library
        self,
        open_reading: Callable[[], CaseStore],
        open_writing: Callable[[], CaseStore] | None,
        *,
        clock: Callable[[], datetime],
        report: Callable[[BaseException], None],
        release: Callable[[], None] = lambda: None,
        holder: Holder | None = None,
        pauses: Sequence[float] = PAUSES,
    ) -> None:
        self._clock = clock
        self._report = report
        self._release = release
        self._listeners: list[Listener] = []
        self._closed = False
        self._holder = holder or Holder("", "", 0)
        # Written first: it makes the library's file where there is none, and brings an old one up to date.
        self._writing = WritingThread(open_writing, self._fault, pauses) if open_writing else None
        try:
            self.store = open_reading()
            self.left_open: LeftOpen | None = self.store.left_open() if self._writing else None
        except AppError:
            if self._writing:
                self._writing.close(CaseStore.close)
            raise

    @property
    def read_only(self) -> Holder | None:
        """Who keeps this desk from writing, None where it may."""
        return None if self._writing else self._holder

    def read(self, case_id: str) -> Case:
        """The newest state of a case, also one that is not on disk yet. AppError ``case.missing``, ``library.…``."""
        newest: Case | None = self._writing.newest(case_id) if self._writing else None
        return newest or self.store.get(case_id)

    def has(self, case_id: str) -> bool:
        """Whether the library has a case of that id, on whichever shelf."""
        try:
            self.read(case_id)
        except AppError as error:
            if error.code == "case.missing":
                return False
            raise
        return True

    def is_empty(self) -> bool:
        """Whether no shelf has a case."""
        return not any(self.store.count(LibraryQuery(shelf=shelf)) for shelf in Shelf)

    def save(self, case: Case, why: str) -> Future[Revision]:
        """The revision that will hold `case`; a newer state that comes while this one waits is stored in its place."""
        return self._write(Job(lambda store: store.save(case, why), case.id, self._teller(case.id), _may_pass, case))

    def add(self, case: Case, why: str) -> Future[Revision]:
        """The first revision of a new case, once it is stored. AppError ``case.exists`` in the future."""
        told = self._teller(case.id)
        return self._write(Job(lambda store: store.add(case, why), case.id, told, _may_pass, case, replaceable=False))

    def put_on_shelf(self, case_ids: Sequence[str], shelf: Shelf) -> Future[datetime]:
        """The moment at which all of these cases stand on `shelf`. AppError ``case.missing`` in the future."""
        told = self._teller(*case_ids)
        return self._write(
            Job(lambda store: store.put_on_shelf(case_ids, shelf), "", told, _may_pass, replaceable=False)
        )

    def mark_open(self, case_id: str | None) -> None:
        """Nothing; should the program be cut short, the next start finds this case in `left_open`; None: no case."""
        if self._writing:
            self._writing.do(Job(lambda store: store.mark_open(case_id), "*open", waits=_never))

    def refresh(self) -> None:
        """Nothing; listings that an older version made are made anew, slice by slice between other writes."""
        if self._writing:
            self._writing.do(Job(lambda store: store.refresh_listings(SLICE), "*listings", self._refreshed, _never))

    def retry(self) -> None:
        """Nothing; what failed is tried again at once."""
        if self._writing:
            self._writing.retry()

    def flush(self, within: float | None = None) -> bool:
        """Whether everything is stored; False as soon as an attempt fails: the cases wait and are tried again.

        False too where that takes longer than `within` seconds, since another program has the library.
        """
        return self._writing.flush(within) if self._writing else True

    def waiting(self) -> tuple[Case, ...]:
        """The newest state of each case that is not on disk yet."""
        return tuple({case.id: case for case in self._writing.waiting()}.values()) if self._writing else ()

    def close(self) -> tuple[Case, ...]:
        """The cases whose newest state could not be stored, none as a rule; the library is let go.

        A window that must not lose them calls `flush` first and stays open where that says False. A second call does
        nothing.
        """
        if self._closed:
            return ()
        self._closed = True
        lost: tuple[Case, ...] = ()
        if self._writing:
            if not self._writing.flush():
                lost = self.waiting()
            self._writing.close(CaseStore.close)
        self.store.close()
        self._release()
        return lost

    def listen(self, listener: Listener) -> Callable[[], None]:
        """A function that ends it; until then `listener` hears of each write, on the writing thread."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def _write(self, job: Job[CaseStore]) -> Future[Any]:
        if self._writing:
            return self._writing.do(job)
        future: Future[Any] = Future()
        holder = self._holder
        known = AppError("library.in_use", user=holder.user, host=holder.host)
        future.set_exception(known if holder.user else AppError("library.read_only"))
        return future

    def _teller(self, *case_ids: str) -> Callable[[Revision | datetime | AppError], None]:
        def told(outcome: Revision | datetime | AppError) -> None:
            for case_id in case_ids:
                self._tell(case_id, outcome.at if isinstance(outcome, Revision) else outcome)

        return told

    def _refreshed(self, outcome: int | AppError) -> None:
        if isinstance(outcome, int) and outcome:
            self._tell("", self._clock())
            self.refresh()

    def _fault(self, case: Case | None, error: BaseException) -> None:
        if case is not None:
            self._tell(case.id, AppError("library.fault", reason=type(error).__name__))
        self._report(error)

    def _tell(self, case_id: str, outcome: datetime | AppError) -> None:
        for listener in tuple(self._listeners):
            listener(case_id, outcome)


def _may_pass(error: AppError) -> bool:
    return error.code.startswith(_PASSING)


def _never(_: AppError) -> bool:
    return False

"""One thread that writes, in the order asked for, and tries again what failed; it knows no case and no library."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Condition
from typing import Any, Generic, TypeVar

from app.domain.errors import AppError

S = TypeVar("S")
R = TypeVar("R")

PAUSES = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds before each new attempt; the last one counts for all that follow."""


@dataclass(frozen=True, slots=True)
class Job(Generic[S]):
    """Something to write. `work` gets the store; `value` is what it writes, under a `key`.

    `told` hears of each attempt: its result or its error. `waits` says whether an error is one that may pass; a job
    whose error will not is given up. A newer one of the same key takes the place of a `replaceable` one that waits.
    """

    work: Callable[[S], Any]
    key: str
    told: Callable[[Any], None] = lambda _: None
    waits: Callable[[AppError], bool] = lambda _: True
    value: Any = None
    replaceable: bool = True
    futures: list[Future[Any]] = field(default_factory=list)


class WritingThread(Generic[S]):
    """Runs jobs one after another with the store that `open_store` gives, on a thread of its own.

    A job that fails stays the first in line: it is tried again after each of `pauses`, or at once on `retry`.
    `fault` hears of what should not happen, an error that is no AppError, and of the job's value; the job is given up.
    """

    def __init__(
        self, open_store: Callable[[], S], fault: Callable[[Any, BaseException], None], pauses: Sequence[float] = PAUSES
    ) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="library")
        self._fault = fault
        self._pauses = pauses
        self._line = Condition()
        self._jobs: list[Job[S]] = []
        self._running: Job[S] | None = None
        self._failures = 0
        self._nudged = False
        self._ended = False
        try:
            # A connection belongs to the thread that opened it.
            self._store = self._pool.submit(open_store).result()
        except BaseException:
            self._pool.shutdown()
            raise

    def do(self, job: Job[S]) -> Future[Any]:
        """What `job` will give. It takes the place of a waiting one of its key, whose future then gets the same."""
        future: Future[Any] = Future()
        with self._line:
            if self._ended:
                future.set_exception(AppError("library.closed"))
                return future
            job.futures.append(future)
            old = next((it for it in self._jobs if self._replaces(job, it)), None)
            if old is None:
                self._jobs.append(job)
                self._pool.submit(self._attempt_all).add_done_callback(self._note_fault)
            else:
                job.futures[:0] = old.futures
                self._jobs[self._jobs.index(old)] = job
        return future

    def _replaces(self, job: Job[S], old: Job[S]) -> bool:
        return old.replaceable and job.replaceable and old.key == job.key and old is not self._running

    def newest(self, key: str) -> Any:  # noqa: ANN401 - a job's own
        """The `value` of the newest job of `key` that is not done yet; None where there is none."""
        with self._line:
            return next((it.value for it in reversed(self._jobs) if it.key == key and it.value is not None), None)

    def waiting(self) -> tuple[Any, ...]:
        """The `value` of every job that is not done yet and has one, in their order."""
        with self._line:
            return tuple(job.value for job in self._jobs if job.value is not None)

    def retry(self) -> None:
        """Nothing; what failed is tried again at once."""
        with self._line:
            self._nudged = True
            self._line.notify_all()

    def flush(self, within: float | None = None) -> bool:
        """Whether all that was asked for is done; False as soon as an attempt fails, which is then made again later.

        False too where `within` seconds are not enough: what is under way goes on.
        """
        with self._line:
            before = self._failures
            self._nudged = True
            self._line.notify_all()
            self._line.wait_for(lambda: not self._jobs or self._failures > before, within)
            return not self._jobs

    def close(self, close_store: Callable[[S], None]) -> None:
        """Nothing; the thread has ended and `close_store` was called on it; what still waits is given up."""
        with self._line:
            self._ended = self._nudged = True
            self._line.notify_all()
        self._pool.submit(close_store, self._store).result()
        self._pool.shutdown()

    def _attempt_all(self) -> None:
        """One job has been asked for: so one is done, the first of the line, however many attempts it takes."""
        attempt = 0
        while (job := self._first()) is not None:
            try:
                outcome = job.work(self._store)
            except AppError as error:
                job.told(error)
                if not self._failed(job, error):
                    return
                self._pause(self._pauses[min(attempt, len(self._pauses) - 1)])
                attempt += 1
            else:
                # Told before it counts as done: who waits for the end has heard of all that happened.
                job.told(outcome)
                for future in job.futures:
                    future.set_result(outcome)
                self._done(job)
                return

    def _first(self) -> Job[S] | None:
        with self._line:
            if self._ended:
                # An attempt that failed once more while closing would keep the program from ending.
                for job in self._jobs:
                    _refuse(job.futures, AppError("library.closed"))
                self._jobs.clear()
            self._running = self._jobs[0] if self._jobs else None
            return self._running

    def _failed(self, job: Job[S], error: AppError) -> bool:
        """Whether `job` is to be tried again."""
        if job.waits(error):
            with self._line:
                self._running = None
                self._failures += 1
                self._line.notify_all()
            return True
        _refuse(job.futures, error)
        self._done(job)
        return False

    def _done(self, job: Job[S]) -> None:
        with self._line:
            self._running = None
            self._jobs.remove(job)
            self._line.notify_all()

    def _pause(self, seconds: float) -> None:
        with self._line:
            self._line.wait_for(lambda: self._nudged, timeout=seconds)
            self._nudged = False

    def _note_fault(self, attempt: Future[None]) -> None:
        error = attempt.exception()
        if error is None:
            return
        job = self._running
        self._fault(job.value if job else None, error)
        if job is not None:
            _refuse(job.futures, error)
            self._done(job)


def _refuse(futures: Sequence[Future[Any]], error: BaseException) -> None:
    for future in futures:
        if not future.done():
            future.set_exception(error)

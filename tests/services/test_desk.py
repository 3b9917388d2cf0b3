import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, get_ident

import pytest

from app.bootstrap import Bootstrap
from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.library import LibraryQuery, Revision, Shelf
from app.services.desk import CaseDesk
from app.services.ports import CaseStore
from tests.builders import a_case
from tests.conftest import ROOT
from tests.opening import open_cases

# So long that no test waits for it: what is tried again is tried because the test asks.
NEVER = (3_600.0,)


class Door:
    """A library whose writing can be held up and can fail as a disk does; each attempt on a case is noted."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.open = Event()
        self.open.set()
        self.entered = Event()
        self.failing: AppError | BaseException | None = None
        self.attempts: list[str] = []
        self.threads: set[int] = set()
        self.faults: list[BaseException] = []

    def reading(self) -> CaseStore:
        return open_cases(self.path, clock=now, who="Liisa", read_only=True)

    def writing(self) -> CaseStore:
        door, store = self, open_cases(self.path, clock=now, who="Liisa")
        kept = store.save

        def save(case: Case, why: str, name: str = "") -> Revision:
            door.attempts.append(case.case_number)
            door.threads.add(get_ident())
            door.entered.set()
            door.open.wait()
            if door.failing is not None:
                raise door.failing
            return kept(case, why, name)

        store.save = save  # type: ignore[method-assign]
        return store

    def hold(self) -> None:
        self.open.clear()
        self.entered.clear()

    def fail(self, error: AppError | BaseException | None) -> None:
        self.failing = error


def now() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return Door(tmp_path / "library.db")


@pytest.fixture
def desk(door: Door) -> Iterator[CaseDesk]:
    desk = CaseDesk(door.reading, door.writing, clock=now, report=door.faults.append, pauses=NEVER)
    desk.add(a_case(), "import").result()
    yield desk
    door.open.set()
    door.fail(None)
    desk.close()


@pytest.fixture
def told(desk: CaseDesk) -> list[tuple[str, object]]:
    told: list[tuple[str, object]] = []
    desk.listen(lambda case_id, outcome: told.append((case_id, outcome)))
    return told


def numbered(number: object, **changes: object) -> Case:
    return a_case(case_number=str(number), **changes)


FULL = AppError("library.disk_full", file="library.db")


def test_a_state_is_stored_on_another_thread_and_read_on_this_one(desk: CaseDesk, door: Door, told):
    revision = desk.save(numbered(2), "edit").result()
    assert (revision.number, revision.why) == (2, "edit")
    assert desk.store.get("c1").case_number == "2"
    assert get_ident() not in door.threads
    assert desk.flush()
    assert told == [("c1", now())]


def test_what_waits_for_the_disk_is_read_as_it_will_be(desk: CaseDesk, door: Door):
    door.hold()
    desk.save(numbered(2), "edit")
    assert desk.read("c1").case_number == "2"
    assert desk.store.get("c1").case_number == "123/2026"
    door.open.set()
    assert desk.flush()
    assert desk.read("c1").case_number == "2"


def test_a_newer_state_takes_the_place_of_one_that_waits_but_not_of_one_that_is_being_written(desk, door: Door):
    door.hold()
    running = desk.save(numbered("running"), "edit")
    door.entered.wait()
    waiting = [desk.save(numbered(number), "edit") for number in range(5)]
    door.open.set()
    assert desk.flush()
    assert door.attempts == ["running", "4"]
    # Who waits for a state that a newer one replaced gets the revision that holds the newer one.
    assert running.result().number == 2
    assert {future.result().number for future in waiting} == {3}


def test_states_of_other_cases_wait_their_turn(desk: CaseDesk, door: Door):
    desk.add(a_case(id="c2"), "import").result()
    door.hold()
    desk.save(numbered("held"), "edit")
    door.entered.wait()
    desk.save(numbered("one"), "edit")
    desk.save(numbered("other", id="c2"), "edit")
    desk.save(numbered("one again"), "edit")
    door.open.set()
    assert desk.flush()
    assert door.attempts == ["held", "one again", "other"]


def test_a_state_of_a_case_that_is_not_added_yet_comes_after_the_adding(desk: CaseDesk, door: Door):
    door.hold()
    desk.save(numbered("held"), "edit")
    door.entered.wait()
    added = desk.add(a_case(id="new"), "new")
    changed = desk.save(numbered("7", id="new"), "edit")
    door.open.set()
    assert (added.result().number, changed.result().number) == (1, 2)
    assert desk.store.get("new").case_number == "7"


def test_a_state_that_could_not_be_stored_waits_is_told_of_and_stored_in_the_end(desk: CaseDesk, door: Door, told):
    door.fail(FULL)
    future = desk.save(numbered(2), "edit")
    assert not desk.flush()
    assert told[-1] == ("c1", FULL)
    assert not future.done()
    assert desk.read("c1").case_number == "2"
    door.fail(None)
    desk.retry()
    assert future.result().number == 2
    assert desk.flush()
    assert told[-1] == ("c1", now())


def test_writing_goes_on_with_the_newest_state_after_a_failure(desk: CaseDesk, door: Door):
    door.fail(FULL)
    first = desk.save(numbered("old"), "edit")
    assert not desk.flush()
    newest = desk.save(numbered("newest"), "edit")
    door.fail(None)
    desk.retry()
    assert first.result() == newest.result()
    assert desk.store.get("c1").case_number == "newest"
    assert len(desk.store.revisions("c1")) == 2


def test_it_is_tried_again_by_itself_after_a_pause(door: Door):
    desk = CaseDesk(door.reading, door.writing, clock=now, report=door.faults.append, pauses=(0.0,))
    desk.add(a_case(), "import").result()
    door.fail(FULL)
    desk.listen(lambda _, outcome: door.fail(None) if isinstance(outcome, AppError) else None)
    assert desk.save(numbered(2), "edit").result().number == 2
    assert desk.close() == ()


def test_what_will_never_succeed_is_told_of_and_keeps_nothing_else_waiting(desk: CaseDesk, told):
    lost = desk.save(a_case(id="gone"), "edit")
    stored = desk.save(numbered(2), "edit")
    assert stored.result().number == 2
    assert code_of(lost) == "case.missing"
    assert [(case_id, getattr(outcome, "code", "")) for case_id, outcome in told] == [
        ("gone", "case.missing"),
        ("c1", ""),
    ]
    assert code_of(desk.add(a_case(), "again")) == "case.exists"


def code_of(future: Future[object]) -> str:
    error = future.exception()
    assert isinstance(error, AppError)
    return error.code


def test_a_fault_of_the_program_is_told_of_and_reported_and_writing_goes_on(desk: CaseDesk, door: Door, told):
    door.fail(ZeroDivisionError())
    future = desk.save(numbered(2), "edit")
    assert isinstance(future.exception(), ZeroDivisionError)
    assert desk.flush()
    assert [error.code for _, error in told] == ["library.fault"]
    assert [type(error) for error in door.faults] == [ZeroDivisionError]
    door.fail(None)
    assert desk.save(numbered(3), "edit").result().number == 2


def test_what_is_not_stored_when_the_desk_closes_is_handed_back(door: Door):
    desk = CaseDesk(door.reading, door.writing, clock=now, report=door.faults.append, pauses=NEVER)
    desk.add(a_case(), "import").result()
    door.fail(FULL)
    future = desk.save(numbered("unsaved"), "edit")
    assert [case.case_number for case in desk.close()] == ["unsaved"]
    assert code_of(future) == "library.closed"
    assert code_of(desk.save(numbered("late"), "edit")) == "library.closed"


def test_closing_stores_what_waits(door: Door):
    desk = CaseDesk(door.reading, door.writing, clock=now, report=door.faults.append, pauses=NEVER)
    desk.add(a_case(), "import")
    for number in range(20):
        desk.save(numbered(number), "edit")
    assert desk.close() == ()
    store = door.reading()
    assert store.get("c1").case_number == "19"
    store.close()


def test_cases_are_put_on_a_shelf_and_each_is_told_of(desk: CaseDesk, told):
    desk.add(a_case(id="c2"), "import").result()
    assert desk.put_on_shelf(["c1", "c2"], Shelf.DELETED).result() == now()
    assert desk.flush()
    assert {case_id for case_id, _ in told} == {"c1", "c2"}
    assert desk.store.count(LibraryQuery()) == 0
    assert not desk.is_empty()
    assert desk.has("c1")
    assert not desk.has("gone")


def test_a_listener_can_leave(desk: CaseDesk):
    heard: list[str] = []
    leave = desk.listen(lambda case_id, _: heard.append(case_id))
    leave()
    leave()
    desk.save(numbered(2), "edit").result()
    assert desk.flush()
    assert heard == []


def test_old_listings_are_made_anew_between_other_writes(door: Door, told_of_listings: list[str]):
    store = open_cases(door.path, clock=now, who="Liisa")
    store.add_many((a_case(id=f"c{number}") for number in range(25)), "bench")
    store._library.db.execute("UPDATE cases SET listing = '', total_fi = 0")
    store.close()
    desk = CaseDesk(door.reading, door.writing, clock=now, report=door.faults.append, pauses=NEVER)
    desk.listen(lambda case_id, _: told_of_listings.append(case_id))
    desk.refresh()
    while not all(row.listing.ready.fi.total for row in desk.store.page(LibraryQuery(), 0, 50)):
        assert desk.flush()
    assert set(told_of_listings) == {""}
    desk.close()


@pytest.fixture
def told_of_listings() -> list[str]:
    return []


# As the program opens it


@pytest.fixture
def program() -> Bootstrap:
    return Bootstrap({"USER": "Liisa"})


def test_a_library_that_another_window_has_is_opened_for_reading_and_says_by_whom(program: Bootstrap, tmp_path: Path):
    path = tmp_path / "folder" / "library.db"
    first = program.open_desk(path)
    assert first.read_only is None
    first.add(a_case(), "import").result()
    second = program.open_desk(path)
    assert second.read_only is not None
    assert (second.read_only.user, second.read_only.process) == ("Liisa", os.getpid())
    assert second.read("c1") == a_case()
    future = second.save(numbered(2), "edit")
    assert code_of(future) == "library.in_use"
    assert second.flush()
    second.close()
    first.close()
    third = program.open_desk(path)
    assert third.read_only is None
    third.close()


def test_a_folder_where_nothing_may_be_written_is_opened_for_reading(
    program: Bootstrap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "library.db"
    made = program.open_desk(path)
    made.add(a_case(), "import").result()
    made.close()

    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    desk = program.open_desk(path)
    assert desk.read_only is not None
    assert desk.read_only.user == ""
    assert code_of(desk.save(numbered(2), "edit")) == "library.read_only"
    assert desk.read("c1") == a_case()
    desk.close()


def test_a_library_that_cannot_be_opened_leaves_no_lock_behind(program: Bootstrap, tmp_path: Path):
    path = tmp_path / "library.db"
    path.write_text("no library, but a text of some length that is no database at all")
    with pytest.raises(AppError, match=r"library\.not_a_database"):
        program.open_desk(path)
    path.unlink()
    desk = program.open_desk(path)
    assert desk.read_only is None
    desk.close()


_CUT_SHORT = """
import sys
from pathlib import Path
from app.bootstrap import Bootstrap
from tests.builders import a_case
desk = Bootstrap({"USER": "Liisa"}).open_desk(Path(sys.argv[1]))
desk.add(a_case(), "import").result()
desk.mark_open("c1")
desk.save(a_case(case_number="typed last"), "edit").result()
print("stored", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a process is killed here as POSIX does it")
def test_a_program_that_is_killed_loses_nothing_and_the_next_start_says_what_was_open(tmp_path: Path):
    path = tmp_path / "library.db"
    with subprocess.Popen(
        [sys.executable, "-c", _CUT_SHORT, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == b"stored"
        program.kill()
    desk = Bootstrap({"USER": "Liisa"}).open_desk(path)
    assert desk.read_only is None
    assert desk.left_open is not None
    assert desk.left_open.case_id == "c1"
    assert desk.read("c1").case_number == "typed last"
    desk.mark_open(None)
    desk.close()
    after = Bootstrap({"USER": "Liisa"}).open_desk(path)
    assert after.left_open is None
    after.close()

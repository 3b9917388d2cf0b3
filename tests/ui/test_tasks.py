"""Work off the window's thread, through a real event loop."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.ui.tasks import Progress, Tasks


class Heard:
    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[AppError] = []
        self.threads: list[str] = []

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(threading.current_thread().name)

    def failed(self, error: AppError) -> None:
        self.errors.append(error)


def test_a_result_arrives_on_the_windows_thread(qtbot: QtBot) -> None:
    tasks, owner, heard = Tasks(), QObject(), Heard()
    worked: list[str] = []

    def work(progress: Progress) -> int:
        worked.append(threading.current_thread().name)
        return 42

    tasks.run(work, done=heard.done, failed=heard.failed, owner=owner)
    qtbot.waitUntil(lambda: heard.results == [42])
    assert heard.threads == ["MainThread"]
    assert worked[0].startswith("task")
    tasks.close()


def test_a_failure_arrives_as_its_error(qtbot: QtBot) -> None:
    tasks, owner, heard = Tasks(), QObject(), Heard()

    def work(progress: Progress) -> int:
        raise AppError("file.missing", file="a.docx")

    tasks.run(work, done=heard.done, failed=heard.failed, owner=owner)
    qtbot.waitUntil(lambda: [error.code for error in heard.errors] == ["file.missing"])
    assert heard.results == []
    tasks.close()


def test_progress_is_told_and_a_cancelled_task_brings_nothing(qtbot: QtBot) -> None:
    tasks, owner, heard = Tasks(), QObject(), Heard()
    started, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> int:
        progress.at(1, 10)
        started.set()
        go_on.wait(5)
        progress.at(2, 10)
        return 1

    task = tasks.run(work, done=heard.done, failed=heard.failed, owner=owner)
    told: list[tuple[int, int]] = []
    task.progressed.connect(lambda done, total: told.append((done, total)))
    qtbot.waitUntil(lambda: told == [(1, 10)])
    task.cancel()
    with qtbot.waitSignal(task.finished):
        go_on.set()
    assert told == [(1, 10)]
    assert heard.results == []
    assert heard.errors == []
    tasks.close()


def test_nothing_arrives_once_the_owner_is_gone(qtbot: QtBot) -> None:
    tasks, owner, heard = Tasks(), QObject(), Heard()
    go_on = threading.Event()
    ended = threading.Event()

    def work(progress: Progress) -> int:
        go_on.wait(5)
        ended.set()
        return 1

    tasks.run(work, done=heard.done, failed=heard.failed, owner=owner)
    owner.deleteLater()
    qtbot.wait(20)
    go_on.set()
    tasks.close()
    assert ended.is_set()
    qtbot.wait(20)
    assert heard.results == []


def test_closing_waits_for_what_runs(qtbot: QtBot) -> None:
    tasks, owner, heard = Tasks(threads=1), QObject(), Heard()
    ended: list[int] = []

    def work(progress: Progress) -> int:
        ended.append(1)
        return 1

    tasks.run(work, done=heard.done, failed=heard.failed, owner=owner)
    tasks.close()
    assert ended in ([1], [])
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("task")]


@pytest.mark.parametrize("fault", [ValueError("x")])
def test_a_fault_of_the_program_reaches_the_excepthook(qtbot: QtBot, fault: Exception) -> None:
    tasks, owner, heard = Tasks(), QObject(), Heard()

    def work(progress: Progress) -> int:
        raise fault

    with qtbot.captureExceptions() as caught:
        task = tasks.run(work, done=heard.done, failed=heard.failed, owner=owner)
        with qtbot.waitSignal(task.finished):
            pass
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ValueError
    tasks.close()

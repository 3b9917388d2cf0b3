"""Work in slices: all of it is done, in order, with turns for others in between, unless it is given up."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.ui.slices import SLICE_SECONDS, Slices


@pytest.fixture
def owner() -> Iterator[QObject]:
    thing = QObject()
    yield thing
    thing.deleteLater()


def test_every_step_is_taken_in_order_and_then_the_end_is_told(qtbot: QtBot, owner: QObject) -> None:
    seen: list[object] = []
    slices = Slices(owner)
    slices.run((seen.append(number) for number in range(500)), lambda: seen.append("end"))
    assert seen == []
    qtbot.waitUntil(lambda: not slices.running)
    assert seen == [*range(500), "end"]


def test_others_have_their_turn_before_long_work_is_done(qtbot: QtBot, owner: QObject) -> None:
    seen: list[str] = []

    def long() -> Iterator[None]:
        for _ in range(20):
            time.sleep(SLICE_SECONDS)
            yield

    slices = Slices(owner)
    slices.run(long(), lambda: seen.append("end"))
    QTimer.singleShot(0, owner, lambda: seen.append("key"))
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen == ["key", "end"]


def test_work_that_is_given_up_takes_no_further_step(qtbot: QtBot, owner: QObject) -> None:
    seen: list[object] = []
    slices = Slices(owner)
    slices.run((seen.append(number) for number in range(5)), lambda: seen.append("end"))
    slices.give_up()
    qtbot.wait(20)
    assert seen == []
    assert not slices.running


def test_new_work_takes_the_place_of_what_was_under_way(qtbot: QtBot, owner: QObject) -> None:
    seen: list[object] = []
    slices = Slices(owner)
    slices.run((seen.append("old") for _ in range(5)), lambda: seen.append("old end"))
    slices.run((seen.append("new") for _ in range(2)), lambda: seen.append("end"))
    qtbot.waitUntil(lambda: not slices.running)
    assert seen == ["new", "new", "end"]

"""A second start asks the first window to come forward."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui import one_window
from app.ui.one_window import Requests, ask_to_come_forward, request_path


def test_the_first_window_hears_of_a_second_start_and_its_files(qtbot: QtBot, tmp_path: Path) -> None:
    requests = Requests(tmp_path / "r.request")
    answers: list[bool] = []
    asking = threading.Thread(
        target=lambda: answers.append(ask_to_come_forward(tmp_path / "r.request", [tmp_path / "aloite å.docx"]))
    )
    with qtbot.waitSignal(requests.asked) as heard:
        asking.start()
    asking.join()
    assert heard.args == [[tmp_path / "aloite å.docx"]]
    assert answers == [True]
    assert list(tmp_path.iterdir()) == []


def test_a_second_start_gives_up_on_a_window_that_does_not_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "PATIENCE_SECONDS", 0.1)
    assert not ask_to_come_forward(tmp_path / "r.request", [])
    assert list(tmp_path.iterdir()) == []


def test_a_request_of_yesterday_is_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "r.request").write_text("[]")
    Requests(tmp_path / "r.request")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_request_only_raises_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    requests = Requests(tmp_path / "r.request")
    with qtbot.waitSignal(requests.asked) as heard:
        (tmp_path / "r.request").write_text("not json")
    assert heard.args == [[]]


def test_two_libraries_have_two_windows(tmp_path: Path) -> None:
    assert request_path(tmp_path / "a") != request_path(tmp_path / "b")

"""A window that is killed while somebody types, a second start, and a library that somebody else has."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import Bootstrap
from app.domain.language import Language
from app.domain.parts import text_part
from app.domain.richtext import blocks_text
from tests.ui.open_window import OpenWindow, open_window
from tests.ui.typing import type_text
from tests.ui.window_process import PAUSE

ROOT = Path(__file__).resolve().parents[2]
MOST_LOST = 2.0
"""Seconds of typing."""


@contextmanager
def typing_window(home: Path) -> "Iterator[subprocess.Popen[str]]":
    """The window in a process of its own, in which somebody types; killed at the end."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    started = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.window_process", str(home)],
        stdout=subprocess.PIPE,
        env=environ,
        cwd=ROOT,
        text=True,
    )
    try:
        yield started
    finally:
        started.kill()
        started.wait()
        assert started.stdout is not None
        started.stdout.close()


def typed_words(process: "subprocess.Popen[str]", count: int) -> int:
    """The number of the word that was typed last, once `count` were."""
    assert process.stdout is not None
    for line in process.stdout:
        if int(line) >= count:
            return int(line)
    raise AssertionError("it stopped typing")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no signal that kills")
@pytest.mark.parametrize("count", [40, 63, 97])
def test_a_window_killed_while_somebody_types_loses_two_seconds_at_most_and_says_what_is_there(
    qtbot: QtBot, tmp_path: Path, count: int
) -> None:
    with typing_window(tmp_path) as process:
        typed_words(process, count)
        process.send_signal(signal.SIGKILL)
        assert process.stdout is not None
        last = max([count, *map(int, process.stdout.read().split())])
    with open_window(qtbot, tmp_path) as seen:
        part = text_part(seen.case, "summary")
        assert part is not None
        text = "\n".join(blocks_text(passage.blocks[Language.FI]) for passage in part.passages)
        kept = [int(number) for number in re.findall(r"sana(\d+) ", text)]
        # What is there is there from the first word on, whole and in order.
        assert kept == list(range(1, len(kept) + 1))
        assert (last - len(kept)) * PAUSE / 1000 <= MOST_LOST
        assert "cut short" in seen.window.notice.told


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="started as a process off the screen")
def test_a_second_start_leaves_the_work_to_the_first_window(tmp_path: Path) -> None:
    with typing_window(tmp_path) as process:
        typed_words(process, 5)
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ALOITEVASTAUS_HOME": str(tmp_path)}
        second = subprocess.run([sys.executable, "-m", "app"], env=environ, cwd=ROOT, timeout=120, check=False)
        assert second.returncode == 0
        assert process.poll() is None
        # The first goes on as if nothing had been.
        assert typed_words(process, 10) >= 10


def try_to_write(seen: OpenWindow) -> None:
    """Types into every field that is seen, and does every command that can be done and changes something."""
    page = seen.case_page
    kinds = (QLineEdit, QTextEdit, QPlainTextEdit)
    for field in [it for kind in kinds for it in page.findChildren(kind)]:
        if field.isVisible() and field.isEnabled():
            type_text(field, "x")
    seen.session.flush()


def test_a_library_that_somebody_else_has_is_read_and_never_written(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        seen.act("back_to_cases")
    holder = Bootstrap({**os.environ, "ALOITEVASTAUS_HOME": str(tmp_path)}).open_desk(tmp_path / "library.sqlite3")
    try:
        with open_window(qtbot, tmp_path) as seen:
            told = seen.window.notice.told
            assert told
            assert any(name in told for name in (os.environ.get("USER") or "", os.uname().nodename))
            seen.act("open_example")
            before = seen.case
            for key in seen.case_page.show_every_part():
                seen.case_page.show_part(key)
                try_to_write(seen)
                changing = ("replace", "bold", "bullets", "mark_translated", "copy_source", "table")
                assert [name for name in changing if seen.context.actions[name].isEnabled()] == []
            assert seen.case == before
    finally:
        holder.close()

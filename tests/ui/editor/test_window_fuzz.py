"""The editor in the real window, over a real library, under random hands."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.editor.window_fuzz import scramble
from tests.ui.editor.window_fuzz_mending import Mending
from tests.ui.fickle import FickleProofreader
from tests.ui.open_window import open_window

STEPS = int(os.environ.get("ALOITEVASTAUS_FUZZ_STEPS", "120"))
SEEDS = range(*map(int, os.environ.get("ALOITEVASTAUS_FUZZ_SEEDS", "0:3").split(":")))


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_is_done_in_the_editor_the_case_is_what_is_shown_and_all_can_be_taken_back(
    qtbot: QtBot, tmp_path: Path, seed: int
) -> None:
    with open_window(qtbot, tmp_path) as seen:
        scramble(seen, seed, STEPS)


# Off the screen a menu can neither be raised nor have the keyboard, and Qt says so.
@pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard", extend=True)
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_is_mended_ignored_or_added_meanwhile_what_is_told_stands_where_it_says(
    qtbot: QtBot, tmp_path: Path, seed: int
) -> None:
    with open_window(qtbot, tmp_path, reader=FickleProofreader(seed)) as seen:
        scramble(seen, seed, STEPS, Mending)

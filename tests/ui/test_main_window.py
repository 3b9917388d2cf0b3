"""The window as a person meets it: the first page, the example, the way back, the language."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.starting import EXAMPLE_ID
from app.ui.panels.library import LibraryPage
from app.ui.panels.welcome import WelcomePage
from tests.ui.open_window import open_window


def test_an_empty_library_welcomes(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        assert isinstance(seen.window.page, WelcomePage)


def test_the_example_opens_and_is_not_made_twice(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        assert seen.case.id == EXAMPLE_ID
        seen.act("back_to_cases")
        assert seen.library.list.model.rowCount() == 1
        seen.act("open_example")
        seen.case_page  # noqa: B018 - waits for it
        seen.act("back_to_cases")
        assert seen.library.list.model.rowCount() == 1


def test_every_part_of_the_example_can_be_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        keys = seen.open_example().show_every_part()
        assert {"facts", "description", "questions", "summary", "general_answer", "answer:1", "handlings"} <= set(keys)


def test_an_empty_case_opens_at_its_facts(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.act("new_empty")
        page = seen.case_page
        assert page.parts.page("facts").isVisible()


def test_what_cannot_be_done_is_greyed(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        assert not seen.context.actions["export"].isEnabled()
        assert not seen.context.actions["bold"].isEnabled()
        seen.open_example()
        assert seen.context.actions["export"].isEnabled()


def test_the_windows_language_switches_while_it_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        english = seen.context.actions["export"].text()
        seen.context.preferences.change(ui_language="fi")
        assert seen.context.actions["export"].text() != english
        seen.context.preferences.change(ui_language="en")
        assert seen.context.actions["export"].text() == english


def test_a_closed_window_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    before = {id(widget) for widget in qapp.topLevelWidgets()}
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example().show_every_part()
    left = [widget for widget in qapp.topLevelWidgets() if id(widget) not in before and widget.isVisible()]
    assert left == []


def test_the_library_stays_the_start_page_once_it_has_a_case(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
    with open_window(qtbot, tmp_path) as seen:
        assert isinstance(seen.window.page, LibraryPage)

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.handling import Handling, Stage
from app.domain.language import Language
from app.domain.library import LibraryQuery, Shelf
from app.domain.parts import Spot
from app.ui.models.library_model import Place
from app.ui.models.library_texts import LibraryTexts
from tests.builders import a_case, a_motion, a_passage
from tests.ui.panels.library_pages import OpenLibrary, library_of, no_choices, titled
from tests.ui.typing import press, type_text

Key = Qt.Key
BOARD = Handling("h", Stage.BOARD, meeting_date=date(2026, 9, 1))
COUNCIL = Handling("h", Stage.COUNCIL, meeting_date=date(2026, 6, 1))
THREE = (
    titled("a", "Äänestyspaikat", handlings=(COUNCIL,)),
    titled("b", "Kirjastot", description=(), handlings=(BOARD,)),
    titled("c", "Zoo", handlings=(BOARD,), general_answer=(a_passage("p", "Puisto avataan pian.", ""),)),
)

Opened = Callable[..., OpenLibrary]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    made: list[OpenLibrary] = []

    def open_library(*cases: Case, choices=None) -> OpenLibrary:
        desk = library_of(cases, tmp_path / "library.db")
        made.append(OpenLibrary(qtbot, desk, choices or no_choices()))
        return made[-1]

    yield open_library
    for library in made:
        library.page.close()
        library.context.languages.use("en")
        library.desk.close()


@pytest.fixture
def three(opened: Opened) -> OpenLibrary:
    return opened(*THREE)


def test_every_case_is_listed_with_what_there_is_to_know_of_it(three: OpenLibrary):
    assert three.titles() == ["Zoo", "Kirjastot", "Äänestyspaikat"]
    assert three.page.form.count.text() == "3 cases"
    row = [three.cell(0, place) for place in Place]
    assert row[:4] == ["Zoo", "Aino Lehto and others", "Board", "1 Sept 2026"]
    assert row[5:7] == ["7/7", "6/7"]


def test_the_first_case_has_the_keyboard_and_enter_opens_it(three: OpenLibrary):
    assert three.chosen() == ["Zoo"]
    with three.qtbot.waitSignal(three.page.case_opened) as told:
        press(three.table, Key.Key_Return, text="\r")
    assert told.args == ["c", None]


def test_arrows_go_through_the_list_and_letters_to_a_title(three: OpenLibrary):
    press(three.table, Key.Key_Down)
    assert three.chosen() == ["Kirjastot"]
    type_text(three.table, "ää")
    assert three.chosen() == ["Äänestyspaikat"]


# Search


def search(library: OpenLibrary, words: str) -> None:
    library.page.form.search.clear()
    type_text(library.page.form.search, words)
    library.until(lambda: library.page.list.model.query.words == words)


def test_typing_searches_the_texts_and_shows_the_place_under_the_title(three: OpenLibrary):
    three.page.focus_search()
    assert three.page.form.search.hasFocus()
    before = three.table.rowHeight(0)
    search(three, "puis")
    assert three.titles() == ["Zoo"]
    assert three.table.rowHeight(0) > before
    case = three.page.list.case_at(three.table.currentIndex())
    assert case is not None
    assert case.hit is not None
    assert case.hit.snippet == "\x02Puisto\x03 avataan pian."


def test_a_hit_opens_at_its_place(three: OpenLibrary):
    search(three, "avat")
    press(three.page.form.search, Key.Key_Return)
    assert three.table.hasFocus()
    with three.qtbot.waitSignal(three.page.case_opened) as told:
        press(three.table, Key.Key_Return, text="\r")
    assert told.args == ["c", Spot("general_answer", "p", Language.FI, start=7, end=14)]


def test_escape_ends_a_search(three: OpenLibrary):
    search(three, "puis")
    press(three.page.form.search, Key.Key_Escape)
    assert three.page.form.search.text() == ""
    assert len(three.titles()) == 3


def test_nothing_found_says_so_and_offers_to_clear(three: OpenLibrary):
    three.page.form.stage.setCurrentIndex(2)
    search(three, "olematonta")
    assert three.page.form.emptyTitle.text() == "Nothing found"
    assert "olematonta" in three.page.form.emptyText.text()
    three.page.form.emptyAction.click()
    assert len(three.titles()) == 3
    assert three.page.form.stage.currentIndex() == 0
    assert three.page.form.search.hasFocus()


# Filters and order


def test_filters_narrow_the_list(three: OpenLibrary):
    form = three.page.form
    form.stage.setCurrentIndex(3)
    assert three.titles() == ["Äänestyspaikat"]
    form.stage.setCurrentIndex(0)
    form.state.setCurrentIndex(2)
    assert three.titles() == ["Zoo"]
    form.state.setCurrentIndex(3)
    assert three.titles() == ["Kirjastot"]
    form.state.setCurrentIndex(0)
    form.mine.setChecked(True)
    assert form.count.text() == "3 cases"


def click_head(library: OpenLibrary, place: Place) -> None:
    header = library.table.horizontalHeader()
    middle = header.sectionViewportPosition(place) + header.sectionSize(place) // 2
    library.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(middle, 10).toPoint())


def test_a_click_on_a_head_sorts_and_a_second_one_turns_the_order(three: OpenLibrary):
    click_head(three, Place.TITLE)
    assert three.titles() == ["Kirjastot", "Zoo", "Äänestyspaikat"]
    click_head(three, Place.TITLE)
    assert three.titles() == ["Äänestyspaikat", "Zoo", "Kirjastot"]


def test_order_and_widths_are_there_the_next_time(opened: Opened, tmp_path: Path):
    choices = no_choices()
    first = opened(*THREE, choices=choices)
    click_head(first, Place.MEETING)
    first.table.horizontalHeader().resizeSection(Place.SIGNATORY, 222)
    first.page.hide()
    first.context.preferences.store_now()
    first.desk.close()
    second = opened(choices=choices)
    assert second.titles() == ["Äänestyspaikat", "Kirjastot", "Zoo"]
    assert second.table.columnWidth(Place.SIGNATORY) == 222


# What is done with cases


def test_delete_takes_the_chosen_cases_away_and_undo_brings_them_back(three: OpenLibrary):
    three.choose(0, 1)
    press(three.table, Key.Key_Delete)
    three.until(lambda: three.titles() == ["Äänestyspaikat"])
    assert three.page.form.toast.text == "Deleted 2 cases."
    assert three.chosen() == ["Äänestyspaikat"]
    three.page.form.toast.form.undo.click()
    three.until(lambda: len(three.titles()) == 3)
    assert three.page.form.toast.text == ""


def test_what_is_deleted_can_be_seen_and_restored(three: OpenLibrary):
    press(three.table, Key.Key_Delete)
    three.until(lambda: len(three.titles()) == 2)
    assert three.page.form.toast.text == "Deleted “Zoo”."
    three.page.form.shelf.setCurrentIndex(2)
    assert three.titles() == ["Zoo"]
    assert set(three.page.handlers()) == {"undo", "duplicate", "restore"}
    press(three.table, Key.Key_Delete)
    three.page.handlers()["restore"]()
    three.until(lambda: three.titles() == [])
    assert three.page.form.emptyTitle.text() == "Nothing is deleted"
    three.page.form.emptyAction.click()
    assert len(three.titles()) == 3


def test_a_case_is_archived_and_that_can_be_undone_from_the_menu(three: OpenLibrary):
    three.page.handlers()["archive"]()
    three.until(lambda: len(three.titles()) == 2)
    assert three.desk.store.count(LibraryQuery(shelf=Shelf.ARCHIVED)) == 1
    with three.qtbot.waitSignal(three.page.handlers_changed):
        three.page.handlers()["undo"]()
    three.until(lambda: len(three.titles()) == 3)


def test_a_copy_stands_in_the_list_and_is_chosen(three: OpenLibrary):
    three.page.handlers()["duplicate"]()
    three.until(lambda: len(three.titles()) == 4)
    three.until(lambda: three.page.list.selected()[0].case_number == "")
    assert three.chosen() == ["Zoo"]
    assert "Made a copy of “Zoo”" in three.page.form.toast.text
    three.page.form.toast.undo()
    three.until(lambda: len(three.titles()) == 3)


def test_the_context_menu_offers_what_can_be_done(three: OpenLibrary):
    menu = three.page.context_menu()
    assert menu is not None
    entries = {action.text().replace("&", ""): action for action in menu.actions() if action.text()}
    assert list(entries) == ["Open", "Duplicate", "Archive", "Delete"]
    with three.qtbot.waitSignal(three.page.case_opened):
        entries["Open"].trigger()
    three.choose(0, 2)
    of_two = three.page.context_menu()
    assert of_two is not None
    assert [action.text().replace("&", "") for action in of_two.actions()] == ["Archive", "Delete"]
    three.page.form.shelf.setCurrentIndex(2)
    three.table.clearSelection()
    assert three.page.context_menu() is None


def test_nothing_is_offered_where_the_library_is_only_read(opened: Opened, qtbot: QtBot, tmp_path: Path):
    first = opened(*THREE)
    second = opened()
    assert second.titles() == first.titles()
    assert second.page.handlers() == {}
    press(second.table, Key.Key_Delete)
    assert len(second.titles()) == 3
    assert not second.page.form.newEmpty.isEnabled()
    with second.qtbot.waitSignal(second.page.case_opened):
        press(second.table, Key.Key_Return, text="\r")


def test_an_error_of_the_library_is_told_in_words(three: OpenLibrary, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> int:
        raise AppError("library.damaged", file="library.db")

    monkeypatch.setattr(three.desk.store, "count", fail)
    three.page.refresh()
    three.until(lambda: three.page.form.emptyTitle.text() == "The library cannot be read")
    assert "library.db" in three.page.form.emptyText.text()
    monkeypatch.undo()
    three.page.form.emptyAction.click()
    three.until(lambda: len(three.titles()) == 3)


# What changes meanwhile


def test_the_list_follows_what_is_stored_and_keeps_what_was_chosen(three: OpenLibrary):
    three.choose(1)
    three.desk.save(titled("a", "Uimahallit", handlings=(COUNCIL,)), "edit")
    three.until(lambda: three.titles() == ["Uimahallit", "Zoo", "Kirjastot"])
    assert three.chosen() == ["Kirjastot"]


def test_what_is_stored_while_the_page_is_hidden_is_there_when_it_is_shown(three: OpenLibrary):
    three.page.hide()
    three.desk.add(titled("d", "Uusi"), "new").result()
    three.page.show()
    three.until(lambda: "Uusi" in three.titles())


# The empty library


def test_an_empty_library_shows_the_one_next_action(opened: Opened):
    empty = opened()
    assert empty.page.form.emptyTitle.text() == "No cases yet"
    assert not empty.page.form.search.isVisible()
    with empty.qtbot.waitSignal(empty.page.new_from_motion):
        empty.page.form.emptyAction.click()
    with empty.qtbot.waitSignal(empty.page.example_wanted):
        empty.page.form.example.click()
    with empty.qtbot.waitSignal(empty.page.new_empty):
        empty.page.form.newEmpty.click()


def test_a_library_whose_cases_are_all_away_says_so(three: OpenLibrary):
    three.choose(0, 1, 2)
    press(three.table, Key.Key_Delete)
    three.until(lambda: three.page.form.emptyTitle.text() == "No active cases")
    three.page.form.shelf.setCurrentIndex(1)
    assert three.page.form.emptyTitle.text() == "Nothing is archived"


# Files, languages, deadlines


def test_files_may_be_dropped_anywhere(three: OpenLibrary, tmp_path: Path):
    file = tmp_path / "aloite.pdf"
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file))])
    where = (QPointF(50, 50), Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton)
    entering = QDragEnterEvent(where[0].toPoint(), *where[1:], Qt.KeyboardModifier.NoModifier)
    three.page.dragEnterEvent(entering)
    assert entering.isAccepted()
    with three.qtbot.waitSignal(three.page.files_dropped) as told:
        three.page.dropEvent(QDropEvent(*where, Qt.KeyboardModifier.NoModifier))
    assert told.args == [[file]]


def test_text_that_is_dragged_is_not_taken_for_a_file(three: OpenLibrary):
    dragged = QMimeData()
    dragged.setText("aloite")
    entering = QDragEnterEvent(
        QPointF(5, 5).toPoint(),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering.ignore()
    three.page.dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_days_are_written_as_the_language_of_the_window_has_them(three: OpenLibrary):
    three.context.languages.use("fi")
    three.until(lambda: three.cell(0, Place.MEETING) == "1.9.2026")
    assert three.titles()[0] == "Zoo"
    three.context.languages.use("sv")
    # In Swedish the Swedish title goes first; these have the topic there.
    three.until(lambda: three.titles()[0] == "Om att utöka cykelparkeringen")


@pytest.mark.parametrize(
    ("days", "told"), [(-1, "passed"), (0, "today"), (1, "tomorrow"), (14, "in 14 days"), (15, "")]
)
def test_a_deadline_says_in_a_word_that_it_is_near_or_has_passed(opened: Opened, days: int, told: str):
    due = datetime.now().astimezone().date() + timedelta(days=days)
    library = opened(a_case(deadline=due))
    day = LibraryTexts("en").day(due)
    assert library.cell(0, Place.DEADLINE) == f"{day} {told}".strip()


def test_a_case_without_a_title_can_be_told_and_opened(opened: Opened):
    library = opened(Case("x", "neutral"), replace(a_case(), motion=a_motion(co_signer_count=None)))
    assert library.titles()[1] == "Case without a title"
    assert library.cell(0, Place.SIGNATORY) == "Aino Lehto"
    assert library.cell(1, Place.DEADLINE) == ""


@pytest.mark.parametrize("look", ["light", "dark"])
def test_rows_with_and_without_hits_are_painted_in_either_theme(three: OpenLibrary, look: str):
    three.context.theme.prefer(look)
    empty_ground = three.table.viewport().grab().toImage()
    search(three, "puis")
    assert three.table.viewport().grab().toImage() != empty_ground

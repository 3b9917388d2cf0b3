from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.domain.language import Bilingual
from app.domain.library import CaseSummary, Column, LibraryQuery, Listing, Shelf
from app.domain.readiness import Readiness
from app.ui.models.library_cells import parted
from app.ui.models.library_model import PAGE, PAGES_KEPT, SEARCH_PAGE, LibraryModel, Place
from app.ui.models.library_texts import LibraryTexts
from tests.builders import fi_sv

TODAY = date(2026, 11, 21)


def a_summary(number: int) -> CaseSummary:
    return CaseSummary(
        id=f"c{number}",
        title=fi_sv(f"asia {number}", f"ärende {number}"),
        profile="espoo",
        case_number="",
        first_signatory="Aino Lehto",
        stage=None,
        meeting_date=None,
        handed_in=None,
        changed=datetime(2026, 11, 20, 12, tzinfo=UTC),
        changed_by="Liisa",
        listing=Listing(ready=Bilingual(Readiness(3, 5), Readiness(0, 0))),
    )


class Numbers:
    """So many cases; notes what it is asked for."""

    def __init__(self, count: int) -> None:
        self.size = count
        self.asked: list[tuple[int, int]] = []
        self.failing = False

    def count(self, query: LibraryQuery) -> int:
        if self.failing:
            raise AppError("library.busy", file="library.db")
        return self.size if query.shelf is Shelf.ACTIVE else 0

    def page(self, query: LibraryQuery, offset: int, limit: int) -> Sequence[CaseSummary]:
        if self.failing:
            raise AppError("library.busy", file="library.db")
        self.asked.append((offset, limit))
        return [a_summary(number) for number in range(offset, min(offset + limit, self.size))]

    def places(self, query: LibraryQuery, case_ids: Collection[str]) -> Mapping[str, int]:
        return {case_id: int(case_id[1:]) for case_id in case_ids}


@pytest.fixture
def lists() -> Numbers:
    return Numbers(10_000)


@pytest.fixture
def model(qtbot: QtBot, lists: Numbers) -> LibraryModel:
    model = LibraryModel(lists, LibraryTexts("fi"), lambda: TODAY)
    model.refresh()
    return model


def test_the_model_keeps_the_rules_of_models(model: LibraryModel, lists: Numbers):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(Place.TITLE)
    model.show(LibraryQuery(shelf=Shelf.DELETED))
    assert model.rowCount() == 0
    model.show(LibraryQuery(words="asia"))
    lists.size = 3
    model.refresh()
    assert model.rowCount() == 3
    assert tester.model() is model


def test_only_the_pages_that_are_looked_at_are_fetched(model: LibraryModel, lists: Numbers):
    model.index(0, Place.TITLE).data()
    model.index(1, Place.SIGNATORY).data()
    model.index(9_999, Place.TITLE).data()
    assert lists.asked == [(0, PAGE), (9_950, PAGE)]


def test_a_search_fetches_smaller_pages(model: LibraryModel, lists: Numbers):
    model.show(LibraryQuery(words="asia"))
    assert str(model.index(SEARCH_PAGE, 0).data()) == f"Asia {SEARCH_PAGE}"
    assert lists.asked == [(SEARCH_PAGE, SEARCH_PAGE)]


def test_a_long_way_through_the_list_keeps_no_more_pages_than_it_should(model: LibraryModel, lists: Numbers):
    for row in range(0, PAGE * (PAGES_KEPT + 5), PAGE):
        model.index(row, 0).data()
    lists.asked.clear()
    model.index(PAGE * (PAGES_KEPT + 4), 0).data()
    assert lists.asked == []
    model.index(0, 0).data()
    assert lists.asked == [(0, PAGE)]


def test_a_library_that_cannot_be_read_leaves_rows_empty_and_is_told_of(
    qtbot: QtBot, model: LibraryModel, lists: Numbers
):
    lists.failing = True
    with qtbot.waitSignal(model.failed) as told:
        assert model.index(0, 0).data() is None
    assert told.args is not None
    assert told.args[0].code == "library.busy"
    model.refresh()
    assert model.rowCount() == 0
    lists.failing = False
    model.refresh()
    assert model.index(0, 0).data() == "Asia 0"


@pytest.mark.parametrize(
    ("place", "column"),
    [(Place.TITLE, Column.TITLE_FI), (Place.MEETING, Column.MEETING), (Place.READY_SV, Column.READY_SV)],
)
def test_a_column_is_sorted_by_the_library(model: LibraryModel, place: Place, column: Column):
    model.sort(place, Qt.SortOrder.DescendingOrder)
    assert (model.query.sort, model.query.descending) == (column, True)
    model.sort(place)
    assert not model.query.descending


def test_without_a_column_the_last_changed_case_stands_first(model: LibraryModel):
    model.sort(Place.TITLE)
    model.sort(-1)
    assert (model.query.sort, model.query.descending) == (Column.CHANGED, True)


def test_titles_are_sorted_as_the_window_speaks(model: LibraryModel):
    model.sort(Place.TITLE)
    model._texts.speak("sv")
    model.retranslate()
    model.refresh()
    assert model.query.sort is Column.TITLE_SV
    assert model.index(0, Place.TITLE).data() == "Ärende 0"


def test_readiness_is_told_in_words_to_those_who_do_not_see_it(model: LibraryModel):
    told = model.index(0, Place.READY_FI).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Finnish: 3 of 5 mandatory parts are ready"
    assert model.index(0, Place.READY_SV).data() == ""
    assert model.index(0, Place.READY_SV).data(Qt.ItemDataRole.ToolTipRole) == "Not counted yet"


def test_a_change_of_another_day_shows_its_day_and_tells_who_made_it(model: LibraryModel):
    assert model.index(0, Place.CHANGED).data() == "20.11.2026"
    told = str(model.index(0, Place.CHANGED).data(Qt.ItemDataRole.ToolTipRole))
    assert told.startswith("Changed 20.11.2026 at ")
    assert told.endswith(" by Liisa")


def test_a_change_of_today_shows_its_time():
    moment = datetime(2026, 11, 21, 9, 5).astimezone()
    assert LibraryTexts("fi").changed(moment, TODAY) == "at 9.05"
    assert LibraryTexts("en").changed(moment, TODAY) == "at 9:05"


def test_marks_of_a_snippet_are_counted_as_qt_counts():
    assert parted("😀 \x02puisto\x03 ja \x02puu\x03") == ("😀 puisto ja puu", [(3, 6), (13, 3)])

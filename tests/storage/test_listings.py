import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.handling import Handling, Outcome, Stage
from app.domain.language import Bilingual
from app.domain.library import CaseSummary, Column, LibraryQuery, Listing, Shelf, listing_of
from app.domain.motion import GroupSignatory, PersonSignatory
from app.domain.readiness import LanguageState, Readiness
from app.storage.cases import SqliteCases
from tests.builders import a_case, a_motion, a_passage, fi_sv
from tests.conftest import ROOT
from tests.opening import open_cases
from tests.storage.conftest import FakeClock

ALL = LibraryQuery()


def titled(id: str, fi: str, **changes: object) -> Case:
    return a_case(id=id, title=Bilingual(fi, None), **changes)


def ids(store: SqliteCases, query: LibraryQuery = ALL, offset: int = 0, limit: int = 50) -> list[str]:
    return [summary.id for summary in store.page(query, offset, limit)]


def by(column: Column, *, descending: bool = False) -> LibraryQuery:
    return LibraryQuery(sort=column, descending=descending)


@pytest.fixture
def three(store: SqliteCases, clock: FakeClock) -> SqliteCases:
    """Three cases: b without stages or dates, c with a half of its Swedish, the last one changed on top: c, b, a."""
    board = Handling("h", Stage.BOARD, meeting_date=date(2026, 9, 1))
    cases = (
        titled("a", "Äänestyspaikat", handlings=(Handling("h", Stage.COUNCIL, meeting_date=date(2026, 6, 1)),)),
        titled("b", "Ääni", handlings=(), description=(), motion=a_motion(handed_in=None)),
        titled("c", "Zoo", handlings=(board,), general_answer=(a_passage("p", "Suomeksi.", ""),)),
    )
    for case in cases:
        store.add(case, "import")
        clock.forward(minutes=1)
    return store


@pytest.mark.parametrize(
    ("column", "ascending"),
    [
        (Column.TITLE_FI, ["c", "a", "b"]),
        (Column.STAGE, ["c", "a", "b"]),
        (Column.MEETING, ["a", "c", "b"]),
        (Column.READY_FI, ["b", "a", "c"]),
        (Column.READY_SV, ["b", "c", "a"]),
        (Column.CHANGED, ["a", "b", "c"]),
    ],
)
def test_a_list_is_sorted_by_any_column_either_way(three: SqliteCases, column: Column, ascending: list[str]):
    assert ids(three, by(column)) == ascending
    dated = column in {Column.STAGE, Column.MEETING}
    backwards = [*ascending[:-1][::-1], ascending[-1]] if dated else ascending[::-1]
    if column is Column.READY_FI:
        backwards = ["c", "a", "b"]
    assert ids(three, by(column, descending=True)) == backwards


def test_a_deadline_is_sorted_with_those_without_one_last_either_way(three: SqliteCases):
    three.save(replace(three.get("a"), deadline=date(2026, 8, 1)), "edit")
    three.save(replace(three.get("c"), deadline=date(2026, 7, 1)), "edit")
    assert ids(three, by(Column.DEADLINE)) == ["c", "a", "b"]
    assert ids(three, by(Column.DEADLINE, descending=True)) == ["a", "c", "b"]


@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize("descending", [False, True])
def test_no_order_sorts_every_row_for_a_page(three: SqliteCases, column: Column, *, descending: bool):
    db, plans = three._library.db, []
    db.set_trace_callback(plans.append)
    three.page(by(column, descending=descending), 0, 50)
    db.set_trace_callback(None)
    (query,) = [sql for sql in plans if sql.startswith("SELECT key")]
    plan = " ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query}"))
    assert "USING INDEX cases_in_order" in plan
    assert "TEMP B-TREE FOR ORDER BY" not in plan


def test_pages_follow_one_another_without_a_gap(store: SqliteCases):
    store.add_many((titled(f"c{number:02}", f"Asia {number:02}") for number in range(25)), "bench")
    whole = ids(store, by(Column.TITLE_FI))
    assert whole == [f"c{number:02}" for number in range(25)]
    assert [*ids(store, by(Column.TITLE_FI), 0, 10), *ids(store, by(Column.TITLE_FI), 10, 30)] == whole
    assert ids(store, by(Column.TITLE_FI), 25, 10) == []
    assert store.count(ALL) == 25


def test_where_a_case_stands_in_a_list_can_be_asked(three: SqliteCases):
    assert three.places(ALL, ["a", "c", "gone"]) == {"c": 0, "a": 2}
    assert three.places(LibraryQuery(stage=Stage.BOARD), ["a", "c"]) == {"c": 0}


def test_filters_leave_out_what_is_not_wanted(three: SqliteCases):
    assert ids(three, LibraryQuery(stage=Stage.COUNCIL)) == ["a"]
    assert ids(three, LibraryQuery(state=LanguageState.DONE)) == ["a"]
    assert ids(three, LibraryQuery(state=LanguageState.TO_TRANSLATE)) == ["c"]
    assert ids(three, LibraryQuery(state=LanguageState.WRITING)) == ["b"]
    assert three.count(LibraryQuery(stage=Stage.BOARD, state=LanguageState.DONE)) == 0


def test_mine_are_the_cases_that_this_person_has_ever_changed(path: Path, three: SqliteCases, clock: FakeClock):
    other = open_cases(path, clock=clock, who="Veikko")
    assert ids(other, LibraryQuery(mine=True)) == []
    other.save(replace(other.get("b"), case_number="9"), "edit")
    assert ids(other, LibraryQuery(mine=True)) == ["b"]
    # Somebody else's later change takes nothing away.
    assert set(ids(three, LibraryQuery(mine=True))) == {"a", "b", "c"}
    assert three.page(ALL, 0, 1)[0].changed_by == "Veikko"
    other.close()


def test_a_row_tells_of_readiness_deadline_and_others(store: SqliteCases):
    store.add(a_case(general_answer=(a_passage("p", "Suomeksi.", ""),), deadline=date(2026, 7, 1)), "import")
    (row,) = store.page(ALL, 0, 1)
    ready = Bilingual(Readiness(7, 7), Readiness(6, 7))
    assert row.listing == Listing(date(2026, 7, 1), ready, 1, LanguageState.TO_TRANSLATE)
    assert (row.others_signed, row.changed_by, row.shelf, row.hit) == (True, "Liisa", Shelf.ACTIVE, None)


@pytest.mark.parametrize(
    ("motion", "others"),
    [
        (a_motion(co_signer_count=None), False),
        (a_motion(co_signer_count=0), False),
        (a_motion(co_signer_count=None, co_signers=("Veikko Salo",)), True),
        (
            a_motion(co_signer_count=None, signatories=(PersonSignatory("A", "B"), GroupSignatory(fi_sv("R", "G")))),
            True,
        ),
    ],
)
def test_others_signed_where_more_than_one_name_is_known(store: SqliteCases, motion, others: bool):
    store.add(a_case(motion=motion), "import")
    assert store.page(ALL, 0, 1)[0].others_signed is others


# Shelves


def test_a_case_is_put_away_found_there_and_brought_back(three: SqliteCases, clock: FakeClock):
    assert three.put_on_shelf(["a", "b"], Shelf.DELETED) == clock.now
    assert (ids(three), ids(three, LibraryQuery(shelf=Shelf.DELETED))) == (["c"], ["b", "a"])
    three.put_on_shelf(["a"], Shelf.ACTIVE)
    assert ids(three) == ["c", "a"]
    assert three.get("b").title.fi == "Ääni"


def test_what_is_deleted_is_neither_listed_nor_found_by_other_ways(three: SqliteCases):
    three.put_on_shelf(["c"], Shelf.DELETED)
    assert [summary.id for summary in three.summaries()] == ["b", "a"]
    assert three.search("zoo") == []
    three.put_on_shelf(["c"], Shelf.ARCHIVED)
    assert [hit.case_id for hit in three.search("zoo")] == ["c"]


def test_a_case_stays_on_its_shelf_when_it_is_changed(three: SqliteCases):
    three.put_on_shelf(["a"], Shelf.ARCHIVED)
    three.save(three.get("a"), "edit")
    assert ids(three, LibraryQuery(shelf=Shelf.ARCHIVED)) == ["a"]


def test_cases_move_together_or_not_at_all(three: SqliteCases):
    with pytest.raises(AppError, match=r"case\.missing"):
        three.put_on_shelf(["a", "gone"], Shelf.DELETED)
    assert three.count(LibraryQuery(shelf=Shelf.DELETED)) == 0


# Words


def found(store: SqliteCases, words: str, **more: object) -> list[CaseSummary]:
    return list(store.page(LibraryQuery(words=words, **more), 0, 50))  # type: ignore[arg-type]


def test_words_leave_the_cases_that_have_them_all_in_one_text_in_the_lists_order(three: SqliteCases):
    assert [row.id for row in found(three, "pyöräpysäköintiä")] == ["c", "b", "a"]
    assert [row.id for row in found(three, "suomeksi")] == ["c"]
    assert found(three, "suomeksi pyöräpysäköintiä") == []
    assert [row.id for row in found(three, "kaupunki", stage=Stage.COUNCIL)] == ["a"]
    assert three.count(LibraryQuery(words="kaupunki")) == 2


def test_each_word_of_three_letters_and_the_last_one_count_as_beginnings(three: SqliteCases):
    assert [row.id for row in found(three, "kau edi py")] == ["b", "a"]
    assert found(three, "ka edi") == []


def test_a_last_word_of_one_letter_does_not_count_yet(three: SqliteCases):
    assert len(found(three, "s")) == 3
    assert [row.id for row in found(three, "zoo x")] == ["c"]


def test_a_row_that_was_found_shows_its_best_place(three: SqliteCases):
    (row,) = found(three, "suom")
    assert row.hit is not None
    assert (row.hit.part, row.hit.snippet) == ("general_answer", "\x02Suomeksi\x03.")
    (row,) = found(three, "zoo")
    assert row.hit is not None
    assert row.hit.part == "title"


def test_a_list_sees_what_was_changed_since_by_itself_or_others(path: Path, three: SqliteCases, clock: FakeClock):
    query = LibraryQuery(words="jäähalli")
    assert three.count(query) == 0
    other = open_cases(path, clock=clock, who="Veikko")
    other.save(titled("a", "Jäähalli"), "edit")
    assert ids(three, query) == ["a"]
    three.save(titled("b", "Uusi jäähalli"), "edit")
    assert set(ids(three, query)) == {"a", "b"}
    other.close()


def test_a_library_that_is_only_read_can_be_searched_too(path: Path, three: SqliteCases, clock: FakeClock):
    reading = open_cases(path, clock=clock, who="Veikko", read_only=True)
    assert ids(reading, LibraryQuery(words="zoo")) == ["c"]
    reading.close()


@pytest.mark.parametrize("words", ["", "  ", '"', "*", "a AND", 'x" OR "y', "\x00", "²", "a_b", "410/2015"])
def test_anything_may_be_typed(three: SqliteCases, words: str):
    found(three, words)


# Listings of another version


class Later:
    """Another version of listings, which knows a deadline."""

    version = "later"

    def __init__(self, make: Callable[[Case], Listing] | None = None) -> None:
        self._make = make or (lambda case: listing_of(case, date(2027, 1, 1)))

    def __call__(self, case: Case) -> Listing:
        return self._make(case)


def test_listings_of_another_version_are_made_anew_in_slices(path: Path, three: SqliteCases, clock: FakeClock):
    changed = [row.changed for row in three.page(ALL, 0, 3)]
    store = open_cases(path, clock=clock, who="Liisa", lister=Later())
    assert [store.refresh_listings(2), store.refresh_listings(2), store.refresh_listings(2)] == [2, 1, 0]
    rows = store.page(ALL, 0, 3)
    assert {row.listing.deadline for row in rows} == {date(2027, 1, 1)}
    # It is no change of a case: neither its moment nor its revisions tell of it.
    assert [row.changed for row in rows] == changed
    assert len(store.revisions("a")) == 1
    store.close()


def test_a_case_that_cannot_be_read_does_not_keep_the_others_from_being_listed(path: Path, three: SqliteCases, clock):
    three._library.db.execute("UPDATE revisions SET body = x'00' WHERE case_key = 1")
    store = open_cases(path, clock=clock, who="Liisa", lister=Later())
    assert [store.refresh_listings(10), store.refresh_listings(10)] == [3, 0]
    assert {row.id: row.listing.deadline for row in store.page(ALL, 0, 3)}["c"] == date(2027, 1, 1)
    store.close()


def test_a_library_of_the_first_version_shows_its_cases_and_then_what_listings_tell(tmp_path: Path, clock: FakeClock):
    old = Path(shutil.copy(ROOT / "tests/old_databases/library-1-1.db", tmp_path))
    store = open_cases(old, clock=clock, who="Liisa")
    (row,) = store.page(ALL, 0, 10)
    assert (row.id, row.changed_by, row.listing.ready.fi) == ("c1", "Liisa", Readiness(0, 0))
    assert ids(store, LibraryQuery(mine=True)) == ["c1"]
    assert store.refresh_listings(10) == 1
    (row,) = store.page(ALL, 0, 10)
    assert (row.listing.ready, row.others_signed) == (Bilingual(Readiness(7, 7), Readiness(7, 7)), True)
    store.close()


# What a window has open


def test_the_case_that_a_window_had_open_is_remembered_until_it_is_closed(path: Path, three: SqliteCases, clock):
    assert three.left_open() is None
    three.mark_open("a")
    opened = clock.now
    clock.forward(minutes=3)
    three.save(three.get("a"), "edit")
    three.close()
    store = open_cases(path, clock=clock, who="Liisa")
    left = store.left_open()
    assert left is not None
    assert (left.case_id, left.opened, left.stored) == ("a", opened, opened + timedelta(minutes=3))
    store.mark_open("b")
    assert store.left_open().case_id == "b"  # type: ignore[union-attr]
    store.mark_open(None)
    assert store.left_open() is None
    store.close()


def test_a_decided_stage_does_not_count_as_the_present_one(store: SqliteCases):
    board, council = a_case().handlings
    store.add(a_case(handlings=(replace(board, outcome=Outcome.DECIDED), council)), "import")
    assert ids(store, LibraryQuery(stage=Stage.COUNCIL)) == ["c1"]

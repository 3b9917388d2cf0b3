from dataclasses import replace
from datetime import UTC, date, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.case import Attachment, Case
from app.domain.errors import AppError
from app.domain.handling import Handling, Outcome, Stage
from app.domain.language import Bilingual, Language
from app.domain.library import Revision
from app.domain.motion import GroupSignatory
from app.storage.cases import SqliteCases
from tests.builders import a_case, a_motion, a_passage, fi_sv
from tests.opening import open_cases
from tests.storage.conftest import FakeClock
from tests.strategies import cases


def code_of(call, *values: object) -> str:
    with pytest.raises(AppError) as refused:
        call(*values)
    return refused.value.code


def answering(text: str, **changes: object) -> Case:
    return a_case(general_answer=(a_passage("p4", text, "Staden främjar cyklingen."),), **changes)


def test_a_case_comes_back_as_it_was_added(store: SqliteCases):
    store.add(a_case(), "import")
    assert store.get("c1") == a_case()


def test_a_case_is_still_there_when_the_library_is_opened_again(path: Path, clock: FakeClock):
    for _ in range(2):
        store = open_cases(path, clock=clock, who="Liisa")
        if not store.summaries():
            store.add(a_case(), "import")
        assert store.get("c1") == a_case()
        store.close()


def test_a_revision_says_who_when_and_why(store: SqliteCases, clock: FakeClock):
    first = store.add(a_case(), "import")
    clock.forward(minutes=5)
    second = store.save(a_case(case_number="2"), "edit", "sent to the board")
    assert first == Revision(1, "c1", clock.now - timedelta(minutes=5), "Liisa", "import")
    assert second == Revision(2, "c1", clock.now, "Liisa", "edit", "sent to the board")
    assert store.revisions("c1") == [second, first]


def test_a_clock_in_another_zone_is_stored_in_utc(store: SqliteCases, clock: FakeClock):
    clock.now = clock.now.astimezone(timezone(timedelta(hours=2)))
    store.add(a_case(), "import")
    assert store.summaries()[0].changed.tzinfo == UTC
    assert store.revisions("c1")[0].at == clock.now


def test_earlier_states_stay(store: SqliteCases):
    store.add(a_case(), "import")
    store.save(a_case(case_number="2"), "edit")
    assert store.at("c1", 1) == a_case()
    assert store.at("c1", 2) == store.get("c1") == a_case(case_number="2")


def test_what_is_not_there_is_told_of(store: SqliteCases):
    store.add(a_case(), "import")
    assert code_of(store.add, a_case(), "import") == "case.exists"
    assert code_of(store.get, "x") == "case.missing"
    assert code_of(store.at, "x", 1) == "case.missing"
    assert code_of(store.at, "c1", 2) == "case.revision_missing"
    assert code_of(store.revisions, "x") == "case.missing"
    assert code_of(store.save, a_case(id="x"), "edit") == "case.missing"


def test_many_cases_are_added_all_or_none(store: SqliteCases):
    assert store.add_many([a_case(id="a"), a_case(id="b")], "bench") == 2
    assert code_of(store.add_many, [a_case(id="c"), a_case(id="a")], "bench") == "case.exists"
    assert {summary.id for summary in store.summaries()} == {"a", "b"}


def test_two_hundred_revisions_of_a_day_are_all_there(store: SqliteCases, clock: FakeClock):
    store.add(a_case(), "import")
    for number in range(2, 202):
        clock.forward(minutes=4)
        store.save(a_case(case_number=str(number)), "edit")
    assert [revision.number for revision in store.revisions("c1")] == list(range(201, 0, -1))
    assert store.at("c1", 77).case_number == "77"


def test_a_year_of_edits_is_thinned_to_the_days_the_last_week_and_the_last_day(store: SqliteCases, clock: FakeClock):
    clock.forward(minutes=30)
    store.add(a_case(), "import")
    for day in range(365):
        for edit in range(3):
            store.save(a_case(case_number=f"{day}.{edit}"), "edit", "sent" if (day, edit) == (100, 0) else "")
            clock.forward(minutes=20)
        clock.forward(hours=23)
    kept = store.revisions("c1")
    # One a day, the first, the named one, and two more of each of the two newest days.
    assert len(kept) == 365 + 2 + 4
    assert [revision.name for revision in kept if revision.name] == ["sent"]
    assert kept[-1].number == 1
    assert store.get("c1").case_number == "364.2"


def test_the_file_stops_growing_while_one_case_is_edited_for_a_day_again_and_again(
    path: Path, store: SqliteCases, clock: FakeClock
):
    store.add(a_case(), "import")
    sizes = []
    for day in range(12):
        for edit in range(40):
            store.save(answering(f"Luonnos {day}.{edit} " * 20), "edit")
            clock.forward(minutes=5)
        clock.forward(hours=20, minutes=40)
        sizes.append(store._library.db.execute("PRAGMA page_count").fetchone()[0])
    assert len(store.revisions("c1")) < 150
    assert sizes[-1] < sizes[3] * 1.5


def test_thinning_one_case_leaves_the_others_alone(store: SqliteCases, clock: FakeClock):
    for case_id in ("a", "b"):
        store.add(a_case(id=case_id), "import")
        for number in range(5):
            store.save(a_case(id=case_id, case_number=str(number)), "edit")
    clock.forward(days=30)
    store.save(a_case(id="a"), "edit")
    assert [revision.number for revision in store.revisions("a")] == [7, 6, 1]
    assert len(store.revisions("b")) == 6


def test_a_summary_tells_what_the_list_shows(store: SqliteCases, clock: FakeClock):
    store.add(a_case(title=Bilingual("Oma otsikko", None)), "import")
    (summary,) = store.summaries()
    assert summary.title == fi_sv("Oma otsikko", "om att utöka cykelparkeringen")
    assert (summary.id, summary.profile, summary.case_number) == ("c1", "espoo", "123/2026")
    assert summary.first_signatory == "Aino Lehto"
    assert (summary.stage, summary.meeting_date) == (Stage.BOARD, date(2026, 5, 4))
    assert summary.handed_in == date(2026, 1, 19)
    assert summary.changed == clock.now


def test_the_stage_of_a_summary_is_the_first_open_one_or_else_the_last(store: SqliteCases):
    board, council = a_case().handlings
    decided = replace(board, outcome=Outcome.DECIDED)
    store.add(a_case(handlings=(decided, council)), "import")
    assert store.summaries()[0].stage is Stage.COUNCIL
    store.save(a_case(handlings=(decided,)), "edit")
    assert store.summaries()[0].stage is Stage.BOARD
    store.save(a_case(handlings=()), "edit")
    assert (store.summaries()[0].stage, store.summaries()[0].meeting_date) == (None, None)


def test_a_group_signs_with_its_name_in_the_language_of_the_answer(store: SqliteCases):
    group = GroupSignatory(fi_sv("Vihreä ryhmä", "Gröna gruppen"))
    store.add(a_case(motion=a_motion(signatories=(group,)), source=Language.SV), "import")
    assert store.summaries()[0].first_signatory == "Gröna gruppen"
    store.save(a_case(motion=a_motion(signatories=())), "edit")
    assert store.summaries()[0].first_signatory == ""


def test_summaries_have_the_last_changed_first(store: SqliteCases, clock: FakeClock):
    for case_id in ("a", "b", "c"):
        store.add(a_case(id=case_id), "import")
        clock.forward(minutes=1)
    store.save(a_case(id="a"), "edit")
    assert [summary.id for summary in store.summaries()] == ["a", "c", "b"]


def test_an_attachment_is_found_by_the_digest_of_its_newest_state(store: SqliteCases):
    one, other = "0a" * 32, "0b" * 32
    store.add(a_case(id="a", attachments=(Attachment("x", fi_sv("Liite", "Bilaga"), digest=one),)), "import")
    store.add(a_case(id="b", supplementary=(Attachment("x", fi_sv("Liite", "Bilaga"), digest=one),)), "import")
    assert store.cases_with(one) == ["a", "b"]
    store.save(a_case(id="a", attachments=(Attachment("x", fi_sv("Liite", "Bilaga"), digest=other),)), "edit")
    assert (store.cases_with(one), store.cases_with(other)) == (["b"], ["a"])
    assert store.cases_with("") == []


def test_a_text_that_no_file_can_hold_does_not_lose_a_save(store: SqliteCases):
    odd = answering("Merkki \ud800 ja \x00 tässä", case_number="1\ud800")
    store.add(odd, "import")
    assert store.get("c1") == odd
    assert [hit.part for hit in store.search("tässä")] == ["general_answer"]


def test_a_revision_that_was_overwritten_is_told_of_as_damage(store: SqliteCases):
    store.add(a_case(), "import")
    with store._library.writing() as db:
        db.execute("UPDATE revisions SET body = x'00ff'")
    assert code_of(store.get, "c1") == "library.damaged"


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(states=st.lists(cases(id=st.just("c")), min_size=1, max_size=4))
def test_any_states_of_a_case_come_back_and_the_index_agrees_with_the_newest(
    states: list[Case], tmp_path_factory: pytest.TempPathFactory
):
    folder = tmp_path_factory.mktemp("states")
    store = open_cases(folder / "many.db", clock=FakeClock(), who="Liisa")
    fresh = open_cases(folder / "fresh.db", clock=FakeClock(), who="Liisa")
    store.add(states[0], "import")
    for state in states[1:]:
        store.save(state, "edit")
    fresh.add(states[-1], "import")
    assert [store.at("c", number) for number in range(1, len(states) + 1)] == states
    rows = "SELECT part, language, text FROM texts ORDER BY part, language"
    assert store._library.db.execute(rows).fetchall() == fresh._library.db.execute(rows).fetchall()
    # FTS5 compares its index with the texts that it was made of and fails where they differ.
    with store._library.writing() as db:
        db.execute("INSERT INTO texts_index (texts_index, rank) VALUES ('integrity-check', 1)")
    assert store.summaries()[0] == fresh.summaries()[0]
    store.close()
    fresh.close()


def test_a_field_is_worked_out_anew_when_the_language_of_the_answer_changes(store: SqliteCases):
    finnish = a_case()
    store.add(finnish, "import")
    store.save(replace(finnish, source=Language.SV), "edit")
    assert [hit.language for hit in store.search("123/2026")] == [Language.SV]
    assert [hit.language for hit in store.search("Liisa Koski")] == [Language.SV]


def test_an_edit_of_one_field_keeps_the_others_and_a_case_between_them_does_not_disturb(store: SqliteCases):
    case = a_case()
    store.add(case, "import")
    states = [case]
    for number, other in enumerate(("x", "y"), 2):
        states.append(replace(states[-1], case_number=f"{number}/2026"))
        store.save(states[-1], "edit")
        store.add(a_case(id=other, case_number="9/2026", general_answer=()), "import")
        states.append(replace(states[-1], general_answer=(a_passage("p4", f"Uusi {number}.", ""),)))
        store.save(states[-1], "edit")
    assert [store.at("c1", number) for number in range(1, len(states) + 1)] == states
    assert [hit.snippet for hit in store.search("uusi")] == ["\x02Uusi\x03 3."]


def test_a_handling_may_have_neither_date_nor_presenter(store: SqliteCases):
    store.add(a_case(handlings=(Handling("h", Stage.COMMITTEE),)), "import")
    assert store.summaries()[0].stage is Stage.COMMITTEE

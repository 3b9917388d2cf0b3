"""The outline of a case: its lines, how far each is in each language, and what is found there."""

from dataclasses import replace

from hypothesis import given, settings

from app.domain.case import Answer, Case, ExtraPart
from app.domain.language import Bilingual, Language, both
from app.domain.motion import Question
from app.domain.parts import Spot
from app.domain.passage import written
from app.domain.richtext import paragraph
from app.services.edits import applied, move_question
from app.services.findings import findings_of
from app.services.outline import Heading, OutlineItem, State, key_of, outline_of
from tests.builders import a_case, a_motion, a_passage, fi_sv
from tests.services.test_transfer import a_wording
from tests.strategies import cases
from tests.ui.sheets import program

WORDINGS = Bilingual(a_wording(Language.FI), a_wording(Language.SV))


def lines(case: Case) -> tuple[OutlineItem, ...]:
    return outline_of(case, WORDINGS, findings_of(case, WORDINGS))


def line(case: Case, key: str) -> OutlineItem:
    return next(it for it in lines(case) if it.key == key)


def states(case: Case, key: str) -> tuple[State, State]:
    found = line(case, key).states
    return found.fi, found.sv


def test_the_lines_stand_in_the_order_of_the_work():
    case = a_case(extra_parts=(ExtraPart("impact", fi_sv("Vaikutukset", "Konsekvenser")),))
    keys = ["facts", "description", "questions", "summary", "general_answer", "answer:1", "answer:2", "extra:impact"]
    assert [it.key for it in lines(case)] == [*keys, "handlings", "attachments"]


def test_an_answer_is_called_by_its_question_and_its_number():
    answer = line(a_case(), "answer:2")
    assert (answer.heading, answer.number, answer.question_id) == (Heading.ANSWER, 2, "q2")
    assert answer.text == fi_sv("Milloin paikkoja lisätään?", "När utökas antalet platser?")


def test_an_extra_part_is_called_by_its_own_heading_or_the_citys():
    case = a_case(extra_parts=(ExtraPart("impact", fi_sv("Vaikutukset", "")),))
    wordings = WORDINGS.put(Language.SV, replace(WORDINGS.sv, extra_headings={"impact": "Konsekvenser"}))
    item = next(it for it in outline_of(case, wordings) if it.heading is Heading.EXTRA)
    assert item.text == fi_sv("Vaikutukset", "Konsekvenser")


def test_a_finished_case_is_done_where_there_is_something():
    assert [it.key for it in lines(a_case()) if it.states != both(State.DONE)] == []
    assert [it.found for it in lines(a_case()) if it.found != both(0)] == []


def test_a_part_without_text_is_empty_and_its_findings_are_counted():
    item = line(a_case(answers=a_case().answers[:1]), "answer:2")
    assert (item.states, item.found) == (both(State.EMPTY), both(1))


def test_a_part_with_some_twins_is_partly_there():
    case = a_case(summary=(*a_case().summary, written("p9", Language.FI, (paragraph("Uusi."),))))
    assert states(case, "summary") == (State.DONE, State.PARTIAL)
    assert line(case, "summary").found == Bilingual(0, 1)


def test_a_part_that_is_written_in_one_language_alone_is_empty_in_the_other():
    case = a_case(general_answer=(written("p4", Language.FI, (paragraph("Uusi."),)),))
    assert states(case, "general_answer") == (State.DONE, State.EMPTY)


def test_a_twin_that_went_stale_or_was_never_confirmed_needs_a_person():
    passage = a_passage("p4", "Vanha.", "Gammal.")
    stale = replace(passage, blocks=passage.blocks.put(Language.FI, (paragraph("Uusi."),)))
    assert states(a_case(general_answer=(stale,)), "general_answer") == (State.DONE, State.STALE)
    assert states(a_case(general_answer=(replace(passage, basis=None),)), "general_answer") == (State.DONE, State.STALE)


def test_facts_questions_stages_and_attachments_tell_how_far_they_are():
    empty = Case("c", "espoo")
    for key in ("facts", "questions", "handlings", "attachments"):
        assert states(empty, key) == (State.EMPTY, State.EMPTY)
    motion = a_motion(topic=fi_sv("aiheesta", ""), questions=(Question("q1", fi_sv("Milloin?", "")),))
    case = a_case(motion=motion, handlings=(a_case().handlings[0], replace(a_case().handlings[1], meeting_date=None)))
    assert states(case, "facts") == (State.DONE, State.PARTIAL)
    assert states(case, "questions") == (State.DONE, State.EMPTY)
    assert states(case, "handlings") == (State.PARTIAL, State.PARTIAL)
    untitled = replace(a_case().supplementary[0], original=None)
    assert states(a_case(supplementary=(untitled,)), "attachments") == (State.DONE, State.EMPTY)


def test_an_answers_id_lasts_when_the_questions_change_places():
    before, after = a_case(), applied(a_case(), move_question(a_case(), "q2", 0))
    assert line(before, "answer:2").id == line(after, "answer:1").id
    assert line(after, "answer:1").text.fi == "Milloin paikkoja lisätään?"


def test_an_answer_to_no_question_is_there_under_its_own_heading():
    stray = Answer("gone", (a_passage("p9", "Teksti.", "Text."),), heading=Bilingual("Oma", None))
    item = line(a_case(answers=(*a_case().answers, stray)), "answer:3")
    assert (item.text, item.question_id) == (fi_sv("Oma", ""), "")


def test_a_spot_without_a_line_of_its_own_is_found_under_another():
    lines_of = {
        part: key_of(Spot(part)) for part in ("title", "introduction", "supplementary", "answer:2", "handlings")
    }
    assert lines_of == {
        "title": "facts",
        "introduction": "description",
        "supplementary": "attachments",
        "answer:2": "answer:2",
        "handlings": "handlings",
    }


@settings(max_examples=40)
@given(cases())
def test_any_case_whatever_has_an_outline_and_findings_that_lead_into_it(case: Case):
    engines = program().engines
    wordings = Bilingual(*(engines.wording(case, engines.profiles[case.profile], it) for it in Language))
    findings = findings_of(case, wordings)
    items = outline_of(case, wordings, findings)
    keys = [item.key for item in items]
    assert {key_of(finding.spot) for finding in findings} <= set(keys)

from dataclasses import replace

import pytest

from app.domain.case import Answer, Case, ExtraPart
from app.domain.handling import Handling, Outcome, Stage
from app.domain.language import NO_TEXT, Bilingual, Language
from app.domain.library import listing_of
from app.domain.passage import confirm
from app.domain.readiness import LanguageState, Readiness, language_state, present_stage, readiness, to_translate
from app.domain.richtext import paragraph
from tests.builders import a_case, a_motion, a_passage, fi_sv

FI, SV = Language.FI, Language.SV


def both_of(case: Case) -> tuple[tuple[int, int], tuple[int, int]]:
    fi, sv = (readiness(case, language) for language in Language)
    return (fi.filled, fi.total), (sv.filled, sv.total)


def test_a_case_with_every_part_written_is_whole_in_both_languages():
    # Title, proposal, description, summary, general answer, two answers.
    assert both_of(a_case()) == ((7, 7), (7, 7))
    assert readiness(a_case(), FI).whole


def test_an_empty_case_lacks_its_title_proposal_description_and_answer():
    assert both_of(Case("c", "espoo")) == ((0, 4), (0, 4))


def test_a_summary_and_a_general_answer_count_once_somebody_has_begun_them():
    assert readiness(a_case(summary=(), general_answer=()), FI) == Readiness(5, 5)
    begun = a_case(summary=(a_passage("p", "Tiivistelmä.", ""),), general_answer=())
    assert both_of(begun) == ((6, 6), (5, 6))


def test_the_general_answer_is_the_answer_where_the_motion_asks_nothing():
    case = a_case(motion=a_motion(questions=()), answers=(), summary=(), general_answer=())
    assert readiness(case, FI) == Readiness(3, 4)


def test_a_part_that_the_city_adds_counts_once_it_is_begun():
    case = a_case(extra_parts=(ExtraPart("climate", passages=(a_passage("x", "", "Klimat."),)),))
    assert both_of(case) == ((7, 8), (8, 8))


def test_a_twin_that_is_missing_stale_or_unconfirmed_does_not_count():
    case = a_case()
    whole = case.general_answer[0]
    missing = replace(whole, blocks=whole.blocks.put(SV, ()))
    stale = replace(whole, blocks=whole.blocks.put(FI, (paragraph("Toinen teksti."),)))
    unconfirmed = replace(whole, basis=None)
    for passage in (missing, stale, unconfirmed):
        changed = replace(case, general_answer=(passage,))
        assert both_of(changed) == ((7, 7), (6, 7))
        assert to_translate(changed) == 1
    different = confirm(unconfirmed, different=True)
    assert both_of(replace(case, general_answer=(different,))) == ((7, 7), (7, 7))


def test_the_side_that_was_written_first_waits_only_where_it_is_empty():
    passage = replace(a_passage("p", "", "Svar."), source=SV)
    assert both_of(a_case(general_answer=(passage,))) == ((6, 7), (7, 7))


def test_an_answer_needs_its_question_in_the_language():
    questions = a_motion().questions
    asked = (replace(questions[0], text=fi_sv("Montako paikkaa on nyt?", "")), questions[1])
    assert both_of(a_case(motion=a_motion(questions=asked))) == ((7, 7), (6, 7))


def test_a_question_without_an_answer_is_not_filled():
    assert both_of(a_case(answers=a_case().answers[:1])) == ((6, 7), (6, 7))
    assert both_of(a_case(answers=(Answer("q1"), Answer("q2")))) == ((5, 7), (5, 7))


@pytest.mark.parametrize(
    ("motion", "filled"),
    [
        (a_motion(), True),
        (a_motion(signatories=()), True),
        (a_motion(signatories=(), handed_in=None), False),
        (a_motion(topic=NO_TEXT), False),
    ],
)
def test_a_proposal_can_be_derived_from_the_topic_and_from_who_handed_it_in_or_when(motion, filled: bool):
    case = Case("c", "espoo", title=Bilingual("Otsikko", "Rubrik"), motion=replace(motion, questions=()))
    with_stage = replace(case, handlings=(Handling("h", Stage.BOARD),))
    assert readiness(with_stage, FI).filled - readiness(case, FI).filled == filled


def test_a_committee_and_an_own_text_that_is_empty_have_no_derived_proposal():
    committee = Handling("h", Stage.COMMITTEE)
    assert readiness(a_case(handlings=(committee,)), FI) == Readiness(6, 7)
    own = replace(committee, proposal=Bilingual((paragraph("Lautakunta päättää."),), None))
    assert both_of(a_case(handlings=(own,))) == ((7, 7), (6, 7))
    emptied = replace(a_case().handlings[0], proposal=Bilingual((), None))
    assert both_of(a_case(handlings=(emptied,))) == ((6, 7), (7, 7))


def test_the_proposal_is_that_of_the_stage_at_which_the_case_stands():
    board, council = a_case().handlings
    decided = replace(board, outcome=Outcome.DECIDED)
    assert present_stage(a_case()) == board
    assert present_stage(a_case(handlings=(decided, council))) == council
    assert present_stage(a_case(handlings=(decided,))) == decided
    assert present_stage(a_case(handlings=())) is None


def test_the_state_of_the_languages_goes_from_writing_over_translating_to_done():
    whole, half = Readiness(5, 5), Readiness(2, 5)
    assert language_state(Bilingual(half, half), 0) is LanguageState.WRITING
    assert language_state(Bilingual(whole, half), 3) is LanguageState.TO_TRANSLATE
    assert language_state(Bilingual(half, whole), 0) is LanguageState.TO_TRANSLATE
    assert language_state(Bilingual(whole, whole), 1) is LanguageState.TO_TRANSLATE
    assert language_state(Bilingual(whole, whole), 0) is LanguageState.DONE


def test_what_nobody_has_counted_yet_is_not_whole():
    assert not Readiness(0, 0).whole


def test_a_listing_holds_what_the_parts_tell():
    listing = listing_of(a_case(description=()), None)
    assert (listing.ready.fi, listing.to_translate, listing.state) == (Readiness(6, 7), 0, LanguageState.WRITING)

"""What an export leaves for a person, each with its place."""

from dataclasses import replace
from typing import Any

from app.domain.case import Answer, Attachment, Case
from app.domain.doubt import Doubt
from app.domain.handling import Handling, Stage
from app.domain.language import Bilingual, Language, both
from app.domain.motion import Question
from app.domain.passage import Passage, written
from app.domain.richtext import Blocks, Paragraph, Span, paragraph, plain
from app.services.wanting import wanting_of
from tests.builders import a_case, a_motion, a_passage, fi_sv
from tests.services.test_transfer import a_wording


def wanted(case: Case, language: Language = Language.FI, stage: Stage = Stage.COUNCIL) -> list[tuple[str, str, str]]:
    return [(doubt.field, doubt.why, doubt.facts["part"]) for doubt in doubts(case, language, stage)]


def doubts(case: Case, language: Language = Language.FI, stage: Stage = Stage.COUNCIL) -> tuple[Doubt, ...]:
    return wanting_of(case, a_wording(language), stage)


def linked(*spans: Span) -> tuple[Passage, ...]:
    blocks: Blocks = (Paragraph(spans),)
    return (a_passage("p4", blocks, blocks),)


def test_a_finished_case_leaves_nothing_in_either_language_and_stage():
    for language in Language:
        for stage in (Stage.BOARD, Stage.COUNCIL):
            assert wanted(a_case(), language, stage) == []


def test_a_language_without_topic_and_title_is_told_to_lack_them():
    case = a_case(motion=a_motion(topic=fi_sv("pyöräpysäköinnin lisäämisestä", "")))
    assert wanted(case) == []
    assert wanted(case, Language.SV) == [("title", "topic.missing", "title")]
    assert wanted(replace(case, title=Bilingual(None, "Motion om cyklar")), Language.SV) == []


def test_a_link_without_an_address_is_told_with_its_text():
    (doubt,) = doubts(
        a_case(general_answer=linked(Span("Ks. "), Span("oh", href="#"), Span("je", italic=True, href="#")))
    )
    assert (doubt.field, doubt.why) == ("links", "link.no_address")
    assert dict(doubt.facts) == {"language": "fi", "part": "general_answer", "text": "ohje"}


def test_a_link_that_no_document_can_carry_is_told_with_its_address():
    (doubt,) = doubts(a_case(general_answer=linked(Span("ohje", href="www.espoo.fi"))))
    assert doubt.why == "link.unusable"
    assert doubt.facts["address"] == "www.espoo.fi"


def test_a_link_in_an_earlier_stages_decision_is_told_where_that_stage_is_printed():
    board, council = a_case().handlings
    own = both((Paragraph((Span("x", href="#"),)),))
    case = a_case(handlings=(board, replace(council, decision=own)))
    assert wanted(case) == [("links", "link.no_address", "decision")]
    assert wanted(case, stage=Stage.BOARD) == []
    assert wanted(a_case(handlings=(replace(board, decision=own), council)), stage=Stage.COUNCIL) != []


def test_a_twin_that_is_missing_is_told_in_its_own_language_alone():
    case = a_case(general_answer=(written("p4", Language.FI, (paragraph("Teksti."),)),))
    assert wanted(case, Language.SV) == [("translation", "translation.missing", "general_answer")]
    assert wanted(case, Language.FI) == []


def test_a_source_that_was_changed_since_makes_its_twin_outdated():
    passage = a_passage("p4", "Vanha.", "Gammal.")
    case = a_case(general_answer=(replace(passage, blocks=passage.blocks.put(Language.FI, (paragraph("Uusi."),))),))
    assert wanted(case, Language.SV) == [("translation", "translation.outdated", "general_answer")]
    assert wanted(case, Language.FI) == []


def test_a_twin_that_nobody_confirmed_is_told():
    case = a_case(general_answer=(replace(a_passage("p4", "Teksti.", "Text."), basis=None),))
    assert wanted(case, Language.SV) == [("translation", "translation.unconfirmed", "general_answer")]


def test_a_mandatory_part_that_is_empty_is_told_once():
    assert wanted(a_case(description=())) == [("description", "part.empty", "description")]
    assert wanted(a_case(answers=a_case().answers[:1])) == [("answer", "part.empty", "answer:2")]
    blank: Blocks = ()
    empty = Answer("q2", (Passage("p6", Bilingual(blank, blank)),))
    assert wanted(a_case(answers=(a_case().answers[0], empty))) == [("answer", "part.empty", "answer:2")]


def test_a_description_that_is_not_translated_is_a_missing_twin_and_not_an_empty_part():
    case = a_case(description=(written("p1", Language.FI, (paragraph("Teksti."),)),))
    assert wanted(case, Language.SV) == [("translation", "translation.missing", "description")]


def test_a_proposal_that_is_empty_is_told_for_the_documents_own_stage():
    board, council = a_case().handlings
    emptied: Any = both(())
    case = a_case(handlings=(replace(board, proposal=emptied), council))
    assert wanted(case, stage=Stage.BOARD) == [("proposal", "part.empty", "proposal")]
    assert wanted(case, stage=Stage.COUNCIL) == []
    wording = a_wording(Language.FI)
    underived = {key: replace(stage, proposal=" ") for key, stage in wording.stages.items()}
    found = wanting_of(a_case(), replace(wording, stages=underived), Stage.COUNCIL)
    assert [doubt.why for doubt in found] == ["part.empty"]


def test_a_question_that_is_not_translated_is_told_with_its_number():
    motion = a_motion(questions=(a_motion().questions[0], Question("q2", fi_sv("Milloin?", ""))))
    (doubt,) = doubts(a_case(motion=motion), Language.SV)
    assert (doubt.why, doubt.facts["number"]) == ("question.missing", "2")


def test_an_attachment_without_a_title_in_this_language_is_told():
    case = a_case(attachments=(Attachment("a", fi_sv("Kartta", "")),))
    assert wanted(case, Language.SV) == [("attachments", "title.missing", "attachments")]
    kept = a_case(attachments=(Attachment("a", fi_sv("Kartta", ""), original=Language.FI),))
    assert wanted(kept, Language.SV) == []


def test_answers_to_questions_that_the_motion_lost_are_looked_through_too():
    stray = Answer("gone", (a_passage("p9", (Paragraph((*plain("Ks. "), Span("x", href="#"))),), ()),))
    case = a_case(answers=(*a_case().answers, stray), handlings=(Handling("h2", Stage.COUNCIL),))
    assert ("links", "link.no_address", "answer:3") in wanted(case)

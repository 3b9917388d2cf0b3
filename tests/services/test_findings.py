"""The findings of an open case: rule, weight, place and sentence of each, in order."""

from dataclasses import replace

import pytest

from app.domain.case import Answer, Case
from app.domain.language import Bilingual, Language, both
from app.domain.motion import Motion, Question
from app.domain.parts import Spot
from app.domain.passage import written
from app.domain.richtext import paragraph
from app.domain.rules import Rule, Severity
from app.messages import load_messages
from app.paths import resources_folder
from app.services.findings import Finding, findings_of
from tests.builders import a_case, a_motion, a_passage, fi_sv
from tests.services.test_transfer import a_wording

WORDINGS = Bilingual(a_wording(Language.FI), a_wording(Language.SV))


def found(case: Case) -> tuple[Finding, ...]:
    return findings_of(case, WORDINGS)


def changed(text: str = "Uusi.") -> Case:
    passage = a_passage("p4", "Vanha.", "Gammal.")
    return a_case(general_answer=(replace(passage, blocks=passage.blocks.put(Language.FI, (paragraph(text),))),))


def test_a_finished_case_has_none():
    assert found(a_case()) == ()


def test_an_empty_twin_is_an_error_of_the_pair_in_its_own_language():
    case = a_case(general_answer=(written("p4", Language.FI, (paragraph("Kaupunki edistää pyöräilyä."),)),))
    (finding,) = found(case)
    assert (finding.rule, finding.severity) == (Rule.ONE_SIDED, Severity.ERROR)
    assert finding.spot == Spot("general_answer", "p4", Language.SV)
    assert finding.facts["text"] == "Kaupunki edistää pyöräilyä."


def test_a_source_that_is_empty_is_found_in_the_sources_language():
    case = a_case(general_answer=(a_passage("p4", "", "Staden."),))
    assert [it.spot.language for it in found(case)] == [Language.FI]


def test_a_stale_twin_is_an_error_and_an_unconfirmed_one_a_warning():
    (stale,) = found(changed())
    assert (stale.rule, stale.severity, stale.spot.language) == (Rule.STALE, Severity.ERROR, Language.SV)
    (unconfirmed,) = found(a_case(general_answer=(replace(a_passage("p4", "A.", "B."), basis=None),)))
    assert (unconfirmed.rule, unconfirmed.severity) == (Rule.STALE, Severity.WARNING)


def test_a_mandatory_part_that_is_empty_is_found_in_both_languages():
    findings = found(a_case(answers=a_case().answers[:1]))
    assert [(it.rule, it.spot.part, it.spot.language) for it in findings] == [
        (Rule.EMPTY, "answer:2", Language.FI),
        (Rule.EMPTY, "answer:2", Language.SV),
    ]


def test_a_question_or_topic_in_one_language_alone_is_one_sided_and_in_none_empty():
    def rules(motion: Motion) -> list[tuple[Rule, str]]:
        return [(it.rule, "/".join(it.spot.path)) for it in found(a_case(motion=motion))]

    first = a_motion().questions[0]
    one = a_motion(questions=(first, Question("q2", fi_sv("Milloin?", ""))))
    assert rules(one) == [(Rule.ONE_SIDED, "motion/questions/q2/text/sv")]
    none = a_motion(questions=(first, Question("q2", fi_sv("", ""))))
    assert [rule for rule, _ in rules(none)] == [Rule.EMPTY, Rule.EMPTY]
    assert rules(a_motion(topic=fi_sv("", "om cyklar"))) == [(Rule.ONE_SIDED, "motion/topic/fi")]
    assert rules(a_motion(topic=both(""))) == [(Rule.EMPTY, "motion/topic/fi"), (Rule.EMPTY, "motion/topic/sv")]


def test_a_missing_proposal_leads_to_the_stage_that_the_case_stands_at():
    board, council = a_case().handlings
    case = a_case(handlings=(replace(board, proposal=both(())), council))
    assert found(case)[0].spot == Spot("handlings", language=Language.FI, path=("handlings", "h1", "proposal", "fi"))


def test_a_case_without_any_stage_lacks_its_proposal_and_is_looked_through_all_the_same():
    findings = found(replace(changed(), handlings=()))
    assert [(it.rule, it.spot.part) for it in findings] == [
        (Rule.STALE, "general_answer"),
        (Rule.EMPTY, "handlings"),
        (Rule.EMPTY, "handlings"),
    ]


def test_an_empty_case_is_told_what_it_lacks():
    assert {it.rule for it in found(Case("c", "espoo"))} == {Rule.EMPTY}


def test_findings_stand_in_the_order_of_the_case_errors_first_in_each_part():
    unconfirmed = replace(a_passage("p7", "A.", "B."), basis=None)
    missing = written("p8", Language.FI, (paragraph("Teksti."),))
    case = a_case(summary=(unconfirmed, missing), description=(), answers=(Answer("q1"), a_case().answers[1]))
    assert [(it.spot.part, it.severity) for it in found(case)] == [
        ("description", Severity.ERROR),
        ("description", Severity.ERROR),
        ("summary", Severity.ERROR),
        ("summary", Severity.WARNING),
        ("answer:1", Severity.ERROR),
        ("answer:1", Severity.ERROR),
    ]


def test_a_long_passage_is_named_by_its_beginning_in_whole_words():
    (finding,) = found(a_case(general_answer=(written("p4", Language.FI, (paragraph("sana " * 40),)),)))
    assert finding.facts["text"] == "sana " * 11 + "sana…"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_finding_has_a_sentence_that_names_its_facts(language: str):
    messages = load_messages(resources_folder() / "messages", language)
    lost = Case("c", "espoo", motion=Motion(questions=(Question("q", both("")),)))
    unconfirmed = a_case(general_answer=(replace(a_passage("p4", "A.", "B."), basis=None),))
    one_sided = a_case(general_answer=(a_passage("p4", "", "Staden."),))
    every = [it for case in (lost, changed(), unconfirmed, one_sided) for it in found(case)]
    assert len({it.says for it in every}) == 6
    for finding in every:
        told = messages.say(finding.says, finding.facts)
        assert told != finding.says
        assert "{" not in told

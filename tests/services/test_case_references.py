"""The references of a case: found with their places, paired across the languages, and what is wrong with them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from app.bootstrap import Bootstrap
from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.parts import Spot
from app.domain.passage import Passage
from app.domain.paths import value_at
from app.domain.pieces import value_text
from app.domain.proofing import Dismissal
from app.domain.richtext import paragraph
from app.domain.rules import Rule, Severity
from app.domain.statute import Status
from app.services.case_references import CaseReferences, ReferenceReading, meeting_day
from app.services.findings import Finding
from app.services.picked_references import sources_before
from app.services.ports import Citations
from app.services.proof_texts import proof_texts
from app.services.reference_findings import findings_of_marks, legal_marks
from tests.builders import a_case

FI, SV = Language
DAY = date(2026, 4, 20)
S = "\u00a0"


@pytest.fixture(scope="module")
def citations() -> Citations:
    return Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en"}).citations


def passage(id: str, fi: str, sv: str = "") -> Passage:
    def blocks(text: str) -> tuple[object, ...]:
        return tuple(paragraph(line) for line in text.split("\n")) if text else ()

    return Passage(id, Bilingual(blocks(fi), blocks(sv)))  # type: ignore[arg-type]


def case_of(*passages: Passage) -> Case:
    return a_case(summary=(), description=(), answers=(), handlings=(), general_answer=passages)


def read(case: Case, citations: Citations, day: date = DAY) -> CaseReferences:
    return ReferenceReading(citations).read(case, proof_texts(case), day)


def found(case: Case, citations: Citations) -> Sequence[Finding]:
    there = read(case, citations)
    return findings_of_marks(case, proof_texts(case), legal_marks(there, citations))


def told(case: Case, citations: Citations) -> list[tuple[Rule, str]]:
    return [(it.rule, it.text) for it in found(case, citations)]


GOOD = passage(
    "p1",
    f"Kuntalain (410/2015) 22{S}§:n mukaan asukkailla on osallistumis- ja vaikuttamismahdollisuudet.",
    f"Enligt 22{S}§ i kommunallagen (410/2015) har invånarna möjligheter att delta.",
)


def test_a_reference_and_its_twin_are_one_pair_with_heading_status_and_first_mention(citations: Citations) -> None:
    (pair,) = read(case_of(GOOD), citations).pairs
    assert pair.sides.fi is not None
    assert pair.sides.sv is not None
    assert pair.sides.fi.cited.reference.as_written == f"Kuntalain (410/2015) 22{S}§:n"
    assert pair.sides.sv.cited.reference.as_written == f"22{S}§ i kommunallagen (410/2015)"
    assert pair.sides.fi.cited.section is not None
    assert pair.sides.fi.cited.section.heading == "Osallistumis- ja vaikuttamismahdollisuudet"
    assert pair.sides.fi.cited.status is Status.IN_FORCE
    assert pair.sides.fi.first
    assert pair.sides.sv.first
    assert not pair.lacks


def test_the_spot_of_a_reference_is_on_its_words_also_in_a_later_block_of_its_passage(citations: Citations) -> None:
    case = case_of(passage("p1", f"Ensin.\nPuolesta päättää se, jota kuntalain (410/2015) 22{S}§ koskee.", "Först."))
    (it,) = read(case, citations).all
    whole = value_text(value_at(case, it.spot.path))
    assert whole[it.spot.start : it.spot.end] == it.cited.reference.as_written == f"kuntalain (410/2015) 22{S}§"


def test_only_the_first_mention_in_each_language_is_the_first(citations: Citations) -> None:
    again = passage("p2", f"Kuntalain 26{S}§ koskee nuoria.", f"Enligt 26{S}§ i kommunallagen finns ett råd.")
    there = read(case_of(GOOD, again), citations)
    assert [it.first for it in there.all if it.spot.language is FI] == [True, False]
    assert [it.first for it in there.all if it.spot.language is SV] == [True, False]


def test_what_one_language_lacks_is_an_error_on_the_words_of_the_other(citations: Citations) -> None:
    case = case_of(replace(GOOD, blocks=GOOD.blocks.put(SV, (paragraph("Invånarna har möjligheter att delta."),))))
    (pair,) = read(case, citations).pairs
    assert pair.lacks == {SV}
    (finding,) = found(case, citations)
    assert (finding.rule, finding.severity, finding.says) == (Rule.SAME_LAW, Severity.ERROR, "finding.law_lacking_sv")
    assert finding.text == f"Kuntalain (410/2015) 22{S}§:n"
    assert finding.spot.language is FI


def test_a_section_that_differs_stands_beside_its_twin_and_both_are_told(citations: Citations) -> None:
    twin = f"Enligt 23{S}§ i kommunallagen (410/2015) har invånarna initiativrätt."
    case = case_of(replace(GOOD, blocks=GOOD.blocks.put(SV, (paragraph(twin),))))
    (pair,) = read(case, citations).pairs
    assert pair.sides.fi is not None
    assert pair.sides.sv is not None
    assert pair.lacks == {FI, SV}
    assert [(it.rule, it.spot.language) for it in found(case, citations)] == [
        (Rule.SAME_LAW, FI),
        (Rule.SAME_LAW, SV),
    ]


def test_what_is_not_translated_yet_lacks_nothing_in_particular(citations: Citations) -> None:
    case = case_of(replace(GOOD, blocks=GOOD.blocks.put(SV, ())))
    (pair,) = read(case, citations).pairs
    assert pair.sides.sv is None
    assert pair.there.sv is None
    assert not pair.lacks
    assert told(case, citations) == []


def test_one_reference_to_two_sections_is_the_same_as_two(citations: Citations) -> None:
    twin = (
        f"Enligt 22{S}§ i kommunallagen (410/2015) får invånarna delta och enligt 26{S}§ i kommunallagen finns ett råd."
    )
    one = passage("p1", f"Kuntalain (410/2015) 22 ja 26{S}§ koskevat osallistumista ja nuorisovaltuustoa.", twin)
    assert Rule.SAME_LAW not in {rule for rule, _ in told(case_of(one), citations)}


def test_faults_of_form_have_fixes_for_the_menu_of_corrections(citations: Citations) -> None:
    case = case_of(passage("p1", "Kuntalain (410/2015) 22§:n mukaan asukkaat voivat osallistua ja vaikuttaa.", ""))
    (finding,) = found(case, citations)
    assert finding.rule is Rule.LAW_FORM_FI
    assert finding.fixes == (f"Kuntalain (410/2015) 22{S}§:n",)


def test_a_missing_number_is_told_at_the_first_mention_alone(citations: Citations) -> None:
    texts = (f"Kuntalain 26{S}§ koskee nuorisovaltuustoa.", f"Kuntalain 26{S}§ mainitaan nuorisovaltuuston vuoksi.")
    case = case_of(passage("p1", texts[0]), passage("p2", texts[1]))
    found_there = [it for it in found(case, citations) if it.rule is Rule.LAW_FIRST_MENTION]
    assert [it.spot.passage for it in found_there] == ["p1"]


def test_a_repealed_act_is_judged_on_the_day_of_the_meeting(citations: Citations) -> None:
    case = case_of(passage("p1", f"Kuntalain (365/1995) 28{S}§ koski aloiteoikeutta."))
    then = read(case, citations, date(2010, 1, 1))
    assert [it.cited.status for it in then.all] == [Status.IN_FORCE]
    assert [it.cited.status for it in read(case, citations).all] == [Status.REPEALED]
    assert Rule.LAW_IN_FORCE in {rule for rule, _ in told(case, citations)}


def test_the_day_is_that_of_the_present_stage_else_today() -> None:
    today = date(2026, 11, 22)
    assert meeting_day(case_of(GOOD), today) == today
    staged = a_case()
    assert staged.handlings
    dated = replace(staged, handlings=(replace(staged.handlings[0], meeting_date=DAY),))
    assert meeting_day(dated, today) == DAY


def test_sections_of_meetings_and_numbers_of_cases_are_the_same_in_both_languages(citations: Citations) -> None:
    same = passage("p1", "Valtuusto päätti asiasta 16.3.2026 § 89.", "Fullmäktige beslutade om saken 16.03.2026 § 89.")
    assert told(case_of(same), citations) == []
    other = passage("p1", "Valtuusto päätti asiasta 16.3.2026 § 89.", "Fullmäktige beslutade om saken 16.3.2026 § 98.")
    assert [rule for rule, _ in told(case_of(other), citations)] == [Rule.MEETINGS, Rule.MEETINGS]
    numbers = passage("p1", "Asian numero on 5316/10.03.00/2016.", "Ärendets nummer är 5361/10.03.00/2016.")
    assert told(case_of(numbers), citations) == [
        (Rule.CASE_NUMBERS, "5316/10.03.00/2016"),
        (Rule.CASE_NUMBERS, "5361/10.03.00/2016"),
    ]


def test_what_was_dismissed_is_silent(citations: Citations) -> None:
    case = case_of(passage("p1", "Kuntalain (410/2015) 22§:n mukaan asukkaat voivat osallistua ja vaikuttaa."))
    (finding,) = found(case, citations)
    dismissed = replace(case, dismissals=(Dismissal(finding.rule.value, finding.text, FI, "p1"),))
    assert found(dismissed, citations) == ()


def test_while_a_text_changes_what_stands_outside_of_the_change_is_told_on(citations: Citations) -> None:
    before = case_of(passage("p1", "Kuntalain (410/2015) 22§:n mukaan asukkaat voivat osallistua ja vaikuttaa."))
    marks = legal_marks(read(before, citations), citations)
    after = case_of(passage("p1", "Siis: Kuntalain (410/2015) 22§:n mukaan asukkaat voivat osallistua ja vaikuttaa."))
    (finding,) = findings_of_marks(after, proof_texts(after), marks)
    assert value_text(value_at(after, finding.spot.path))[finding.spot.start : finding.spot.end] == finding.text


def test_a_language_that_did_not_change_is_not_read_anew(citations: Citations) -> None:
    reading, case = ReferenceReading(citations), case_of(GOOD)
    first = reading.read(case, proof_texts(case), DAY)
    changed = case_of(replace(GOOD, blocks=GOOD.blocks.put(SV, (paragraph("Kort."),))))
    second = reading.read(changed, proof_texts(changed), DAY)
    kept = [it for it in first.all if it.spot.language is FI]
    assert [it for it in second.all if it.spot.language is FI] == kept
    assert [id(it) for it in second.all if it.spot.language is FI] == [id(it) for it in kept]
    assert reading.read(case, proof_texts(case), DAY) == first


def test_the_acts_mentioned_before_a_place_are_those_of_its_language_and_its_past(citations: Citations) -> None:
    later = passage("p2", f"Hallintolain (434/2003) 41{S}§ koskee vaikuttamismahdollisuuksia.", "Utan lag.")
    there = read(case_of(GOOD, later), citations)
    assert sources_before(there, Spot("general_answer", "p1", FI, start=0), FI) == set()
    assert sources_before(there, Spot("general_answer", "p2", FI, start=0), FI) == {"410/2015"}
    assert sources_before(there, Spot("general_answer", "p2", FI, start=900), FI) == {"410/2015", "434/2003"}
    assert sources_before(there, Spot("general_answer", "p2", SV, start=900), SV) == {"410/2015"}

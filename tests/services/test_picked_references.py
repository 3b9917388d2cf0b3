"""Picked references as text of either language, and put into the text of the other one."""

from datetime import date

import pytest

from app.bootstrap import Bootstrap
from app.domain.case import Case
from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.reference import EuAct, Provision
from app.domain.richtext import Span, blocks_text, paragraph, plain, spans_text
from app.services.edits import applied
from app.services.picked_references import Pen, address_of, ref_of, written_refs
from app.services.ports import Citations
from app.services.reference_edits import spaced, twin_edit
from tests.builders import a_case, a_passage

FI, SV = Language
DAY = date(2026, 4, 20)
S = "\u00a0"
COUNCIL = Provision("410/2015", section="22")
HEARING = Provision("434/2003", section="41")


@pytest.fixture(scope="module")
def citations() -> Citations:
    return Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en"}).citations


def test_a_picked_section_is_written_as_each_language_has_it(citations: Citations) -> None:
    fi, sv = Pen(citations, FI, DAY), Pen(citations, SV, DAY)
    assert spans_text(written_refs((COUNCIL,), fi)) == f"kuntalain (410/2015) 22{S}§"
    assert spans_text(written_refs((COUNCIL,), sv)) == f"22{S}§ i kommunallagen (410/2015)"


def test_the_number_is_left_out_where_the_act_was_mentioned_before(citations: Citations) -> None:
    fi = Pen(citations, FI, DAY)
    assert spans_text(written_refs((COUNCIL,), fi, {"410/2015"})) == f"kuntalain 22{S}§"


def test_several_make_a_legal_basis_in_both_languages(citations: Citations) -> None:
    refs = (COUNCIL, HEARING, Provision("410/2015", section="26"))
    assert spans_text(written_refs(refs, Pen(citations, FI, DAY))) == (
        f"ks. esim. kuntalain (410/2015) 22{S}§, hallintolain (434/2003) 41{S}§ ja kuntalain 26{S}§"
    )
    assert spans_text(written_refs(refs, Pen(citations, SV, DAY))) == (
        f"se till exempel 22{S}§ i kommunallagen (410/2015), 41{S}§ i förvaltningslagen (434/2003)"
        f" och 26{S}§ i kommunallagen"
    )


def test_links_lead_to_finlex_in_the_language_of_the_text(citations: Citations) -> None:
    words = written_refs((COUNCIL, HEARING), Pen(citations, SV, DAY), linked=True)
    assert [it.href for it in words if it.href] == [address_of(COUNCIL, SV), address_of(HEARING, SV)]
    assert address_of(COUNCIL, FI) == "https://www.finlex.fi/fi/lainsaadanto/2015/410"
    assert address_of(COUNCIL, SV) == "https://www.finlex.fi/sv/lagstiftning/2015/410"
    assert address_of(EuAct("regulation", 2016, 679), FI) == ""


def test_an_act_of_the_eu_is_cited_by_year_and_number_whichever_comes_first(citations: Citations) -> None:
    newer = next(it for it in citations.search("tietosuoja-asetus", DAY) if it.act.number == "2016/679")
    assert ref_of(newer) == EuAct("regulation", 2016, 679)


@pytest.mark.parametrize(
    ("before", "behind", "expected"),
    [("", "", "X"), ("Sana", "", " X"), ("Sana ", "", "X"), ("(", ")", "X"), ("", "sana", "X "), ("a", "b", " X ")],
)
def test_words_get_the_spaces_that_they_need(before: str, behind: str, expected: str) -> None:
    assert spaced("X", before, behind) == expected


def case_with(fi: str, sv: str) -> Case:
    return a_case(general_answer=(a_passage("p9", fi, sv),))


SPOT = Spot("general_answer", "p9", FI)


def twin_after(case: Case, words: tuple[Span, ...], at: int | None = None) -> str:
    edit = twin_edit(case, SPOT, SV, words, at)
    assert edit is not None
    assert edit.where.language is SV
    return blocks_text(applied(case, edit).general_answer[0].blocks.sv)


def test_a_twin_stands_at_the_end_of_the_last_sentence_or_where_it_is_wanted() -> None:
    case = case_with("Teksti.", "Invånarna kan delta.")
    assert twin_after(case, plain("22 § i lagen")) == "Invånarna kan delta 22 § i lagen."
    assert twin_after(case, plain("22 § i lagen"), 9) == "Invånarna 22 § i lagen kan delta."


def test_a_twin_that_is_not_written_yet_begins_with_the_reference() -> None:
    assert twin_after(case_with("Teksti.", ""), plain("22 § i lagen")) == "22 § i lagen"


def test_a_twin_keeps_its_link_and_the_look_of_what_stands_round_it() -> None:
    case = case_with("Teksti.", "Text.")
    edit = twin_edit(case, SPOT, SV, (Span("22 §", href="https://example.org"),))
    assert edit is not None
    (block,) = applied(case, edit).general_answer[0].blocks.sv
    assert block == type(paragraph(""))((Span("Text "), Span("22 §", href="https://example.org"), Span(".")))


def test_a_text_that_is_not_there_takes_nothing() -> None:
    assert twin_edit(case_with("Teksti.", "Text."), Spot("general_answer", "gone", FI), SV, plain("22 §")) is None

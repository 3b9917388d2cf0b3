from dataclasses import replace

import pytest

from app.bootstrap import Bootstrap
from app.domain.handling import Outcome
from app.domain.language import Bilingual, Language
from app.domain.paths import put_at
from app.domain.richtext import Paragraph, Span, paragraph
from app.services.derived_texts import Form, back_edit, derived_texts, own_edit
from app.services.edits import applied
from tests.builders import a_case


@pytest.fixture(scope="module")
def engines():
    return Bootstrap({}).engines


def texts_of(case, engines):
    return derived_texts(case, engines.profiles[case.profile], engines.wording)


def test_every_text_that_can_be_derived_has_a_key(engines):
    keys = list(texts_of(a_case(), engines))
    stage = ["presenter_text", "proposal", "decision_lead", "decision"]
    assert keys == [
        "title",
        "introduction",
        "questions_lead",
        "contact",
        *(f"handlings/{handling}/{name}" for handling in ("h1", "h2") for name in stage),
    ]


def test_a_derived_title_is_told_beside_an_own_one_as_if_that_were_not_there(engines):
    case = a_case(title=Bilingual("Oma otsikko", None))
    title = texts_of(case, engines)["title"]
    assert title.derived.fi == "Valtuustoaloite pyöräpysäköinnin lisäämisestä"
    assert title.shown(Language.FI) == "Oma otsikko"
    assert title.shown(Language.SV) == title.derived.sv == "Motion om att utöka cykelparkeringen"
    assert (title.is_own(Language.FI), title.is_own(Language.SV)) == (True, False)
    assert (title.differs(Language.FI), title.differs(Language.SV)) == (True, False)


def test_an_own_text_equal_to_the_derived_one_is_still_the_person_s(engines):
    derived = texts_of(a_case(), engines)["title"].derived.fi
    title = texts_of(a_case(title=Bilingual(derived, None)), engines)["title"]
    assert title.is_own(Language.FI)
    assert not title.differs(Language.FI)


def test_typing_makes_an_own_text_and_going_back_takes_it_away(engines):
    case = a_case()
    text = texts_of(case, engines)["handlings/h1/proposal"]
    edit = own_edit(text, Language.SV, "Styrelsen föreslår\natt motionen avslutas.", "handlings")
    own = applied(case, edit)
    assert own.handlings[0].proposal.sv == (paragraph("Styrelsen föreslår"), paragraph("att motionen avslutas."))
    assert own.handlings[0].proposal.fi is None
    assert edit.where.path == ("handlings", "h1", "proposal", "sv")
    back = back_edit(texts_of(own, engines)["handlings/h1/proposal"], Language.SV, "handlings")
    assert applied(own, back) == case


def test_an_own_proposal_keeps_its_looks_when_it_is_typed_into(engines):
    own = (Paragraph((Span("Kaupunginhallitus "), Span("päättää", bold=True))),)
    case = put_at(a_case(), ("handlings", "h1", "proposal", "fi"), own)
    text = texts_of(case, engines)["handlings/h1/proposal"]
    after = applied(case, own_edit(text, Language.FI, "Kaupunginhallitus ei päättää", "handlings"))
    assert after.handlings[0].proposal.fi == (Paragraph((Span("Kaupunginhallitus ei "), Span("päättää", bold=True))),)


def test_lines_are_kept_without_blank_ones_and_a_text_emptied_on_purpose_is_own(engines):
    text = texts_of(a_case(), engines)["contact"]
    assert text.form is Form.LINES
    assert applied(a_case(), own_edit(text, Language.FI, "a\n\n b ", "preparers")).contact.fi == ("a", "b")
    title = texts_of(a_case(), engines)["title"]
    emptied = applied(a_case(), own_edit(title, Language.FI, "", "title"))
    assert emptied.title.fi == ""
    assert texts_of(emptied, engines)["title"].shown(Language.FI) == ""


def test_facts_change_what_is_derived(engines):
    case = a_case()
    handling = replace(case.handlings[0], outcome=Outcome.RETURNED)
    returned = texts_of(replace(case, handlings=(handling, case.handlings[1])), engines)["handlings/h1/decision"]
    assert texts_of(case, engines)["handlings/h1/decision"].derived.fi == ""
    assert returned.derived.fi


def test_without_a_profile_nothing_is_derived_and_own_texts_stand(engines):
    texts = derived_texts(a_case(title=Bilingual("Oma", None)), None, engines.wording)
    assert texts["title"].shown(Language.FI) == "Oma"
    assert {text.derived.fi + text.derived.sv for text in texts.values()} == {""}

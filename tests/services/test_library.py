from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.handling import Outcome
from app.domain.language import Bilingual, Language
from app.domain.library import SearchHit
from app.domain.parts import Spot
from app.domain.richtext import paragraph
from app.language.profiles import load_profiles
from app.services.library import ProfileLister, duplicate, spot_of
from tests.builders import a_case, a_passage


@pytest.fixture
def lister(resources: Path) -> ProfileLister:
    return ProfileLister(lambda: load_profiles(resources / "profiles"))


def test_a_listing_counts_the_deadline_of_the_cases_own_city(lister: ProfileLister):
    assert lister(a_case()).deadline == date(2026, 7, 19)
    assert lister(a_case(profile="helsinki")).deadline == date(2026, 9, 19)
    assert lister(a_case(profile="neutral")).deadline is None
    assert lister(a_case(profile="gone", deadline=date(2026, 4, 1))).deadline == date(2026, 4, 1)


def test_a_case_that_is_decided_waits_for_no_deadline(lister: ProfileLister):
    board, council = (replace(handling, outcome=Outcome.DECIDED) for handling in a_case().handlings)
    assert lister(a_case(handlings=(board, council))).deadline is None
    assert lister(a_case(handlings=(board, a_case().handlings[1]))).deadline is not None


def test_other_months_of_a_city_make_another_version(lister: ProfileLister, resources: Path):
    profiles = dict(load_profiles(resources / "profiles"))
    before = lister.version
    profiles["espoo"] = replace(profiles["espoo"], deadline_months=7)
    assert ProfileLister(lambda: profiles).version != before
    assert ProfileLister(lambda: load_profiles(resources / "profiles")).version == before


def test_a_copy_keeps_the_texts_and_drops_what_belongs_to_the_other_matter():
    board, council = a_case().handlings
    decided = replace(
        board,
        outcome=Outcome.DECIDED,
        decision=Bilingual((paragraph("Hyväksyttiin."),), None),
        proceedings=Bilingual((paragraph("Keskusteltiin."),), ()),
    )
    case = a_case(handlings=(decided, council), deadline=date(2026, 5, 1))
    copy = duplicate(case, lambda: "new")
    assert (copy.id, copy.case_number, copy.deadline) == ("new", "", None)
    assert (copy.motion, copy.general_answer, copy.answers) == (case.motion, case.general_answer, case.answers)
    assert [(it.meeting_date, it.section, it.outcome) for it in copy.handlings] == [(None, None, Outcome.OPEN)] * 2
    assert copy.handlings[0].presenter == board.presenter
    assert copy.handlings[0].decision == Bilingual(None, None)
    assert copy.handlings[0].proceedings == Bilingual((), ())


def hit(part: str, snippet: str, language: Language = Language.FI) -> SearchHit:
    return SearchHit("c1", part, language, snippet)


def test_a_hit_leads_to_its_passage_and_to_the_words_in_it():
    assert spot_of(a_case(), hit("answer:2", "\x02Paikkoja\x03 lisätään vuonna 2027.")) == Spot(
        "answer:2", "p6", Language.FI, start=0, end=8
    )
    assert spot_of(a_case(), hit("general_answer", "…främjar \x02cyklingen\x03.", Language.SV)) == Spot(
        "general_answer", "p4", Language.SV, start=15, end=24
    )


def test_of_two_passages_with_the_word_the_one_around_the_hit_is_meant():
    case = a_case(general_answer=(a_passage("a", "Puisto on pieni.", ""), a_passage("b", "Uusi puisto avataan.", "")))
    assert spot_of(case, hit("general_answer", "Uusi \x02puisto\x03 avataan.")).passage == "b"


def test_a_hit_whose_words_are_gone_leads_to_the_part():
    assert spot_of(a_case(), hit("summary", "\x02poistettu\x03")) == Spot("summary", language=Language.FI)


@pytest.mark.parametrize(
    ("part", "place"),
    [("title", "title"), ("motion", "facts"), ("handling:2", "handlings"), ("attachments", "attachments")],
)
def test_a_hit_outside_the_passages_leads_to_the_page_that_has_it(part: str, place: str):
    assert spot_of(a_case(), hit(part, "\x02sana\x03")).part == place

"""From a block of a document to its spot in the case, and back."""

import pytest

from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.sheet import Place
from app.services.spots import places_of, spot_of
from tests.builders import a_case

FI = Language.FI


@pytest.mark.parametrize(
    ("part", "passage", "spot"),
    [
        ("answer:2", "p6", Spot("answer:2", "p6", FI)),
        ("answer:2", "", Spot("answer:2", language=FI)),
        ("title", "", Spot("title", language=FI)),
        ("statement", "", Spot("introduction", language=FI)),
        ("motion", "", Spot("introduction", language=FI)),
        ("answer", "", Spot("summary", language=FI)),
        ("proposal", "", Spot("handlings", language=FI, path=("handlings", "h2", "proposal", "fi"))),
        ("meeting", "", Spot("handlings", language=FI, path=("handlings", "h2"))),
        ("history", "", Spot("handlings", language=FI)),
    ],
)
def test_a_block_leads_to_where_its_text_is_written(part: str, passage: str, spot: Spot):
    assert spot_of(a_case(), Stage.COUNCIL, part, passage, FI) == spot


def test_a_description_that_runs_on_in_the_introduction_leads_to_the_description():
    assert spot_of(a_case(), Stage.COUNCIL, "introduction", "p1", FI) == Spot("description", "p1", FI)


def test_a_stage_that_the_case_does_not_have_leads_to_the_stages():
    assert spot_of(a_case(), Stage.COMMITTEE, "decision") == Spot("handlings")


def test_a_spot_is_found_among_the_places_of_a_document():
    places = [
        Place("meeting"),
        Place("proposal"),
        Place("introduction", "p1"),
        Place("answer:1"),
        Place("answer:1", "p5"),
    ]
    assert places_of(Spot("description", "p1"), places) == (2,)
    assert places_of(Spot("answer:1"), places) == (3, 4)
    assert places_of(Spot("answer:1", "p5"), places) == (4,)
    assert places_of(Spot("handlings", path=("handlings", "h2", "proposal", "fi")), places) == (1,)
    assert places_of(Spot("handlings", path=("handlings", "h2")), places) == (0,)
    assert places_of(Spot("handlings"), places) == (1,)
    assert places_of(Spot("facts"), places) == ()

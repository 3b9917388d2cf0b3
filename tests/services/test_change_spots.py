"""After an undo or a redo the person stands where the text changed."""

import pytest

from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.richtext import paragraph
from app.services.change_spots import spot_after
from app.services.session import Cause, Change
from tests.builders import a_case, a_passage

FI = Language.FI
WHERE = Spot("summary", "p1", FI, start=9, end=9)


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ("Alku uusi loppu", "Alku loppu", 5),
        ("Alku loppu", "Alku uusi loppu", 10),
        ("Alku", "", 0),
        ("", "Alku", 4),
        ("aaa", "aa", 2),
        ("Hyvä 😀 sää", "Hyvä 😀", 6),
    ],
)
def test_the_caret_is_behind_what_came_back_or_where_it_was_taken_away(before: str, after: str, place: int) -> None:
    cases = [a_case(summary=(a_passage("p1", text, "sv"),)) for text in (before, after)]
    spot = spot_after(Change(cases[0], cases[1], Cause.UNDO, "edit.typing", WHERE))
    assert (spot.passage, spot.start, spot.end) == ("p1", place, place)


def test_a_passage_that_is_gone_leaves_the_caret_where_it_was_joined() -> None:
    both = a_case(summary=(a_passage("p1", "Yksi ", "sv"), a_passage("p2", "kaksi", "")))
    one = a_case(summary=(a_passage("p1", "Yksi kaksi", "sv"),))
    spot = spot_after(Change(both, one, Cause.UNDO, "edit.typing", Spot("summary", "p2", FI)))
    assert (spot.passage, spot.start) == ("p1", 10)


def test_what_changed_no_text_leads_where_it_was_done() -> None:
    bold = a_case(summary=(a_passage("p1", (paragraph("Alku"),), "sv"),))
    assert spot_after(Change(bold, bold, Cause.UNDO, "edit.typing", WHERE)) is WHERE
    fact = Spot("facts", path=("case_number",))
    assert spot_after(Change(bold, bold, Cause.UNDO, "edit.fact", fact)) is fact

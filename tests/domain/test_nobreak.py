"""Where a line must not end, and that nothing but a space is ever changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.nobreak import bind
from tests.strategies import texts


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("kuntalain 2 §:n mukaan", "kuntalain 2~§:n mukaan"),
        ("3 a § ja 10–12 §", "3~a~§ ja 10–12~§"),
        ("16.3.2026 § 89", "16.3.2026~§~89"),
        ("8. lokakuuta 2018 alkaen", "8.~lokakuuta~2018 alkaen"),
        ("den 20 april 2026 och", "den 20~april~2026 och"),
        ("19. 5. 2025", "19.~5.~2025"),
        ("1 200 paikkaa", "1~200 paikkaa"),
        ("yli 1 234 567 euroa", "yli 1~234~567~euroa"),
        ("20 % ja 5 €", "20~% ja 5~€"),
        ("2,4 milj. €", "2,4~milj.~€"),
        ("ks. s. 4 ja klo 7–9", "ks. s.~4 ja klo~7–9"),
        ("sid. 4, kl. 18, nr 5", "sid.~4, kl.~18, nr~5"),
        ("matka 12 km pitkä", "matka 12~km pitkä"),
        ("3 mom. 2 kohta", "3~mom. 2~kohta"),
    ],
)
def test_spaces_at_numbers_signs_units_and_dates_do_not_break(text: str, bound: str):
    assert bind(text) == bound.replace("~", "\xa0")


@pytest.mark.parametrize(
    "text",
    [
        "Puhelinnumero 09 816 21",
        "vuonna 2025 100 uutta paikkaa",
        "kolme mukana 2 muuta",
        "Tämä on 5 maalausta.",
        "os. Katu 5 Espoo",
        "talossa on 12 asuntoa",
        "",
    ],
)
def test_other_spaces_stay_as_they_are(text: str):
    assert bind(text) == text


@given(texts(40) | st.text("0123456789 \xa0§%€.–akms", max_size=40))
def test_only_spaces_change_and_a_second_time_changes_nothing(text: str):
    bound = bind(text)
    assert bound.replace("\xa0", " ") == text.replace("\xa0", " ")
    assert all(new in {old, "\xa0"} for old, new in zip(text, bound, strict=True))
    assert bind(bound) == bound


@pytest.mark.parametrize("text", ["1" * 300_000 + " §", "§" + " 200" * 100_000 + " 2", "1. " * 100_000 + "§ €"])
def test_a_long_paragraph_of_numbers_is_read_like_any_other(text: str):
    assert len(bind(text)) == len(text)


@pytest.mark.parametrize("text", ["yli 1~234 567 euroa", "8.~lokakuuta 2018", "19.~5. 2025", "3~a §"])
def test_what_is_bound_in_part_is_bound_whole(text: str):
    first, _, rest = text.replace("~", "\xa0").partition(" ")
    whole = bind(f"{first} {rest}")
    assert " " not in whole.removeprefix("yli ")

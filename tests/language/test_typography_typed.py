"""What is typed is put right at the moment that tells what it is, once, behind no caret and in no link."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.language.typography_typed import typed
from tests.strategies import texts

FI, SV = Language.FI, Language.SV


def typing(text: str, language: Language = FI, start: str = "") -> str:
    """What stands there after `text` was typed sign by sign behind `start`, all that was asked for put right."""
    written = start
    for sign in text:
        written += sign
        found = typed(written, len(written), language, ())
        if found is not None:
            assert found.end <= len(written)
            written = written[: found.start] + found.text + written[found.end :]
    return written


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ('Hanke "Reitti" alkoi.', "Hanke ”Reitti” alkoi."),
        ("Hanke „Reitti“ alkoi.", "Hanke ”Reitti” alkoi."),
        ('Näyttö on 55" leveä', 'Näyttö on 55" leveä'),
        ('"Reitti 2025" alkoi', "”Reitti 2025” alkoi"),
        ("vaa'an", "vaa’an"),
        ("Reitti - uusi", "Reitti – uusi"),
        ("Reitti -- uusi", "Reitti – uusi"),
        ("Ei vielä...", "Ei vielä…"),
        ("sivut 3-5 ja 2024-2025.", "sivut 3–5 ja 2024–2025."),
        ("klo 9-12 ja", "klo~9–12 ja"),
        ("klo 9.30-11.45, ja", "klo~9.30–11.45, ja"),
        ("2 §", "2~§"),
        ("20 % ja 5 €", "20~% ja 5~€"),
        ("8. lokakuuta 2018 alkaen", "8.~lokakuuta~2018 alkaen"),
        ("noin 1 200 000 euroa ja", "noin 1~200~000~euroa ja"),
        ("1 000-2 000 euroa ja", "1~000–2~000~euroa ja"),
        ("5 maalausta", "5 maalausta"),
        ("2-5-vuotiaat lapset", "2–5-vuotiaat lapset"),
    ],
)
def test_what_is_typed_becomes_right_typography(text: str, right: str):
    assert typing(text) == right.replace("~", "\xa0")


def test_swedish_is_put_right_too():
    assert typing('kl. 9-12 den 8 oktober 2018, "Leden" - 5 %', SV) == (
        "kl.~9–12 den 8~oktober~2018, ”Leden” – 5~%".replace("~", "\xa0")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Puhelin 040-1234567 ja 050-123 4567 nyt",
        "Päivä 2025-01-15 ja asia 2025-000198 nyt",
        "COVID-19 ja Y-tunnus 0201266-4 nyt",
        "sosiaali- ja terveyspalvelut ",
        "- luettelon kohta ",
        "Katso https://espoo.fi/a/2-5...x nyt ",
        "maija.o'neil@espoo.fi ja raportti_2-5.pdf nyt",
    ],
)
def test_numbers_of_other_kinds_lists_and_addresses_stay(text: str):
    assert typing(text).replace("\xa0", " ") == text


def test_a_hyphen_waits_until_the_number_is_complete():
    assert typing("sivut 3-5") == "sivut 3-5"
    assert typing("sivut 3-5-") == "sivut 3-5-"


def test_what_was_undone_is_not_asked_for_anew():
    assert typed("sivut 3-5 ja", 12, FI, ()) is None
    assert typed("sivut 3-5 ja ", 13, FI, ()) is None
    assert typed("sivut 3-5, ", 11, FI, ()) is None
    assert typed("20 % j", 6, FI, ()) is None
    assert typed("20 % ja ", 8, FI, ()) is None
    assert typed('"Reitti ', 8, FI, ()) is None


def test_a_link_is_left_alone():
    text = 'Katso "'
    assert typed(text, len(text), FI, ()) is not None
    assert typed(text, len(text), FI, ((0, len(text)),)) is None


def test_what_stands_behind_the_caret_is_not_looked_at():
    found = typed('Hanke "Reitti', 7, FI, ())
    assert found is not None
    assert (found.start, found.end, found.text) == (6, 7, "”")


def test_far_words_do_not_change_what_is_asked_for():
    before = "Tämä on pitkä kappale, jossa on sanoja. " * 50
    assert typing("sivut 3-5 ja", start=before) == before + "sivut 3–5 ja"


@pytest.mark.parametrize("caret", [0, -1, 99])
def test_a_caret_outside_the_text_asks_for_nothing(caret: int):
    assert typed('Hanke "', caret, FI, ()) is None


SIGNS = st.text("ab 1250.,:-–'\"”“»\xa0§%€°C()/@\n", max_size=120)


@given(SIGNS | texts(40) | st.text(max_size=40), st.integers(0, 120), st.sampled_from(Language))
def test_a_replacement_ends_at_the_caret_or_before_and_changes_something(text: str, caret: int, language: Language):
    found = typed(text, caret, language, ())
    if found is not None:
        assert 0 <= found.start < found.end <= caret <= len(text)
        assert text[found.start : found.end] != found.text
        assert [sign for sign in found.text if sign.isalnum()] == [
            sign for sign in text[found.start : found.end] if sign.isalnum()
        ]

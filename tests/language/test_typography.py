"""Signs and spaces of a whole text are put right once and for all, and never in links."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.domain.proofing import Stretch
from app.language.typography import tidied
from tests.strategies import texts

FI, SV = Language.FI, Language.SV


def put_right(text: str, language: Language = FI, links: tuple[Stretch, ...] = ()) -> str:
    for found in reversed(tidied(text, language, links)):
        text = text[: found.start] + found.text + text[found.end :]
    return text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ('Hanke "Reitti" alkoi.', "Hanke ”Reitti” alkoi."),
        ("Hanke “Reitti” ja „Polku“ sekä «Tie» ja »Silta»", "Hanke ”Reitti” ja ”Polku” sekä ”Tie” ja ”Silta”"),
        ('Näyttö on 55" leveä.', 'Näyttö on 55" leveä.'),
        ('Ohjelma "Reitti 2025" alkoi.', "Ohjelma ”Reitti 2025” alkoi."),
        ("vaa'an ja show'n", "vaa’an ja show’n"),
        ("Reitti - uusi ja pitkä - avattiin", "Reitti – uusi ja pitkä – avattiin"),
        ("Reitti -- uusi -- avattiin", "Reitti – uusi – avattiin"),
        ("Ei vielä...", "Ei vielä…"),
        ("Uusi  reitti   avattiin", "Uusi reitti avattiin"),
        ("Vuosina 2024-2025 sivut 3-5.", "Vuosina 2024–2025 sivut 3–5."),
        ("klo 9-12, 9.30-11.45 ja 09-12", "klo~9–12, 9.30–11.45 ja 09–12"),
        ("1.1.-31.12.2025 ja 3.-5. luokka, 1-3.12.2025", "1.1.–31.12.2025 ja 3.–5. luokka, 1–3.12.2025"),
        ("1.1.2024-31.12.2025", "1.1.2024–31.12.2025"),
        ("2-5-vuotiaat ja (5-10 %) sekä 1,5-2,5", "2–5-vuotiaat ja (5–10~%) sekä 1,5–2,5"),
        ("1 000-2 000 euroa", "1~000–2~000~euroa"),
        ("pakkasta -5 °C", "pakkasta −5~°C"),
        ("muutos -2,5 % ja (-3 %)", "muutos −2,5~% ja (−3~%)"),
        ("2 §:n mukaan 20 % ja 5 € 8. lokakuuta 2018", "2~§:n mukaan 20~% ja 5~€ 8.~lokakuuta~2018"),
        ("noin 1 200 000 euroa", "noin 1~200~000~euroa"),
        ("sivut 10-12 §", "sivut 10–12~§"),
        ("", ""),
    ],
)
def test_finnish_typography_is_put_right(text: str, right: str):
    assert put_right(text) == right.replace("~", "\xa0")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("kl. 9-12 den 8 oktober 2018", "kl.~9–12 den 8~oktober~2018"),
        ('Projektet "Leden" - nytt', "Projektet ”Leden” – nytt"),
        ("5 § 1 mom. och 20 %", "5~§~1~mom. och 20~%"),
    ],
)
def test_swedish_typography_is_put_right(text: str, right: str):
    assert put_right(text, SV) == right.replace("~", "\xa0")


@pytest.mark.parametrize(
    "text",
    [
        "Puhelin 040-1234567, 09-816 21, 050-123 4567",
        "Päivä 2025-01-15 ja asia 2025-000198, HEL 2025-1234",
        "COVID-19, Y-tunnus 0201266-4, 02070-1, A3-12",
        "sosiaali- ja terveyspalvelut, EU-tuki, maa-ala, tammi-maaliskuu",
        "- luettelon kohta",
        "Katso https://espoo.fi/a-b/2-5...x?y='z' ja raportti_2-5.pdf, maija.o'neil@espoo.fi",
        "tulos 5-3, rivi 1-2-3 ja 12/2-5",
        "Polku ../a ja .... 3",
    ],
)
def test_numbers_of_other_kinds_compounds_and_addresses_stay(text: str):
    assert put_right(text) == text


def test_nothing_is_touched_in_a_link():
    text = 'Sivu "Reitti 2-5" - katso "Reitti"'
    end = text.index(" - ")
    assert put_right(text, links=((5, end),)) == 'Sivu "Reitti 2-5" – katso ”Reitti”'
    assert put_right(text, links=((0, len(text)),)) == text


def test_replacements_come_in_order_and_none_overlaps_another():
    found = tidied('Uusi  "reitti"... 2 § - se', FI, ())
    assert len(found) > 4
    assert all(one.end <= other.start for one, other in pairwise(found))


SIGNS = st.text("ab 1250.,:-–'\"”“»\xa0§%€°C()/@\n", max_size=40)
WORDY = st.lists(
    st.sampled_from(
        ["2", "-", "5", " ", "  ", "...", '"', "klo", "9", ".", "§", "1 000", "-", "www.a.fi", "a'b", "--", "kohta"]
    )
).map("".join)
ANY = texts(40) | SIGNS | WORDY | st.text(max_size=40)
LINKS = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 8)), max_size=1).map(
    lambda found: tuple((start, start + length) for start, length in found)
)


@given(ANY, st.sampled_from(Language))
def test_once_put_right_nothing_is_left_to_do(text: str, language: Language):
    once = put_right(text, language)
    assert tidied(once, language, ()) == ()


@given(ANY, st.sampled_from(Language), LINKS)
def test_replacements_stand_in_the_text_and_outside_links(text: str, language: Language, links: tuple[Stretch, ...]):
    last = 0
    for found in tidied(text, language, links):
        assert last <= found.start < found.end <= len(text)
        assert text[found.start : found.end] != found.text
        assert all(found.end <= start or end <= found.start for start, end in links)
        last = found.end


@given(ANY)
def test_letters_and_digits_stay_as_they_are(text: str):
    def kept(value: str) -> str:
        return "".join(sign for sign in value if sign.isalnum())

    assert kept(put_right(text)) == kept(text)


@pytest.mark.parametrize("unit", ["1-", "1-2 ", " ", '"', "...", "a'", "- ", "-1 °", "200 ", "1 000-", "aaa"])
def test_a_paragraph_of_hundreds_of_thousands_of_characters_is_put_right(unit: str):
    text = unit * (200_000 // len(unit))
    assert len(put_right(text[:1000])) <= 1000
    assert all(found.end <= len(text) for found in tidied(text, FI, ()))

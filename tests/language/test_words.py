"""Words of a text: each with its place and its kind, over any characters."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.language.word_kinds import Kind
from app.language.words import Token, plain_word, words


def _looked_up(text: str) -> list[str]:
    return [token.word for token in words(text) if token.kind is Kind.WORD]


def _kind(text: str) -> Kind:
    (token,) = words(text)
    assert token.text == text
    return token.kind


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("ym.", Kind.ABBREVIATION),
        ("m.fl.", Kind.ABBREVIATION),
        ("fr.o.m.", Kind.ABBREVIATION),
        ("n:o", Kind.ABBREVIATION),
        ("EU:n", Kind.ACRONYM),
        ("KHO:ssa", Kind.ACRONYM),
        ("EU:s", Kind.ACRONYM),
        ("ry:n", Kind.ACRONYM),
        ("SDP", Kind.ACRONYM),
        ("A4", Kind.ACRONYM),
        ("5:nnen", Kind.ORDINAL),
        ("3:e", Kind.ORDINAL),
        ("16.3.2026", Kind.DATE),
        ("16.3.–18.3.2026", Kind.DATE),
        ("410/2015", Kind.NUMBER),
        ("1234/00.01.02/2025", Kind.NUMBER),
        ("OUKA/1499/12.00.02/2016", Kind.CASE_NUMBER),
        ("MliDno-2017-1214", Kind.CASE_NUMBER),
        ("20kWh", Kind.UNIT),
        ("XIV", Kind.ROMAN),
        ("B", Kind.LETTER),
        ("https://example.org/a_b?c=(d)", Kind.URL),
        ("www.example.org/raportti", Kind.URL),
        ("example.fi", Kind.URL),
        ("etu.suku@example.fi", Kind.EMAIL),
        ("liite_2.pdf", Kind.FILE),
        ("#kaupunki", Kind.TAG),
        ("MyData", Kind.BRAND),
        ("привет", Kind.OTHER),
        ("katu", Kind.WORD),
        ("raa’an", Kind.WORD),
        ("2-vuotias", Kind.WORD),
        ("kunta:n", Kind.WORD),
        ("KAUPUNKI", Kind.WORD),
    ],
)
def test_each_word_has_its_kind(written, kind):
    assert _kind(written) is kind


def test_the_stop_of_an_abbreviation_belongs_to_it_and_that_of_a_sentence_does_not():
    assert [token.text for token in words("Puistoja ym. hoidetaan (esim. keväällä).")] == [
        "Puistoja",
        "ym.",
        "hoidetaan",
        "esim.",
        "keväällä",
    ]


def test_marks_around_words_belong_to_none():
    assert _looked_up("”Puisto” (ja *katu*), [linkki](#) – tie/polku… loppui.Alkoi") == [
        "Puisto",
        "ja",
        "katu",
        "linkki",
        "tie",
        "polku",
        "loppui",
        "Alkoi",
    ]


def test_a_hyphen_at_either_end_stays_with_its_word():
    assert _looked_up("puisto- ja katutyöt, Hyvä kaupunki -ohjelma") == [
        "puisto-",
        "ja",
        "katutyöt",
        "Hyvä",
        "kaupunki",
        "-ohjelma",
    ]


def test_a_colon_before_no_ending_parts_two_words():
    assert _looked_up("Liite 1:Sopimus ja Aihe:Puisto") == ["Liite", "Sopimus", "ja", "Aihe", "Puisto"]


def test_the_ending_of_a_sign_and_letters_in_brackets_are_no_words_of_their_own():
    assert _looked_up("lain 23 §:n ja 5 %:n valtuutettu(t)") == ["lain", "ja", "valtuutettu"]


def test_the_number_and_letter_of_an_address_and_a_telephone_number_are_no_words():
    assert _looked_up("Rantakatu 5 B 12, puh. +358 9 123 45") == ["Rantakatu"]


@pytest.mark.parametrize(
    "text",
    ["14,87 €/m²/kk", "390 000 k-m² ja hum²", "198 kWp ja 3,2 MWp", "hinta on €/m²/mån", "tuotto MWh/m²/v"],
)
def test_a_unit_is_no_word_behind_a_slash_either(text):
    assert [word for word in _looked_up(text) if word not in {"ja", "hinta", "on", "tuotto"}] == []


@pytest.mark.parametrize(
    ("text", "words_left"),
    [
        ("avoinna ma–pe klo 9–15", ["avoinna"]),
        ("avoinna ti-to ja la–su", ["avoinna", "ja"]),
        ("öppet mån.–fre. kl. 9", ["öppet"]),
        ("öppet mån–tors kl. 9, lör", ["öppet", "lör"]),
        ("to-do ja ma", ["to-do", "ja", "ma"]),
    ],
)
def test_days_of_the_week_are_abbreviations_in_a_range(text, words_left):
    assert _looked_up(text) == words_left


def test_a_word_broken_at_the_end_of_a_line_is_one():
    (token,) = words("kau-\n  punki")
    assert token == Token("kau-\n  punki", 0, 12, Kind.WORD)
    assert token.word == "kau-punki"
    assert [t.text for t in words("puisto- \n Katu")] == ["puisto-", "Katu"]


def test_a_word_is_composed_and_without_what_is_unseen_while_its_place_is_that_of_the_text():
    text = "\u200bka\u00adtua\u0308\u200b"
    (token,) = words(text)
    assert (token.word, token.start, token.end) == ("katuä", 1, 8)


def test_a_short_word_in_a_heading_of_capitals_is_no_acronym():
    assert [t.kind for t in words("KATU JA PUISTO")] == [Kind.WORD, Kind.ACRONYM, Kind.WORD]
    assert [t.kind for t in words("THLKO sanoo")] == [Kind.ACRONYM, Kind.WORD]


_ANY = st.text(st.characters(codec=None, exclude_categories=[]), max_size=80)
_LIKELY = st.text(
    st.sampled_from("aäBÖ1 29.,:;-–/()[]”’'\"§%@#\\\n\u00ad\u0301\u200b\u202e\u00a0שП\ud800\U0001f600"), max_size=80
)


@given(_ANY | _LIKELY)
@example("-\u00ad-")
@example("a.\u00ad.")
@example("a:\u0301")
def test_over_any_text_words_stand_in_order_inside_it(text):
    behind = 0
    for token in words(text):
        assert behind <= token.start < token.end <= len(text)
        assert text[token.start : token.end] == token.text
        assert unicodedata.is_normalized("NFC", token.word)
        behind = token.end


@pytest.mark.parametrize("piece", ["a", "a-", "a:", ".", "'", "\u00ad", "a\u0301", "-\n", "kau-\n", "a.b(c/1@d e#"])
def test_a_paragraph_of_a_million_characters_ends(piece):
    text = (piece * 1_000_000)[:1_000_000]
    assert all(token.text == text[token.start : token.end] for token in words(text))


@given(st.text())
def test_a_plain_word_stays_as_it_is(text):
    assert plain_word(plain_word(text)) == plain_word(text)

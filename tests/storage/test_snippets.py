from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.storage.query import sought_words
from app.storage.snippets import Sought, StoredText
from app.storage.texts import searchable


def texts(**parts: str) -> list[StoredText]:
    return [StoredText("c", part, Language.FI, text) for part, text in parts.items()]


def snippet(words: str, text: str) -> str | None:
    hit = Sought(words).best(texts(summary=text))
    return hit.snippet if hit else None


def test_each_hit_is_marked_and_the_word_it_begins_with_it():
    assert snippet("puisto", "Puistot ja muut puistot.") == "\x02Puistot\x03 ja muut \x02puistot\x03."
    assert snippet("uus puisto", "Uusi puisto.") == "\x02Uusi\x03 \x02puisto\x03."


def test_a_short_word_before_others_is_marked_only_where_it_stands_alone():
    assert snippet("ja pui", "Jalat ja puisto.") == "Jalat \x02ja\x03 \x02puisto\x03."


def test_a_part_of_a_word_is_no_hit():
    assert snippet("puisto", "Kaupunginpuisto.") is None


def test_a_number_with_a_slash_is_one_word():
    assert snippet("410/2015", "Laki 410/2015 ja 2015.") == "Laki \x02410/2015\x03 ja 2015."


def test_a_long_text_is_cut_between_words_around_the_place_that_has_most_of_them():
    text = "puisto " + "alku " * 100 + "uusi puisto avataan " + "loppu " * 100
    found = snippet("uusi puisto", text)
    assert found is not None
    assert found.startswith("…alku ")
    assert "\x02uusi\x03 \x02puisto\x03 avataan" in found
    assert found.endswith(" loppu…")
    assert len(found) < 200


def test_a_line_end_becomes_a_space():
    assert snippet("toinen", "Eka.\nToinen.") == "Eka. \x02Toinen\x03."


def test_the_title_goes_first_then_the_text_that_speaks_most_of_it():
    parts = {"summary": "puisto puisto", "title": "Uusi puisto", "motion": "puisto"}
    assert Sought("puisto").best(texts(**parts)).part == "title"  # type: ignore[union-attr]
    del parts["title"]
    assert Sought("puisto").best(texts(**parts)).part == "summary"  # type: ignore[union-attr]


def test_every_word_must_stand_in_the_text_that_is_shown():
    hit = Sought("puisto meri").best(texts(summary="puisto puisto", motion="Puisto ja meri"))
    assert hit is not None
    assert hit.part == "motion"


@given(st.text(), st.text())
def test_no_text_and_no_words_are_too_odd(words: str, text: str):
    if sought_words(words):
        found = snippet(words, searchable(text))
        assert found is None or found.count("\x02") == found.count("\x03") > 0

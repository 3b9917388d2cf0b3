from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.handling import Outcome, Stage
from app.domain.language import Language
from app.domain.motion import Kind
from app.domain.richtext import Bullet, paragraph, plain
from app.ui.binding_codecs import (
    BLOCKS,
    CODECS,
    COUNT,
    DATE,
    LINE,
    LINES,
    OWN_LINE,
    SECTION,
    Problem,
    Unreadable,
)

texts = st.text()
lines = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs", "Cn", "Co"]), min_size=1)


@given(st.dates())
def test_a_date_that_is_shown_is_read_back(day):
    if day.year >= 1000:
        assert DATE.read(DATE.show(day), None) == day


@pytest.mark.parametrize("text", ["19.5.2025", " 19.05.2025 ", "19. 5. 2025", "19. toukokuuta 2025", "19 maj 2025"])
def test_a_date_is_read_as_people_write_it(text):
    assert DATE.read(text, None) == date(2025, 5, 19)


@pytest.mark.parametrize("text", ["31.2.2025", "19.5.", "soon", "19.5.2025 klo 12", "1.1.2025 2.1.2025", "2025"])
def test_a_text_that_is_no_date_is_told_from_an_empty_one(text):
    assert DATE.read("  ", date(2025, 1, 1)) is None
    with pytest.raises(Unreadable) as caught:
        DATE.read(text, None)
    assert caught.value.problem is Problem.DATE


@given(st.none() | st.integers(0, 999_999))
def test_a_number_that_is_shown_is_read_back(value):
    assert COUNT.read(COUNT.show(value), None) == value


@pytest.mark.parametrize("text", ["-1", "1,5", "twelve", "²", "١٢", "1234567"])
def test_a_text_that_is_no_whole_number_is_not_understood(text):
    with pytest.raises(Unreadable) as caught:
        COUNT.read(text, None)
    assert caught.value.problem is Problem.COUNT


@given(texts)
def test_a_line_that_was_read_is_one_line_that_reads_as_itself(text):
    value = LINE.read(text, "")
    assert "\n" not in value
    assert value == value.strip()
    assert LINE.read(LINE.show(value), "") == value


def test_a_line_keeps_the_no_break_spaces_that_a_person_put_in_it():
    assert LINE.read(" 1\u00a0200\nplatser ", "") == "1\u00a0200 platser"


@given(texts)
def test_an_own_line_that_is_empty_is_none(text):
    value = OWN_LINE.read(text, None)
    assert value is None or value.strip()
    assert OWN_LINE.read(OWN_LINE.show(value), None) == value


def test_a_section_is_the_number_behind_its_mark():
    assert SECTION.read(" § 101 ", None) == "101"
    assert SECTION.read("§", "101") is None
    assert SECTION.show("101") == "101"


@given(st.lists(lines).map(tuple))
def test_lines_that_are_shown_are_read_back(value):
    assert LINES.read(LINES.show(value), ()) == value


def test_blank_lines_are_no_names():
    assert LINES.read("Liisa Meri\n\n Kai Talo \n", ()) == ("Liisa Meri", "Kai Talo")


def test_blocks_keep_their_marks_when_they_are_typed_into():
    before = (Bullet(plain("yksi")), paragraph("kaksi"))
    assert BLOCKS.show(before) == "yksi\nkaksi"
    assert BLOCKS.read("yksi!\nkaksi", before) == (Bullet(plain("yksi!")), paragraph("kaksi"))


@pytest.mark.parametrize(
    ("name", "kind"), [("kind", Kind), ("language", Language), ("stage", Stage), ("outcome", Outcome)]
)
def test_a_choice_comes_back_as_a_value_of_its_kind(name, kind):
    for value in kind:
        read = CODECS[name].read(str(value.value), None)
        assert read is value
        assert CODECS[name].show(value) == value.value


def test_a_title_in_each_language_has_no_original():
    codec = CODECS["original"]
    assert codec.read("", Language.FI) is None
    assert codec.read("sv", None) is Language.SV
    assert (codec.show(None), codec.show(Language.FI)) == ("", "fi")

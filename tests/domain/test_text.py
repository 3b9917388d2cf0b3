"""What a text may hold and when two texts count as the same."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import NBSP, clean, comparable, fold_spaces


def test_every_line_end_becomes_one_line_feed() -> None:
    assert clean("a\r\nb\rc\u2028d\u2029e\x85f") == "a\nb\nc\nd\ne\nf"


def test_what_no_document_can_hold_is_taken_out() -> None:
    assert clean("a\x00b\x1fc\ud800d\ufffee\ufdd0f\x7f") == "abcdef"


def test_letters_beyond_the_first_plane_and_tabs_stay() -> None:
    assert clean("😀\tå") == "😀\tå"


def test_folding_joins_every_run_of_white_space() -> None:
    assert fold_spaces(f"  5{NBSP}§ \n\t mom. ") == "5 § mom."


def test_typography_alone_makes_no_difference() -> None:
    assert comparable(f"”Ei” 5{NBSP}% – so\u00adpii…") == comparable('"Ei" 5 % - sopii...')


def test_a_word_does_make_a_difference() -> None:
    assert comparable("ei sovi") != comparable("sopii")


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_what_is_cleaned_can_be_encoded(text: str) -> None:
    clean(text).encode("utf-8")


@given(st.text())
def test_comparing_is_stable(text: str) -> None:
    assert comparable(comparable(text)) == comparable(text)

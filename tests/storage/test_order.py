import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.storage.order import sort_key


def test_the_last_letters_of_the_alphabet_come_last_in_their_order():
    assert sorted(["öljy", "ääni", "åland", "zebra"], key=sort_key) == ["zebra", "åland", "ääni", "öljy"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("ÄÄNI", "ääni"), ("idé", "ide"), ("”Lainaus", "lainaus"), ("  – väli", "väli"), ("Müller", "Myller"),
     ("a\u0308a\u0308ni", "ääni")],
)  # fmt: skip
def test_case_marks_and_what_stands_before_the_first_letter_make_no_order(one: str, other: str):
    assert sort_key(one) == sort_key(other)


@given(st.text())
def test_any_text_has_a_place_in_the_order(text: str):
    assert len(sort_key(text)) <= 120

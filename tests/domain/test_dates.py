from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import find_dates, format_date


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("19.5.2025", date(2025, 5, 19)),
        ("20.04.2026", date(2026, 4, 20)),
        ("8. lokakuuta 2018", date(2018, 10, 8)),
        ("8 lokakuuta 2018", date(2018, 10, 8)),
        ("11 maj 2026", date(2026, 5, 11)),
        ("den 1 Mars 2026", date(2026, 3, 1)),
        ("1. 2. 2026", date(2026, 2, 1)),
        ("1.\u00a0helmikuuta\u00a02026", date(2026, 2, 1)),
        ("(1.2.2026)", date(2026, 2, 1)),
        ("Kokous 1.2.2026.", date(2026, 2, 1)),
        ("1.2.2026–3.2.2026", date(2026, 2, 1)),
    ],
)
def test_every_form_of_a_whole_date(text, value):
    found = next(find_dates(text))
    assert found.value == value
    assert text[found.start : found.end][0].isdigit()


@pytest.mark.parametrize(
    "text",
    ["19.8.", "9.10.20223", "31.2.2026", "1.13.2026", "2/2026", "410/2015", "5316/2016", "1.2.26", "toukokuu 2026", ""],
)
def test_what_is_no_whole_date_is_passed_over(text):
    assert list(find_dates(text)) == []


def test_several_dates_come_in_order():
    assert [found.value.day for found in find_dates("1.2.2026, 3 maj 2026 ja 5. kesäkuuta 2026")] == [1, 3, 5]


@given(st.dates(min_value=date(1000, 1, 1)), st.booleans())
def test_a_written_date_is_read_back(value, zeros):
    written = format_date(value, zeros=zeros)
    assert [found.value for found in find_dates(f"päivätty {written}, ")] == [value]


def test_leading_zeros_are_a_choice():
    assert format_date(date(2026, 4, 2)) == "2.4.2026"
    assert format_date(date(2026, 4, 2), zeros=True) == "02.04.2026"


@given(st.text())
def test_no_text_is_too_strange(text):
    assert all(0 <= found.start < found.end <= len(text) for found in find_dates(text))

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.municipality import Profile
from app.language.profiles import load_profiles
from app.services.deadlines import deadline, months_after
from tests.builders import a_case, a_motion


@pytest.fixture
def espoo(resources: Path) -> Profile:
    return load_profiles(resources / "profiles")["espoo"]


def test_a_city_counts_its_months_from_the_day_of_handing_in(espoo: Profile):
    assert deadline(a_case(), espoo) == date(2026, 7, 19)
    assert deadline(a_case(), replace(espoo, deadline_months=8)) == date(2026, 9, 19)


def test_a_day_that_a_person_set_goes_before_the_counted_one(espoo: Profile):
    case = a_case(deadline=date(2026, 5, 1))
    assert deadline(case, espoo) == deadline(case, None) == date(2026, 5, 1)


def test_no_deadline_is_made_up(espoo: Profile):
    assert deadline(a_case(), None) is None
    assert deadline(a_case(), replace(espoo, deadline_months=None)) is None
    assert deadline(a_case(motion=a_motion(handed_in=None)), espoo) is None


@pytest.mark.parametrize(
    ("day", "months", "due"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 30), 6, date(2028, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 10, 31), 8, date(2027, 6, 30)),
        (date(9999, 8, 1), 6, None),
    ],
)
def test_a_month_that_is_too_short_gives_its_last_day(day: date, months: int, due: date | None):
    assert months_after(day, months) == due


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(1, 36))
def test_the_months_between_are_as_many_as_were_counted(day: date, months: int):
    due = months_after(day, months)
    assert due is not None
    assert (due.year - day.year) * 12 + due.month - day.month == months
    assert due.day <= day.day

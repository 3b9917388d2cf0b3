"""The last day for an answer, from the day of handing in and the city's own months; warns nobody and keeps nothing."""

from calendar import monthrange
from datetime import date

from app.domain.case import Case
from app.domain.municipality import Profile


def deadline(case: Case, profile: Profile | None) -> date | None:
    """A person's own last day, else the profile's months counted from the day of handing in; None without either.

    A day that the last month does not have is that month's last one: 31 August and six months are 28 February.
    """
    months = profile.deadline_months if profile else None
    handed_in = case.motion.handed_in
    if case.deadline or months is None or handed_in is None:
        return case.deadline
    return months_after(handed_in, months)


def months_after(day: date, months: int) -> date | None:
    """The same day `months` calendar months later, the month's last where it is shorter; None beyond the calendar."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))

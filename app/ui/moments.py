"""Days and times of the clock as the window's language writes them; dates in a document are the wording's."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale


def day_text(day: date, locale: QLocale | None = None) -> str:
    """A day as `locale` has it, the window's where none is given: 19.5.2025, in English 19 May 2025."""
    spoken = locale or QLocale()
    english = spoken.language() is QLocale.Language.English
    return spoken.toString(QDate(day.year, day.month, day.day), "d MMM yyyy" if english else "d.M.yyyy")


def clock_text(moment: datetime, locale: QLocale | None = None) -> str:
    """The hour and minute of an aware `moment`, local: 9.05, in English 9:05."""
    local = moment.astimezone()
    english = (locale or QLocale()).language() is QLocale.Language.English
    return f"{local.hour}{':' if english else '.'}{local:%M}"


def recent_text(moment: datetime) -> str:
    """The time of an aware `moment` that is of today, else its day."""
    local = moment.astimezone()
    today = datetime.now(UTC).astimezone().date()
    return clock_text(local) if local.date() == today else day_text(local.date())

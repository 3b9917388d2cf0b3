"""Dates as Finnish and Swedish documents write them: reading and writing; no clock and no role of a date."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_FI_MONTHS = (
    "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu",
    "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu",
)  # fmt: skip
_SV_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
_MONTHS = {name: n for names in (_FI_MONTHS, _SV_MONTHS) for n, name in enumerate(names, 1)}

_SPACE = "[ \u00a0\u202f]"
_DATE = re.compile(
    rf"(?<![\d./])(?P<day>\d{{1,2}})(?:\.{_SPACE}?(?P<month>\d{{1,2}})\.{_SPACE}?(?P<year>\d{{4}})(?![\d/])"
    rf"|\.?{_SPACE}(?P<name>{'|'.join(_MONTHS)})(?:ta|n|ssa)?{_SPACE}(?P<named_year>\d{{4}})(?!\d))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: code points `start`–`end` hold it, `value` is what it says."""

    start: int
    end: int
    value: date


def find_dates(text: str) -> Iterator[FoundDate]:
    """Every whole date of `text` in order: ``19.5.2025``, ``20.04.2026``, ``8. lokakuuta 2018``, ``11 maj 2026``.

    A date without a year, with a year of five digits or that no calendar has is passed over.
    """
    for match in _DATE.finditer(text):
        month = int(match["month"]) if match["month"] else _MONTHS[match["name"].lower()]
        year = match["year"] or match["named_year"]
        try:
            value = date(int(year), month, int(match["day"]))
        except ValueError:
            continue
        yield FoundDate(match.start(), match.end(), value)


def format_date(value: date, *, zeros: bool = False) -> str:
    """`value` as ``19.5.2025``, with `zeros` as ``19.05.2025``: both languages write it so."""
    return f"{value.day:02}.{value.month:02}.{value.year}" if zeros else f"{value.day}.{value.month}.{value.year}"

"""The case numbers of every system known, in every form; a number that stands like one inside a sentence is none."""

import re

_FORMS = (
    r"HEL \d{4}-\d{6}(?: T(?: \d\d){1,4})?",
    r"[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,9}[Dd]no-\d{4}-\d+",
    r"[A-ZÅÄÖ]{2,6}[:/ ]\s?\d+/\d\d(?:\.\d\d){1,3}/\d{4}",
    r"\d+/\d\d(?:\.\d\d){1,3}/\d{4}",
    r"\d{1,6}-\d{4} \(\d[\d ]*(?:, \d[\d ]*)*\)",
    r"\d{1,6}/\d{4}(?:,? \d\d(?:\.\d\d){1,3})?",
)
_ONE = re.compile("|".join(f"(?:{form})" for form in _FORMS))
_LINE = re.compile(
    rf"(?:(?:Dno|Dnro|D:nro|Dnr|Diaarinumero|Diarienummer|Asianumero|Asianro|Asiatunnus|Ärendenummer)[.:]?\s*)?"
    rf"(?P<number>(?:{_ONE.pattern})(?:(?:, | ja | och )(?:{_ONE.pattern}))*)",
    re.IGNORECASE,
)
_CLASS_LINE = re.compile(r"\d\d(?:\.\d\d){1,3}")


def read_case_number(line: str) -> str | None:
    """The case number or numbers that are all a line holds, as written; None of any other line."""
    match = _LINE.fullmatch(line.strip())
    return match["number"] if match else None


def is_case_class(line: str) -> bool:
    """Whether a line is only the class of a case (``00.01.01``), printed under its number."""
    return bool(_CLASS_LINE.fullmatch(line.strip()))

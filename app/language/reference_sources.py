"""References to bills, courts' decisions and treaties, by their fixed forms in either language; to no act."""

import re
from collections.abc import Iterator
from datetime import date

from app.domain.reference import Bill, CourtCase, Ref, Reference, RefKind, Treaty

_S = r"[ \u00a0\u202f]{1,2}"
_BILL = re.compile(
    rf"(?:\b(?:hallituksen{_S}esity\w{{0,12}}|regeringens{_S}proposition\w{{0,3}}){_S}(?:(?:HE|RP){_S})?|\b(?:HE|RP){_S})"
    rf"(?P<number>\d{{1,4}}/\d{{4}})(?:{_S}(?:vp|rd)\b)?"
)
_COURTS = {"KHO": "KHO", "HFD": "KHO", "KKO": "KKO", "HD": "KKO"}
_YEARBOOK = re.compile(
    rf"\b(?:ECLI:FI:)?(?P<court>KHO|HFD|KKO|HD)(?::|{_S})(?P<year>(?:19|20)\d{{2}})"
    r"(?::|[ \u00a0]-?)?:?(?P<number>\d{1,4})\b"
)
_RECORD = re.compile(
    rf"\b(?P<court>KHO|HFD|KKO|HD){_S}(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>\d{{4}})"
    rf"(?:{_S}(?:taltio|liggare|t\.?|l\.?){_S}(?P<record>\d{{1,6}}))?"
)
_TREATY = re.compile(rf"\b(?:SopS|FördrS){_S}(?P<number>\d{{1,4}}(?:[–-]\d{{1,4}})?/\d{{4}})\b")


def other_references(text: str) -> Iterator[Reference]:
    """Every reference of these kinds in `text`, kind by kind."""
    for found in _BILL.finditer(text):
        yield _of(found, RefKind.BILL, Bill(found["number"]), found.span("number"))
    for found in _YEARBOOK.finditer(text):
        case = CourtCase(_COURTS[found["court"]], int(found["year"]), int(found["number"]))
        yield _of(found, RefKind.CASE, case)
    for found in _RECORD.finditer(text):
        day = _day(found)
        if day is not None:
            yield _of(found, RefKind.CASE, CourtCase(_COURTS[found["court"]], day=day, record=found["record"] or ""))
    for found in _TREATY.finditer(text):
        yield _of(found, RefKind.TREATY, Treaty(found["number"]), found.span("number"))


def _of(found: re.Match[str], kind: RefKind, ref: Ref, number: tuple[int, int] | None = None) -> Reference:
    return Reference(found[0], found.start(), found.end(), kind, (ref,), number=number)


def _day(found: re.Match[str]) -> date | None:
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None

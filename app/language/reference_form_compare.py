"""What both languages of a document must cite alike: law, meetings' sections, case numbers (rules D1, D7 and D8)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from app.domain.citing import CaseNumber, Meeting
from app.domain.language import Bilingual, Language
from app.domain.reference import Provision, Ref, Reference
from app.language.reference_writing_names import local_name

_S = r"[ \u00a0\u202f]{0,2}"
_MONTHS = {
    name[:5]: number
    for number, names in enumerate(
        (
            "tammikuu januari", "helmikuu februari", "maaliskuu mars", "huhtikuu april", "toukokuu maj", "kesäkuu juni",
            "heinäkuu juli", "elokuu augusti", "syyskuu september", "lokakuu oktober", "marraskuu november",
            "joulukuu december",
        ), 1
    )
    for name in names.split()
}  # fmt: skip
_DAY = rf"(?P<day>\d{{1,2}})\.?{_S}(?:(?P<month>\d{{1,2}})\.|(?P<name>[a-zäö]{{3,12}})){_S}(?P<year>\d{{4}})"
_MEETING = re.compile(rf"(?:{_DAY},?{_S}(?:\(|,)?{_S})?§{_S}(?P<section>\d{{1,4}})(?![\d/])")
_CASE = re.compile(
    r"\bHEL \d{4}-\d{6}(?: T(?: \d\d){1,4})?|\b[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,9}[Dd]no-\d{4}-\d+"
    r"|\b[A-ZÅÄÖ]{2,6}[:/ ]\s?\d{1,7}/\d\d(?:\.\d\d){1,3}/\d{4}|\b\d{1,7}/\d\d(?:\.\d\d){1,3}/\d{4}"
    r"|\b\d{1,6}/\d{4},? \d\d(?:\.\d\d){1,3}\b"
)


def cited_apart(fi: Sequence[Reference], sv: Sequence[Reference]) -> Bilingual[tuple[Reference, ...]]:
    """The references of each language that the other does not make as often, by their values and not their words."""
    counts = Bilingual(_counted(fi), _counted(sv))
    return Bilingual(
        tuple(_left_over(fi, counts.fi - counts.sv)),
        tuple(_left_over(sv, counts.sv - counts.fi)),
    )


def _counted(references: Sequence[Reference]) -> Counter[Ref]:
    return Counter(_alike(ref) for it in references for ref in it.refs)


def _left_over(references: Sequence[Reference], missing: Counter[Ref]) -> Iterator[Reference]:
    """The last references that hold what is missing: the first ones stand for what the other language has too."""
    left = Counter(missing)
    found: list[Reference] = []
    for it in reversed(references):
        lacking = [ref for ref in map(_alike, it.refs) if left[ref] > 0]
        left.subtract(lacking)
        if lacking:
            found.append(it)
    yield from reversed(found)


def _alike(ref: Ref) -> Ref:
    """`ref` with its local rules called in Finnish: both languages call the same ones differently."""
    if isinstance(ref, Provision) and "/" not in ref.act:
        return replace(ref, act=local_name(ref.act, Language.FI) or ref.act)
    return ref


def meetings(text: str, references: Sequence[Reference]) -> tuple[Meeting, ...]:
    """The sections of meetings in `text` (*16.3.2026 § 89*): a § before its number that no reference to law holds."""
    return tuple(
        Meeting(found.start(), found.end(), _iso(found), found["section"])
        for found in _MEETING.finditer(text)
        if all(found.end() <= it.start or it.end <= found.start() for it in references)
    )


def _iso(found: re.Match[str]) -> str:
    if not found["day"]:
        return ""
    month = int(found["month"]) if found["month"] else _MONTHS.get(found["name"][:5], 0)
    try:
        return date(int(found["year"]), month, int(found["day"])).isoformat()
    except ValueError:
        return ""


def case_numbers(text: str) -> tuple[CaseNumber, ...]:
    """The numbers of cases in `text`, in order: those with a class, and those of the systems known."""
    return tuple(CaseNumber(found.start(), found.end(), found[0]) for found in _CASE.finditer(text))

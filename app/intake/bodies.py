"""The bodies of a municipality by name, abbreviation and rank, and the line that tells a meeting; no case's profile."""

import re
from dataclasses import dataclass
from datetime import date

from app.domain.dates import find_dates
from app.domain.handling import Stage

_COUNCILS = "Kaupunginvaltuusto|Kunnanvaltuusto|Aluevaltuusto|Valtuusto"
_BOARDS = "Kaupunginhallitus|Kunnanhallitus|Aluehallitus"
_SV_COUNCILS = "Stadsfullmäktige|Kommunfullmäktige|Välfärdsområdesfullmäktige|Fullmäktige"
_SV_BOARDS = "Stadsstyrelsen|Kommunstyrelsen|Välfärdsområdesstyrelsen|Stadsstyrelse|Kommunstyrelse"
_ABBREVIATED = {
    "KV": "Kaupunginvaltuusto",
    "KH": "Kaupunginhallitus",
    "STF": "Stadsfullmäktige",
    "FGE": "Fullmäktige",
    "STS": "Stadsstyrelsen",
    "KST": "Kommunstyrelsen",
    "KFGE": "Kommunfullmäktige",
}
_RANKS = (
    (re.compile(r"valtuusto|fullmäktige", re.IGNORECASE), Stage.COUNCIL),
    (re.compile(r"hallitus|hallituksen|styrelse", re.IGNORECASE), Stage.BOARD),
    (
        re.compile(
            r"(lautakun|jaosto|toimikunta|johtokunta|valiokunta|nämnd|sektion|utskott|direktion)", re.IGNORECASE
        ),
        Stage.COMMITTEE,
    ),
)
_NAMED = re.compile(rf"(?:{_COUNCILS}|{_BOARDS}|{_SV_COUNCILS}|{_SV_BOARDS})\b")
_ANY_BODY = (
    r"(?:[A-ZÅÄÖ][\w-]*(?: (?:ja|och|–|-) [\w-]+|[ -][\w-]+){0,4}? ?(?:lautakunta|jaosto|toimikunta|johtokunta"
    r"|valiokunta|nämnden|sektionen|utskottet|direktionen|nämnd|sektion)"
    r"|(?:Nämnden|Sektionen|Utskottet|Direktionen) för(?: [\w-]+,?){1,6}?"
    rf"|{_COUNCILS}|{_BOARDS}|{_SV_COUNCILS}|{_SV_BOARDS})"
)
_DATE = r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}"
_SECTION = r"(?:§\s?\d+[a-z]?|\d+[a-z]?\s?§)"
_SHORT = r"(?:KV|KH|Kv|Kh|STF|Stf|FGE|Fge|STS|Sts|KST|Kst|Kfge|KFGE)"
_MEETING = re.compile(
    rf"(?P<body>{_ANY_BODY}|{_SHORT})"
    rf"(?:,? (?:kokous|sammanträde|möte))?(?:,? ?(?P<date>{_DATE}))?"
    rf"(?: ?[/,]? ?(?P<section>{_SECTION}))?[.:]?"
)
_SECTION_LINE = re.compile(
    r"(?:§\s?(?P<a>\d{1,4}[a-z]?)|(?P<b>\d{1,4}[a-z]?)\s?§|(?:Pykälä|Paragraf)\s(?P<c>\d{1,4}[a-z]?))"
    r"(?:[ :]+(?P<rest>\S.*))?"
)
_NUMBER = re.compile(r"\d+[a-z]?")
_OFFICE = re.compile(
    r"(?:johtaja|direktör|pormestari|borgmästare|päällikkö|sihteeri|sekreterare|geodeetti|lakimies|jurist|puheenjohtaja|"
    r"ordförande|chef|suunnittelija|planerare|asiantuntija|sakkunnig|esittelijä|insinööri|ingenjör|arkitehti|arkitekt|"
    r"rehtori|rektor|controller|revisor|tarkastaja|koordinaattori)[.,:;]?$",
    re.IGNORECASE,
)
_ACTING = frozenset({"vs.", "vt.", "tf.", "t.f.", "vs", "vt", "tf"})


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as a line tells it: the body (an abbreviation written out before it), its day, and the §."""

    body: str = ""
    meeting_date: date | None = None
    section: str | None = None


def rank_of(body: str) -> Stage | None:
    """The rank of a body by its name; None where the name tells none."""
    return next((rank for pattern, rank in _RANKS if pattern.search(body)), None)


def read_meeting(text: str) -> Meeting | None:
    """The meeting that a whole line names with its body and a date or a §; None of any other line."""
    match = _MEETING.fullmatch(text)
    if not match or not (match["date"] or match["section"]):
        return None
    found = next(iter(find_dates(match["date"] or "")), None)
    number = _NUMBER.search(match["section"] or "")
    return Meeting(_written_out(match["body"]), found.value if found else None, number[0] if number else None)


def read_body(text: str) -> str | None:
    """The name of a body that is the whole of `text` (a colon behind it allowed); None of any other text."""
    match = _MEETING.fullmatch(text)
    return _written_out(match["body"]) if match and not match["date"] and not match["section"] else None


def read_section(text: str) -> tuple[str, str] | None:
    """The number of a line that begins with its §, and the rest of the line; None where no § leads."""
    match = _SECTION_LINE.fullmatch(text)
    if not match:
        return None
    return match["a"] or match["b"] or match["c"], match["rest"] or ""


def starts_with_body(text: str) -> str | None:
    """The council's or board's name with which `text` begins, as written; None where it begins otherwise."""
    match = _NAMED.match(text)
    if match:
        return match[0]
    short = re.match(rf"{_SHORT}\b(?=[ :])", text)
    return short[0] if short else None


def body_named_first(text: str) -> str | None:
    """The name of the body that acts in the sentence `text` begins with; None where it names none."""
    written = starts_with_body(text)
    return _written_out(written) if written else None


def starts_with_office(text: str) -> bool:
    """Whether `text` begins with an official's title, such as *Kaupunginjohtaja* or *vs. kunnanjohtaja*."""
    words = text[:120].split()[:3]
    return any(_OFFICE.search(word) for word in (words if words[:1] and words[0].lower() in _ACTING else words[:2]))


def names_office(text: str) -> bool:
    """Whether `text`, a line and no more, holds an official's title anywhere."""
    return len(text) < 300 and any(_OFFICE.search(word) for word in text.split())


def _written_out(body: str) -> str:
    full = _ABBREVIATED.get(body.upper())
    return f"{full} ({body})" if full and len(body) <= 4 else body

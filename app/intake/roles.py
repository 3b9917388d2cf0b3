"""Which role a date plays, by the words beside it: dated or handed in; never corrects the one from the other."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.dates import FoundDate, find_dates, format_date
from app.domain.doubt import Doubt


@dataclass(frozen=True, slots=True)
class Roles:
    """The date on the paper and the day on which it was handed in, None where no word says so."""

    dated: date | None = None
    handed_in: date | None = None
    doubts: tuple[Doubt, ...] = ()


_DATED_BEFORE = re.compile(
    r"(?:päivät\w+|päiväys|päiväyksellä|päivämäärä|pvm|laadittu|datum|dater\w+|undertecknades)\s*:?\s*(?:den\s)?$",
    re.IGNORECASE,
)
_DATED_AFTER = re.compile(
    r"^\s*(?:päivä(?:tty|tyn|tyssä|tyllä|ttyyn|ttyä|tyt|tyistä|tylle)|dater(?:ad|ade|at))\b", re.IGNORECASE
)
_PLACE_BEFORE = re.compile(
    r"(?:^|\n)[ \t]*(?:(?!Valtuus|Kokouk|Kaupung|Kunnan)[A-ZÅÄÖ][\wåäö-]+(?:ssa|ssä|lla|llä),?|"
    r"(?!Fullm|Stads|Kommun|Nämnd)[A-ZÅÄÖ][\wåäö-]+,?\s+den)\s+$"
)
_NOUN = r"(?:\w*aloite|\w*kysymys|\w*ponsi|\w*motion|\w*fråga|\w*kläm|\w*initiativ)"
_HANDED_BEFORE = re.compile(
    r"(?:jätet\w+|jättän\w+|jättämä\w*|jätti|jättivät|saapunut|saapui|toimitettu|"
    r"(?:in)?lämna(?:d|de|des|t|ts|dt|dts)(?:\sin)?|ingav|ingivits|inkom(?:mit)?|väckte|väcktes)"
    rf"(?:\s(?:\w*valtuusto(?:n|lle|ssa)?|\w*aloitteen|pidetyssä|kokoukse(?:ssa|en|lle)|"
    rf"(?:på|vid|till) \w*fullmäktiges? ?(?:möte|sammanträde)?|in|en|ett|{_NOUN}))*\s*:?\s*(?:den\s|av den\s)?$",
    re.IGNORECASE,
)
_NOUN_BEFORE = re.compile(rf"(?<!\w){_NOUN}(?:\sav den|\sden)?[\s,:]*$", re.IGNORECASE)
_HANDED_AFTER = re.compile(
    r"^\s*(?:(?:valtuustossa|valtuustolle|valtuuston kokouksessa|kokouksessa|pidetyssä kokouksessa)\s)*"
    r"(?:jättä\w+|jätet\w+|jätti\b|jättivät|tekemä\w*|esittämä\w*|saapun\w+|(?:in)?lämna(?:d|de|ts|des|t)\b|inlämna\w*|väckt\w*)",
    re.IGNORECASE,
)
_FORMULA = re.compile(r"vastauksena|som svar på|merkitsee|antecknar|för kännedom|tiedoksi", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _HandedIn:
    value: date
    formula: bool


def find_roles(text: str) -> Roles:
    """The two dates of `text`; of several days *handed in* the decision formula's counts, else the first.

    A body that says *lämnade* about another day than the formula does gives the date on the paper, with a doubt.
    """
    dated: list[date] = []
    handed: list[_HandedIn] = []
    for found in find_dates(text):
        before, after = text[max(0, found.start - 120) : found.start], text[found.end : found.end + 80]
        if _DATED_AFTER.match(after) or _DATED_BEFORE.search(before) or _PLACE_BEFORE.search(before):
            dated.append(found.value)
        elif _HANDED_BEFORE.search(before) or _NOUN_BEFORE.search(before) or _HANDED_AFTER.match(after):
            handed.append(_HandedIn(found.value, bool(_FORMULA.search(_line(text, found)))))
    return _settle(dated, handed)


def _line(text: str, found: FoundDate) -> str:
    end = text.find("\n", found.end)
    return text[text.rfind("\n", 0, found.start) + 1 : end if end >= 0 else len(text)]


def _settle(dated: list[date], handed: list[_HandedIn]) -> Roles:
    doubts: list[Doubt] = []
    by_formula = _first(candidate.value for candidate in handed if candidate.formula)
    handed_in = by_formula or _first(candidate.value for candidate in handed)
    own = _first(dated)
    others = [candidate.value for candidate in handed if candidate.value not in (handed_in, own)]
    if others and own is None and by_formula is not None:
        own = others.pop(0)
        doubts.append(Doubt("motion_date", "date.body_differs", None, _facts(own, handed_in)))
    doubts.extend(Doubt("submitted_date", "date.several", None, _facts(other, handed_in)) for other in set(others))
    doubts.extend(Doubt("motion_date", "date.several", None, _facts(value, own)) for value in set(dated) - {own})
    return Roles(own, handed_in, tuple(doubts))


def _facts(other: date, taken: date | None) -> dict[str, str]:
    return {"date": format_date(other), "other": format_date(taken) if taken else ""}


def _first(values: Iterable[date]) -> date | None:
    return next(iter(values), None)

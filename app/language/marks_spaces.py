"""Spaces that are too many or too few (F3); knows no typography of signs and units."""

import re
from collections.abc import Iterator

from app.domain.proofing import Mark
from app.domain.rules import Rule
from app.language.marks_text import LONGEST_WORD, Stretches, mark_at, word_after, word_before

_LEADING = Rule.SPACES, "finding.space_leading"
_TRAILING = Rule.SPACES, "finding.space_trailing"
_BEFORE_MARK = Rule.SPACES, "finding.space_before_mark"
_AFTER_BRACKET = Rule.SPACES, "finding.space_after_bracket"
_TAB = Rule.SPACES, "finding.tab"
_DOUBLE = Rule.SPACES, "finding.space_double"
_MISSING = Rule.SPACES, "finding.space_missing"

_RUN = re.compile(r"[^\S\n]+")
_CLOSING = ",.;:?!)"
# A list's number or sign, behind which a tab is the list's own.
_ITEM = re.compile(r"\s*(?:[-–—•*·]|\(?(?:\d{1,4}|\w{1,3})[.)]|[\d.]{1,12})")
_LONGEST_ITEM = 16
_SMILEY = re.compile(r"[:;][-)(DPO/|]")
_JOINED = re.compile(r"(?<=[\w)\]”])[,;:.?!](?=[^\W\d_])")
_YEAR_OR_NUMBER = re.compile(r"\d{1,4}")
_ENTITY = re.compile(r"&#?\w{1,10}")


def space_marks(text: str, held: Stretches) -> Iterator[Mark]:
    """The marks of `text`, nothing of it in `held`: at runs of spaces, then at marks that want one behind them."""
    for run in _RUN.finditer(text):
        mark = _run_mark(text, run.start(), run.end())
        if mark is not None:
            yield mark
    for found in _JOINED.finditer(text):
        mark = _no_space(text, found.start(), held)
        if mark is not None:
            yield mark


def _run_mark(text: str, start: int, end: int) -> Mark | None:
    begins = start == 0 or text[start - 1] == "\n"
    ends = end == len(text) or text[end] == "\n"
    if begins or ends:
        if begins and ends:
            return None
        about = _token_after(text, end) if begins else _token_before(text, start)
        kind = _LEADING if begins else _TRAILING
        return mark_at(kind, text, (start, end), ("",), about)
    if _is_before_mark(text, start, end):
        about = _token_before(text, start) + text[end]
        return mark_at(_BEFORE_MARK, text, (start, end + 1), (text[end],), about)
    if text[start - 1] in "([" and not _is_box(text, start, end):
        about = text[start - 1] + _token_after(text, end)
        return mark_at(_AFTER_BRACKET, text, (start - 1, end), (text[start - 1],), about)
    return _too_long(text, start, end)


def _token_before(text: str, place: int) -> str:
    return text[max(0, place - LONGEST_WORD) : place].rpartition(" ")[2]


def _token_after(text: str, place: int) -> str:
    return (text[place : place + LONGEST_WORD].split(maxsplit=1) or [""])[0]


def _too_long(text: str, start: int, end: int) -> Mark | None:
    about = f"{_token_before(text, start)} {_token_after(text, end)}"
    if "\t" in text[start:end]:
        line = text.rfind("\n", max(0, start - _LONGEST_ITEM), start) + 1
        if (line or start <= _LONGEST_ITEM) and _ITEM.fullmatch(text, line, start):
            return None
        return mark_at(_TAB, text, (start, end), (" ",), about)
    if end - start > 1:
        return mark_at(_DOUBLE, text, (start, end), (" ",), about)
    return None


def _is_before_mark(text: str, start: int, end: int) -> bool:
    sign, behind = text[end], text[end + 1 : end + 2]
    if sign not in _CLOSING:
        return False
    if sign == ".":
        return not behind.isalnum() and behind not in {".", "/", "\\"}
    if sign == ":":
        ratio = text[start - 1].isdigit() and text[end + 1 : end + 3].strip()[:1].isdigit()
        return not ratio and not _SMILEY.match(text, end)
    if sign == ")":
        return not _opens_box(text, start)
    return not (sign == "," and behind in {"-", "–"}) and not (sign == ";" and _SMILEY.match(text, end))


def _opens_box(text: str, start: int) -> bool:
    """Whether a place to tick, such as ``( )`` or ``( x )``, has its spaces before `start`."""
    return "(" in text[max(0, start - 3) : start]


def _is_box(text: str, start: int, end: int) -> bool:
    return any(sign in text[start : end + 3] for sign in ")]") and end - start < 4


def _no_space(text: str, place: int, held: Stretches) -> Mark | None:
    before = word_before(text, place)
    closed = not before
    left = before or word_before(text, place - 1)
    right = word_after(text, place + 1)
    if not left or held.touch(place - len(left), place + 1 + len(right)):
        return None
    if not _wants_space(text, place, left, right, closed=closed):
        return None
    start, end = place - len(before) - closed, place + 1 + len(right)
    fix = f"{text[start : place + 1]} {right}"
    return mark_at(_MISSING, text, (start, end), (fix,))


def _wants_space(text: str, place: int, left: str, right: str, *, closed: bool) -> bool:
    sign = text[place]
    letters = left.isalpha()
    capital = right[0].isupper() and right[1:2].islower()
    if sign == ".":
        return _stop_wants_space(text, place, left, right, closed=closed)
    if sign == ":":
        name = letters and len(left) > 2 and left[-1].islower()
        return (name or (left.isdigit() and len(left) < 4)) and capital and len(right) > 2
    if sign == ";" and _ENTITY.search(text, max(0, place - 12), place):
        return False
    if sign in "?!":
        return letters and len(left) > 1 and len(right) > 1
    return len(right) > 1 and (letters or left.isdigit()) and (len(left) > 1 or left.isdigit() or closed)


def _stop_wants_space(text: str, place: int, left: str, right: str, *, closed: bool) -> bool:
    """A small letter right behind a full stop may well be a name's (``hel.fi``): only whole words tell a sentence."""
    around = text[place - len(left) - 1 : place - len(left)] + text[place + 1 + len(right) :][:1]
    if closed:
        return right[0].isupper() and right[1:2].islower()
    if any(sign in "./@_\\" for sign in around):
        return False
    if _YEAR_OR_NUMBER.fullmatch(left):
        return right[0].isupper() and right[1:].islower() and len(right) > 2
    if not left.isalpha() or len(left) < 2 or left.isupper():
        return False
    if right[0].isupper():
        return right[1:].islower() or (left.islower() and len(left) > 2 and right.isupper())
    return len(left) > 3 and len(right) > 4 and left[1:].islower() and right.islower() and right.isalpha()

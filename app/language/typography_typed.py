"""What a character just typed asks to be put right, looking at a few words before the caret; it changes nothing."""

import re
from collections.abc import Sequence

from app.domain.language import Language
from app.domain.nobreak import bind
from app.domain.proofing import Replacement, Stretch
from app.language.marks_text import Stretches, addresses
from app.language.typography_signs import DASH, ELLIPSIS, QUOTE, QUOTES, quotes_put_right, ranges_put_right

_WINDOW = 80
_DASH = re.compile(r"\S[ \u00a0](--?)[ \u00a0]\Z")
_LONGEST_DASH = 5
_SIGNS = frozenset("§%‰€")
# What goes on with a number or an address: only what comes behind it tells what it is.
_OPEN = frozenset("-–/@\\_'’")


def typed(
    text: str,
    caret: int,
    language: Language,  # noqa: ARG001 - the protocol's: both languages have the same rules so far
    links: Sequence[Stretch],
) -> Replacement | None:
    """What the character just typed before `caret` asks to be replaced in `text`, None for nothing; quick.

    It ends at the caret or before it, and never touches a link or an address. What a person undid is not asked for
    anew by the next word: only what the last one completed is looked at.
    """
    if not 0 < caret <= len(text):
        return None
    start = _window_start(text, caret)
    found = _found(text[start:caret])
    if found is None:
        return None
    place = found.start + start, found.end + start
    if Stretches(links).touch(*place) or addresses(text[start:caret]).touch(found.start - 1, found.end):
        return None
    return Replacement(*place, found.text)


def _window_start(text: str, caret: int) -> int:
    """Where the words begin that are looked at: a word is never cut."""
    start = max(0, caret - _WINDOW)
    while 0 < start < caret and not text[start - 1].isspace():
        start += 1
    return start


def _found(window: str) -> Replacement | None:
    sign, end = window[-1:], len(window)
    if sign in QUOTES:
        return None if sign == QUOTE or quotes_put_right(window)[-1] == sign else Replacement(end - 1, end, QUOTE)
    if sign == "." and window.endswith("...") and window[-4:-3] != ".":
        return Replacement(end - 3, end, ELLIPSIS)
    if sign.isalpha():
        between = window[-2:-1] in {"'", "‘", "´"} and window[-3:-2].isalpha()
        address = any(sign in window[_last_word(window) :] for sign in "./@_")
        return Replacement(end - 2, end - 1, "’") if between and not address else None
    dash = _DASH.search(window, max(0, end - _LONGEST_DASH))
    if dash:
        return Replacement(end - 1 - len(dash[1]), end - 1, DASH)
    return _completed(window) if _completes(sign) else None


def _completes(sign: str) -> bool:
    """Whether `sign` tells that the word before it is complete; a hyphen or a slash may go on with a number."""
    return bool(sign) and not sign.isalnum() and sign not in _OPEN


def _completed(window: str) -> Replacement | None:
    """What the word that the last sign completed asks for: the dash of a range, spaces that must not break.

    What was asked for before is left out: a person may have undone it.
    """
    body = window[:-1]
    if body[-1:].isspace() and window[-1] not in _SIGNS:
        return None
    told = body if _completes(body[-1:]) else body[: _last_word(body)]
    before, after = _put_right(told), _put_right(window)
    places = [at for at, sign in enumerate(after) if sign != window[at] and before[at : at + 1] != sign]
    if not places:
        return None
    signs = "".join(after[at] if at in places else window[at] for at in range(places[0], places[-1] + 1))
    return Replacement(places[0], places[-1] + 1, signs)


def _last_word(text: str) -> int:
    """Where the last word of `text` begins, its end where a space stands there."""
    place = len(text)
    while place and not text[place - 1].isspace():
        place -= 1
    return place


def _put_right(text: str) -> str:
    return bind(ranges_put_right(text))

"""What the rules of marks look at together: web addresses and file names, words beside a place; judges nothing."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from app.domain.proofing import Mark, Stretch
from app.domain.rules import Rule
from app.language.address_ends import DOMAINS, FILES

LONGEST_WORD = 80
"""How far a word beside a place is read; what is longer is no word of a language."""

_TOKEN = re.compile(r"\S+")
_SCHEME = re.compile(r"(?:https?|ftp|file)://|www\.|mailto:", re.IGNORECASE)
_PATH = re.compile(r"[\w:\\]\\\w")
_AT = re.compile(r"@|[(\[]at[)\]]", re.IGNORECASE)
# A domain's end is small, so that *auki.EU tukee* stays two sentences; a file's may be large.
_NAME = re.compile(rf"(?:[\w-]+\.)+(?:{DOMAINS}|(?i:{FILES}))(?:[/?#]\S*)?(?:[:’'-]\w+)*")
_LONGEST_NAME = 300
_OPENING = "(\"”“’'»«[<"
_CLOSING = ".,;:!?\"”“’'»«>]"
_JOINING = "-‑’'"


class Stretches:
    """Parts of a text that do not overlap, asked quickly."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self._all = sorted(stretches)
        self._starts = [start for start, _ in self._all]

    def __iter__(self) -> Iterator[Stretch]:
        return iter(self._all)

    def touch(self, start: int, end: int) -> bool:
        """Whether a code point from `start` to `end` stands in one of them; of an empty stretch, the place itself."""
        before = bisect_right(self._starts, max(start, end - 1)) - 1
        return before >= 0 and start < self._all[before][1]


def addresses(text: str) -> Stretches:
    """Where `text` holds web addresses, e-mail addresses, file names and paths, the marks behind them left out."""
    return Stretches(_addresses(text))


def _addresses(text: str) -> Iterator[Stretch]:
    for token in _TOKEN.finditer(text):
        word, start = token[0], token.start()
        if not any(sign in word for sign in "./:@\\["):
            continue
        scheme = _SCHEME.search(word)
        if scheme is not None:
            start += scheme.start()
            word = word[scheme.start() :]
        else:
            stripped = word.lstrip(_OPENING)
            start += len(word) - len(stripped)
            word = stripped
        word = _without_end(word)
        named = len(word) < _LONGEST_NAME and _NAME.fullmatch(word)
        if word and (scheme or named or _PATH.search(word) or _AT.search(word, 1)):
            yield start, start + len(word)


def _without_end(word: str) -> str:
    """`word` without the marks that belong to the sentence; a bracket stays that was opened in it."""
    opened = word.count("(") - word.count(")")
    end = len(word)
    while end:
        if word[end - 1] == ")" and opened < 0:
            opened += 1
        elif word[end - 1] not in _CLOSING:
            break
        end -= 1
    return word[:end]


def word_before(text: str, place: int) -> str:
    """The word that ends at `place`, hyphens and apostrophes in it; empty where there is none."""
    start = place
    limit = max(0, place - LONGEST_WORD)
    while start > limit and (text[start - 1].isalnum() or (text[start - 1] in _JOINING and start < place)):
        start -= 1
    return text[start:place].lstrip(_JOINING)


def word_after(text: str, place: int) -> str:
    """The word that begins at `place`, hyphens and apostrophes in it; empty where there is none."""
    end = place
    limit = min(len(text), place + LONGEST_WORD)
    while end < limit and (text[end].isalnum() or (text[end] in _JOINING and end > place)):
        end += 1
    return text[place:end].rstrip(_JOINING)


Kind = tuple[Rule, str]
"""A rule and the code of the sentence that tells what of it was found."""


def mark_at(kind: Kind, text: str, place: Stretch, fixes: Iterable[str] = (), about: str = "") -> Mark:
    """A mark on `place` of `text`; its sentence names `about`, or the words there.

    `fixes` are what may stand there instead, the best first; those that change nothing fall out.
    """
    rule, says = kind
    start, end = place
    words = text[start:end]
    kept = tuple(dict.fromkeys(fix for fix in fixes if fix != words))
    return Mark(rule, start, end, words, says, {"text": about or words}, kept)

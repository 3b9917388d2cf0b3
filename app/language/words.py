"""The words of any text in order, each with its place and its kind; whether one is right is not asked here."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.language.abbreviations import is_abbreviation
from app.language.word_kinds import LONGEST, Kind, kind_of_chunk, kind_of_word

# Combining marks of the scripts that people paste; `\w` has letters and digits alone.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u093c\u093e-\u094d\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f"
)
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_LETTER = rf"(?:[^\W_]|[{_MARKS}{_UNSEEN}])"
_HYPHENS = "-\u2010\u2011"
_APOSTROPHES = "'’ʼ‘´`"
# A word: letters and digits, joined by one hyphen, apostrophe or colon; a hyphen may stand at either end of it.
_WORD = re.compile(rf"[{_HYPHENS}]?{_LETTER}+(?:[{_HYPHENS}{_APOSTROPHES}:]{_LETTER}+)*[{_HYPHENS}]?")
_CHUNK = re.compile(r"\S+")
_OPENING = "([{<\"'“”„‟‘’‚«»‹›*_~|¿¡–—" + "\u200b\ufeff\u200e\u200f"
_CLOSING = ")]}>\"'“”„‟‘’«»‹›*_~|,;:!?…–—" + "\u200b\ufeff\u200e\u200f"

_CLEANED = re.compile(f"[{_UNSEEN}]")
_TYPED = str.maketrans(dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_HYPHENS, "-"))
_ENDING = re.compile(r"[a-zåäö]{1,10}")
_LINE_END = re.compile(r"[ \t]*(?:\r\n?|[\n\x0b\x0c\x85\u2028\u2029])[ \t]*")
_BREAK = re.compile(rf"[{_HYPHENS}]{_LINE_END.pattern}")
_LONGEST_GAP = 40


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it is written: `text` stands from `start` to `end` of its text, code points."""

    text: str
    start: int
    end: int
    kind: Kind

    @property
    def word(self) -> str:
        """The word as a dictionary has it: composed letters, plain hyphens and apostrophes, nothing unseen in it."""
        return plain_word(self.text)


def plain_word(text: str) -> str:
    """`text` with composed letters, plain hyphens and apostrophes, without soft hyphens and other unseen characters.

    A word that is broken at the end of a line is put together, its hyphen kept.
    """
    if text.isascii():
        return _LINE_END.sub("", text)
    return _LINE_END.sub("", unicodedata.normalize("NFC", _CLEANED.sub("", text)).translate(_TYPED))


def unbroken(text: str) -> str | None:
    """The word of `text`, broken at the end of a line, without the hyphen there; None where it is not broken."""
    broken = _BREAK.search(text)
    return plain_word(text[: broken.start()] + text[broken.end() :]) if broken else None


def words(text: str) -> Iterator[Token]:
    """The words of `text` in order, none over another; takes time in proportion to the length of any text.

    Of ``Liite 1: ks. kuntalain 23 §:n 2 mom.`` come *Liite, 1, ks., kuntalain, 23, n, 2, mom.*, each with its kind;
    a word whose hyphen stands at the end of a line and goes on at the next is one.
    """
    shouted = text.isupper()
    waiting: Token | None = None
    for token in _plain_words(text, shouted=shouted):
        if waiting is None:
            waiting = token
        elif _goes_on(text, waiting, token):
            waiting = Token(text[waiting.start : token.end], waiting.start, token.end, Kind.WORD)
        else:
            yield waiting
            waiting = token
    if waiting is not None:
        yield waiting


def _goes_on(text: str, broken: Token, rest: Token) -> bool:
    """Whether `rest` is what `broken`, which ends in a hyphen, goes on with behind the end of a line."""
    if broken.kind is not Kind.WORD or rest.kind is not Kind.WORD or broken.text[-1] not in _HYPHENS:
        return False
    if rest.start - broken.end > _LONGEST_GAP or len(broken.text) > LONGEST:
        return False
    return _LINE_END.fullmatch(text, broken.end, rest.start) is not None and rest.text[0].islower()


def _plain_words(text: str, *, shouted: bool) -> Iterator[Token]:
    for match in _CHUNK.finditer(text):
        start, end = match.span()
        if end - start <= LONGEST:
            trimmed = _trimmed(text, start, end)
            kind = kind_of_chunk(text[slice(*trimmed)]) if trimmed else None
            if trimmed and kind:
                yield from _words_in(text, start, trimmed[0], shouted=shouted)
                yield Token(text[slice(*trimmed)], *trimmed, kind)
                start = trimmed[1]
        yield from _words_in(text, start, end, shouted=shouted)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the chunk stands without the marks around it, a full stop of an abbreviation kept; None for marks alone."""
    while start < end and text[start] in _OPENING:
        start += 1
    while end > start and text[end - 1] in _CLOSING and not _is_paired(text, start, end):
        end -= 1
    stops = end
    while stops > start and text[stops - 1] in f".{_CLOSING}" and not _is_paired(text, start, stops):
        stops -= 1
    if stops == start:
        return None
    if stops < end and text[stops] == "." and is_abbreviation(plain_word(text[start:stops]), stop=True):
        return start, stops + 1
    return start, stops


def _is_paired(text: str, start: int, end: int) -> bool:
    """Whether the last mark is a bracket that opens in the chunk, as in some addresses."""
    return text[end - 1] == ")" and 0 <= text.rfind("(", start, end) > text.rfind(")", start, end - 1)


def _words_in(text: str, start: int, end: int, *, shouted: bool) -> Iterator[Token]:
    """The words between the marks from `start` to `end`."""
    for match in _WORD.finditer(text, start, end):
        for first, last in _parted(text, *match.span()):
            token = _token(text, first, last, end, shouted=shouted)
            if token:
                yield token


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The word from `start` to `end`, or its parts where a colon in it stands before no ending of a case."""
    while end - start <= LONGEST:
        colon = text.find(":", start, end)
        if colon < 0 or (text.rfind(":", start, end) == colon and _ENDING.fullmatch(text, colon + 1, end)):
            break
        yield start, colon
        start = colon + 1
    yield start, end


def _token(text: str, start: int, end: int, limit: int, *, shouted: bool) -> Token | None:
    """The word from `start` to `end` without unseen characters at its ends; None where nothing else is in it."""
    while start < end and _CLEANED.match(text[start]):
        start += 1
    while end > start and _CLEANED.match(text[end - 1]):
        end -= 1
    written = text[start:end]
    if not written.strip(_HYPHENS):
        return None
    if len(written) > LONGEST:
        return Token(written, start, end, Kind.OTHER)
    stop = end < limit and text[end] == "."
    kind = kind_of_word(
        plain_word(written), before=text[max(0, start - 2) : start], behind=text[end : end + 1], shouted=shouted
    )
    if kind is Kind.ABBREVIATION and stop:
        return Token(text[start : end + 1], start, end + 1, kind)
    return Token(written, start, end, kind)

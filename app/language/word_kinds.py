"""What a word of a text is beside a word of a dictionary: a number, an address, an acronym; finds none in a text."""

import re
from enum import StrEnum

from app.language.abbreviations import is_abbreviation, is_span_of_days, is_unit
from app.language.address_ends import DOMAINS, FILES

LONGEST = 300
"""Code points: no word and no address is longer, and what is longer is looked into no further."""


class Kind(StrEnum):
    """What a word is; only a `WORD` is looked up in a dictionary."""

    WORD = "word"
    ABBREVIATION = "abbreviation"
    ACRONYM = "acronym"
    """Capitals, with the ending of a case or without: *KHO:n*, *EU*."""
    NUMBER = "number"
    DATE = "date"
    ORDINAL = "ordinal"
    """A number with an ending of its own: *5:nnen*, *3:e*; a sign's ending: *§:n*."""
    CASE_NUMBER = "case number"
    UNIT = "unit"
    ROMAN = "roman"
    LETTER = "letter"
    """One letter: an initial, a list's or an address's."""
    URL = "url"
    EMAIL = "email"
    FILE = "file"
    TAG = "tag"
    BRAND = "brand"
    """A name with a capital inside: *MyData*."""
    ENDING = "ending"
    """A few letters in brackets at a word's end: *valtuutettu(t)*."""
    OTHER = "other"
    """No Latin letter, or longer than any word."""


_URL = re.compile(r"(?:[a-z][a-z0-9+.\-]{1,9}://|www\.|mailto:|tel:)\S+", re.IGNORECASE)
_DOMAIN = re.compile(rf"(?:[^\W_][\w\-]*\.)+(?:{DOMAINS})(?:[/?#:]\S*)?", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")
_FILE = re.compile(rf"\S+\.(?:{FILES})")
_PATH = re.compile(r"[A-Za-z]:\\\S*|\\\\\S+|(?:\.{0,2}/)[\w.\-]+/\S*")
_DATE = re.compile(r"(?:\d{1,2}\.){1,2}(?:\d{2,4})?(?:[-–—](?:\d{1,2}\.){1,2}(?:\d{2,4})?)?|\d{4}-\d{2}-\d{2}(?:T\S+)?")
# HEL 2025-000198, OUKA/1499/12.00.02/2016, KN/PM/PH/HY-L, MliDno-2017-1214, 1234/00.01.02/2025
_CASE_NUMBER = re.compile(
    r"(?:[A-ZÅÄÖa-zåäö]{1,8}[/\-:])?\d[\d.:\-]*(?:/[\d.A-ZÅÄÖ\-]+)*|[A-ZÅÄÖ]{1,5}(?:/[A-ZÅÄÖ0-9.\-]+){2,}"
    r"|[A-Za-zÅÄÖåäö]{2,8}[-/]\d{4}[-/]\d+|[A-ZÅÄÖ]{2,6}(?:/[\d.]+)+"
)
_NO_LETTER = re.compile(r"[^\w]*(?:[\d_]+[^\w]*)*")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
_ROMAN = re.compile(r"(?=[IVXLCDM]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ENDED = re.compile(r"([^:]+):([a-zåäö]{1,10})")
_NUMBERED = re.compile(r"(\d[\d.,]*)-?([^\W\d_]+[²³₂]?)")
# Letters and digits that name something: A4, 5G, H2O, T3M10, 25A.
_CODE = re.compile(r"(?=\w*\d)[A-ZÅÄÖ\d]{2,12}")
_INNER_CAPITAL = re.compile(r"[^\W\d_][\w-]*[a-zåäöéü][A-ZÅÄÖ]\w*")
_LONGEST_ACRONYM = 5
_SURE_ACRONYM = 3
_LONGEST_ENDING = 4


def kind_of_chunk(chunk: str) -> Kind | None:
    """What `chunk`, all that stands between two spaces but for the marks around it, is as a whole; None for words."""
    if "@" in chunk or chunk[0] == "#":
        return _of_signs(chunk)
    address = _of_address(chunk)
    if address:
        return address
    if is_span_of_days(chunk):
        return Kind.ABBREVIATION
    if any(map(str.isdigit, chunk)) or "/" in chunk:
        return _of_number(chunk)
    if "." in chunk or ":" in chunk:
        bare = chunk.rstrip(".")
        return Kind.ABBREVIATION if is_abbreviation(bare, stop=bare != chunk) else None
    return None


def _of_signs(chunk: str) -> Kind | None:
    if _EMAIL.fullmatch(chunk):
        return Kind.EMAIL
    return Kind.TAG if chunk[0] in "@#" and len(chunk) > 1 else None


def _of_address(chunk: str) -> Kind | None:
    if _URL.match(chunk):
        return Kind.URL
    if ("." in chunk or "\\" in chunk or chunk[0] == "/") and (
        _FILE.fullmatch(chunk.lower()) or _PATH.fullmatch(chunk)
    ):
        return Kind.FILE
    return Kind.URL if "." in chunk and _DOMAIN.fullmatch(chunk) else None


def _of_number(chunk: str) -> Kind | None:
    if _DATE.fullmatch(chunk):
        return Kind.DATE
    if _NO_LETTER.fullmatch(chunk):
        return Kind.NUMBER
    if is_unit(chunk) or ("/" in chunk and all(map(is_unit, chunk.split("/")))):
        return Kind.UNIT
    if ("/" in chunk or "-" in chunk) and not chunk.isdigit() and _CASE_NUMBER.fullmatch(chunk):
        return Kind.CASE_NUMBER
    return None


def kind_of_word(word: str, *, before: str, behind: str, shouted: bool) -> Kind:
    """What `word` (plain hyphens and apostrophes) is by itself and by the characters `before` and `behind` it.

    `shouted` says that its whole text is in capitals, which tells nothing of a word then.
    """
    if not _LATIN.search(word):
        return Kind.NUMBER if any(map(str.isdigit, word)) else Kind.OTHER
    bare = word.strip("-")
    attached = _of_attached(word, before)
    if attached or len(bare) == 1:
        return attached or Kind.LETTER
    if is_abbreviation(bare, stop=behind == "."):
        return Kind.ABBREVIATION
    ended = _ENDED.fullmatch(bare)
    if ended:
        return _of_ended(ended[1], ended[2])
    return _of_capitals(bare, shouted=shouted) or _of_digits(bare, before) or Kind.WORD


def is_brand(word: str) -> bool:
    """Whether `word` has a capital behind a small letter: *MyData*, *MonimuotoHOPS*."""
    return _INNER_CAPITAL.fullmatch(word) is not None


def _of_attached(word: str, before: str) -> Kind | None:
    """The kind of what is written to the end of a sign or a word: *§:n*, *valtuutettu(t)*."""
    if before.endswith(":") and before[0] in "§%€$£° \u00a0":
        return Kind.ORDINAL
    return Kind.ENDING if before[-1:] == "(" and before[0].isalpha() and len(word) <= _LONGEST_ENDING else None


def _of_ended(head: str, ending: str) -> Kind:
    """The kind of a word with a colon: only a number, letters and what shortens something take an ending behind one."""
    if head.isdigit():
        return Kind.ORDINAL
    short = head.isupper() or len(head) == 1 or is_abbreviation(head, stop=True) or is_unit(head)
    inner = any(map(str.isupper, head[1:]))
    return Kind.ACRONYM if short or inner or is_abbreviation(f"{head}:{ending}", stop=False) else Kind.WORD


def _of_capitals(word: str, *, shouted: bool) -> Kind | None:
    if _ROMAN.fullmatch(word):
        return Kind.ROMAN
    if _CODE.fullmatch(word):
        return Kind.ACRONYM
    if word.isupper() and all(
        len(part) <= (_SURE_ACRONYM if shouted else _LONGEST_ACRONYM) for part in word.split("-")
    ):
        return Kind.ACRONYM
    return Kind.BRAND if "-" not in word and is_brand(word) else None


def _of_digits(word: str, before: str) -> Kind | None:
    numbered = _NUMBERED.fullmatch(word)
    if numbered and (is_unit(numbered[2]) or len(numbered[2]) == 1):
        return Kind.UNIT
    if is_unit(word) and (not word.isalpha() or (before[-1:].isspace() and before[:1].isdigit())):
        return Kind.UNIT
    return None

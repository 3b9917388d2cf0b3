"""What is right in every dictionary's place: capital abbreviations and their endings; and one way to write a word."""

import re
import unicodedata

_MARKS = str.maketrans({"\u00ad": None, "\u2010": "-", "\u2011": "-", "\u2019": "'"})

# Up to six signs: longer words in capitals are words of a heading, which are looked up.
_ACRONYM = r"(?=[0-9]*[A-ZÅÄÖ])[A-ZÅÄÖ0-9]{2,6}"
_FINNISH_ENDING = (
    "(?:n|t|ta|tä|tta|ttä|a|ä|ja|jä|ia|iä|na|nä|ina|inä|in|en|jen|ien|iden|ille|ksi|iksi|h[aeiouyäö]n|ihin|seen"
    "|aan|een|iin|oon|uun|yyn|ään|öön|i?ss[aä]|i?st[aä]|i?ll[aä]|i?lt[aä]|i?lle|itta|ittä)"
    "(?:ni|si|mme|nne|ns[aä])?(?:kin|kaan|kään|ko|kö|han|hän)?"
)
_SWEDISH_ENDING = "(?:s|n|ns|en|ens|t|ts|et|ets|ar|arna|er|erna|are|as|na)"
_LEADING = re.compile(f"(?:{_ACRONYM}-)+")
_FINNISH = re.compile(f"{_ACRONYM}(?::{_FINNISH_ENDING})?")
_SWEDISH = re.compile(f"{_ACRONYM}(?::{_SWEDISH_ENDING})?")


def plain(word: str) -> str:
    """`word` composed (NFC), without soft hyphens, every hyphen and apostrophe written as in the dictionaries."""
    return unicodedata.normalize("NFC", word).translate(_MARKS)


def is_finnish_acronym(word: str) -> bool:
    """Whether `word` is an abbreviation in capitals, such as *HSL*, with a Finnish ending or none: *KHO:n*."""
    return _FINNISH.fullmatch(word) is not None


def is_swedish_acronym(word: str) -> bool:
    """Whether `word` is an abbreviation in capitals, such as *HRM*, with a Swedish ending or none: *EU:s*."""
    return _SWEDISH.fullmatch(word) is not None


def behind_acronym(word: str) -> str | None:
    """What follows in `word` after abbreviations in capitals and their hyphens: *yhtymä* of *HUS-yhtymä*.

    Empty where nothing follows (*HUS-*), None where `word` begins with no such abbreviation.
    """
    found = _LEADING.match(word)
    return word[found.end() :] if found else None

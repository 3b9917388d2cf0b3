"""Tells by their words that two items are about two matters, though people and days agree; compares no facts."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from app.domain.parsed import ItemContent, ParsedDocument
from app.domain.richtext import blocks_text
from app.domain.text import comparable

_MOTION_TITLE = re.compile(r"\w*(?:aloite|kysymys|ponsi|motion|fråga|kläm|initiativ)\b", re.IGNORECASE)
# A title that both items keep in its own language differs by a word at most; those of two motions by far more.
_SAME_TITLE = 0.75
# A translation keeps the numbers of its text (both pairs at hand that have any: all of them); the share is set low,
# so that only answers with next to nothing in common are told apart.
_SHARED_NUMBERS = 0.2
_ENOUGH_NUMBERS = 5
# Days and years, which each language writes as it likes, and statutes, which many answers name.
_NOT_COUNTED = re.compile(r"\d+/\d{4}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\b(?:19|20)\d\d\b")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def different_motions(fi: ParsedDocument, sv: ParsedDocument) -> tuple[str, str] | None:
    """The titles of the motions that two items carry along, where these are two motions; None where they may be one.

    Only titles that begin with the same noun, and so stand in one language, are compared.
    """
    for one in _motion_titles(fi):
        noun = one.split()[0].casefold()
        others = [other for other in _motion_titles(sv) if other.split()[0].casefold() == noun]
        if others and all(_alike(one, other) < _SAME_TITLE for other in others):
            return one, others[0]
    return None


def different_numbers(fi: ParsedDocument, sv: ParsedDocument) -> tuple[str, str] | None:
    """Numbers of the two answers, where both have enough of them and share next to none; None where they may be one."""
    one, other = _numbers(fi.content), _numbers(sv.content)
    few = min(len(one), len(other))
    if few < _ENOUGH_NUMBERS or len(one & other) >= _SHARED_NUMBERS * few:
        return None
    return _shown(one - other), _shown(other - one)


def _motion_titles(document: ParsedDocument) -> list[str]:
    titles = (comparable(title) for title in (*document.supplementary, *document.attachments))
    return [title for title in titles if _MOTION_TITLE.match(title)]


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio()


def _numbers(content: ItemContent | None) -> set[str]:
    """The numbers of two digits and more in an answer, but those of days, years and statutes."""
    if content is None:
        return set()
    blocks = (*content.summary, *content.general_answer, *(block for one in content.answers for block in one.blocks))
    text = _NOT_COUNTED.sub(" ", re.sub(r"(?<=\d)\s(?=\d{3}\b)", "", blocks_text(blocks)))
    return {number.replace(".", ",") for number in _NUMBER.findall(text) if len(number) > 1}


def _shown(numbers: Iterable[str]) -> str:
    return ", ".join(sorted(numbers)[:5])

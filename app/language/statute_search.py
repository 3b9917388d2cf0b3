"""Finds the acts that a person means by a few typed letters, with the section behind them; knows no running text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.language import Language
from app.domain.statute import Act, Section, Status
from app.language.statute_names import keys_of_name, name_key
from app.language.statutes import Catalogue

_TAIL = re.compile(r"(?P<words>.*?)[\s,]*(?:§\s*)?(?:(?P<chapter>\d+)\s*:\s*)?(?P<section>\d+(?:\s?[a-z])?)\s*§?")
_NUMBER = re.compile(r"(?P<number>\d+/\d{4})\s*(?P<section>\d+(?:\s?[a-z])?)?\s*§?")
_LETTER = re.compile(r"(?<=\d)\s*(?=[a-z]$)")


@dataclass(frozen=True, slots=True)
class Hit:
    """An act, the section that was asked for (empty where none was), and what the catalogue knows of that section."""

    act: Act
    status: Status
    section: str = ""
    chapter: str = ""
    known: Section | None = None


def search(catalogue: Catalogue, typed: str, day: date, limit: int = 20) -> tuple[Hit, ...]:
    """The acts that `typed` may mean, `limit` at most, the likeliest first: *kuntal 22*, *410/2015 5 §*, *MRL*.

    Acts that hold on `day` go before those that do not, then those that are cited more often.
    """
    typed = typed.strip()
    if found := _NUMBER.fullmatch(typed):
        act = catalogue.act(found["number"])
        return () if act is None else (_hit(catalogue, act, day, found["section"] or ""),)
    tail = _TAIL.fullmatch(typed)
    words = name_key(tail["words"]) if tail and tail["words"].strip() else name_key(typed)
    section, chapter = (tail["section"], tail["chapter"] or "") if tail and tail["words"].strip() else ("", "")
    if not words:
        return ()
    ranked = sorted(_ranked(catalogue, words, day), key=lambda it: it[0])
    return tuple(_hit(catalogue, act, day, section, chapter) for _, act in ranked[:limit])


def _ranked(catalogue: Catalogue, words: str, day: date) -> Iterator[tuple[tuple[int, int, int, str], Act]]:
    for act in catalogue.acts():
        keys = [key for language in Language for key in keys_of_name(act, language)]
        place = min((_place(key, words) for key in keys), default=_NOWHERE)
        if place < _NOWHERE:
            held = act.status(day) in {Status.REPEALED, Status.NOT_YET}
            yield (int(held), place, -act.cited, act.number), act


_NOWHERE = 4


def _place(key: str, words: str) -> int:
    if key == words:
        return 0
    if key.startswith(words):
        return 1
    if all(any(part.startswith(word) for part in re.split(r"[\s-]", key)) for word in words.split()):
        return 2
    return 3 if all(word in key for word in words.split()) else _NOWHERE


def _hit(catalogue: Catalogue, act: Act, day: date, section: str, chapter: str = "") -> Hit:
    number = _LETTER.sub(" ", section)
    sections = catalogue.sections(act.number) if number else None
    known = sections.find(number, chapter) if sections else None
    return Hit(act, act.status(day), number, chapter or (known.chapter if known else ""), known)

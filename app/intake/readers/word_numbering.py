"""The marks that Word computes for numbered paragraphs, from numbering.xml; changes no paragraph."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.intake.readers.markup import Element, attribute, child, children
from app.intake.readers.numerals import numeral

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its kind of number, the text around it (``%1.``) and the number it begins with."""

    kind: str = "decimal"
    text: str = "%1."
    start: int = 1


@dataclass(frozen=True, slots=True)
class _List:
    abstract: str
    levels: Mapping[int, Level]
    restarts: Mapping[int, int]


class Numbering:
    """The lists of one document; its paragraphs are asked for in order, because each number follows the last."""

    def __init__(self, root: Element | None) -> None:
        abstracts = {attribute(one, "abstractNumId") or "": _levels(one) for one in children(root, "abstractNum")}
        self._lists = {attribute(one, "numId") or "": _list(one, abstracts) for one in children(root, "num")}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()

    def mark(self, list_id: str, depth: int) -> str:
        """The mark of the next item of list `list_id` at `depth` (0 the outermost); empty where the list shows none."""
        found = self._lists.get(list_id)
        if found is None or not 0 <= depth < _LEVELS:
            return ""
        counts = self._counts.setdefault(found.abstract, [None] * _LEVELS)
        if list_id not in self._begun:
            # Lists made from one definition count on from each other unless a list says where it begins.
            self._begun.add(list_id)
            for place in found.restarts:
                counts[place] = None
        level = found.levels.get(depth, Level())
        before = counts[depth]
        counts[depth] = found.restarts.get(depth, level.start) if before is None else before + 1
        counts[depth + 1 :] = [None] * (_LEVELS - depth - 1)
        if level.kind == "none":
            return ""
        if level.kind == "bullet":
            return level.text.strip() if level.text.strip() in {"-", "–", "—", "*"} else "•"
        return _PLACE.sub(lambda match: _shown(found, counts, int(match[1]) - 1), level.text).strip()


def _shown(numbers: _List, counts: list[int | None], depth: int) -> str:
    level = numbers.levels.get(depth, Level())
    count = counts[depth]
    return numeral(level.start if count is None else count, level.kind)


def _list(element: Element, abstracts: Mapping[str, Mapping[int, Level]]) -> _List:
    abstract = attribute(child(element, "abstractNumId"), "val") or ""
    levels = dict(abstracts.get(abstract, {}))
    restarts: dict[int, int] = {}
    for override in children(element, "lvlOverride"):
        depth = _whole(attribute(override, "ilvl"), 0)
        for one in children(override, "lvl"):
            levels[depth] = _level(one)
        start = attribute(child(override, "startOverride"), "val")
        if start is not None and 0 <= depth < _LEVELS:
            restarts[depth] = _whole(start, 1)
    return _List(abstract, levels, restarts)


def _levels(element: Element) -> dict[int, Level]:
    return {_whole(attribute(one, "ilvl"), 0): _level(one) for one in children(element, "lvl")}


def _level(element: Element) -> Level:
    return Level(
        kind=attribute(child(element, "numFmt"), "val") or "decimal",
        text=attribute(child(element, "lvlText"), "val") or "",
        start=_whole(attribute(child(element, "start"), "val"), 1),
    )


def _whole(text: str | None, otherwise: int) -> int:
    try:
        return int((text or "")[:9])
    except ValueError:
        return otherwise

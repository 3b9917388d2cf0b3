"""Counts the lists of a Word file as Word does, from its numbering part; makes no lists."""

from lxml import etree

from app.export.docx_seen import SeenBlock
from app.export.ooxml import VAL, w

_ABSTRACT, _NUMBER, _BEHIND, _LEVEL = map(w, ("abstractNum", "num", "abstractNumId", "lvl"))
_NUMBER_ID, _DEPTH = map(w, ("numId", "ilvl"))


class Numberings:
    """The numberings of a document and how far each has counted."""

    def __init__(self, root: etree._Element | None) -> None:
        parts = () if root is None else root
        self._abstract = {part.get(_BEHIND, ""): part for part in parts if part.tag == _ABSTRACT}
        self._numbers = {part.get(_NUMBER_ID, ""): part for part in parts if part.tag == _NUMBER}
        self._order: dict[str, int] = {}
        self._counts: dict[tuple[str, int], int] = {}
        # Only what a paragraph asks for is looked into: a template holds many levels that nothing uses.
        self._levels: dict[tuple[str, int], tuple[str, int]] = {}

    def _level(self, numbering: str, depth: int) -> tuple[str, int]:
        """The mark of the items at `depth` of `numbering`, empty where it has no such level, and their first number."""
        key = (numbering, depth)
        if key not in self._levels:
            self._levels[key] = self._looked_up(numbering, str(depth))
        return self._levels[key]

    def _looked_up(self, numbering: str, depth: str) -> tuple[str, int]:
        number = self._numbers.get(numbering)
        behind = None if number is None else number.find(_BEHIND)
        abstract = None if behind is None else self._abstract.get(behind.get(VAL, ""))
        if number is None or abstract is None:
            return "", 1
        mark, first = "", 1
        for level in abstract.iter(_LEVEL):
            if level.get(_DEPTH, "0") == depth:
                form, start = level.find(w("numFmt")), level.find(w("start"))
                mark = "bullet" if form is not None and form.get(VAL) == "bullet" else "number"
                first = 1 if start is None else int(start.get(VAL, "1"))
        for override in number.iter(w("lvlOverride")):
            new = override.find(w("startOverride"))
            if mark and override.get(_DEPTH) == depth and new is not None:
                first = int(new.get(VAL, "1"))
        return mark, first

    def count(self, block: SeenBlock, numbering: str, level: int) -> SeenBlock:
        """`block` as the next item at `level` of `numbering`."""
        key = (numbering, level)
        mark, first = self._level(numbering, level)
        if mark == "bullet":
            return SeenBlock(block.style, block.runs, mark, level, strange=block.strange)
        index = self._order.setdefault(numbering, len(self._order))
        self._counts[key] = self._counts.get(key, first - 1) + 1
        return SeenBlock(block.style, block.runs, mark, level, index, self._counts[key], strange=block.strange)


def numbering_of(item: etree._Element) -> tuple[str, int]:
    """The numbering's id, empty where there is none, and the depth that `item`, a ``w:numPr``, gives."""
    held = {part.tag: part.get(VAL) for part in item}
    return held.get(_NUMBER_ID) or "", int(held.get(_DEPTH) or "0")

"""Counts the lists of a Word file as Word does, from its numbering part; makes no lists."""

from lxml import etree

from app.export.docx_seen import SeenBlock
from app.export.ooxml import VAL, w


class Numberings:
    """The numberings of a document and how far each has counted."""

    def __init__(self, root: etree._Element | None) -> None:
        self._order: dict[str, int] = {}
        self._counts: dict[tuple[str, int], int] = {}
        self._marks: dict[tuple[str, int], str] = {}
        self._starts: dict[tuple[str, int], int] = {}
        levels = {}
        for abstract in () if root is None else root.iter(w("abstractNum")):
            levels[abstract.get(w("abstractNumId"))] = list(abstract.iter(w("lvl")))
        for number in () if root is None else root.iter(w("num")):
            behind = number.find(w("abstractNumId"))
            for level in levels.get("" if behind is None else behind.get(VAL), ()):
                self._level(number, level)

    def _level(self, number: etree._Element, level: etree._Element) -> None:
        key = (number.get(w("numId"), ""), int(level.get(w("ilvl"), "0")))
        form, start = level.find(w("numFmt")), level.find(w("start"))
        self._marks[key] = "bullet" if form is not None and form.get(VAL) == "bullet" else "number"
        self._starts[key] = 1 if start is None else int(start.get(VAL, "1"))
        for override in number.iter(w("lvlOverride")):
            new = override.find(w("startOverride"))
            if override.get(w("ilvl")) == str(key[1]) and new is not None:
                self._starts[key] = int(new.get(VAL, "1"))

    def count(self, block: SeenBlock, numbering: str, level: int) -> SeenBlock:
        """`block` as the next item at `level` of `numbering`."""
        key = (numbering, level)
        mark = self._marks.get(key, "")
        if mark == "bullet":
            return SeenBlock(block.style, block.runs, mark, level, strange=block.strange)
        index = self._order.setdefault(numbering, len(self._order))
        self._counts[key] = self._counts.get(key, self._starts.get(key, 1) - 1) + 1
        return SeenBlock(block.style, block.runs, mark, level, index, self._counts[key], strange=block.strange)


def numbering_of(properties: etree._Element | None) -> tuple[str, int] | None:
    """The numbering's id and the depth that paragraph `properties` give, None where they give none."""
    item = None if properties is None else properties.find(w("numPr"))
    if item is None:
        return None
    number, level = item.find(w("numId")), item.find(w("ilvl"))
    return ("" if number is None else number.get(VAL, "")), (0 if level is None else int(level.get(VAL, "0")))

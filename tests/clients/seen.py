"""What a reader must find in a Word file, taken from its XML without a line of the program's own code."""

import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from app.domain.text import comparable

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@dataclass(frozen=True, slots=True)
class Seen:
    """What stands in a document, texts folded to what typography may not change.

    `headings` are (level, text), `items` the texts of list items, `links` (text, target), `emphasis` every italic
    letter in order without white space, `tables` rows of cells.
    """

    headings: tuple[tuple[int, str], ...]
    items: Counter[str]
    links: Counter[tuple[str, str]]
    emphasis: str
    tables: tuple[tuple[tuple[str, ...], ...], ...]


def squeeze(text: str) -> str:
    """`text` for comparison, without any white space."""
    return "".join(comparable(text).split())


class WordFile:
    """A docx, opened as a zip of XML."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as parts:
            self._body = ET.fromstring(parts.read("word/document.xml")).find(f"{_W}body")
            self._styles = ET.fromstring(parts.read("word/styles.xml"))
            relations = ET.fromstring(parts.read("word/_rels/document.xml.rels"))
        self._targets = {relation.get("Id"): relation.get("Target", "") for relation in relations}
        self._parents = {child: parent for parent in self._body.iter() for child in parent}
        self._by_id = {style.get(f"{_W}styleId"): style for style in self._styles.iter(f"{_W}style")}

    def seen(self) -> Seen:
        """Everything that another program must find in the file."""
        paragraphs = list(self._body.iter(f"{_W}p"))
        levels = [(self._heading_level(paragraph), paragraph) for paragraph in paragraphs]
        return Seen(
            headings=tuple((level, squeeze(_text(paragraph))) for level, paragraph in levels if level),
            items=Counter(squeeze(_text(paragraph)) for paragraph in paragraphs if self._is_item(paragraph)),
            links=Counter(
                (squeeze(_text(link)), self._targets[link.get(f"{_R}id")]) for link in self._body.iter(f"{_W}hyperlink")
            ),
            emphasis=squeeze("".join(self._emphasised())),
            tables=tuple(_rows(table) for table in self._body.iter(f"{_W}tbl")),
        )

    def _emphasised(self) -> Iterator[str]:
        for run in self._body.iter(f"{_W}r"):
            italic = run.find(f"{_W}rPr/{_W}i")
            if italic is not None and italic.get(f"{_W}val", "1") not in ("0", "false", "off"):
                yield _text(run)

    def _heading_level(self, paragraph: ET.Element) -> int:
        for style in self._chain(paragraph):
            name = _value(style, "name").lower()
            if name.startswith("heading "):
                return int(name.removeprefix("heading "))
        return 0

    def _is_item(self, paragraph: ET.Element) -> bool:
        own = paragraph.find(f"{_W}pPr/{_W}numPr")
        return own is not None or any(style.find(f"{_W}pPr/{_W}numPr") is not None for style in self._chain(paragraph))

    def _chain(self, paragraph: ET.Element) -> Iterator[ET.Element]:
        named = paragraph.find(f"{_W}pPr/{_W}pStyle")
        style = self._by_id.get(named.get(f"{_W}val")) if named is not None else None
        while style is not None:
            yield style
            style = self._by_id.get(_value(style, "basedOn"))


def _value(element: ET.Element, name: str) -> str:
    child = element.find(f"{_W}{name}")
    return "" if child is None else child.get(f"{_W}val", "")


def _text(element: ET.Element) -> str:
    signs = {f"{_W}noBreakHyphen": "-", f"{_W}tab": " ", f"{_W}br": " "}
    return "".join(node.text or "" if node.tag == f"{_W}t" else signs.get(node.tag, "") for node in element.iter())


def _rows(table: ET.Element) -> tuple[tuple[str, ...], ...]:
    rows = table.findall(f"{_W}tr")
    return tuple(tuple(squeeze(_text(cell)) for cell in row.findall(f"{_W}tc")) for row in rows)

"""What a Word file that the app wrote says, read afresh from its XML for comparison; no reader of others' files."""

import zipfile
from io import BytesIO

from lxml import etree

from app.export.docx_blocks import SIGNS
from app.export.docx_numbers import Numberings, numbering_of
from app.export.docx_seen import SeenBlock, SeenDocument, SeenRun
from app.export.ooxml import R_ID, VAL, is_on, w

Held = tuple[tuple[object, str | None], ...]
"""The tags of the children of a run's properties, in order, each with its ``w:val``."""
Look = tuple[bool, bool, str | None, str, str]
"""Bold, italic, link, language and character style, as `SeenRun` has them."""

_SIGNS = {w(name): sign for sign, name in SIGNS.items()}
_KNOWN_RUN = frozenset(map(w, ("rStyle", "b", "bCs", "i", "iCs", "lang")))
_KNOWN_PARAGRAPH = frozenset(map(w, ("pStyle", "keepNext", "numPr", "spacing", "jc")))
_P, _R, _T, _RPR, _PPR, _LINK = map(w, ("p", "r", "t", "rPr", "pPr", "hyperlink"))
_TABLE, _ROW, _CELL, _PSTYLE, _RSTYLE = map(w, ("tbl", "tr", "tc", "pStyle", "rStyle"))
_NUMBERED = w("numPr")
_BOLD, _ITALIC, _LANGUAGE, _NAME = map(w, ("b", "i", "lang", "name"))
_OFF = frozenset({"0", "false", "off"})
_SET_UP = frozenset(map(w, ("sectPr", "tcPr")))


def read_back(data: bytes) -> SeenDocument:
    """What the .docx `data` holds. KeyError, BadZipFile, XMLSyntaxError, zlib.error where it cannot be read."""
    with zipfile.ZipFile(BytesIO(data)) as source:
        # Every member is read, so that a damaged one is found even where nothing is compared.
        members = {name: source.read(name) for name in source.namelist()}
    parser = etree.XMLParser(resolve_entities=False, no_network=True)

    def part(name: str) -> etree._Element:
        return etree.fromstring(members[name], parser)

    styles = part("word/styles.xml")
    numbering = part("word/numbering.xml") if "word/numbering.xml" in members else None
    reader = _Reader(styles, numbering, part("word/_rels/document.xml.rels"))
    body = part("word/document.xml").find(w("body"))
    if body is None:
        raise KeyError("body")
    return SeenDocument(reader.blocks(body), _properties(part("docProps/core.xml"), styles))


def _properties(core: etree._Element, styles: etree._Element) -> tuple[tuple[str, str], ...]:
    found = {etree.QName(child).localname: child.text or "" for child in core}
    default = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
    language = "" if default is None else default.get(VAL, "")
    return (
        *((name, found.get(name, "")) for name in ("title", "subject", "creator", "language")),
        ("defaults", language),
    )


class _Reader:
    """Reads the body of one document; counts its lists as Word does."""

    def __init__(self, styles: etree._Element, numbering: etree._Element | None, links: etree._Element) -> None:
        self._names = {style.get(w("styleId"), ""): _name(style) for style in styles.iter(w("style"))}
        self._targets = {link.get("Id", ""): link.get("Target", "") for link in links}
        self._numberings = Numberings(numbering)
        self._looks: dict[tuple[Held, str | None], tuple[Look, tuple[str, ...]]] = {}

    def blocks(self, parent: etree._Element) -> tuple[SeenBlock, ...]:
        found = []
        for child in parent:
            if child.tag == _P:
                found.append(self._paragraph(child))
            elif child.tag == _TABLE:
                found.append(self._table(child))
            elif child.tag not in _SET_UP:
                found.append(SeenBlock("", strange=(_local(child),)))
        return tuple(found)

    def _table(self, table: etree._Element) -> SeenBlock:
        rows = [row for row in table if row.tag == _ROW]
        headers = [is_on(row.find(w("trPr")), "tblHeader") for row in rows]
        style = table.find(f"{w('tblPr')}/{w('tblStyle')}")
        strange = tuple(_local(child) for child in table if _local(child) not in {"tblPr", "tblGrid", "tr"})
        return SeenBlock(
            style="" if style is None else self._names.get(style.get(VAL, ""), ""),
            rows=tuple(tuple(self._cell(cell) for cell in row if cell.tag == _CELL) for row in rows),
            header_rows=sum(headers) if headers == sorted(headers, reverse=True) else -1,
            strange=strange,
        )

    def _cell(self, cell: etree._Element) -> SeenBlock:
        blocks = self.blocks(cell)
        return blocks[0] if len(blocks) == 1 else SeenBlock("", strange=(f"{len(blocks)} blocks",))

    def _paragraph(self, paragraph: etree._Element) -> SeenBlock:
        runs: list[tuple[str, Look]] = []
        strange: list[str] = []
        properties = None
        for child in paragraph:
            tag = child.tag
            if tag == _R:
                self._run(child, None, runs, strange)
            elif tag == _PPR and properties is None:
                properties = child
            elif tag == _LINK:
                href = self._targets.get(child.get(R_ID, ""), "")
                for run in child:
                    self._run(run, href, runs, strange)
            else:
                strange.append(_local(child))
        held: dict[str, etree._Element] = {}
        for child in () if properties is None else properties:
            tag = child.tag
            if tag in _KNOWN_PARAGRAPH and tag not in held:
                held[tag] = child
            else:
                strange.append(_local(child))
        item = numbering_of(held[_NUMBERED]) if _NUMBERED in held else None
        name = self._names.get(held[_PSTYLE].get(VAL, ""), "") if _PSTYLE in held else ""
        seen = SeenBlock(name, tuple([SeenRun(text, *look) for text, look in runs]), strange=tuple(strange))
        return self._numberings.count(seen, *item) if item and item[0] else seen

    def _run(self, run: etree._Element, href: str | None, runs: list[tuple[str, Look]], strange: list[str]) -> None:
        if run.tag != _R:
            strange.append(_local(run))
            return
        text, held = "", None
        for child in run:
            tag = child.tag
            if tag == _T:
                text += child.text or ""
            elif tag == _RPR and held is None:
                held = tuple([(part.tag, part.get(VAL)) for part in child])
            elif tag in _SIGNS:
                text += _SIGNS[tag]
            else:
                strange.append(_local(child))
        look, odd = self._look(held or (), href)
        strange += odd
        if runs and runs[-1][1] == look:
            text = runs.pop()[0] + text
        runs.append((text, look))

    def _look(self, held: Held, href: str | None) -> tuple[Look, tuple[str, ...]]:
        """The look of a run in a link to `href` whose properties hold `held`, and what is strange in these."""
        key = (held, href)
        if key not in self._looks:
            first = dict(reversed(held))
            style = self._names.get(first.get(_RSTYLE) or "", "")
            bold, italic = (tag in first and first[tag] not in _OFF for tag in (_BOLD, _ITALIC))
            look = (bold, italic, href, first.get(_LANGUAGE) or "", style)
            self._looks[key] = look, tuple(_local_name(tag) for tag, _ in held if tag not in _KNOWN_RUN)
        return self._looks[key]


def _name(style: etree._Element) -> str:
    name = style.find(_NAME)
    return "" if name is None else name.get(VAL, "").casefold()


def _local(element: etree._Element) -> str:
    return _local_name(element.tag)


def _local_name(tag: object) -> str:
    """The name without its namespace; a comment's tag is no text."""
    return etree.QName(tag).localname if isinstance(tag, str) else "comment"

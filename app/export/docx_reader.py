"""What a Word file that the app wrote says, read afresh from its XML for comparison; no reader of others' files."""

import zipfile
from io import BytesIO

from lxml import etree

from app.export.docx_blocks import SIGNS
from app.export.docx_numbers import Numberings, numbering_of
from app.export.docx_seen import SeenBlock, SeenDocument, SeenRun
from app.export.ooxml import R_ID, VAL, is_on, w

_SIGNS = {w(name): sign for sign, name in SIGNS.items()}
_KNOWN_RUN = frozenset(map(w, ("rStyle", "b", "bCs", "i", "iCs", "lang")))
_KNOWN_PARAGRAPH = frozenset(map(w, ("pStyle", "keepNext", "numPr", "spacing", "jc")))
_P, _R, _T, _RPR, _PPR, _LINK = map(w, ("p", "r", "t", "rPr", "pPr", "hyperlink"))
_TABLE, _PSTYLE, _RSTYLE, _LANGUAGE = map(w, ("tbl", "pStyle", "rStyle", "lang"))
_SET_UP = frozenset(map(w, ("sectPr", "tcPr")))


def read_back(data: bytes) -> SeenDocument:
    """What the .docx `data` holds. KeyError, BadZipFile, XMLSyntaxError, zlib.error where it cannot be read."""
    with zipfile.ZipFile(BytesIO(data)) as source:
        # Every member is read, so that a damaged one is found even where nothing is compared.
        members = {name: source.read(name) for name in source.namelist()}

    def part(name: str) -> etree._Element:
        return etree.fromstring(members[name], _parser())

    styles = part("word/styles.xml")
    numbering = part("word/numbering.xml") if "word/numbering.xml" in members else None
    reader = _Reader(styles, numbering, part("word/_rels/document.xml.rels"))
    body = part("word/document.xml").find(w("body"))
    if body is None:
        raise KeyError("body")
    return SeenDocument(reader.blocks(body), _properties(part("docProps/core.xml"), styles))


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)


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
        rows = [row for row in table if row.tag == w("tr")]
        headers = [is_on(row.find(w("trPr")), "tblHeader") for row in rows]
        style = table.find(f"{w('tblPr')}/{w('tblStyle')}")
        strange = tuple(_local(child) for child in table if _local(child) not in {"tblPr", "tblGrid", "tr"})
        return SeenBlock(
            style="" if style is None else self._names.get(style.get(VAL, ""), ""),
            rows=tuple(tuple(self._cell(cell) for cell in row if cell.tag == w("tc")) for row in rows),
            header_rows=sum(headers) if headers == sorted(headers, reverse=True) else -1,
            strange=strange,
        )

    def _cell(self, cell: etree._Element) -> SeenBlock:
        blocks = self.blocks(cell)
        return blocks[0] if len(blocks) == 1 else SeenBlock("", strange=(f"{len(blocks)} blocks",))

    def _paragraph(self, paragraph: etree._Element) -> SeenBlock:
        runs: list[SeenRun] = []
        strange: list[str] = []
        properties = paragraph.find(_PPR)
        for child in paragraph:
            if child.tag == _R:
                self._run(child, None, runs, strange)
            elif child.tag == _LINK:
                href = self._targets.get(child.get(R_ID, ""), "")
                for run in child:
                    self._run(run, href, runs, strange)
            elif child.tag != _PPR:
                strange.append(_local(child))
        style = None if properties is None else properties.find(_PSTYLE)
        style_id = "" if style is None else style.get(VAL, "")
        if properties is not None:
            strange += [_local(child) for child in properties if child.tag not in _KNOWN_PARAGRAPH]
        seen = SeenBlock(self._names.get(style_id, ""), tuple(runs), strange=tuple(strange))
        numbering, level = numbering_of(properties) or ("", 0)
        return self._numberings.count(seen, numbering, level) if numbering else seen

    def _run(self, run: etree._Element, href: str | None, runs: list[SeenRun], strange: list[str]) -> None:
        if run.tag != _R:
            strange.append(_local(run))
            return
        properties, text = run.find(_RPR), ""
        for child in run:
            if child.tag == _T:
                text += child.text or ""
            elif child.tag in _SIGNS:
                text += _SIGNS[child.tag]
            elif child.tag != _RPR:
                strange.append(_local(child))
        if properties is not None:
            strange += [_local(child) for child in properties if child.tag not in _KNOWN_RUN]
        look = self._look(properties, href)
        if runs and (runs[-1].bold, runs[-1].italic, runs[-1].href, runs[-1].language, runs[-1].style) == look:
            text = runs.pop().text + text
        runs.append(SeenRun(text, *look))

    def _look(self, properties: etree._Element | None, href: str | None) -> tuple[bool, bool, str | None, str, str]:
        language = None if properties is None else properties.find(_LANGUAGE)
        style = None if properties is None else properties.find(_RSTYLE)
        return (
            is_on(properties, "b"),
            is_on(properties, "i"),
            href,
            "" if language is None else language.get(VAL, ""),
            "" if style is None else self._names.get(style.get(VAL, ""), ""),
        )


def _name(style: etree._Element) -> str:
    name = style.find(w("name"))
    return "" if name is None else name.get(VAL, "").casefold()


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else "comment"

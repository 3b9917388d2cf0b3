"""Reads web pages by lxml: what their reader would see, without the navigation; runs no script, loads nothing."""

import re
from dataclasses import dataclass, replace

from lxml import etree
from lxml import html as lxml_html

from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.domain.richtext import Span
from app.domain.source import SourceBlock, SourceText, Style
from app.domain.text import clean
from app.intake.readers.decoding import decode
from app.intake.readers.flow import Flow, cell_spans, is_layout
from app.intake.readers.markup import Element, tag
from app.intake.readers.numerals import numeral

_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:\-]{2,40})", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
# A page's document type names its dialect; definitions in brackets are there only to bring entities along.
_DEFINITIONS = re.compile(r"<!doctype[^>\[]{0,1000}\[", re.IGNORECASE)
_DROPPED_LISTED = """
    head title script style noscript template nav footer aside svg math iframe object embed applet audio video canvas
    map select option button textarea input dialog frameset noframes colgroup
"""
_DROPPED = frozenset(_DROPPED_LISTED.split())
_BLOCKS_LISTED = """
    address article blockquote body center dd details dir div dl dt fieldset figcaption figure form header hgroup
    hr html legend main menu ol p pre section summary table tbody td tfoot th thead tr ul caption
"""
_BLOCKS = frozenset(_BLOCKS_LISTED.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_RUN_TOGETHER = re.compile(r"[a-zåäö0-9:]$")
_DEEPEST = 150
_WHITE = re.compile(r"[ \t\n\r\f]+")
_KINDS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


def read(name: str, data: bytes) -> SourceText:
    """The text of `data`, a page called `name`. AppError ``file.no_text``, ``file.broken``, ``file.xml_entities``."""
    found = _DECLARED.search(data[:4096])
    decoded = decode(data, found[1].decode("ascii") if found else "")
    text = clean(_XML_DECLARATION.sub("", decoded.text))
    if not text.strip():
        raise AppError("file.no_text", file=name)
    if _DEFINITIONS.search(text):
        raise AppError("file.xml_entities", file=name)
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True)
    try:
        root = lxml_html.document_fromstring(text.encode(), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise AppError("file.broken", file=name) from error
    walker = _Walker()
    walker.walk(root, _State())
    blocks = walker.finished()
    if not blocks:
        raise AppError("file.no_text", file=name)
    doubts = (Doubt("text", "reader.encoding_guessed", facts={"encoding": decoded.encoding}),)
    return SourceText(name, blocks, doubts if decoded.doubtful else ())


_PLAIN = Span("")


@dataclass(frozen=True, slots=True)
class _State:
    look: Span = _PLAIN
    depth: int = 0
    list_depth: int = -1
    keeps_lines: bool = False


class _Walker:
    """Walks a page once, from its front to its end, and fills a `Flow`."""

    def __init__(self) -> None:
        self._flow = Flow()
        self._spans: list[Span] = []
        self._style = Style.BODY
        self._level = 0
        self._mark = ""

    def finished(self) -> tuple[SourceBlock, ...]:
        """The blocks of all that was walked."""
        self._end()
        return self._flow.blocks()

    def walk(self, element: Element, state: _State) -> None:
        """Nothing; `element` and what is in it has been added, the text behind it not."""
        name = tag(element).lower()
        if not name or name in _DROPPED or _is_hidden(element):
            return
        if state.depth > _DEEPEST:
            self._text(_all_text(element), state)
        elif name == "br":
            self._spans.append(replace(state.look, text="\n"))
        elif name == "table":
            self._table(element, state)
        elif name in {"ul", "ol", "menu", "dir"}:
            self._list(element, state, ordered=name == "ol")
        elif name == "li":
            # Outside any list, as broken pages have it.
            self._item(element, state, "•")
        elif name in _HEADINGS:
            self._block(element, state, Style.HEADING, _HEADINGS[name])
        elif name in _BLOCKS:
            self._block(element, replace(state, keeps_lines=state.keeps_lines or name == "pre"))
        else:
            self._inline(element, name, state)

    def _inside(self, element: Element, state: _State) -> None:
        below = replace(state, depth=state.depth + 1)
        self._text(element.text or "", state)
        for one in element:
            self.walk(one, below)
            self._text(one.tail or "", state)

    def _inline(self, element: Element, name: str, state: _State) -> None:
        look = state.look
        if name in {"b", "strong"}:
            look = replace(look, bold=True)
        elif name in {"i", "em"}:
            look = replace(look, italic=True)
        elif name == "a" and element.get("href") is not None:
            look = replace(look, href=(element.get("href") or "").strip() or "#")
        before = len(self._spans)
        self._inside(element, replace(state, look=look))
        # A style sheet keeps such a label apart from the text behind it; without one they would run together.
        follows = (element.tail or "")[:1]
        ends = self._spans[-1].text if len(self._spans) > before else ""
        if name == "span" and element.get("class") and follows.isupper() and _RUN_TOGETHER.search(ends):
            self._spans.append(replace(state.look, text=" "))

    def _block(self, element: Element, state: _State, style: Style = Style.BODY, level: int = 0) -> None:
        self._end()
        if style is Style.HEADING:
            self._style, self._level = style, level
        self._inside(element, state)
        self._end()
        if style is Style.HEADING:
            self._style, self._level = Style.BODY, 0

    def _list(self, element: Element, state: _State, *, ordered: bool) -> None:
        self._end()
        inner = replace(state, list_depth=state.list_depth + 1, depth=state.depth + 1)
        number = _number(element.get("start"), 1)
        for one in element:
            if tag(one).lower() != "li":
                self.walk(one, inner)
                continue
            number = _number(one.get("value"), number)
            self._item(one, inner, _ordinal(number, element.get("type") or "1") if ordered else "•")
            number += 1

    def _item(self, element: Element, state: _State, mark: str) -> None:
        self._end()
        self._style, self._level, self._mark = Style.LIST_ITEM, max(state.list_depth, 0), mark
        self._inside(element, state)
        self._end()
        self._style, self._level, self._mark = Style.BODY, 0, ""

    def _table(self, element: Element, state: _State) -> None:
        self._end()
        rows = [row for row in element.iter("tr") if next(row.iterancestors("table")) is element]
        cells = [[one for one in row if tag(one).lower() in {"td", "th"}] for row in rows]
        below = replace(state, depth=state.depth + 1)
        read = [[_cell(cell, below) for cell in row] for row in cells]
        if any(is_layout(cell) for row in read for cell in row):
            for cell in (cell for row in read for cell in row):
                self._flow.extend(cell)
            return
        heads = 0
        while heads < len(cells) and cells[heads] and all(tag(cell).lower() == "th" for cell in cells[heads]):
            heads += 1
        caption = " ".join(_all_text(one) for one in element if tag(one).lower() == "caption")
        self._flow.table([[cell_spans(blocks) for blocks in row] for row in read], heads, caption.strip())

    def _text(self, text: str, state: _State) -> None:
        shown = text if state.keeps_lines else _WHITE.sub(" ", text)
        if shown:
            self._spans.append(replace(state.look, text=shown))

    def _end(self) -> None:
        if any(span.text.strip() for span in self._spans):
            self._flow.paragraph(self._spans, self._style, self._level, self._mark)
            if self._style is Style.LIST_ITEM:
                # A second paragraph of an item has no mark of its own.
                self._style, self._level, self._mark = Style.BODY, 0, ""
        self._spans = []


def _is_hidden(element: Element) -> bool:
    style, role = element.get("style") or "", element.get("role") or ""
    return element.get("hidden") is not None or role == "navigation" or bool(_HIDDEN.search(style))


def _cell(cell: Element, state: _State) -> tuple[SourceBlock, ...]:
    walker = _Walker()
    walker.walk(cell, state)
    return walker.finished()


def _all_text(element: Element) -> str:
    return "".join(str(text) for text in element.itertext())


def _number(text: str | None, otherwise: int) -> int:
    try:
        return int((text or "").strip()[:9])
    except ValueError:
        return otherwise


def _ordinal(number: int, kind: str) -> str:
    return numeral(number, _KINDS.get(kind, "decimal")) + "."

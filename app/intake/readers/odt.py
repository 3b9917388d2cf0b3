"""Reads OpenDocument text (.odt) from its content.xml, changes as they stand; runs no macro and opens no link."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.domain.richtext import Span
from app.domain.source import SourceBlock, SourceText, Style
from app.intake.readers.flow import Flow, cell_spans, is_layout
from app.intake.readers.markup import Element, Package, attribute, child, children, tag
from app.intake.readers.odt_styles import Look, Styles

_THROUGH_LISTED = """
    section index-body numbered-paragraph list-header table-header-rows table-rows table-row-group
    table-header-columns meta meta-field ruby ruby-base
"""
_THROUGH = frozenset(_THROUGH_LISTED.split())
_SKIPPED_LISTED = """
    tracked-changes sequence-decls forms variable-decls user-field-decls table-of-content alphabetical-index
    index-title annotation-end soft-page-break ruby-text hidden-text hidden-paragraph
"""
_SKIPPED = frozenset(_SKIPPED_LISTED.split())
_DEEPEST = 80


def read(name: str, data: bytes) -> SourceText:
    """The text of `data`, an OpenDocument text called `name`.

    AppError ``file.encrypted``, ``file.no_body``, ``file.no_text``, and those of `Package`. Doubts as those of Word.
    """
    package = Package(name, data)
    if "META-INF/manifest.xml" in package and _is_locked(package.xml("META-INF/manifest.xml")):
        raise AppError("file.encrypted", file=name)
    content = package.xml("content.xml")
    body = child(content, "body")
    if body is not None and len(body) and child(body, "text") is None:
        raise AppError("file.unknown_format", file=name)
    text = child(body, "text")
    if text is None:
        raise AppError("file.no_body", file=name)
    bookmarks = frozenset(attribute(one, "name") for one in text.iter() if tag(one) in {"bookmark", "bookmark-start"})
    styles = Styles([package.xml("styles.xml") if "styles.xml" in package else None, content])
    walker = _Walker(styles, bookmarks)
    if child(text, "tracked-changes") is not None:
        walker.counts["tracked_changes"] = sum(1 for _ in children(child(text, "tracked-changes"), "changed-region"))
    walker.add(text, _State())
    blocks = walker.finished()
    if not blocks:
        raise AppError("file.no_text", file=name)
    return SourceText(name, blocks, tuple(_doubts(walker.counts)))


def _is_locked(manifest: Element) -> bool:
    return any(tag(one) == "encryption-data" for one in manifest.iter())


def _doubts(counts: Counter[str]) -> Iterable[Doubt]:
    for what in ("tracked_changes", "comments", "footnotes", "text_boxes", "hidden_text"):
        if counts[what]:
            yield Doubt("text", f"reader.{what}", facts={"count": str(counts[what])})


@dataclass(frozen=True, slots=True)
class _State:
    """Where the walk is: inside which list, how deep, and the mark that the item's first paragraph will bear."""

    list_style: str = ""
    list_depth: int = -1
    depth: int = 0


class _Walker:
    """Walks a document once, and fills a `Flow`."""

    def __init__(self, styles: Styles, bookmarks: frozenset[str | None]) -> None:
        self.counts: Counter[str] = Counter()
        self._styles = styles
        self._bookmarks = bookmarks
        self._flow = Flow()
        self._notes: list[list[Span]] = []
        self._boxes: list[Element] = []
        self._numbers: dict[tuple[str, int], int] = {}
        self._mark = ""

    def finished(self) -> tuple[SourceBlock, ...]:
        """The blocks of all that was added, the notes behind them."""
        for number, spans in enumerate(self._notes, 1):
            self._flow.paragraph(spans, Style.LIST_ITEM, 0, f"[{number}]")
        self.counts["footnotes"] = len(self._notes)
        return self._flow.blocks()

    def add(self, container: Element, state: _State) -> None:
        """Nothing; the blocks in `container` have been added."""
        below = replace(state, depth=state.depth + 1)
        for one in container if state.depth < _DEEPEST else ():
            name = tag(one)
            if name in {"p", "h"}:
                self._paragraph(one, state, heading=name == "h")
            elif name == "list":
                self._list(one, below)
            elif name == "table":
                self._table(one, below)
            elif name in {"frame", "text-box"}:
                self.counts["text_boxes"] += name == "text-box"
                self.add(one, below)
            elif name in _THROUGH:
                self.add(one, below)

    def _paragraph(self, element: Element, state: _State, *, heading: bool) -> None:
        style_name = attribute(element, "style-name") or ""
        look = self._styles.look(style_name)
        spans = list(self._spans(element, look, None, 0))
        level = attribute(element, "outline-level") or "1"
        if heading:
            mark = f"{self._mark} " if self._mark else ""
            self._flow.paragraph([Span(mark), *spans], Style.HEADING, int(level) if level.isdigit() else 1)
            self._mark = ""
        elif self._mark and any(span.text.strip() for span in spans):
            self._flow.paragraph(spans, Style.LIST_ITEM, state.list_depth, self._mark)
            self._mark = ""
        else:
            self._flow.paragraph(spans, Style.TITLE if self._styles.is_title(style_name) else Style.BODY)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.counts["text_boxes"] += 1
            self.add(box, replace(state, depth=state.depth + 1))

    def _list(self, element: Element, state: _State) -> None:
        style = attribute(element, "style-name") or state.list_style
        inner = replace(state, list_style=style, list_depth=state.list_depth + 1, depth=state.depth + 1)
        level = self._styles.list_level(style, inner.list_depth)
        place = (style, inner.list_depth)
        goes_on = attribute(element, "continue-numbering") == "true" or attribute(element, "continue-list") is not None
        number = self._numbers.get(place, level.start - 1) + 1 if goes_on else level.start
        for item in element:
            if tag(item) == "list-header":
                self.add(item, inner)
            if tag(item) != "list-item":
                continue
            start = attribute(item, "start-value") or ""
            number = int(start[:9]) if start.isdigit() else number
            self._mark = level.mark(number)
            self.add(item, inner)
            self._mark = ""
            self._numbers[place] = number
            number += 1

    def _table(self, table: Element, state: _State) -> None:
        rows: list[list[tuple[SourceBlock, ...]]] = []
        for row in _rows(table):
            rows.append([])
            for cell in row:
                if tag(cell) in {"table-cell", "covered-table-cell"}:
                    rows[-1].append(self._cell(cell, state))
        if any(is_layout(cell) for row in rows for cell in row):
            for blocks in (blocks for row in rows for blocks in row):
                self._flow.extend(blocks)
            return
        heads = sum(1 for _ in children(child(table, "table-header-rows"), "table-row"))
        self._flow.table([[cell_spans(cell) for cell in row] for row in rows], heads)

    def _cell(self, cell: Element, state: _State) -> tuple[SourceBlock, ...]:
        outer, self._flow = self._flow, Flow()
        self.add(cell, state)
        inner, self._flow = self._flow, outer
        return inner.blocks()

    def _spans(self, element: Element, look: Look, href: str | None, depth: int) -> Iterator[Span]:
        yield from self._shown(element.text, look, href)
        for one in element:
            if depth < _DEEPEST:
                yield from self._inside(one, look, href, depth + 1)
            yield from self._shown(one.tail, look, href)

    def _inside(self, one: Element, look: Look, href: str | None, depth: int) -> Iterator[Span]:
        name = tag(one)
        if name == "span":
            own = self._styles.look(attribute(one, "style-name") or "").over(look)
            yield from self._spans(one, own, href, depth)
        elif name == "a":
            target = (attribute(one, "href") or "").strip()
            yield from self._spans(one, look, self._target(target), depth)
        elif name in {"s", "tab"}:
            yield from self._shown("\t" if name == "tab" else " ", look, href)
        elif name == "line-break":
            yield Span("\n")
        elif name == "note":
            paragraphs = [list(self._spans(p, Look(), None, depth)) for p in children(child(one, "note-body"), "p")]
            self._notes.append([span for spans in paragraphs for span in (*spans, Span(" "))])
        elif name == "annotation":
            self.counts["comments"] += 1
        elif name in {"frame", "custom-shape", "rect", "g"}:
            self._boxes += [box for box in one.iter() if tag(box) == "text-box"]
        elif name and name not in _SKIPPED:
            yield from self._spans(one, look, href, depth)

    def _target(self, address: str) -> str | None:
        if not address.startswith("#"):
            return address or "#"
        # A jump inside the document is no link of the answer; one to nowhere is a link whose address was lost.
        return None if address[1:] in self._bookmarks or "|" in address else "#"

    def _shown(self, text: str | None, look: Look, href: str | None) -> Iterator[Span]:
        if not text:
            return
        if look.hidden:
            self.counts["hidden_text"] += 1
            return
        # Line ends of the XML itself are white space; the document's own are elements.
        yield Span(text.replace("\n", " "), bool(look.bold), bool(look.italic), href)


def _rows(table: Element, depth: int = 0) -> Iterator[Element]:
    for one in table if depth < _DEEPEST else ():
        if tag(one) == "table-row":
            yield one
        elif tag(one) in _THROUGH:
            yield from _rows(one, depth + 1)

"""Reads Word's .docx and .docm straight from the XML, changes as if accepted; macros are never even unpacked."""

import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator

from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.domain.richtext import Span
from app.domain.source import SourceBlock, SourceText, Style
from app.intake.readers.flow import Flow, cell_spans, is_layout
from app.intake.readers.markup import Element, Package, attribute, child, children, tag
from app.intake.readers.word_numbering import Numbering
from app.intake.readers.word_runs import Noted, Runs, trimmed
from app.intake.readers.word_styles import Look, ParagraphStyle, Styles

_ROOT = "_rels/.rels"
_WRAPPERS = frozenset({"sdtContent", "customXml", "ins", "moveTo", "smartTag"})
_NOT_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_DEEPEST = 40


def read(name: str, data: bytes) -> SourceText:
    """The text of `data`, a Word file called `name`.

    AppError ``file.no_body``, ``file.no_text``, and those of `Package`. Doubts: ``reader.tracked_changes``,
    ``reader.comments``, ``reader.footnotes``, ``reader.text_boxes``, ``reader.hidden_text``, each with ``count``.
    """
    package = Package(name, data)
    main = _main_part(package)
    root = package.xml(main) if main in package else None
    body = child(root, "body")
    if root is not None and tag(root) != "document":
        raise AppError("file.unknown_format", file=name)
    if body is None:
        raise AppError("file.no_body", file=name)
    bookmarks = frozenset(attribute(one, "name") for one in body.iter() if tag(one) == "bookmarkStart")
    document = _Document(package, main, bookmarks)
    document.add(body)
    blocks = document.finished()
    if not blocks:
        raise AppError("file.no_text", file=name)
    return SourceText(name, blocks, tuple(_doubts(document.noted.counts)))


def _doubts(counts: Counter[str]) -> Iterable[Doubt]:
    for what in ("tracked_changes", "comments", "footnotes", "text_boxes", "hidden_text"):
        if counts[what]:
            yield Doubt("text", f"reader.{what}", facts={"count": str(counts[what])})


def _main_part(package: Package) -> str:
    if _ROOT in package:
        for relation in children(package.xml(_ROOT), "Relationship"):
            if (relation.get("Type") or "").endswith("/officeDocument"):
                return posixpath.normpath((relation.get("Target") or "").lstrip("/"))
    return "word/document.xml"


class _Part:
    """What the relations of one part name: `targets` by id (links), `part` by the end of its type (footnotes)."""

    def __init__(self, package: Package, part: str) -> None:
        folder, file = posixpath.split(part)
        relations = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
        found = list(children(package.xml(relations), "Relationship")) if relations in package else []
        self.targets = {one.get("Id") or "": one.get("Target") or "" for one in found if _is_external(one)}
        self._parts = {
            (one.get("Type") or "").rpartition("/")[2]: posixpath.normpath(_joined(folder, one.get("Target") or ""))
            for one in found
            if not _is_external(one)
        }
        self._package = package

    def root(self, kind: str) -> Element | None:
        """The root of the part of that `kind` (``styles``, ``numbering``); None where the file has none."""
        part = self._parts.get(kind)
        return self._package.xml(part) if part and part in self._package else None


def _is_external(relation: Element) -> bool:
    return relation.get("TargetMode") == "External"


def _joined(folder: str, target: str) -> str:
    return target[1:] if target.startswith("/") else posixpath.join(folder, target)


class _Document:
    """Walks the body of one document, and fills a `Flow`."""

    def __init__(self, package: Package, main: str, bookmarks: frozenset[str | None]) -> None:
        part = _Part(package, main)
        self.noted = Noted()
        self._styles = Styles(part.root("styles"))
        self._numbering = Numbering(part.root("numbering"))
        self._runs = Runs(self._styles, part.targets, bookmarks, self.noted)
        self._notes = {kind: part.root(kind + "s") for kind in ("footnote", "endnote")}
        self._flow = Flow()
        self._carried: list[Span] = []

    def finished(self) -> tuple[SourceBlock, ...]:
        """The blocks of all that was added, the notes behind them."""
        self._end_carried()
        references, self.noted.footnotes = self.noted.footnotes, []
        self.noted.counts["footnotes"] = len(references)
        for number, (kind, note_id) in enumerate(references, 1):
            self._note(kind, note_id, number)
        return self._flow.blocks()

    def add(self, container: Element, depth: int = 0) -> None:
        """Nothing; the paragraphs and tables in `container` have been added."""
        for one in container if depth < _DEEPEST else ():
            name = tag(one)
            if name == "p":
                self._paragraph(one, depth)
            elif name == "tbl":
                self._table(one, depth)
            elif name == "sdt":
                content = child(one, "sdtContent")
                if content is not None:
                    self.add(content, depth + 1)
            elif name in _WRAPPERS:
                self.add(one, depth + 1)

    def _paragraph(self, element: Element, depth: int) -> None:
        properties = child(element, "pPr")
        style = self._styles.paragraph(properties)
        spans = [*self._carried, *self._runs.spans(element, style.look)]
        self._carried = []
        if style.contents:
            spans = []
        if self._mark_is_deleted(properties):
            # Its end was taken out: the text runs on into the next paragraph, whose own end still stands.
            self.noted.counts["tracked_changes"] += 1
            self._carried = spans
        elif any(span.text.strip() for span in spans):
            size = self._runs.usual_size(element, style.look)
            self._add_text(trimmed(spans), properties, style, f"{size} {'title' if style.titled else ''}")
        self._boxes(depth)

    def _add_text(self, spans: list[Span], properties: Element | None, style: ParagraphStyle, look: str) -> None:
        own = child(properties, "numPr")
        list_id = attribute(child(own, "numId"), "val") or style.list_id
        level = attribute(child(own, "ilvl"), "val")
        depth = int(level) if level and level.isdigit() else style.depth or 0
        mark = self._numbering.mark(list_id, depth) if list_id and list_id != "0" else ""
        if style.style in {Style.HEADING, Style.TITLE}:
            self._flow.paragraph([Span(f"{mark} "), *spans] if mark else spans, style.style, style.level)
        elif mark:
            self._flow.paragraph(spans, Style.LIST_ITEM, depth, mark, look)
        else:
            self._flow.paragraph(spans, look=look)

    @staticmethod
    def _mark_is_deleted(properties: Element | None) -> bool:
        mark = child(properties, "rPr")
        return child(mark, "del") is not None or child(mark, "moveFrom") is not None

    def _boxes(self, depth: int) -> None:
        boxes, self.noted.boxes = self.noted.boxes, []
        for box in boxes:
            self.noted.counts["text_boxes"] += 1
            self.add(box, depth + 1)

    def _end_carried(self) -> None:
        self._flow.paragraph(trimmed(self._carried))
        self._carried = []

    def _table(self, table: Element, depth: int) -> None:
        self._end_carried()
        rows: list[list[tuple[SourceBlock, ...]]] = []
        heads = 0
        for row in _inside(table, "tr"):
            marks = child(row, "trPr")
            if child(marks, "del") is not None:
                self.noted.counts["tracked_changes"] += 1
                continue
            heads += heads == len(rows) and child(marks, "tblHeader") is not None
            rows.append([])
            for cell in _inside(row, "tc"):
                span = attribute(child(cell, "tcPr", "gridSpan"), "val") or "1"
                rows[-1].append(self._cell(cell, depth))
                rows[-1] += [()] * (min(int(span), 60) - 1 if span.isdigit() else 0)
        if any(is_layout(cell) for row in rows for cell in row):
            for blocks in (blocks for row in rows for blocks in row):
                self._flow.extend(blocks)
        else:
            self._flow.table([[cell_spans(cell) for cell in row] for row in rows], heads)

    def _cell(self, cell: Element, depth: int) -> tuple[SourceBlock, ...]:
        outer, self._flow = self._flow, Flow()
        self.add(cell, depth + 1)
        self._end_carried()
        inner, self._flow = self._flow, outer
        return inner.blocks()

    def _note(self, kind: str, note_id: str, number: int) -> None:
        for note in children(self._notes[kind], kind):
            if attribute(note, "id") == note_id and attribute(note, "type") not in _NOT_NOTES:
                paragraphs = [self._runs.spans(one, Look()) for one in children(note, "p")]
                joined = [span for spans in paragraphs for span in (*spans, Span(" "))]
                self._flow.paragraph(trimmed(joined), Style.LIST_ITEM, 0, f"[{number}]")


def _inside(element: Element, name: str, depth: int = 0) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also those in content controls and change marks."""
    for one in element if depth < _DEEPEST else ():
        if tag(one) == name:
            yield one
        elif tag(one) in _WRAPPERS or tag(one) == "sdt":
            yield from _inside(one, name, depth + 1)

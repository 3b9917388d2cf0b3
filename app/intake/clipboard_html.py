"""Reads clipboard HTML from front to end into blocks, as broken as programs write it; keeps no look but the model's."""

from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser

from app.domain.richtext import Blocks, Paragraph, Span, tidy
from app.intake.clipboard_flow import Flow, Item, Kind, finished, mark_number
from app.intake.clipboard_looks import Attributes, Look, Style, list_level, look_of, style_of, unmarked
from app.intake.clipboard_source import FRAGMENT_END, FRAGMENT_START, NOTHING
from app.intake.clipboard_table import TableReader

_VOID_LISTED = "area base br col embed hr img input link meta param source track wbr"
_VOID = frozenset(_VOID_LISTED.split()) | {NOTHING}
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th"})
_TABLE_LISTED = "table thead tbody tfoot tr td th caption"
_TABLE = frozenset(_TABLE_LISTED.split())
_BLOCKS_LISTED = """
    address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form
    header hgroup legend li main menu nav ol option p pre section summary ul
"""
_BLOCKS = frozenset(_BLOCKS_LISTED.split()) | _HEADINGS | _TABLE
# What a start tag ends, and how far up it may do so.
_ENDS = {
    "li": (frozenset({"li"}), _LISTS | {"table"}),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl", "table"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl", "table"})),
    "td": (_CELLS, frozenset({"tr", "table"})),
    "th": (_CELLS, frozenset({"tr", "table"})),
    "tr": (frozenset({"tr", "caption"}), frozenset({"table"})),
    "tbody": (frozenset({"tr", "thead", "tbody", "caption"}), frozenset({"table"})),
    "tfoot": (frozenset({"tr", "thead", "tbody", "caption"}), frozenset({"table"})),
}
_DEEPEST = 400


@dataclass(slots=True)
class _List:
    """A list that is open: the number that its next item has, None for bullets."""

    next: int | None


@dataclass(slots=True)
class _Open:
    """An element that is open, with what its text is."""

    name: str
    look: Look
    kind: Kind = Kind.PARAGRAPH
    item: Item | None = None
    list: _List | None = None
    # A Word list's paragraph, whose mark comes in its text.
    marked: bool = False
    span: tuple[int, int] = (1, 1)


class HtmlReader(HTMLParser):
    """Reads one piece of HTML that `without_what_is_not_shown` has prepared.

    Parameters: `whole` reads all of it, otherwise only what stands between the marks of a fragment, where it has any.
    `saw_fragment` says in the end whether it had.
    """

    def __init__(self, *, whole: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.saw_fragment = whole
        self._whole = whole
        self._inside = whole
        self._stack = [_Open("", Look())]
        self._flows = [Flow()]
        self._tables: list[TableReader] = []
        self._mark = ""
        # Text that stands in no block is a piece of a line, and the spaces at its ends belong to it.
        self._line: list[str] | None = []

    def blocks(self) -> Blocks:
        """The blocks of all that was read."""
        while len(self._stack) > 1:
            self._pop()
        self._end_block()
        blocks = finished(self._flows[0].drafts)
        if self._line and len(blocks) == 1 and isinstance(blocks[0], Paragraph):
            line = "".join(self._line)
            lead, tail = line[:1] in {" ", "\u00a0"}, line[-1:] in {" ", "\u00a0"}
            return (Paragraph(tidy((Span(" " * lead), *blocks[0].spans, Span(" " * tail)))),)
        return blocks

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Nothing; the element has begun."""
        attributes = {name: value or "" for name, value in attrs}
        if tag in {FRAGMENT_START, FRAGMENT_END}:
            self._fragment(tag)
        elif tag in _VOID:
            self._void(tag)
        else:
            self._close_implied(tag)
            if tag in _BLOCKS:
                self._end_block()
                self._line = None if self._inside else self._line
            if len(self._stack) < _DEEPEST or tag in _TABLE:
                self._stack.append(self._opened(tag, attributes))
                self._begin(tag)

    def handle_startendtag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Nothing; a tag such as ``<o:p/>`` holds nothing, but one of HTML's own has only begun."""
        self.handle_starttag(tag, attrs)
        if ":" in tag:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Nothing; the element has ended, and what was left open in it; an end of nothing is passed over."""
        if tag == "br":
            self._void(tag)
            return
        if tag in _BLOCKS:
            # One that ends nothing parts what stands around it all the same, as in a browser.
            self._end_block()
        barrier = frozenset({"table"}) if tag in _TABLE else _CELLS | {"table"}
        self._close(frozenset({tag}), barrier - {tag})

    def handle_data(self, data: str) -> None:
        """Nothing; `data` has been added where it belongs."""
        top = self._stack[-1]
        if not self._inside or top.look.hidden:
            return
        if top.look.mark:
            self._mark += data
            return
        if top.look.gap and not data.strip():
            data = " "
        if self._line is not None:
            self._line.append(data)
        self._flows[-1].text(top.look.span(data), keeps_lines=top.look.keeps_lines)

    def _fragment(self, tag: str) -> None:
        if not self._whole:
            self.saw_fragment = True
            self._inside = tag == FRAGMENT_START

    def _void(self, tag: str) -> None:
        if tag == "br" and self._inside and not self._stack[-1].look.hidden:
            self._flows[-1].line_break()
        elif tag == "hr":
            self._end_block()

    def _opened(self, tag: str, attributes: Attributes) -> _Open:
        around = self._stack[-1]
        style = style_of(attributes)
        look = look_of(tag, attributes, style, unmarked(around.look) if tag in _BLOCKS else around.look)
        opened = _Open(tag, look, around.kind, around.item)
        if tag in _LISTS:
            opened.list = _List(_number(attributes.get("start"), 1) if tag == "ol" else None)
        elif tag == "li":
            opened.kind, opened.item = Kind.ITEM, self._item(attributes)
        elif tag in _CELLS or tag == "caption":
            opened.kind, opened.item = Kind.PARAGRAPH, None
            opened.span = (_number(attributes.get("colspan"), 1), _number(attributes.get("rowspan"), 1))
        elif around.item is None and (tag in _HEADINGS or attributes.get("role") == "heading"):
            opened.kind, opened.marked = Kind.SUBHEADING, list_level(style) is not None
            self._mark = ""
        elif tag in {"p", "div"} and around.item is None:
            self._mark_list(opened, style)
        return opened

    def _mark_list(self, opened: _Open, style: Style) -> None:
        level = list_level(style)
        if level is not None:
            opened.kind, opened.item, opened.marked = Kind.ITEM, Item(level), True
            self._mark = ""

    def _item(self, attributes: Attributes) -> Item:
        """The item that a ``li`` begins; Word on the web tells its depth in an attribute and nests no lists."""
        depth, number = 0, None
        innermost = True
        for entry in reversed(self._stack):
            if entry.name in _CELLS:
                break
            if entry.list is not None:
                if innermost and entry.list.next is not None:
                    number = _number(attributes.get("value"), entry.list.next)
                    entry.list.next = number + 1
                depth, innermost = depth + 1, False
        told = attributes.get("data-aria-level") or attributes.get("aria-level")
        return Item(max(_number(told, depth) - 1, 0), number)

    def _begin(self, tag: str) -> None:
        if tag == "table":
            self._tables.append(TableReader())
        elif self._tables and tag == "tr":
            self._tables[-1].row()
        elif self._tables and (tag in _CELLS or tag == "caption"):
            self._flows.append(Flow())

    def _close_implied(self, tag: str) -> None:
        if tag in _ENDS:
            self._close(*_ENDS[tag])
        if tag in _BLOCKS:
            self._close(frozenset({"p"}), _CELLS | {"table", "caption"})

    def _close(self, names: frozenset[str], barrier: frozenset[str]) -> None:
        """Nothing; the innermost element of `names` is closed with all in it, unless one of `barrier` holds it off."""
        for place in range(len(self._stack) - 1, 0, -1):
            if self._stack[place].name in names:
                while len(self._stack) > place:
                    self._pop()
                return
            if self._stack[place].name in barrier:
                return

    def _pop(self) -> None:
        top = self._stack[-1]
        if top.name in _BLOCKS:
            self._end_block()
        self._stack.pop()
        if not self._tables:
            return
        if top.name == "table":
            self._flows[-1].add(self._tables.pop().drafts())
        elif top.name in _CELLS:
            columns, rows = top.span
            drafts = self._flows.pop().drafts
            self._tables[-1].cell(drafts, header=top.name == "th" or self._in("thead"), columns=columns, rows=rows)
        elif top.name == "caption":
            self._tables[-1].caption(self._flows.pop().drafts)

    def _end_block(self) -> None:
        top = self._stack[-1]
        marked = self._marked()
        kind, item = top.kind, top.item
        if marked is not None:
            if item is not None and not self._mark.strip():
                # Word's list without a mark: a paragraph like any other.
                kind, item = Kind.PARAGRAPH, None
            elif item is not None and not item.begun:
                item.number = mark_number(self._mark)
        self._flows[-1].end(kind, item)
        if marked is top:
            self._mark = ""

    def _marked(self) -> _Open | None:
        """The paragraph of a Word list that is open, if any."""
        for entry in reversed(self._stack):
            if entry.marked:
                return entry
            if entry.name in _BLOCKS:
                return None
        return None

    def _in(self, name: str) -> bool:
        for entry in reversed(self._stack):
            if entry.name in {name, "table"}:
                return entry.name == name
        return False


def _number(text: str | None, otherwise: int) -> int:
    digits = (text or "").strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 6 else otherwise

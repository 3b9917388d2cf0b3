"""Collects the blocks of what is pasted while it is read: runs of text, list items, tables; knows no HTML."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from app.domain.richtext import (
    Block,
    Blocks,
    Bullet,
    NumberedItem,
    Paragraph,
    Span,
    Spans,
    Subheading,
    Table,
    spans_text,
    tidy,
)
from app.intake.lines.characters import without_bold

_WHITE = re.compile(r"[ \t\n\r\f\v]+")
_NO_WIDTH = re.compile("[\u200b\u2060\ufeff]")
_EMPTY_LINE = re.compile(r"\n[ \u00a0]*\n\s*")
_COUNTED = re.compile(r"\(?(?:\d{1,4}\.)*(\d{1,4})[.)]?")
_LETTERED = re.compile(r"\(?([a-zåäö]{1,6})[.)]", re.IGNORECASE)


class Kind(Enum):
    """What a block is."""

    PARAGRAPH = auto()
    SUBHEADING = auto()
    ITEM = auto()


@dataclass(slots=True)
class Item:
    """A list item that is being read; `number` is None for a bullet and 0 where it only follows the one before."""

    level: int
    number: int | None = None
    begun: bool = False


@dataclass(slots=True)
class Draft:
    """A block on its way; a table has its own."""

    kind: Kind
    spans: Spans
    item: Item | None = None
    table: Table | None = None


@dataclass(slots=True)
class Flow:
    """The blocks of one page, or of one cell of a table."""

    drafts: list[Draft] = field(default_factory=list)
    _spans: list[Span] = field(default_factory=list)

    def text(self, span: Span, *, keeps_lines: bool) -> None:
        """Nothing; `span` is added to the block under way, its white space as a page shows it."""
        text = _NO_WIDTH.sub("", span.text)
        if keeps_lines:
            text = text.replace("\r\n", "\n").replace("\t", " ")
        else:
            text = _WHITE.sub(" ", text)
            before = self._spans[-1].text[-1:] if self._spans else " "
            if before in {" ", "\n"}:
                text = text.removeprefix(" ")
        if text:
            self._spans.append(replace(span, text=text))

    def line_break(self) -> None:
        """Nothing; the block under way goes on in a new line."""
        if self._spans:
            self._spans[-1] = replace(self._spans[-1], text=self._spans[-1].text.rstrip(" "))
        self._spans.append(Span("\n"))

    def end(self, kind: Kind, item: Item | None) -> None:
        """Nothing; the block under way has ended, as a `kind`; one without text leaves nothing."""
        spans, self._spans = trimmed(self._spans), []
        if not spans:
            return
        if item is None:
            self.drafts += [Draft(kind, piece) for piece in _parted(spans) if piece]
            return
        if not item.begun:
            item.begun = True
            self.drafts.append(Draft(Kind.ITEM, spans, item))
        elif self.drafts and self.drafts[-1].item is item:
            # A second paragraph would end the list: it becomes a line of its item.
            last = self.drafts[-1]
            last.spans = tidy((*last.spans, Span("\n"), *spans))
        else:
            self.drafts.append(Draft(Kind.PARAGRAPH, spans))

    def add(self, drafts: Iterable[Draft]) -> None:
        """Nothing; finished blocks are added as they are."""
        self.drafts += drafts


def trimmed(spans: Iterable[Span]) -> Spans:
    """`spans` tidied, without white space at the ends and at the ends of their lines."""
    pieces = list(tidy(spans))
    while pieces and not (text := pieces[0].text.lstrip()):
        pieces.pop(0)
    if pieces:
        pieces[0] = replace(pieces[0], text=text)
    while pieces and not (text := pieces[-1].text.rstrip()):
        pieces.pop()
    if pieces:
        pieces[-1] = replace(pieces[-1], text=text)
    return tidy(pieces)


def _parted(spans: Spans) -> Iterator[Spans]:
    """`spans` parted where a line is empty: there a page means a new paragraph."""
    piece: list[Span] = []
    for span in _with_breaks_of_one_look(spans):
        first, *others = _EMPTY_LINE.split(span.text)
        piece.append(replace(span, text=first))
        for other in others:
            yield trimmed(piece)
            piece = [replace(span, text=other)]
    yield trimmed(piece)


def _with_breaks_of_one_look(spans: Spans) -> Spans:
    """`spans` in which white space around line ends belongs to one span, whatever looks stand beside it."""
    result: list[Span] = []
    for span in spans:
        before = result[-1] if result else None
        if before and not span.text.strip() and before.text.endswith("\n"):
            result[-1] = replace(before, text=before.text + span.text)
        elif before and span.text.startswith("\n") and not before.text.strip() and before.text:
            result[-1] = replace(span, text=before.text + span.text)
        else:
            result.append(span)
    return tuple(result)


def mark_number(mark: str) -> int | None:
    """The number that a list's mark shows (``3.``, ``2)``, ``1.2.``); None for a bullet, 0 for one that follows on."""
    shown = mark.strip()
    if found := _COUNTED.fullmatch(shown):
        return int(found[1])
    if found := _LETTERED.fullmatch(shown):
        return 1 if found[1].lower() == "a" else 0
    return None


def finished(drafts: Iterable[Draft]) -> Blocks:
    """The blocks of `drafts`; a numbered item says its number only where it does not follow the one before."""
    blocks: list[Block] = []
    expected: dict[int, int | None] = {}
    for draft in drafts:
        if draft.item is None:
            expected = {}
            blocks.append(_block(draft))
            continue
        item = draft.item
        expected = {level: number for level, number in expected.items() if level <= item.level}
        if item.number is None:
            expected[item.level] = None
            blocks.append(Bullet(draft.spans, item.level))
            continue
        following = expected.get(item.level) or 1
        number = item.number or following
        expected[item.level] = number + 1
        blocks.append(NumberedItem(draft.spans, item.level, None if number == following else number))
    return tuple(blocks)


def _block(draft: Draft) -> Block:
    if draft.table:
        return draft.table
    if draft.kind is Kind.SUBHEADING:
        return Subheading(without_bold(draft.spans))
    return Paragraph(draft.spans)


def cell_spans(drafts: Sequence[Draft]) -> Spans:
    """The text of a cell that holds `drafts`, each on a line of its own, list marks kept as characters."""
    spans: list[Span] = []
    for draft in drafts:
        mark = "" if draft.item is None else "• " if draft.item.number is None else f"{draft.item.number}. "
        spans += [Span("\n"), Span(mark), *draft.spans]
    return trimmed(spans)


def is_text(drafts: Iterable[Draft]) -> bool:
    """Whether `drafts` show anything."""
    return any(draft.table or spans_text(draft.spans) for draft in drafts)

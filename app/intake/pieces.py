"""Cuts a source's blocks into the pieces that a parser looks at: lines with their list marks and places; no meaning."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.richtext import Span, Spans, block_text, spans_text, tidy
from app.domain.source import SourceBlock, SourceParagraph, SourceTable, Style

MARK = re.compile(r"(?P<mark>\(?\d{1,2}[.)]|\(?[a-zåäö]\)|[-–—•*·])[ \t\u00a0]+(?=\S)")
_INLINE_MARK = re.compile(r"(?:^|(?<=\s))(?P<mark>\(?(?:\d{1,2}|[a-z])[.)])\s+(?=[^\W\d_]|[\"”“»])")
_ENDED = re.compile(r"[.:;?!…][\"”’')]*\s*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """`text` stands at code points `start`–`end` of block number `block`; `mark` is a list item's, else empty."""

    text: str
    block: int
    start: int
    end: int
    mark: str = ""
    style: Style = Style.BODY
    level: int = 0
    table: bool = False


def source_text(block: SourceBlock) -> str:
    """The text of `block` as marks count it: a paragraph's characters, a table's cells by tab and line end."""
    return block_text(block.table) if isinstance(block, SourceTable) else spans_text(block.spans)


def cut_pieces(blocks: Sequence[SourceBlock]) -> tuple[Piece, ...]:
    """The pieces of `blocks` in order, blank ones left out.

    A paragraph with forced line ends gives a piece a line where a line begins a list item or plainly stands alone.
    """
    pieces: list[Piece] = []
    for number, block in enumerate(blocks):
        text = source_text(block)
        if isinstance(block, SourceTable):
            if text.strip():
                pieces.append(Piece(text, number, 0, len(text), table=True))
            continue
        for start, end in _lines(text):
            if text[start:end].strip():
                pieces.append(_piece(text, number, start, end, block))
    return tuple(pieces)


def list_run(pieces: Sequence[Piece], position: int) -> tuple[list[Piece], int]:
    """The list items of `pieces` from `position` on, and the position behind them.

    What an empty line cut off an item (it goes on in small letters) is its text again; the item keeps its own place.
    """
    run: list[Piece] = []
    while position < len(pieces) and not pieces[position].table:
        piece = pieces[position]
        if piece.mark and piece.style is not Style.HEADING:
            run.append(piece)
        elif run and piece.text[:1].islower() and not re.search(r"[.?!:]\W*$", run[-1].text):
            run[-1] = replace(run[-1], text=f"{run[-1].text} {piece.text}")
        else:
            break
        position += 1
    return run, position


def inline_items(text: str) -> list[tuple[int, int, str]]:
    """Start, end and mark of the items that stand numbered within `text` itself; empty unless two or more do."""
    marks = list(_INLINE_MARK.finditer(text))
    if len(marks) < 2:
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    return [(mark.end(), end, mark["mark"]) for mark, end in zip(marks, ends, strict=True)]


def cut_spans(spans: Sequence[Span], start: int, end: int) -> Spans:
    """The part of `spans` between code points `start` and `end` of their joined text, each in its look."""
    cut: list[Span] = []
    at = 0
    for span in spans:
        text = span.text[max(0, start - at) : max(0, end - at)]
        at += len(span.text)
        cut.append(replace(span, text=text))
    return tidy(cut)


def _piece(text: str, number: int, start: int, end: int, block: SourceParagraph) -> Piece:
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = start + len(text[start:end].rstrip())
    mark = block.mark
    if not mark and (match := MARK.match(text, start, end)):
        mark, start = match["mark"], match.end()
    if block.style is Style.LIST_ITEM and not mark:
        mark = "-"
    return Piece(text[start:end], number, start, end, mark, block.style, block.level)


def _lines(text: str) -> list[tuple[int, int]]:
    cuts = [0]
    for match in re.finditer(r"\n", text):
        before = text[cuts[-1] : match.start()]
        last = before.rsplit("\n", 1)[-1]
        after = text[match.end() :].lstrip(" \t")
        stands_alone = len(last.strip()) < 60 and after[:1].isupper()
        if MARK.match(after) or _ENDED.search(before) or stands_alone or not last.strip():
            cuts.append(match.end())
    return [(start, end) for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True) if start < end]

"""Cuts a source's blocks into the pieces that a parser looks at: lines with their list marks and places; no meaning."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.richtext import block_text, spans_text
from app.domain.source import SourceBlock, SourceParagraph, SourceTable, Style

MARK = re.compile(r"(?P<mark>\(?\d{1,2}[.)]|\(?[a-zåäö]\)|[-–—•*·])[ \t\u00a0]+(?=\S)")
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

"""Collects the blocks of a file that knows its own paragraphs (Word, OpenDocument, RTF, web pages); parses nothing."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.richtext import Span, Spans, Table, spans_text, tidy
from app.domain.source import SourceBlock, SourceParagraph, SourceTable, Style
from app.intake.lines.characters import fold
from app.intake.lines.furniture import is_page_number
from app.intake.lines.margins import wrap_limit
from app.intake.lines.wrapping import Line, rejoin

_INDENT = 4
_LARGEST_CELL = 3


class Flow:
    """Blocks in the order in which they are added."""

    def __init__(self) -> None:
        self._blocks: list[SourceBlock] = []
        self._lines: list[Line] = []

    def paragraph(
        self, spans: Sequence[Span], style: Style = Style.BODY, level: int = 0, mark: str = "", look: str = ""
    ) -> None:
        """Nothing; a paragraph is added.

        A LF in `spans` is a hard line break, `level` as in `SourceParagraph`; paragraphs of unlike `look` (what the
        reader knows of style and size) are never put together.
        """
        tidied = tidy(spans)
        if not spans_text(tidied).strip() or (style is Style.BODY and is_page_number(spans_text(tidied))):
            return
        if style in {Style.HEADING, Style.TITLE}:
            self._lines.append(Line(tidied, gap=True, style=style, level=level))
            return
        pieces = [piece for piece in _split(tidied) if spans_text(piece).strip()]
        lines = [Line(piece, right=len(spans_text(piece).strip()), look=look) for piece in pieces]
        limit = wrap_limit(lines) if len(lines) > 2 else None
        limited = [replace(line, limit=limit) for line in lines]
        self._lines.append(replace(limited[0], gap=True, style=style, mark=mark, left=level * _INDENT))
        self._lines += limited[1:]

    def table(self, rows: Sequence[Sequence[Spans]], header_rows: int = 0, caption: str = "") -> None:
        """Nothing; a table is added, short rows filled up. One of a single column is added as paragraphs."""
        cells = [[fold(cell) for cell in row] for row in rows]
        filled = [row for row in cells if any(spans_text(cell) for cell in row)]
        width = max((len(row) for row in filled), default=0)
        if width < 2:
            for row in rows:
                for cell in row:
                    self.paragraph(cell)
            return
        self._flush()
        same = tuple((*row, *((),) * (width - len(row))) for row in filled)
        self._blocks.append(SourceTable(Table(same, min(header_rows, len(same)), caption)))

    def extend(self, blocks: Sequence[SourceBlock]) -> None:
        """Nothing; finished `blocks` are added as they are."""
        self._flush()
        self._blocks += blocks

    def blocks(self) -> tuple[SourceBlock, ...]:
        """All that was added, paragraphs that a page break cut put together again."""
        self._flush()
        return tuple(self._blocks)

    def _flush(self) -> None:
        self._blocks += rejoin(self._lines)
        self._lines = []


def is_layout(cell: Sequence[SourceBlock]) -> bool:
    """Whether a table whose cell holds the blocks `cell` only puts text in its place: no cell of data has so many."""
    return len(cell) > _LARGEST_CELL or any(
        isinstance(block, SourceTable) or block.style in {Style.HEADING, Style.TITLE} for block in cell
    )


def cell_spans(cell: Sequence[SourceBlock]) -> Spans:
    """The text of a cell that holds the blocks `cell`, paragraphs parted by a space, list marks kept."""
    spans: list[Span] = []
    for block in cell:
        if isinstance(block, SourceParagraph):
            spans += [Span(f" {block.mark} " if block.mark else " "), *block.spans]
    return tuple(spans)


def _split(spans: Spans) -> list[Spans]:
    lines: list[list[Span]] = [[]]
    for span in spans:
        first, *others = span.text.split("\n")
        lines[-1].append(replace(span, text=first))
        lines += [[replace(span, text=other)] for other in others]
    return [tidy(line) for line in lines]

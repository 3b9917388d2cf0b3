"""Puts the cells of a pasted table into rows; one that only places text on a page gives its blocks instead."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.richtext import Spans, Table
from app.intake.clipboard_flow import Draft, Kind, cell_spans, is_text
from app.intake.lines.characters import without_bold

_LARGEST_CELL = 3
_MOST_COLUMNS = 60


@dataclass(slots=True)
class _Cell:
    drafts: list[Draft]
    header: bool


@dataclass(slots=True)
class TableReader:
    """A table whose cells come one after the other."""

    _rows: list[list[_Cell]] = field(default_factory=list)
    _reaching: dict[int, int] = field(default_factory=dict)
    _caption: list[Draft] = field(default_factory=list)

    def row(self) -> None:
        """Nothing; what comes now stands in a new row."""
        self._rows.append([])
        self._fill()

    def cell(self, drafts: list[Draft], *, header: bool, columns: int, rows: int) -> None:
        """Nothing; a cell over so many `columns` and `rows` is added; the places that it covers stay empty."""
        if not self._rows:
            self.row()
        row = self._rows[-1]
        for place in range(max(1, min(columns, _MOST_COLUMNS))):
            if rows > 1:
                self._reaching[len(row)] = min(rows, 1000) - 1
            row.append(_Cell([] if place else drafts, header))
            self._fill()

    def caption(self, drafts: list[Draft]) -> None:
        """Nothing; the table is called by the text of `drafts`."""
        self._caption += drafts

    def drafts(self) -> Iterator[Draft]:
        """The table, or the blocks in it where it is none of data: of one column, or with much in one cell."""
        cells = [cell.drafts for row in self._rows for cell in row]
        filled = [row for row in self._rows if any(is_text(cell.drafts) for cell in row)]
        width = max((place + 1 for row in filled for place, cell in enumerate(row) if is_text(cell.drafts)), default=0)
        if width < 2 or any(map(_is_layout, cells)):
            yield from self._caption
            for cell in cells:
                yield from cell
            return
        heads = _header_rows(filled)
        rows = tuple(_row(row, width, header=place < heads) for place, row in enumerate(filled))
        caption = " ".join(span.text for span in cell_spans(self._caption))
        yield Draft(Kind.PARAGRAPH, (), table=Table(rows, heads, caption))

    def _fill(self) -> None:
        """Nothing; the next places that a cell from above covers are in the row."""
        row = self._rows[-1]
        while self._reaching.get(len(row), 0) > 0 and len(row) < _MOST_COLUMNS:
            self._reaching[len(row)] -= 1
            row.append(_Cell([], header=False))


def _is_layout(cell: list[Draft]) -> bool:
    return len(cell) > _LARGEST_CELL or any(it.table or it.kind is Kind.SUBHEADING for it in cell)


def _header_rows(rows: list[list[_Cell]]) -> int:
    """How many rows at the top are headers: those marked so, else a first one all in bold."""
    marked = 0
    while marked < len(rows) and all(cell.header for cell in rows[marked]):
        marked += 1
    if marked or len(rows) < 2:
        return marked
    spans = [span for cell in rows[0] for draft in cell.drafts for span in draft.spans if span.text.strip()]
    return 1 if spans and all(span.bold for span in spans) else 0


def _row(row: list[_Cell], width: int, *, header: bool) -> tuple[Spans, ...]:
    cells = [cell_spans(cell.drafts) for cell in row[:width]]
    shown = [without_bold(cell) for cell in cells] if header else cells
    return (*shown, *((),) * (width - len(shown)))

"""The order in which a page's pieces are read: columns one after another, a label before what stands beside it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.domain.richtext import Span, spans_text
from app.domain.source import Style
from app.intake.lines.marks import list_mark
from app.intake.lines.wrapping import Line, join

_CANDIDATES = 6
_FEWEST_ROWS = 4
_NARROWEST = 18
_LABEL_ROWS = 3
_WIDEST_GAP = 1.4


@dataclass(frozen=True, slots=True)
class Row:
    """What stands on one height, from left to right, split where the space is too wide for running text."""

    pieces: tuple[Line, ...]


def in_reading_order(rows: Sequence[Row], *, leading: float) -> list[Line]:
    """The lines of `rows` (from the top down) as a person reads them.

    `leading` is the usual distance between two lines. Where the page has columns of running text, the left one comes
    first; the lines of a column carry its `limit`. `gap` is set anew, from the space between the lines.
    """
    merged = [_with_marks_merged(row) for row in rows]
    lines: list[Line] = []
    start, end, middle = _column_band(merged)
    if end == start:
        return _with_gaps(_beside_labels(merged, leading), leading)
    left = [Row(tuple(p for p in row.pieces if p.right <= middle)) for row in merged[start:end]]
    right = [Row(tuple(p for p in row.pieces if p.left >= middle)) for row in merged[start:end]]
    if start:
        lines += in_reading_order(merged[:start], leading=leading)
    for column in (left, right):
        filled = in_reading_order([row for row in column if row.pieces], leading=leading)
        lines += _as_column(filled)
    if end < len(merged):
        rest = in_reading_order(merged[end:], leading=leading)
        lines += [replace(rest[0], gap=True), *rest[1:]]
    return lines


def _as_column(lines: Sequence[Line]) -> list[Line]:
    limit = max(line.right for line in lines)
    limited = [replace(line, limit=line.limit or limit) for line in lines]
    return [replace(limited[0], breaks=True), *limited[1:]]


def _with_marks_merged(row: Row) -> Row:
    """`row` with a list mark and the text beside it as one piece."""
    if len(row.pieces) < 2:
        return row
    first, second, *rest = row.pieces
    text = spans_text(first.spans).strip()
    if text != "-" and list_mark(text)[1] != len(text):
        return row
    spans = (*first.spans, Span(" "), *second.spans)
    return Row((replace(first, spans=spans, right=second.right), *rest))


def _column_band(rows: Sequence[Row]) -> tuple[int, int, float]:
    """The longest run of rows that stand in two columns, and where between them; an empty run where there is none."""
    middles = Counter(
        round((before.right + after.left) / (4 * after.unit)) for row in rows for before, after in pairwise(row.pieces)
    )
    if not middles:
        return 0, 0, 0.0
    unit = rows[0].pieces[0].unit
    best = (0, 0, 0.0)
    for place, _ in middles.most_common(_CANDIDATES):
        middle = place * 2 * unit
        for start, end in _uncrossed(rows, middle):
            if end - start > best[1] - best[0] and _are_columns(rows[start:end], middle):
                best = (start, end, middle)
    return best


def _uncrossed(rows: Sequence[Row], middle: float) -> Iterable[tuple[int, int]]:
    start = 0
    for index, row in enumerate(rows):
        if any(piece.left < middle < piece.right for piece in row.pieces):
            if index > start:
                yield start, index
            start = index + 1
    if len(rows) > start:
        yield start, len(rows)


def _are_columns(rows: Sequence[Row], middle: float) -> bool:
    left = [piece for row in rows for piece in row.pieces if piece.right <= middle]
    right = [piece for row in rows for piece in row.pieces if piece.left >= middle]
    return all(len(side) >= _FEWEST_ROWS and _typical_width(side) >= _NARROWEST for side in (left, right))


def _typical_width(pieces: Sequence[Line]) -> float:
    widths = sorted((piece.right - piece.left) / piece.unit for piece in pieces)
    return widths[len(widths) // 2]


def _beside_labels(rows: Sequence[Row], leading: float) -> list[Line]:
    edge = _content_edge(rows)
    lines: list[Line] = []
    labels: list[Line] = []
    beside: list[Line] = []
    crossed: float | None = None
    for row in rows:
        slack = row.pieces[0].unit
        label = [piece for piece in row.pieces if edge is not None and piece.right < edge - slack / 2]
        content = [piece for piece in row.pieces if piece not in label]
        crosses = edge is None or any(piece.left < edge - 2 * slack for piece in content)
        # A short line right under one across the page is the end of its paragraph, not a label.
        ends = not content and crossed is not None and row.pieces[0].top - crossed <= _WIDEST_GAP * leading
        crosses = crosses or ends
        crossed = row.pieces[0].top if crosses else None
        if crosses or (label and (not labels or row.pieces[0].top - labels[-1].top > _WIDEST_GAP * leading)):
            lines += _labelled(labels, beside)
            labels, beside = [], []
        if crosses:
            lines.append(_one_line(row.pieces))
            continue
        labels += [_one_line(label)] if label else []
        beside += [_one_line(content)] if content else []
    return [*lines, *_labelled(labels, beside)]


def _content_edge(rows: Sequence[Row]) -> float | None:
    """Where the text beside a column of labels begins; None where the page has none."""
    edges = Counter(round(row.pieces[1].left / row.pieces[1].unit) for row in rows if len(row.pieces) > 1)
    if not edges:
        return None
    place, _ = edges.most_common(1)[0]
    unit = rows[0].pieces[0].unit
    near = sum(count for other, count in edges.items() if abs(other - place) <= 1)
    return place * unit if near >= _LABEL_ROWS else None


def _labelled(labels: Sequence[Line], beside: Sequence[Line]) -> list[Line]:
    if not labels:
        return list(beside)
    label = labels[0]
    for line in labels[1:]:
        label = replace(label, spans=join(label.spans, line.spans))
    first = [replace(beside[0], gap=True)] if beside else []
    return [replace(label, gap=True, hard=True), *first, *beside[1:]]


def _one_line(pieces: Sequence[Line]) -> Line:
    line = pieces[0]
    for piece in pieces[1:]:
        style = line.style if piece.style is line.style else Style.BODY
        spans = (*line.spans, Span("\t"), *piece.spans)
        line = replace(line, spans=spans, right=piece.right, style=style)
    return line


def _with_gaps(lines: Iterable[Line], leading: float) -> list[Line]:
    result: list[Line] = []
    for line in lines:
        # Up again means beside a label, and that was told apart already. Large letters stand further apart.
        usual = leading * max(1.0, min(line.scale, result[-1].scale)) if result else leading
        far = not result or line.top - result[-1].top > _WIDEST_GAP * usual
        result.append(replace(line, gap=line.gap or far))
    return result

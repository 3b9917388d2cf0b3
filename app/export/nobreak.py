"""No-break spaces in rich text where a line must not end; the rule itself is the domain's."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.nobreak import bind
from app.domain.richtext import Span, Spans, Table, spans_text


def bind_spans(spans: Spans, change: Callable[[str], str] = bind) -> Spans:
    """`spans` with bound spaces, seen as one text so that a change of look hides nothing; addresses stay."""
    old = spans_text(spans)
    text = change(old)
    if text == old:
        return spans
    result, start = [], 0
    for span in spans:
        end = start + len(span.text)
        result.append(Span(text[start:end], span.bold, span.italic, span.href))
        start = end
    return tuple(result)


def bind_table(table: Table) -> Table:
    """`table` with bound spaces in its cells and caption."""
    rows = tuple(tuple(bind_spans(cell) for cell in row) for row in table.rows)
    return replace(table, rows=rows, caption=bind(table.caption))

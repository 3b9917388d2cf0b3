"""A laid-out document as bare semantic HTML, which web editors keep when it is pasted; no styles and no classes."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from app.domain.richtext import Span, Spans, Table
from app.export.laid import HEADINGS, LISTS, LaidBlock, LaidDocument, Role


def write_html(document: LaidDocument) -> str:
    """The blocks of `document` as a fragment, one ``div`` that gives the language: what the clipboard holds."""
    return f'<div lang="{document.language}">\n{_body(document)}</div>\n'


def write_html_line(document: LaidDocument) -> str:
    """The text of `document` as a piece of a line: what the clipboard holds of a few words of a paragraph."""
    text = "<br>".join(_spans(block.spans) for block in document.blocks)
    return f'<span lang="{document.language}">{text}</span>'


def write_html_page(document: LaidDocument) -> str:
    """The whole of `document` as a page of its own, with its language, title, authors and nothing to load."""
    authors = "".join(f'<meta name="author" content="{escape(name)}">\n' for name in document.authors)
    return (
        f'<!DOCTYPE html>\n<html lang="{document.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)}</title>\n{authors}</head>\n<body>\n<main>\n{_body(document)}</main>\n</body>\n</html>\n"
    )


def _body(document: LaidDocument) -> str:
    parts: list[str] = []
    for is_list, run in groupby(document.blocks, key=lambda block: block.role in LISTS):
        blocks = list(run)
        parts.extend(["".join(_lists(blocks))] if is_list else [_block(block) for block in blocks])
    return "".join(f"{part}\n" for part in parts)


def _block(block: LaidBlock) -> str:
    if block.table:
        return _table(block.table)
    text = _spans(block.spans)
    if block.role is Role.TITLE:
        return f"<h1>{text}</h1>"
    if block.role in HEADINGS:
        level = min(block.level + 1, 6)
        return f"<h{level}>{text}</h{level}>"
    return f"<p><strong>{text}</strong></p>" if block.role is Role.LEAD_IN else f"<p>{text}</p>"


def _lists(items: Iterable[LaidBlock]) -> Iterator[str]:
    """The pieces of the lists of a run of list items, a deeper one inside the item above it."""
    open_lists: list[LaidBlock] = []
    for item in items:
        while open_lists and open_lists[-1].level > item.level:
            yield f"</li></{_tag(open_lists.pop())}>"
        if open_lists and open_lists[-1].list_id == item.list_id:
            yield "</li>"
        else:
            if open_lists and open_lists[-1].level == item.level:
                yield f"</li></{_tag(open_lists.pop())}>"
            open_lists.append(item)
            start = f' start="{item.number}"' if item.number not in {None, 1} else ""
            yield f"<{_tag(item)}{start}>"
        language = f' lang="{item.language}"' if item.language else ""
        yield f"<li{language}>{_spans(item.spans)}"
    while open_lists:
        yield f"</li></{_tag(open_lists.pop())}>"


def _tag(item: LaidBlock) -> str:
    return "ol" if item.role is Role.NUMBERED else "ul"


def _table(table: Table) -> str:
    parts = ["<table>"]
    if table.caption:
        parts.append(f"<caption>{_text(table.caption)}</caption>")
    for tag, rows in (("thead", table.rows[: table.header_rows]), ("tbody", table.rows[table.header_rows :])):
        if rows:
            parts += [f"<{tag}>", *(_row(row, header=tag == "thead") for row in rows), f"</{tag}>"]
    return "\n".join([*parts, "</table>"])


def _row(row: tuple[Spans, ...], *, header: bool) -> str:
    cells = (f'<th scope="col">{_spans(cell)}</th>' if header else f"<td>{_spans(cell)}</td>" for cell in row)
    return f"<tr>{''.join(cells)}</tr>"


def _spans(spans: Spans) -> str:
    parts = []
    for href, run in groupby(spans, key=lambda span: span.href):
        inner = "".join(map(_look, run))
        parts.append(inner if href is None else f'<a href="{escape(href)}">{inner}</a>')
    return "".join(parts)


def _look(span: Span) -> str:
    text = _text(span.text)
    text = f"<em>{text}</em>" if span.italic else text
    return f"<strong>{text}</strong>" if span.bold else text


def _text(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")

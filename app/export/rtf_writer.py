"""A laid-out document as RTF, for programs that take no HTML from the clipboard; no page and no template."""

from collections.abc import Iterator
from itertools import groupby

from app.domain.language import Language
from app.domain.links import NO_ADDRESS
from app.domain.richtext import Span, Spans, Table, plain
from app.export.laid import HEADINGS, LISTS, LaidBlock, LaidDocument, Role
from app.export.rtf_lists import STEP, list_tables
from app.export.rtf_text import escaped

_LANGUAGE = {Language.FI: 1035, Language.SV: 2077}
# Half points, by the level of a heading as HTML counts it.
_SIZES = (40, 32, 28, 24, 24, 24)
_BODY_SIZE = 24
_WIDTH = 9000
_BORDERS = "".join(rf"\clbrdr{side}\brdrs\brdrw10" for side in "tlbr")
_FONTS = r"{\fonttbl{\f0\fswiss\fcharset0 Calibri;}}"
_COLOURS = r"{\colortbl;\red11\green79\blue160;}"


def write_rtf(document: LaidDocument) -> bytes:
    r"""The blocks of `document` as an RTF file in ASCII, every other character as ``\uN?``, one a UTF-16 unit.

    Headings have Word's own styles, items real lists; a single paragraph ends without a paragraph's end, so that it
    can be pasted into a line. A link whose address was lost is its text alone.
    """
    language = _LANGUAGE[document.language]
    parts = [
        rf"{{\rtf1\ansi\ansicpg1252\uc1\deff0\deflang{language}",
        _FONTS,
        _COLOURS,
        _styles(),
        *list_tables(document.blocks),
        _properties(document),
        *_body(document),
    ]
    return ("\n".join(part for part in parts if part) + "\n}\n").encode("ascii")


def _styles() -> str:
    headings = (rf"{{\s{level}\outlinelevel{level - 1}{_size(level)} heading {level};}}" for level in range(1, 7))
    return rf"{{\stylesheet{{\s0\fs{_BODY_SIZE} Normal;}}{''.join(headings)}}}"


def _size(level: int) -> str:
    return rf"\keepn\sb240\sa80\b\fs{_SIZES[level - 1]}"


def _properties(document: LaidDocument) -> str:
    title = rf"{{\title {escaped(document.title)}}}" if document.title else ""
    author = rf"{{\author {escaped(', '.join(document.authors))}}}" if document.authors else ""
    return rf"{{\info{title}{author}}}" if title or author else ""


def _body(document: LaidDocument) -> Iterator[str]:
    in_line = len(document.blocks) == 1 and document.blocks[0].role is Role.BODY
    for block in document.blocks:
        if block.table:
            yield from _table(block.table, document.language)
            continue
        language = _LANGUAGE[block.language or document.language]
        end = "" if in_line else r"\par"
        yield rf"{_paragraph(block)}\lang{language} {_mark(block)}{_spans(block.spans)}{end}"


def _paragraph(block: LaidBlock) -> str:
    """The control words that begin the paragraph of `block`."""
    if block.role in LISTS:
        left = STEP * (block.level + 1)
        return rf"\pard\plain\ls{block.list_id}\ilvl{min(block.level, 8)}\fi-{STEP}\li{left}\sa80\fs{_BODY_SIZE}"
    level = 1 if block.role is Role.TITLE else min(block.level + 1, 6) if block.role in HEADINGS else 0
    if level:
        return rf"\pard\plain\s{level}\outlinelevel{level - 1}{_size(level)}"
    bold = r"\b" if block.role is Role.LEAD_IN else ""
    after = 0 if block.role is Role.LINE else 140
    return rf"\pard\plain\s0\sa{after}{bold}\fs{_BODY_SIZE}"


def _mark(block: LaidBlock) -> str:
    """The mark of a list item for programs that know no lists."""
    if block.role not in LISTS:
        return ""
    mark = escaped("•") if block.role is Role.BULLET else f"{block.number}."
    return rf"{{\listtext {mark}\tab}}"


def _table(table: Table, language: Language) -> Iterator[str]:
    if table.caption:
        yield rf"\pard\plain\keepn\sa80\b\fs{_BODY_SIZE} {_spans(plain(table.caption))}\par"
    columns = len(table.rows[0])
    for place, row in enumerate(table.rows):
        header = place < table.header_rows
        edges = "".join(rf"{_BORDERS}\cellx{_WIDTH * (column + 1) // columns}" for column in range(columns))
        repeated, bold = (r"\trhdr", r"\b") if header else ("", "")
        look = rf"\pard\plain\intbl\lang{_LANGUAGE[language]}\fs{_BODY_SIZE}{bold}"
        cells = "".join(rf"{look} {_spans(cell)}\cell" for cell in row)
        yield rf"\trowd\trgaph108{repeated}{edges}{cells}\row"
    yield r"\pard\plain"


def _spans(spans: Spans) -> str:
    parts = []
    for href, run in groupby(spans, key=lambda span: span.href):
        inner = "".join(map(_look, run))
        parts.append(inner if href is None or href == NO_ADDRESS else _link(href, inner))
    return "".join(parts)


def _link(address: str, inner: str) -> str:
    return rf'{{\field{{\*\fldinst{{HYPERLINK "{escaped(address)}"}}}}{{\fldrslt{{\ul\cf1 {inner}}}}}}}'


def _look(span: Span) -> str:
    words = (r"\b" if span.bold else "") + (r"\i" if span.italic else "")
    return f"{{{words} {escaped(span.text)}}}" if words else escaped(span.text)

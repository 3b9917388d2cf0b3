"""Reads plain text and Markdown: one and the same reader, because texts copied from systems hold Markdown's marks."""

import re
from dataclasses import replace
from itertools import accumulate

from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.domain.source import SourceBlock, SourceTable, SourceText, Style
from app.domain.text import clean
from app.intake.lines import furniture
from app.intake.lines.layout import Row, in_reading_order
from app.intake.lines.margins import with_margins
from app.intake.lines.wrapping import Line, rejoin
from app.intake.readers import markdown
from app.intake.readers.decoding import decode, looks_binary

_COLUMNS = re.compile(r"\S(?:.*?\S)??(?=\s{3,}|\t|\s*$)")
_COLUMN_GAP = re.compile(r"\S(?: {3,}|\t+)\S")
_LINE_ENDS = re.compile("\r\n|[\r\v\x85\u2028\u2029]")
_TAB = 8


def read(name: str, data: bytes) -> SourceText:
    """The text of `data`, a file called `name`. AppError ``file.unknown_format``, ``file.no_text``."""
    decoded = decode(data)
    if looks_binary(decoded.text):
        raise AppError("file.unknown_format", file=name)
    blocks = read_lines(_LINE_ENDS.sub("\n", decoded.text))
    if not blocks:
        raise AppError("file.no_text", file=name)
    doubts = (Doubt("text", "reader.encoding_guessed", facts={"encoding": decoded.encoding}),)
    return SourceText(name, blocks, doubts if decoded.doubtful else ())


def read_lines(text: str) -> tuple[SourceBlock, ...]:
    """The blocks of `text`, whose lines end in LF and whose pages, if it has several, in form feeds."""
    pages = [[clean(line) for line in page.split("\n")] for page in text.split("\f")]
    raw = [line for page in pages for line in page]
    starts = frozenset(accumulate(len(page) for page in pages))
    lines, tables = _lines(raw, _dropped(pages, raw), starts)
    if sum(bool(_COLUMN_GAP.search(line)) for line in raw) >= 3:
        lines = in_reading_order([_row(line, raw) for line in lines], leading=1)
    return _with_tables(_limited(lines, raw), tables)


def _dropped(pages: list[list[str]], raw: list[str]) -> frozenset[int]:
    if len(pages) == 1:
        return furniture.running_heads(raw)
    filled = [[number for number, line in enumerate(page) if line.strip()] for page in pages]
    places = [
        furniture.PageLines(tuple(page[number] for number in numbers), tuple(numbers), leading=1)
        for page, numbers in zip(pages, filled, strict=True)
    ]
    found = furniture.page_furniture(places, at_same_height=False)
    dropped: set[int] = set()
    start = 0
    for page, numbers, chosen in zip(pages, filled, found, strict=True):
        dropped.update(start + numbers[place] for place in chosen)
        start += len(page)
    return frozenset(dropped)


def _lines(raw: list[str], dropped: frozenset[int], starts: frozenset[int]) -> tuple[list[Line], list[SourceTable]]:
    lines: list[Line] = []
    tables: list[SourceTable] = []
    gap, breaks, index = True, False, 0
    while index < len(raw):
        table, length = markdown.table_at(raw, index)
        text = raw[index]
        breaks = breaks or index in starts
        if table:
            tables.append(SourceTable(table, line=index + 1))
        elif index in dropped:
            breaks = True
        elif not text.strip() or (markdown.is_rule(text) and not _is_underline(lines, text, gap)):
            gap = True
        elif lines and not gap and _is_underline(lines, text, gap):
            level = markdown.underline_level(text)
            lines[-1] = replace(lines[-1], style=Style.HEADING, level=level)
        else:
            lines.append(_line(text, index + 1, gap=gap, breaks=breaks))
            gap = breaks = False
        gap = gap or table is not None
        index += length or 1
    return lines, tables


def _is_underline(lines: list[Line], text: str, gap: bool) -> bool:
    return bool(lines) and not gap and lines[-1].style is Style.BODY and markdown.underline_level(text) > 0


def _line(text: str, number: int, *, gap: bool, breaks: bool) -> Line:
    found = markdown.heading(text)
    if found:
        spans = markdown.inline(found.text)
        return Line(spans, top=number, gap=gap, style=Style.HEADING, level=found.level, number=number)
    expanded = text.expandtabs(_TAB)
    left = len(expanded) - len(expanded.lstrip())
    right = len(expanded.rstrip())
    hard = text.endswith(("  ", "\\")) and not text.endswith("\\\\")
    body = text.strip().removesuffix("\\") if hard else text.strip()
    return Line(markdown.inline(body), left, right, number, gap=gap, breaks=breaks, hard=hard, number=number)


def _limited(lines: list[Line], raw: list[str]) -> list[Line]:
    # Where a program left a space behind every line, two of them were not put there on purpose.
    spaced = sum(line.endswith(" ") for line in raw) > sum(bool(line.strip()) for line in raw) / 2
    return with_margins([replace(line, hard=line.hard and not spaced) for line in lines])


def _row(line: Line, raw: list[str]) -> Row:
    if line.style is Style.HEADING or line.number is None:
        return Row((line,))
    text = raw[line.number - 1].expandtabs(_TAB)
    pieces = [
        replace(line, spans=markdown.inline(match[0]), left=match.start(), right=match.end())
        for match in _COLUMNS.finditer(text)
    ]
    return Row(tuple(pieces))


def _with_tables(lines: list[Line], tables: list[SourceTable]) -> tuple[SourceBlock, ...]:
    blocks: list[SourceBlock] = []
    start = 0
    for table in tables:
        end = start
        while end < len(lines) and (lines[end].number or 0) < (table.line or 0):
            end += 1
        blocks += [*rejoin(lines[start:end]), table]
        start = end
    return (*blocks, *rejoin(lines[start:]))

"""Compares a written Word file with the document that it was made of, block by block; mends nothing."""

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from lxml import etree

from app.domain.errors import AppError
from app.domain.richtext import Spans, plain
from app.export.docx_reader import read_back
from app.export.docx_seen import Runs, SeenBlock, SeenRun
from app.export.docx_styles import CAPTION, LINK, TABLE, TABLE_HEADING, TABLE_TEXT, style_name
from app.export.laid import LaidBlock, LaidDocument, Role
from app.export.ooxml import LANGUAGE_TAGS

_LONGEST_PROPERTY = 255
_DEEPEST = 8
_LINK = LINK.casefold()


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in a file that is not as the document has it.

    `place` counts the file's paragraphs and tables from 1, 0 is the file as a whole; `what` names what differs.
    """

    place: int
    what: str
    expected: str
    found: str


def differences(document: LaidDocument, data: bytes) -> tuple[Difference, ...]:
    """All that the .docx `data` says otherwise than `document`, more than it or less than it; none for a faithful file.

    Compared are texts, styles, languages, bold and italic, links and their addresses, lists and their numbers, tables
    cell by cell, the order of it all, and the properties.
    """
    try:
        seen = read_back(data)
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, etree.XMLSyntaxError) as bad:
        return (Difference(0, "file", "a Word document", f"{type(bad).__name__}: {bad}"),)
    properties = zip(_properties(document), seen.properties, strict=True)
    wrong = [Difference(0, name, value, found) for (name, value), (_, found) in properties if value != found]
    pairs = zip_longest(_expected(document), seen.blocks, fillvalue=None)
    for place, (expected, found) in enumerate(pairs, 1):
        if expected != found:
            wrong += _compared(place, expected, found)
    return tuple(wrong)


def check(document: LaidDocument, data: bytes) -> bytes:
    """`data`, compared with `document`. AppError ``export.differs`` with the first place that differs."""
    wrong = differences(document, data)
    if wrong:
        first = wrong[0]
        facts = {"what": first.what, "expected": first.expected[:200], "found": first.found[:200]}
        raise AppError("export.differs", count=len(wrong), place=first.place, **facts)
    return data


def _properties(document: LaidDocument) -> tuple[tuple[str, str], ...]:
    tag = LANGUAGE_TAGS[document.language]
    return (
        ("title", document.title[:_LONGEST_PROPERTY]),
        ("subject", document.subject[:_LONGEST_PROPERTY]),
        ("creator", "; ".join(document.authors)[:_LONGEST_PROPERTY]),
        ("language", tag),
        ("defaults", tag),
    )


def _compared(place: int, expected: SeenBlock | None, found: SeenBlock | None) -> list[Difference]:
    if expected is None or found is None:
        return [Difference(place, "block", _shown(expected), _shown(found))]
    return [
        Difference(place, name, _shown(getattr(expected, name)), _shown(getattr(found, name)))
        for name in SeenBlock.__slots__
        if getattr(expected, name) != getattr(found, name)
    ]


def _shown(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else repr(value)


def _expected(document: LaidDocument) -> Iterator[SeenBlock]:
    """What a faithful file holds, in order."""
    lists: dict[int, int] = {}
    tag = LANGUAGE_TAGS[document.language]
    for block in document.blocks:
        if block.table:
            yield from _table(block, tag)
            continue
        style, runs = style_name(block).casefold(), _runs(block.spans, _tag(block, tag))
        level = min(block.level, _DEEPEST)
        if block.role is Role.BULLET:
            yield SeenBlock(style, runs, "bullet", level)
        elif block.role is Role.NUMBERED:
            yield SeenBlock(style, runs, "number", level, lists.setdefault(block.list_id, len(lists)), block.number)
        else:
            yield SeenBlock(style, runs)


def _tag(block: LaidBlock, tag: str) -> str:
    return LANGUAGE_TAGS[block.language] if block.language else tag


def _table(block: LaidBlock, tag: str) -> Iterator[SeenBlock]:
    table = block.table
    assert table is not None
    if table.caption:
        yield SeenBlock(CAPTION.casefold(), _runs(plain(table.caption), tag))
    rows = []
    for index, row in enumerate(table.rows):
        style = (TABLE_HEADING if index < table.header_rows else TABLE_TEXT).casefold()
        rows.append(tuple(SeenBlock(style, _runs(cell, tag)) for cell in row))
    yield SeenBlock(TABLE.casefold(), rows=tuple(rows), header_rows=table.header_rows)


def _runs(spans: Spans, tag: str) -> Runs:
    runs: list[SeenRun] = []
    for span in spans:
        text = span.text
        if runs and (runs[-1].bold, runs[-1].italic, runs[-1].href) == (span.bold, span.italic, span.href):
            text = runs.pop().text + text
        runs.append(SeenRun(text, span.bold, span.italic, span.href, tag, "" if span.href is None else _LINK))
    return tuple(runs)

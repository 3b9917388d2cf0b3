"""Tables in WordprocessingML with header rows that repeat and rows that do not break; writes no running text."""

import re

from lxml import etree

from app.domain.richtext import Table, plain, spans_text
from app.export.docx_blocks import Paragraphs
from app.export.docx_styles import CAPTION, TABLE, TABLE_HEADING, TABLE_TEXT, Styles
from app.export.ooxml import add

# The body text's left edge and width on A4 with margins of 20 mm, in twentieths of a point.
_LEFT, _WIDTH = 1304, 8334
_NARROWEST, _WIDEST = 8, 44
_NUMBER = re.compile(r"[-–−+]?\d[\d\s.,]*(?:\s?(?:%|€|kpl|st\.?|M€|euroa|euro))?|[-–]?")
_WORD = re.compile(r"\S+")
# A table that a page easily holds is not parted over two.
_KEPT_TOGETHER = 12


def write_table(parent: etree._Element, table: Table, styles: Styles, paragraphs: Paragraphs) -> None:
    """Nothing; the caption of `table`, kept with it, and the table are now the last children of `parent`."""
    if table.caption:
        paragraph, properties = paragraphs.empty(parent, CAPTION)
        # Said here too: a city's own caption may stand below its tables, and then its style does not keep it.
        add(properties, "keepNext")
        paragraphs.runs(paragraph, plain(table.caption))
    element = add(parent, "tbl")
    _properties(element, table, styles)
    widths = column_widths(table)
    grid = add(element, "tblGrid")
    for width in widths:
        add(grid, "gridCol", w=width)
    numeric = _numeric_columns(table)
    kept = len(table.rows) - 1 if len(table.rows) <= _KEPT_TOGETHER else table.header_rows
    for index, row in enumerate(table.rows):
        header = index < table.header_rows
        line = add(element, "tr")
        look = add(line, "trPr")
        add(look, "cantSplit")
        if header:
            add(look, "tblHeader")
        for column, cell in enumerate(row):
            box = add(line, "tc")
            add(add(box, "tcPr"), "tcW", w=widths[column], type="dxa")
            paragraph, properties = paragraphs.empty(box, TABLE_HEADING if header else TABLE_TEXT)
            if index < kept:
                add(properties, "keepNext")
            if column in numeric:
                add(properties, "jc", "right")
            paragraphs.runs(paragraph, cell)


def _properties(element: etree._Element, table: Table, styles: Styles) -> None:
    properties = add(element, "tblPr")
    add(properties, "tblStyle", styles.id_of(TABLE))
    add(properties, "tblW", w=_WIDTH, type="dxa")
    add(properties, "tblInd", w=_LEFT, type="dxa")
    add(properties, "tblLayout", type="fixed")
    first = "1" if table.header_rows else "0"
    value = "0620" if table.header_rows else "0600"
    add(properties, "tblLook", value, firstRow=first, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1)
    # What a screen reader says of the table: its caption, or what its columns are called.
    if table.caption:
        add(properties, "tblCaption", table.caption)
    else:
        add(properties, "tblDescription", ", ".join(filter(None, map(spans_text, table.rows[0]))))


def column_widths(table: Table) -> tuple[int, ...]:
    """The width of each column in twentieths of a point, shared out by the longest word and text of each."""
    wishes = []
    for column in range(len(table.rows[0])):
        texts = [spans_text(row[column]) for row in table.rows]
        word = max((len(found) for text in texts for found in _WORD.findall(text)), default=0)
        wishes.append(max(_NARROWEST, word + 2, min(_WIDEST, max(map(len, texts)))))
    widths = [_WIDTH * wish // sum(wishes) for wish in wishes]
    widths[-1] += _WIDTH - sum(widths)
    return tuple(widths)


def _numeric_columns(table: Table) -> frozenset[int]:
    """The columns whose every cell under the header is a number, one of them at least not empty."""
    body = table.rows[table.header_rows :]
    found = set()
    for column in range(len(table.rows[0])):
        texts = [spans_text(row[column]).strip() for row in body]
        if any(texts) and all(_NUMBER.fullmatch(text) for text in texts):
            found.add(column)
    return frozenset(found)

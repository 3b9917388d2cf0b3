"""Tables in WordprocessingML with header rows that repeat and rows that do not break; writes no running text."""

import re

from app.domain.richtext import Table, plain, spans_text
from app.export.docx_blocks import Paragraphs
from app.export.docx_styles import CAPTION, TABLE, TABLE_HEADING, TABLE_TEXT, Styles
from app.export.ooxml import markup

# The body text's left edge and width on A4 with margins of 20 mm, in twentieths of a point.
_LEFT, _WIDTH = 1304, 8334
_NARROWEST, _WIDEST = 8, 44
_NUMBER = re.compile(r"[-–−+]?\d[\d\s.,]*(?:\s?(?:%|€|kpl|st\.?|M€|euroa|euro))?|[-–]?")
_WORD = re.compile(r"\S+")
# A table that a page easily holds is not parted over two.
_KEPT_TOGETHER = 12


def table_markup(table: Table, styles: Styles, paragraphs: Paragraphs) -> str:
    """The caption of `table`, kept with it, and the table."""
    # Said here too: a city's own caption may stand below its tables, and then its style does not keep it.
    caption = paragraphs.paragraph(CAPTION, plain(table.caption), markup("keepNext")) if table.caption else ""
    widths, numeric = column_widths(table), _numeric_columns(table)
    grid = "".join([markup("gridCol", w=width) for width in widths])
    sizes = [f"<w:tcPr>{markup('tcW', w=width, type='dxa')}</w:tcPr>" for width in widths]
    right = markup("jc", "right")
    kept = len(table.rows) - 1 if len(table.rows) <= _KEPT_TOGETHER else table.header_rows
    rows = []
    for index, row in enumerate(table.rows):
        header = index < table.header_rows
        style, keep = TABLE_HEADING if header else TABLE_TEXT, markup("keepNext") if index < kept else ""
        cells = []
        for column, cell in enumerate(row):
            inside = keep + right if column in numeric else keep
            cells.append(f"<w:tc>{sizes[column]}{paragraphs.paragraph(style, cell, inside)}</w:tc>")
        look = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>"
        rows.append(f"<w:tr>{look}{''.join(cells)}</w:tr>")
    properties = _properties(table, styles)
    return f"{caption}<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _properties(table: Table, styles: Styles) -> str:
    first = "1" if table.header_rows else "0"
    value = "0620" if table.header_rows else "0600"
    # What a screen reader says of the table: its caption, or what its columns are called.
    said = ("tblCaption", table.caption) if table.caption else ("tblDescription", _columns(table))
    held = (
        markup("tblStyle", styles.id_of(TABLE)),
        markup("tblW", w=_WIDTH, type="dxa"),
        markup("tblInd", w=_LEFT, type="dxa"),
        markup("tblLayout", type="fixed"),
        markup("tblLook", value, firstRow=first, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
        markup(*said),
    )
    return f"<w:tblPr>{''.join(held)}</w:tblPr>"


def _columns(table: Table) -> str:
    return ", ".join(filter(None, map(spans_text, table.rows[0])))


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

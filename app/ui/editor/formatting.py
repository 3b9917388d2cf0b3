"""How blocks and spans look in a document, by palette and font, and how a look is read back; holds no text."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)

from app.domain.richtext import Block, Bullet, NumberedItem, Paragraph, Span, Spans, Subheading, Table, TextBlock

DEEPEST = 3
"""The innermost level of a list, counted from 0."""
_USER = QTextFormat.Property.UserProperty.value
_KIND, _LEVEL, _START, _TABLE = _USER + 1, _USER + 2, _USER + 3, _USER + 4
TABLE_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
_BOLD = QFont.Weight.Bold.value
_ADJUSTMENT = QTextFormat.Property.FontSizeAdjustment.value
_LINE_PERCENT = 125.0
# In heights of a line: room for a number of two digits and the gap behind it.
_LIST_STEP = 1.7


class Kind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"
    SUBHEADING = "subheading"
    TABLE = "table"


LISTS = frozenset({Kind.BULLET, Kind.NUMBER})
# A block's format holds its kind as a number; a format without one is a paragraph.
_KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True)
class Shape:
    """What a block is, without its text; `start` as in `NumberedItem`."""

    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Formats:
    """What holds at the caret or in the selection; `href` is None outside a link, `level` 0 outside a list."""

    bold: bool = False
    italic: bool = False
    href: str | None = None
    kind: Kind = Kind.PARAGRAPH
    level: int = 0


PLAIN = Span("")


def shape_of(block: Block) -> Shape:
    """The shape of `block`."""
    if isinstance(block, Bullet):
        return Shape(Kind.BULLET, block.level)
    if isinstance(block, NumberedItem):
        return Shape(Kind.NUMBER, block.level, block.start)
    if isinstance(block, Subheading):
        return Shape(Kind.SUBHEADING)
    return Shape(Kind.TABLE) if isinstance(block, Table) else Shape()


def read_shape(block: QTextBlock) -> Shape:
    """The shape that the format of `block` has; paragraph where it has none."""
    held = block.blockFormat()
    kind = _KINDS[held.intProperty(_KIND)]
    if kind not in LISTS:
        return _shape(kind)
    start = held.intProperty(_START) if held.hasProperty(_START) else None
    return _shape(kind, held.intProperty(_LEVEL), start)


@cache
def _shape(kind: Kind, level: int = 0, start: int | None = None) -> Shape:
    return Shape(kind, level, start)


def read_look(format: QTextCharFormat) -> Span:
    """The look of characters of `format`, as a span without text."""
    # Half-bold is the look of a subheading.
    bold = format.fontWeight() >= _BOLD
    return Span("", bold, format.fontItalic(), format.anchorHref() if format.isAnchor() else None)


def table_key(format: QTextCharFormat) -> int | None:
    """The key of the table that a character of `format` stands for; None for any other character."""
    return format.intProperty(_TABLE) if format.objectType() == TABLE_TYPE else None


def table_format(key: int) -> QTextCharFormat:
    """The format of the character that stands for the table with `key`."""
    made = QTextCharFormat()
    made.setObjectType(TABLE_TYPE)
    made.setProperty(_TABLE, key)
    return made


class Looks:
    """The formats of one palette and one font; the same object for the same look."""

    def __init__(self, palette: QPalette, font: QFont) -> None:
        self._link = palette.brush(QPalette.ColorRole.Link)
        self._em = QFontMetricsF(font).height()
        self._blocks: dict[Shape, QTextBlockFormat] = {}
        self._characters: dict[tuple[bool, bool, bool, str | None], QTextCharFormat] = {}

    def block(self, shape: Shape) -> QTextBlockFormat:
        """The format of a block of `shape`."""
        if shape not in self._blocks:
            self._blocks[shape] = self._new_block(shape)
        return self._blocks[shape]

    def _new_block(self, shape: Shape) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setProperty(_KIND, _KINDS.index(shape.kind))
        made.setBottomMargin(self.space_below(shape))
        if shape.kind in LISTS:
            made.setProperty(_LEVEL, shape.level)
            made.setLeftMargin(round(self._em * _LIST_STEP * (shape.level + 1)))
            if shape.start is not None:
                made.setProperty(_START, shape.start)
        if shape.kind is Kind.SUBHEADING:
            made.setHeadingLevel(4)
        if shape.kind is not Kind.TABLE:
            made.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return made

    def space_below(self, shape: Shape) -> float:
        """The room below a block of `shape` that stands alone; levelling may add to it. Blocks have none above."""
        shares = {Kind.BULLET: 0.25, Kind.NUMBER: 0.25, Kind.SUBHEADING: 0.1, Kind.TABLE: 0.75}
        return float(round(self._em * shares.get(shape.kind, 0.5)))

    def characters(self, kind: Kind, span: Span) -> QTextCharFormat:
        """The format of the characters of `span` in a block of `kind`."""
        heading = kind is Kind.SUBHEADING
        key = (heading, span.bold, span.italic, span.href)
        if key not in self._characters:
            self._characters[key] = self._new_characters(heading=heading, span=span)
        return self._characters[key]

    def _new_characters(self, *, heading: bool, span: Span) -> QTextCharFormat:
        made = QTextCharFormat()
        if heading:
            made.setProperty(_ADJUSTMENT, 1)
            made.setFontWeight(QFont.Weight.Black if span.bold else QFont.Weight.DemiBold)
        elif span.bold:
            made.setFontWeight(QFont.Weight.Bold)
        if span.italic:
            made.setFontItalic(True)
        if span.href is not None:
            made.setAnchor(True)
            made.setAnchorHref(span.href)
            made.setForeground(self._link)
            made.setFontUnderline(True)
        return made


def reshaped(block: Block, shape: Shape) -> Block:
    """`block` in `shape`; a table stays as it is."""
    if isinstance(block, Table):
        return block
    return text_block(shape, block.spans)


def text_block(shape: Shape, spans: Spans) -> TextBlock:
    """The block of text that is of `shape` and holds `spans`; a paragraph for the shape of a table."""
    if shape.kind is Kind.BULLET:
        return Bullet(spans, shape.level)
    if shape.kind is Kind.NUMBER:
        return NumberedItem(spans, shape.level, shape.start)
    return Subheading(spans) if shape.kind is Kind.SUBHEADING else Paragraph(spans)

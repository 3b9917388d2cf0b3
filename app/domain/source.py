"""The text of a file that somebody sent, as paragraphs with hints, the same whatever the format; no meaning yet."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.doubt import Doubt
from app.domain.richtext import Spans, Table


class Style(StrEnum):
    """What the file says of a paragraph's look."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    LIST_ITEM = "list_item"


@dataclass(frozen=True, slots=True)
class SourceParagraph:
    """One paragraph, its lines rejoined.

    `level` is a heading's level (1 the highest) or a list item's depth (0 the outermost); `mark` is a list item's mark
    as shown (``1.``, ``-``, ``a)``), taken out of `spans`. `page` and `line` say where it began, from 1, where known.
    """

    spans: Spans
    style: Style = Style.BODY
    level: int = 0
    mark: str = ""
    page: int | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table as it stood in the file."""

    table: Table
    page: int | None = None
    line: int | None = None


SourceBlock = SourceParagraph | SourceTable


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file's text in reading order.

    `name` is the file's name without its folder, `doubts` what its reader had to guess.
    """

    name: str
    blocks: tuple[SourceBlock, ...]
    doubts: tuple[Doubt, ...] = ()

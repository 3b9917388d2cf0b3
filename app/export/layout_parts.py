"""The small pieces that parts are laid out of: headings, lines, passages; knows no order of parts."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.case import Attachment
from app.domain.language import Language
from app.domain.links import target_of
from app.domain.passage import Passage
from app.domain.richtext import (
    Block,
    Blocks,
    Bullet,
    NumberedItem,
    Paragraph,
    Spans,
    Subheading,
    Table,
    is_blank,
    plain,
    tidy,
)
from app.export.laid import LaidBlock, Role

Laid = tuple[LaidBlock, ...]
Piece = tuple[Block, str]
"""A block and the id of its passage, empty where a derived text or one of no passage stands."""


def text_block(role: Role, text: str, part: str, level: int = 0) -> Laid:
    """One block of plain `text`; none where it is blank."""
    return (LaidBlock(role, plain(text), level=level, part=part),) if text.strip() else ()


def heading(text: str, level: int, part: str) -> Laid:
    """A part's heading; none where the wording has no text for it."""
    return text_block(Role.HEADING, text, part, level)


def lines(texts: Iterable[str], part: str) -> Laid:
    """One line each for `texts`, blank ones left out."""
    return tuple(block for text in texts for block in text_block(Role.LINE, text, part))


def in_part(blocks: Laid, part: str) -> Laid:
    """`blocks`, all of them belonging to `part`."""
    return tuple(replace(block, part=part) for block in blocks)


def titles(attachments: Iterable[Attachment], language: Language) -> Laid:
    """A bullet for each title; one that stays in its original language says in which it is."""
    return tuple(bullet for attachment in attachments for bullet in _title(attachment, language))


def _title(attachment: Attachment, language: Language) -> Laid:
    shown = attachment.original or language
    foreign = None if shown is language else shown
    return tuple(replace(block, language=foreign) for block in text_block(Role.BULLET, attachment.title[shown], ""))


def own_pieces(own: Blocks | None, derived: str) -> tuple[Piece, ...]:
    """A person's own blocks, or the derived text as one paragraph where there are none."""
    blocks = (Paragraph(plain(derived)),) if own is None else own
    return tuple((block, "") for block in blocks)


def of_part(passages: Iterable[Passage], language: Language) -> tuple[Piece, ...]:
    """The blocks of `passages` in `language` with their ids."""
    return tuple((block, passage.id) for passage in passages for block in passage.blocks[language])


def laid(pieces: Iterable[Piece], level: int, part: str) -> Laid:
    """The blocks of `pieces` that are not blank, belonging to `part`, under a heading of `level`."""
    shown = (piece for piece in pieces if not is_blank([piece[0]]))
    return tuple(_laid(block, level, part, passage) for block, passage in shown)


def _laid(block: Block, level: int, part: str, passage: str) -> LaidBlock:
    match block:
        case Paragraph(spans):
            return LaidBlock(Role.BODY, _tidy(spans), 0, None, part, passage)
        case Bullet(spans, depth):
            return LaidBlock(Role.BULLET, _tidy(spans), depth, None, part, passage)
        case NumberedItem(spans, depth, start):
            return LaidBlock(Role.NUMBERED, _tidy(spans), depth, start, part, passage)
        case Subheading(spans):
            return LaidBlock(Role.SUBHEADING, _tidy(spans), level + 1, None, part, passage)
        case Table(rows=()):
            return LaidBlock(Role.BODY, plain(block.caption), 0, None, part, passage)
        case Table():
            return LaidBlock(Role.TABLE, (), 0, None, part, passage, table=_squared(block))


def _tidy(spans: Spans) -> Spans:
    return tidy([span if span.href is None else replace(span, href=target_of(span.href)) for span in spans])


def _squared(table: Table) -> Table:
    width = max(len(row) for row in table.rows)
    rows = tuple(tuple(_tidy(cell) for cell in row) + ((),) * (width - len(row)) for row in table.rows)
    return replace(table, rows=rows, header_rows=min(table.header_rows, len(rows)))

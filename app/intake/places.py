"""Gives every doubt the place of the text it speaks of; a doubt about what is not there has none."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from app.domain.dates import find_dates, format_date
from app.domain.doubt import Doubt, Place
from app.domain.parsed import Mark
from app.domain.source import SourceText
from app.domain.text import fold_spaces
from app.intake.counts import find_total
from app.intake.pieces import Piece

_NOWHERE = "not_found"
# A doubt about these is about the text in which another field was recognised.
_BESIDE = {"topic": "title", "co_signer_count": "first_signatory", "co_signers": "first_signatory"}

# Facts that hold words as they stand in the source.
_QUOTED = ("written", "name", "question", "title", "body", "heading")


def place_of(source: SourceText, piece: Piece) -> Place:
    """The page, line and block number of `piece` in `source`."""
    block = source.blocks[piece.block]
    return Place(block.page, block.line, piece.block)


def with_places(
    doubts: Iterable[Doubt], source: SourceText, pieces: Sequence[Piece], marks: Sequence[Mark]
) -> tuple[Doubt, ...]:
    """`doubts`, each with the place of the words, the day, the number or the field that it is about, where one is.

    Parameters: `pieces` of `source`; `marks`, the places where its fields were recognised.
    """
    return tuple(
        doubt if doubt.place is not None else replace(doubt, place=_place(doubt, source, pieces, marks))
        for doubt in doubts
    )


def _place(doubt: Doubt, source: SourceText, pieces: Sequence[Piece], marks: Sequence[Mark]) -> Place | None:
    if doubt.why.endswith(_NOWHERE):
        return None
    piece = _by_facts(doubt, pieces)
    if piece is not None:
        return place_of(source, piece)
    field = _BESIDE.get(doubt.field, doubt.field)
    mark = next((mark for mark in marks if mark.field == field), None)
    if mark is None:
        return None
    block = source.blocks[mark.paragraph]
    return Place(block.page, block.line, mark.paragraph)


def _by_facts(doubt: Doubt, pieces: Sequence[Piece]) -> Piece | None:
    """The piece that holds what the doubt's sentence names: a stated total, a day, or words as written."""
    facts = doubt.facts
    if "number" in facts:
        return next((piece for piece in pieces if find_total(fold_spaces(piece.text)) is not None), None)
    if "date" in facts:
        return next((piece for piece in pieces if facts["date"] in map(format_date, _days(piece))), None)
    words = next((fold_spaces(facts[name]) for name in _QUOTED if facts.get(name)), "")
    pattern = re.compile(rf"(?<![\w-]){re.escape(words)}(?![\w-])")
    holding = [piece for piece in pieces if words and pattern.search(fold_spaces(piece.text))]
    # A name listed twice is looked for at its second place, a signature at the end.
    return holding[-1] if holding else None


def _days(piece: Piece) -> list[date]:
    return [found.value for found in find_dates(piece.text)]

"""One language of a part as rows of blocks, and the passages after a person rewrote that column; knows no editor."""

from collections.abc import Callable, Sequence

from app.domain.language import Language
from app.domain.passage import Passage
from app.domain.richtext import Block

Row = tuple[str, Block]
"""The id of a passage and one of its blocks."""

Rows = tuple[Row, ...]
"""What one column shows, in order; a passage with several blocks has as many rows, one after the other."""

NewId = Callable[[], str]


def column_of(passages: Sequence[Passage], language: Language) -> Rows:
    """What the column of `language` shows: each passage's blocks, one empty block for a passage that has none there."""
    raise NotImplementedError


def rewritten(passages: Sequence[Passage], language: Language, rows: Rows, new_id: NewId) -> tuple[Passage, ...]:
    """`passages` after the column of `language` came to read `rows`; an untouched passage is the same object."""
    raise NotImplementedError


def split_row(  # noqa: PLR0913
    passages: Sequence[Passage], language: Language, passage_id: str, block: int, at: int, new_id: NewId
) -> tuple[Passage, ...]:
    """`passages` with one split in two at code point `at` of its block number `block` in `language`."""
    raise NotImplementedError


def join_with_previous(passages: Sequence[Passage], language: Language, passage_id: str) -> tuple[Passage, ...]:
    """`passages` with one joined to the one before it, as Backspace at its start does; unchanged for the first."""
    raise NotImplementedError


def join_pairing(passages: Sequence[Passage], passage_id: str) -> tuple[Passage, ...]:
    """`passages` with one and the next as one passage, all blocks kept as they are; unchanged for the last."""
    raise NotImplementedError


def split_pairing(
    passages: Sequence[Passage], passage_id: str, fi_at: int, sv_at: int, new_id: NewId
) -> tuple[Passage, ...]:
    """`passages` with one as two: the first has the blocks before `fi_at` and `sv_at`, the second the rest."""
    raise NotImplementedError


def move_passage(passages: Sequence[Passage], passage_id: str, place: int) -> tuple[Passage, ...]:
    """`passages` with one at `place` (from 0, counted without it)."""
    raise NotImplementedError

"""The ids of passages beside the blocks of a document, and which blocks were touched; knows no document."""

from app.domain.columns import Rows
from app.domain.richtext import Block, Paragraph

_NEW: Block = Paragraph(())


class Ledger:
    """One id and one value a block, by the blocks' numbers; values inside the touched stretch are out of date."""

    def __init__(self) -> None:
        self.ids: list[str] = [""]
        self.values: list[Block] = [_NEW]
        self._touched: tuple[int, int] | None = None

    def put(self, rows: Rows) -> None:
        """Nothing; the ledger holds `rows`, one for each block, and nothing is out of date."""
        self.ids = [name for name, _ in rows] or [""]
        self.values = [block for _, block in rows] or [_NEW]
        self._touched = None

    def rows(self) -> Rows:
        """Every id with its value."""
        return tuple(zip(self.ids, self.values, strict=True))

    def touch(self, first: int, end: int) -> None:
        """Nothing; the values from `first` up to `end` are out of date as well."""
        known = self._touched or (first, end)
        self._touched = min(known[0], first), max(known[1], end)

    def splice(self, first: int, old: int, new: int, *, keep_last: bool) -> None:
        """Nothing; in place of `old` blocks from number `first` on there are `new` ones, all out of date.

        The first id stays, with `keep_last` the last one instead; blocks that came to be have none.
        """
        gone = self.ids[first : first + old]
        ids = gone[:new] if new <= old else [*gone, *[""] * (new - old)]
        if keep_last and 0 < new < old:
            ids[-1] = gone[-1]
        self.ids[first : first + old] = ids
        self.values[first : first + old] = [_NEW] * new
        start, end = self._touched or (first, first)
        # What was touched behind the splice has moved.
        moved = end + new - old if end >= first + old else min(end, first)
        self._touched = min(start, first), max(moved, first + new)

    def insert(self, number: int) -> None:
        """Nothing; a block without an id came to be at `number`, inside or right behind the touched stretch."""
        self.ids.insert(number, "")
        self.values.insert(number, _NEW)

    @property
    def is_touched(self) -> bool:
        """Whether any value is out of date."""
        return self._touched is not None

    def take_touched(self) -> range:
        """The blocks whose values are out of date; the caller puts new ones there."""
        start, end = self._touched or (0, 0)
        self._touched = None
        return range(start, min(end, len(self.ids)))

    def blocks_of(self, passage_id: str, near: int | None = None) -> range:
        """The numbers of the blocks of a passage, an empty range where it is not here.

        `near` is a block of it: one without an id has only that block.
        """
        if near is None:
            near = self.ids.index(passage_id) if passage_id and passage_id in self.ids else None
        if near is None:
            return range(0)
        start, end = near, near + 1
        if passage_id:
            while start and self.ids[start - 1] == passage_id:
                start -= 1
            while end < len(self.ids) and self.ids[end] == passage_id:
                end += 1
        return range(start, end)


def alone(rows: Rows, place: int) -> bool:
    """Whether the row at `place` is the only one of its passage."""
    name = rows[place][0]
    return not name or all(rows[it][0] != name for it in (place - 1, place + 1) if 0 <= it < len(rows))

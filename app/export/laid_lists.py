"""Numbers for list items: which items are one list and what each shows; knows no case and no writer."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from app.export.laid import LISTS, LaidBlock, Role


def number_lists(blocks: tuple[LaidBlock, ...]) -> tuple[LaidBlock, ...]:
    """`blocks` with `list_id` and `number` set: a list is a run of items of one kind at one depth.

    A deeper list inside it does not end a run; any other block does, and so does an item with a `number` of its own
    that does not follow, with which a new list begins. Ids count from 1.
    """
    ids = count(1)
    result: list[LaidBlock] = []
    open_lists: list[_List] = []
    for block in blocks:
        if block.role not in LISTS:
            open_lists = []
            result.append(block)
            continue
        while open_lists and open_lists[-1].level > block.level:
            open_lists.pop()
        if not open_lists or not open_lists[-1].takes(block):
            if open_lists and open_lists[-1].level == block.level:
                open_lists.pop()
            open_lists.append(_List(block, ids))
        result.append(open_lists[-1].add(block))
    return tuple(result)


class _List:
    """A list that is still open: its kind, its depth and the number that comes next."""

    def __init__(self, first: LaidBlock, ids: Iterator[int]) -> None:
        self.role, self.level, self.id = first.role, first.level, next(ids)
        self.next = 1 if first.number is None else first.number

    def takes(self, block: LaidBlock) -> bool:
        same = (self.role, self.level) == (block.role, block.level)
        return same and block.number in {None, self.next}

    def add(self, block: LaidBlock) -> LaidBlock:
        number = self.next if self.role is Role.NUMBERED else None
        self.next += 1
        return replace(block, list_id=self.id, number=number)

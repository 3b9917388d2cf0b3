"""The tables of lists of an RTF file: one list for each that the laid blocks have; writes no items."""

from collections.abc import Iterable, Iterator

from app.export.laid import LISTS, LaidBlock, Role

STEP = 360
"""How far each level is set in, in twips."""

_LEVELS = 9


def list_tables(blocks: Iterable[LaidBlock]) -> Iterator[str]:
    r"""The list table and the table of its overrides, where `blocks` have any list; ``\\ls`` is a block's `list_id`."""
    firsts: dict[int, LaidBlock] = {}
    for block in blocks:
        if block.role in LISTS:
            firsts.setdefault(block.list_id, block)
    if firsts:
        yield rf"{{\*\listtable{''.join(map(_list, firsts.values()))}}}"
        overrides = (rf"{{\listoverride\listid{one}\listoverridecount0\ls{one}}}" for one in firsts)
        yield rf"{{\*\listoverridetable{''.join(overrides)}}}"


def _list(first: LaidBlock) -> str:
    levels = "".join(_level(level, first) for level in range(_LEVELS))
    return rf"{{\list\listtemplateid{first.list_id}\listhybrid{levels}{{\listname ;}}\listid{first.list_id}}}"


def _level(level: int, first: LaidBlock) -> str:
    start = first.number if level == first.level and first.number is not None else 1
    if first.role is Role.BULLET:
        kind, text = 23, r"{\leveltext\'01\u8226?;}{\levelnumbers;}"
    else:
        kind, text = 0, rf"{{\leveltext\'02\'{level:02x}.;}}{{\levelnumbers\'01;}}"
    place = rf"\fi-{STEP}\li{STEP * (level + 1)}"
    shown = rf"\levelnfc{kind}\levelnfcn{kind}\leveljc0\leveljcn0\levelfollow0\levelstartat{start}"
    return rf"{{\listlevel{shown}\levelspace0\levelindent0{text}{place}}}"

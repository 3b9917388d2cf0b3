"""Finds out where a margin ended the lines of a text, and which lines it ended; puts none of them together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from app.domain.richtext import spans_text
from app.domain.source import Style
from app.intake.lines.marks import split_mark
from app.intake.lines.wrapping import Line, goes_on_low, has_ended, is_full

_NARROWEST = 40
_WIDEST = 140
# What typewriters, mail programs and PDF pages of one column allow; a longer line was hardly ended by a margin.
_USUAL = (55, 100)
_SHORTEST = 40
_FEWEST_BLOCKS = 3
_STOPS = (".", "!", "?", ".)", ".”", '."')


def with_margins(lines: Sequence[Line]) -> list[Line]:
    """`lines` with the `limit` that the text's margin sets them; without one where each line is a paragraph.

    Where too few lines are broken to tell of the whole text, only the blocks between empty lines that a margin alone
    can have broken get one.
    """
    limit = wrap_limit(lines)
    if limit is not None:
        return [replace(line, limit=limit) for line in lines]
    reach = max((line.right for line in lines), default=0.0)
    blocks = list(_blocks(lines))
    parted = sum(block[0].gap for block in blocks) >= _FEWEST_BLOCKS
    if not parted or not _USUAL[0] <= reach <= _USUAL[1]:
        return list(lines)
    result: list[Line] = []
    for block in blocks:
        tried = [replace(line, limit=reach) for line in block]
        result += tried if _is_broken(tried, is_first=not result) else block
    return result


def wrap_limit(lines: Sequence[Line]) -> float | None:
    """How far the lines of a text reach if a margin ended them; None where each line is a paragraph of its own.

    Judged over the whole text: of the lines with another right under them, most must be so long that its first word
    would not have fitted.
    """
    reaches = sorted(line.right for line in lines)
    limit = reaches[min(len(reaches) - 1, int(0.95 * len(reaches)))] if reaches else 0
    if not _NARROWEST <= limit <= _WIDEST:
        return None
    tried = [replace(line, limit=limit) for line in lines]
    pairs = [
        (before, spans_text(after.spans))
        for before, after in pairwise(tried)
        if not after.gap and after.style is before.style is Style.BODY and not split_mark(after.spans)[0]
        if before.right - before.left >= 30
    ]
    full = [text for before, text in pairs if is_full(before, text)]
    # In running text most words begin small; lines that all begin large are a list of their own.
    low = sum(goes_on_low(text) for text in full)
    return limit if len(full) >= 2 and len(full) >= 0.6 * len(pairs) and low >= 0.4 * len(full) else None


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """`lines` in runs that no empty line, page, heading or list mark parts."""
    block: list[Line] = []
    for line in lines:
        alike = block and block[-1].style is line.style is Style.BODY
        if not alike or line.gap or line.breaks or block[-1].hard or split_mark(line.spans)[0]:
            if block:
                yield block
            block = []
        block.append(line)
    if block:
        yield block


def _is_broken(block: Sequence[Line], *, is_first: bool) -> bool:
    """Whether `block` is one paragraph: every line but its last is full, and its last ends a sentence.

    One whose every line goes on in small letters, as of a wrapped title, need end none.
    """
    texts = [spans_text(line.spans).strip() for line in block]
    pairs = list(pairwise(texts))
    goes_on = all(goes_on_low(below) and not has_ended(text) for text, below in pairs)
    # The first line of a text is its title sooner than half a sentence.
    if not pairs or not (goes_on or (texts[-1].endswith(_STOPS) and not (is_first and not goes_on_low(texts[1])))):
        return False
    return all(
        line.right >= _SHORTEST
        and is_full(line, below)
        and (goes_on_low(below) or not has_ended(text) or text.endswith("."))
        for line, (text, below) in zip(block, pairs, strict=False)
    )

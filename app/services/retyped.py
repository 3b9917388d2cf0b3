"""A text that was typed over as plain characters gets back the looks that it had; knows no widget."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.richtext import (
    Block,
    Blocks,
    NumberedItem,
    Paragraph,
    Span,
    Table,
    TextBlock,
    block_text,
    tidy,
)
from app.domain.text import clean

_PLAIN = Span("")
_PARAGRAPH = Paragraph(())


@dataclass(frozen=True, slots=True)
class _Letter:
    """One character, its look, and the block that it stands in (a line end: the block that it begins)."""

    character: str
    look: Span
    block: TextBlock | None


def retyped(blocks: Blocks, text: str) -> Blocks:
    """`blocks` as they are when a person has typed until their plain text is `text`, one line a block.

    What was not touched keeps its bold, italic, links, list marks and tables; what is typed takes the look of the
    character before it, but never lengthens a link. A line that is new is a block like the one above it. No block for
    a blank text, and none for the blank lines at its ends.
    """
    lines = clean(text).strip("\n").split("\n")
    if not any(line.strip() for line in lines):
        return ()
    olds = [block_text(block).split("\n") for block in blocks]
    first = _same_blocks(olds, lines)
    last = _same_blocks(
        [[*reversed(old)] for old in reversed(olds[first:])], lines[sum(map(len, olds[:first])) :][::-1]
    )
    end = len(blocks) - last
    head, tail = sum(map(len, olds[:first])), sum(map(len, olds[end:]))
    middle = lines[head : len(lines) - tail]
    above = blocks[first - 1] if first else None
    return (*blocks[:first], *_middle(blocks[first:end], middle, above), *blocks[end:])


def _same_blocks(olds: Sequence[Sequence[str]], lines: Sequence[str]) -> int:
    """How many of the blocks, from the first on, stand in `lines` as they were."""
    at = 0
    for count, old in enumerate(olds):
        if list(lines[at : at + len(old)]) != list(old):
            return count
        at += len(old)
    return len(olds)


def _middle(blocks: Blocks, lines: Sequence[str], above: Block | None) -> Blocks:
    if not lines:
        return ()
    old, new = list(_letters(blocks)), "\n".join(lines)
    before = "".join(letter.character for letter in old)
    first = _common(before, new)
    last = _common(before[first:][::-1], new[first:][::-1])
    typed = _typed(new[first : len(new) - last], old[first - 1].look if first else _ahead(old[first:]))
    return tuple(_lines([*old[:first], *typed, *old[len(old) - last :]], _start(blocks, above)))


def _letters(blocks: Blocks) -> Iterator[_Letter]:
    for number, block in enumerate(blocks):
        # A table that is typed into is no table any more: its lines become paragraphs.
        shape = _PARAGRAPH if isinstance(block, Table) else block
        spans = (Span(block_text(block)),) if isinstance(block, Table) else block.spans
        if number:
            yield _Letter("\n", _PLAIN, shape)
        for span in spans:
            yield from (_Letter(character, replace(span, text=""), shape) for character in span.text)


def _common(one: str, other: str) -> int:
    shorter = min(len(one), len(other))
    return next((place for place in range(shorter) if one[place] != other[place]), shorter)


def _ahead(old: Sequence[_Letter]) -> Span:
    return old[0].look if old else _PLAIN


def _typed(text: str, look: Span) -> Iterator[_Letter]:
    look = replace(look, href=None)
    return (_Letter(character, look, None) for character in text)


def _start(blocks: Blocks, above: Block | None) -> TextBlock:
    """The block that the first line is like where all of it is new."""
    block = blocks[0] if blocks else above
    return _PARAGRAPH if block is None or isinstance(block, Table) else block


def _lines(letters: Sequence[_Letter], shape: TextBlock) -> Iterator[Block]:
    """The blocks of `letters`; `shape` is the block that the first line is like where it has no character of old."""
    line: list[_Letter] = []
    opened: TextBlock | None = shape
    taken: TextBlock | None = None
    for letter in (*letters, None):
        if letter is not None and letter.character != "\n":
            line.append(letter)
            continue
        own = next((it.block for it in line if it.block is not None), None) or opened
        shape = own or shape
        # The number at which a list begins belongs to the one block that had it.
        fresh = isinstance(shape, NumberedItem) and (own is None or own is taken)
        made = replace(shape, start=None) if isinstance(shape, NumberedItem) and fresh else shape
        yield replace(made, spans=tidy(replace(it.look, text=it.character) for it in line))
        taken, line, opened = shape, [], letter.block if letter else None

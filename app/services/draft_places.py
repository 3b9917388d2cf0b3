"""Which stretches of a source are a motion's reasoning; takes a sentence out or puts it back, knows no field."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.richtext import (
    Block,
    Blocks,
    Bullet,
    NumberedItem,
    Paragraph,
    Span,
    Spans,
    Table,
    TextBlock,
    block_text,
    spans_text,
    tidy,
)
from app.domain.source import SourceBlock, SourceParagraph, SourceTable, SourceText


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Code points `start`–`end` of the text of block number `paragraph` of a source, as marks count them."""

    paragraph: int
    start: int
    end: int

    def overlaps(self, other: "Stretch") -> bool:
        """Whether the two share a character."""
        return self.paragraph == other.paragraph and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Reason:
    """A block of the motion's reasoning and where it stands in the source, None where that is not known."""

    block: Block
    place: Stretch | None


Reasons = tuple[Reason, ...]


def text_of(block: SourceBlock) -> str:
    """The text of `block` as marks count it: a paragraph's characters, a table's cells by tab and line end."""
    return block_text(block.table) if isinstance(block, SourceTable) else spans_text(block.spans)


def trimmed(source: SourceText, place: Stretch) -> Stretch | None:
    """`place` without white space at its ends and within the text of its block; None where nothing is left."""
    if not 0 <= place.paragraph < len(source.blocks):
        return None
    text = text_of(source.blocks[place.paragraph])
    start, end = max(0, place.start), min(place.end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Stretch(place.paragraph, start, end) if start < end else None


def find_reasons(source: SourceText, background: Blocks) -> Reasons:
    """Every block of `background`, each with its place in `source`, looked for behind the one before it."""
    reasons: list[Reason] = []
    at = Stretch(0, 0, 0)
    for block in background:
        place = _find(source, block, at)
        at = place or at
        reasons.append(Reason(block, place))
    return tuple(reasons)


def _find(source: SourceText, block: Block, behind: Stretch) -> Stretch | None:
    text = block_text(block)
    for number in range(behind.paragraph, len(source.blocks)):
        there = source.blocks[number]
        if isinstance(block, Table) != isinstance(there, SourceTable):
            continue
        start = text_of(there).find(text, behind.end if number == behind.paragraph else 0)
        if text and start >= 0:
            return Stretch(number, start, start + len(text))
    return None


def whole_text(source: SourceText) -> Blocks:
    """Every block of `source` as reasoning, blank ones left out."""
    return tuple(
        block.table if isinstance(block, SourceTable) else _made(block, block.spans)
        for block in source.blocks
        if text_of(block).strip()
    )


def taken_out(source: SourceText, reasons: Reasons, place: Stretch) -> Reasons:
    """`reasons` without the text at `place`; what stood around it in a block stays as blocks of the same kind.

    A table stays whole: a cell that is said elsewhere too is still part of it.
    """
    kept: list[Reason] = []
    for reason in reasons:
        there, block = reason.place, reason.block
        if there is None or isinstance(block, Table) or not there.overlaps(place):
            kept.append(reason)
            continue
        for part in (replace(there, end=place.start), replace(there, start=place.end)):
            rest = trimmed(source, part) if part.start < part.end else None
            if rest is not None:
                kept.append(Reason(replace(block, spans=_cut(source, rest)), rest))
    return tuple(kept)


def put_back(source: SourceText, reasons: Reasons, place: Stretch) -> Reasons:
    """`reasons` with the text at `place` among them again, one block with what it stands beside in its paragraph."""
    block = source.blocks[place.paragraph]
    if isinstance(block, SourceTable):
        return reasons
    joined = [reason for reason in reasons if reason.place is not None and _beside(block, reason.place, place)]
    places = [place, *(reason.place for reason in joined if reason.place is not None)]
    whole = Stretch(place.paragraph, min(it.start for it in places), max(it.end for it in places))
    made = _made(block, _cut(source, whole))
    rest = [reason for reason in reasons if reason not in joined]
    at = next((n for n, it in enumerate(rest) if it.place is not None and it.place > whole), len(rest))
    return (*rest[:at], Reason(made, whole), *rest[at:])


def is_reasoning(reasons: Iterable[Reason], place: Stretch) -> bool:
    """Whether any of the text at `place` belongs to the reasoning."""
    return any(reason.place is not None and reason.place.overlaps(place) for reason in reasons)


def _beside(block: SourceParagraph, one: Stretch, other: Stretch) -> bool:
    """Whether nothing but white space stands between two stretches of `block`."""
    if one.paragraph != other.paragraph:
        return False
    first, last = sorted((one, other))
    return not text_of(block)[first.end : last.start].strip()


def _made(block: SourceParagraph, spans: Spans) -> TextBlock:
    if not block.mark:
        return Paragraph(spans)
    counted = block.mark.strip("().").isdigit()
    return NumberedItem(spans, block.level) if counted else Bullet(spans, block.level)


def _cut(source: SourceText, place: Stretch) -> Spans:
    block = source.blocks[place.paragraph]
    spans: Sequence[Span] = () if isinstance(block, SourceTable) else block.spans
    cut: list[Span] = []
    at = 0
    for span in spans:
        cut.append(replace(span, text=span.text[max(0, place.start - at) : max(0, place.end - at)]))
        at += len(span.text)
    return tidy(cut)

"""Footnotes, which readers put behind a text: set aside while it is parsed, and put back; none is interpreted."""

import re
from dataclasses import replace

from app.domain.language import Language
from app.domain.parsed import ParsedDocument, ParsedPart
from app.domain.richtext import Blocks, Paragraph, Span, tidy
from app.domain.source import SourceBlock, SourceParagraph, SourceText

_MARK = re.compile(r"\[\d{1,3}\]")
_HEADING = {Language.FI: "Alaviitteet", Language.SV: "Fotnoter"}


def without_notes(source: SourceText) -> tuple[SourceText, Blocks]:
    """`source` without the footnotes at its very end, and they as paragraphs with their marks.

    Left where they are, they would hide the signatures, and be taken for the last part of an item.
    """
    end = len(source.blocks)
    while end and _is_note(source.blocks[end - 1]):
        end -= 1
    notes = [block for block in source.blocks[end:] if isinstance(block, SourceParagraph)]
    return replace(source, blocks=source.blocks[:end]), tuple(_paragraph(note) for note in notes)


def _is_note(block: SourceBlock) -> bool:
    if not isinstance(block, SourceParagraph):
        return False
    return bool(_MARK.fullmatch(block.mark) or (block.spans and _MARK.match(block.spans[0].text)))


def _paragraph(note: SourceParagraph) -> Paragraph:
    mark = [Span(f"{note.mark} ")] if note.mark else []
    return Paragraph(tidy([*mark, *note.spans]))


def with_notes(parsed: ParsedDocument, notes: Blocks) -> ParsedDocument:
    """`parsed` with `notes` behind the motion's reasoning, or in a part of their own behind an item's others."""
    if not notes:
        return parsed
    if parsed.content is None:
        return replace(parsed, background=(*parsed.background, *notes))
    part = ParsedPart(_HEADING[parsed.language or Language.FI], notes)
    return replace(parsed, content=replace(parsed.content, other=(*parsed.content.other, part)))

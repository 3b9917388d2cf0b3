"""Reads plain text of the clipboard into blocks by its marks and margins; takes nothing for Markdown or a table."""

from itertools import pairwise

from app.domain.richtext import Blocks, Paragraph, Span, plain, spans_text, tidy
from app.domain.source import SourceParagraph
from app.domain.text import clean
from app.intake.clipboard_flow import Draft, Item, Kind, finished
from app.intake.lines.margins import with_margins
from app.intake.lines.marks import is_number, list_mark
from app.intake.lines.wrapping import Line, rejoin

_TAB = 4


def text_blocks(text: str) -> Blocks:
    """The blocks of `text`; a blank one has none, a single line without a list mark is one paragraph as it stands."""
    lines = clean(text.replace("\f", "\n").replace("\v", "\n")).split("\n")
    shown = [line for line in lines if line.strip()]
    if len(shown) == 1 and not list_mark(shown[0])[0]:
        return (Paragraph(plain(shown[0].replace("\t", " "))),)
    paragraphs = rejoin(with_margins(_lines(lines)))
    items = _items(paragraphs)
    return finished(_draft(it, is_item=is_item) for it, is_item in zip(paragraphs, items, strict=True))


def _lines(lines: list[str]) -> list[Line]:
    found: list[Line] = []
    gap = True
    for number, line in enumerate(lines):
        body = line.expandtabs(_TAB)
        if not body.strip():
            gap = True
            continue
        left, right = len(body) - len(body.lstrip()), len(body.rstrip())
        found.append(Line(plain(body.strip()), left, right, number, gap=gap, number=number + 1))
        gap = False
    return found


def _items(paragraphs: tuple[SourceParagraph, ...]) -> list[bool]:
    """For each paragraph whether its mark makes it a list item.

    A letter is no mark here (texts point at *kohta b*), and a number only where a list begins with 1 or goes on: a
    lone "5. luokan oppilaat" is text.
    """
    counted = [_number(it) for it in paragraphs]
    follows = {place + 1 for place, (one, two) in enumerate(pairwise(counted)) if one and two == one + 1}
    result = []
    for place, paragraph in enumerate(paragraphs):
        number = counted[place]
        in_list = number == 1 or place in follows or place + 1 in follows
        result.append(in_list if number is not None else bool(paragraph.mark) and paragraph.mark[-1:] != ")")
    return result


def _number(paragraph: SourceParagraph) -> int | None:
    return int(paragraph.mark.strip("().")) if paragraph.mark and is_number(paragraph.mark) else None


def _draft(paragraph: SourceParagraph, *, is_item: bool) -> Draft:
    if is_item and spans_text(paragraph.spans).strip():
        return Draft(Kind.ITEM, paragraph.spans, Item(paragraph.level, _number(paragraph)))
    if paragraph.mark:
        between = " " if spans_text(paragraph.spans) else ""
        return Draft(Kind.PARAGRAPH, tidy((Span(paragraph.mark + between), *paragraph.spans)))
    return Draft(Kind.PARAGRAPH, paragraph.spans)

"""Puts the lines of a page back together into paragraphs; pure, shared by every reader that sees lines."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.richtext import Span, Spans, spans_text
from app.domain.sentences import ABBREVIATIONS
from app.domain.source import SourceParagraph, Style
from app.domain.text import SOFT_HYPHEN
from app.intake.lines.characters import fold, fold_row, without_bold
from app.intake.lines.marks import is_number, split_mark


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stood in the file.

    `left` and `right` are where its text begins and ends, `unit` the width of a usual character, `limit` how far its
    column reaches, `top` how far down it stands, all in one unit (characters and lines of a text, points of a page);
    `limit` None says that lines are not wrapped there. `scale` says how much larger than the document's usual letters
    its own are, `look` names what else tells a paragraph's look (its style). `gap` tells of empty space before it,
    `breaks` of a page or column that began, `hard` that its writer ended it on purpose.
    """

    spans: Spans
    left: float = 0
    right: float = 0
    top: float = 0
    unit: float = 1
    scale: float = 1
    limit: float | None = None
    gap: bool = False
    breaks: bool = False
    hard: bool = False
    style: Style = Style.BODY
    level: int = 0
    mark: str = ""
    page: int | None = None
    number: int | None = None
    look: str = ""


# After these a line cannot have ended a paragraph.
_LEADS_ON_LISTED = """
    ja sekä tai eli että joka jotka jonka kun jos koska vaan mutta kuin
    och samt eller att som den det ett en för med av till om i på när
"""
_LEADS_ON = frozenset(_LEADS_ON_LISTED.split())
# "asukas- ja": the hyphen before one of these stands for the rest of a compound.
_ELLIPSIS_LISTED = """
    ja tai eli sekä että taikka kuin vai mutta och eller samt som respektive resp men
"""
_ELLIPSIS = frozenset(_ELLIPSIS_LISTED.split())
_ENDED = re.compile(r"[.!?:;…][\"”’')\]»]*$")
_ADDRESS_AT_END = re.compile(r"\S@\S+$")
_DATED = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}$|§\s?\d+$")
_GOES_ON_LOW = re.compile(r"[\"”’'(\[»]*[a-zåäöéüø§]")
# An address, and a word such as "aoKaarinan", begin small and yet begin something.
_BEGINS_ANYWAY = re.compile(r"\S*@|https?:|www\.|[a-zåäö]{1,5}[A-ZÅÄÖ]")
_CUT_WORD = re.compile(r"(\w)[-\u2010\u2011]$")
_HEADINGS = frozenset({Style.HEADING, Style.TITLE})
_SHORT = 40
_LONG = 60
_SLACK = 0.12
_LARGER = 1.07
_LONGEST_TITLE = 200


def rejoin(lines: Iterable[Line]) -> tuple[SourceParagraph, ...]:
    """The paragraphs that `lines` are made of, in order, list marks taken out; lines without any text are dropped."""
    paragraphs: list[list[Line]] = []
    for line in lines:
        if not spans_text(line.spans).strip() and not line.mark:
            continue
        marked = _with_mark(line)
        if paragraphs and _continues(paragraphs[-1], line, marked):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([marked])
    return _depths(_paragraph(group) for group in paragraphs)


def _with_mark(line: Line) -> Line:
    if line.mark or line.style is not Style.BODY:
        return line
    mark, spans = split_mark(line.spans)
    return replace(line, mark=mark, spans=spans, style=Style.LIST_ITEM) if mark else line


def _continues(group: Sequence[Line], line: Line, marked: Line) -> bool:
    """Whether `line` goes on with the paragraph `group`; `marked` is the line with its mark taken off."""
    before = group[-1]
    before_text, text = spans_text(before.spans).rstrip(), spans_text(line.spans).lstrip()
    if not {group[0].style, line.style}.isdisjoint(_HEADINGS):
        return _same_heading(before, line)
    if _stands_out(group, line):
        return False
    if line.style is Style.LIST_ITEM or (marked.mark and not _mark_is_running_text(before, before_text, marked)):
        return False
    if not before_text:
        return not before.hard or not line.gap
    if line.gap or line.breaks:
        return _over_a_gap(before, before_text, line, text)
    return not before.hard and _on_the_next_line(group, line, before_text, text)


def _on_the_next_line(group: Sequence[Line], line: Line, before_text: str, text: str) -> bool:
    before = group[-1]
    if _CUT_WORD.search(before_text) and text[:1].isalpha():
        return True
    if goes_on_low(text) and not has_ended(before_text):
        return before.limit is not None or len(before_text) >= _LONG
    return is_full(before, text) and not _begins_anew(group, line, text) and not _is_indented(group, line, before_text)


def _begins_anew(group: Sequence[Line], line: Line, text: str) -> bool:
    """Whether `text` begins something of its own though the line before it (the last of `group`) is full."""
    before = group[-1]
    before_text = spans_text(before.spans).rstrip()
    if _ADDRESS_AT_END.search(before_text) or _BEGINS_ANYWAY.match(text):
        return True
    if not text[:1].isupper():
        return before_text.endswith(":") and not goes_on_low(text)
    if before_text.endswith(":"):
        return True
    # A short line without a full stop under a full one is a heading or a lead-in such as "Tiivistelmä:".
    short = line.right - line.left < 0.4 * ((before.limit or 0) - before.left)
    return bool(_DATED.search(before_text)) or (short and not text.rstrip().endswith((".", "!", "?", ",")))


def _same_heading(before: Line, line: Line) -> bool:
    # Only a page's lines can be parts of one heading: a Markdown heading is never wrapped.
    alike = before.style is line.style and before.level == line.level
    text = spans_text(line.spans).strip()
    cut = before.limit is not None and (is_full(before, text) or goes_on_low(text))
    return alike and cut and not line.gap and not line.breaks and not before.hard


def _stands_out(group: Sequence[Line], line: Line) -> bool:
    """Whether all of `group` has a look of its own (bold, larger, another style) that `line` does not go on with."""
    before = [span for one in group for span in one.spans if span.text.strip()]
    after = [span for span in line.spans if span.text.strip()]
    if not before or not after:
        return False
    larger = group[-1].scale > _LARGER * line.scale and len(spans_text(before)) <= _LONGEST_TITLE
    bold = not after[0].bold and all(span.bold for span in before)
    return larger or bold or group[-1].look != line.look


def _mark_is_running_text(before: Line, before_text: str, marked: Line) -> bool:
    # "… oppilaille\n1. luokalta alkaen": an ordinal that the margin happened to put first.
    low = goes_on_low(spans_text(marked.spans).lstrip())
    ended = bool(_ENDED.search(before_text)) or before.gap
    return is_number(marked.mark) and low and not ended and not marked.gap and is_full(before, marked.mark)


def _over_a_gap(before: Line, before_text: str, line: Line, text: str) -> bool:
    low = goes_on_low(text)
    if line.breaks and low and is_full(before, text):
        return True
    if has_ended(before_text):
        return False
    if line.breaks and is_full(before, text) and not text[:1].isdigit():
        return True
    leads_on = before_text.rsplit(maxsplit=1)[-1].lower() in _LEADS_ON or bool(_CUT_WORD.search(before_text))
    if low or (leads_on and text[:1].isalpha()):
        return len(before_text) >= _SHORT or (before.limit is not None and is_full(before, text))
    return False


def has_ended(text: str) -> bool:
    """Whether `text`, not blank, ends as a sentence or a lead-in does; an abbreviation's stop ends none."""
    last = text.rsplit(maxsplit=1)[-1].lstrip("(").removesuffix(".")
    if text.endswith(".") and last in ABBREVIATIONS:
        return False
    return bool(_ENDED.search(text) or _ADDRESS_AT_END.search(text))


def goes_on_low(text: str) -> bool:
    """Whether `text` begins as the rest of a sentence does: small, and with no address."""
    return bool(_GOES_ON_LOW.match(text)) and not _BEGINS_ANYWAY.match(text)


def is_full(line: Line, next_text: str) -> bool:
    """Whether the next word would not have fitted behind `line`: only then did the margin end it."""
    if line.limit is None:
        return False
    first = next_text.split(maxsplit=1)[0] if next_text.strip() else ""
    reach = line.right + (len(first) + 1) * line.unit
    if line.right > line.limit + _SLACK * (line.limit - line.left):
        # Longer than any margin lets through: this one was never wrapped.
        return False
    return reach >= line.limit - _SLACK * (line.limit - line.left)


def _is_indented(group: Sequence[Line], line: Line, before_text: str) -> bool:
    first_of_paragraph = bool(_ENDED.search(before_text)) and group[0].style is not Style.LIST_ITEM
    return first_of_paragraph and line.left > group[-1].left + 1.5 * line.unit


def _paragraph(group: Sequence[Line]) -> SourceParagraph:
    first = group[0]
    spans = list(first.spans)
    for line in group[1:]:
        _append(spans, line.spans)
    folded = fold_row(spans) if len(group) == 1 and first.style is Style.BODY else fold(spans)
    return SourceParagraph(
        spans=without_bold(folded) if first.style in _HEADINGS else folded,
        style=first.style,
        level=first.level if first.style is not Style.LIST_ITEM else round(first.left),
        mark=first.mark,
        page=first.page,
        line=first.number,
    )


def join(before: Spans, after: Spans) -> Spans:
    """The spans of a line and of the next one as running text, a word that was cut at the line's end made whole."""
    spans = list(before)
    _append(spans, after)
    return tuple(spans)


def _append(spans: list[Span], after: Spans) -> None:
    """Nothing; `spans` run on with `after`. Only their last one is looked at: a paragraph may have very many lines."""
    while spans and not spans[-1].text.strip():
        spans.pop()
    following = spans_text(after).lstrip()
    if spans and following:
        last = spans.pop()
        drop, between = _seam(last.text.rstrip(), following)
        kept = last.text.rstrip()
        spans.append(replace(last, text=kept[: len(kept) - drop] + between))
        after = (replace(after[0], text=after[0].text.lstrip()), *after[1:])
    spans.extend(after)


def _seam(before: str, after: str) -> tuple[int, str]:
    """How many characters leave the end of `before`, and what stands between it and `after`."""
    if before.endswith(SOFT_HYPHEN):
        return 1, ""
    if before.endswith("/"):
        return 0, ""
    cut = _CUT_WORD.search(before)
    if not cut:
        return 0, " "
    word = re.split(r"[\s,.;:]", after, maxsplit=1)[0].lower()
    if word in _ELLIPSIS:
        return 0, " "
    last, first = cut[1], after[0]
    if not (last.islower() and first.islower()) or before.endswith("\u2011"):
        return 0, ""
    # Finnish writes "linja-auto", and no syllable ends between two equal vowels.
    return (0, "") if last == first and last in "aeiouyäöå" else (1, "")


def _depths(paragraphs: Iterable[SourceParagraph]) -> tuple[SourceParagraph, ...]:
    """List items with their depth instead of their indent: each further indent of a run of items is one deeper."""
    result: list[SourceParagraph] = []
    indents: list[int] = []
    for paragraph in paragraphs:
        if paragraph.style is not Style.LIST_ITEM:
            indents = []
            result.append(paragraph)
            continue
        while indents and paragraph.level < indents[-1] - 1:
            indents.pop()
        if not indents or paragraph.level > indents[-1] + 1:
            indents.append(paragraph.level)
        result.append(replace(paragraph, level=len(indents) - 1))
    return tuple(result)

"""References to law that are put into a text beside others, as edits of the case; it words none of them."""

from dataclasses import replace
from typing import cast

from app.domain.case import Case
from app.domain.language import Language
from app.domain.parts import Spot, text_part
from app.domain.paths import value_at
from app.domain.pieces import Value, replaced_value, value_text
from app.domain.proofing import Replacement
from app.domain.richtext import (
    Bullet,
    NumberedItem,
    Paragraph,
    Span,
    Spans,
    Subheading,
    block_text,
    is_blank,
    spans_text,
    tidy,
)
from app.services.edits import Edit, Put

_ENDS = ".!?"


def spaced(text: str, before: str, behind: str) -> str:
    """`text` with the spaces that it needs between what stands `before` and `behind` it."""
    left = " " if before and not before[-1].isspace() and before[-1] not in '([”"/–-' else ""
    right = " " if behind and behind[0].isalnum() else ""
    return f"{left}{text}{right}"


def twin_edit(case: Case, spot: Spot, language: Language, words: Spans, at: int | None = None) -> Edit | None:
    """The edit that puts `words` into the `language` side of the text at `spot`; None where there is no such text.

    They stand at code point `at` of that side, by default at the end of its last sentence.
    """
    path = (*spot.path[:-1], language.value)
    part = text_part(case, spot.part)
    passage = next((it for it in part.passages if it.id == spot.passage), None) if part and spot.passage else None
    if part is not None and passage is not None:
        path = (*part.path, passage.id, "blocks", language.value)
    try:
        value = value_at(case, path)
    except KeyError:
        return None
    changed: Value
    if passage is not None and is_blank(value):
        changed, end = (Paragraph(words),), 0
    elif not value:
        return None
    else:
        whole = value_text(value)
        start = _last_end(whole) if at is None else at
        text = spaced(spans_text(words), whole[:start], whole[start:])
        changed, end = replaced_value(value, (Replacement(start, start, text),)), start + len(text)
        changed = _linked(changed, start + text.index(spans_text(words)), words)
    where = Spot(spot.part, spot.passage, language, () if passage else path, end, end)
    return Edit("edit.reference_twin", where, (Put(path, changed),))


def _linked(value: Value, start: int, words: Spans) -> Value:
    """`value`, in which the text of `words` stands from `start` on, with their links."""
    if isinstance(value, str) or not any(it.href for it in words):
        return value
    end, offset = start + len(spans_text(words)), 0
    result: list[object] = []
    for block in value:
        length = len(block if isinstance(block, str) else block_text(block))
        if (
            isinstance(block, Paragraph | Bullet | NumberedItem | Subheading)
            and offset <= start
            and end <= offset + length
        ):
            before, behind = _cut(block.spans, start - offset)[0], _cut(block.spans, end - offset)[1]
            result.append(replace(block, spans=tidy([*before, *words, *behind])))
        else:
            result.append(block)
        offset += length + 1
    return cast("Value", tuple(result))


def _cut(spans: Spans, at: int) -> tuple[Spans, Spans]:
    """What of `spans` stands before code point `at`, and behind it."""
    before: list[Span] = []
    behind: list[Span] = []
    for span in spans:
        before.append(replace(span, text=span.text[: max(0, at)]))
        behind.append(replace(span, text=span.text[max(0, at) :]))
        at -= len(span.text)
    return tidy(before), tidy(behind)


def _last_end(text: str) -> int:
    """The end of the last sentence of `text`, before the mark that ends it."""
    end = len(text.rstrip())
    return end - 1 if end and text[end - 1] in _ENDS else end

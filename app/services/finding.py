"""Finds a text in all texts of a case, in both languages, and replaces it as one edit; it changes no case itself."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from app.domain.case import Case
from app.domain.language import Language
from app.domain.parts import Spot, text_parts
from app.domain.paths import Path, value_at
from app.domain.richtext import Block, Blocks, Span, Spans, Table, block_text, blocks_text, spans_text, tidy
from app.domain.text import clean
from app.services.edits import Edit, Put

CONTEXT = 40
"""How many characters around a match are shown with it."""

_STAGE_TEXTS = ("presenter_text", "proposal", "proceedings", "decision_lead", "decision")


@dataclass(frozen=True, slots=True)
class Query:
    """What is sought. `languages` and `parts` (keys as in `Spot`) narrow it; empty ones narrow nothing."""

    text: str
    case_sensitive: bool = False
    whole_word: bool = False
    languages: Collection[Language] = ()
    parts: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """One place that holds what is sought: its `text` as written there, and a little `before` and `after` it.

    `spot` leads there; its `path` is that of the value which holds the text, `start` and `end` code points in it.
    """

    spot: Spot
    text: str
    before: str = ""
    after: str = ""

    @property
    def context(self) -> str:
        """The match with what stands around it, in one line."""
        return f"{self.before}{self.text}{self.after}".replace("\n", " ").replace("\t", " ")


def find(case: Case, query: Query) -> Iterator[Match]:
    """Every match of `query` in `case`, in the order of the document, Finnish before Swedish in a passage.

    A space finds a no-break space too, and a hyphen one that does not break. A match may run through several looks of
    a text, never from one paragraph or cell into the next. Nothing is found for an empty text.
    """
    if not query.text:
        return
    pattern = _pattern(query)
    for spot, value in _texts(case):
        if (query.languages and spot.language not in query.languages) or (query.parts and spot.part not in query.parts):
            continue
        for offset, text in _pieces(value):
            for found in pattern.finditer(text):
                start, end = found.span()
                place = replace(spot, start=offset + start, end=offset + end)
                yield Match(place, found[0], _before(text, start), _after(text, end))


def replaced(case: Case, matches: Iterable[Match], replacement: str) -> Edit:
    """The edit that puts `replacement` for each of `matches`, undone as one; it leads to the first of them.

    It takes the look and the link of the first character that it replaces. A match whose text is not there any more,
    or that overlaps one before it, is left out.
    """
    groups: dict[Path, list[Match]] = {}
    for match in matches:
        groups.setdefault(match.spot.path, []).append(match)
    text = clean(replacement)
    puts = tuple(_put(case, path, group, text) for path, group in groups.items())
    first = next((group[0].spot for group in groups.values()), Spot("facts"))
    return Edit("edit.replace", first, puts)


def _pattern(query: Query) -> re.Pattern[str]:
    text = re.escape(query.text).replace("\\ ", "[ \u00a0\u202f]").replace("\\-", "[-\u2010\u2011]")
    if query.whole_word:
        text = rf"(?<!\w){text}(?!\w)"
    return re.compile(text, 0 if query.case_sensitive else re.IGNORECASE)


def _before(text: str, start: int) -> str:
    first = max(0, start - CONTEXT)
    return ("…" if first else "") + text[first:start]


def _after(text: str, end: int) -> str:
    return text[end : end + CONTEXT] + ("…" if end + CONTEXT < len(text) else "")


def _texts(case: Case) -> Iterator[tuple[Spot, str | Blocks]]:
    """Each text of `case` that a person wrote, with the spot of the whole of it."""
    parts = (
        (Spot(part.key, passage.id), (*part.path, passage.id, "blocks"))
        for part in text_parts(case)
        for passage in part.passages
    )
    facts = ((Spot(part), path) for part, path in _facts(case))
    stages = ((Spot("handlings"), ("handlings", it.id, name)) for it in case.handlings for name in _STAGE_TEXTS)
    for spot, path in chain(facts, parts, stages):
        for language in Language:
            whole = (*path, language.value)
            if value := value_at(case, whole):
                yield replace(spot, language=language, path=whole), value


def _facts(case: Case) -> Iterator[tuple[str, Path]]:
    """The part and the path of each pair of texts that stands before the passages."""
    yield "title", ("title",)
    yield "title", ("motion", "topic")
    yield "introduction", ("introduction",)
    yield from (("facts", ("motion", "demands", demand.id, "text")) for demand in case.motion.demands)
    yield "questions", ("questions_lead",)
    yield from (("questions", ("motion", "questions", it.id, "text")) for it in case.motion.questions)
    yield from (("questions", ("answers", answer.question_id, "heading")) for answer in case.answers)
    yield from (("attachments", ("attachments", it.id, "title")) for it in case.attachments)
    yield from (("supplementary", ("supplementary", it.id, "title")) for it in case.supplementary)


def _pieces(value: str | Blocks) -> Iterator[tuple[int, str]]:
    """The texts of `value` that a match stays within, each with where it begins in the whole text."""
    if isinstance(value, str):
        yield 0, value
        return
    offset = 0
    for block in value:
        if isinstance(block, Table):
            yield from ((offset + start, text) for start, text in _cells(block))
        else:
            yield offset, spans_text(block.spans)
        offset += len(block_text(block)) + 1


def _cells(table: Table) -> Iterator[tuple[int, str]]:
    """The caption and the cells of `table` with where each begins in its `block_text`."""
    offset = 0
    if table.caption:
        yield 0, table.caption
        offset = len(table.caption) + 1
    for row in table.rows:
        for cell in row:
            text = spans_text(cell)
            yield offset, text
            offset += len(text) + 1
        offset += not row


def _put(case: Case, path: Path, matches: Sequence[Match], replacement: str) -> Put:
    value = value_at(case, path)
    whole = value if isinstance(value, str) else blocks_text(value)
    ranges: list[tuple[int, int]] = []
    for match in sorted(matches, key=lambda it: it.spot.start):
        start, end = match.spot.start, match.spot.end
        if whole[start:end] == match.text and start < end and (not ranges or start >= ranges[-1][1]):
            ranges.append((start, end))
    if isinstance(value, str):
        return Put(path, _replaced_text(value, 0, ranges, replacement))
    return Put(path, tuple(_replaced_blocks(value, ranges, replacement)))


def _replaced_blocks(blocks: Blocks, ranges: Sequence[tuple[int, int]], replacement: str) -> Iterator[Block]:
    offset = 0
    for block in blocks:
        end = offset + len(block_text(block))
        inside = [it for it in ranges if offset <= it[0] and it[1] <= end]
        if not inside:
            yield block
        elif isinstance(block, Table):
            yield _replaced_table(block, offset, inside, replacement)
        else:
            yield replace(block, spans=_replaced_spans(block.spans, offset, inside, replacement))
        offset = end + 1


def _replaced_table(table: Table, offset: int, ranges: Sequence[tuple[int, int]], replacement: str) -> Table:
    caption = _replaced_text(table.caption, offset, ranges, replacement)
    offset += len(table.caption) + 1 if table.caption else 0
    rows = []
    for row in table.rows:
        cells = []
        for cell in row:
            cells.append(_replaced_spans(cell, offset, ranges, replacement))
            offset += len(spans_text(cell)) + 1
        offset += not row
        rows.append(tuple(cells))
    return replace(table, rows=tuple(rows), caption=caption)


def _replaced_text(text: str, offset: int, ranges: Sequence[tuple[int, int]], replacement: str) -> str:
    return spans_text(_replaced_spans((Span(text),), offset, ranges, replacement))


def _replaced_spans(spans: Spans, offset: int, ranges: Sequence[tuple[int, int]], replacement: str) -> Spans:
    """`spans`, whose text begins at `offset`, with `replacement` for each of `ranges` that lies in it."""
    end = offset + len(spans_text(spans))
    inside = [it for it in ranges if offset <= it[0] and it[1] <= end]
    if not inside:
        return spans
    kept: list[Span] = []
    for span in spans:
        at = offset
        for start, stop in inside:
            if at < start:
                kept.append(replace(span, text=span.text[at - offset : max(0, start - offset)]))
            if offset <= start < offset + len(span.text):
                kept.append(replace(span, text=replacement))
            at = max(at, stop)
        kept.append(replace(span, text=span.text[max(0, at - offset) :]))
        offset += len(span.text)
    return tidy(kept)

"""The texts of a file as they are to be proofread, each with the place of its characters in the whole; judges none."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from app.domain.language import Language
from app.domain.proofing import Proofable, Stretch
from app.domain.richtext import Spans, block_text, plain, spans_text
from app.domain.source import SourceBlock, SourceParagraph, SourceTable, SourceText, Style

# What the reader of plain text takes for an end of a line, and the page's end; CR LF has become one LF.
_LINE_END = re.compile("[\n\r\v\f\x85\u2028\u2029]")
_CHUNK = re.compile(r"\S+")
_BROKEN = ("-", "\u2010", "\u2011", "\u00ad")
# Put there to lay the page out, as the reader of text files has it; two spaces are a slip.
_COLUMN_GAP = re.compile(r"\s{3,}|\t+")
_NOT_SOLID = re.compile(r"[\s\-\u2010\u2011\u00ad]")
# A paragraph without an end like a sentence's is one of these: a heading, a name, a line of facts.
_SENTENCE = re.compile(r"[.!?:;…][\"”’')\]»]*\s*$")
_LONG = 120
_LONGEST_MARK = 12
_WINDOW = 300
_NEAR = 60


@dataclass(frozen=True, slots=True)
class Located:
    """A text to be proofread; `places` says of each of its code points where it stands in the whole."""

    text: Proofable
    places: Sequence[int]

    def place(self, start: int, end: int) -> Stretch:
        """Where in the whole stands what stands from `start` to `end` of the text, `end` behind it."""
        if start >= len(self.places):
            last = self.places[-1] + 1 if self.places else 0
            return last, last
        return self.places[start], self.places[end - 1] + 1 if end > start else self.places[start]


def located_in_file(source: SourceText, whole: str, language: Language) -> tuple[Located, ...]:
    """The texts of `source`, read from a text file that holds `whole`, whose lines end in LF."""
    starts = [0, *(match.end() for match in _LINE_END.finditer(whole))]
    lines = _Lines(whole, starts)
    return tuple(
        located
        for block, following in zip(source.blocks, [*source.blocks[1:], None], strict=True)
        for located in lines.located(block, following, language)
    )


def located_in_text(source: SourceText, language: Language) -> tuple[str, tuple[Located, ...]]:
    """The text of `source`, its blocks with line ends between them, and its texts."""
    texts = [_text_of(block) for block in source.blocks]
    starts = accumulate((len(text) + 1 for text in texts), initial=0)
    whole = "\n".join(texts)
    located: list[Located] = []
    for block, start in zip(source.blocks, starts, strict=False):
        cursor = start
        for spans, running in _pieces(block):
            text = spans_text(spans)
            cursor = whole.index(text, cursor)
            located.append(Located(_proofable(spans, language, running=running), range(cursor, cursor + len(text))))
            cursor += len(text)
    return whole, tuple(located)


class _Lines:
    def __init__(self, whole: str, starts: Sequence[int]) -> None:
        self._whole = whole
        self._starts = (*starts, len(whole))

    def located(self, block: SourceBlock, following: SourceBlock | None, language: Language) -> Iterator[Located]:
        """The texts of `block`, `following` being the next; as they stand in their lines where nothing else does."""
        first = (block.line or 1) - 1
        behind = len(self._starts) - 1 if following is None else (following.line or 1) - 1
        if isinstance(block, SourceParagraph):
            as_written = self._as_written(block, first, behind, language)
            if as_written is not None:
                yield as_written
                return
        cursor = self._start(first)
        if isinstance(block, SourceParagraph) and block.mark:
            marked = self._whole.find(block.mark, cursor, cursor + _NEAR)
            cursor = marked + len(block.mark) if marked >= 0 else cursor
        for spans, running in _pieces(block):
            places = _aligned(spans_text(spans), self._whole, cursor)
            cursor = places[-1] + 1 if places else cursor
            yield Located(_proofable(spans, language, running=running), places)

    def _start(self, line: int) -> int:
        return self._starts[min(line, len(self._starts) - 1)]

    def _as_written(self, block: SourceParagraph, first: int, behind: int, language: Language) -> Located | None:
        """The lines from `first` to before `behind` as one paragraph; None where they hold something else too."""
        places = list(self._joined(first, behind))
        written = "".join(" " if self._whole[place].isspace() else self._whole[place] for place in places)
        solid, read = _solid(written), _solid(spans_text(block.spans))
        mark = len(solid) - len(read)
        if not read or not 0 <= mark <= _LONGEST_MARK or (mark and not block.mark):
            return None
        text = spans_text(block.spans)
        if any(written[at] != text[other] for at, other in zip(solid[mark:], read, strict=True)):
            return None
        start, end = solid[mark], solid[-1] + 1
        # A hyphen that its word begins or ends with.
        if text[: read[0]].strip() and written[start - 1 : start] in _BROKEN:
            start -= 1
        if text[read[-1] + 1 :].strip() and written[end : end + 1] in _BROKEN:
            end += 1
        moved = {other: at - start for at, other in zip(solid[mark:], read, strict=True)}
        looks = _proofable(block.spans, language, running=_is_running(block))
        italics, links = (tuple(_moved(stretches, moved)) for stretches in (looks.italics, looks.links))
        kept = Proofable(self._kept(places[start:end]), language, looks.running, italics, links)
        return Located(kept, places[start:end])

    def _joined(self, first: int, behind: int) -> Iterator[int]:
        """The places of the lines' characters, one for the space between two lines or columns."""
        last = -1
        for line in range(first, max(first, behind)):
            start, end = self._start(line), self._start(line + 1)
            text = self._whole[start:end]
            left, right = len(text) - len(text.lstrip()), len(text.rstrip())
            if right <= left:
                continue
            if last >= 0:
                yield last + 1
            for gap in _COLUMN_GAP.finditer(text, left, right):
                yield from range(start + left, start + gap.start() + 1)
                left = gap.end()
            yield from range(start + left, start + right)
            last = start + right - 1

    def _kept(self, places: Sequence[int]) -> str:
        """The characters at `places`; a line's end is a space, but behind a hyphen, where a word may go on."""
        return "".join(
            " " if _LINE_END.match(self._whole, place) and self._whole[place - 1] not in _BROKEN else self._whole[place]
            for place in places
        )


def _text_of(block: SourceBlock) -> str:
    return block_text(block.table) if isinstance(block, SourceTable) else spans_text(block.spans)


def _pieces(block: SourceBlock) -> Iterator[tuple[Spans, bool]]:
    """The texts of `block` in their order, and whether each is made of sentences."""
    if isinstance(block, SourceTable):
        if block.table.caption:
            yield plain(block.table.caption), False
        yield from ((cell, False) for row in block.table.rows for cell in row if spans_text(cell).strip())
    else:
        yield block.spans, _is_running(block)


def _is_running(block: SourceParagraph) -> bool:
    text = spans_text(block.spans)
    return block.style is Style.BODY and (len(text) > _LONG or _SENTENCE.search(text) is not None)


def _proofable(spans: Spans, language: Language, *, running: bool) -> Proofable:
    ends = list(accumulate(len(span.text) for span in spans))
    stretches = [(end - len(span.text), end) for span, end in zip(spans, ends, strict=True)]
    italics = tuple(where for span, where in zip(spans, stretches, strict=True) if span.italic)
    links = tuple(where for span, where in zip(spans, stretches, strict=True) if span.href is not None)
    return Proofable(spans_text(spans), language, running, italics, links)


def _solid(text: str) -> list[int]:
    """Where `text` has what no reader takes out or puts in when it joins lines."""
    return [at for at, char in enumerate(text) if not _NOT_SOLID.match(char)]


def _moved(stretches: Iterable[Stretch], moved: dict[int, int]) -> Iterator[Stretch]:
    for start, end in stretches:
        there = [moved[at] for at in range(start, end) if at in moved]
        if there:
            yield there[0], there[-1] + 1


def _aligned(text: str, whole: str, cursor: int) -> list[int]:
    """Where each character of `text` stands in `whole` from `cursor` on, what its reader left out being skipped."""
    places: list[int] = []
    for chunk in _CHUNK.finditer(text):
        places += [min(cursor, len(whole) - 1)] * (chunk.start() - len(places))
        alone = re.compile(rf"(?<!\w){re.escape(chunk[0])}(?!\w)").search(whole, cursor, cursor + _WINDOW)
        found = alone.start() if alone else whole.find(chunk[0], cursor, cursor + _WINDOW)
        if found >= 0:
            places += range(found, found + len(chunk[0]))
        else:
            for char in chunk[0]:
                at = whole.find(char, cursor, cursor + _NEAR)
                cursor = at + 1 if at >= 0 else cursor
                places.append(at if at >= 0 else min(cursor, len(whole) - 1))
        cursor = places[-1] + 1
    return places + [min(cursor, len(whole) - 1)] * (len(text) - len(places))

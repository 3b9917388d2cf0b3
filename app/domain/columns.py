"""One language of a part as rows of blocks, and the passages after a person rewrote that column; knows no editor."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from app.domain.language import Bilingual, Language
from app.domain.passage import Basis, Passage, written
from app.domain.richtext import (
    Block,
    Blocks,
    Bullet,
    NumberedItem,
    Paragraph,
    Span,
    Spans,
    Subheading,
    Table,
    blocks_text,
    is_blank,
    tidy,
)

Row = tuple[str, Block]
"""The id of a passage and one of its blocks."""

Rows = tuple[Row, ...]
"""What one column shows, in order; a passage with several blocks has as many rows, one after the other."""

NewId = Callable[[], str]
_NOTHING: Blocks = ()


def column_of(passages: Sequence[Passage], language: Language) -> Rows:
    """What the column of `language` shows: each passage's blocks, one empty block for a passage that has none there.

    The empty block is of the kind of its twin, so that the translation of a bullet is written into a bullet.
    """
    return tuple((it.id, block) for it in passages for block in it.blocks[language] or (_unwritten(it, language),))


def _unwritten(passage: Passage, language: Language) -> Block:
    match passage.blocks[language.other]:
        case (Bullet(level=level), *_):
            return Bullet((), level)
        case (NumberedItem(level=level), *_):
            return NumberedItem((), level)
        case (Subheading(), *_):
            return Subheading(())
        case _:
            return Paragraph(())


def rewritten(passages: Sequence[Passage], language: Language, rows: Rows, new_id: NewId) -> tuple[Passage, ...]:
    """`passages` after the column of `language` came to read `rows`; an untouched passage is the same object.

    The rows give the order. Rows of one id that follow one another are one passage; an id that is empty, unknown or
    met again makes a new passage, written in `language` and without a twin. Blank rows alone leave their passage
    empty on this side. A passage without rows goes, but one with a twin stays, empty on this side, behind the passage
    that it stood behind: no text of the other language is ever lost. No basis changes.
    """
    old = {passage.id: passage for passage in passages}
    groups = list(_groups(rows))
    # Where an id is met twice, the text keeps it and the empty paragraph gives it up.
    owners: dict[str, int] = {}
    for place, (name, blocks) in enumerate(groups):
        if name in old and (name not in owners or (is_blank(groups[owners[name]][1]) and not is_blank(blocks))):
            owners[name] = place
    result: list[Passage] = []
    for place, (name, blocks) in enumerate(groups):
        kept = old[name] if owners.get(name) == place else written(new_id(), language, _NOTHING)
        result.append(_with_side(kept, language, blocks))
    return tuple(_with_orphans(result, passages, language))


def _groups(rows: Rows) -> Iterator[tuple[str, Blocks]]:
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or not rows[end][0] or rows[end][0] != rows[start][0]:
            yield rows[start][0], tuple(block for _, block in rows[start:end])
            start = end


def _with_side(passage: Passage, language: Language, blocks: Blocks) -> Passage:
    side = passage.blocks[language]
    if blocks == side or (is_blank(blocks) and is_blank(side)):
        return passage
    # A passage in which nothing stood yet is written in the language of its first words.
    first = is_blank(side) and is_blank(passage.blocks[language.other])
    new = _NOTHING if is_blank(blocks) else blocks
    return replace(
        passage, blocks=passage.blocks.put(language, new), source=language if first and new else passage.source
    )


def _with_orphans(result: list[Passage], passages: Sequence[Passage], language: Language) -> list[Passage]:
    """`result` with the passages of `passages` that it lacks and whose twin has text."""
    here = {passage.id for passage in result}
    behind = ""
    for passage in passages:
        if passage.id not in here:
            if is_blank(passage.blocks[language.other]):
                continue
            place = next((n for n, it in enumerate(result, 1) if it.id == behind), 0)
            result.insert(place, replace(passage, blocks=passage.blocks.put(language, _NOTHING)))
        behind = passage.id
    return result


def split_row(  # noqa: PLR0913 - what, where, and where an id comes from
    passages: Sequence[Passage], language: Language, passage_id: str, block: int, at: int, *, new_id: NewId
) -> tuple[Passage, ...]:
    """`passages` with one split in two at code point `at` of its block number `block` in `language`.

    The twin and the id stay with the first half; with the second where nothing stands before it. A table is not cut:
    the split is before it for `at` 0, else behind it. Unchanged where there is no such passage or block.
    """
    place = _place(passages, passage_id)
    if place is None or not 0 <= block < len(passages[place].blocks[language]):
        return tuple(passages)
    passage = passages[place]
    head, tail = _cut_blocks(passage.blocks[language], block, at)
    if is_blank(head):
        halves = [written(new_id(), language, _NOTHING), _with_side(passage, language, tail)]
    else:
        halves = [
            _with_side(passage, language, head),
            _with_side(written(new_id(), language, _NOTHING), language, tail),
        ]
    return (*passages[:place], *halves, *passages[place + 1 :])


def _cut_blocks(blocks: Blocks, number: int, at: int) -> tuple[Blocks, Blocks]:
    block = blocks[number]
    if isinstance(block, Table):
        number += at > 0
        return blocks[:number], blocks[number:]
    head, tail = cut_spans(block.spans, at)
    first, second = replace(block, spans=head), replace(block, spans=tail)
    return (*blocks[:number], first), (second, *blocks[number + 1 :])


def cut_spans(spans: Iterable[Span], at: int) -> tuple[Spans, Spans]:
    """`spans` before and from code point `at` on."""
    head: list[Span] = []
    tail: list[Span] = []
    for span in spans:
        left = max(0, at)
        head.append(replace(span, text=span.text[:left]))
        tail.append(replace(span, text=span.text[left:]))
        at -= len(span.text)
    return tuple(it for it in head if it.text), tuple(it for it in tail if it.text)


def join_with_previous(passages: Sequence[Passage], language: Language, passage_id: str) -> tuple[Passage, ...]:
    """`passages` with one joined to the one before it, as Backspace at its start in `language` does.

    In `language` the two blocks that meet become one; in the other the blocks of both follow one another, so that no
    twin is orphaned. The first one's id stays, unless it was empty on both sides. Unchanged for the first passage and
    where a table would have to be joined with text.
    """
    place = _place(passages, passage_id)
    if not place:
        return tuple(passages)
    first, second = passages[place - 1], passages[place]
    blocks = _merged(first.blocks[language], second.blocks[language])
    if blocks is None:
        return tuple(passages)
    other = _both(first.blocks[language.other], second.blocks[language.other])
    joined = _joined(first, second, first.blocks.put(language, blocks).put(language.other, other), language)
    return (*passages[: place - 1], joined, *passages[place + 1 :])


def _merged(first: Blocks, second: Blocks) -> Blocks | None:
    if is_blank(first) or is_blank(second):
        return second if is_blank(first) else first
    above, below = first[-1], second[0]
    if is_blank([above]):
        return (*first[:-1], *second)
    if is_blank([below]):
        return (*first, *second[1:])
    if isinstance(above, Table) or isinstance(below, Table):
        return None
    return (*first[:-1], replace(above, spans=tidy((*above.spans, *below.spans))), *second[1:])


def _both(first: Blocks, second: Blocks) -> Blocks:
    return (*(first if not is_blank(first) else ()), *(second if not is_blank(second) else ()))


def _joined(first: Passage, second: Passage, blocks: Bilingual[Blocks], merged: Language | None = None) -> Passage:
    """One passage of two that holds `blocks`; in `merged` the last line of one and the first of the other are one."""
    if is_blank((*first.blocks.fi, *first.blocks.sv)):
        return replace(second, blocks=blocks)
    if is_blank((*second.blocks.fi, *second.blocks.sv)):
        return replace(first, blocks=blocks)
    quotes = first.quotes_motion and second.quotes_motion
    return replace(first, blocks=blocks, basis=_joined_basis(first.basis, second.basis, merged), quotes_motion=quotes)


def _joined_basis(first: Basis | None, second: Basis | None, merged: Language | None) -> Basis | None:
    # What was confirmed of both is confirmed of them together; what only one had shows as a change.
    if first is None or second is None:
        return first or second
    texts = first.texts
    for language in Language:
        between = "" if language is merged else "\n"
        texts = texts.put(language, first.texts[language] + between + second.texts[language])
    return Basis(texts, first.different or second.different)


def join_pairing(passages: Sequence[Passage], passage_id: str) -> tuple[Passage, ...]:
    """`passages` with one and the next as one passage, all blocks kept as they are; unchanged for the last."""
    place = _place(passages, passage_id)
    if place is None or place + 1 >= len(passages):
        return tuple(passages)
    first, second = passages[place], passages[place + 1]
    blocks = Bilingual(*(_both(first.blocks[it], second.blocks[it]) for it in Language))
    return (*passages[:place], _joined(first, second, blocks), *passages[place + 2 :])


def split_pairing(
    passages: Sequence[Passage], passage_id: str, fi_at: int, sv_at: int, new_id: NewId
) -> tuple[Passage, ...]:
    """`passages` with one as two: the first has the blocks before `fi_at` and `sv_at`, the second the rest.

    The first keeps the id. Unchanged where there is no such passage or one of the two would be empty.
    """
    place = _place(passages, passage_id)
    if place is None:
        return tuple(passages)
    passage, cuts = passages[place], Bilingual(max(0, fi_at), max(0, sv_at))
    first = Bilingual(*(passage.blocks[it][: cuts[it]] for it in Language))
    second = Bilingual(*(passage.blocks[it][cuts[it] :] for it in Language))
    if is_blank((*first.fi, *first.sv)) or is_blank((*second.fi, *second.sv)):
        return tuple(passages)
    before, after = _split_basis(passage, first)
    halves = (replace(passage, blocks=first, basis=before), replace(passage, id=new_id(), blocks=second, basis=after))
    return (*passages[:place], *halves, *passages[place + 1 :])


def _split_basis(passage: Passage, first: Bilingual[Blocks]) -> tuple[Basis | None, Basis | None]:
    """The confirmed texts of each half; None where the lines no longer tell which belonged to which."""
    heads: list[str] = []
    tails: list[str] = []
    for language in Language:
        lines = passage.basis.texts[language].split("\n") if passage.basis else []
        if passage.basis is None or len(lines) != len(blocks_text(passage.blocks[language]).split("\n")):
            return None, None
        count = len(blocks_text(first[language]).split("\n")) if first[language] else 0
        heads.append("\n".join(lines[:count]))
        tails.append("\n".join(lines[count:]))
    different = passage.basis is not None and passage.basis.different
    return Basis(Bilingual(*heads), different), Basis(Bilingual(*tails), different)


def move_passage(passages: Sequence[Passage], passage_id: str, place: int) -> tuple[Passage, ...]:
    """`passages` with one at `place` (from 0, counted without it); unchanged where it is not among them."""
    rest = [passage for passage in passages if passage.id != passage_id]
    moved = [passage for passage in passages if passage.id == passage_id]
    place = max(0, place)
    return (*rest[:place], *moved, *rest[place:])


def _place(passages: Sequence[Passage], passage_id: str) -> int | None:
    return next((place for place, passage in enumerate(passages) if passage.id == passage_id), None)

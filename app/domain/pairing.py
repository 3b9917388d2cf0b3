"""Pairs the blocks of a Finnish and a Swedish text, in order, by what both languages share; translates nothing."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf, log

from app.domain.language import Bilingual, Language
from app.domain.passage import Passage, confirm
from app.domain.richtext import (
    Block,
    Blocks,
    Bullet,
    NumberedItem,
    Paragraph,
    Subheading,
    Table,
    block_spans,
    block_text,
    is_blank,
)
from app.domain.text import fold_spaces

_SV_PER_FI = 1.1
_SKIP = 1.7
_UNLIKE_KIND = 2.0
_LENGTH = 2.2
_FACTS = 1.6
_MERGED = 0.45
# Long texts are compared near the diagonal only, so that time grows with their length and not its square.
_BAND = 40
# How many blocks of each side make one passage; 1-1 first, so that a draw keeps passages small.
_STEPS = ((1, 1), (1, 2), (2, 1), (1, 0), (0, 1), (2, 2))

_NUMBER = re.compile(r"\d+(?:[.,/:]\d+)*")
_NAME = re.compile(r"(?<![.!?:] )(?<!^)\b[A-ZÅÄÖ][\wåäö-]{3,}")


@dataclass(frozen=True, slots=True)
class _Trait:
    """What a block has that its translation has too."""

    kind: type
    length: int
    facts: Counter[str]


def pair_blocks(fi: Blocks, sv: Blocks, new_id: Callable[[], str], source: Language) -> tuple[Passage, ...]:
    """The passages that `fi` and `sv` make: every block once, in its order; a blank block makes none.

    Blocks that belong together are confirmed as such; one without a counterpart has an empty twin. The alignment is
    the cheapest one of 1-1, 1-2, 2-1, 2-2, 1-0 and 0-1 by kinds, lengths, numbers, links, italics and names.
    Parameters: `new_id` gives each passage its id; `source`, the language written first.
    """
    left = tuple(block for block in fi if not is_blank([block]))
    right = tuple(block for block in sv if not is_blank([block]))
    steps = _align([_trait(block) for block in left], [_trait(block) for block in right])
    passages: list[Passage] = []
    at_fi = at_sv = 0
    for taken_fi, taken_sv in steps:
        blocks = Bilingual(left[at_fi : at_fi + taken_fi], right[at_sv : at_sv + taken_sv])
        passages.append(_passage(new_id(), blocks, source))
        at_fi, at_sv = at_fi + taken_fi, at_sv + taken_sv
    return tuple(passages)


def _passage(id: str, blocks: Bilingual[Blocks], source: Language) -> Passage:
    if blocks.fi and blocks.sv:
        return confirm(Passage(id, blocks, source))
    written = Language.FI if blocks.fi else Language.SV
    # A text that stands in one language alone was written in it, whatever the language of the rest.
    return Passage(id, blocks, written)


def _align(fi: Sequence[_Trait], sv: Sequence[_Trait]) -> list[tuple[int, int]]:
    """The steps of the cheapest alignment, found from the end backwards."""
    best = [[inf] * (len(sv) + 1) for _ in range(len(fi) + 1)]
    chosen: dict[tuple[int, int], tuple[int, int]] = {}
    best[len(fi)][len(sv)] = 0.0
    for i in range(len(fi), -1, -1):
        for j in _near(i, len(fi), len(sv)):
            for step in _STEPS:
                to_i, to_j = i + step[0], j + step[1]
                if to_i > len(fi) or to_j > len(sv) or best[to_i][to_j] == inf:
                    continue
                cost = best[to_i][to_j] + _cost(fi[i:to_i], sv[j:to_j])
                if cost < best[i][j]:
                    best[i][j] = cost
                    chosen[i, j] = step
    steps: list[tuple[int, int]] = []
    i = j = 0
    while (i, j) in chosen:
        step = chosen[i, j]
        steps.append(step)
        i, j = i + step[0], j + step[1]
    return steps


def _near(i: int, fi: int, sv: int) -> range:
    """The places of the Swedish text, from the end, that may stand against place `i` of the Finnish one."""
    middle = round(i * sv / fi) if fi else 0
    width = _BAND + abs(fi - sv)
    return range(min(sv, middle + width), max(0, middle - width) - 1, -1)


def _cost(fi: Sequence[_Trait], sv: Sequence[_Trait]) -> float:
    if not fi or not sv:
        return _SKIP * (len(fi) + len(sv))
    if len(fi) + len(sv) > 2 and any(trait.kind is not Paragraph for trait in (*fi, *sv)):
        return inf
    kinds = 0.0 if fi[0].kind is sv[0].kind else _UNLIKE_KIND
    if kinds and Table in {fi[0].kind, sv[0].kind}:
        return inf
    merged = _MERGED * (len(fi) + len(sv) - 2)
    return kinds + _length_cost(fi, sv) + _fact_cost(fi, sv) + merged


def _length_cost(fi: Sequence[_Trait], sv: Sequence[_Trait]) -> float:
    one = sum(trait.length for trait in fi) * _SV_PER_FI
    other = sum(trait.length for trait in sv)
    # Short texts vary more: twenty characters are added to both.
    return _LENGTH * abs(log((other + 20) / (one + 20)))


def _fact_cost(fi: Sequence[_Trait], sv: Sequence[_Trait]) -> float:
    """0 where both hold the same facts, up to `_FACTS` where they share none; between them where neither has any."""
    one: Counter[str] = sum((trait.facts for trait in fi), Counter())
    other: Counter[str] = sum((trait.facts for trait in sv), Counter())
    total = one.total() + other.total()
    if not total:
        return 0.25 * _FACTS
    shared = 2 * (one & other).total()
    return _FACTS * (1 - shared / total)


def _trait(block: Block) -> _Trait:
    text = fold_spaces(block_text(block))
    facts = Counter(_NUMBER.findall(text))
    facts.update(name[:4].lower() for name in _NAME.findall(text))
    facts.update("§" for _ in range(text.count("§")))
    for span in block_spans(block):
        facts.update({"link": span.href is not None, "italic": span.italic, "bold": span.bold})
    facts.update("?" for _ in range(text.endswith("?")))
    return _Trait(_kind(block), max(1, len(text)), +facts)


def _kind(block: Block) -> type:
    match block:
        case Bullet() | NumberedItem():
            return Bullet
        case Table():
            return Table
        case Subheading():
            return Subheading
        case _:
            return Paragraph

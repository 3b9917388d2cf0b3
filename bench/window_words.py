"""A long case in real words with slips of the hand in it, so that there is something to proofread; measures nothing."""

import re
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.parts import text_parts
from app.domain.passage import Passage
from app.domain.richtext import Block, Bullet, block_text, blocks_text, paragraph, plain
from app.domain.sentences import split_sentences
from bench.documents import a_bench

SLIPS = 0.03
"""So large a part of the words has a slip: far more than an official makes."""

_PARAGRAPH, _ITEM = 30, 10
"""Words of each at least; both end with their sentence."""

_LONG_ENOUGH = re.compile(r"[^\W\d_]{6,}")
_SHORTER = 1.6
"""All words for each that is long enough to have a slip."""


def worded_case(words: int, slips: float = SLIPS) -> Case:
    """The example's case with a general answer of `words` words in each language, of its sentences in other orders.

    Each paragraph has a number of its own, so that none is read for another; `slips` of the words have a slip.
    """
    case = a_bench().case
    passages: list[Passage] = []
    count = dict.fromkeys(Language, 0)
    for sides in zip(*(_sides(case, language, slips) for language in Language), strict=True):
        passages.append(Passage(f"g{len(passages)}", Bilingual(*sides)))
        for language, blocks in zip(Language, sides, strict=True):
            count[language] += len(blocks_text(blocks).split())
        if min(count.values()) >= words:
            break
    return replace(case, id="long", general_answer=tuple(passages))


def _sides(case: Case, language: Language, slips: float) -> Iterator[tuple[Block, ...]]:
    """One side of a passage after the other, without end."""
    chance = Random(language.value)
    sentences = _sentences(case, language)
    number = 0
    while True:
        number += 1
        text, item = (_text(sentences, chance, words, slips) for words in (_PARAGRAPH, _ITEM))
        yield paragraph(f"{text} {number}."), Bullet(plain(item))


def _sentences(case: Case, language: Language) -> list[str]:
    blocks = [block for part in text_parts(case) for passage in part.passages for block in passage.blocks[language]]
    sentences = [it for block in blocks for it in split_sentences(block_text(block)) if len(it.split()) > 4]
    if not sentences:
        raise RuntimeError(f"the example has no sentences in {language.value}")
    return sentences


def _text(sentences: list[str], chance: Random, words: int, slips: float) -> str:
    return " ".join(_slipped(_taken(sentences, chance, words), chance, slips))


def _taken(sentences: list[str], chance: Random, words: int) -> Iterator[str]:
    left = words
    while left > 0:
        sentence = chance.choice(sentences).split()
        yield from sentence
        left -= len(sentence)


def _slipped(words: Iterator[str], chance: Random, slips: float) -> Iterator[str]:
    """`words`, of which some have two letters in each other's place."""
    for word in words:
        if chance.random() < slips * _SHORTER and (found := _LONG_ENOUGH.search(word)):
            at = chance.randrange(found.start() + 1, found.end() - 2)
            yield f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"
        else:
            yield word

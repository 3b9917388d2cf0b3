"""How many words a text has, per part and per case in each language; knows nothing of characters or sentences."""

import re
from collections.abc import Iterable

from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.parts import text_parts
from app.domain.passage import Passage
from app.domain.richtext import blocks_text

# A figure in groups of three (1 200) is one word, whatever space stands between them; a year before one is another.
_GROUPED = re.compile(r"(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)")


def count_words(text: str) -> int:
    """The words of `text`: runs without white space that hold a letter or a digit, so that no dash counts."""
    return sum(any(map(str.isalnum, word)) for word in _GROUPED.sub("1", text).split())


def passages_words(passages: Iterable[Passage]) -> Bilingual[int]:
    """The words of `passages` in each language."""
    counts = [passage.blocks.map(blocks_text).map(count_words) for passage in passages]
    return Bilingual(sum(it[Language.FI] for it in counts), sum(it[Language.SV] for it in counts))


def case_words(case: Case) -> Bilingual[int]:
    """The words of all parts of `case` that are made of passages, in each language."""
    return passages_words(passage for part in text_parts(case) for passage in part.passages)

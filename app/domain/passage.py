"""A passage: blocks in one language and their twin in the other, and how the two stand to each other."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.language import Bilingual, Language
from app.domain.richtext import Blocks, blocks_text, is_blank
from app.domain.text import comparable


class TranslationState(StrEnum):
    """How the twin of a passage stands to its source."""

    MISSING = "missing"
    TRANSLATED = "translated"
    SOURCE_CHANGED = "source_changed"
    TARGET_CHANGED = "target_changed"
    APPROVED_DIFFERENT = "approved_different"


@dataclass(frozen=True, slots=True)
class Basis:
    """The texts as they stood when a person last said that they belong together; `different` if approved as such."""

    texts: Bilingual[str]
    different: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A few blocks and their twin under one id that lasts.

    `source` is the language in which it was written first; `basis` is None until the pair was confirmed;
    `quotes_motion` says that the source side repeats the motion word for word.
    """

    id: str
    blocks: Bilingual[Blocks]
    source: Language = Language.FI
    basis: Basis | None = None
    quotes_motion: bool = False


def translation_state(passage: Passage) -> TranslationState:
    """The state of `passage`; one whose sides are both empty has nothing left to translate.

    A twin that nobody has confirmed yet counts as changed. White space and typography alone change nothing.
    """
    source, target = passage.blocks[passage.source], passage.blocks[passage.source.other]
    if is_blank(source) != is_blank(target):
        return TranslationState.MISSING
    if is_blank(source):
        return TranslationState.TRANSLATED
    if passage.basis is None:
        return TranslationState.TARGET_CHANGED
    if not _same(passage, passage.source):
        return TranslationState.SOURCE_CHANGED
    if not _same(passage, passage.source.other):
        return TranslationState.TARGET_CHANGED
    return TranslationState.APPROVED_DIFFERENT if passage.basis.different else TranslationState.TRANSLATED


def _same(passage: Passage, language: Language) -> bool:
    assert passage.basis is not None
    before, now = passage.basis.texts[language], blocks_text(passage.blocks[language])
    # Most are equal to the letter; comparing by value takes fifty times as long, for every passage at every save.
    return before == now or comparable(before) == comparable(now)


def confirm(passage: Passage, *, different: bool = False) -> Passage:
    """`passage` with its two texts confirmed as belonging together as they now stand (or `different` on purpose)."""
    return replace(passage, basis=Basis(passage.blocks.map(blocks_text), different))


def written(id: str, language: Language, blocks: Blocks) -> Passage:
    """A new passage whose source side holds `blocks` and whose twin is still empty."""
    empty: Blocks = ()
    return Passage(id, Bilingual(empty, empty).put(language, blocks), source=language)

"""Translating a case passage by passage: what is left, what changed since, what a person confirms; edits nothing."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.domain.case import Case
from app.domain.language import Language
from app.domain.parts import text_parts
from app.domain.passage import Passage, TranslationState, confirm, translation_state
from app.domain.richtext import blocks_text, is_blank
from app.domain.text import comparable

LEFT = frozenset({TranslationState.MISSING, TranslationState.SOURCE_CHANGED, TranslationState.TARGET_CHANGED})
"""The states in which a person still has something to do."""

Place = tuple[str, str]
"""A passage of a case: the key of its part and its own id."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A side of a passage that is not what was confirmed: the `language`, the text then and the text now."""

    language: Language
    old: str
    new: str


def is_left(passage: Passage) -> bool:
    """Whether a person still has something to do for `passage`."""
    return translation_state(passage) in LEFT


def next_untranslated(case: Case, place: Place, *, back: bool = False) -> Place | None:
    """The nearest passage behind `place` (before it with `back`) that is left to translate, None where none is.

    Goes on from the other end of the case; the passage at `place` itself comes last. A part's key with an id that the
    part does not have stands before the part's first passage.
    """
    order: list[tuple[Place, bool]] = []
    start = 0
    for part in text_parts(case):
        start = len(order) if part.key == place[0] else start
        order += (((part.key, passage.id), is_left(passage)) for passage in part.passages)
    here = next((number for number, (one, _) in enumerate(order) if one == place), None)
    cut = start if here is None else here if back else here + 1
    around = order[cut:] + order[:cut]
    return next((one for one, left in (reversed(around) if back else around) if left), None)


def state_counts(passages: Iterable[Passage]) -> Mapping[TranslationState, int]:
    """How many of `passages` are in each state; every state is a key. One empty on both sides counts nowhere."""
    counts = Counter(translation_state(it) for it in passages if not all(map(is_blank, (it.blocks.fi, it.blocks.sv))))
    return {state: counts[state] for state in TranslationState}


def left_to_translate(case: Case) -> int:
    """How many passages of `case` are left to translate."""
    return sum(is_left(passage) for part in text_parts(case) for passage in part.passages)


def copy_source(passage: Passage) -> Passage:
    """`passage` with the source's blocks as its twin, to be translated over; itself where the source is empty.

    The copy is not confirmed: a Finnish text in the Swedish column is no translation.
    """
    source = passage.blocks[passage.source]
    if is_blank(source):
        return passage
    return replace(passage, blocks=passage.blocks.put(passage.source.other, source), basis=None)


def mark_translated(passage: Passage) -> Passage:
    """`passage` confirmed as it stands; itself where a side is empty, because nothing can belong to no text."""
    return passage if _one_sided(passage) else confirm(passage)


def approve_different(passage: Passage) -> Passage:
    """`passage` with its texts approved as different on purpose; itself where a side is empty."""
    return passage if _one_sided(passage) else confirm(passage, different=True)


def settled(entered: Passage, now: Passage, typed: Language, *, going_on: bool = False) -> Passage:
    """`now`, confirmed where writing the missing side was the translating: the rule of confirming without a key.

    A person came to the `typed` side when the passage was `entered` and leaves it as `now`. It is confirmed if both
    sides are written, the other says what it said then, and the typed side was empty, which the other was not. Who goes
    on to the next untranslated one (`going_on`) also confirms a twin that was there but never confirmed, if it was
    typed in. A twin that was confirmed once, and went stale, takes the explicit key.
    """
    source = typed.other
    same_source = _text(entered, source) == _text(now, source)
    if not same_source or translation_state(now) not in LEFT or _one_sided(now):
        return now
    was_missing = is_blank(entered.blocks[typed]) and not is_blank(entered.blocks[source])
    gone_over = (
        going_on and now.basis is None and typed is not now.source and _text(entered, typed) != _text(now, typed)
    )
    return mark_translated(now) if was_missing or gone_over else now


def changed_since(passage: Passage) -> Changed | None:
    """The side of `passage` that changed since it was confirmed, the source before the twin; None where none did."""
    if passage.basis is None:
        return None
    for language in (passage.source, passage.source.other):
        old, new = passage.basis.texts[language], blocks_text(passage.blocks[language])
        if comparable(old) != comparable(new):
            return Changed(language, old, new)
    return None


def _text(passage: Passage, language: Language) -> str:
    return comparable(blocks_text(passage.blocks[language]))


def _one_sided(passage: Passage) -> bool:
    return is_blank(passage.blocks.fi) or is_blank(passage.blocks.sv)

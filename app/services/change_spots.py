"""Where a person should stand after an undo or a redo: at the end of what came back, or where it was taken away."""

from dataclasses import replace

from app.domain.case import Case
from app.domain.language import Language
from app.domain.parts import Spot, text_part
from app.domain.passage import Passage
from app.domain.richtext import blocks_text
from app.services.session import Change

_TYPING = "edit.typing"


def spot_after(change: Change) -> Spot:
    """The spot to lead to after `change`: of typing the place where the text of its language differs, else its own."""
    where = change.where
    if change.what != _TYPING or where.language is None:
        return where
    before, after = (_passages(case, where.part) for case in (change.before, change.after))
    texts = {passage.id: _text(passage, where.language) for passage in before}
    changed = [it for it in after if texts.get(it.id) != _text(it, where.language)]
    if not changed:
        return where
    # Where several differ, the text ends in the last of them: the ones before came back or went whole.
    passage = next((it for it in changed if it.id == where.passage), changed[-1])
    old, new = texts.get(passage.id, ""), _text(passage, where.language)
    place = len(new) - _same_end(old, new)
    return replace(where, passage=passage.id, start=place, end=place)


def _passages(case: Case, key: str) -> tuple[Passage, ...]:
    part = text_part(case, key)
    return part.passages if part else ()


def _text(passage: Passage, language: Language) -> str:
    return blocks_text(passage.blocks[language])


def _same_end(old: str, new: str) -> int:
    """How many of the last characters are the same in both, not counting those that are the same from the start."""
    shorter = min(len(old), len(new))
    head = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    return next((n for n in range(shorter - head) if old[-1 - n] != new[-1 - n]), shorter - head)

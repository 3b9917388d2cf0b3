"""Sentences of a motion's draft: from the text into a list, between the lists, and back into the text."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.text import fold_spaces
from app.services.draft import Listing, MotionDraft, Sentence, Sentences, one_line
from app.services.draft_places import Stretch, is_reasoning, put_back, taken_out, text_of, trimmed


def make(draft: MotionDraft, listing: Listing, place: Stretch, at: int | None = None) -> MotionDraft:
    """`draft` with the source's text at `place` as a sentence of a list, before number `at` (None: by its place).

    It is no reasoning any more; a sentence of either list that shares a character with it leaves its list.
    """
    place_ = trimmed(draft.source, place)
    if place_ is None:
        return draft
    before = draft.listed(listing)
    if at is not None:
        at -= sum(_overlaps(sentence, place_) for sentence in before[:at])
    for which in Listing:
        gone = [number for number, sentence in enumerate(draft.listed(which)) if _overlaps(sentence, place_)]
        draft = remove(draft, which, gone)
    text = fold_spaces(text_of(draft.source.blocks[place_.paragraph])[place_.start : place_.end])
    sentence = Sentence(text, place_, is_reasoning(draft.reasons, place_))
    draft = replace(draft, reasons=taken_out(draft.source, draft.reasons, place_))
    return _inserted(draft, listing, (sentence,), at)


def _overlaps(sentence: Sentence, place: Stretch) -> bool:
    return sentence.place is not None and sentence.place.overlaps(place)


def add(draft: MotionDraft, listing: Listing, text: str, at: int | None = None) -> MotionDraft:
    """`draft` with a sentence that a person wrote, before number `at` (None: last); as it is for a blank one."""
    text = one_line(text)
    return _inserted(draft, listing, (Sentence(text, None, reasoned=False),), at) if text else draft


def reword(draft: MotionDraft, listing: Listing, number: int, text: str) -> MotionDraft:
    """`draft` with another text of a sentence; a blank one leaves the list."""
    text = one_line(text)
    if not text:
        return remove(draft, listing, (number,))
    sentences = draft.listed(listing)
    changed = replace(sentences[number], text=text)
    return _with_list(draft, listing, (*sentences[:number], changed, *sentences[number + 1 :]))


def remove(draft: MotionDraft, listing: Listing, numbers: Sequence[int]) -> MotionDraft:
    """`draft` with sentences back in the text: the source's own words are part of the reasoning again."""
    sentences = draft.listed(listing)
    reasons = draft.reasons
    for number in numbers:
        sentence = sentences[number]
        if sentence.place is not None and sentence.reasoned:
            reasons = put_back(draft.source, reasons, sentence.place)
    left = tuple(sentence for number, sentence in enumerate(sentences) if number not in numbers)
    return _with_list(replace(draft, reasons=reasons), listing, left)


def move(
    draft: MotionDraft, listing: Listing, numbers: Sequence[int], to: Listing, at: int | None = None
) -> MotionDraft:
    """`draft` with sentences of one list before number `at` of list `to` (None: by their places, else last)."""
    chosen = [number for number in sorted(set(numbers)) if 0 <= number < len(draft.listed(listing))]
    sentences = tuple(draft.listed(listing)[number] for number in chosen)
    if at is not None and to is listing:
        at -= sum(number < at for number in chosen)
    left = tuple(it for number, it in enumerate(draft.listed(listing)) if number not in chosen)
    return _inserted(_with_list(draft, listing, left), to, sentences, at)


def _inserted(draft: MotionDraft, listing: Listing, more: Sentences, at: int | None) -> MotionDraft:
    sentences = list(draft.listed(listing))
    for sentence in more:
        place = _by_place(sentences, sentence) if at is None else max(0, min(at, len(sentences)))
        sentences.insert(place, sentence)
        at = None if at is None else place + 1
    return _with_list(draft, listing, tuple(sentences))


def _by_place(sentences: Sequence[Sentence], sentence: Sentence) -> int:
    """The number that keeps the order of the source; the last where a person's own sentence or order stands."""
    if sentence.place is None:
        return len(sentences)
    behind = (n for n, it in enumerate(sentences) if it.place is not None and it.place > sentence.place)
    return next(behind, len(sentences))


def _with_list(draft: MotionDraft, listing: Listing, sentences: Sentences) -> MotionDraft:
    if listing is Listing.DEMANDS:
        return replace(draft, demands=sentences)
    return replace(draft, questions=sentences)

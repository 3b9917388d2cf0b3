"""What a selection in the source becomes in a list: a sentence, or several; it changes a draft and shows nothing."""

from collections.abc import Iterable, Iterator

from app.domain.sentences import split_sentences
from app.services.draft import Listing, MotionDraft
from app.services.draft_lists import make
from app.services.draft_places import Stretch, text_of, trimmed


def place_all(draft: MotionDraft, listing: Listing, places: Iterable[Stretch], at: int | None = None) -> MotionDraft:
    """`draft` with the text at `places` in a list, before number `at` (None: by their places in the text).

    A demand is one sentence, so text of several becomes several; a question may need the sentence before it.
    """
    for whole in places:
        for place in _parts(draft, whole) if listing is Listing.DEMANDS else (whole,):
            before = len(draft.listed(listing))
            draft = make(draft, listing, place, at)
            at = None if at is None else at + len(draft.listed(listing)) - before
    return draft


def _parts(draft: MotionDraft, whole: Stretch) -> Iterator[Stretch]:
    kept = trimmed(draft.source, whole)
    if kept is None:
        return
    text = text_of(draft.source.blocks[kept.paragraph])[kept.start : kept.end]
    at = 0
    for sentence in split_sentences(text):
        at = text.index(sentence, at)
        yield Stretch(kept.paragraph, kept.start + at, kept.start + at + len(sentence))
        at += len(sentence)

"""What the library does with cases beyond storing them: listings, copies, the place of a hit; it opens no file."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property

from app.domain.case import Case
from app.domain.handling import NO_BLOCKS, NO_OWN_BLOCKS, Handling, Outcome
from app.domain.library import Listing, SearchHit, listing_of
from app.domain.municipality import Profile
from app.domain.parts import Spot, text_parts
from app.domain.richtext import blocks_text
from app.services.deadlines import deadline
from app.services.ports import NewId

LISTING = 1
"""To be raised when `listing_of` or `deadline` comes to give another result for the same case."""

_SAME = frozenset({"title", "introduction", "attachments", "distribution", "preparers"})
_HIT = ("\x02", "\x03")


class ProfileLister:
    """Makes listings with the months of each city. `profiles` gives the profiles by id, asked for when first needed."""

    def __init__(self, profiles: Callable[[], Mapping[str, Profile]]) -> None:
        self._profiles = profiles

    @cached_property
    def version(self) -> str:
        """Another text where the rules or a city's months are other ones, so that old listings are made anew."""
        months = (f"{name}={profile.deadline_months or '-'}" for name, profile in sorted(self._profiles().items()))
        return " ".join([str(LISTING), *months])

    def __call__(self, case: Case) -> Listing:
        """The listing of `case`; where its city is not known, only a person's own deadline is told.

        A case of which every stage has decided waits for nothing, and has no deadline in a list.
        """
        decided = case.handlings and all(handling.outcome is Outcome.DECIDED for handling in case.handlings)
        return listing_of(case, None if decided else deadline(case, self._profiles().get(case.profile)))


def duplicate(case: Case, new_id: NewId) -> Case:
    """A copy of `case` under a new id, for a matter like it: all texts of the motion and the answer are kept.

    Its case number and its own deadline are gone, and of its stages what a meeting gave them: date, section,
    proceedings, decision and outcome.
    """
    handlings = tuple(_fresh(handling) for handling in case.handlings)
    return replace(case, id=new_id(), case_number="", deadline=None, handlings=handlings)


def _fresh(handling: Handling) -> Handling:
    return replace(
        handling,
        meeting_date=None,
        section=None,
        proceedings=NO_BLOCKS,
        decision=NO_OWN_BLOCKS,
        outcome=Outcome.OPEN,
    )


def spot_of(case: Case, hit: SearchHit) -> Spot:
    """The place of `hit` in `case`: the passage that holds its first marked words, or else the part.

    A case may have changed since it was searched; then the nearest place that is still there.
    """
    sought = hit.snippet.partition(_HIT[0])[2].partition(_HIT[1])[0]
    around = hit.snippet.translate({ord(mark): None for mark in _HIT}).strip("…")
    for part in text_parts(case):
        if part.key != hit.part:
            continue
        texts = [(passage.id, blocks_text(passage.blocks[hit.language])) for passage in part.passages]
        for passage, text in sorted(texts, key=lambda it: -_shared(it[1], around)):
            if sought and (start := text.find(sought)) >= 0:
                return Spot(part.key, passage, hit.language, start=start, end=start + len(sought))
        return Spot(part.key, language=hit.language)
    return Spot(_part_of(hit), language=hit.language)


def _shared(text: str, around: str) -> int:
    """How many of the words around a hit stand in `text`: the passage of the hit has them all."""
    return sum(word in text for word in around.split())


def _part_of(hit: SearchHit) -> str:
    if hit.part in _SAME:
        return hit.part
    return "handlings" if hit.part.startswith("handling:") else "facts"

"""Leads from a block of a document, or from a part that a doubt names, to its spot in the case and back; edits none."""

from collections.abc import Iterator, Sequence

from app.domain.case import Case
from app.domain.handling import Handling, Stage
from app.domain.language import Language
from app.domain.parts import Spot, text_parts
from app.domain.sheet import Place

_OF_A_STAGE = ("proposal", "proceedings", "decision")
# Headings over several parts lead to the first of what they hold.
_FIRST = {"statement": "introduction", "motion": "introduction", "answer": "summary", "presenter": "handlings"}


def spot_of(case: Case, stage: Stage, part: str, passage: str = "", language: Language | None = None) -> Spot:
    """Where a person writes what the document of `stage` shows as `part`, a block's or a doubt's.

    `passage` leads into the passage itself, whose part is then its own: a description that runs on in the
    introduction's paragraph is still the description. What a stage says leads to that stage's own field.
    """
    if passage:
        part = next((it.key for it in text_parts(case) if any(p.id == passage for p in it.passages)), part)
        return Spot(part, passage, language)
    if part == "meeting" or part in _OF_A_STAGE:
        return Spot("handlings", language=language, path=_path(case, stage, part, language))
    if part == "history":
        return Spot("handlings", language=language)
    return Spot(_FIRST.get(part, part), language=language)


def _path(case: Case, stage: Stage, part: str, language: Language | None) -> tuple[str, ...]:
    handling = _printed(case, stage)
    if handling is None:
        return ()
    if part == "meeting":
        return ("handlings", handling.id)
    side = () if language is None else (language.value,)
    return ("handlings", handling.id, part, *side)


def _printed(case: Case, stage: Stage) -> Handling | None:
    """The handling that the document of `stage` prints: the last of that stage."""
    return next((it for it in reversed(case.handlings) if it.stage is stage), None)


def places_of(spot: Spot, places: Sequence[Place]) -> tuple[int, ...]:
    """Which of `places` show `spot`, as their numbers from 0; none where the document does not show it."""
    if spot.passage:
        return tuple(number for number, place in enumerate(places) if place.passage == spot.passage)
    return tuple(_of_part(_shown(spot), places))


def _shown(spot: Spot) -> str:
    if spot.part != "handlings":
        return spot.part
    return next((step for step in spot.path if step in _OF_A_STAGE), "meeting" if spot.path else "proposal")


def _of_part(part: str, places: Sequence[Place]) -> Iterator[int]:
    return (number for number, place in enumerate(places) if place.part == part)

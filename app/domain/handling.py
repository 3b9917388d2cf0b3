"""One stage of a case: who dealt with it when, what was proposed and decided."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.language import NO_TEXT, Bilingual, both
from app.domain.motion import NO_OWN
from app.domain.richtext import Blocks

OwnBlocks = Bilingual[Blocks | None]
"""A person's own text, None on a side where the derived one stands."""

NO_OWN_BLOCKS: OwnBlocks = both(None)
NO_BLOCKS: Bilingual[Blocks] = both(())


class Stage(StrEnum):
    """The rank of a body."""

    COMMITTEE = "committee"
    BOARD = "board"
    COUNCIL = "council"


class Outcome(StrEnum):
    """How a stage ended."""

    OPEN = "open"
    DECIDED = "decided"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Presenter:
    """Who presents: an official with a title and a name, or a body (`title` alone, such as *Kaupunginhallitus*)."""

    title: Bilingual[str]
    given: str = ""
    family: str = ""


@dataclass(frozen=True, slots=True)
class Handling:
    """One stage in one meeting.

    `body` is empty where the profile's name of the stage's body stands; `section` is the number behind §, as a string.
    `presenter_text`, `proposal`, `decision_lead` (such as *Kaupunginhallitus:*) and `decision` hold a person's own
    text; None lets the derived one stand. An own text that is empty on purpose is `""` or `()`.
    """

    id: str
    stage: Stage
    body: Bilingual[str] = NO_TEXT
    meeting_date: date | None = None
    section: str | None = None
    presenter: Presenter | None = None
    presenter_text: Bilingual[str | None] = NO_OWN
    proposal: OwnBlocks = NO_OWN_BLOCKS
    proceedings: Bilingual[Blocks] = NO_BLOCKS
    decision_lead: Bilingual[str | None] = NO_OWN
    decision: OwnBlocks = NO_OWN_BLOCKS
    outcome: Outcome = Outcome.OPEN

"""What a library of cases tells of a case without opening it, and what it may be asked; keeps nothing itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.case import Case
from app.domain.handling import Stage
from app.domain.language import Bilingual, Language, both
from app.domain.readiness import LanguageState, Readiness, counted, language_state

NOT_COUNTED: Bilingual[Readiness] = both(Readiness(0, 0))


class Shelf(StrEnum):
    """Where a case stands in the library; one that is deleted can be put back as it was."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list tells of a case beyond its own fields; worked out when the case is stored.

    `deadline` is the person's own or what the profile counts; `to_translate` the number of passages without a twin
    that stands.
    """

    deadline: date | None = None
    ready: Bilingual[Readiness] = NOT_COUNTED
    to_translate: int = 0
    state: LanguageState = LanguageState.WRITING


MakeListing = Callable[[Case], Listing]


def listing_of(case: Case, deadline: date | None) -> Listing:
    """The listing of `case`, whose last day for the answer is `deadline`."""
    ready, waiting = counted(case)
    return Listing(deadline, ready, waiting, language_state(ready, waiting))


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A text of a case that holds the words sought; in `snippet` each hit stands between U+0002 and U+0003."""

    case_id: str
    part: str
    language: Language
    snippet: str


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One row of the library. `title` is the person's own or made of the topic; `changed` is in UTC, by `changed_by`.

    `others_signed` says that more signed than `first_signatory`; `hit` is the best place of the words sought, if any.
    """

    id: str
    title: Bilingual[str]
    profile: str
    case_number: str
    first_signatory: str
    stage: Stage | None
    meeting_date: date | None
    handed_in: date | None
    changed: datetime
    changed_by: str = ""
    others_signed: bool = False
    shelf: Shelf = Shelf.ACTIVE
    listing: Listing = Listing()
    hit: SearchHit | None = None


class Column(StrEnum):
    """What a list of cases may be sorted by; titles have an order in each language."""

    TITLE_FI = "title_fi"
    TITLE_SV = "title_sv"
    SIGNATORY = "signatory"
    STAGE = "stage"
    MEETING = "meeting"
    DEADLINE = "deadline"
    READY_FI = "ready_fi"
    READY_SV = "ready_sv"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """Which cases a list shows, and in which order; None and empty `words` leave nothing out.

    `mine` are the cases that the person of the library has changed. `words` must all stand in one text of a case, as
    beginnings of its words. Cases without a date or stage stand last in either order.
    """

    words: str = ""
    stage: Stage | None = None
    state: LanguageState | None = None
    shelf: Shelf = Shelf.ACTIVE
    mine: bool = False
    sort: Column = Column.CHANGED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a library open: the person's name, the computer's name, the number of the process there.

    All are empty (0) where nobody can tell, or where it is no person that keeps the library from being written.
    """

    user: str
    host: str
    process: int


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """A case that a window had open when it ended without closing; `stored` is when its newest state was stored."""

    case_id: str
    opened: datetime
    stored: datetime


@dataclass(frozen=True, slots=True)
class Revision:
    """One stored state of a case: when (UTC), by whom and why; `name` where a person named it, so that it is kept."""

    number: int
    case_id: str
    at: datetime
    who: str
    why: str
    name: str = ""

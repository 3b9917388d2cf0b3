"""What a library of cases tells of a case without opening it; where it is kept is the storage room's."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.handling import Stage
from app.domain.language import Bilingual, Language


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One row of the library. `title` is the person's own or made of the topic; `changed` is in UTC."""

    id: str
    title: Bilingual[str]
    profile: str
    case_number: str
    first_signatory: str
    stage: Stage | None
    meeting_date: date | None
    handed_in: date | None
    changed: datetime


@dataclass(frozen=True, slots=True)
class Revision:
    """One stored state of a case: when (UTC), by whom and why; `name` where a person named it, so that it is kept."""

    number: int
    case_id: str
    at: datetime
    who: str
    why: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A text of a case that holds the words sought; in `snippet` each hit stands between U+0002 and U+0003."""

    case_id: str
    part: str
    language: Language
    snippet: str

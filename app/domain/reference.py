"""References to law as values: what is cited, and where; finding and writing them is the language room's."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.proofing import Stretch


class RefKind(StrEnum):
    """What kind of source is cited; NONE is what looks like law and is none (a meeting's section, a case number)."""

    ACT = "act"
    EU = "eu"
    BILL = "he"
    CASE = "case"
    LOCAL = "local"
    TREATY = "treaty"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Provision:
    """A place in an act, or the whole of it.

    `act` is its number (``410/2015``), of local rules their name in its base form (``hallintosääntö``); empty where
    nobody can tell. Chapters, sections, subsections and items are strings (``3 a``); ``…_to`` ends a range.
    """

    act: str
    chapter: str | None = None
    chapter_to: str | None = None
    section: str | None = None
    section_to: str | None = None
    subsections: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EuAct:
    """An act of the EU: its `form` (``regulation``, ``directive``, ``decision``), year, number, and place in it."""

    form: str
    year: int
    number: int
    article: str | None = None
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bill:
    """A government bill: ``268/2014``."""

    number: str


@dataclass(frozen=True, slots=True)
class CourtCase:
    """A decision of a court: its yearbook number, or its day and record."""

    court: str
    year: int | None = None
    number: int | None = None
    day: date | None = None
    record: str = ""


@dataclass(frozen=True, slots=True)
class Treaty:
    """A treaty by its number in the treaty series: ``122/2004``."""

    number: str


Ref = Provision | EuAct | Bill | CourtCase | Treaty


class Case(StrEnum):
    """The Finnish case in which a reference stands; Swedish says it with a preposition, or not at all."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    PARTITIVE = "partitive"
    INESSIVE = "inessive"
    ELATIVE = "elative"
    ILLATIVE = "illative"
    ADESSIVE = "adessive"
    ABLATIVE = "ablative"
    ALLATIVE = "allative"
    ESSIVE = "essive"
    TRANSLATIVE = "translative"


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference in a text: `as_written` stands from `start` to `end` (code points) and cites `refs`, in order.

    `name` and `number` are where the act's name and number stand, None where they do not; `choices` the numbers of all
    acts that the name may mean, more than one where the day does not decide. `back` says that it points back to a
    reference before it (*saman lain*, *i samma paragraf*). `case` is the Finnish case of the whole, `lead` the word
    before a Swedish one (*enligt*, *i*), both as far as they are seen.
    """

    as_written: str
    start: int
    end: int
    kind: RefKind
    refs: tuple[Ref, ...]
    name: Stretch | None = None
    number: Stretch | None = None
    choices: tuple[str, ...] = ()
    back: bool = False
    case: Case = Case.NOMINATIVE
    lead: str = ""

    @property
    def act(self) -> str:
        """The number of the act that it cites first, empty where it cites none."""
        first = self.refs[0] if self.refs else None
        return first.act if isinstance(first, Provision) else ""

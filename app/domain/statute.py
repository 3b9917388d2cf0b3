"""Acts and what is known of them: names with the days they held, validity, sections; knows no text that cites them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.language import Bilingual


class ActKind(StrEnum):
    """What kind of act it is, by who gives it."""

    CONSTITUTION = "constitution"
    ACT = "act"
    DECREE = "decree"
    EU = "eu"


class Verified(StrEnum):
    """How far what is known of an act was checked against its source."""

    YES = "yes"
    FINNISH_ONLY = "fi-only"
    NUMBER_ONLY = "number-only"
    NO = "no"


class Status(StrEnum):
    """How an act stands on a day."""

    IN_FORCE = "in_force"
    NOT_YET = "not_yet"
    REPEALED = "repealed"
    PARTLY_REPEALED = "partly_repealed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Naming:
    """What an act is called: its `title` as issued, the forms of running text, and the day on which that ended.

    `genitive_fi` is the Finnish genitive (*kuntalain*, *… annetun lain*), `definite_sv` the Swedish definite forms,
    the usual one first (*kommunallagen*, *lagen om …*). `until` is the first day of the next name, None for the
    present one.
    """

    title: Bilingual[str]
    genitive_fi: str = ""
    definite_sv: tuple[str, ...] = ()
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """One act. `number` is ``410/2015``, of an EU act as it is cited there (``2016/679``, ``910/2014``, ``92/43/ETY``).

    `names` holds the present name first, then those before it, the latest first; never none. `short` are the short
    names and abbreviations in use, `cited` how often other statutes cite it by this name. `whole` says that the
    catalogue has it with its forms; else only what a list of numbers tells.
    """

    number: str
    kind: ActKind
    names: tuple[Naming, ...]
    short: tuple[str, ...] = ()
    in_force: date | None = None
    repealed: date | None = None
    partly_repealed: bool = False
    replaced_by: str = ""
    verified: Verified = Verified.YES
    cited: int = 0
    whole: bool = True

    def naming(self, day: date | None) -> Naming:
        """The name that held on `day`, the present one where that is None."""
        if day is None:
            return self.names[0]
        # The oldest name whose end lies behind the day.
        return next((it for it in reversed(self.names) if it.until is None or day < it.until), self.names[0])

    def status(self, day: date) -> Status:
        """How the act stands on `day`."""
        if self.in_force is not None and day < self.in_force:
            return Status.NOT_YET
        gone = self.repealed is not None and day >= self.repealed
        if self.partly_repealed and (gone or self.repealed is None):
            return Status.PARTLY_REPEALED
        if gone:
            return Status.REPEALED
        return Status.IN_FORCE if self.whole or self.in_force else Status.UNKNOWN


@dataclass(frozen=True, slots=True)
class Section:
    """A section of an act: the chapter it stands in, its number (``3 a``) and its Finnish heading, empty for none."""

    chapter: str
    number: str
    heading: str


@dataclass(frozen=True, slots=True)
class Sections:
    """The sections of an act in order.

    `per_chapter` says that numbers begin anew in each chapter; `consolidated` that later changes are in it, else it is
    the act as it was issued, which may have gained or lost sections since.
    """

    all: tuple[Section, ...]
    per_chapter: bool
    consolidated: bool

    def find(self, number: str, chapter: str = "") -> Section | None:
        """The section `number`, where a chapter is named that of `chapter`; None where there is none."""
        found = (it for it in self.all if it.number == number and (not chapter or it.chapter == chapter))
        return next(found, None)

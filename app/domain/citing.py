"""What is said of references in a text: their faults, their forms, what the catalogue knows; it looks at no text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from app.domain.language import Bilingual
from app.domain.reference import Case, Reference
from app.domain.rules import Rule
from app.domain.statute import Act, Section, Status

_NO_FACTS: Mapping[str, str] = MappingProxyType({})


class Form(StrEnum):
    """How an act is called: by its title as running text has it, or by a short name that is in use."""

    FULL = "full"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Manner:
    """How a reference is to be written.

    `case` is the Finnish case of the whole. The act's number stands in brackets where this is its `first` mention.
    The rest keeps what a text itself says: `called` is the act's name in the language written, in its base form
    (Swedish: as running text has it), `bracket` what stands behind its number (*, MRL*), `conjunctions` those between
    places. `owned` says that the one whose rules these are stands before them, in the genitive; `spelled` that a bill
    is called by its whole name; `genitive` that a Swedish name without a place stands in it; `runs` that subsections
    and items which follow one another are a range.
    """

    form: Form = Form.FULL
    case: Case = Case.NOMINATIVE
    first: bool = True
    called: str = ""
    bracket: str = ""
    conjunctions: tuple[str, ...] = ()
    owned: bool = False
    spelled: bool = False
    genitive: bool = False
    runs: bool = True


PLAIN = Manner()


@dataclass(frozen=True, slots=True)
class RefFault:
    """What is wrong from `start` to `end` of a text (code points), by `rule`.

    `why` is the message's code, `facts` fill it; `fix` may stand there instead, empty where no
    change is safe. `sure` is False for a doubt: the catalogue does not know enough to call it an error.
    """

    rule: Rule
    start: int
    end: int
    why: str
    facts: Mapping[str, str] = field(default_factory=lambda: _NO_FACTS, hash=False)
    fix: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting's section in a text: its day as ISO date, empty where none stands beside it, and its number."""

    start: int
    end: int
    day: str
    section: str


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A case's number in a text, from `start` to `end`."""

    start: int
    end: int
    number: str


@dataclass(frozen=True, slots=True)
class Cited:
    """A reference with what is known of it: how it is to be written in each language, its act, status and section.

    `normal` is empty in a language in which its act's name is not known. `section` is the first section that it names.
    `translation` is the reference in the other language with what leads it, for the text from `translates[0]` to
    `translates[1]`.
    """

    reference: Reference
    normal: Bilingual[str]
    translation: str
    translates: tuple[int, int]
    act: Act | None = None
    status: Status | None = None
    section: Section | None = None
    faults: tuple[RefFault, ...] = ()


@dataclass(frozen=True, slots=True)
class ActHit:
    """An act that was sought: its status on the day, and the section asked for, as far as the catalogue has it."""

    act: Act
    status: Status
    number: str = ""
    chapter: str = ""
    section: Section | None = None

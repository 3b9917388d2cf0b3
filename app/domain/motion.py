"""The motion as handed in: who signed it, when, what it proposes and asks; not the answer to it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.language import NO_TEXT, Bilingual, Language, both
from app.domain.richtext import Blocks


class Kind(StrEnum):
    """What was handed in."""

    MOTION = "motion"
    COUNCIL_QUESTION = "council_question"
    RESOLUTION = "resolution"
    RESIDENTS_INITIATIVE = "residents_initiative"


NO_OWN: Bilingual[str | None] = both(None)


@dataclass(frozen=True, slots=True)
class PersonSignatory:
    """A first signatory. `genitive` overrides the derived form of the whole name where a person has written it."""

    given: str
    family: str
    party: Bilingual[str] = NO_TEXT
    genitive: Bilingual[str | None] = NO_OWN

    @property
    def name(self) -> str:
        """The name as it stands in running text: given name first; a surname alone where no more is known."""
        return f"{self.given} {self.family}".strip()


@dataclass(frozen=True, slots=True)
class GroupSignatory:
    """A council group that hands in a motion as a body."""

    name: Bilingual[str]
    genitive: Bilingual[str | None] = NO_OWN


Signatory = PersonSignatory | GroupSignatory


@dataclass(frozen=True, slots=True)
class Demand:
    """One sentence of what the motion proposes, in the motion's language or both."""

    id: str
    text: Bilingual[str]


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the motion, without its number: the number is its place in the motion."""

    id: str
    text: Bilingual[str]


@dataclass(frozen=True, slots=True)
class Motion:
    """What is known of the motion, each fact once.

    `topic` is the tail of its title (fi elative, sv *om att …*); `dated` is the date on the paper, `handed_in` the day
    it was given to the council: the two differ and neither is ever corrected from the other. `co_signer_count` counts
    the signatories after the first ones, None where nobody knows. `co_signers` are names as written, where listed.
    `background` is the motion's own reasoning, in its own language.
    """

    kind: Kind = Kind.MOTION
    language: Language = Language.FI
    topic: Bilingual[str] = NO_TEXT
    signatories: tuple[Signatory, ...] = ()
    co_signer_count: int | None = None
    co_signers: tuple[str, ...] = ()
    dated: date | None = None
    handed_in: date | None = None
    background: Blocks = ()
    demands: tuple[Demand, ...] = ()
    questions: tuple[Question, ...] = ()

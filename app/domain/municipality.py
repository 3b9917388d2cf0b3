"""The profile of one municipality as data: bodies, headings, formulas and habits; loading it is the language room's."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.handling import Stage
from app.domain.language import Bilingual
from app.domain.motion import Kind
from app.domain.wording import Part


@dataclass(frozen=True, slots=True)
class ExtraPartSpec:
    """A part that the city adds: its key, its headings and the part (`Part` value or ``extra:KEY``) that it follows."""

    key: str
    heading: Bilingual[str]
    after: str


@dataclass(frozen=True, slots=True)
class KindWords:
    """The nouns of a kind that formulas and headings need, such as ``title`` → *Valtuustoaloite* / *Motion*.

    The names are the profile's own; the neutral profile says what each of its names means.
    """

    words: Mapping[str, Bilingual[str]]


@dataclass(frozen=True, slots=True)
class Profile:
    """How one municipality writes.

    `bodies` are the names of the stages' bodies, `presenters` who presents where a handling names nobody.
    `headings` maps a `Part` to its heading, a template of the kind's words where the kind changes it; `headings_many`
    replaces it where a part has two or more entries. `formulas` are template sources by name (``title``,
    ``introduction``, ``questions_lead``, ``proposal.board``, ``proposal.council``, ``decision.returned`` …).
    `stages` are those a new case starts with. `zeros` says whether meeting lines have leading zeros in dates.
    `family_first` whether a presenter's surname comes first. `deadline_months` counts from the day of handing in.
    `guidance` says what to write in a part, by `description`, `summary`, `general_answer`, `answer`, `extra` (any part
    that the city adds) or ``extra:KEY``.
    """

    id: str
    name: Bilingual[str]
    bodies: Mapping[Stage, Bilingual[str]]
    presenters: Mapping[Stage, Bilingual[str]]
    stages: tuple[Stage, ...]
    kinds: Mapping[Kind, KindWords]
    headings: Mapping[Part, Bilingual[str]]
    headings_many: Mapping[Part, Bilingual[str]]
    order: tuple[str, ...]
    extra_parts: tuple[ExtraPartSpec, ...]
    formulas: Mapping[str, Bilingual[str]]
    contact: Bilingual[tuple[str, ...]]
    run_in: Bilingual[bool]
    zeros: Bilingual[bool]
    history_zeros: Bilingual[bool]
    family_first: Bilingual[bool]
    deadline_months: int | None
    guidance: Mapping[str, Bilingual[str]] = field(default_factory=dict)

    def guidance_for(self, part: str) -> Bilingual[str] | None:
        """What to write in the part with the key `part` (as ``answer:2``), None where the city says nothing of it."""
        return self.guidance.get(part) or self.guidance.get(part.partition(":")[0])

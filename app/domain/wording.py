"""The texts that the app derives for one case in one language, as values; deriving them is the language room's."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.language import Language


class Part(StrEnum):
    """A part of the document, in the order in which Espoo prints them; `headings` and `order` are keyed by it."""

    PREPARERS = "preparers"
    PROPOSAL = "proposal"
    PROCEEDINGS = "proceedings"
    DECISION = "decision"
    STATEMENT = "statement"
    MOTION = "motion"
    ANSWER = "answer"
    HISTORY = "history"
    ATTACHMENTS = "attachments"
    SUPPLEMENTARY = "supplementary"
    DISTRIBUTION = "distribution"
    # Lead-ins: printed inside a part, never in `order`.
    PRESENTER = "presenter"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class StageWording:
    """The derived texts of one stage.

    `meeting` is the line above the title (*Valtuusto 20.04.2026*), `reference` the line in the history (with its §),
    `decision` empty unless the stage's outcome has a formula.
    """

    meeting: str
    reference: str
    presenter: str
    proposal: str
    decision_lead: str
    decision: str


@dataclass(frozen=True, slots=True)
class Wording:
    """The derived texts of a case in `language`; a person's own text in the case goes before any of them.

    `order` names the top-level parts as printed: a `Part`'s value, or ``extra:KEY`` for a part that the profile adds
    (its heading in `extra_headings`). MOTION and ANSWER stand in `order` behind STATEMENT, which holds them.
    `stages` is keyed by the handling's id. `description_lead` opens a description that the app makes of the demands.
    """

    language: Language
    title: str
    introduction: str
    run_in: bool
    questions_lead: str
    headings: Mapping[Part, str]
    extra_headings: Mapping[str, str]
    order: tuple[str, ...]
    stages: Mapping[str, StageWording]
    preparers: tuple[str, ...]
    contact: tuple[str, ...]
    description_lead: str = ""

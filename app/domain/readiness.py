"""How far a case is written in each language: mandatory parts filled, passages to translate; holds no sentence.

Mandatory are the title, the description, each question's answer, the proposal of the stage that the case stands at, and
the general answer where the motion asks nothing. A summary, a general answer or an extra part that somebody has begun,
in either language, counts as well: a document must not go out with a half of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.case import Case
from app.domain.handling import Handling, Outcome, Stage
from app.domain.language import Bilingual, Language
from app.domain.parts import TextPart, text_parts
from app.domain.passage import Passage, TranslationState, translation_state
from app.domain.richtext import is_blank
from app.domain.text import fold_spaces

_FORMULAS = frozenset({Stage.BOARD, Stage.COUNCIL})
_MATCHING = frozenset({TranslationState.TRANSLATED, TranslationState.APPROVED_DIFFERENT})

States = Mapping[int, TranslationState]
"""The state of each passage by its identity."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """How many of the mandatory parts are `filled` in one language; a `total` of 0 where nobody has counted yet."""

    filled: int
    total: int

    @property
    def whole(self) -> bool:
        """Whether nothing mandatory is left."""
        return self.filled >= self.total > 0


class LanguageState(StrEnum):
    """What a case waits for, as the library's filter has it."""

    DONE = "done"
    TO_TRANSLATE = "to_translate"
    WRITING = "writing"


def readiness(case: Case, language: Language) -> Readiness:
    """The mandatory parts of `case` filled in `language`; one with a twin that is missing, stale or unconfirmed is not.

    They are the parts of which `services.wanting` tells when they are empty, for the stage that the case stands at.
    """
    return counted(case)[0][language]


def to_translate(case: Case) -> int:
    """How many passages of `case` have a twin that is missing, stale or not yet confirmed."""
    return counted(case)[1]


def counted(case: Case) -> tuple[Bilingual[Readiness], int]:
    """The readiness of `case` in both languages and its passages to translate, each passage looked at once."""
    parts = tuple(text_parts(case))
    # By identity: to look for a passage by its value would read all its text.
    states = {id(passage): translation_state(passage) for part in parts for passage in part.passages}
    mandatory = [part for part in parts if _is_mandatory(case, part)]

    def ready(language: Language) -> Readiness:
        filled = [_has_title(case, language), _has_proposal(case, language)]
        filled += (_is_filled(case, part, language, states) for part in mandatory)
        return Readiness(sum(filled), len(filled))

    waiting = sum(states[id(passage)] not in _MATCHING for part in parts for passage in part.passages)
    return Bilingual(ready(Language.FI), ready(Language.SV)), waiting


def language_state(ready: Bilingual[Readiness], waiting: int) -> LanguageState:
    """The state of a case with this `readiness` and `to_translate`: being written until one language is whole."""
    if not ready.fi.whole and not ready.sv.whole:
        return LanguageState.WRITING
    return LanguageState.DONE if ready.fi.whole and ready.sv.whole and not waiting else LanguageState.TO_TRANSLATE


def present_stage(case: Case) -> Handling | None:
    """The stage that `case` stands at: the first open one, else the last; None where it has none."""
    waiting = (handling for handling in case.handlings if handling.outcome is Outcome.OPEN)
    return next(waiting, case.handlings[-1] if case.handlings else None)


def _has_title(case: Case, language: Language) -> bool:
    return bool(fold_spaces(case.title[language] or "") or fold_spaces(case.motion.topic[language]))


def _has_proposal(case: Case, language: Language) -> bool:
    """A person's own text, else a derived one: the formulas need the topic, and who handed it in or when.

    Only the board and the council have a formula; a committee's proposal is a person's own.
    """
    handling = present_stage(case)
    if handling is None:
        return False
    own = handling.proposal[language]
    if own is not None:
        return not is_blank(own)
    motion = case.motion
    known = motion.signatories or motion.handed_in
    return handling.stage in _FORMULAS and bool(fold_spaces(motion.topic[language]) and known)


def _is_mandatory(case: Case, part: TextPart) -> bool:
    if part.key == "description" or part.key.startswith("answer:"):
        return True
    begun = any(not is_blank(passage.blocks[language]) for passage in part.passages for language in Language)
    return begun or (part.key == "general_answer" and not case.motion.questions)


def _is_filled(case: Case, part: TextPart, language: Language, states: States) -> bool:
    asked = (question.text[language] for question in case.motion.questions if question.id == part.question_id)
    if not all(map(fold_spaces, asked)):
        return False
    written = any(not is_blank(passage.blocks[language]) for passage in part.passages)
    return written and all(_stands(passage, language, states[id(passage)]) for passage in part.passages)


def _stands(passage: Passage, language: Language, state: TranslationState) -> bool:
    """Whether the side in `language` needs nobody; the side that was written first waits only where it is empty."""
    if state is TranslationState.MISSING:
        return not is_blank(passage.blocks[language])
    return state in _MATCHING or language is passage.source

"""The outline of a case: its parts in order, how far each is in each language, what is found there; paints nothing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.case import Case
from app.domain.handling import Handling
from app.domain.language import NO_TEXT, Bilingual, Language, both
from app.domain.parts import Spot, TextPart, text_parts
from app.domain.passage import Passage, TranslationState, translation_state
from app.domain.richtext import is_blank
from app.domain.text import fold_spaces
from app.domain.wording import Wording
from app.services.findings import Finding


class State(StrEnum):
    """How far a part is in one language; STALE and unconfirmed translations need a person."""

    EMPTY = "empty"
    PARTIAL = "partial"
    STALE = "stale"
    DONE = "done"


class Heading(StrEnum):
    """What a part is called; an ANSWER by its question, an EXTRA part by its own heading."""

    FACTS = "facts"
    MOTION = "motion"
    QUESTIONS = "questions"
    SUMMARY = "summary"
    GENERAL_ANSWER = "general_answer"
    ANSWER = "answer"
    EXTRA = "extra"
    STAGES = "stages"
    ATTACHMENTS = "attachments"


NONE_FOUND: Bilingual[int] = both(0)


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """One line of the outline.

    `key` is the key of its part, `id` lasts when answers change places. `number` and `text` are the question's over an
    ANSWER (`question_id` empty where the motion does not ask it), `text` the heading of an EXTRA part. `found` counts
    the findings in each language.
    """

    key: str
    id: str
    heading: Heading
    states: Bilingual[State]
    found: Bilingual[int] = NONE_FOUND
    number: int = 0
    text: Bilingual[str] = NO_TEXT
    question_id: str = ""


# Where a person goes for a spot whose part has no line of its own.
_WITHIN = {
    "title": "facts",
    "preparers": "facts",
    "distribution": "facts",
    "introduction": "description",
    "supplementary": "attachments",
}
_MATCHING = frozenset({TranslationState.TRANSLATED, TranslationState.APPROVED_DIFFERENT})


def outline_of(case: Case, wordings: Bilingual[Wording], findings: Sequence[Finding] = ()) -> tuple[OutlineItem, ...]:
    """The lines of the outline of `case`; `findings` are those of both languages."""
    counts = _counts(findings)
    return tuple(_line(case, wordings, counts, *named) for named in _named(case))


def recounted(items: Sequence[OutlineItem], findings: Iterable[Finding]) -> tuple[OutlineItem, ...]:
    """`items` with the counts of `findings` in place of their own; nothing else of a case is looked at."""
    counts = _counts(findings)
    return tuple(replace(item, found=_found(counts, item.key)) for item in items)


def key_of(spot: Spot) -> str:
    """The key of the line under which a person finds `spot`."""
    return _WITHIN.get(spot.part, spot.part)


_Named = tuple[Heading, str, TextPart | None]


def _named(case: Case) -> Iterator[_Named]:
    fixed = {"description": Heading.MOTION, "summary": Heading.SUMMARY, "general_answer": Heading.GENERAL_ANSWER}
    yield Heading.FACTS, "facts", None
    for part in text_parts(case):
        other = Heading.ANSWER if part.key.startswith("answer:") else Heading.EXTRA
        yield fixed.get(part.key, other), part.key, part
        if part.key == "description":
            yield Heading.QUESTIONS, "questions", None
    yield Heading.STAGES, "handlings", None
    yield Heading.ATTACHMENTS, "attachments", None


_Counts = dict[tuple[str, Language], int]


def _counts(findings: Iterable[Finding]) -> _Counts:
    counts: _Counts = {}
    for finding in findings:
        for language in (finding.spot.language,) if finding.spot.language else Language:
            place = (key_of(finding.spot), language)
            counts[place] = counts.get(place, 0) + 1
    return counts


def _found(counts: _Counts, key: str) -> Bilingual[int]:
    return Bilingual(*(counts.get((key, language), 0) for language in Language))


def _line(  # noqa: PLR0913, PLR0917 - a line and what it is made of
    case: Case, wordings: Bilingual[Wording], counts: _Counts, heading: Heading, key: str, part: TextPart | None
) -> OutlineItem:
    states = Bilingual(*(_state(case, wordings[language], heading, part) for language in Language))
    found = _found(counts, key)
    if heading is Heading.ANSWER and part:
        return _answer(case, part, states, found)
    text = _extra_heading(case, wordings, key) if heading is Heading.EXTRA else NO_TEXT
    return OutlineItem(key, key, heading, states, found, text=text)


def _answer(case: Case, part: TextPart, states: Bilingual[State], found: Bilingual[int]) -> OutlineItem:
    number = int(part.key.partition(":")[2])
    question = next((it for it in case.motion.questions if it.id == part.question_id), None)
    if question:
        name, text, asked = f"answer {question.id}", question.text, question.id
    else:
        own = next(answer.heading for answer in case.answers if answer.question_id == part.question_id)
        name, text, asked = f"answer {part.question_id}", own.map(lambda it: it or ""), ""
    return OutlineItem(part.key, name, Heading.ANSWER, states, found, number, text, asked)


def _extra_heading(case: Case, wordings: Bilingual[Wording], key: str) -> Bilingual[str]:
    name = key.partition(":")[2]
    own = next((part.heading for part in case.extra_parts if part.key == name), NO_TEXT)
    return Bilingual(*(own[side] or wordings[side].extra_headings.get(name, "") for side in Language))


def _state(case: Case, wording: Wording, heading: Heading, part: TextPart | None) -> State:
    if part:
        return _text_state(part.passages, wording.language)
    match heading:
        case Heading.FACTS:
            return _of(_facts(case, wording.language))
        case Heading.QUESTIONS:
            return _of(bool(fold_spaces(it.text[wording.language])) for it in case.motion.questions)
        case Heading.STAGES:
            return _of(_is_set(it, wording) for it in case.handlings)
        case _:
            titled = (*case.attachments, *case.supplementary)
            return _of(bool(fold_spaces(it.title[it.original or wording.language])) for it in titled)


def _of(filled: Iterable[bool]) -> State:
    every = tuple(filled)
    if not any(every):
        return State.EMPTY
    return State.DONE if all(every) else State.PARTIAL


def _facts(case: Case, language: Language) -> tuple[bool, ...]:
    motion = case.motion
    titled = fold_spaces(case.title[language] or "") or fold_spaces(motion.topic[language])
    return bool(titled), bool(motion.signatories), bool(motion.handed_in or motion.dated)


def _is_set(handling: Handling, wording: Wording) -> bool:
    own, derived = handling.proposal[wording.language], wording.stages.get(handling.id)
    proposal = not is_blank(own) if own is not None else bool(derived and fold_spaces(derived.proposal))
    return proposal and handling.meeting_date is not None


def _text_state(passages: Sequence[Passage], language: Language) -> State:
    shown = [it for it in passages if not all(map(is_blank, (it.blocks.fi, it.blocks.sv)))]
    written = [it for it in shown if not is_blank(it.blocks[language])]
    if not written:
        return State.EMPTY
    if any(it.source is not language and translation_state(it) not in _MATCHING for it in written):
        return State.STALE
    return State.DONE if len(written) == len(shown) else State.PARTIAL

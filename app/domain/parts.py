"""The parts of a case that are made of passages: their keys, where they stand, what they hold; no document."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.case import Case
from app.domain.language import Language
from app.domain.passage import Passage
from app.domain.paths import Path


@dataclass(frozen=True, slots=True)
class TextPart:
    """One part: its key, the path of its passages in the case, and them.

    Keys: ``description``, ``summary``, ``general_answer``, ``answer:1`` …, ``extra:KEY``. `question_id` is that of an
    answer, else empty.
    """

    key: str
    path: Path
    passages: tuple[Passage, ...]
    question_id: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a case that a person can be led to.

    `part` is a part's key as in `TextPart`, or ``title``, ``introduction``, ``questions``, ``handlings``,
    ``attachments``, ``supplementary``, ``distribution``, ``preparers``, ``facts``. `passage` is the id of a passage,
    `start` and `end` code points in that passage's text in `language`; `path` leads to a fact's value.
    """

    part: str
    passage: str = ""
    language: Language | None = None
    path: Path = ()
    start: int = 0
    end: int = 0


def text_parts(case: Case) -> Iterator[TextPart]:
    """Every part of `case` that is made of passages, in the order of the document.

    Every question has a part, also one for which no answer stands in the case yet (its path leads nowhere then); an
    answer to no question of the motion comes behind them, so that no text is out of reach.
    """
    yield TextPart("description", ("description",), case.description)
    yield TextPart("summary", ("summary",), case.summary)
    yield TextPart("general_answer", ("general_answer",), case.general_answer)
    yield from _answers(case)
    for extra in case.extra_parts:
        yield TextPart(f"extra:{extra.key}", ("extra_parts", extra.key, "passages"), extra.passages)


def _answers(case: Case) -> Iterator[TextPart]:
    answers = {answer.question_id: answer for answer in case.answers}
    questions = [question.id for question in case.motion.questions]
    others = [answer.question_id for answer in case.answers if answer.question_id not in questions]
    for number, name in enumerate((*questions, *others), 1):
        passages = answers[name].passages if name in answers else ()
        yield TextPart(f"answer:{number}", ("answers", name, "passages"), passages, name)


def text_part(case: Case, key: str) -> TextPart | None:
    """The part of `case` with `key`, None where it has none of that name."""
    return next((part for part in text_parts(case) if part.key == key), None)

"""Edits of a case as values: what a person changed, where, and how it is undone together; applies them, keeps none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.case import Answer, Case
from app.domain.language import Language
from app.domain.motion import Question
from app.domain.parts import Spot, TextPart
from app.domain.passage import Passage
from app.domain.paths import Path, put_at, value_at


@dataclass(frozen=True, slots=True)
class Put:
    """A new value at a path of the case."""

    path: Path
    value: Any


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a case by a person.

    `what` is the code of its name in the undo menu (``edit.typing``, ``edit.fact`` …), `where` the spot to
    which undoing it leads; edits in a row with the same `merge` that is not empty are undone as one.
    """

    what: str
    where: Spot
    puts: tuple[Put, ...]
    merge: str = ""


def applied(case: Case, edit: Edit) -> Case:
    """`case` with all of `edit`; `case` itself where it changes nothing."""
    for put in edit.puts:
        case = put_at(case, put.path, put.value)
    return case


def fact_edit(path: Path, value: Any, part: str = "facts", what: str = "edit.fact") -> Edit:
    """The edit that puts `value` at `path`; typing on in one fact is undone as one."""
    return Edit(what, Spot(part, path=path), (Put(path, value),), merge="/".join(path))


def passages_edit(  # noqa: PLR0913 - two of them have defaults
    case: Case,
    part: TextPart,
    passages: tuple[Passage, ...],
    where: Spot,
    *,
    what: str = "edit.typing",
    merge: str = "",
) -> Edit:
    """The edit that puts `passages` into `part`; makes room for an answer to a question that has none yet."""
    if part.question_id and all(answer.question_id != part.question_id for answer in case.answers):
        answers = (*case.answers, Answer(part.question_id, passages))
        return Edit(what, where, (Put(("answers",), answers),), merge)
    return Edit(what, where, (Put(part.path, passages),), merge)


def add_question(case: Case, question: Question, place: int) -> Edit:
    """The edit that puts `question` before the one at `place` (from 0), with room for its answer."""
    questions = (*case.motion.questions[:place], question, *case.motion.questions[place:])
    answers = case.answers
    if all(answer.question_id != question.id for answer in answers):
        answers = (*answers, Answer(question.id))
    puts = (Put(("motion", "questions"), questions), Put(("answers",), _in_order(answers, questions)))
    return Edit("edit.question_add", Spot("questions", path=("motion", "questions", question.id)), puts)


def remove_question(case: Case, question_id: str) -> Edit:
    """The edit that takes a question away, and its answer where that is empty; one with text goes last."""
    questions = tuple(question for question in case.motion.questions if question.id != question_id)
    answers = tuple(it for it in case.answers if it.question_id != question_id or has_text(it))
    puts = (Put(("motion", "questions"), questions), Put(("answers",), _in_order(answers, questions)))
    return Edit("edit.question_remove", Spot("questions"), puts)


def move_question(case: Case, question_id: str, place: int) -> Edit:
    """The edit that puts a question at `place` (from 0, counted without it); its answer goes along."""
    moved = value_at(case.motion.questions, (question_id,))
    rest = [question for question in case.motion.questions if question.id != question_id]
    questions = (*rest[:place], moved, *rest[place:])
    puts = (Put(("motion", "questions"), questions), Put(("answers",), _in_order(case.answers, questions)))
    return Edit("edit.question_move", Spot("questions", path=("motion", "questions", question_id)), puts)


def has_text(answer: Answer) -> bool:
    """Whether anything is written in `answer`, in either language."""
    blocks = (passage.blocks[language] for passage in answer.passages for language in Language)
    return any(blocks) or any(answer.heading[language] for language in Language)


def _in_order(answers: Sequence[Answer], questions: Sequence[Question]) -> tuple[Answer, ...]:
    order = {question.id: place for place, question in enumerate(questions)}
    return tuple(sorted(answers, key=lambda answer: order.get(answer.question_id, len(order))))


def items_edit(path: Path, items: tuple[Any, ...], what: str, part: str) -> Edit:
    """The edit that puts a whole list (signatories, preparers, attachments, handlings …) at `path`."""
    return Edit(what, Spot(part, path=path), (Put(path, items),))


def also(edit: Edit, *puts: Put) -> Edit:
    """`edit` that puts more at the same time."""
    return replace(edit, puts=(*edit.puts, *puts))

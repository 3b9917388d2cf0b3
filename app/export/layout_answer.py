"""The two halves of the statement: what the motion says and asks, and the answer to it; no stages."""

from dataclasses import replace

from app.domain.case import Answer, Case
from app.domain.language import Language
from app.domain.motion import Question
from app.domain.richtext import Paragraph, Span, is_blank, plain
from app.domain.text import fold_spaces
from app.domain.wording import Part, Wording
from app.export.laid import LaidBlock, Role
from app.export.layout_parts import Laid, Piece, heading, laid, of_part, own_pieces, text_block


def _level(part: Part, wording: Wording) -> int:
    """2 inside the statement, 1 in a city that has no heading over both."""
    held = Part.STATEMENT in wording.order and wording.order.index(Part.STATEMENT) < wording.order.index(part)
    return 2 if held else 1


def lay_motion(case: Case, wording: Wording) -> Laid:
    """Who submitted the motion, what it proposes, and its questions as a numbered list behind their lead."""
    language, level = wording.language, _level(Part.MOTION, wording)
    introduction = own_pieces(case.introduction[language], wording.introduction)
    description = of_part(case.description, language)
    own = case.run_in[language]
    if wording.run_in if own is None else own:
        introduction, description = _run_in(introduction, description)
    return (
        heading(wording.headings.get(Part.MOTION, ""), level, Part.MOTION)
        + laid(introduction, level, "introduction")
        + laid(description, level, "description")
        + _questions(case, wording)
    )


def _run_in(introduction: tuple[Piece, ...], description: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], ...]:
    """Both, the first paragraph of the description moved to the end of the last one of the introduction."""
    introduction = tuple(piece for piece in introduction if not is_blank([piece[0]]))
    description = tuple(piece for piece in description if not is_blank([piece[0]]))
    if not introduction or not description:
        return introduction, description
    (before, _), (after, passage) = introduction[-1], description[0]
    if not isinstance(before, Paragraph) or not isinstance(after, Paragraph):
        return introduction, description
    joined = Paragraph((*before.spans, Span(" "), *after.spans))
    return introduction[:-1], ((joined, passage), *description[1:])


def _questions(case: Case, wording: Wording) -> Laid:
    items = tuple(
        LaidBlock(Role.NUMBERED, plain(question.text[wording.language]), number=number, part="questions")
        for number, question in enumerate(case.motion.questions, 1)
        if fold_spaces(question.text[wording.language])
    )
    own = case.questions_lead[wording.language]
    lead = wording.questions_lead if own is None else own
    return text_block(Role.LEAD_SENTENCE, lead, "questions") + items if items else ()


def lay_answer(case: Case, wording: Wording) -> Laid:
    """Summary behind its lead-in, the general answer, then each question as a heading with its answer.

    Where questions are answered together (no answer of their own, but a general one) no question has a heading.
    """
    language, level = wording.language, _level(Part.ANSWER, wording)
    summary = laid(of_part(case.summary, language), level, "summary")
    lead = text_block(Role.LEAD_IN, wording.headings.get(Part.SUMMARY, ""), "summary") if summary else ()
    general = laid(of_part(case.general_answer, language), level, "general_answer")
    blocks = heading(wording.headings.get(Part.ANSWER, ""), level, Part.ANSWER) + lead + summary + general
    if general and not case.answers:
        return blocks
    for number, question in enumerate(case.motion.questions, 1):
        answers = tuple(answer for answer in case.answers if answer.question_id == question.id)
        blocks += _answered(number, question, answers, wording, level + 1)
    return blocks + _unasked(case, wording, level + 1)


def _answered(number: int, question: Question, answers: tuple[Answer, ...], wording: Wording, level: int) -> Laid:
    language, part = wording.language, f"answer:{number}"
    own = next((it.heading[language] for it in answers if it.heading[language] is not None), None)
    text = fold_spaces(question.text[language] if own is None else own)
    body = laid(_pieces(answers, language), level, part)
    # A question whose twin is still missing keeps its number over the answer; an own heading made empty has none.
    if not text and (own is not None or not body):
        return body
    top = text_block(Role.QUESTION_HEADING, f"{number}. {text}".strip(), part, level)
    return tuple(replace(block, number=number) for block in top) + body


def _unasked(case: Case, wording: Wording, level: int) -> Laid:
    """Answers to questions that the motion does not have (any more), under their own headings: no text is lost."""
    asked = {question.id for question in case.motion.questions}
    blocks: Laid = ()
    others = (answer for answer in case.answers if answer.question_id not in asked)
    for number, answer in enumerate(others, len(case.motion.questions) + 1):
        part, text = f"answer:{number}", answer.heading[wording.language] or ""
        blocks += text_block(Role.QUESTION_HEADING, fold_spaces(text), part, level)
        blocks += laid(_pieces((answer,), wording.language), level, part)
    return blocks


def _pieces(answers: tuple[Answer, ...], language: Language) -> tuple[Piece, ...]:
    return of_part((passage for answer in answers for passage in answer.passages), language)

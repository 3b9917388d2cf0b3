"""The two halves of the statement: what the motion says and asks, and the answer to it; no stages."""

from dataclasses import replace

from app.domain.case import Answer, Case
from app.domain.motion import Question
from app.domain.richtext import Paragraph, Span, is_blank, plain
from app.domain.text import fold_spaces
from app.domain.wording import Part, Wording
from app.export.laid import LaidBlock, Role
from app.export.layout_parts import Laid, Piece, heading, in_part, laid, of_part, own_pieces, text_block


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
        + in_part(laid(introduction, level), "introduction")
        + in_part(laid(description, level), "description")
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
    summary = in_part(laid(of_part(case.summary, language), level), "summary")
    lead = text_block(Role.LEAD_IN, wording.headings.get(Part.SUMMARY, ""), "summary") if summary else ()
    general = in_part(laid(of_part(case.general_answer, language), level), "general_answer")
    blocks = heading(wording.headings.get(Part.ANSWER, ""), level, Part.ANSWER) + lead + summary + general
    if general and not case.answers:
        return blocks
    answers = {answer.question_id: answer for answer in case.answers}
    for number, question in enumerate(case.motion.questions, 1):
        answer = answers.get(question.id, Answer(question.id))
        blocks += _answered(number, question, answer, wording, level + 1)
    return blocks


def _answered(number: int, question: Question, answer: Answer, wording: Wording, level: int) -> Laid:
    part, own = f"answer:{number}", answer.heading[wording.language]
    text = fold_spaces(question.text[wording.language] if own is None else own)
    body = in_part(laid(of_part(answer.passages, wording.language), level), part)
    # A question whose twin is still missing keeps its number over the answer; an own heading made empty has none.
    if not text and (own is not None or not body):
        return body
    top = text_block(Role.QUESTION_HEADING, f"{number}. {text}".strip(), part, level)
    return tuple(replace(block, number=number) for block in top) + body

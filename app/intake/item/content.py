"""Puts the sections that belong to no stage into an item's content: the motion told, the answer, lists, the rest."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.doubt import Doubt, Place
from app.domain.language import Language
from app.domain.parsed import DocumentKind, ItemContent, ParsedPart
from app.domain.richtext import Blocks, Bullet, NumberedItem, block_text
from app.intake.item.answers import AnswerText, read_answer, split_summary
from app.intake.item.attachments import (
    is_attachment_line,
    is_label_alone,
    is_material_line,
    read_recipients,
    read_titles,
)
from app.intake.item.headings import Role
from app.intake.item.lines import Line, blocks_of
from app.intake.item.people import read_people
from app.intake.item.sections import Section
from app.intake.item.statement import MotionStatement, read_statement, says_submitted, tells_of_motion
from app.intake.questions import is_questions_lead

# Who wrote what stands below: *Kaupunginsihteeri N. N. 1.2.2016:*, or initials such as *KN/HT*.
_AUTHOR = re.compile(r"^(?:[A-ZÅÄÖ].{3,120}\s\d{1,2}\.\s?\d{1,2}\.\s?\d{4}:|[A-ZÅÄÖ]{2,4}(?:[/-][A-ZÅÄÖ]{1,4})+)$")
_TITLE = 200  # letters: a line longer than this is text, no attachment's title


@dataclass(frozen=True, slots=True)
class ReadContent:
    """The content and the facts that were read together with it."""

    content: ItemContent
    statement: MotionStatement
    summary: tuple[str, ...]
    attachments: tuple[str, ...]
    supplementary: tuple[str, ...]
    doubts: tuple[Doubt, ...]


@dataclass(slots=True)
class Gathered:
    """The lines of an item by what they are, in document order."""

    statement: list[Line] = field(default_factory=list)
    motion: list[Line] = field(default_factory=list)
    answer: list[Line] = field(default_factory=list)
    summary: list[Line] = field(default_factory=list)
    attachments: list[Line] = field(default_factory=list)
    supplementary: list[Line] = field(default_factory=list)
    distribution: list[Line] = field(default_factory=list)
    preparers: list[Line] = field(default_factory=list)
    other: list[ParsedPart] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    has_motion: bool = False
    has_answer: bool = False


def gather(sections: Sequence[Section], above: Sequence[Line]) -> Gathered:
    """The lines of `sections` by role; `above` are lines of running text that stand before the first heading."""
    gathered = Gathered()
    _add_text(gathered, gathered.statement, above)
    for section in sections:
        _take(gathered, section)
    return gathered


def _take(gathered: Gathered, section: Section) -> None:
    lists = {
        Role.ATTACHMENTS: gathered.attachments,
        Role.SUPPLEMENTARY: gathered.supplementary,
        Role.DISTRIBUTION: gathered.distribution,
        Role.PREPARERS: gathered.preparers,
    }
    match section.role:
        case Role.STATEMENT:
            _add_text(gathered, gathered.statement, section.lines)
        case Role.MOTION:
            gathered.has_motion = True
            gathered.motion.extend(section.lines)
        case Role.ANSWER:
            gathered.has_answer = True
            gathered.answer.extend(section.lines)
        case Role.SUMMARY:
            inside = gathered.has_answer and not gathered.answer
            summary, rest = split_summary(section.lines, whole=not inside)
            gathered.summary.extend(summary)
            gathered.answer.extend(rest)
        case Role.APPEAL:
            _drop(gathered, section)
        case role if role in lists:
            lists[role].extend(section.lines)
        case Role.OTHER if section.lines:
            gathered.other.append(ParsedPart(section.heading, blocks_of(section.lines)))
        case _:
            pass


def _add_text(gathered: Gathered, target: list[Line], lines: Sequence[Line]) -> None:
    """Running text; a line that only names an attachment goes to the attachments."""
    label = ""
    for line in lines:
        is_text = line.table is None and not line.mark
        if is_text and is_label_alone(line.text):
            label = line.text
        elif is_text and (is_attachment_line(line.text) or (label and _is_short(line.text))):
            material = is_material_line(label or line.text)
            (gathered.supplementary if material else gathered.attachments).append(line)
            label = ""
        else:
            target.append(line)
            label = ""


def _is_short(text: str) -> bool:
    return len(text) < _TITLE and not text.endswith((".", ":", "?"))


def _drop(gathered: Gathered, section: Section) -> None:
    first = section.head or (section.lines[0] if section.lines else None)
    place = first.place if first else Place()
    gathered.doubts.append(Doubt("appeal", "item.appeal_left_out", place, {"heading": section.heading}))


def read_content(gathered: Gathered, kind: DocumentKind, language: Language, *, several: bool) -> ReadContent:
    """The content of what was gathered from an item of `kind` in `language`."""
    about, answer_lines = _part(gathered, kind, several=several)
    statement = read_statement(about, language, several=several)
    answer = read_answer(answer_lines, statement.questions)
    summary = blocks_of(gathered.summary)
    people = read_people(gathered.preparers)
    content = ItemContent(
        preparers=people.names,
        contact=people.contact,
        introduction=statement.introduction,
        run_in=statement.run_in,
        description=statement.description,
        questions_lead=statement.questions_lead,
        summary=summary,
        general_answer=answer.general,
        answers=answer.answers,
        distribution=read_recipients(gathered.distribution),
        other=tuple(gathered.other),
    )
    doubts = (*gathered.doubts, *statement.doubts, *_unanswered(statement, answer, gathered))
    bullets = tuple(block_text(block) for block in summary if isinstance(block, Bullet | NumberedItem))
    titles = read_titles(gathered.attachments), read_titles(gathered.supplementary)
    return ReadContent(content, statement, bullets, *titles, doubts)


def _part(gathered: Gathered, kind: DocumentKind, *, several: bool) -> tuple[list[Line], list[Line]]:
    """The lines on the motion and those of the answer, where headings of their own part them or do not."""
    if gathered.has_motion:
        return gathered.motion, [*gathered.statement, *gathered.answer]
    if gathered.has_answer or several:
        return gathered.statement, gathered.answer
    if kind is DocumentKind.ANSWER or any(says_submitted(line.text) for line in gathered.statement[:1]):
        end = _end_of_motion(gathered.statement)
        return gathered.statement[:end], [*gathered.statement[end:], *gathered.answer]
    return [], [*gathered.statement, *gathered.answer]


def _end_of_motion(lines: Sequence[Line]) -> int:
    """How many of the first lines tell of the motion: its submission, its demands and its questions."""
    end = 0
    while end < len(lines) and _AUTHOR.search(lines[end].text):
        end += 1
    authors = end
    while end < len(lines):
        line = lines[end]
        if line.table is not None:
            break
        listed = bool(line.mark) and end > 0 and (lines[end - 1].text.endswith(":") or bool(lines[end - 1].mark))
        if not (listed or tells_of_motion(line.text) or is_questions_lead(line.text)):
            break
        end += 1
    return end if end > authors else 0


def _unanswered(statement: MotionStatement, answer: AnswerText, gathered: Gathered) -> tuple[Doubt, ...]:
    answered = len(answer.answers)
    if not statement.questions or answered == len(statement.questions) or not gathered.has_answer:
        return ()
    facts = {"questions": str(len(statement.questions)), "answers": str(answered)}
    return (Doubt("questions", "item.answers_not_found", None, facts),)


def all_blocks(content: ItemContent) -> Blocks:
    """Every block of the statement and the answer, in document order: where references to statutes are looked for."""
    answers = tuple(block for answer in content.answers for block in answer.blocks)
    other = tuple(block for part in content.other for block in part.blocks)
    told = (*content.introduction, *content.description)
    return (*told, *content.summary, *content.general_answer, *answers, *other)

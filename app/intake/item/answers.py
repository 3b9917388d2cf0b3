"""Reads the answer of an item: its summary, the general part, and the blocks under each question repeated there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.domain.parsed import ParsedAnswer
from app.domain.richtext import Blocks
from app.domain.source import Style
from app.domain.text import comparable
from app.intake.item.lines import Line, blocks_of
from app.intake.item.statement import AskedQuestion

_NUMBERED = re.compile(r"(?P<number>\d{1,2})[.)]\s+(?=\S)")
_BY_NUMBER = re.compile(
    r"(?:Vastaus kysymykseen|Vastaus \w+ kysymykseen|Kysymys|Svar på fråga|Fråga)\s(?:nro |nr )?(?P<number>\d{1,2})"
    r"[.:]?(?P<text>.*)"
)
_ALIKE = 0.86


@dataclass(frozen=True, slots=True)
class AnswerText:
    """The general answer and the answers to questions, in document order."""

    general: Blocks = ()
    answers: tuple[ParsedAnswer, ...] = ()


def split_summary(lines: Sequence[Line], *, whole: bool) -> tuple[list[Line], list[Line]]:
    """The summary's lines and those of the answer behind it.

    Parameters: `whole` says that the summary is a part of its own; else the list is the summary, or one paragraph.
    """
    if whole:
        return _said(lines), []
    listed = 0
    while listed < len(lines) and (lines[listed].mark or lines[listed].style is Style.LIST_ITEM):
        listed += 1
    end = listed or min(1, len(lines))
    return _said(lines[:end]), list(lines[end:])


def _said(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.text not in {"-", "–", "—", "."} or line.table is not None]


def read_answer(lines: Sequence[Line], questions: Sequence[AskedQuestion]) -> AnswerText:
    """The answer's `lines` parted at the headings that repeat one of `questions`, or its number."""
    starts: list[tuple[int, str, str]] = []
    left = list(range(len(questions)))
    for at, line in enumerate(lines):
        if line.table is not None or not left:
            continue
        found = _question(line, questions, left)
        if found is not None:
            index, number, heading = found
            left.remove(index)
            starts.append((at, number or str(index + 1), heading))
    if not starts:
        return AnswerText(blocks_of(lines))
    ends = [*(at for at, _, _ in starts[1:]), len(lines)]
    answers = tuple(
        ParsedAnswer(number, heading, blocks_of(lines[at + 1 : end]))
        for (at, number, heading), end in zip(starts, ends, strict=True)
    )
    return AnswerText(blocks_of(lines[: starts[0][0]]), answers)


def _question(line: Line, questions: Sequence[AskedQuestion], left: Sequence[int]) -> tuple[int, str, str] | None:
    """The index of the question that `line` repeats, its number and wording; None of any other line."""
    by_number = _BY_NUMBER.fullmatch(line.text)
    if by_number and int(by_number["number"]) - 1 in left and len(line.text) < 400:
        return int(by_number["number"]) - 1, by_number["number"], line.text
    mark = _NUMBERED.match(line.text)
    number = mark["number"] if mark else line.mark.strip("().") if line.mark.strip("().").isdigit() else ""
    text = line.text[mark.end() :] if mark else line.text
    for index in left:
        if _same(text, questions[index].text):
            return index, number, text
    looks = line.style is Style.HEADING or line.is_bold or text.endswith("?")
    if number and looks and int(number) - 1 == left[0] and len(text) < 400 and text.endswith("?"):
        return left[0], number, text
    return None


def _same(text: str, question: str) -> bool:
    one, other = comparable(text).casefold(), comparable(question).casefold()
    if one == other:
        return True
    if not one or abs(len(one) - len(other)) > 0.2 * max(len(one), len(other)):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() > _ALIKE and matcher.ratio() > _ALIKE

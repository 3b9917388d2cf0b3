"""Reads what an item tells of the motion: who submitted it, what it proposes, what it asks; not the answer to it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.doubt import Doubt
from app.domain.language import Language
from app.domain.richtext import Blocks, Paragraph, spans_text
from app.domain.sentences import split_sentences
from app.domain.source import SourceParagraph, SourceTable, Style
from app.domain.text import comparable, fold_spaces
from app.intake.item.lines import Line, blocks_of, cut
from app.intake.questions import find_questions, is_questions_lead

_NOUN = r"(?:aloi(?:te|tt)|kysymy|pon(?:si|ne|te)|motion|fråga|frågor|kläm|initiativ)"
_NUMBERED = re.compile(r"^(?:(?:\(?\d{1,2}[.)]|\(?[a-zåäö]\)|[-–—•*·])\s+)+")
_SUBMITTED = re.compile(
    rf"(?=.*{_NOUN})(?=.*(?:jättä|jätti|jätet|tehn|teki|tehty|esittän|esitteli|allekirjoit|lämna|undertecknad|undertecknat"
    r"|väckt|ställt|presentera))",
    re.IGNORECASE | re.DOTALL,
)
_TELLS = re.compile(
    rf"(?=.*{_NOUN})(?=.*(?:jättä|jätti|jätet|tehn|teki|esite|esittä|ehdot|allekirjoit|pyyde|kysyt|vaadi|lämna|underteckna"
    r"|föresl|frågas|krävs|väckt|yrka))",
    re.IGNORECASE | re.DOTALL,
)
_LEADS = re.compile(
    r"(?:aloi(?:te|tt)\w*|pon(?:si|ne|te)\w*|motion\w*|initiativ\w*|allekirjoitt\w*|underteckna\w*|ledam\w*|valtuute\w*)"
    r"\b[^.:]*?\b(?:ehdote\w+|ehdotta\w+|esitet\w+|esittä\w+|vaadi\w+|vaati\w*|edellyt\w+|föresl\w+|yrka\w+|krävs|kräver)"
    r"[^.:]*(?P<end>:|,? että(?=\s)|(?<=\s)att(?=\s))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question of the motion with its number as printed (empty where it has none)."""

    text: str
    number: str


@dataclass(frozen=True, slots=True)
class MotionStatement:
    """The parts of an item that tell of the motion, the questions taken out of the description."""

    introduction: Blocks = ()
    run_in: bool = False
    description: Blocks = ()
    proposal_sentences: tuple[str, ...] = ()
    questions_lead: str = ""
    questions: tuple[AskedQuestion, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def tells_of_motion(text: str) -> bool:
    """Whether a paragraph says what a motion proposes or who submitted it."""
    return bool(_TELLS.match(fold_spaces(text)))


def says_submitted(text: str) -> bool:
    """Whether a sentence says that somebody submitted a motion."""
    return bool(_SUBMITTED.match(fold_spaces(text)))


def read_statement(lines: Sequence[Line], language: Language, *, several: bool = False) -> MotionStatement:
    """What `lines` (the part on the motion) tell.

    Parameters: `several` says that the item deals with several motions, whose proposals are then nobody's.
    """
    questions, lead, left, doubts = _questions(lines, language)
    introduction, run_in, description = _introduction(left)
    # A short item says who submitted the motion and what it proposes in one sentence.
    proposals = () if several else _proposals(description) or _proposals(left[: len(introduction)])
    return MotionStatement(
        introduction, run_in, blocks_of(description), proposals, lead, () if several else questions, doubts
    )


def as_source(line: Line) -> SourceParagraph | SourceTable:
    """A line as a block of a source, for what reads sources."""
    if line.table is not None:
        return SourceTable(line.table)
    if line.style is Style.HEADING:
        # A numbered heading is no item of a list of questions: without its number it is not taken for one.
        return SourceParagraph(cut(line.spans, _number_length(line)), line.style, line.level)
    return SourceParagraph(line.spans, line.style, line.level, line.mark)


def _number_length(line: Line) -> int:
    number = _NUMBERED.match(spans_text(line.spans))
    return number.end() if number else 0


def _questions(
    lines: Sequence[Line], language: Language
) -> tuple[tuple[AskedQuestion, ...], str, list[Line], tuple[Doubt, ...]]:
    found = find_questions([as_source(line) for line in lines], language)
    if not found:
        return (), "", list(lines), ()
    asked = tuple(AskedQuestion(question.text, question.number.strip("().")) for question in found)
    texts = [comparable(question.text) for question in found]
    taken = {at for at, line in enumerate(lines) if _is_question_line(line, texts)}
    lead = ""
    left: list[Line] = []
    for at, line in enumerate(lines):
        if at in taken:
            continue
        if at + 1 in taken and not lead and is_questions_lead(line.text):
            lead, before = _cut_lead(line)
            left.extend(before)
        else:
            left.append(line)
    inline = [question for question, text in zip(found, texts, strict=True) if not _stands_alone(text, lines, taken)]
    doubts = tuple(
        Doubt("questions", "item.question_in_text", None, {"question": question.text}) for question in inline
    )
    return asked, lead, left, doubts


def _is_question_line(line: Line, texts: Sequence[str]) -> bool:
    text = comparable(_NUMBERED.sub("", line.text))
    return bool(text) and any(text == question or (len(text) > 20 and text in question) for question in texts)


def _stands_alone(text: str, lines: Sequence[Line], taken: set[int]) -> bool:
    return any(comparable(_NUMBERED.sub("", lines[at].text)) in text for at in taken)


def _cut_lead(line: Line) -> tuple[str, list[Line]]:
    """The last sentence of a line, which leads in the questions, and the line without it."""
    text = spans_text(line.spans)
    last = split_sentences(text)[-1]
    start = text.rindex(last)
    before = cut(line.spans, 0, start)
    rest = fold_spaces(spans_text(before))
    return fold_spaces(last), [replace(line, text=rest, spans=before)] if rest else []


def _introduction(lines: list[Line]) -> tuple[Blocks, bool, list[Line]]:
    """The sentence that says who submitted the motion, whether text followed it in its paragraph, and all the rest."""
    if not lines or lines[0].table is not None or lines[0].mark or not says_submitted(lines[0].text):
        return (), False, lines
    first, text = lines[0], spans_text(lines[0].spans)
    sentences = split_sentences(text)
    if not says_submitted(sentences[0]):
        return (), False, lines
    end = text.index(sentences[0]) + len(sentences[0])
    introduction: Blocks = (Paragraph(cut(first.spans, 0, end)),)
    rest = cut(first.spans, end)
    if not rest:
        return introduction, False, lines[1:]
    remainder = replace(first, text=fold_spaces(spans_text(rest)), spans=rest, style=Style.BODY)
    return introduction, True, [remainder, *lines[1:]]


def _proposals(lines: Sequence[Line]) -> tuple[str, ...]:
    """The sentences behind the words that lead in what the motion proposes; none where no such words stand."""
    for at, line in enumerate(lines):
        match = _LEADS.search(line.text)
        if not match:
            continue
        after = line.text[match.end() :].strip()
        if match["end"] != ":":
            return split_sentences(after)
        listed = _listed(lines[at + 1 :]) if not after or lines[at + 1 : at + 2] else ()
        behind = split_sentences(after)
        return (*behind, *listed) if behind else listed or _until_blank(lines[at + 1 :])
    return ()


def _listed(lines: Sequence[Line]) -> tuple[str, ...]:
    """The list items that follow at once."""
    items: list[str] = []
    for line in lines:
        if not line.mark and line.style is not Style.LIST_ITEM:
            break
        items.append(line.text)
    return tuple(items)


def _until_blank(lines: Sequence[Line]) -> tuple[str, ...]:
    return split_sentences(lines[0].text) if lines and lines[0].table is None else ()

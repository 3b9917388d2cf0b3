"""Parts a motion's pieces into its sections: reasoning, proposal, questions, signatures; says where, not what."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.doubt import Doubt
from app.domain.sentences import split_sentences
from app.intake.item.submission import only_submits
from app.intake.motion.proposals import FoundProposal, by_items, by_phrase, introduces, under_heading
from app.intake.motion.sections import MotionHeading, Section, looks_like_heading, read_heading
from app.intake.pieces import Piece
from app.intake.questions import FoundQuestion, is_questions_lead


@dataclass(frozen=True, slots=True)
class Outline:
    """Headings and sections of a motion's pieces, one each; head and signatures are of section SIGNATURES."""

    headings: tuple[MotionHeading | None, ...]
    sections: tuple[Section, ...]

    def members(self, *wanted: Section) -> list[tuple[int, int]]:
        """The numbers of the pieces in the `wanted` sections and where in each its text begins."""
        return [
            (number, heading.text_at if heading else 0)
            for number, (heading, section) in enumerate(zip(self.headings, self.sections, strict=True))
            if section in wanted and not (heading and heading.text_at == 0)
        ]


def outline(pieces: Sequence[Piece], apart: Iterable[int]) -> Outline:
    """The sections of `pieces`; the pieces numbered `apart` (head, signatures) belong to none of the text's."""
    outside = set(apart)
    headings: list[MotionHeading | None] = []
    sections: list[Section] = []
    current, level = Section.BACKGROUND, 0
    for number, piece in enumerate(pieces):
        if number in outside:
            headings.append(None)
            sections.append(Section.SIGNATURES)
            continue
        heading = _telling(read_heading(piece), piece)
        if heading is not None and heading.section is not Section.UNKNOWN:
            current, level = heading.section, piece.level
        elif heading is not None and not (current is Section.PROPOSAL and piece.level > level):
            current = Section.BACKGROUND
        if heading is None and current is Section.QUESTIONS and not piece.mark and not piece.text.endswith("?"):
            current = Section.BACKGROUND
        alone = heading is not None and not piece.text[heading.text_at :].strip()
        headings.append(MotionHeading(heading.section, 0) if heading and alone else heading)
        sections.append(current)
    return Outline(tuple(headings), tuple(sections))


def _telling(heading: MotionHeading | None, piece: Piece) -> MotionHeading | None:
    """`heading`, of the section that its words lead in where it is none of the known ones (*Esitämme, että*)."""
    if heading is None or heading.section is not Section.UNKNOWN:
        return heading
    if is_questions_lead(piece.text):
        return replace(heading, section=Section.QUESTIONS)
    return replace(heading, section=Section.PROPOSAL) if introduces(piece.text) else heading


def find_proposal(
    pieces: Sequence[Piece], parts: Outline, questions: Sequence[FoundQuestion]
) -> tuple[FoundProposal, tuple[Doubt, ...]]:
    """The proposal, best told by its heading, else by a phrase, else by its items; and a doubt where that guesses."""
    asked = _asked(pieces, questions)

    def members(*wanted: Section) -> list[tuple[int, int]]:
        return [(n, at) for n, at in parts.members(*wanted) if n not in asked and not is_questions_lead(pieces[n].text)]

    headed = under_heading(pieces, members(Section.PROPOSAL))
    if headed.demands:
        return headed, ()
    text = members(Section.BACKGROUND, Section.WHOLE, Section.PROPOSAL, Section.QUESTIONS)
    phrased = by_phrase(pieces, text)
    if phrased.demands:
        return phrased, ()
    for found, why in (
        (by_items(pieces, text), "proposal.items_guessed"),
        (under_heading(pieces, members(Section.WHOLE)), "proposal.whole_text"),
    ):
        if found.demands:
            return found, (Doubt("proposal_sentences", why),)
    return FoundProposal(), (Doubt("proposal_sentences", "proposal.not_found"),)


def _asked(pieces: Sequence[Piece], questions: Sequence[FoundQuestion]) -> set[int]:
    return {
        number
        for number, piece in enumerate(pieces)
        for question in questions
        if question.paragraph_index == piece.block and question.start < piece.end and piece.start < question.end
        if question.start <= piece.start
    }


def reasoning(
    pieces: Sequence[Piece], parts: Outline, proposal: FoundProposal, questions: Sequence[FoundQuestion]
) -> list[tuple[int, int, int]]:
    """The piece number, start and end of every stretch of text that neither proposes nor asks nor is a heading."""
    asked = [(question.paragraph_index, question.start, question.end) for question in questions]
    stretches: list[tuple[int, int, int]] = []
    continued = False
    for number, at in parts.members(Section.BACKGROUND, Section.WHOLE, Section.PROPOSAL, Section.QUESTIONS):
        piece = pieces[number]
        end = proposal.begins.get(number, len(piece.text))
        own = [
            start - piece.start
            for block, start, stop in asked
            if block == piece.block and start < piece.end and piece.start < stop
        ]
        if own:
            end = min(end, _sentence_start(piece.text, own[0]))
        cut_rest = continued and piece.text[:1].islower() and not piece.mark
        continued = bool(own or cut_rest) and not piece.text.endswith(("?", ".", "!"))
        if (
            not cut_rest
            and not is_questions_lead(piece.text[at:end])
            and not looks_like_heading(piece)
            and not only_submits(piece.text[at:end])
            and piece.text[at:end].strip()
        ):
            stretches.append((number, at, end))
    return stretches


def _sentence_start(text: str, position: int) -> int:
    at = start = 0
    for sentence in split_sentences(text):
        at = text.index(sentence, at)
        if at > position:
            break
        start = at
        at += len(sentence)
    return start

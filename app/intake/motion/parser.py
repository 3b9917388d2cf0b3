"""Reads a motion: title, reasoning, proposal, questions, who signed and when; what is not there stays empty."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.dates import find_dates
from app.domain.doubt import Doubt
from app.domain.language import Language
from app.domain.motion import Kind
from app.domain.parsed import DocumentKind, Mark, ParsedDocument
from app.domain.richtext import Block, Blocks, Bullet, NumberedItem, Paragraph
from app.domain.source import SourceBlock, SourceTable, SourceText
from app.intake.motion import marks
from app.intake.motion.head import MotionHead, read_head
from app.intake.motion.outline import Outline, find_proposal, outline, reasoning
from app.intake.motion.proposals import FoundProposal
from app.intake.motion.signatures import glued_at, read_signature_block, spread_names
from app.intake.pieces import Piece, cut_pieces, cut_spans
from app.intake.places import place_of, with_places
from app.intake.questions import FoundQuestion, find_questions, questions_lead_at
from app.intake.roles import Roles, find_roles
from app.intake.signatories import FoundSignatories, find_signatories
from app.intake.tools import ParserTools


@dataclass(frozen=True, slots=True)
class _Read:
    """What the small parsers found in one motion."""

    pieces: tuple[Piece, ...]
    head: MotionHead
    parts: Outline
    questions: tuple[FoundQuestion, ...]
    proposal: FoundProposal
    signed: FoundSignatories
    roles: Roles


def parse_motion(source: SourceText, tools: ParserTools, language: Language) -> ParsedDocument:
    """The motion that `source` is, in `language`; every field it does not hold is empty and has a doubt.

    A council question, a resolution and a residents' initiative are read the same way (`motion_kind` tells them apart).
    """
    pieces = _parted(cut_pieces(source.blocks))
    text = "\n".join(spread_names(piece.text) for piece in pieces)
    head = read_head(pieces, language)
    block = read_signature_block(text, language)
    signed_from = block.first_line if block else len(pieces)
    parts = outline(pieces, [*head.pieces, *range(signed_from, len(pieces))])
    questions = _own_questions(source.blocks, language, pieces, head, signed_from)
    proposal, proposal_doubts = find_proposal(pieces, parts, questions)
    kind = head.title.kind if head.title and head.title.kind else Kind.MOTION
    read = _Read(
        pieces,
        head,
        parts,
        questions,
        proposal,
        find_signatories(text, language, tools.base_forms),
        _roles(text, head, pieces[signed_from:]),
    )
    if kind is Kind.COUNCIL_QUESTION:
        proposal_doubts = () if questions else (Doubt("questions", "questions.not_found"),)
    return _assemble(source, read, kind, language, proposal_doubts)


def _parted(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """`pieces`, one cut in two to which a group's signature is glued, or whose last sentence leads in questions."""
    parted: list[Piece] = []
    for piece in pieces:
        at = glued_at(piece.text) or questions_lead_at(piece.text)
        if not at:
            parted.append(piece)
            continue
        head = piece.text[:at].rstrip()
        parted.append(replace(piece, text=head, end=piece.start + len(head)))
        parted.append(replace(piece, text=piece.text[at:], start=piece.start + at, mark=""))
    return tuple(parted)


def _own_questions(
    blocks: Sequence[SourceBlock], language: Language, pieces: Sequence[Piece], head: MotionHead, signed_from: int
) -> tuple[FoundQuestion, ...]:
    outside = [pieces[number] for number in (*head.pieces, *range(signed_from, len(pieces)))]
    return tuple(
        question
        for question in find_questions(blocks, language)
        if not any(p.block == question.paragraph_index and p.start <= question.start < p.end for p in outside)
    )


def _roles(text: str, head: MotionHead, signature: Sequence[Piece]) -> Roles:
    """The dates that words give a role, then those of the head, then a bare date beside the signatures."""
    lines = text.split("\n")
    own = head.pieces if head.dated or head.handed_in else frozenset()
    below = "\n".join(line for number, line in enumerate(lines) if number not in own or number in head.title_pieces)
    roles = find_roles(below)
    doubts = roles.doubts
    dated = roles.dated or head.dated
    if dated is None:
        bare = [found.value for piece in signature for found in find_dates(piece.text)]
        dated = next((day for day in bare if day != roles.handed_in), None)
        if dated is not None:
            doubts = (*doubts, Doubt("motion_date", "date.beside_signatures"))
    return Roles(dated, roles.handed_in or head.handed_in, doubts)


def _assemble(
    source: SourceText, read: _Read, kind: Kind, language: Language, proposal_doubts: Sequence[Doubt]
) -> ParsedDocument:
    title, roles, signed = read.head.title, read.roles, read.signed
    marked = tuple(_marks(read))
    doubts = (
        *read.head.doubts,
        *signed.doubts,
        *roles.doubts,
        *proposal_doubts,
        *_heading_doubts(source, read),
        *_missing(read),
    )
    return ParsedDocument(
        DocumentKind.QUESTION if kind is Kind.COUNCIL_QUESTION else DocumentKind.MOTION,
        motion_kind=kind,
        language=language,
        title=title.text if title else None,
        title_suffixes=title.suffixes if title else (),
        topic=title.topic if title else None,
        case_number=read.head.case_number,
        signatories=signed.signatories,
        co_signer_count=signed.co_signer_count,
        co_signers=signed.co_signers,
        dated=roles.dated,
        handed_in=roles.handed_in,
        background=_background(source, read),
        proposal_sentences=tuple(demand.text for demand in read.proposal.demands),
        questions=tuple(question.text for question in read.questions),
        doubts=(*source.doubts, *with_places(doubts, source, read.pieces, marked)),
        marks=marked,
    )


def _marks(read: _Read) -> list[Mark]:
    return [
        *marks.title_marks(read.pieces, read.head.title_pieces),
        *marks.proposal_marks(read.pieces, read.proposal),
        *marks.question_marks(read.questions),
        *marks.signatory_marks(read.pieces, read.signed.signatories),
        *marks.date_marks(read.pieces, "motion_date", read.roles.dated),
        *marks.date_marks(read.pieces, "submitted_date", read.roles.handed_in),
    ]


def _background(source: SourceText, read: _Read) -> Blocks:
    blocks: list[Block] = []
    for number, start, end in reasoning(read.pieces, read.parts, read.proposal, read.questions):
        piece = read.pieces[number]
        block = source.blocks[piece.block]
        if isinstance(block, SourceTable):
            blocks.append(block.table)
            continue
        spans = cut_spans(block.spans, piece.start + start, piece.start + len(piece.text[:end].rstrip()))
        counted = piece.mark.strip("().").isdigit()
        made = NumberedItem(spans, piece.level) if counted else Bullet(spans, piece.level)
        blocks.append(made if piece.mark else Paragraph(spans))
    return tuple(blocks)


def _heading_doubts(source: SourceText, read: _Read) -> list[Doubt]:
    return [
        Doubt("sections", "heading.run_in", place_of(source, piece), {"heading": piece.text[: heading.text_at].strip()})
        for piece, heading in zip(read.pieces, read.parts.headings, strict=True)
        if heading is not None and heading.guessed
    ]


def _missing(read: _Read) -> list[Doubt]:
    """A doubt for every fact that the answer needs and the motion does not tell."""
    absent = (
        (bool(read.signed.signatories), "first_signatory", "signatory.not_found"),
        (read.signed.co_signer_count is not None or not read.signed.signatories, "co_signer_count", "count.not_found"),
        (read.roles.dated is not None, "motion_date", "date.not_found"),
        (read.roles.handed_in is not None, "submitted_date", "date.not_found"),
        (read.head.title is None or read.head.title.topic is not None, "topic", "topic.not_found"),
    )
    known = {doubt.field for doubt in read.signed.doubts}
    return [
        Doubt(field, why)
        for found, field, why in absent
        if not found and not (field in known and why == "count.not_found")
    ]

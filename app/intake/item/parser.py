"""Reads an agenda item or a decision of any system known into a parsed document; stores and derives nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.language import Language
from app.domain.motion import Kind
from app.domain.parsed import DocumentKind, ItemContent, Mark, ParsedDocument, ParsedStage
from app.domain.richtext import block_text, blocks_text
from app.domain.source import SourceParagraph, SourceText
from app.intake.item.content import ReadContent, all_blocks, gather, read_content
from app.intake.item.facts import (
    dates_of,
    has_several_motions,
    is_lodging,
    kind_of,
    missing_facts,
    profile_of,
    signatories_of,
)
from app.intake.item.headings import Role
from app.intake.item.lines import Line, lines_of
from app.intake.item.preamble import Preamble, read_preamble
from app.intake.item.sections import Section, sections_of
from app.intake.item.stages import FoundStages, build_stages, highest_proposal
from app.intake.item.title import read_item_title
from app.intake.links import links_of
from app.intake.pieces import cut_pieces
from app.intake.places import with_places
from app.intake.titles import ReadTitle
from app.intake.tools import ParserTools


@dataclass(frozen=True, slots=True)
class _Outline:
    """An item cut into its parts, before its facts are read."""

    sections: tuple[Section, ...]
    preamble: Preamble
    found: FoundStages
    left: tuple[Section, ...]

    @property
    def own(self) -> tuple[ParsedStage, ...]:
        return self.found.stages[: self.found.history_from]


@dataclass(frozen=True, slots=True)
class _Read:
    """An item with its content read, before the facts of the motion are judged."""

    outline: _Outline
    title: ReadTitle
    told: tuple[str, ...]
    kind: DocumentKind
    several: bool
    content: ReadContent


def parse_item(source: SourceText, tools: ParserTools, language: Language) -> ParsedDocument:
    """What the agenda item or decision `source` holds, every text of it but navigation and notices of appeal.

    Parameters: `language`, the item's; `tools`, what undoes genitives and finds references to statutes.
    Source: corpus VARIATION 3.1 to 3.5 and 4.
    """
    read = _read(source, language)
    outline, title, parts = read.outline, read.title, read.content
    content = _with_texts_of_stages(parts.content, outline.found)
    document = ParsedDocument(
        kind=read.kind,
        motion_kind=title.kind or Kind.MOTION,
        language=language,
        profile=profile_of("\n".join(line.text for line in lines_of(source))),
        title=title.text or None,
        title_suffixes=title.suffixes,
        topic=title.topic,
        case_number=outline.preamble.case_number,
        proposal_sentences=parts.statement.proposal_sentences,
        questions=tuple(question.text for question in parts.statement.questions),
        summary=parts.summary,
        citations=_citations(content, tools, language),
        decision_proposal=highest_proposal(outline.own),
        stages=outline.found.stages,
        sections=tuple(section.heading for section in outline.sections if section.heading),
        attachments=parts.attachments,
        supplementary=parts.supplementary,
        links=links_of(source),
        content=content,
        doubts=(*source.doubts, *parts.doubts),
        marks=_marks(source, outline.preamble.title, parts),
    )
    document = _with_motion(document, read, tools, language)
    placed = with_places(document.doubts, source, cut_pieces(source.blocks), document.marks)
    return replace(document, doubts=placed)


def _read(source: SourceText, language: Language) -> _Read:
    outline = _outline(source)
    title = read_item_title(outline.preamble.title.text, language) if outline.preamble.title else ReadTitle("")
    gathered = gather(outline.left, (*outline.preamble.rest, *outline.found.statement))
    told = tuple(line.text for line in (*gathered.statement, *gathered.motion))
    several = has_several_motions(title.text, told)
    kind = kind_of(outline.own, has_answer=gathered.has_answer)
    return _Read(outline, title, told, kind, several, read_content(gathered, kind, language, several=several))


def _with_motion(document: ParsedDocument, read: _Read, tools: ParserTools, language: Language) -> ParsedDocument:
    """`document` with who signed the motion and its dates, from every part that tells of them."""
    attached = (*document.attachments, *document.supplementary)
    proposed = _proposals(read.outline.found.stages)
    lines = "\n".join((read.title.text, *read.told, *proposed, *attached)).split("\n")
    # A line of marks alone says nothing of who signed, and must not look like the dash before a name.
    text = "\n".join(line for line in lines if any(map(str.isalpha, line)))
    signed = signatories_of(text, language, tools, several=read.several)
    own = read.outline.own
    lodged = own[-1].meeting_date if is_lodging(own, read.kind) else None
    dates = dates_of(text, () if read.several else attached, lodged)
    missing = missing_facts(read.kind, signed, dates, document.title, several=read.several)
    return replace(
        document,
        signatories=signed.signatories,
        co_signer_count=signed.co_signer_count,
        co_signers=signed.co_signers,
        dated=dates.dated,
        handed_in=dates.handed_in,
        doubts=(*document.doubts, *signed.doubts, *dates.doubts, *missing),
    )


def _outline(source: SourceText) -> _Outline:
    sections = sections_of(lines_of(source))
    numbers = [line for section in sections if section.role is Role.CASE_NUMBER for line in section.lines]
    preamble = read_preamble((*sections[0].lines, *numbers))
    body = [section for section in sections[1:] if section.role is not Role.CASE_NUMBER]
    found, left = build_stages(body, preamble.meeting)
    return _Outline(sections, preamble, found, left)


def _proposals(stages: Sequence[ParsedStage]) -> Iterator[str]:
    for stage in stages:
        yield blocks_text(stage.proposal)


def _with_texts_of_stages(content: ItemContent, found: FoundStages) -> ItemContent:
    return replace(
        content, contact=_each_once((*content.contact, *found.contact)), other=(*content.other, *found.other)
    )


def _each_once(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def _citations(content: ItemContent, tools: ParserTools, language: Language) -> tuple[str, ...]:
    texts = [block_text(block) for block in all_blocks(content)]
    return _each_once([found.as_written for text in texts for found in tools.find_citations(text, language)])


def _marks(source: SourceText, title: Line | None, read: ReadContent) -> tuple[Mark, ...]:
    """Where the title and the questions stand in the source."""
    marks: list[Mark] = []
    if title is not None:
        marks.append(Mark("title", title.paragraph, title.start, title.start + len(title.text)))
    wanted = [question.text for question in read.statement.questions]
    for index, block in enumerate(source.blocks):
        if isinstance(block, SourceParagraph) and wanted:
            text = "".join(span.text for span in block.spans)
            at = text.find(wanted[0])
            if at >= 0:
                marks.append(Mark("questions", index, at, at + len(wanted.pop(0))))
    return tuple(marks)

"""From a case and its wording to the blocks of one document; pure, and knows no file format."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.domain.case import Attachment, Case, Preparer
from app.domain.errors import AppError
from app.domain.handling import Handling, Stage
from app.domain.nobreak import bind
from app.domain.wording import Part, Wording
from app.export.laid import LaidBlock, LaidDocument, Role
from app.export.laid_lists import number_lists
from app.export.layout_answer import lay_answer, lay_motion
from app.export.layout_parts import heading, in_part, laid, lines, of_part, text_block, titles
from app.export.layout_stages import lay_decision, lay_history, lay_proceedings, lay_proposal
from app.export.nobreak import bind_spans, bind_table

# What a key of `lay_out_part` holds besides itself.
_MOTION = ("introduction", "description", "questions")
_ANSWER = ("summary", "general_answer", "answer:")
_HELD: Mapping[str, tuple[str, ...]] = {
    "motion": _MOTION,
    "answer": _ANSWER,
    "statement": ("motion", *_MOTION, "answer", *_ANSWER),
}


@dataclass(frozen=True, slots=True)
class _Work:
    """What every part is made from."""

    case: Case
    wording: Wording
    handling: Handling
    earlier: tuple[Handling, ...]


def lay_out(case: Case, wording: Wording, stage: Stage) -> LaidDocument:
    """The document of `case` at `stage` in the wording's language, its blocks in the order that the wording gives.

    Of several handlings of one stage (an item that was returned) the last is printed, those before it are its history.
    A person's own text goes before a derived one; a text that is empty gives no block, a part's heading stands anyway.
    Spaces that must not break are no-break spaces here, not in the case. AppError ``export.no_stage``.
    """
    work = _work(case, wording, stage)
    title = case.title[wording.language]
    title = wording.title if title is None else title
    meeting = wording.stages[work.handling.id].meeting
    blocks = (*text_block(Role.MEETING, meeting, "meeting"), *text_block(Role.TITLE, title, "title"))
    for key in _order(case, wording):
        blocks += _part(work, key)
    return LaidDocument(
        language=wording.language,
        title=bind(title),
        subject=case.case_number,
        authors=tuple(name for name in map(_name, case.preparers) if name),
        blocks=tuple(_bound(block) for block in number_lists(blocks)),
    )


def lay_out_part(case: Case, wording: Wording, stage: Stage, part: str) -> LaidDocument:
    """One part of the document alone, for the clipboard, as `lay_out` lays it; without blocks where it is empty.

    Parameters: `part`, the key of a block's part (``summary``, ``answer:1``, ``extra:KEY``), or ``motion``, ``answer``
    or ``statement`` for all that these hold. AppError ``export.no_part`` where no document has such a part.
    """
    whole = lay_out(case, wording, stage)
    if part not in _known(case, wording):
        raise AppError("export.no_part", part=part)
    held = _HELD.get(part, ())
    blocks = (b for b in whole.blocks if b.part == part or b.part in held or _group(b.part) in held)
    return replace(whole, blocks=tuple(blocks))


def _work(case: Case, wording: Wording, stage: Stage) -> _Work:
    places = [index for index, handling in enumerate(case.handlings) if handling.stage is stage]
    if not places:
        raise AppError("export.no_stage", stage=stage.value)
    return _Work(case, wording, case.handlings[places[-1]], case.handlings[: places[-1]])


def _order(case: Case, wording: Wording) -> tuple[str, ...]:
    extra = (f"extra:{part.key}" for part in case.extra_parts)
    return (*wording.order, *(key for key in extra if key not in wording.order))


def _known(case: Case, wording: Wording) -> frozenset[str]:
    inner = ("meeting", "title", "introduction", "description", "questions", "summary", "general_answer")
    answers = (f"answer:{number}" for number in range(1, len(case.motion.questions) + len(case.answers) + 1))
    return frozenset((*_order(case, wording), *inner, *answers))


def _group(part: str) -> str:
    return part[: part.find(":") + 1]


def _part(work: _Work, key: str) -> tuple[LaidBlock, ...]:
    return _extra(work, key) if key.startswith("extra:") else _PARTS[Part(key)](work)


def _statement(work: _Work) -> tuple[LaidBlock, ...]:
    return heading(work.wording.headings.get(Part.STATEMENT, ""), 1, Part.STATEMENT)


def _attachments(work: _Work) -> tuple[LaidBlock, ...]:
    return _titles(work, Part.ATTACHMENTS, work.case.attachments)


def _supplementary(work: _Work) -> tuple[LaidBlock, ...]:
    return _titles(work, Part.SUPPLEMENTARY, work.case.supplementary)


def _titles(work: _Work, part: Part, attachments: tuple[Attachment, ...]) -> tuple[LaidBlock, ...]:
    top = heading(work.wording.headings.get(part, ""), 1, part)
    return top + in_part(titles(attachments, work.wording.language), part)


def _distribution(work: _Work) -> tuple[LaidBlock, ...]:
    key, names = Part.DISTRIBUTION.value, work.case.distribution
    top = heading(work.wording.headings.get(Part.DISTRIBUTION, ""), 1, key)
    return top + lines((name[work.wording.language] for name in names), key)


def _preparers(work: _Work) -> tuple[LaidBlock, ...]:
    wording, own = work.wording, work.case.contact[work.wording.language]
    key = Part.PREPARERS.value
    lead = text_block(Role.LEAD_IN, wording.headings.get(Part.PREPARERS, ""), key)
    return lead + lines((*wording.preparers, *(wording.contact if own is None else own)), key)


def _extra(work: _Work, key: str) -> tuple[LaidBlock, ...]:
    parts = [part for part in work.case.extra_parts if f"extra:{part.key}" == key]
    own = parts[0].heading[work.wording.language] if parts else ""
    name = own or work.wording.extra_headings.get(key.removeprefix("extra:"), "")
    passages = tuple(passage for part in parts for passage in part.passages)
    return heading(name, 1, key) + laid(of_part(passages, work.wording.language), 1, key)


def _name(preparer: Preparer) -> str:
    return f"{preparer.given} {preparer.family}".strip()


def _bound(block: LaidBlock) -> LaidBlock:
    if block.table:
        return replace(block, table=bind_table(block.table))
    spans = bind_spans(block.spans)
    return block if spans is block.spans else replace(block, spans=spans)


_PARTS: Mapping[Part, Callable[[_Work], tuple[LaidBlock, ...]]] = {
    Part.PREPARERS: _preparers,
    Part.PROPOSAL: lambda work: lay_proposal(work.handling, work.wording, 1),
    Part.PROCEEDINGS: lambda work: lay_proceedings(work.handling, work.wording, 1),
    Part.DECISION: lambda work: lay_decision(work.handling, work.wording, 1),
    Part.STATEMENT: _statement,
    Part.MOTION: lambda work: lay_motion(work.case, work.wording),
    Part.ANSWER: lambda work: lay_answer(work.case, work.wording),
    Part.HISTORY: lambda work: lay_history(work.earlier, work.wording),
    Part.ATTACHMENTS: _attachments,
    Part.SUPPLEMENTARY: _supplementary,
    Part.DISTRIBUTION: _distribution,
}

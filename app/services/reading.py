"""Reads one file and tells what it holds in the keys of the command line's contract; stores nothing."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.domain.doubt import Doubt, Place
from app.domain.motion import GroupSignatory, PersonSignatory
from app.domain.parsed import ParsedDocument, ParsedStage
from app.domain.richtext import blocks_text
from app.services.ports import Engines


def read_document(path: Path, engines: Engines) -> ParsedDocument:
    """What the file at `path` holds, with doubts. AppError ``file.…`` where it cannot be read."""
    return engines.parse(engines.read_source(path))


def first_signatory(parsed: ParsedDocument) -> str | None:
    """The name of the first person who signed; None where nobody is named or a group signed as a body."""
    for signatory in parsed.signatories:
        match signatory:
            case PersonSignatory():
                return signatory.name
            case GroupSignatory():
                return None
    return None


def contract_facts(parsed: ParsedDocument) -> dict[str, Any]:
    """The keys of ``read --json`` but `doubts`; a key that the document does not fill is None or empty."""
    return {
        "kind": parsed.kind.value,
        "language": parsed.language.value if parsed.language else None,
        "title": parsed.title,
        "title_suffixes": list(parsed.title_suffixes),
        "topic": parsed.topic,
        "case_number": parsed.case_number,
        "first_signatory": first_signatory(parsed),
        "co_signer_count": parsed.co_signer_count,
        "motion_date": parsed.dated.isoformat() if parsed.dated else None,
        "submitted_date": parsed.handed_in.isoformat() if parsed.handed_in else None,
        "proposal_sentences": list(parsed.proposal_sentences),
        "questions": list(parsed.questions),
        "summary_bullets": list(parsed.summary),
        "legal_citations": [{"as_written": citation} for citation in parsed.citations],
        "decision_proposal": parsed.decision_proposal,
        "stages": [_stage(stage) for stage in parsed.stages],
        "sections": list(parsed.sections),
        "attachments": list(parsed.attachments),
        "supplementary": list(parsed.supplementary),
        "links": [{"text": link.text, "target": link.target} for link in parsed.links],
        "background": [blocks_text([block]) for block in parsed.background],
    }


def doubt_facts(doubt: Doubt, why: str) -> dict[str, Any]:
    """A doubt in the contract's keys; `why` is its sentence for the person, `code` its stable name."""
    return {"field": doubt.field, "why": why, "code": doubt.why, "place": _place(doubt.place)}


def _stage(stage: ParsedStage) -> Mapping[str, Any]:
    return {
        "body": stage.body,
        "date": stage.meeting_date.isoformat() if stage.meeting_date else None,
        "section": _section(stage.section),
        "presenter": stage.presenter,
        "decision": blocks_text(stage.decision) or None,
    }


def _section(section: str | None) -> str | None:
    if not section:
        return None
    return section if section.startswith("§") else f"§ {section}"


def _place(place: Place | None) -> dict[str, int] | None:
    if place is None:
        return None
    known = {"page": place.page, "line": place.line, "paragraph": place.paragraph}
    return {name: value for name, value in known.items() if value is not None}

"""Which doubts of a motion's draft are still open, and how a person answers one; raises none about the text itself."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.doubt import Doubt
from app.domain.motion import PersonSignatory
from app.domain.parsed import ParsedDocument
from app.services.draft import MotionDraft, parsed_of


def settle(draft: MotionDraft, doubt: Doubt) -> MotionDraft:
    """`draft` in which a person has said that what `doubt` is about is right as it stands."""
    return replace(draft, settled=(*draft.settled, doubt))


def doubts_left(draft: MotionDraft) -> tuple[Doubt, ...]:
    """The doubts that nobody has answered: neither confirmed, nor the field filled or mended since.

    A field that the person emptied is doubted as one that the text does not tell.
    """
    now, read = parsed_of(draft), draft.sent.document
    open_ = [doubt for doubt in read.doubts if not _answered(doubt, now, read)]
    for field, why in _WANTED.items():
        if _VALUES[field](read) is not None and _VALUES[field](now) is None:
            open_.append(Doubt(field, why))
    return tuple(doubt for doubt in open_ if doubt not in draft.settled)


def _answered(doubt: Doubt, now: ParsedDocument, read: ParsedDocument) -> bool:
    """Whether the person changed what `doubt` is about: the one name that it doubts, else the field as a whole."""
    doubted = doubt.facts.get("guess") or doubt.facts.get("name")
    if doubt.field == "first_signatory" and doubted in _names(read):
        return doubted not in _names(now)
    value = _VALUES.get(doubt.field)
    return value is not None and value(now) != value(read)


def _names(document: ParsedDocument) -> set[str]:
    return {one.name for one in document.signatories if isinstance(one, PersonSignatory)}


_VALUES: dict[str, Callable[[ParsedDocument], object]] = {
    "title": lambda document: document.title,
    "topic": lambda document: document.topic,
    "language": lambda document: document.language,
    "case_number": lambda document: document.case_number,
    "first_signatory": lambda document: document.signatories or None,
    "co_signer_count": lambda document: document.co_signer_count,
    "co_signers": lambda document: document.co_signers or None,
    "motion_date": lambda document: document.dated,
    "submitted_date": lambda document: document.handed_in,
    "proposal_sentences": lambda document: document.proposal_sentences or None,
    "questions": lambda document: document.questions or None,
}
_WANTED = {
    "title": "title.not_found",
    "topic": "topic.not_found",
    "first_signatory": "signatory.not_found",
    "co_signer_count": "count.not_found",
    "motion_date": "date.not_found",
    "submitted_date": "date.not_found",
    "proposal_sentences": "proposal.not_found",
}

"""A motion as it is being brought in: what was read, changed by a person field by field; nothing of it is stored."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.case import Case
from app.domain.doubt import Doubt
from app.domain.language import Language
from app.domain.motion import GroupSignatory, Signatory
from app.domain.municipality import Profile
from app.domain.parsed import ParsedDocument
from app.domain.source import SourceText
from app.domain.text import clean, comparable, fold_spaces
from app.services.draft_places import Reasons, Stretch, find_reasons
from app.services.import_checks import Sent
from app.services.import_motion import new_case
from app.services.ports import Engines


class Listing(StrEnum):
    """The two lists of sentences, by the name of their field in marks and doubts."""

    DEMANDS = "proposal_sentences"
    QUESTIONS = "questions"

    @property
    def other(self) -> "Listing":
        """The other list."""
        return Listing.QUESTIONS if self is Listing.DEMANDS else Listing.DEMANDS


@dataclass(frozen=True, slots=True)
class Sentence:
    """A demand or a question; `place` is None for one that a person wrote.

    `reasoned` says that its text is part of the motion's reasoning as soon as it stands in neither list.
    """

    text: str
    place: Stretch | None = None
    reasoned: bool = True


Sentences = tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Recognised:
    """A place in the source that told field `field`; `number` counts from 0 where the field is a list."""

    field: str
    number: int
    place: Stretch


@dataclass(frozen=True, slots=True)
class MotionDraft:
    """A motion that may be edited, beside the text that it was read from.

    `sent` is the file as it was read, `document` what a person has made of its fields; of `document` the sentences and
    the reasoning count as they stand in `demands`, `questions` and `reasons`. `settled` are doubts that a person has
    answered.
    """

    sent: Sent
    source: SourceText
    document: ParsedDocument
    demands: Sentences
    questions: Sentences
    reasons: Reasons
    settled: tuple[Doubt, ...] = ()

    def listed(self, listing: Listing) -> Sentences:
        """The sentences of one list."""
        return self.demands if listing is Listing.DEMANDS else self.questions


def begin_draft(sent: Sent, source: SourceText) -> MotionDraft:
    """The draft of a motion just as it was read from `source`."""
    document = sent.document
    return MotionDraft(
        sent,
        source,
        document,
        _placed(document, Listing.DEMANDS, document.proposal_sentences),
        _placed(document, Listing.QUESTIONS, document.questions),
        find_reasons(source, document.background),
    )


def _placed(document: ParsedDocument, listing: Listing, texts: Sequence[str]) -> Sentences:
    places = [Stretch(it.paragraph, it.start, it.end) for it in document.marks if it.field == listing]
    # One mark a sentence, in the same order: any other count and no sentence can be told its place.
    if len(places) != len(texts):
        return tuple(Sentence(text) for text in texts)
    return tuple(Sentence(text, place) for text, place in zip(texts, places, strict=True))


def parsed_of(draft: MotionDraft) -> ParsedDocument:
    """The motion as the person has it now, in the form in which it was read."""
    named = (one for one in draft.document.signatories if _is_named(one))
    return replace(
        draft.document,
        signatories=tuple(named),
        background=tuple(reason.block for reason in draft.reasons),
        proposal_sentences=tuple(sentence.text for sentence in draft.demands),
        questions=tuple(sentence.text for sentence in draft.questions),
    )


def _is_named(signatory: Signatory) -> bool:
    """Whether a signatory has any name: a row that a person added and left empty is nobody."""
    if isinstance(signatory, GroupSignatory):
        return bool(signatory.name.fi or signatory.name.sv)
    return bool(signatory.name)


def recognised(draft: MotionDraft) -> tuple[Recognised, ...]:
    """The places in the source that the fields were read from, those of the sentences as the lists stand now."""
    counts: dict[str, int] = {}
    found: list[Recognised] = []
    for mark in draft.document.marks:
        if mark.field in set(Listing):
            continue
        number = counts.get(mark.field, 0)
        counts[mark.field] = number + 1
        found.append(Recognised(mark.field, number, Stretch(mark.paragraph, mark.start, mark.end)))
    for listing in Listing:
        for number, sentence in enumerate(draft.listed(listing)):
            if sentence.place is not None:
                found.append(Recognised(listing.value, number, sentence.place))
    return tuple(found)


def one_line(text: str) -> str:
    """`text` as a field of one line keeps it: cleaned, its white space folded."""
    return fold_spaces(clean(text))


def to_case(draft: MotionDraft, profile: Profile, engines: Engines) -> Case:
    """The case that the draft makes, ready for writing the answer; not stored.

    A title that a person wrote and that its topic does not give is kept as the person's own.
    """
    document = parsed_of(draft)
    # Nobody told the language: it was read as Finnish, and so the person has seen it.
    document = replace(document, language=document.language or Language.FI)
    sent = draft.sent
    case = new_case(replace(sent, document=document), profile, engines.new_id, engines.wording)
    if document.title and document.topic and document.title != sent.document.title:
        derived = engines.wording(case, profile, case.source).title
        if comparable(derived) != comparable(document.title):
            case = replace(case, title=case.title.put(case.source, document.title))
    if not sent.fingerprint:
        # A pasted text is listed by its title, and no file is behind it.
        listed = (replace(it, file_name="", digest="") for it in case.supplementary if document.title)
        case = replace(case, supplementary=tuple(listed))
    return case

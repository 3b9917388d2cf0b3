"""A motion as it is being brought in: what was read, changed by a person field by field; nothing of it is stored."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.case import Case
from app.domain.doubt import Doubt
from app.domain.language import Bilingual, Language
from app.domain.motion import GroupSignatory, Kind, PersonSignatory, Signatory
from app.domain.municipality import Profile
from app.domain.parsed import ParsedDocument
from app.domain.source import SourceText
from app.domain.text import clean, comparable, fold_spaces
from app.services.draft_places import (
    Reasons,
    Stretch,
    find_reasons,
    is_reasoning,
    put_back,
    taken_out,
    text_of,
    trimmed,
)
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
    return replace(
        draft.document,
        background=tuple(reason.block for reason in draft.reasons),
        proposal_sentences=tuple(sentence.text for sentence in draft.demands),
        questions=tuple(sentence.text for sentence in draft.questions),
    )


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


def with_title(draft: MotionDraft, title: str) -> MotionDraft:
    """`draft` with another title; the topic follows as long as it is the tail of the title and the title goes on so."""
    old, topic = draft.document.title or "", draft.document.topic
    title = _line(title)
    head = old[: len(old) - len(topic)] if topic and old.endswith(topic) else None
    if head is not None and title.startswith(head):
        topic = title[len(head) :].strip() or None
    return replace(draft, document=replace(draft.document, title=title or None, topic=topic))


def with_topic(draft: MotionDraft, topic: str) -> MotionDraft:
    """`draft` with another topic; the title follows as long as the topic was its tail."""
    title, old = draft.document.title, draft.document.topic
    topic = _line(topic)
    if title and old and topic and title.endswith(old):
        title = title[: len(title) - len(old)] + topic
    return replace(draft, document=replace(draft.document, title=title, topic=topic or None))


def with_kind(draft: MotionDraft, kind: Kind) -> MotionDraft:
    """`draft` of another kind."""
    return replace(draft, document=replace(draft.document, motion_kind=kind))


def with_language(draft: MotionDraft, language: Language) -> MotionDraft:
    """`draft` in another language; names of parties and groups, read in the first one, go along."""
    old = draft.document.language or Language.FI
    people = draft.document.signatories
    if language is not old:
        people = tuple(_in_language(one, old, language) for one in people)
    return replace(draft, document=replace(draft.document, language=language, signatories=people))


def _in_language(one: Signatory, old: Language, new: Language) -> Signatory:
    def moved(text: Bilingual[str]) -> Bilingual[str]:
        return text if text[new] else text.put(new, text[old]).put(old, "")

    return (
        replace(one, name=moved(one.name)) if isinstance(one, GroupSignatory) else replace(one, party=moved(one.party))
    )


def with_case_number(draft: MotionDraft, number: str) -> MotionDraft:
    """`draft` with another case number."""
    return replace(draft, document=replace(draft.document, case_number=_line(number) or None))


def with_dated(draft: MotionDraft, day: date | None) -> MotionDraft:
    """`draft` with another date on the paper."""
    return replace(draft, document=replace(draft.document, dated=day))


def with_handed_in(draft: MotionDraft, day: date | None) -> MotionDraft:
    """`draft` with another day on which it was given to the council."""
    return replace(draft, document=replace(draft.document, handed_in=day))


def with_signatories(draft: MotionDraft, signatories: tuple[Signatory, ...]) -> MotionDraft:
    """`draft` with other first signatories."""
    return replace(draft, document=replace(draft.document, signatories=signatories))


def with_co_signer_count(draft: MotionDraft, count: int | None) -> MotionDraft:
    """`draft` with another number of further signatories."""
    return replace(draft, document=replace(draft.document, co_signer_count=count))


def with_co_signers(draft: MotionDraft, names: Sequence[str]) -> MotionDraft:
    """`draft` with other names of further signatories; their number follows where it was theirs or not known."""
    kept = tuple(line for line in map(_line, names) if line)
    count = draft.document.co_signer_count
    follows = count in (None, len(draft.document.co_signers))
    count = (len(kept) or None) if follows else count
    return replace(draft, document=replace(draft.document, co_signers=kept, co_signer_count=count))


def _line(text: str) -> str:
    return fold_spaces(clean(text))


def make(draft: MotionDraft, listing: Listing, place: Stretch, at: int | None = None) -> MotionDraft:
    """`draft` with the source's text at `place` as a sentence of a list, before number `at` (None: by its place).

    It is no reasoning any more; a sentence of either list that shares a character with it leaves its list.
    """
    place_ = trimmed(draft.source, place)
    if place_ is None:
        return draft
    before = draft.listed(listing)
    if at is not None:
        at -= sum(_overlaps(sentence, place_) for sentence in before[:at])
    for which in Listing:
        gone = [number for number, sentence in enumerate(draft.listed(which)) if _overlaps(sentence, place_)]
        draft = remove(draft, which, gone)
    text = fold_spaces(text_of(draft.source.blocks[place_.paragraph])[place_.start : place_.end])
    sentence = Sentence(text, place_, is_reasoning(draft.reasons, place_))
    draft = replace(draft, reasons=taken_out(draft.source, draft.reasons, place_))
    return _inserted(draft, listing, (sentence,), at)


def _overlaps(sentence: Sentence, place: Stretch) -> bool:
    return sentence.place is not None and sentence.place.overlaps(place)


def add(draft: MotionDraft, listing: Listing, text: str, at: int | None = None) -> MotionDraft:
    """`draft` with a sentence that a person wrote, before number `at` (None: last); as it is for a blank one."""
    text = _line(text)
    return _inserted(draft, listing, (Sentence(text, None, reasoned=False),), at) if text else draft


def reword(draft: MotionDraft, listing: Listing, number: int, text: str) -> MotionDraft:
    """`draft` with another text of a sentence; a blank one leaves the list."""
    text = _line(text)
    if not text:
        return remove(draft, listing, (number,))
    sentences = draft.listed(listing)
    changed = replace(sentences[number], text=text)
    return _with_list(draft, listing, (*sentences[:number], changed, *sentences[number + 1 :]))


def remove(draft: MotionDraft, listing: Listing, numbers: Sequence[int]) -> MotionDraft:
    """`draft` with sentences back in the text: the source's own words are part of the reasoning again."""
    sentences = draft.listed(listing)
    reasons = draft.reasons
    for number in numbers:
        sentence = sentences[number]
        if sentence.place is not None and sentence.reasoned:
            reasons = put_back(draft.source, reasons, sentence.place)
    left = tuple(sentence for number, sentence in enumerate(sentences) if number not in numbers)
    return _with_list(replace(draft, reasons=reasons), listing, left)


def move(
    draft: MotionDraft, listing: Listing, numbers: Sequence[int], to: Listing, at: int | None = None
) -> MotionDraft:
    """`draft` with sentences of one list before number `at` of list `to` (None: by their places, else last)."""
    chosen = [number for number in sorted(set(numbers)) if 0 <= number < len(draft.listed(listing))]
    sentences = tuple(draft.listed(listing)[number] for number in chosen)
    if at is not None and to is listing:
        at -= sum(number < at for number in chosen)
    left = tuple(it for number, it in enumerate(draft.listed(listing)) if number not in chosen)
    return _inserted(_with_list(draft, listing, left), to, sentences, at)


def _inserted(draft: MotionDraft, listing: Listing, more: Sentences, at: int | None) -> MotionDraft:
    sentences = list(draft.listed(listing))
    for sentence in more:
        place = _by_place(sentences, sentence) if at is None else max(0, min(at, len(sentences)))
        sentences.insert(place, sentence)
        at = None if at is None else place + 1
    return _with_list(draft, listing, tuple(sentences))


def _by_place(sentences: Sequence[Sentence], sentence: Sentence) -> int:
    """The number that keeps the order of the source; the last where a person's own sentence or order stands."""
    if sentence.place is None:
        return len(sentences)
    behind = (n for n, it in enumerate(sentences) if it.place is not None and it.place > sentence.place)
    return next(behind, len(sentences))


def _with_list(draft: MotionDraft, listing: Listing, sentences: Sentences) -> MotionDraft:
    if listing is Listing.DEMANDS:
        return replace(draft, demands=sentences)
    return replace(draft, questions=sentences)


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

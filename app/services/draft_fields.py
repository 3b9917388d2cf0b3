"""Another value in one field of a motion's draft, and what follows from it in others; moves no sentence."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.dates import find_dates
from app.domain.language import Bilingual, Language
from app.domain.motion import GroupSignatory, Kind, PersonSignatory, Signatory
from app.domain.parsed import Mark
from app.services.draft import MotionDraft, one_line
from app.services.draft_places import Stretch, text_of, trimmed


def with_title(draft: MotionDraft, title: str) -> MotionDraft:
    """`draft` with another title; the topic follows as long as it is the tail of the title and the title goes on so."""
    old, topic = draft.document.title or "", draft.document.topic
    title = one_line(title)
    head = old[: len(old) - len(topic)] if topic and old.endswith(topic) else None
    if head is not None and title.startswith(head):
        topic = title[len(head) :].strip() or None
    return replace(draft, document=replace(draft.document, title=title or None, topic=topic))


def with_topic(draft: MotionDraft, topic: str) -> MotionDraft:
    """`draft` with another topic; the title follows as long as the topic was its tail."""
    title, old = draft.document.title, draft.document.topic
    topic = one_line(topic)
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
    return replace(draft, document=replace(draft.document, case_number=one_line(number) or None))


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
    kept = tuple(line for line in map(one_line, names) if line)
    count = draft.document.co_signer_count
    follows = count in (None, len(draft.document.co_signers))
    count = (len(kept) or None) if follows else count
    return replace(draft, document=replace(draft.document, co_signers=kept, co_signer_count=count))


POINTABLE = ("title", "topic", "case_number", "first_signatory", "motion_date", "submitted_date")
"""The fields that a person may fill by pointing at their text in the source."""


def pointed(draft: MotionDraft, field: str, place: Stretch) -> MotionDraft:
    """`draft` with the source's text at `place` as its `field`, one of `POINTABLE`, and the place marked as such.

    A signatory comes behind the others, the last word as the surname. As it is where the text holds no day for a date.
    """
    kept = trimmed(draft.source, place)
    if kept is None:
        return draft
    text = one_line(text_of(draft.source.blocks[kept.paragraph])[kept.start : kept.end])
    changed = _filled(draft, field, text)
    if changed == draft:
        return draft
    marks = [mark for mark in changed.document.marks if mark.field != field or field == "first_signatory"]
    marked = (*marks, Mark(field, kept.paragraph, kept.start, kept.end))
    return replace(changed, document=replace(changed.document, marks=marked))


def _filled(draft: MotionDraft, field: str, text: str) -> MotionDraft:
    if field in ("motion_date", "submitted_date"):
        day = next((found.value for found in find_dates(text)), None)
        if day is None:
            return draft
        return with_dated(draft, day) if field == "motion_date" else with_handed_in(draft, day)
    if field == "first_signatory":
        given, _, family = text.rpartition(" ")
        return with_signatories(draft, (*draft.document.signatories, PersonSignatory(given, family)))
    change = {"title": with_title, "topic": with_topic, "case_number": with_case_number}[field]
    return change(draft, text)

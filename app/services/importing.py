"""Makes one case of the documents that a city already has: an item in one language or both, and the motion itself."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.case import Answer, Case
from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.domain.language import NO_TEXT, Bilingual, Language
from app.domain.motion import Motion, Question
from app.domain.municipality import Profile
from app.domain.parsed import ParsedAnswer, ParsedDocument
from app.domain.richtext import Blocks
from app.domain.text import comparable
from app.services.import_checks import (
    Sent,
    by_language,
    check_files,
    check_same_matter,
    is_motion,
    motion_differences,
)
from app.services.import_motion import motion_of, new_case, quoting
from app.services.import_sides import (
    Items,
    NewId,
    Sides,
    attachments_of,
    content_of,
    either,
    extra_parts_of,
    preparers_of,
)
from app.services.import_stages import handlings_of
from app.services.ports import Engines, WordingMaker

_NEUTRAL = "neutral"
# What a reader of one file says of a fact that this file alone does not hold.
_NOT_THERE = frozenset(
    {
        "count.not_found", "date.not_found", "item.no_date", "item.no_signatory", "proposal.not_found",
        "questions.not_found", "signatory.not_found",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Imported:
    """A new case, not yet stored, and what a person must look at in it."""

    case: Case
    doubts: tuple[Doubt, ...]


def import_files(files: Sequence[Path], motion: Path | None, engines: Engines) -> Imported:
    """The case that one or two `files` make, with the `motion` itself where it is given; stores nothing.

    AppError ``file.…`` where a file cannot be read, and those of `import_documents`.
    """
    sent = [_sent(path, engines) for path in files]
    given = None if motion is None else _sent(motion, engines)
    return import_documents(sent, given, engines.profiles, engines.new_id, engines.wording)


def _sent(path: Path, engines: Engines) -> Sent:
    source = engines.read_source(path)
    return Sent(engines.parse(source), path.name, hashlib.sha256(path.read_bytes()).hexdigest())


def import_documents(
    files: Sequence[Sent],
    motion: Sent | None,
    profiles: Mapping[str, Profile],
    new_id: NewId,
    wording: WordingMaker,
) -> Imported:
    """The case that an item, the Finnish and the Swedish item of one matter (in either order), or a motion make.

    What an item holds counts as a person's own text. `motion` fills what the items lack; what differs is a doubt.
    Parameters: `profiles` by id; `new_id` gives ids; `wording` derives a new case's first words.
    AppError ``import.nothing``, ``import.too_many``, those of `check_files`, and ``import.different_matters``.
    """
    if not files:
        raise AppError("import.nothing")
    if len(files) > 2:
        raise AppError("import.too_many", file=files[2].name)
    check_files(files, motion)
    documents = [one.document for one in (*files, *([motion] if motion else []))]
    doubts = [doubt for document in documents for doubt in document.doubts]
    profile = profile_for(documents, profiles)
    if is_motion(files[0].document):
        return Imported(new_case(files[0], profile, new_id, wording), tuple(doubts))
    sides = by_language(files)
    if sides.fi and sides.sv:
        doubts.extend(check_same_matter(sides.fi, sides.sv))
    items = sides.map(lambda one: None if one is None else one.document)
    original = motion.document if motion else None
    if original is not None:
        same = items[original.language] if original.language else None
        doubts.extend(motion_differences(same or documents[0], original))
    case, more = case_of(items, original, profile, new_id)
    return Imported(case, _still_open(case.motion, _each_once([*doubts, *more])))


def _each_once(doubts: Sequence[Doubt]) -> tuple[Doubt, ...]:
    """Two files of one matter have the same doubts: each is told once where its facts are the same."""
    kept: list[Doubt] = []
    for doubt in doubts:
        if doubt not in kept:
            kept.append(doubt)
    return tuple(kept)


def _still_open(motion: Motion, doubts: Sequence[Doubt]) -> tuple[Doubt, ...]:
    """`doubts` without those that say of one file what another file told."""
    told = {
        "first_signatory": bool(motion.signatories),
        "co_signer_count": motion.co_signer_count is not None,
        "motion_date": motion.dated is not None,
        "submitted_date": motion.handed_in is not None,
        "proposal_sentences": bool(motion.demands),
        "questions": bool(motion.questions),
    }
    return tuple(doubt for doubt in doubts if doubt.why not in _NOT_THERE or not told.get(doubt.field, False))


def profile_for(documents: Sequence[ParsedDocument], profiles: Mapping[str, Profile]) -> Profile:
    """The profile that the documents tell, the neutral one where they tell none or one that nobody has."""
    told = next((document.profile for document in documents if document.profile in profiles), None)
    return profiles[told or _NEUTRAL]


def case_of(
    items: Items, original: ParsedDocument | None, profile: Profile, new_id: NewId
) -> tuple[Case, tuple[Doubt, ...]]:
    """The case of one or two items of one matter, and what was guessed on the way."""
    source = Language.FI if items.fi is not None else Language.SV
    sides = Sides(items, new_id, source)
    motion = motion_of(items, original, new_id)
    handlings, doubts = handlings_of(sides, profile)
    numbers = items.map(lambda item: None if item is None else item.case_number)
    case = Case(
        id=new_id(),
        profile=profile.id,
        source=source,
        case_number=either(either(numbers.fi, numbers.sv), original.case_number if original else None),
        title=sides.own(lambda item: item.title),
        motion=motion,
        introduction=sides.own_blocks(lambda content: content.introduction),
        run_in=items.map(lambda item: None if item is None else content_of(item).run_in),
        description=quoting(sides.passages(lambda content: content.description), original),
        questions_lead=sides.own(lambda item: content_of(item).questions_lead if item.questions else None),
        summary=sides.passages(lambda content: content.summary),
        general_answer=sides.passages(lambda content: content.general_answer),
        answers=_answers(sides, motion),
        handlings=handlings,
        attachments=attachments_of(sides, lambda item: item.attachments, keep_original=False),
        supplementary=attachments_of(sides, lambda item: item.supplementary, keep_original=True),
        distribution=sides.texts(lambda item: content_of(item).distribution),
        preparers=preparers_of(sides, profile),
        contact=items.map(lambda item: None if item is None else content_of(item).contact),
        extra_parts=extra_parts_of(sides, profile),
    )
    return case, (*doubts, *_list_doubts(items))


def _answers(sides: Sides, motion: Motion) -> tuple[Answer, ...]:
    """An answer for each question that an item answers under a heading, its passages paired.

    One whose number no question has keeps its heading as its own, so that nothing of it is lost.
    """
    by_number = sides.items.map(_by_number)
    empty: Blocks = ()
    answers: list[Answer] = []
    for number in sorted({*by_number.fi, *by_number.sv}):
        found = Bilingual(by_number.fi.get(number), by_number.sv.get(number))
        blocks = found.map(lambda answer: empty if answer is None else answer.blocks)
        known = number <= len(motion.questions)
        question = motion.questions[number - 1] if known else Question(sides.new_id(), NO_TEXT)
        headings = Bilingual(*(_heading(found[language], question, language) for language in Language))
        answers.append(Answer(question.id, sides.pair(blocks), headings))
    return tuple(answers)


def _by_number(item: ParsedDocument | None) -> Mapping[int, ParsedAnswer]:
    """The answers by their printed number; by the next free one where it is no number or stands twice."""
    found: dict[int, ParsedAnswer] = {}
    for answer in () if item is None else content_of(item).answers:
        number = int(answer.number) if answer.number.isdecimal() else 0
        if number < 1 or number in found:
            number = max(found, default=0) + 1
        found[number] = answer
    return found


def _heading(answer: ParsedAnswer | None, question: Question, language: Language) -> str | None:
    """The heading over an answer where it is worded otherwise than the question itself."""
    if answer is None or comparable(answer.heading) == comparable(question.text[language]):
        return None
    return answer.heading


def _list_doubts(items: Items) -> list[Doubt]:
    """A doubt for each list whose two sides are not equally long, so that its entries may not belong together."""
    if items.fi is None or items.sv is None:
        return []
    pairs = {
        "proposal_sentences": (items.fi.proposal_sentences, items.sv.proposal_sentences),
        "summary": (items.fi.summary, items.sv.summary),
        "attachments": (items.fi.attachments, items.sv.attachments),
        "supplementary": (items.fi.supplementary, items.sv.supplementary),
        "distribution": (content_of(items.fi).distribution, content_of(items.sv).distribution),
        "extra_parts": (content_of(items.fi).other, content_of(items.sv).other),
    }
    return [
        Doubt(field, "import.counts_differ", None, {"fi": str(len(fi)), "sv": str(len(sv))})
        for field, (fi, sv) in pairs.items()
        if len(fi) != len(sv)
    ]

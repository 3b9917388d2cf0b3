"""Refuses files that make no case together, and finds where two documents of one matter differ; changes neither."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.domain.dates import format_date
from app.domain.doubt import Doubt
from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.motion import PersonSignatory
from app.domain.parsed import DocumentKind, ParsedDocument
from app.domain.text import comparable
from app.services.import_likeness import different_motions, different_numbers

_MOTIONS = frozenset({DocumentKind.MOTION, DocumentKind.QUESTION})


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that somebody sent: what it holds, its name without a folder, and a fingerprint of its bytes."""

    document: ParsedDocument
    name: str
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class _Fact:
    """A fact that both documents tell: its field, and its values as people read them."""

    field: str
    one: str
    other: str


def is_motion(document: ParsedDocument) -> bool:
    """Whether a document is a motion (or a question) itself and not an item about one."""
    return document.kind in _MOTIONS and document.content is None


def check_files(items: Sequence[Sent], motion: Sent | None) -> None:
    """Nothing; the files may make a case.

    AppError ``import.same_file``, ``import.not_an_item``, ``import.not_a_motion``, ``import.no_language``,
    ``import.motion_among_items`` or ``import.same_language`` where they do not.
    """
    sent = [*items, *([motion] if motion else [])]
    _refuse_same_file(sent)
    for one in items:
        if not is_motion(one.document) and not is_item(one.document):
            raise AppError("import.not_an_item", file=one.name)
        if len(sent) > 1 and is_motion(one.document):
            raise AppError("import.motion_among_items", file=one.name)
    for one in sent:
        if one.document.language is None:
            raise AppError("import.no_language", file=one.name)
    if motion is not None and not is_motion(motion.document):
        raise AppError("import.not_a_motion", file=motion.name)
    if len(items) > 1 and items[0].document.language is items[1].document.language:
        language = items[0].document.language
        raise AppError("import.same_language", file=items[0].name, other=items[1].name, language=language)


def is_item(document: ParsedDocument) -> bool:
    """Whether a document is an agenda item or a decision: it answers a motion, or a body deals with something in it."""
    if document.content is None:
        return False
    return document.kind is DocumentKind.ANSWER or any(
        stage.proposal or stage.decision or (stage.body and stage.section) for stage in document.stages
    )


def _refuse_same_file(sent: Sequence[Sent]) -> None:
    seen: dict[str, Sent] = {}
    for one in sent:
        before = seen.setdefault(one.fingerprint or one.name, one)
        if before is not one:
            raise AppError("import.same_file", file=before.name, other=one.name)


def check_same_matter(fi: Sent, sv: Sent) -> tuple[Doubt, ...]:
    """A doubt for the one fact in which two items of one matter differ. AppError ``import.different_matters``.

    They are two matters where case numbers, first signatories, the § of one meeting, the motions that they carry along
    or all numbers of their answers differ, or any two other facts;
    and one matter is only assumed where a single fact differs though a case number, a signatory or a file agrees.
    """
    for differs in (_case_numbers, _people, _sections, _motions, _answers):
        fact = differs(fi.document, sv.document)
        if fact is not None:
            _refuse(fi, sv, fact)
    facts = _differing(fi.document, sv.document)
    if len(facts) > 1 or (facts and not _agree(fi.document, sv.document)):
        _refuse(fi, sv, facts[0])
    return tuple(Doubt(fact.field, "import.facts_differ", None, {"fi": fact.one, "sv": fact.other}) for fact in facts)


def _refuse(fi: Sent, sv: Sent, fact: _Fact) -> None:
    raise AppError(
        "import.different_matters", file=fi.name, other=sv.name, field=fact.field, fi=fact.one, sv=fact.other
    )


def _case_numbers(fi: ParsedDocument, sv: ParsedDocument) -> _Fact | None:
    one, other = comparable(fi.case_number or ""), comparable(sv.case_number or "")
    return _Fact("case_number", one, other) if one and other and one != other else None


def _named(document: ParsedDocument) -> list[PersonSignatory]:
    return [signatory for signatory in document.signatories if isinstance(signatory, PersonSignatory)]


def _people(fi: ParsedDocument, sv: ParsedDocument) -> _Fact | None:
    one, other = _named(fi), _named(sv)
    if not one or not other or _share_person(one, other):
        return None
    return _Fact("first_signatory", one[0].name, other[0].name)


def _share_person(one: Iterable[PersonSignatory], other: Iterable[PersonSignatory]) -> bool:
    """Whether a person may stand in both: a base form that was guessed may end differently."""
    there = list(other)
    return any(
        person.family[:3].casefold() == match.family[:3].casefold()
        and (not person.given or not match.given or person.given[:3].casefold() == match.given[:3].casefold())
        for person in one
        for match in there
    )


def _sections(fi: ParsedDocument, sv: ParsedDocument) -> _Fact | None:
    for one in fi.stages:
        for other in sv.stages:
            same = one.rank is other.rank and one.meeting_date == other.meeting_date
            if same and one.section and other.section and one.section != other.section:
                return _Fact("section", f"§ {one.section}", f"§ {other.section}")
    return None


def _motions(fi: ParsedDocument, sv: ParsedDocument) -> _Fact | None:
    titles = different_motions(fi, sv)
    return _Fact("supplementary", *titles) if titles else None


def _answers(fi: ParsedDocument, sv: ParsedDocument) -> _Fact | None:
    numbers = different_numbers(fi, sv)
    return _Fact("general_answer", *numbers) if numbers else None


def _differing(fi: ParsedDocument, sv: ParsedDocument) -> list[_Fact]:
    return [fact for field, value in _COMPARED.items() if (fact := _differ(field, value(fi), value(sv))) is not None]


def _differ(field: str, one: str, other: str) -> _Fact | None:
    return _Fact(field, one, other) if one and other and one != other else None


def _day(document: ParsedDocument, field: str) -> str:
    value = document.dated if field == "motion_date" else document.handed_in
    return format_date(value) if value else ""


def _own_meeting(document: ParsedDocument) -> str:
    own = document.stages[0].meeting_date if document.stages else None
    return format_date(own) if own and document.stages[0].rank else ""


_COMPARED: dict[str, Callable[[ParsedDocument], str]] = {
    "motion_date": lambda document: _day(document, "motion_date"),
    "submitted_date": lambda document: _day(document, "submitted_date"),
    "questions": lambda document: str(len(document.questions)),
    "co_signer_count": lambda document: "" if document.co_signer_count is None else str(document.co_signer_count),
    "stages": _own_meeting,
}


def _agree(fi: ParsedDocument, sv: ParsedDocument) -> bool:
    """Whether something that only one matter has stands in both."""
    if fi.case_number and comparable(fi.case_number) == comparable(sv.case_number or ""):
        return True
    if _share_person(_named(fi), _named(sv)):
        return True
    files = [{comparable(title) for title in (*item.attachments, *item.supplementary)} for item in (fi, sv)]
    return bool(files[0] & files[1])


def motion_differences(document: ParsedDocument, motion: ParsedDocument) -> tuple[Doubt, ...]:
    """A doubt for each fact that an item and the motion itself tell differently; the item's stays as it is."""
    doubts = [
        Doubt(fact.field, "import.motion_differs", None, {"item": fact.one, "motion": fact.other})
        for field, value in _COMPARED.items()
        if field not in {"stages", "questions"} and (fact := _differ(field, value(document), value(motion))) is not None
    ]
    people = _people(document, motion)
    if people is not None:
        facts = {"item": people.one, "motion": people.other}
        doubts.append(Doubt("first_signatory", "import.motion_differs", None, facts))
    if document.language is motion.language:
        doubts.extend(_texts_differ("questions", document.questions, motion.questions))
        doubts.extend(_texts_differ("proposal_sentences", document.proposal_sentences, motion.proposal_sentences))
    return tuple(doubts)


def _texts_differ(field: str, item: Sequence[str], motion: Sequence[str]) -> list[Doubt]:
    if not item or not motion:
        return []
    here, there = {comparable(text) for text in item}, {comparable(text) for text in motion}
    only_motion = [text for text in motion if comparable(text) not in here]
    only_item = [text for text in item if comparable(text) not in there]
    if not only_motion and not only_item:
        return []
    facts = {"item": str(len(item)), "motion": str(len(motion)), "text": (only_item or only_motion)[0]}
    return [Doubt(field, "import.motion_text_differs", None, facts)]


def by_language(items: Sequence[Sent]) -> Bilingual[Sent | None]:
    """The one or two files by the language of their text."""
    found: dict[Language, Sent] = {item.document.language: item for item in items if item.document.language}
    return Bilingual(found.get(Language.FI), found.get(Language.SV))

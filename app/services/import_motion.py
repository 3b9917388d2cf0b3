"""Makes what a case knows of the motion, from the items, the motion itself or both; no stage and no answer."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import zip_longest

from app.domain.case import Answer, Attachment, Case
from app.domain.handling import Handling
from app.domain.language import NO_TEXT, Bilingual, Language
from app.domain.motion import NO_OWN, Demand, GroupSignatory, Kind, Motion, PersonSignatory, Question, Signatory
from app.domain.municipality import Profile
from app.domain.parsed import ParsedDocument
from app.domain.passage import Passage, written
from app.domain.richtext import blocks_text, paragraph
from app.domain.text import comparable
from app.services.import_checks import Sent
from app.services.import_sides import Items, NewId
from app.services.ports import WordingMaker


def motion_of(items: Items, motion: ParsedDocument | None, new_id: NewId) -> Motion:
    """The motion that `items` tell of, what they lack taken from the motion itself.

    What they and the motion tell differently stays as the items have it.
    """
    told = [item for item in (items.fi, items.sv) if item is not None]
    known = [*told, *([motion] if motion else [])]
    demands = _demands(items, motion)
    questions = _texts(items, motion, lambda document: document.questions)
    return Motion(
        kind=next((one.motion_kind for one in known if one.motion_kind is not Kind.MOTION), Kind.MOTION),
        language=_language(items, motion),
        topic=_topic(items, motion),
        signatories=_signatories(known),
        co_signer_count=next((one.co_signer_count for one in known if one.co_signer_count is not None), None),
        co_signers=next((one.co_signers for one in known if one.co_signers), ()),
        dated=next((one.dated for one in known if one.dated), None),
        handed_in=next((one.handed_in for one in known if one.handed_in), None),
        background=motion.background if motion else (),
        demands=tuple(Demand(new_id(), text) for text in demands),
        questions=tuple(Question(new_id(), text) for text in questions),
    )


def _texts(
    items: Items, motion: ParsedDocument | None, texts: Callable[[ParsedDocument], Sequence[str]]
) -> list[Bilingual[str]]:
    sides = items.map(lambda item: () if item is None else tuple(texts(item)))
    if motion is not None and motion.language is not None and not sides[motion.language]:
        filled = tuple(texts(motion))
        other = sides[motion.language.other]
        # A list of another length is another list: its entries are nobody's translation.
        if not other or len(other) == len(filled):
            sides = sides.put(motion.language, filled)
    return [Bilingual(fi, sv) for fi, sv in zip_longest(sides.fi, sides.sv, fillvalue="")]


def _demands(items: Items, motion: ParsedDocument | None) -> list[Bilingual[str]]:
    """What the motion proposes: its own sentences where it is there, for an item may leave one out or condense.

    The other language's sentence goes with one that the item repeats word for word.
    """
    listed = _texts(items, motion, lambda document: document.proposal_sentences)
    if motion is None or motion.language is None or not motion.proposal_sentences:
        return listed
    language = motion.language
    twins = {comparable(text[language]): text[language.other] for text in listed}
    return [
        NO_TEXT.put(language, text).put(language.other, twins.get(comparable(text), ""))
        for text in motion.proposal_sentences
    ]


def _topic(items: Items, motion: ParsedDocument | None) -> Bilingual[str]:
    topic = items.map(lambda item: "" if item is None else item.topic or "")
    if motion is not None and motion.language is not None and not topic[motion.language]:
        return topic.put(motion.language, motion.topic or "")
    return topic


def _language(items: Items, motion: ParsedDocument | None) -> Language:
    """The motion's own language: its file's; else that of the title under which it is attached; else the item's."""
    if motion is not None and motion.language is not None:
        return motion.language
    for language in Language:
        here, there = items[language], items[language.other]
        attached = {comparable(title) for item in (here, there) if item for title in item.supplementary}
        if here is not None and comparable(here.title or "") in attached:
            return language
    return Language.FI if items.fi is not None else Language.SV


def _signatories(known: Sequence[ParsedDocument]) -> tuple[Signatory, ...]:
    """Those whom the first document names that names anyone, with what the others know of the same."""
    first = next((one for one in known if one.signatories), None)
    if first is None:
        return ()
    merged: list[Signatory] = []
    for place, signatory in enumerate(first.signatories):
        for other in known:
            if other is not first and place < len(other.signatories):
                signatory = _merged(signatory, other.signatories[place])  # noqa: PLW2901
        merged.append(signatory)
    return tuple(merged)


def _merged(one: Signatory, other: Signatory) -> Signatory:
    match one, other:
        case PersonSignatory(), PersonSignatory() if one.family[:3] == other.family[:3]:
            return replace(one, given=one.given or other.given, party=_joined(one.party, other.party), genitive=NO_OWN)
        case GroupSignatory(), GroupSignatory():
            return replace(one, name=_joined(one.name, other.name))
        case _:
            return one


def _joined(one: Bilingual[str], other: Bilingual[str]) -> Bilingual[str]:
    return Bilingual(one.fi or other.fi, one.sv or other.sv)


def quoting(passages: Sequence[Passage], motion: ParsedDocument | None) -> tuple[Passage, ...]:
    """`passages`, those marked whose text repeats a demand of the motion word for word."""
    if motion is None or motion.language is None:
        return tuple(passages)
    demands = [comparable(text) for text in motion.proposal_sentences]
    return tuple(
        replace(passage, quotes_motion=_repeats(passage, motion.language, demands), source=motion.language)
        if _repeats(passage, motion.language, demands)
        else passage
        for passage in passages
    )


def _repeats(passage: Passage, language: Language, demands: Sequence[str]) -> bool:
    text = comparable(blocks_text(passage.blocks[language]))
    return any(demand in text for demand in demands)


def new_case(sent: Sent, profile: Profile, new_id: NewId, wording: WordingMaker) -> Case:
    """A case ready for writing the answer to the motion `sent`: its facts, an empty answer per question, its stages.

    Parameters: `wording` derives the words that lead in what the motion proposes, which is quoted whole.
    """
    document = sent.document
    language = document.language or Language.FI
    items: Items = Bilingual(None, None)
    motion = motion_of(items, document, new_id)
    case = Case(
        id=new_id(),
        profile=profile.id,
        source=language,
        case_number=document.case_number or "",
        title=NO_OWN if document.topic else NO_OWN.put(language, document.title),
        motion=motion,
        answers=tuple(Answer(question.id) for question in motion.questions),
        handlings=tuple(Handling(new_id(), stage) for stage in profile.stages),
        supplementary=_itself(sent, language, new_id),
    )
    lead = wording(case, profile, language).description_lead
    return _described(case, document.proposal_sentences, lead, new_id)


def _described(case: Case, sentences: Sequence[str], lead: str, new_id: NewId) -> Case:
    """`case` with the motion's own sentences as its description, behind the words that lead them in."""
    if not sentences:
        return case
    quoted = written(new_id(), case.source, (paragraph(" ".join([lead, *sentences]).strip()),))
    return replace(case, description=(replace(quoted, quotes_motion=True),))


def _itself(sent: Sent, language: Language, new_id: NewId) -> tuple[Attachment, ...]:
    title = sent.document.title or sent.name
    return (Attachment(new_id(), NO_TEXT.put(language, title), language, sent.name, sent.fingerprint),)

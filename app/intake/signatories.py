"""Who signed a motion, in every written form; never those who vote, attend or prepare. Blocks of signatures apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.doubt import Doubt
from app.domain.language import Language
from app.domain.motion import PersonSignatory, Signatory
from app.intake.counts import find_total
from app.intake.groups import find_groups
from app.intake.motion.signatures import is_item, read_signature_block
from app.intake.names import BaseForms, WrittenName, nominative, person
from app.intake.phrases import Phrase, find_phrases

# Those who speak so are several, though one name alone is typed below (the others sign by hand).
_WE = re.compile(
    r"\b(?:(?:esit|ehdot|edelly|vaad|pyyd|kysy)\w*mme(?:kin)?|(?:me|tämän aloitteen) allekirjoittaneet|"
    r"aloitteen allekirjoittajat|vi (?:undertecknade|fullmäktigeledamöter|föreslår|kräver|frågar)|"
    r"(?:föreslår|frågar|kräver|hemställer) vi|undertecknade \w*ledamöter)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundSignatories:
    """The first signatories (people before groups), how many signed after them, and who, as written.

    `co_signer_count` is None where nobody knows: *ym.*, *m.fl.*, an unclear total.
    """

    signatories: tuple[Signatory, ...] = ()
    co_signer_count: int | None = None
    co_signers: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def find_signatories(text: str, language: Language, base_forms: BaseForms) -> FoundSignatories:
    """Those who signed the motion that `text` is or tells of; nobody where no form of words says so.

    Parameters: `text`, a motion's or the part of an item, one line a paragraph; `language`, its language; `base_forms`
    undoes genitives, where no nominative of the text does. Source: corpus VARIATION 3.2.
    """
    phrases = _nominative_first(sorted(find_phrases(text), key=lambda phrase: phrase.rank))
    groups = find_groups(text, language)
    block = None if is_item(text) else read_signature_block(text, language)
    people: tuple[PersonSignatory, ...] = ()
    co_signers: tuple[str, ...] = ()
    doubts: list[Doubt] = []
    count: int | None = None
    if phrases:
        people, doubts = _people(phrases[0], text, language, base_forms)
        count, co_signers, more_doubts = _company(phrases)
        doubts.extend(more_doubts)
    elif block is not None:
        people, groups = block.people[:1], groups or block.groups
        co_signers = tuple(person.name for person in block.people[1:])
        alone = len(block.people) == 1 and not _WE.search(text)
        count = len(co_signers) if people and not block.more and not block.groups and (co_signers or alone) else None
        doubts = list(block.doubts)
    signatories: tuple[Signatory, ...] = (*people, *groups)
    count, total_doubts = _with_total(text, count, max(1, len(people)))
    return FoundSignatories(signatories, count, co_signers, (*doubts, *total_doubts))


def _nominative_first(phrases: list[Phrase]) -> list[Phrase]:
    """`phrases`, the first one's place taken by a nominative phrase about the same people where there is one."""
    for phrase in phrases[1:]:
        same = len(phrase.names) == len(phrases[0].names) and _alike(phrase.names[0], phrases[0].names[0])
        if phrases[0].genitive and not phrase.genitive and same:
            return [phrase, *(other for other in phrases if other is not phrase)]
    return phrases


def _people(
    chosen: Phrase, text: str, language: Language, base_forms: BaseForms
) -> tuple[tuple[PersonSignatory, ...], list[Doubt]]:
    doubts = [Doubt("first_signatory", chosen.why, None, {"name": chosen.names[0].text})] if chosen.why else []
    people: list[PersonSignatory] = []
    for position, name in enumerate(chosen.names):
        signatory = person(name, language, surname_first=chosen.surname_first)
        last = position == len(chosen.names) - 1
        if chosen.genitive and (last or language is Language.FI):
            signatory, sure = nominative(signatory, language, base_forms, text)
            if not sure:
                facts = {"written": name.text, "guess": signatory.name}
                doubts.append(Doubt("first_signatory", "signatory.base_form_guessed", None, facts))
        people.append(signatory)
    return tuple(people), doubts


def _company(phrases: Sequence[Phrase]) -> tuple[int | None, tuple[str, ...], list[Doubt]]:
    """How many signed after the first phrase's names, and who: from every phrase about the same first name."""
    same = [phrase for phrase in phrases if _alike(phrase.names[0], phrases[0].names[0])]
    listed = next((phrase.listed for phrase in same if phrase.listed), ())
    names = [name.text for name in listed]
    once = list(dict.fromkeys(names))
    doubts = [
        Doubt("co_signers", "signatory.named_twice", None, {"name": name}) for name in once if names.count(name) > 1
    ]
    count = next((phrase.count for phrase in same if phrase.count is not None), len(once) if once else None)
    if count == 0 and any(phrase.more or phrase.count for phrase in same):
        count = next((phrase.count for phrase in same if phrase.count), None)
    if count == 0 and once:
        count = len(once)
    return count, tuple(once), doubts


def _alike(one: WrittenName, other: WrittenName) -> bool:
    """Whether two names may be one person's, in whatever case or order they are written."""
    stems = {word[: max(3, len(word) - 3)].lower() for word in one.words}
    return any(word.lower().startswith(stem) for word in other.words for stem in stems)


def _with_total(text: str, count: int | None, firsts: int) -> tuple[int | None, list[Doubt]]:
    """`count`, or what a stated total leaves for those after `firsts`; an unclear or differing total is a doubt."""
    total = find_total(text)
    if total is None:
        return count, []
    facts = {"number": str(total.number)}
    if not total.clear:
        return count or None, [] if count else [Doubt("co_signer_count", "count.unclear", None, facts)]
    left = max(0, total.number - firsts)
    if count in (None, 0, left):
        return left, []
    return count, [Doubt("co_signer_count", "count.differs", None, facts | {"taken": str(count)})]

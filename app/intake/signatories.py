"""Who signed a motion, in every written form; never those who vote, attend or prepare. Blocks of signatures apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.doubt import Doubt
from app.domain.language import Language
from app.domain.motion import PersonSignatory, Signatory
from app.intake.counts import AND_MORE, OTHERS, TOGETHER, find_total, others
from app.intake.groups import find_groups
from app.intake.names import NAME, NAMES, WORD, BaseForms, WrittenName, nominative, person, split_names
from app.intake.signatures import is_item, read_signature_block


@dataclass(frozen=True, slots=True)
class FoundSignatories:
    """The first signatories (people before groups), how many signed after them, and who, as written.

    `co_signer_count` is None where nobody knows: *ym.*, *m.fl.*, an unclear total.
    """

    signatories: tuple[Signatory, ...] = ()
    co_signer_count: int | None = None
    co_signers: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class _Phrase:
    """One place that names signatories; the lowest `rank` goes first."""

    names: tuple[WrittenName, ...]
    rank: int
    genitive: bool = False
    surname_first: bool = False
    count: int | None = None
    more: bool = False
    listed: tuple[WrittenName, ...] = ()
    why: str = ""


_ROLE = (
    r"(?:(?:[Kk]aupungin|[Kk]unnan|[Vv]ara|[Aa]lue)?[Vv]altuutet(?:tu|un|ut|tujen)|[Vv]alt\.|[Kk]v\.|"
    r"(?:[Ff]ullmäktige)?[Ll]edam(?:ot(?:en)?s?|öterna)|[Ee]rsättaren?|[Ff]ullmäktigeledam(?:ot(?:en)?|öterna))"
)
_NAMED = re.compile(rf"(?P<role>{_ROLE}\s+)?(?P<names>{NAMES})")
_DATE = r"(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s+(?:(?:päivä\w+|daterad\w*|jätet\w+)\s+)?)?"
_GENITIVE_NEXT = re.compile(
    rf"\s+(?:kaupunginvaltuustolle\s+)?{_DATE}(?:valtuuston kokouksessa\s+|valtuustossa\s+)?{_DATE}"
    r"(?:jättämä|jättämi|allekirjoittam|tekemä|tekemi|laatima|esittämä|\w*aloit(?:e|t)|\w*kysymy|\w*pon(?:si|te|ne)|"
    r"(?:\w*motion|\w*fråga|\w*initiativ|\w*kläm)\b)",
    re.IGNORECASE,
)
_ACTS_NEXT = re.compile(
    r"\s+(?:(?:on|ovat|oli|olivat|har|hade)\s+(?:\d[\d.]*\s+)?(?:kaupunginvaltuustolle\s+|valtuustolle\s+)?"
    r"(?:jättä|tehn|esittän|allekirjoitt|lämnat|inlämnat|undertecknat|lagt|väckt|framlagt|ställt)|"
    r"(?:jätti|jättivät|teki|tekivät|lämnade|inlämnade|väckte)\b[^.]*(?:aloit|kysymy|pon|motion|fråg|initiativ)|"
    r"(?:esittä(?:ä|vät)|ehdotta(?:a|vat)|kysy(?:y|vät)|föreslår|frågar|kräver)\b)",
    re.IGNORECASE,
)
_ACTED = re.compile(
    r"\s+(?:(?:on|ovat|har|hade)\s+(?:\d[\d.]*\s+)?(?:jättä|tehn|lämnat|inlämnat|väckt)|(?:jätti|jättivät|lämnade|inlämnade)\b)"
    r"[^.]*?(?:aloit|kysymy|pon[snt]|motion|fråg|initiativ|kläm)",
    re.IGNORECASE,
)
_SIGNED_BY = re.compile(
    r"(?:(?:undertecknad\w*|undertecknats|inlämnad\w*|inlämnats|lämnats|lämnades|väckts|väcktes)\s+av|"
    r"(?:aloit\w+|kysymy\w+|pon[snt]\w+|jonka)\s+(?:on\s+|oli\s+)?(?:jättänyt|jätti|jättivät|tehnyt|teki|tekivät|allekirjoittanut))"
    rf"\s+(?:{_ROLE}\s+)?$",
    re.IGNORECASE,
)
_LISTED_NEXT = re.compile(r"\s*(?::|$)", re.MULTILINE)
_GROUP_NEXT = re.compile(r"[ \t-]+(?:\w*valtuustoryhm|ryhm|\w*fullmäktigegrupp|grupp)", re.IGNORECASE)
_FIRST = re.compile(
    r"(?i:ensimmäi(?:nen|senä|set)\s+allekirjoittaja\w*|först[ae]\s+undertecknare\w*)"
    rf"(?:\s+(?:on|oli|är|var))?\s*:?\s*(?:{_ROLE}\s+)?(?P<names>{NAME}(?:\s?\([^()\d]{{2,40}}\))?)"
)
_BESIDES = re.compile(
    rf"(?:Utöver|Förutom)\s+(?:{_ROLE}\s+)?(?P<first>{NAME})\s+(?:hade|har)[^:.\n]{{0,90}}"
    r"undertecknat[^:\n]{0,60}:?\s*(?P<rest>[^\n]+)"
)
_SIGNERS = re.compile(
    r"(?i:allekirjoittajat|allekirjoittaneet|allekirjoittivat|allekirjoitukset|undertecknare|underskrifter|"
    r"(?:aloitteen|motionen)\s+(?:ovat|har|hade)\s+(?:allekirjoittaneet|undertecknat))"
    rf"\s*:?[ \t]+(?:{_ROLE}\s+)?(?P<names>{NAMES})"
)
_NOUNS = r"(?i:aloite|motion|kysymys|fråga|ponsi|initiativ)"
_ATTACHED = re.compile(
    rf"{_NOUNS}\s+\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}},?\s+(?P<names>{WORD}[ \t]+{WORD})(?=\s|$)", re.MULTILINE
)
_TITLE_END = re.compile(
    rf"^[^\n]*{_NOUNS}\b[^\n]*(?:\s[–-]\s+(?P<names>{NAME})(?P<more>\s+ym\.|\s+m\.\s?fl\.)?|"
    rf"\((?P<turned>{WORD}\s{WORD})\))\s*(?:\([^()\n]*\)\s*)?$",
    re.MULTILINE,
)
_PRESENTED = re.compile(rf"(?P<names>{NAME})\s+(?:esitteli|presenterade)\s[^.\n]*(?:aloit|motion)")
_GENITIVE_ROLE = re.compile(r"valtuutet(?:un|tujen)\s|ledamot(?:en)?s\s", re.IGNORECASE)


def find_signatories(text: str, language: Language, base_forms: BaseForms) -> FoundSignatories:
    """Those who signed the motion that `text` is or tells of; nobody where no form of words says so.

    Parameters: `text`, a motion's or the part of an item, one line a paragraph; `language`, its language; `base_forms`
    undoes genitives, where no nominative of the text does. Source: corpus VARIATION 3.2.
    """
    phrases = _nominative_first(sorted(_phrases(text), key=lambda phrase: phrase.rank))
    groups = find_groups(text, language)
    block = None if is_item(text) else read_signature_block(text, language)
    people: tuple[PersonSignatory, ...] = ()
    count, co_signers, doubts = None, (), []
    if phrases:
        people, doubts = _people(phrases[0], phrases, text, language, base_forms)
        count, co_signers, more_doubts = _company(phrases)
        doubts.extend(more_doubts)
    elif block is not None:
        people, groups = block.people[:1], groups or block.groups
        co_signers = tuple(person.name for person in block.people[1:])
        count = None if block.more or block.groups or not people else len(co_signers)
        doubts = list(block.doubts)
    signatories: tuple[Signatory, ...] = (*people, *groups)
    count, total_doubts = _with_total(text, count, max(1, len(people)))
    return FoundSignatories(signatories, count, co_signers, (*doubts, *total_doubts))


def _nominative_first(phrases: list[_Phrase]) -> list[_Phrase]:
    """`phrases`, the first one's place taken by a nominative phrase about the same people where there is one."""
    for phrase in phrases[1:]:
        same = len(phrase.names) == len(phrases[0].names) and _alike(phrase.names[0], phrases[0].names[0])
        if phrases[0].genitive and not phrase.genitive and same:
            return [phrase, *(other for other in phrases if other is not phrase)]
    return phrases


def _phrases(text: str) -> Iterator[_Phrase]:
    for match in _BESIDES.finditer(text):
        listed = split_names(match["rest"])
        yield _Phrase(split_names(match["first"]), 0, listed=listed)
    for match in _FIRST.finditer(text):
        yield _Phrase(split_names(match["names"])[:1], 0)
    for match in _SIGNERS.finditer(text):
        names = split_names(match["names"])
        if (
            names
            and not _GROUP_NEXT.match(text, match.end())
            and not AND_MORE.match(text, match.end())
            and not OTHERS.match(text, match.end())
        ):
            yield _Phrase(names[:1], 3, listed=names[1:])
    for match in _ATTACHED.finditer(text):
        yield _Phrase(split_names(match["names"]), 5, surname_first=True)
    for match in _TITLE_END.finditer(text):
        turned = match["turned"]
        why = "signatory.order_guessed" if turned else ""
        names = split_names(turned or match["names"])
        yield _Phrase(names, 4, surname_first=bool(turned), more=bool(match["more"]), why=why)
    for match in _PRESENTED.finditer(text):
        yield _Phrase(split_names(match["names"])[:1], 6, why="signatory.presenter")
    for match in _NAMED.finditer(text):
        yield from _named(text, match)


def _named(text: str, match: re.Match[str]) -> Iterator[_Phrase]:
    """The phrase about the names of `match`, judged by the words around them."""
    names = split_names(match["names"])
    if not names:
        return
    role, end = match["role"] or "", match.end()
    counted = OTHERS.match(text, end)
    more = None if counted else AND_MORE.match(text, end)
    tail = (counted or more or match).end()
    if counted is None and more is None and (together := TOGETHER.search(text, end, end + 120)):
        counted = together if not re.search(r"[.\n]", text[end : together.start()]) else None
    genitive = bool(_GENITIVE_NEXT.match(text, tail)) or bool(_GENITIVE_ROLE.match(role))
    acts = bool(_ACTS_NEXT.match(text, tail)) or bool(_SIGNED_BY.search(text[: match.start("names")]))
    if _GROUP_NEXT.match(text, end) or not _names_signers(
        text, match, names, counted=bool(counted), more=bool(more), genitive=genitive, acts=acts, tail=tail
    ):
        return
    acted = bool(_ACTED.match(text, tail))
    rank = 1 if acts or counted or genitive else 2
    count = others(counted) if counted else 0 if acted and not more else None
    yield _Phrase(names, rank, genitive and not acts, count=count, more=bool(more))


def _names_signers(
    text: str,
    match: re.Match[str],
    names: Sequence[WrittenName],
    *,
    counted: bool,
    more: bool,
    genitive: bool,
    acts: bool,
    tail: int,
) -> bool:
    """Whether the words around names say that these signed; without an office before them they must say it plainly."""
    starts_line = match.start() == 0 or text[match.start() - 1] == "\n"
    if match["role"]:
        plural = len(names) > 1 and starts_line and bool(_LISTED_NEXT.match(text, tail))
        return counted or more or genitive or acts or plural
    if len(names[0].words) < 2:
        return False
    if counted or bool(_ACTED.match(text, tail)):
        return True
    if more:
        return genitive or acts or starts_line
    return genitive and starts_line and len(names[0].words) == 2 and not names[0].words[0].endswith("n")


def _people(
    chosen: _Phrase, phrases: Sequence[_Phrase], text: str, language: Language, base_forms: BaseForms
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


def _company(phrases: Sequence[_Phrase]) -> tuple[int | None, tuple[str, ...], list[Doubt]]:
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

"""The places of a text that name signatories, judged by the words around them; who goes first is not decided here."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.intake.counts import AND_MORE, OTHERS, TOGETHER, others
from app.intake.names import NAME, NAMES, WORD, WrittenName, split_names


@dataclass(frozen=True, slots=True)
class Phrase:
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
    r"(?:jätti|jättivät|teki|tekivät|esitti|esittivät|lämnade|inlämnade|väckte)\b[^.]{0,200}?"
    r"(?:aloit|kysymy|pon|motion|fråg|initiativ)|"
    r"(?:esittä(?:ä|vät)|ehdotta(?:a|vat)|kysy(?:y|vät)|föreslår|frågar|kräver)\b)",
    re.IGNORECASE,
)
_ACTED = re.compile(
    r"\s+(?:(?:on|ovat|har|hade)\s+(?:\d[\d.]*\s+)?(?:jättä|tehn|lämnat|inlämnat|väckt)|(?:jätti|jättivät|"
    r"teki|tekivät|esitti|esittivät|lämnade|inlämnade|väckte)\b)"
    r"[^\n]{0,90}?(?:aloit|kysymy|pon[snt]|motion|fråg|initiativ|kläm)",
    re.IGNORECASE,
)
_SIGNED_BY = re.compile(
    r"(?:(?:undertecknad\w*|undertecknats|inlämnad\w*|inlämnats|lämnats|lämnades|väckts|väcktes)\s+av|"
    r"(?:aloit\w+|kysymy\w+|pon[snt]\w+|jonka)\s+(?:on\s+|oli\s+)?(?:jättänyt|jätti|jättivät|tehnyt|teki|"
    r"tekivät|allekirjoittanut))"
    rf"\s+(?:{_ROLE}\s+)?$",
    re.IGNORECASE,
)
_LISTED_NEXT = re.compile(r"\s*(?::|$)", re.MULTILINE)
_GROUP_NEXT = re.compile(r"[ \t-]+(?:\w*valtuustoryhm|ryhm|\w*fullmäktigegrupp|grupp)", re.IGNORECASE)
_FIRST = re.compile(
    r"(?i:ensimmäi(?:nen|senä|set)\s+allekirjoittaja\w*|först[ae]\s+undertecknare\w*|"
    r"(?:aloitteen|ponnen|kysymyksen)\s+(?:tekijä|jättäjä|esittäjä)|motionär|motionens\s+inlämnare)"
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
_NEAR = 300
# The sentence is about an earlier motion, not about this one.
_EARLIER = re.compile(
    r"\b(?:aiemmin|aikaisemmin|viime (?:vuonna|kaudella|valtuustokaudella)|edellisell?ä \w*kaudella|vuonna \d{4}|"
    r"tidigare|i fjol|förra (?:året|perioden)|år \d{4})\b",
    re.IGNORECASE,
)
_ATTACHED = re.compile(
    rf"{_NOUNS}\s+\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}},?\s+(?P<names>{WORD}[ \t]+{WORD})(?=\s|$)", re.MULTILINE
)
_TITLE_END = re.compile(
    rf"^[^\n]{{0,200}}?{_NOUNS}\b[^\n]{{0,300}}?(?:\s[–-]\s+(?P<names>{NAME})(?P<more>\s+ym\.|\s+m\.\s?fl\.)?|"
    rf"\((?P<turned>{WORD}\s{WORD})\))\s*(?:\([^()\n]*\)\s*)?$",
    re.MULTILINE,
)
_PRESENTED = re.compile(rf"(?P<names>{NAME})\s+(?:esitteli|presenterade)\s[^.\n]*(?:aloit|motion)")
_GENITIVE_ROLE = re.compile(r"valtuutet(?:un|tujen)\s|ledamot(?:en)?s\s", re.IGNORECASE)


def find_phrases(text: str) -> Iterator[Phrase]:
    """Every place of `text` that names signatories, in no order that means anything but within one form of words."""
    for match in _BESIDES.finditer(text):
        listed = split_names(match["rest"])
        yield Phrase(split_names(match["first"]), 0, listed=listed)
    for match in _FIRST.finditer(text):
        yield Phrase(split_names(match["names"])[:1], 0)
    for match in _SIGNERS.finditer(text):
        names = split_names(match["names"])
        if (
            names
            and not _GROUP_NEXT.match(text, match.end())
            and not AND_MORE.match(text, match.end())
            and not OTHERS.match(text, match.end())
        ):
            yield Phrase(names[:1], 3, listed=names[1:])
    for match in _ATTACHED.finditer(text):
        yield Phrase(split_names(match["names"]), 5, surname_first=True)
    for match in _TITLE_END.finditer(text):
        turned = match["turned"]
        why = "signatory.order_guessed" if turned else ""
        names = split_names(turned or match["names"])
        yield Phrase(names, 4, surname_first=bool(turned), more=bool(match["more"]), why=why)
    for match in _PRESENTED.finditer(text):
        yield Phrase(split_names(match["names"])[:1], 6, why="signatory.presenter")
    for match in _NAMED.finditer(text):
        yield from _named(text, match)


@dataclass(frozen=True, slots=True)
class _Around:
    """What the words around names say; `tail` is where those behind names and numbers begin."""

    counted: re.Match[str] | None
    more: bool
    genitive: bool
    acts: bool
    acted: bool
    office: str
    starts_line: bool
    ends: bool


def _around(text: str, match: re.Match[str]) -> _Around:
    office, end = match["role"] or "", match.end()
    counted = OTHERS.match(text, end)
    more = None if counted else AND_MORE.match(text, end)
    tail = (counted or more or match).end()
    if counted is None and more is None and (together := TOGETHER.search(text, end, end + 120)):
        counted = None if re.search(r"[.\n]", text[end : together.start()]) else together
    before = text[max(0, match.start("names") - 120) : match.start("names")]
    return _Around(
        counted,
        more is not None,
        bool(_GENITIVE_NEXT.match(text, tail) or _GENITIVE_ROLE.match(office)),
        bool(_ACTS_NEXT.match(text, tail) or _SIGNED_BY.search(before)),
        bool(_ACTED.match(text, tail)),
        office,
        match.start() == 0 or text[match.start() - 1] == "\n",
        bool(_LISTED_NEXT.match(text, tail)),
    )


def _named(text: str, match: re.Match[str]) -> Iterator[Phrase]:
    """The phrase about the names of `match`, judged by the words around them."""
    names = split_names(match["names"])
    if not names or _GROUP_NEXT.match(text, match.end()):
        return
    around = _around(text, match)
    if _sign(names, around) and not _EARLIER.search(_sentence(text, match)):
        rank = 1 if around.acts or around.counted or around.genitive else 2
        count = others(around.counted) if around.counted else 0 if around.acted and not around.more else None
        yield Phrase(names, rank, around.genitive and not around.acts, count=count, more=around.more)


def _sentence(text: str, match: re.Match[str]) -> str:
    """The sentence in which `match` stands, of a very long one what is near."""
    before = re.split(r"\. |\n", text[max(0, match.start() - _NEAR) : match.start()])[-1]
    behind = re.split(r"\. |\n", text[match.end() : match.end() + _NEAR], maxsplit=1)[0]
    return before + match[0] + behind


def _sign(names: Sequence[WrittenName], around: _Around) -> bool:
    """Whether the words around `names` say that these signed; without an office before them, plainly."""
    if around.office:
        listed = len(names) > 1 and around.starts_line and around.ends
        return bool(around.counted) or around.more or around.genitive or around.acts or around.acted or listed
    words = names[0].words
    if len(words) < 2:
        return False
    if around.counted or around.acted:
        return True
    if around.more:
        return around.genitive or around.acts or around.starts_line
    return around.genitive and around.starts_line and len(words) == 2 and not words[0].endswith("n")

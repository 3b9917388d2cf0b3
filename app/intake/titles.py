"""Takes a title apart: the text, the clerk's suffixes in brackets, the topic and what kind was handed in."""

import re
from dataclasses import dataclass

from app.domain.dates import find_dates
from app.domain.language import Language
from app.domain.motion import Kind
from app.domain.text import fold_spaces


@dataclass(frozen=True, slots=True)
class ReadTitle:
    """A title without its § and suffixes; `suffixes` keep their brackets; `topic` and `kind` are None if untold."""

    text: str
    suffixes: tuple[str, ...] = ()
    topic: str | None = None
    kind: Kind | None = None


_MARKUP = re.compile(r"^[#*_\s]+|[*_\s]+$")
_NUMBER = re.compile(r"^(?:§\s?\d+|\d+\s?§|(?:Pykälä|Paragraf|Asianro|Asia|Ärende)\s\d+)[.:]?\s+(?=\S)")
_SUFFIX = re.compile(
    r"\s*\((?:(?:osittain|delvis)\s)?(?:(?:kv|kh|fge|stf|fm|st|ks|kst|lk)(?:-?\s?(?:asia|ärende))?|"
    r"(?:pöydälle|pöydältä|jätetty pöydälle|bordlagt|bordlagd|palautettu|återremiss|återremitterad)\b[^()]*|"
    r"lisäpykälä|lisäasia|lisälista|tilläggsparagraf|tilläggsärende|additional|extra|ilm\.?|kokouksessa[^()]*|"
    r"julkinen|osin julkinen|offentlig)\)\s*$",
    re.IGNORECASE,
)

# The nouns by kind, the compound before the simple one; the Finnish ones in the nominative or the genitive.
_RESOLUTION = r"(?:toivomus)?pon(?:si|nen)|hemställningskläm(?:men)?|kläm(?:men)?"
_RESIDENTS = (
    r"(?:kunta|kunnan|kaupunki)laisaloit(?:e|teen)|asukasaloit(?:e|teen)|nuorisoaloit(?:e|teen)|"
    r"(?:kunnan jäsenen|kuntalaisen|kuntalaisten|asukkaan|asukkaiden|nuorten) aloit(?:e|teen)|"
    r"(?:kommun)?invånarinitiativ(?:et)?|kommuninitiativ(?:et)?|ungdomsinitiativ(?:et)?|medborgarinitiativ(?:et)?|"
    r"initiativ från (?:en )?(?:kommun)?invånare"
)
_QUESTION = (
    r"(?:(?:kaupungin|kunnan|alue)?valtuusto|ryhmä|kyselytunti|kyselytunnin )?kysymy(?:s|ksen)|"
    r"(?:(?:stads|kommun|välfärdsområdes)?fullmäktige|grupp)?fråg(?:a|an)|"
    r"skriftlig fråga|interpellation(?:en)?|välikysymy(?:s|ksen)"
)
_MOTION = (
    r"(?:(?:kaupungin|kunnan|alue)?valtuusto|ryhmä|yhteis|valtuustoryhmä|budjetti|talousarvio|kokous|uusinta)?aloit(?:e|teen)|"
    r"(?:(?:stads|kommun|välfärdsområdes)?fullmäktige|grupp|budget)?motion(?:en)?"
)
_NOUNS = (
    (Kind.RESOLUTION, _RESOLUTION),
    (Kind.RESIDENTS_INITIATIVE, _RESIDENTS),
    (Kind.COUNCIL_QUESTION, _QUESTION),
    (Kind.MOTION, _MOTION),
)
_NOUN = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<k{n}>{words})" for n, (_, words) in enumerate(_NOUNS)) + r")(?![\w-])",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?<![\w-])(?:\w*aloitteet|\w*aloitteita|\w*kysymykset|\w*ponnet|motioner(?:na)?|\w*motioner|initiativ från|"
    r"\w*frågor|\w*klämmar)(?![\w-])",
    re.IGNORECASE,
)
_GROUP_PART = re.compile(
    r"^[^,:]*(?:valtuustoryhm\w+|ryhmän?|fullmäktigegrupp\w*)(?:\s+ym\.?)?\s*[,:]\s*|^(?:yht\.?|yhteensä|"
    r"sammanlagt)\s[^,]*,\s*"
)
_SIGNED_END = re.compile(r"\s+[–-]\s+[A-ZÅÄÖÜ][^–]*$|\s*\([A-ZÅÄÖÜ][\w-]+(?:\s[A-ZÅÄÖÜ][\w-]+)+\)$")
_NAMED = re.compile(r"^[A-ZÅÄÖÜ][\w-]+\s[A-ZÅÄÖÜ][\w-]+\s+(?:(?:Ryhmäa|Valtuustoa|A)loite\s+|(?=[A-ZÅÄÖ]))")
_SV_TOPIC = re.compile(r"(?<!\w)(om|angående|gällande|rörande|för att)\s+\S", re.IGNORECASE)
_LEAD = re.compile(r"^[\s:–,.-]+")


def read_title(line: str, language: Language | None) -> ReadTitle:
    """`line` taken apart; a line without a noun of any kind keeps its text and has neither topic nor kind.

    Parameters: `line`, a title as printed, with or without its § and suffixes; `language`, None where unknown.
    Source: corpus VARIATION 3.2 (groups, names at the end) and 3.5 (suffixes).
    """
    text = _NUMBER.sub("", fold_spaces(_MARKUP.sub("", line)))
    suffixes: list[str] = []
    while match := _SUFFIX.search(text):
        suffixes.insert(0, match[0].strip())
        text = text[: match.start()]
    text = _MARKUP.sub("", text)
    found = _NOUN.search(text)
    if found is None:
        return ReadTitle(text, tuple(suffixes))
    kind = next(kind for n, (kind, _) in enumerate(_NOUNS) if found[f"k{n}"])
    tail = text[found.end() :]
    return ReadTitle(text, tuple(suffixes), _topic(tail, language), kind)


def is_list_title(line: str) -> bool:
    """Whether the title `line` names several motions at once (*Valtuustoaloitteita*, *Fullmäktigemotioner*).

    A lead-in or a sentence names several, too (*Kysymykset:*), but is no title.
    """
    titled = len(line) < 80 and not line.rstrip("*_ ").endswith((":", ".", "?", "!"))
    return titled and bool(_LISTED.search(line)) and not _NOUN.match(line)


def _topic(tail: str, language: Language | None) -> str | None:
    tail = _SIGNED_END.sub("", tail)
    if language is Language.SV and tail.lstrip().startswith(":"):
        return _LEAD.sub("", tail).strip() or None
    if language is not Language.FI and (match := _SV_TOPIC.search(tail)):
        return tail[match.start() :].strip() or None
    if language is Language.SV:
        return _LEAD.sub("", tail).strip(' "”') or None
    tail = _LEAD.sub("", tail)
    for found in find_dates(tail[:16]):
        tail = _NAMED.sub("", _LEAD.sub("", tail[found.end :]))
        break
    while match := _GROUP_PART.match(tail):
        tail = tail[match.end() :]
    return tail.strip().strip('"”“').strip() or None

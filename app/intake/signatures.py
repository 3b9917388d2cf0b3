"""The block of signatures at the end of a motion; an item's lists of votes, members and preparers are no such block."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.dates import find_dates
from app.domain.doubt import Doubt
from app.domain.language import Language
from app.domain.motion import GroupSignatory, PersonSignatory
from app.intake.counts import AND_MORE
from app.intake.groups import find_groups
from app.intake.names import NAME, PARTY_NAMES, person, split_names


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Who signed below a motion, in order; `more` says that others did whose names are not there.

    `first_line` is the number of the line on which the block begins, from 0.
    """

    people: tuple[PersonSignatory, ...]
    groups: tuple[GroupSignatory, ...]
    more: bool
    first_line: int
    doubts: tuple[Doubt, ...] = ()


_ITEM = re.compile(
    r"(?m)^\W*(?:Päätösehdotus|Päätös|Esittelijät?|Lisätiedot|Valmistelijat?|Päätösesitys|Muutoksenhaku|Beslut|"
    r"Beslutsförslag|Föredragande|Upplysningar|Beredning|Sökande av ändring|§ \d+|Ehdotus Kaupung\w+)\b"
)
_HEAD = re.compile(
    r"^\W*(?:allekirjoitukset|allekirjoittajat?|allekirjoittaneet|valtuutetut|undertecknare|underskrift(?:er)?|undertecknade|"
    r"kunnioittaen|kunnioittavasti|terveisin|högaktningsfullt|med vänlig hälsning|motionärer(?:na)?|aloitteen tekijät?)"
    r"\s*[:,.]?\s*",
    re.IGNORECASE,
)
_NO_SIGNATURES = re.compile(
    r"^\W*(?:läsnä|poissa|paikalla|jaa|ei|tyhjää|jaa-äänet|ei-äänet|äänestys\w*|jäsenet|varajäsenet|närvarande|frånvarande|ja-röster|"
    r"nej-röster|ja|nej|omröstning\w*|medlemmar|tiedoksi|jakelu|otteet|för kännedom|utdrag|liitteet|bilagor)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^(?:[A-ZÅÄÖ][\wåäö-]+,?\s+)?(?:den\s+)?$")
_OFFICE = re.compile(
    r"(?:,\s*|\s+|^)(?:(?:kaupungin|kunnan|vara)?valtuutet(?:tu|ut)|valtuustoryhmän (?:vara)?puheenjohtaja|"
    r"(?:vara)?puheenjohtaja|(?:fullmäktige)?ledamot|(?:fullmäktige)?ledamöter|ersättare|gruppordförande|ordförande|kuntalainen|"
    r"invånare|asukas)\b",
    re.IGNORECASE,
)
_SHORT_PARTY = re.compile(
    r",?\s+(?:vihr|kok|sd|sdp|kesk|vas|ps|r|rkp|sfp|kd|liik|saml|gröna|c|vf|sannf|sit)\.?(?=\s*(?:,|$))", re.IGNORECASE
)
_ON_BEHALF = re.compile(r"\bpuolesta\b|^för\s+(?=[A-ZÅÄÖ])|\bpå uppdrag av\b", re.IGNORECASE)
_GLUED = re.compile(r"(?<=[a-zåäö][.!])(?=[A-ZÅÄÖ][\w-]+\s+(?:valtuustoryhmä|fullmäktigegrupp))")
_RULES = re.compile(r"_{2,}|\.{4,}")


def glued_at(text: str) -> int | None:
    """Where in `text` a group's signature begins that is glued to the sentence before it; None where none is."""
    match = _GLUED.search(text)
    return match.start() if match else None


def is_item(text: str) -> bool:
    """Whether `text` has a heading that only an agenda item or a decision has."""
    return len(set(_ITEM.findall(text))) > 1


def read_signature_block(text: str, language: Language) -> SignatureBlock | None:
    """The signatures at the end of `text`, None where its last lines name nobody.

    Parameters: `text`, a motion, one line a paragraph; `language`, its language, for the party in brackets.
    """
    lines = _GLUED.sub("\n", text).split("\n")
    first = _first_line(lines)
    body = [line for line in lines[first:] if line.strip()]
    if not body or any(_NO_SIGNATURES.match(line) for line in [*lines[max(0, first - 2) : first], *body]):
        return None
    headed = any(_HEAD.match(line) for line in body)
    people: list[PersonSignatory] = []
    for line in body:
        people.extend(person(name, language) for name in split_names(_bare(line)))
    groups = find_groups("\n".join(body), language, whole_lines=True)
    if not people and not groups:
        return None
    cue = headed or groups or any(_OFFICE.search(line) or "(" in line or any(find_dates(line)) for line in body)
    doubts = () if cue else (Doubt("first_signatory", "signatory.last_line", None, {"name": people[0].name}),)
    more = any(AND_MORE.search(_OFFICE.sub("", line)) for line in body)
    return SignatureBlock(tuple(people), groups, more, text.count("\n", 0, _offset(text, lines, first)), doubts)


def _offset(text: str, lines: Sequence[str], first: int) -> int:
    """The code point of `text` at which line `first` of `lines` begins; a glued signature parted one line in two."""
    return text.find(lines[first], max(0, sum(len(line) for line in lines[:first])))


def _first_line(lines: Sequence[str]) -> int:
    first = len(lines)
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number].strip()
        if not line:
            continue
        if not _signs(line):
            break
        first = number
        if _HEAD.match(line) and not split_names(_bare(line)):
            break
    return first


def _bare(line: str) -> str:
    """`line` without what is no name: a heading, a place and date, an office, rules to sign on."""
    for found in reversed(list(find_dates(line))):
        before = line[: found.start]
        line = (re.sub(r"[\w-]+,?\s+(?:den\s+)?$", "", before) if _PLACE.match(before) else before) + line[found.end :]
    line = _ON_BEHALF.sub(" ", _SHORT_PARTY.sub("", line))
    line = AND_MORE.sub("", _OFFICE.sub(" ", _RULES.sub(" ", _HEAD.sub("", line))))
    return re.sub(r"[^,]{0,80}?(?:valtuustoryhmä|fullmäktigegrupp)\w*(?:\s+(?:ja|sekä|och|samt)\s+)?", "", line).strip(
        " ,.;\t-–"
    )


def _signs(line: str) -> bool:
    if len(line) >= 400:
        return False
    if line[-1] in "?:!" and not _HEAD.fullmatch(line):
        return False
    rest = _bare(line)
    if not rest or rest.lower() in PARTY_NAMES:
        return len(line) < 80
    return (
        bool(
            re.fullmatch(
                rf"{NAME}(?:\s?\([^()]*\))?(?:(?:\s*,\s*|\s+(?:ja|sekä|och|samt|&)\s+){NAME}(?:\s?\([^()]*\))?)*", rest
            )
        )
        and bool(split_names(rest))
        and len(split_names(rest)[0].words) > 1
    )

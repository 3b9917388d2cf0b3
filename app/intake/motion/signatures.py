"""The block of signatures at the end of a motion; an item's lists of votes, members and preparers are no such block."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.dates import find_dates
from app.domain.doubt import Doubt
from app.domain.language import Language
from app.domain.motion import GroupSignatory, PersonSignatory
from app.domain.text import fold_spaces
from app.intake.counts import AND_MORE, OTHERS, TOGETHER
from app.intake.groups import find_groups
from app.intake.names import NAME, PARTY_NAMES, WORD, person, split_names


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
# How to reach a person who signed: never a name, though it stands among them.
_CONTACT = re.compile(
    r"(?:p|puh(?:elin)?|gsm|tel|tfn|mob)\b\.?:?\s*[+\d][\d\s()-]{4,}|(?<!\w)(?:\+358|0)\d[\d\s-]{5,}\d|\S+@\S+|"
    r"\b\d{5}\s+[A-ZÅÄÖ][\wåäö-]+|^[A-ZÅÄÖ][\wåäö-]+(?:\s[\wåäö-]+)?\s\d{1,3}\s?[a-zA-Z]?(?:\s\d{1,3})?(?=,|$)",
    re.IGNORECASE,
)
_ONE_NAME = re.compile(rf"{NAME}(?:\s?\([^()]*\))?")
_NAMES_ALONE = re.compile(rf"{_ONE_NAME.pattern}(?:(?:\s*[,;]\s*|\s+(?:ja|sekä|och|samt|&|/)\s+){_ONE_NAME.pattern})*")
_SECONDED = re.compile(
    r"\s*,?\s*\b(?:kannattajat?|kannatti(?:vat)?|understödare|understöd[ds] av)\s*:\s*", re.IGNORECASE
)
_SPACED = re.compile(r"\t+| {2,}|\u00a0{2,}")


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
    parted = False
    for line in body:
        row = _in_pairs(_bare(line))
        parted = parted or row != _bare(line)
        people.extend(person(name, language) for name in split_names(row) if len(name.words) > 1)
    groups = find_groups("\n".join(body), language, whole_lines=True)
    if not people and not groups:
        return None
    cue = not parted and (
        headed or groups or any(_OFFICE.search(line) or "(" in line or any(find_dates(line)) for line in body)
    )
    named = {"name": people[0].name if people else ""}
    doubts = () if cue or not people else (Doubt("first_signatory", "signatory.last_line", None, named),)
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
            return _with_dates(lines, first)
    return first


def _with_dates(lines: Sequence[str], first: int) -> int:
    """`first`, or the number of the line above it that holds nothing but a place and a date."""
    for number in range(first - 1, max(-1, first - 4), -1):
        line = lines[number].strip()
        if line and any(find_dates(line)) and not _bare(line):
            return number
        if line:
            break
    return first


def spread_names(text: str) -> str:
    """`text` on one line; names that only wide gaps or tabs part, as in two columns, parted by commas instead."""
    parts = [part.strip() for part in _SPACED.split(text.strip())]
    names = (
        1 < len(parts) < 20
        and all(len(part) < 80 for part in parts)
        and all(_ONE_NAME.fullmatch(_bare(part)) or not _bare(part) for part in parts)
    )
    return ", ".join(part for part in map(fold_spaces, parts) if part) if names else fold_spaces(text)


def _in_pairs(row: str) -> str:
    """`row`, a comma put between names that only a space parts: behind a party, or after every second word."""
    row = re.sub(rf"\)\s+(?={_ONE_NAME.pattern})", "), ", row)
    words = row.split()
    if len(words) < 4 or len(words) % 2 or not all(re.fullmatch(WORD, word) for word in words):
        return row
    return ", ".join(" ".join(words[at : at + 2]) for at in range(0, len(words), 2))


def _bare(line: str) -> str:
    """`line` without what is no name: a heading, a place and date, an office, rules to sign on."""
    for found in reversed(list(find_dates(line))):
        before = line[: found.start]
        line = (re.sub(r"[\w-]+,?\s+(?:den\s+)?$", "", before) if _PLACE.match(before) else before) + line[found.end :]
    line = _ON_BEHALF.sub(" ", _SHORT_PARTY.sub("", _CONTACT.sub("", line)))
    line = _SECONDED.sub(", ", line)
    line = TOGETHER.sub("", OTHERS.sub("", line))
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
    rest = _in_pairs(rest)
    return bool(_NAMES_ALONE.fullmatch(rest)) and bool(split_names(rest)) and len(split_names(rest)[0].words) > 1

"""Presenters and preparers of an item, and how they are reached; never those who signed the motion."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.intake.bodies import names_office, read_body, starts_with_body
from app.intake.item.lines import Line

_MAIL = re.compile(r"(?<![a-zåäö])[a-zåäö][\w.+-]{0,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,5}", re.IGNORECASE)
_PHONE = re.compile(
    r"(?:(?:puhelinnumero|puhelin|puh|p|gsm|telefon|tfn|tel)\b\.?:?\s*)?\+?\d[\d ()-]{5,}\d", re.IGNORECASE
)
_WORD = r"[A-ZÅÄÖÜÉ][\w'’-]*"
_NAME = re.compile(rf"{_WORD}(?: (?:von|af|de) | ){_WORD}(?: {_WORD})?")
_PAIRS = re.compile(rf"(?:{_WORD} {_WORD})(?: {_WORD} {_WORD})+")
_PROPOSED_BY = re.compile(
    r"(?!Esittelijän|Föredragandens|Lautakunnan)([A-ZÅÄÖ]\w+(?:johtajan|hallituksen|pormestarin|direktörens|styrelsens))\s"
    r"(?:esitys|ehdotus|päätösehdotus|förslag|beslutsförslag)\b"
)
_EDGES = " ,;:-–/\t"


@dataclass(frozen=True, slots=True)
class People:
    """Names (with titles) as written, without how they are reached, which stands in `contact`, and what is neither."""

    names: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()


def read_people(lines: Iterable[Line]) -> People:
    """The officials that `lines` name, one a line or parted by commas and telephone numbers, and their contacts."""
    names: list[str] = []
    contact: list[str] = []
    for line in lines:
        if line.text in {"-", "–", "—"}:
            continue
        if not _parts(line.shown, names, contact):
            contact.append(line.shown)
    return People(tuple(names), tuple(contact))


def _parts(text: str, names: list[str], contact: list[str]) -> bool:
    """Whether `text` held a name or a contact; both are added where they belong."""
    position, found = 0, False
    for match in sorted((*_MAIL.finditer(text), *_PHONE.finditer(text)), key=lambda match: match.start()):
        if match.start() < position:
            continue
        found |= _add_names(text[position : match.start()], names)
        contact.append(match[0].strip())
        position, found = match.end(), True
    return _add_names(text[position:], names) or found


def _add_names(text: str, names: list[str]) -> bool:
    text = text.strip(_EDGES)
    if not text:
        return False
    if _PAIRS.fullmatch(text) and len(text.split()) % 2 == 0 and not names_office(text):
        words = text.split()
        names.extend(" ".join(words[at : at + 2]) for at in range(0, len(words), 2))
        return True
    if not _NAME.search(text) or len(text) > 120:
        return False
    names.append(text)
    return True


def without_contact(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` (a presenter's line) without telephone and e-mail, and those as they were written."""
    contact = tuple(match[0].strip() for pattern in (_PHONE, _MAIL) for match in pattern.finditer(text))
    for written in contact:
        text = text.replace(written, " ")
    return re.sub(r"\s+", " ", text).strip(_EDGES), contact


def presenter_in_heading(heading: str) -> str | None:
    """The one whom a proposal's heading names in the genitive (*Kaupunginjohtajan esitys:*); None where it names none.

    *The presenter's proposal* names nobody.
    """
    match = _PROPOSED_BY.match(heading)
    if not match:
        return None
    genitive = match[1]
    if genitive.endswith("ksen"):
        return f"{genitive[:-4]}s"
    return genitive[:-1]


def is_title_alone(text: str) -> bool:
    """Whether a line is an official's title whose name stands on the next line."""
    return names_office(text) and not _NAME.search(text)


def is_name(text: str) -> bool:
    """Whether a line is a person's name and nothing else."""
    return bool(_NAME.fullmatch(text))


def is_presenter(text: str) -> bool:
    """Whether a whole line is a presenter: a body alone, or an official's title and name, and no sentence."""
    text = without_contact(text)[0].rstrip(":")
    if not text or len(text) > 90 or text.endswith("."):
        return False
    if read_body(text):
        return True
    if starts_with_body(text):
        return False
    return names_office(text) and (bool(_NAME.search(text)) or len(text.split()) <= 3)

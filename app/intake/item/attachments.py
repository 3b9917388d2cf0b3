"""The titles of attachments, supplementary material and recipients of an item, without the system's own numbers."""

import re
from collections.abc import Iterable, Sequence

from app.domain.text import comparable
from app.intake.bodies import read_meeting, read_section
from app.intake.item.boilerplate import is_column_head
from app.intake.item.lines import Line, cell_lines

_LABEL = re.compile(r"(?:Liite|Bilaga|Oheismateriaali|Tilläggsmaterial)\s*\d{1,3}\s*[:.–-]?\s*(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})[.:)]?\s+(?=\S)")
_LABEL_ALONE = re.compile(r"(?:Liite|Bilaga|Oheismateriaali|Tilläggsmaterial)\s\d{1,3}[:.]?")
_NAMES = frozenset({"lausunto", "lausunnot", "äänestys", "utlåtande", "utlåtanden", "omröstning"})
_NOTHING = frozenset({"-", "–", "—", "ei liitteitä", "inga bilagor", "."})
_COUNTED = re.compile(r"(?:Liitteet|Liite|Bilagor|Bilaga)\s\d+(?:\s?[-–]\s?\d+)?(?:\s§\s?\d+)?\.?")


def is_attachment_name(text: str) -> bool:
    """Whether a line that would be a heading elsewhere is what an attachment is often called: a statement, a vote."""
    return text.casefold() in _NAMES


def is_material_line(text: str) -> bool:
    """Whether a mention of an attachment is one of supplementary material, which a decision does not rest on."""
    return text.startswith(("Oheismateriaali", "Tilläggsmaterial"))


def is_label_alone(text: str) -> bool:
    """Whether a line is only an attachment's number, its title standing on the next line."""
    return bool(_LABEL_ALONE.fullmatch(text))


def is_attachment_line(text: str) -> bool:
    """Whether a line of running text is a mention of its own of attachments: *Liitteet 1-4 § 48*, *Liite 2 Kartta*."""
    return bool(_COUNTED.fullmatch(text) or (_LABEL.match(text) and len(text) < 250))


def read_titles(lines: Iterable[Line]) -> tuple[str, ...]:
    """The titles that `lines` list, each once; running numbers and words such as *Liite 1* are taken off."""
    texts = [line.text for whole in lines for line in cell_lines(whole)]
    texts = [text for text in texts if comparable(text).lower() not in _NOTHING and not _is_reference(text)]
    numbered = _numbered(texts)
    titles: dict[str, str] = {}
    for text in texts:
        title = text if _COUNTED.fullmatch(text) else _LABEL.sub("", text, count=1)
        title = _NUMBER.sub("", title, count=1) if numbered else title
        titles.setdefault(comparable(title).rstrip("."), title)
    return tuple(titles.values())


def read_recipients(lines: Iterable[Line]) -> tuple[str, ...]:
    """Those who are informed, one a line as written."""
    texts = (line.text for whole in lines for line in cell_lines(whole))
    return tuple(text for text in texts if not is_column_head(text) and comparable(text) not in _NOTHING)


def _is_reference(text: str) -> bool:
    section = read_section(text)
    return bool(read_meeting(text)) or (section is not None and not section[1])


def _numbered(texts: Sequence[str]) -> bool:
    """Whether every text begins with its place in the list, or the numbers rise by one from the first."""
    numbers = [int(match[1]) for text in texts if (match := _NUMBER.match(text))]
    if not numbers or len(numbers) != len(texts) or numbers[0] > 99:
        return False
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))

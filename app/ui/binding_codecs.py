"""How a value of the case is written in a field and read back; knows no widget and no sentence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from app.domain.dates import find_dates, format_date
from app.domain.handling import Outcome, Stage
from app.domain.language import Language
from app.domain.motion import Kind
from app.domain.richtext import Blocks, blocks_text
from app.domain.text import clean, fold_spaces
from app.services.retyped import retyped

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Problem(StrEnum):
    """Why a text was not understood."""

    DATE = "date"
    COUNT = "count"


class Unreadable(ValueError):  # noqa: N818 - it says what a text is
    """A text that a codec cannot read."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Codec(Generic[T]):
    """Between a value and the text in a field.

    `show` gives the text of a value. `read` gives the value of a text, from the text and the value that stood before
    (its looks are kept where the text has none); `Unreadable` where it says nothing of the kind.
    """

    show: Callable[[T], str]
    read: Callable[[str, T], T]


def _read_line(text: str, _before: str) -> str:
    return fold_spaces_but_no_break(clean(text))


def fold_spaces_but_no_break(text: str) -> str:
    """`text` on one line, without white space at its ends; no-break spaces inside stay as a person put them."""
    return " ".join(text.replace("\t", " ").split("\n")).strip()


def _show_own(value: str | None) -> str:
    return value or ""


def _read_own(text: str, _before: str | None) -> str | None:
    return fold_spaces_but_no_break(clean(text)) or None


def _show_date(value: date | None) -> str:
    return format_date(value) if value else ""


def _read_date(text: str, _before: date | None) -> date | None:
    text = fold_spaces(text)
    if not text:
        return None
    found = [it.value for it in find_dates(text) if (it.start, it.end) == (0, len(text))]
    if not found:
        raise Unreadable(Problem.DATE)
    return found[0]


def _show_count(value: int | None) -> str:
    return "" if value is None else str(value)


def _read_count(text: str, _before: int | None) -> int | None:
    text = fold_spaces(text)
    if not text:
        return None
    if not text.isascii() or not text.isdecimal() or len(text) > 6:
        raise Unreadable(Problem.COUNT)
    return int(text)


def _read_section(text: str, _before: str | None) -> str | None:
    return fold_spaces(clean(text).replace("§", " ")) or None


def _show_lines(value: tuple[str, ...]) -> str:
    return "\n".join(value)


def _read_lines(text: str, _before: tuple[str, ...]) -> tuple[str, ...]:
    lines = (fold_spaces_but_no_break(line) for line in clean(text).split("\n"))
    return tuple(line for line in lines if line)


def _read_blocks(text: str, before: Blocks) -> Blocks:
    return retyped(before, text)


LINE: Codec[str] = Codec(str, _read_line)
OWN_LINE: Codec[str | None] = Codec(_show_own, _read_own)
DATE: Codec[date | None] = Codec(_show_date, _read_date)
COUNT: Codec[int | None] = Codec(_show_count, _read_count)
SECTION: Codec[str | None] = Codec(_show_own, _read_section)
LINES: Codec[tuple[str, ...]] = Codec(_show_lines, _read_lines)
BLOCKS: Codec[Blocks] = Codec(blocks_text, _read_blocks)

RAW: Codec[Any] = Codec(lambda value: value, lambda content, _before: content)


def one_of(kind: type[E]) -> Codec[E]:
    """The codec of a choice: a value's text is the data of its item."""
    # A widget gives back plain text where it was handed a value of an enumeration.
    return Codec(lambda value: value.value, lambda text, _before: kind(text))


def _read_original(text: str, _before: Language | None) -> Language | None:
    return Language(text) if text else None


CODECS: Mapping[str, Codec[Any]] = {
    "line": LINE,
    "own_line": OWN_LINE,
    "date": DATE,
    "count": COUNT,
    "section": SECTION,
    "lines": LINES,
    "blocks": BLOCKS,
    "kind": one_of(Kind),
    "language": one_of(Language),
    "stage": one_of(Stage),
    "outcome": one_of(Outcome),
    "original": Codec(_show_own, _read_original),
}
"""By the name that a field's property `codec` has in a form; a field without one holds a line."""

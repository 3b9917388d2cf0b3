"""What stands above a motion's text: its title, its case number, its own date; the text itself is read elsewhere."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.dates import find_dates
from app.domain.doubt import Doubt
from app.domain.language import Language
from app.domain.source import Style
from app.domain.text import fold_spaces
from app.intake.case_numbers import read_case_number
from app.intake.motion.proposals import introduces
from app.intake.motion.sections import Section, read_heading
from app.intake.pieces import Piece
from app.intake.titles import ReadTitle, read_title


@dataclass(frozen=True, slots=True)
class MotionHead:
    """The head of a motion. `pieces` are the numbers of its pieces, `title_pieces` those that hold the title."""

    title: ReadTitle | None
    title_pieces: tuple[int, ...]
    pieces: frozenset[int]
    case_number: str | None = None
    dated: date | None = None
    handed_in: date | None = None
    doubts: tuple[Doubt, ...] = ()


_LETTERHEAD = re.compile(
    r"(?:[A-ZÅÄÖ][\w-]+(?:n|s)?\s+)?(?:kaupunki|kunta|stad|kommun|(?:kaupungin|kunnan)?valtuusto(?:lle)?|"
    r"kaupunginhallitus|"
    r"kaupunginhallitukselle|kunnanhallitus|kunnanhallitukselle|(?:stads|kommun)?fullmäktige|stadsstyrelsen|"
    r"kommunstyrelsen|kokous)"
    r"|(?:[A-ZÅÄÖ][\w-]+\s+){0,2}(?:kaupungin|kunnan|alue)?valtuusto(?:lle)?"
    r"|(?:[A-ZÅÄÖ][\w-]+\s+)?(?:kaupungin|kunnan|alue)hallitu(?:s|kselle)"
    r"|till\s+(?:[A-ZÅÄÖ][\w-]+\s+){0,2}(?:stads|kommun|välfärdsområdes)?(?:fullmäktige|styrelsen)"
    r"|(?:[A-ZÅÄÖ][\w-]+\s+){1,4}(?:hyvinvointialue(?:en)?|välfärdsområdet?s?)(?:\s+(?:aluevaltuusto(?:lle)?|fullmäktige))?"
    r"|(?:sivu|sida)\s+\d.*",
    re.IGNORECASE,
)
_NOUN_ALONE = re.compile(
    r"(?:(?:kaupungin|kunnan|alue)?valtuusto|ryhmä|kuntalais|asukas)?aloite|(?:alue)?valtuustokysymys|kysymys|(?:toivomus)?ponsi|(?:grupp|"
    r"fullmäktige)?motion|"
    r"fråga|(?:hemställnings)?kläm|(?:kommun)?invånarinitiativ",
    re.IGNORECASE,
)
_NOUN_START = re.compile(rf"(?:{_NOUN_ALONE.pattern})\b", re.IGNORECASE)
_MEETING = re.compile(r"(?:valtuus|fullmäktige|kokous|möte|sammanträde)", re.IGNORECASE)
_GROUP_ALONE = re.compile(r"[A-ZÅÄÖ][^.:?!]{2,60}(?:valtuustoryhmä|fullmäktigegrupp(?:en)?)")
_SPEAKS = re.compile(r"[.!?]\W*$")
_SHORTENED = re.compile(r"\b(?:ym|m\.\s?fl)\.$", re.IGNORECASE)


def read_head(pieces: Sequence[Piece], language: Language) -> MotionHead:
    """The head of the motion `pieces`: the first lines up to and with the title, and short lines of facts after it."""
    taken: set[int] = set()
    case_number: str | None = None
    days: dict[str, date] = {}
    title_numbers: tuple[int, ...] = ()
    read: ReadTitle | None = None
    for number, piece in enumerate(pieces[:12]):
        if number in taken:
            continue
        text = fold_spaces(piece.text).strip("#*_ ")
        if (found_number := read_case_number(text)) is not None:
            case_number = case_number or found_number
        elif (role := _date_line(text)) is not None:
            days.setdefault(*role)
        elif _LETTERHEAD.fullmatch(text) or (_GROUP_ALONE.fullmatch(text) and _NOUN_START.match(text) is None):
            pass
        elif read is None and not _title_below(pieces, number) and (numbers := _title_numbers(pieces, number)):
            title_numbers = numbers
            read = read_title(" ".join(fold_spaces(pieces[n].text) for n in numbers).rstrip(":"), language)
            if len(numbers) == 1 and number and read.kind is None:
                read = _with_kind(read, pieces[:number], language)
            taken.update(numbers)
        elif not (read is None and (_NOUN_ALONE.fullmatch(text) or _title_below(pieces, number))):
            break
        taken.add(number)
    doubts = _date_doubts(days) + _title_doubts(read, pieces, title_numbers)
    return MotionHead(
        read, title_numbers, frozenset(taken), case_number, days.get("dated"), days.get("handed_in"), tuple(doubts)
    )


def _with_kind(read: ReadTitle, before: Sequence[Piece], language: Language) -> ReadTitle:
    kinds = [read_title(piece.text, language).kind for piece in before if _NOUN_ALONE.match(piece.text.strip("#* "))]
    tail = re.search(r"(?:sta|stä|ksi)$|^om\s", read.text, re.IGNORECASE)
    return ReadTitle(read.text, read.suffixes, read.text if tail else read.topic, next(iter(kinds), None))


def _date_line(text: str) -> tuple[str, date] | None:
    """The role and day of a line that holds little but a date: a place, the noun or a meeting beside it."""
    found = next(iter(find_dates(text)), None)
    if found is None or len(text) > 60:
        return None
    rest = (text[: found.start] + " " + text[found.end :]).strip(" ,.:()–-")
    if _MEETING.search(rest) and not _NOUN_ALONE.fullmatch(rest):
        return "handed_in", found.value
    if (
        not rest
        or _NOUN_ALONE.fullmatch(rest)
        or re.fullmatch(r"[A-ZÅÄÖ][\w-]+(?:,? den)?|den|pvm|päivämäärä|datum", rest, re.IGNORECASE)
    ):
        return "dated", found.value
    return None


def _title_numbers(pieces: Sequence[Piece], number: int) -> tuple[int, ...]:
    """The pieces of the title if it begins at `number`, empty if that piece is none."""
    piece = pieces[number]
    text = fold_spaces(piece.text).strip("#*_ ")
    if piece.table or (piece.mark and piece.style is not Style.HEADING) or len(text) > 300:
        return ()
    if introduces(text):
        return ()
    if _NOUN_ALONE.fullmatch(text.rstrip(":.")):
        return _after_noun(pieces, number)
    heading = read_heading(piece)
    if heading is not None and heading.section is not Section.UNKNOWN and read_title(text, None).kind is None:
        return ()
    if piece.style is Style.TITLE or read_title(text, None).kind is not None:
        return (
            (number,)
            if piece.style is Style.TITLE
            or not _speaks(text)
            or (number == 0 and len(text) < 120)
            or (_NOUN_START.match(text) and re.search(r":.*[?!]$", text))
            else ()
        )
    return (number,) if len(text) <= 150 and not _SPEAKS.search(text.rstrip('"”')) and not text.endswith(":") else ()


def _title_below(pieces: Sequence[Piece], number: int) -> bool:
    """Whether piece `number`, which has no noun, only stands above a title that begins with one (a letterhead)."""
    first = pieces[number]
    if first.style is Style.TITLE or len(first.text) > 300 or read_title(first.text, None).kind is not None:
        return False
    for piece in pieces[number : number + 5]:
        text = fold_spaces(piece.text).strip("#*_ ")
        if piece.mark or piece.table or len(text) > 300 or _speaks(text):
            return False
        if _NOUN_START.match(text) and not _NOUN_ALONE.fullmatch(text.rstrip(":.")) and _date_line(text) is None:
            return read_heading(piece) is None or piece.style is Style.HEADING
    return False


def _speaks(text: str) -> bool:
    """Whether `text` ends as a sentence does; the full stop of *ym.* behind a name ends none."""
    return bool(_SPEAKS.search(text)) and not _SHORTENED.search(text)


def _after_noun(pieces: Sequence[Piece], number: int) -> tuple[int, ...]:
    """The title of a motion whose first line is the noun alone, the next line joined if it goes on in small letters."""
    for following in range(number + 1, min(number + 4, len(pieces))):
        text = fold_spaces(pieces[following].text).strip("#*_ ")
        if read_case_number(text) or _date_line(text) or _LETTERHEAD.fullmatch(text):
            continue
        plain = len(text) <= 200 and not _speaks(text) and not text.endswith(":") and not pieces[following].mark
        heading = read_heading(pieces[following])
        known = heading is not None and heading.section is not Section.UNKNOWN
        if not plain or known:
            return (number,)
        return (number, following) if text[:1].islower() else ()
    return (number,)


def _date_doubts(days: dict[str, date]) -> list[Doubt]:
    field = {"dated": "motion_date", "handed_in": "submitted_date"}
    return [
        Doubt(field[role], "date.role_guessed", None, {"date": f"{day.day}.{day.month}.{day.year}"})
        for role, day in days.items()
    ]


def _title_doubts(read: ReadTitle | None, pieces: Sequence[Piece], numbers: Sequence[int]) -> list[Doubt]:
    if read is None:
        return [Doubt("title", "title.not_found")]
    if len(numbers) == 1 and numbers[0] and read.topic == read.text:
        return [Doubt("topic", "topic.guessed", None, {"topic": read.text})]
    if read.kind is None and pieces[numbers[0]].style is Style.BODY:
        return [Doubt("title", "title.guessed", None, {"title": read.text})]
    return []

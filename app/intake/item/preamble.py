"""What stands above an item's first heading: the meeting, the §, the title, the case number; and what is left there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.dates import find_dates
from app.domain.source import Style
from app.intake.bodies import Meeting, read_body, read_meeting, read_section
from app.intake.case_numbers import is_case_class, read_case_number
from app.intake.item.lines import Line, cell_lines
from app.intake.item.sections import is_header, title_lines


@dataclass(frozen=True, slots=True)
class Preamble:
    """`title` is the line that holds it (its § taken off), `rest` the lines that are neither."""

    meeting: Meeting
    title: Line | None
    case_number: str | None
    rest: tuple[Line, ...]


def read_preamble(lines: Iterable[Line]) -> Preamble:
    """What `lines`, all that stands above the first heading, tell; a table there is read cell by cell."""
    listed = list(lines)
    title = _title(listed)
    above = [cell for line in listed if line.table is None or not _is_text(line) for cell in cell_lines(line)]
    rest = tuple(
        line
        for line in listed
        if not (title and line.paragraph == title.paragraph and title.text in line.text)
        and (_is_text(line) if line.table is not None else not is_header(line.text))
    )
    return Preamble(_meeting(above), title, _case_number(above), rest)


def _is_text(line: Line) -> bool:
    """Whether a table above the first heading is more than the head of a page."""
    return line.table is not None and sum(len(cell.text) for cell in cell_lines(line)) > 200


def _title(lines: Sequence[Line]) -> Line | None:
    candidates = list(title_lines(lines))
    for wanted in (Style.TITLE, Style.HEADING):
        found = next((line for line in candidates if line.style is wanted), None)
        if found:
            return found
    with_section = next((line for line in candidates if any(_is_with_section(line, whole) for whole in lines)), None)
    return with_section or next((line for line in candidates if not line.mark), None)


def _is_with_section(title: Line, whole: Line) -> bool:
    section = read_section(whole.text)
    return section is not None and section[1] == title.text and whole.paragraph == title.paragraph


def _meeting(lines: Sequence[Line]) -> Meeting:
    """All that the lines tell of the meeting, each fact where it is first told; a fuller name goes before a shorter."""
    found = Meeting()
    before = ""
    for line in lines:
        here = read_meeting(line.text) or _scattered(line.text, before)
        body = here.body if here.body and (not found.body or found.body in here.body) else found.body
        found = Meeting(body, found.meeting_date or here.meeting_date, found.section or here.section)
        before = line.text
    return found


def _scattered(text: str, before: str) -> Meeting:
    """What a line that is only a body, a §, a date or (behind a body) a bare number tells."""
    body = read_body(text)
    if body:
        return Meeting(body)
    section = read_section(text)
    if section:
        return Meeting(section=section[0])
    if text.isdigit() and read_body(before):
        return Meeting(section=text)
    dates = list(find_dates(text))
    if len(dates) == 1 and dates[0].end - dates[0].start == len(text.rstrip(".")):
        return Meeting(meeting_date=dates[0].value)
    return Meeting()


def _case_number(lines: Sequence[Line]) -> str | None:
    for at, line in enumerate(lines):
        number = read_case_number(line.text)
        if number:
            below = lines[at + 1].text if at + 1 < len(lines) else ""
            return f"{number} {below}" if is_case_class(below) else number
    return None

"""Cuts an item into its sections: a heading or a meeting line and the lines under it; no section is judged here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from app.domain.richtext import Spans, spans_text
from app.domain.source import Style
from app.domain.text import fold_spaces
from app.intake.bodies import Meeting, read_body, read_meeting, read_section
from app.intake.case_numbers import is_case_class, read_case_number
from app.intake.item.attachments import is_attachment_name
from app.intake.item.boilerplate import is_navigation, is_page_furniture
from app.intake.item.headings import Heading, Role, read_heading
from app.intake.item.lines import Line, tail

_TEXT_ROLES = frozenset({Role.STATEMENT, Role.MOTION, Role.ANSWER, Role.SUMMARY, Role.MEETING})
_LISTS = frozenset({Role.ATTACHMENTS, Role.SUPPLEMENTARY, Role.DISTRIBUTION, Role.APPEAL, Role.PREPARERS})


@dataclass(frozen=True, slots=True)
class Section:
    """One heading as written (empty for the preamble and under a meeting line) and the lines under it."""

    role: Role
    heading: str = ""
    lines: tuple[Line, ...] = ()
    meeting: Meeting | None = None
    head: Line | None = None


@dataclass(slots=True)
class _Open:
    role: Role = Role.PREAMBLE
    heading: str = ""
    meeting: Meeting | None = None
    head: Line | None = None
    lines: list[Line] = field(default_factory=list)

    def closed(self) -> Section:
        return Section(self.role, self.heading, tuple(self.lines), self.meeting, self.head)


def sections_of(lines: Iterable[Line]) -> tuple[Section, ...]:
    """The sections of an item in order, the preamble first; lines of navigation are left out."""
    done: list[Section] = []
    current = _Open()
    for line in lines:
        if line.table is None and not line.mark and is_navigation(line.text):
            continue
        rest: Line | None = line
        while rest is not None:
            opened, following = _opens(rest, current)
            if opened is None:
                current.lines.append(rest)
                break
            done.append(current.closed())
            current, rest = opened, following
    done.append(current.closed())
    return tuple(done)


def _opens(line: Line, current: _Open) -> tuple[_Open | None, Line | None]:
    """A section that `line` begins, and what of the line stands under its heading already."""
    if line.table is not None or (line.mark and line.style is not Style.HEADING):
        return None, None
    meeting = None if _names_author(line.text, current) else read_meeting(line.text)
    if meeting:
        if _meeting_is_header(current) or (current.role in _LISTS and not meeting.meeting_date):
            return None, None
        return _Open(Role.MEETING, meeting=meeting, head=line), None
    heading = None if read_case_number(line.text) else read_heading(line.text)
    if heading is None:
        return _unknown(line, current), None
    if _is_content(heading, line, current):
        return None, None
    written = line.text[: heading.end].strip() if heading.end < len(line.text) else line.text
    return _Open(heading.role, written, head=line), _behind(line, heading)


def _behind(line: Line, heading: Heading) -> Line | None:
    if heading.end >= len(line.text):
        return None
    # The heading's end counts in the folded text: find it in the spans, where white space may be wider.
    letters = len(line.text[: heading.end].replace(" ", ""))
    text = spans_text(line.spans)
    position = 0
    while letters and position < len(text):
        letters -= not text[position].isspace()
        position += 1
    return tail(line, position)


def _names_author(text: str, current: _Open) -> bool:
    """Whether a line such as *Kaupunginhallitus 28.3.2022:* says who wrote the text below it, and tells no meeting."""
    return text.endswith(":") and "§" not in text and not _meeting_is_header(current)


def _is_content(heading: Heading, line: Line, current: _Open) -> bool:
    if current.role is heading.role is Role.APPEAL:
        return True
    listed = current.role in {Role.ATTACHMENTS, Role.SUPPLEMENTARY} and line.style is not Style.HEADING
    if listed and heading.end == len(line.text) and (heading.role is Role.MOTION or is_attachment_name(line.text)):
        return True
    if current.role is heading.role is Role.DISTRIBUTION and not current.lines:
        return True
    early = heading.role in {Role.MOTION, Role.OTHER, Role.STATEMENT}
    return early and current.role is Role.PREAMBLE and not has_title(current.lines)


def _unknown(line: Line, current: _Open) -> _Open | None:
    """A section of its own for a heading that the file marks as such and no table of headings knows."""
    if line.style is not Style.HEADING or current.role is Role.PREAMBLE or line.text[:1].isdigit():
        return None
    above = current.head.level if current.head and current.head.style is Style.HEADING else 0
    if current.role in _TEXT_ROLES and (not above or line.level >= above or line.text.endswith("?")):
        return None
    return None if current.role is Role.APPEAL else _Open(Role.OTHER, line.text, head=line)


def _meeting_is_header(current: _Open) -> bool:
    return current.role is Role.PREAMBLE and not has_title(current.lines)


def has_title(lines: Iterable[Line]) -> bool:
    """Whether one of `lines` may be an item's title: neither a meeting, a number, a § nor a letterhead."""
    return any(True for _ in title_lines(lines))


def title_lines(lines: Iterable[Line]) -> Iterator[Line]:
    """Those of the preamble's `lines` that are no furniture; a § before a title is taken off it."""
    for line in lines:
        if line.table is not None or is_header(line.text):
            continue
        section = read_section(line.text)
        if section is None:
            yield line
        elif section[1]:
            yield replace(line, text=section[1], spans=_without_section(line, section[1]))


def _without_section(line: Line, rest: str) -> Spans:
    text = spans_text(line.spans)
    found = tail(line, max(0, len(text.rstrip()) - len(rest))) if fold_spaces(text) == text.strip() else None
    return found.spans if found else line.spans


def is_header(text: str) -> bool:
    """Whether a line of the preamble tells the meeting, a number or the municipality and can be no title."""
    if read_meeting(text) or read_body(text) or read_case_number(text) or is_case_class(text):
        return True
    if is_page_furniture(text) or not any(letter.isalpha() for letter in text):
        return True
    section = read_section(text)
    return section is not None and not section[1]

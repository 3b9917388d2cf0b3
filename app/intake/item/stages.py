"""Builds the stages of an item from its sections: who proposed and decided what, where; no title and no answer."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.domain.handling import Stage
from app.domain.parsed import ParsedPart, ParsedStage
from app.domain.richtext import blocks_text
from app.intake.bodies import Meeting, body_named_first, rank_of, read_body
from app.intake.item.headings import Role
from app.intake.item.lines import Line, blocks_of
from app.intake.item.people import (
    is_name,
    is_presenter,
    is_title_alone,
    presenter_in_heading,
    read_people,
    without_contact,
)
from app.intake.item.sections import Section

_STAGE_ROLES = frozenset({Role.PROPOSAL, Role.PRESENTER, Role.PROCEEDINGS, Role.DECISION, Role.HISTORY, Role.MEETING})
_AFTERWARDS = re.compile(r"(?:Efter sammanträde|Efter mötet|Kokouksen (?:jälkeen|päätyttyä|lopuksi))")
_RETURNED = re.compile(
    r"palaute(?:ttiin|tti|taan) (?:\w+ )?valmistel|palauttaa (?:asian )?\w* ?valmistel|återremitter", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class FoundStages:
    """The stages (the document's own first, then its history); `contact` and `other` are texts met on the way."""

    stages: tuple[ParsedStage, ...]
    history_from: int
    contact: tuple[str, ...] = ()
    other: tuple[ParsedPart, ...] = ()
    statement: tuple[Line, ...] = ()


@dataclass(slots=True)
class _Draft:
    meeting: Meeting | None = None
    in_history: bool = False
    presenter: str | None = None
    seen: set[Role] = field(default_factory=set)
    preparers: list[str] = field(default_factory=list)
    proposal: list[Line] = field(default_factory=list)
    proceedings: list[Line] = field(default_factory=list)
    decision_lead: str = ""
    decision: list[Line] = field(default_factory=list)


class _Builder:
    """Walks the sections once and keeps the stage that is open."""

    def __init__(self) -> None:
        self.drafts = [_Draft()]
        self.contact: list[str] = []
        self.other: list[ParsedPart] = []
        self.statement: list[Line] = []
        self._history_open = False

    @property
    def _current(self) -> _Draft:
        if self._history_open or not self.drafts[-1].in_history:
            return self.drafts[-1]
        return next(draft for draft in reversed(self.drafts) if not draft.in_history)

    def take(self, section: Section) -> bool:
        """Whether `section` belongs to a stage; it is added to the one that it belongs to."""
        if section.role is not Role.MEETING and self._history_only_lists():
            self._history_open = False
        if section.role not in _STAGE_ROLES:
            return self._text_in_history(section)
        handlers = {
            Role.MEETING: self._meeting,
            Role.HISTORY: self._history,
            Role.PRESENTER: self._presenter,
            Role.PROPOSAL: self._proposal,
            Role.PROCEEDINGS: self._proceedings,
            Role.DECISION: self._decision,
        }
        handlers[section.role](section)
        return True

    def _text_in_history(self, section: Section) -> bool:
        """A text that an earlier stage printed belongs to it; any other section ends the history."""
        if self._history_open and section.role in {Role.STATEMENT, Role.MOTION, Role.ANSWER, Role.SUMMARY}:
            self._keep(section.heading, section.lines)
            return True
        if section.role is Role.PREPARERS:
            self._preparers(section)
        self._history_open = False
        return False

    def _history_only_lists(self) -> bool:
        """Whether the history so far is a list of meetings, so that what follows is the document's own."""
        past = [draft for draft in self.drafts if draft.in_history]
        if not self._history_open or not past or not all(draft.meeting and not draft.seen for draft in past):
            return False
        # One meeting alone begins a history told in full, unless the document has proposed nothing of its own yet.
        before = {role for draft in self.drafts if not draft.in_history for role in draft.seen}
        return len(past) > 1 or not before & {Role.PROPOSAL, Role.DECISION}

    def _keep(self, heading: str, lines: Sequence[Line]) -> None:
        if lines:
            self.other.append(ParsedPart(heading, blocks_of(lines)))

    def _history(self, section: Section) -> None:
        if self._history_open and not section.lines:
            return
        self._history_open = False
        self._keep(section.heading, section.lines)
        self.drafts.append(_Draft(in_history=True))
        self._history_open = True

    def _meeting(self, section: Section) -> None:
        assert section.meeting is not None
        draft = self.drafts[-1]
        if self._history_open:
            if draft.meeting or draft.seen:
                draft = _Draft(in_history=True)
                self.drafts.append(draft)
        else:
            draft = self._current
            if draft.meeting or draft.seen & {Role.PROPOSAL, Role.DECISION}:
                draft = _Draft()
                self.drafts.append(draft)
        draft.meeting = section.meeting
        if self._history_open:
            self._keep("", section.lines)
        else:
            self.statement.extend(section.lines)

    def _again(self, *roles: Role) -> _Draft:
        """The open stage, or a new one where the open one has had one of `roles` already."""
        draft = self._current
        if draft.seen & set(roles):
            draft = _Draft(in_history=draft.in_history)
            self.drafts.append(draft)
        return draft

    def _presenter(self, section: Section) -> None:
        draft = self._current
        draft.seen.add(Role.PRESENTER)
        lines = list(section.lines)
        if lines and draft.presenter is None:
            draft.presenter = self._name(lines.pop(0).shown)
            if lines and is_title_alone(draft.presenter) and is_name(lines[0].text):
                draft.presenter = f"{draft.presenter} {lines.pop(0).text}"
        while lines and is_presenter(lines[0].text) and not draft.proposal and Role.PROPOSAL not in draft.seen:
            draft.presenter = f"{draft.presenter}, {self._name(lines.pop(0).shown)}"
        if Role.PROPOSAL in draft.seen and not draft.proposal:
            draft.proposal.extend(lines)
        else:
            self._contact_or_text(section.heading, lines)

    def _contact_or_text(self, heading: str, lines: Sequence[Line]) -> None:
        people = read_people(lines)
        if people.names or not all("@" in text or text[-1:].isdigit() for text in people.contact):
            self._keep(heading, lines)
        else:
            self.contact.extend(people.contact)

    def _name(self, text: str) -> str:
        name, contact = without_contact(text)
        self.contact.extend(contact)
        return name

    def _preparers(self, section: Section) -> None:
        people = read_people(section.lines)
        self._current.preparers.extend(people.names)
        self.contact.extend(people.contact)

    def _proposal(self, section: Section) -> None:
        draft = self._again(Role.PROPOSAL, Role.DECISION)
        draft.seen.add(Role.PROPOSAL)
        lines = list(section.lines)
        if lines and draft.presenter is None and is_presenter(lines[0].text):
            draft.presenter = self._name(lines.pop(0).shown.rstrip(":"))
        elif draft.presenter is None:
            draft.presenter = presenter_in_heading(section.heading)
        draft.proposal.extend(lines)

    def _proceedings(self, section: Section) -> None:
        draft = self._current
        draft.seen.add(Role.PROCEEDINGS)
        draft.proceedings.extend(section.lines)

    def _decision(self, section: Section) -> None:
        draft = self._again(Role.DECISION)
        draft.seen.add(Role.DECISION)
        lines = list(section.lines)
        if len(lines) > 1 and lines[0].text.endswith(":") and read_body(lines[0].text):
            draft.decision_lead = lines.pop(0).text
        for at, line in enumerate(lines):
            if at and _AFTERWARDS.match(line.text):
                self._keep("", lines[at:])
                break
            draft.decision.append(line)

    def set_presenter(self, name: str) -> None:
        """Nothing; an official named on a line of his own right above a proposal presents the next stage."""
        draft = self._again(Role.PROPOSAL, Role.DECISION)
        draft.presenter = self._name(name.rstrip(":"))


def build_stages(sections: Iterable[Section], header: Meeting) -> tuple[FoundStages, tuple[Section, ...]]:
    """The stages of `sections` and the sections that belong to none; `header` is the meeting above the title."""
    builder = _Builder()
    left: list[Section] = []
    listed = list(sections)
    for at, section in enumerate(listed):
        following = listed[at + 1] if at + 1 < len(listed) else None
        presenter = _presenter_at_end(section, following)
        if presenter is not None:
            section = Section(section.role, section.heading, section.lines[:-1], section.meeting, section.head)  # noqa: PLW2901
        if not builder.take(section):
            left.append(section)
        if presenter is not None:
            builder.set_presenter(presenter.text)
    own = [draft for draft in builder.drafts if not draft.in_history]
    past = [draft for draft in builder.drafts if draft.in_history and (draft.meeting or draft.seen)]
    known = tuple(_stage(draft, draft.meeting or Meeting()) for draft in past)
    own_stages, known = _with_listed_meetings(_own_stages(own, header), known)
    contact, other = tuple(builder.contact), tuple(builder.other)
    stages = (*own_stages, *known)
    return FoundStages(stages, len(own_stages), contact, other, tuple(builder.statement)), tuple(left)


def _with_listed_meetings(
    own: Sequence[ParsedStage], past: Sequence[ParsedStage]
) -> tuple[tuple[ParsedStage, ...], tuple[ParsedStage, ...]]:
    """`own` with the meetings that the history only lists for them, and those of `past` that are left."""
    left = list(past)
    dated: list[ParsedStage] = []
    for stage in own:
        listed = [
            one for one in left
            if one.body == stage.body and not (one.proposal or one.proceedings or one.decision or one.presenter)
        ]  # fmt: skip
        if len(listed) == 1 and stage.meeting_date is None and stage.section is None:
            left.remove(listed[0])
            dated.append(replace(stage, meeting_date=listed[0].meeting_date, section=listed[0].section))
        else:
            dated.append(stage)
    return tuple(dated), tuple(left)


def _presenter_at_end(section: Section, following: Section | None) -> Line | None:
    """*Kaupunginjohtaja N. N.:* as the last line before a proposal."""
    if following is None or following.role is not Role.PROPOSAL or not section.lines:
        return None
    last = section.lines[-1]
    is_text = section.role not in {Role.PRESENTER, Role.PREPARERS, Role.DECISION}
    return last if is_text and last.text.endswith(":") and is_presenter(last.text) else None


def _own_stages(drafts: Sequence[_Draft], header: Meeting) -> tuple[ParsedStage, ...]:
    """The document's own stages; the meeting above the title is the last one's."""
    last = len(drafts) - 1
    stages = [
        _stage(draft, _merged(draft.meeting or Meeting(), header if at == last else Meeting()))
        for at, draft in enumerate(drafts)
        if draft.meeting or draft.seen or draft.preparers or at == last
    ]
    return tuple(stage for stage in stages if stage.body or stage.proposal or stage.decision or stage.section)


def _merged(meeting: Meeting, header: Meeting) -> Meeting:
    body = meeting.body or header.body
    if header.body and body.endswith(")") and body.startswith(header.body.split(" (")[0]):
        body = meeting.body
    return Meeting(body, meeting.meeting_date or header.meeting_date, meeting.section or header.section)


def _stage(draft: _Draft, meeting: Meeting) -> ParsedStage:
    proposal, decision = blocks_of(draft.proposal), blocks_of(draft.decision)
    said = [line.text for line in (*draft.decision[:1], *draft.proposal[:1])]
    body = meeting.body or next((body for text in said if (body := body_named_first(text))), "")
    return ParsedStage(
        body,
        rank_of(body),
        meeting.meeting_date,
        meeting.section,
        draft.presenter or None,
        tuple(draft.preparers),
        proposal,
        blocks_of(draft.proceedings),
        draft.decision_lead,
        decision,
        bool(_RETURNED.search(blocks_text(decision))),
    )


def highest_proposal(stages: Sequence[ParsedStage]) -> str | None:
    """The proposal that the highest body of `stages` (a document's own) had before it, as one text; None without."""
    ranks = {Stage.COMMITTEE: 1, Stage.BOARD: 2, Stage.COUNCIL: 3, None: 0}
    proposed = [stage for stage in stages if blocks_text(stage.proposal).strip()]
    best = max(proposed, key=lambda stage: ranks[stage.rank], default=None)
    return blocks_text(best.proposal) if best else None

"""What a parser made of a file: a motion or an agenda item with doubts; never an invention, never yet a case."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.doubt import Doubt
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.motion import Kind, Signatory
from app.domain.richtext import Blocks


class DocumentKind(StrEnum):
    """What a file turned out to be; resolutions and residents' initiatives count as motions."""

    MOTION = "motion"
    QUESTION = "question"
    ANSWER = "answer"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a field was recognised: code points `start`–`end` in the text of block number `paragraph` of the source."""

    field: str
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ParsedLink:
    """A link as written; `target` is `#` where its address was lost."""

    text: str
    target: str


@dataclass(frozen=True, slots=True)
class ParsedStage:
    """One stage of an agenda item, its texts as written; `rank` is None for a body of unknown rank."""

    body: str
    rank: Stage | None = None
    meeting_date: date | None = None
    section: str | None = None
    presenter: str | None = None
    preparers: tuple[str, ...] = ()
    proposal: Blocks = ()
    proceedings: Blocks = ()
    decision_lead: str = ""
    decision: Blocks = ()
    returned: bool = False


@dataclass(frozen=True, slots=True)
class ParsedAnswer:
    """The blocks under a heading that repeats a question; `number` as printed, `heading` without it."""

    number: str
    heading: str
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class ParsedPart:
    """A part of an item that no room of the case is made for, kept under its own heading so that no text is lost."""

    heading: str
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class ItemContent:
    """The statement and answer of an agenda item, in document order.

    `run_in` says that the description followed the introduction in the same paragraph.
    """

    preparers: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    introduction: Blocks = ()
    run_in: bool = False
    description: Blocks = ()
    questions_lead: str = ""
    summary: Blocks = ()
    general_answer: Blocks = ()
    answers: tuple[ParsedAnswer, ...] = ()
    distribution: tuple[str, ...] = ()
    other: tuple[ParsedPart, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """All that was read from one file; a fact that the file does not hold is None or empty.

    `profile` is the municipality's profile where the text tells it; `handed_in` also the meeting of an item that lists
    the motion; `stages` have the document's own stage first, then its history; `sections` the headings as written, in
    order; `summary` the summary's bullets; `background` the motion's own reasoning; `content` is None for a motion.
    """

    kind: DocumentKind
    motion_kind: Kind = Kind.MOTION
    language: Language | None = None
    profile: str | None = None
    title: str | None = None
    title_suffixes: tuple[str, ...] = ()
    topic: str | None = None
    case_number: str | None = None
    signatories: tuple[Signatory, ...] = ()
    co_signer_count: int | None = None
    co_signers: tuple[str, ...] = ()
    dated: date | None = None
    handed_in: date | None = None
    background: Blocks = ()
    proposal_sentences: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    summary: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()
    decision_proposal: str | None = None
    stages: tuple[ParsedStage, ...] = ()
    sections: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    supplementary: tuple[str, ...] = ()
    links: tuple[ParsedLink, ...] = ()
    content: ItemContent | None = None
    doubts: tuple[Doubt, ...] = ()
    marks: tuple[Mark, ...] = ()

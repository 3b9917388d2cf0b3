"""A laid-out document: one list of blocks that every writer walks; holds no file format and no case."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.language import Language
from app.domain.richtext import Spans, Table, block_text, spans_text


class Role(StrEnum):
    """What a block is in the document."""

    MEETING = "meeting"
    TITLE = "title"
    HEADING = "heading"
    STAGE_HEADING = "stage_heading"
    QUESTION_HEADING = "question_heading"
    SUBHEADING = "subheading"
    LEAD_IN = "lead_in"
    LEAD_SENTENCE = "lead_sentence"
    BODY = "body"
    LINE = "line"
    BULLET = "bullet"
    NUMBERED = "numbered"
    TABLE = "table"


HEADINGS = frozenset({Role.HEADING, Role.STAGE_HEADING, Role.QUESTION_HEADING, Role.SUBHEADING})
LISTS = frozenset({Role.BULLET, Role.NUMBERED})


@dataclass(frozen=True, slots=True)
class LaidBlock:
    """One block as printed.

    `level` is a heading's level (1 the highest) or a list item's depth (0 the outermost). `number` is the number that a
    numbered item shows, or that of a question, whose heading has it in `spans` too. `part` is the key of the part that
    the block belongs to, `passage` the id of its passage, empty where a derived text stands. Items with the same
    `list_id` are one list at one depth; 0 is no list. `language` differs from None where the text is not in the
    document's language (a title that is not translated). A `TABLE` has its text in `table`.
    """

    role: Role
    spans: Spans = ()
    level: int = 0
    number: int | None = None
    part: str = ""
    passage: str = ""
    list_id: int = 0
    table: Table | None = None
    language: Language | None = None

    @property
    def text(self) -> str:
        """The block's characters, without a list's mark; a table's as `block_text` has them."""
        return block_text(self.table) if self.table else spans_text(self.spans)


@dataclass(frozen=True, slots=True)
class LaidDocument:
    """The blocks of one document in order, with what its properties say; `subject` is the case number."""

    language: Language
    title: str
    subject: str
    authors: tuple[str, ...]
    blocks: tuple[LaidBlock, ...]

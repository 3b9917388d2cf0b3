"""Where the words of findings stand in a column's document; it draws nothing and follows no edit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.columns import Rows
from app.domain.richtext import Table, block_text
from app.domain.rules import SPELLING
from app.services.findings import Finding
from app.ui.editor.column_offsets import unit_at, units
from app.ui.editor.column_text import ColumnText


@dataclass(frozen=True, slots=True)
class Wave:
    """A finding and the positions in the document at which its words begin and end."""

    start: int
    end: int
    finding: Finding

    @property
    def is_spelling(self) -> bool:
        """Whether a word is misspelt; anything else is of another kind."""
        return self.finding.rule in SPELLING


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of a passage: the code point of the passage's text and the position at which it begins, and its text."""

    point: int
    position: int
    text: str


def placed(text: ColumnText, findings: Sequence[Finding]) -> Iterator[Wave]:
    """The wave of each of `findings` whose words stand where it says; a table's words have none."""
    rows, known = text.rows(), {}
    for finding in findings:
        passage = finding.spot.passage
        if passage not in known:
            known[passage] = list(_blocks(text, rows, passage))
        for block in known[passage]:
            start, end = finding.spot.start - block.point, finding.spot.end - block.point
            if 0 <= start < end <= len(block.text):
                if _stands(block.text, start, end, finding.text):
                    first = block.position + unit_at(block.text, start)
                    yield Wave(first, first + units(finding.text), finding)
                break


def stands_alone(before: str, words: str, behind: str) -> bool:
    """Whether `words` are no part of longer ones, with the character before them and the one behind."""
    return not (_joins(before, words[0]) or _joins(behind, words[-1]))


def is_inner(character: str) -> bool:
    """Whether `character` is one of a word's; half of a pair counts as one."""
    return character.isalnum() or character in "\u00ad\ufffd"


def _blocks(text: ColumnText, rows: Rows, passage: str) -> Iterator[_Block]:
    point = 0
    for number in text.ledger.blocks_of(passage):
        block = rows[number][1]
        words = block_text(block)
        if not isinstance(block, Table):
            yield _Block(point, text.block(number).position(), words)
        point += len(words) + 1


def _stands(text: str, start: int, end: int, words: str) -> bool:
    return text[start:end] == words and stands_alone(text[:start][-1:], words, text[end : end + 1])


def _joins(neighbour: str, edge: str) -> bool:
    return bool(neighbour) and is_inner(neighbour) and is_inner(edge)

"""The part of the case that the editor shows, read from the session and written back as edits; it knows no widget."""

from dataclasses import dataclass, replace

from app.domain.columns import Rows, join_with_previous, rewritten
from app.domain.language import Language
from app.domain.parts import Spot, TextPart, text_part
from app.domain.passage import Passage
from app.domain.richtext import Block, blocks_text
from app.domain.translation import settled
from app.services.edits import passages_edit
from app.services.ports import NewId
from app.services.session import Session

Passages = tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """A person came to the `language` side of a passage when it read so."""

    passage: Passage
    language: Language


class ShownPart:
    """One part of the session's case at a time; `key` is empty before the first one is shown."""

    def __init__(self, session: Session, new_id: NewId) -> None:
        self.session = session
        self.new_id = new_id
        self.key = ""
        self._visit: Visit | None = None
        self._merge = ""
        self._went_back = False

    @property
    def part(self) -> TextPart | None:
        """The part as the case has it now, None where the case lacks it."""
        return text_part(self.session.case, self.key)

    @property
    def passages(self) -> Passages:
        """The part's passages."""
        return self.part.passages if self.part else ()

    def passage(self, passage_id: str) -> Passage | None:
        """The passage with an id, None where the part has none of that name."""
        return next((it for it in self.passages if it.id == passage_id), None)

    def write(self, language: Language, rows: Rows, caret: tuple[str, int], step: int = 0) -> bool:
        """Whether the case changed: the column of `language` came to read `rows`, the caret stands at `caret`.

        Changes of one `step` in a row, in one passage and soon after one another, are undone together.
        """
        passage_id, at = caret
        passages = rewritten(self.passages, language, rows, self.new_id)
        where = Spot(self.key, passage_id, language, start=at, end=at)
        self._merge = f"{self.key}/{language}/{passage_id}/{step}"
        self._went_back = False
        return self.put(passages, where, "edit.typing", self._merge)

    def put(self, passages: Passages, where: Spot, what: str, merge: str = "") -> bool:
        """Whether the case changed: the part now has `passages`."""
        part = self.part
        if part is None or (len(passages) == len(part.passages) and all(map(_same, passages, part.passages))):
            return False
        return self.session.apply(passages_edit(self.session.case, part, passages, where, what=what, merge=merge))

    def put_passage(self, passage: Passage, language: Language, what: str, merge: str = "") -> bool:
        """Whether the case changed: `passage` stands in place of the one with its id."""
        passages = tuple(passage if it.id == passage.id else it for it in self.passages)
        return self.put(passages, Spot(self.key, passage.id, language), what, merge)

    def put_block(self, passage_id: str, language: Language, number: int, block: Block) -> bool:
        """Whether the case changed: `block` stands for block `number` of a passage on one side."""
        passage = self.passage(passage_id)
        if passage is None or number >= len(passage.blocks[language]):
            return False
        blocks = passage.blocks[language]
        changed = (*blocks[:number], block, *blocks[number + 1 :])
        return self.put_passage(replace(passage, blocks=passage.blocks.put(language, changed)), language, "edit.table")

    def join_above(self, passage_id: str, language: Language) -> tuple[str, int] | None:
        """The passage and the code point where the two texts met, None where nothing was joined."""
        before = self.passages
        place = next((n for n, it in enumerate(before) if it.id == passage_id), 0)
        passages = join_with_previous(before, language, passage_id)
        if place == 0 or len(passages) == len(before):
            return None
        joined = passages[place - 1]
        at = len(blocks_text(before[place - 1].blocks[language])) if joined.id == before[place - 1].id else 0
        where = Spot(self.key, joined.id, language, start=at, end=at)
        return (joined.id, at) if self.put(passages, where, "edit.typing") else None

    def visit(self, passage_id: str, language: Language) -> None:
        """Nothing; the person is now at the `language` side of a passage."""
        passage = self.passage(passage_id)
        self._visit = Visit(passage, language) if passage else None
        self._went_back = False

    def visits(self, passage_id: str, language: Language) -> bool:
        """Whether the person is at the `language` side of that passage already."""
        visit = self._visit
        return visit is not None and visit.passage.id == passage_id and visit.language is language

    def went_back(self) -> None:
        """Nothing; the part was changed by undo or redo: what stands there now is nobody's translating.

        Confirming it by itself would be an edit, and take away all that can still be done again.
        """
        self._went_back = True

    def leave(self, *, going_on: bool = False) -> bool:
        """Whether leaving the visited passage confirmed it, by the rule of `settled`."""
        visit, self._visit = self._visit, None
        now = self.passage(visit.passage.id) if visit else None
        if visit is None or now is None or (self._went_back and not going_on):
            return False
        confirmed = settled(visit.passage, now, visit.language, going_on=going_on)
        # What the last words of a translation confirmed is taken back with them.
        typed_here = self._merge.startswith(f"{self.key}/{visit.language}/{now.id}/")
        merge = self._merge if typed_here else ""
        return confirmed is not now and self.put_passage(confirmed, visit.language, "edit.translated", merge)


def _same(one: Passage, other: Passage) -> bool:
    return one is other

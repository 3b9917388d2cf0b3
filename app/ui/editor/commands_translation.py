"""What the commands of translating and pairing do to the part that is shown; draws nothing."""

from collections.abc import Callable

from app.domain.columns import join_pairing, move_passage, split_pairing
from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.passage import Passage
from app.domain.richtext import is_blank
from app.domain.translation import approve_different, copy_source, is_left, mark_translated, next_untranslated
from app.ui.editor.bilingual_columns import ColumnPair
from app.ui.editor.bilingual_part import ShownPart
from app.ui.editor.stripes import striped_side


class TranslationCommands:
    """The commands. `go` leads the person to a spot of the case, in whatever part."""

    def __init__(self, part: ShownPart, columns: ColumnPair, go: Callable[[Spot], object]) -> None:
        self._part, self._columns, self._go = part, columns, go

    @property
    def passage(self) -> Passage | None:
        """The passage with the caret, None where there is none yet."""
        self._columns.flush()
        return self._part.passage(self._columns.column.current_passage())

    def next_untranslated(self) -> None:
        """Nothing; the caret is in the next passage of the case that is left to translate, on the side that waits."""
        self._walk(back=False)

    def previous_untranslated(self) -> None:
        """Nothing; the same backwards."""
        self._walk(back=True)

    def _walk(self, *, back: bool) -> None:
        self._columns.flush()
        here = self._columns.column.current_passage()
        self._part.leave(going_on=True)
        case = self._part.session.case
        passage = self._part.passage(here)
        if passage and not back and is_left(passage) and striped_side(passage) is not self._columns.current:
            # From the text itself its own translation is the next, not that of the paragraph below.
            self._go(Spot(self._part.key, here))
            return
        place = next_untranslated(case, (self._part.key, here), back=back)
        if place is not None:
            self._go(Spot(place[0], place[1]))

    def copy_source(self) -> None:
        """Nothing; an empty twin holds the source's text, to be translated over; a written one is left alone."""
        passage = self.passage
        if passage is None:
            return
        twin = passage.source.other
        if is_blank(passage.blocks[twin]):
            self._put(copy_source(passage), twin, "edit.copy_source")
            self._go(Spot(self._part.key, passage.id, twin))
            # The copy is where the visit begins: it counts as a translation only when it was gone over.
            self._part.visit(passage.id, twin)

    def mark_translated(self) -> None:
        """Nothing; the passage with the caret is confirmed as it stands."""
        if (passage := self.passage) is not None:
            self._put(mark_translated(passage), self._columns.current, "edit.translated")

    def mark_seen(self, passage_id: str) -> None:
        """Nothing; a passage whose changes the person has looked at is confirmed as it stands."""
        self._columns.flush()
        if (passage := self._part.passage(passage_id)) is not None:
            self._part.put_passage(mark_translated(passage), self._columns.current, "edit.translated")

    def approve_different(self) -> None:
        """Nothing; the two texts of the passage are approved as different on purpose."""
        if (passage := self.passage) is not None:
            self._put(approve_different(passage), self._columns.current, "edit.different")

    def _put(self, passage: Passage, language: Language, what: str) -> None:
        self._part.put_passage(passage, language, what)
        self._part.visit(passage.id, language)

    def join_pairing(self) -> None:
        """Nothing; the passage with the caret and the next one are one pair."""
        if (passage := self.passage) is not None:
            self._repair(join_pairing(self._part.passages, passage.id), passage.id, "edit.join_pairing")

    def split_pairing(self) -> None:
        """Nothing; the passage with the caret is two pairs, the second from the caret's block on.

        In the other language the cut is at the same block, or behind the last one.
        """
        passage = self.passage
        if passage is None:
            return
        at = max(1, self._columns.column.block_in_passage())
        cuts = [min(at, len(passage.blocks[language])) for language in Language]
        passages = split_pairing(self._part.passages, passage.id, cuts[0], cuts[1], self._part.new_id)
        self._repair(passages, passage.id, "edit.split_pairing")

    def move_up(self) -> None:
        """Nothing; the passage with the caret stands before the one above it, in both languages."""
        self._move(-1)

    def move_down(self) -> None:
        """Nothing; the passage with the caret stands behind the one below it, in both languages."""
        self._move(1)

    def _move(self, step: int) -> None:
        passage = self.passage
        if passage is not None:
            place = next(n for n, it in enumerate(self._part.passages) if it.id == passage.id) + step
            if 0 <= place < len(self._part.passages):
                self.move(passage.id, place)

    def move(self, passage_id: str, place: int) -> None:
        """Nothing; a passage stands at `place`, counted without it."""
        self._columns.flush()
        self._repair(move_passage(self._part.passages, passage_id, place), passage_id, "edit.move_passage")

    def _repair(self, passages: tuple[Passage, ...], passage_id: str, what: str) -> None:
        column = self._columns.column
        caret = column.caret()
        if self._part.put(passages, Spot(self._part.key, passage_id, column.language), what) and caret[0] == passage_id:
            column.show_spot(*caret, caret[1])

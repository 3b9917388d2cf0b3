"""The two columns of a part side by side: shown, level, scrolled together, the twin lit; it edits no case."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.columns import column_of
from app.domain.language import Bilingual, Language
from app.domain.passage import Passage
from app.ui.editor.column_offsets import common_ends
from app.ui.editor.levelling import Leveller
from app.ui.editor.overlay import GUTTER, Codec, PairedColumn
from app.ui.editor.pairs import Pairs
from app.ui.editor.stripes_gutter import Gutter
from app.ui.theme import XL, S, Theme

READING_WIDTH = 75
"""No column is wider than so many characters."""

NARROW_WIDTH = 36


class Mode(StrEnum):
    """Which columns are shown."""

    BOTH = "both"
    FI = "fi"
    SV = "sv"
    NARROW_FI = "narrow_fi"

    def shows(self, language: Language) -> bool:
        """Whether the column of `language` is seen."""
        return self in (Mode.BOTH, Mode.NARROW_FI) or self.value == language.value


def repaired(before: Sequence[Passage], after: Sequence[Passage]) -> Sequence[Passage]:
    """The passages of `after` between the first and the last that are not those of `before`; none where all are."""
    old, new = [it.id for it in before], [it.id for it in after]
    if old == new:
        return ()
    head, tail = common_ends(old, new)
    # What went has left its neighbours behind.
    return after[max(0, head - 1) : len(after) - tail + 1]


class ColumnPair(QObject):
    """Finnish left, Swedish right, each in the layout of its host."""

    rows_changed = Signal(object, object)
    """Language and Rows: a person changed a column."""
    entered = Signal(object, str)
    """Language and the id of the passage that the caret came to, also by moving to the other column."""
    moved = Signal(str, int)
    """A passage, and the place to which a person dragged it."""
    change_wanted = Signal(str)
    """A passage over whose stripe the mouse rests and that changed since it was confirmed."""

    def __init__(
        self, hosts: Bilingual[QWidget], theme: Theme, codec: Callable[[Language], Codec], parent: QObject
    ) -> None:
        super().__init__(parent)
        # Each column knows the pair of both, so the pair looks at columns that come after it.
        self.columns = Bilingual(*self._made(hosts, theme, codec))
        left, right = self.columns.fi, self.columns.sv
        self._gutters = (Gutter(left), Gutter(right))
        self._leveller = Leveller(left.document(), right.document(), self.pairs.starts, left.space_below, self)
        self._leveller.foot = float(XL)
        self._following = False
        self.current = Language.FI
        self.mode = Mode.BOTH
        for gutter in self._gutters:
            gutter.moved.connect(self.moved)
            gutter.change_wanted.connect(self.change_wanted)
        self._connect(left, right)

    def _made(
        self, hosts: Bilingual[QWidget], theme: Theme, codec: Callable[[Language], Codec]
    ) -> tuple[PairedColumn, PairedColumn]:
        self.pairs = Pairs()
        left, right = (PairedColumn(it, self.pairs, theme, codec(it), hosts[it]) for it in Language)
        self.pairs.join(left, right)
        for column in (left, right):
            layout = hosts[column.language].layout()
            if layout is not None:
                layout.addWidget(column)
            column.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return left, right

    def _connect(self, left: PairedColumn, right: PairedColumn) -> None:
        left.verticalScrollBar().valueChanged.connect(self._left_scrolled)
        right.verticalScrollBar().valueChanged.connect(self._right_scrolled)
        left.rows_changed.connect(self._left_changed)
        right.rows_changed.connect(self._right_changed)
        left.passage_changed.connect(self._left_entered)
        right.passage_changed.connect(self._right_entered)
        left.focused.connect(self._left_focused)
        right.focused.connect(self._right_focused)
        for column in (left, right):
            column.resized.connect(self._leveller.level_later)

    @property
    def column(self) -> PairedColumn:
        """The column that has, or last had, the keyboard."""
        return self.columns[self.current]

    def show(self, passages: Sequence[Passage]) -> None:
        """Nothing; the columns show `passages` of another part from its beginning."""
        with self._leveller.held():
            for language in Language:
                self.columns[language].set_rows(column_of(passages, language))
            self.pairs.show(passages)
        self._leveller.level_all()
        self._redraw()

    def patch(self, passages: Sequence[Passage]) -> None:
        """Nothing; the columns read `passages`, touched only where they differ from what they read."""
        before = self.pairs.passages
        with self._leveller.held():
            for language in Language:
                self.columns[language].patch(column_of(passages, language))
            self.pairs.show(passages)
            self._touch(repaired(before, passages))
        self._redraw()

    def _touch(self, passages: Sequence[Passage]) -> None:
        """Pairs that came to be are levelled also where no text has changed."""
        for side, language in enumerate(Language):
            for passage in (*passages[:1], *passages[-1:]):
                numbers = self.columns[language].blocks_of(passage.id)
                if numbers:
                    self._leveller.touch(side, numbers.start, numbers.stop - 1)

    def _redraw(self) -> None:
        self.light_twin()
        for gutter in self._gutters:
            gutter.update()
        for language in Language:
            self.columns[language].viewport().update()

    def level(self) -> None:
        """Nothing; the columns are level now, whatever was being waited for."""
        self._leveller.level_all()

    def flush(self) -> None:
        """Nothing; what was typed and not yet told is told."""
        for language in Language:
            self.columns[language].flush()

    def set_mode(self, mode: Mode) -> None:
        """Nothing; the columns of `mode` are shown, in widths that read well."""
        self.mode = mode
        for language in Language:
            self.columns[language].setVisible(mode.shows(language))
        if not mode.shows(self.current):
            self.current = self.current.other
        both = mode in (Mode.BOTH, Mode.NARROW_FI)
        # Side by side one bar is enough: the columns are equally long.
        hidden, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.columns.fi.setVerticalScrollBarPolicy(hidden if both else needed)
        self._leveller.enabled = both
        if both:
            self._leveller.level_later()
        else:
            self._leveller.clear()
        self.light_twin()

    def widest(self, language: Language) -> int:
        """The largest width that the column of `language` may have now."""
        column = self.columns[language]
        characters = NARROW_WIDTH if self.mode is Mode.NARROW_FI and language is Language.FI else READING_WIDTH
        around = GUTTER + S
        return column.fontMetrics().averageCharWidth() * characters + around

    def dress(self, theme: Theme) -> None:
        """Nothing; stripes and tints are in the colours of `theme`."""
        for language in Language:
            self.columns[language].theme = theme
        self._leveller.level_later()
        for gutter in self._gutters:
            gutter.update()

    def lock(self) -> None:
        """Nothing; the columns show their text and take no edits."""
        for gutter in self._gutters:
            gutter.movable = False
        for language in Language:
            self.columns[language].setReadOnly(True)

    def light_twin(self) -> None:
        """Nothing; the twin of the passage with the caret is tinted, in the column that has not the keyboard."""
        both = self.mode in (Mode.BOTH, Mode.NARROW_FI)
        self.column.light("")
        self.columns[self.current.other].light(self.column.current_passage() if both else "")

    def go_over(self) -> bool:
        """Whether the keyboard went to the other column, to the same passage."""
        other = self.columns[self.current.other]
        if not other.isVisibleTo(other.window()):
            return False
        passage_id = self.column.current_passage()
        if passage_id and other.current_passage() != passage_id:
            other.show_spot(passage_id)
        other.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _left_changed(self, rows: object) -> None:
        self.rows_changed.emit(Language.FI, rows)

    def _right_changed(self, rows: object) -> None:
        self.rows_changed.emit(Language.SV, rows)

    def _left_entered(self, passage_id: str) -> None:
        self._enter(Language.FI, passage_id)

    def _right_entered(self, passage_id: str) -> None:
        self._enter(Language.SV, passage_id)

    def _left_focused(self) -> None:
        self._enter(Language.FI, self.columns.fi.current_passage(), focused=True)

    def _right_focused(self) -> None:
        self._enter(Language.SV, self.columns.sv.current_passage(), focused=True)

    def _enter(self, language: Language, passage_id: str, *, focused: bool = False) -> None:
        if focused:
            self.current = language
        if language is self.current:
            self.light_twin()
            self.entered.emit(language, passage_id)

    def _left_scrolled(self, value: int) -> None:
        self._follow(self.columns.sv, value)

    def _right_scrolled(self, value: int) -> None:
        self._follow(self.columns.fi, value)

    def _follow(self, column: PairedColumn, value: int) -> None:
        # A shorter column stops at its end and must not pull the other one back.
        if not self._following:
            self._following = True
            column.verticalScrollBar().setValue(value)
            self._following = False

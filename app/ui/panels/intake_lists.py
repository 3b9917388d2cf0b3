"""One list of sentences with its buttons: turns gestures into changes of the draft; draws nothing itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from app.services.draft import Listing, MotionDraft
from app.services.draft_lists import add, move, remove, reword
from app.ui.models.intake_mime import Carried
from app.ui.models.intake_sentences import SentencesModel
from app.ui.panels.intake_entries import Change
from app.ui.panels.intake_placing import place_all
from app.ui.panels.intake_sentences import SentenceList
from app.ui.theme import Theme


class ListEditor(QObject):
    """The demands or the questions of a draft. `under` brings the number of the sentence looked at, -1 for none."""

    under = Signal(int)

    def __init__(
        self,
        listing: Listing,
        view: SentenceList,
        buttons: tuple[QPushButton, QPushButton, QPushButton],
        change: Change,
    ) -> None:
        super().__init__(view)
        self.listing = listing
        self.view = view
        self._add, self._turn, self._back = buttons
        self._change = change
        self._new: tuple[int, str] | None = None
        self.model = SentencesModel(listing, self)
        view.use(self.model)
        view.itemDelegate().closeEditor.connect(self._closed)
        self.model.reworded.connect(self._reword)
        view.carried.connect(self._drop)
        view.shifted.connect(self._shift)
        view.returned.connect(self._return)
        view.turned.connect(self._turned)
        view.under.connect(self.under)
        view.selectionModel().selectionChanged.connect(self._enable)
        self._add.clicked.connect(self._write)
        self._turn.clicked.connect(lambda: self._turned(view.rows()))
        self._back.clicked.connect(lambda: self._return(view.rows()))
        self.retranslate()
        self._enable()

    def show(self, draft: MotionDraft) -> None:
        """Nothing; the sentences of `draft` are shown."""
        self.model.show(draft.listed(self.listing))
        self._enable()

    def dress(self, theme: Theme) -> None:
        """Nothing; list and buttons are in the look of `theme`."""
        self.view.dress(theme)
        self._add.setIcon(theme.icon("plus", gap=True))
        self._back.setIcon(theme.icon("undo", gap=True))
        turn = "circle-help" if self.listing is Listing.DEMANDS else "list-checks"
        self._turn.setIcon(theme.icon(turn, gap=True))

    def retranslate(self) -> None:
        """Nothing; the words are in the language that is spoken now."""
        if self.listing is Listing.DEMANDS:
            self._turn.setText(self.tr("Make a question"))
            self._turn.setAccessibleName(self.tr("Make the demand a question"))
            self.view.empty_words = self.tr("No demand yet. Drag a sentence here, or select it and press Alt+1.")
        else:
            self._turn.setText(self.tr("Make a demand"))
            self._turn.setAccessibleName(self.tr("Make the question a demand"))
            self.view.empty_words = self.tr("No question yet. Drag a sentence here, or select it and press Alt+2.")
        keys = "Alt+2" if self.listing is Listing.DEMANDS else "Alt+1"
        self._turn.setToolTip(self.tr("Move the selected sentences to the other list ({keys})").format(keys=keys))
        self._back.setToolTip(self.tr("Put the selected sentences back into the text (Delete)"))
        self.view.viewport().update()

    def _enable(self) -> None:
        able = bool(self.view.rows())
        self._turn.setEnabled(able)
        self._back.setEnabled(able)

    def _reword(self, row: int, text: str) -> None:
        self._change(lambda draft: reword(draft, self.listing, row, text), self.listing.value, "")

    def _write(self) -> None:
        row, words = self.model.rowCount(), self.tr("New sentence")
        self._change(lambda draft: add(draft, self.listing, words), self.listing.value, "")
        self._new = (row, words)
        self.view.choose([row])
        self.view.edit(self.model.index(row))

    def _closed(self) -> None:
        """A new sentence that nobody wrote is none."""
        new, self._new = self._new, None
        if new is not None and new[0] < self.model.rowCount() and self.model.sentence(new[0]).text == new[1]:
            self._return([new[0]])

    def _drop(self, carried: Carried, at: int) -> None:
        self._change(partial(self._dropped, carried, at), self.listing.value, "")

    def _dropped(self, carried: Carried, at: int, draft: MotionDraft) -> MotionDraft:
        if carried.listing is not None:
            return move(draft, carried.listing, carried.numbers, self.listing, at)
        return place_all(draft, self.listing, carried.places, at)

    def _shift(self, rows: Sequence[int], by: int) -> None:
        if not rows or rows[0] + by < 0 or rows[-1] + by >= self.model.rowCount():
            return
        at = rows[0] - 1 if by < 0 else rows[-1] + 2
        self._change(lambda draft: move(draft, self.listing, rows, self.listing, at), self.listing.value, "")
        # Rows that lay apart lie together now, at the place of the one that led.
        first = rows[0] - 1 if by < 0 else rows[-1] + 2 - len(rows)
        self.view.choose([first + step for step in range(len(rows))])

    def _return(self, rows: Sequence[int]) -> None:
        if rows:
            self._change(lambda draft: remove(draft, self.listing, rows), self.listing.value, "")
            self._stay(rows[0])

    def _turned(self, rows: Sequence[int]) -> None:
        if rows:
            self._change(lambda draft: move(draft, self.listing, rows, self.listing.other), self.listing.value, "")
            self._stay(rows[0])

    def _stay(self, row: int) -> None:
        """The sentence that came up is the next one to look at."""
        if self.model.rowCount():
            self.view.choose([min(row, self.model.rowCount() - 1)])

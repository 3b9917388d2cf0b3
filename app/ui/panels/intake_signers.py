"""The table of first signatories with its buttons: turns gestures into changes of the draft; derives no form."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QToolButton

from app.domain.language import NO_TEXT, Language
from app.domain.motion import GroupSignatory, PersonSignatory, Signatory
from app.services.draft import MotionDraft
from app.services.draft_fields import with_signatories
from app.ui.models.intake_signatories import FAMILY, GIVEN, SignatoriesModel
from app.ui.panels.intake_entries import Change
from app.ui.theme import Theme

_FIELD = "first_signatory"
Signers = tuple[Signatory, ...]


class SignersEditor(QObject):
    """The first signatories of a draft, in order.

    Parameters: `buttons` add a person, add a group, remove; `arrows` move up and down.
    """

    def __init__(
        self,
        view: QTableView,
        buttons: tuple[QPushButton, QPushButton, QPushButton],
        arrows: tuple[QToolButton, QToolButton],
        change: Change,
    ) -> None:
        super().__init__(view)
        self.view = view
        self._buttons = buttons
        self._up, self._down = arrows
        self._change = change
        self.model = SignatoriesModel(self)
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        view.verticalHeader().hide()
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.installEventFilter(self)
        self.model.edited.connect(self._put)
        person, group, gone = buttons
        person.clicked.connect(lambda: self._add(PersonSignatory("", ""), GIVEN))
        group.clicked.connect(lambda: self._add(GroupSignatory(NO_TEXT), FAMILY))
        gone.clicked.connect(self.remove)
        self._up.clicked.connect(lambda: self.shift(-1))
        self._down.clicked.connect(lambda: self.shift(1))
        view.selectionModel().selectionChanged.connect(self._enable)
        self._fit()

    def show(self, draft: MotionDraft) -> None:
        """Nothing; the signatories of `draft` are shown."""
        row = self._row()
        self.model.show(draft.document.signatories, draft.document.language or Language.FI)
        self._fit()
        if row >= 0 and self._row() < 0 and self.model.rowCount():
            self.view.selectRow(min(row, self.model.rowCount() - 1))
        self._enable()

    def dress(self, theme: Theme) -> None:
        """Nothing; table and buttons are in the look of `theme`."""
        self.model.dress(theme)
        for button, icon in zip((*self._buttons, self._up, self._down), _ICONS, strict=True):
            button.setIcon(theme.icon(icon, gap=button in self._buttons))
        self._fit()

    def _row(self) -> int:
        chosen = self.view.selectionModel().selectedRows()
        return chosen[0].row() if chosen else -1

    def _enable(self) -> None:
        row, count = self._row(), self.model.rowCount()
        self._buttons[2].setEnabled(row >= 0)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < count - 1)

    def _changed(self, change: Callable[[Signers], Signers]) -> None:
        def put(draft: MotionDraft) -> MotionDraft:
            return with_signatories(draft, change(draft.document.signatories))

        self._change(put, _FIELD, "")

    def _put(self, signatories: Signers) -> None:
        self._changed(lambda _: signatories)

    def _add(self, signatory: Signatory, column: int) -> None:
        row = self.model.rowCount()
        self._changed(lambda old: (*old, signatory))
        self.view.selectRow(row)
        index = self.model.index(row, column)
        self.view.setCurrentIndex(index)
        self.view.edit(index)

    def remove(self) -> None:
        """Nothing; the selected signatory is gone."""
        row = self._row()
        if row >= 0:
            self._changed(lambda old: (*old[:row], *old[row + 1 :]))

    def shift(self, by: int) -> None:
        """Nothing; the selected signatory stands one higher (-1) or lower (1)."""
        row, to = self._row(), self._row() + by
        if row < 0 or not 0 <= to < self.model.rowCount():
            return

        def swapped(old: Signers) -> Signers:
            new = list(old)
            new[row], new[to] = new[to], new[row]
            return tuple(new)

        self._changed(swapped)
        self.view.selectRow(to)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether a key was taken: Delete removes, Alt+Up and Alt+Down move."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if event.key() == Qt.Key.Key_Delete:
                self.remove()
                return True
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.shift(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        rows = sum(self.view.rowHeight(row) for row in range(self.model.rowCount()))
        head = self.view.horizontalHeader().sizeHint().height()
        self.view.setFixedHeight(head + max(rows, self.view.fontMetrics().height()) + 2 * self.view.frameWidth() + 4)


_ICONS = ("user", "users", "trash-2", "arrow-up", "arrow-down")

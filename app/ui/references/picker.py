"""A card at the caret in which a person finds a statute by a few letters; it writes nothing into the text itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QWidget

from app.domain.citing import ActHit
from app.domain.language import Language
from app.domain.reference import Ref
from app.services.picked_references import ref_of
from app.ui.generated.ui_reference_picker import Ui_ReferencePicker
from app.ui.models.references import HIT, HitsModel
from app.ui.references.hit_rows import HitRows
from app.ui.theme import Theme

_WIDEST, _HIGHEST, _GAP = 560, 380, 6
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LIST_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class Asked:
    """For what place a reference is picked: the `language` of its text, the `day` of the meeting."""

    language: Language
    day: date


class ReferencePicker(QFrame):
    """Hidden until `ask`; a child of `page`, no window.

    `chosen` brings the picked Refs, several for a legal basis, and whether they are to be links; `closed` tells that
    the text wants the keyboard back. `search` finds acts, `compose` writes refs as they would stand in the text.
    """

    chosen = Signal(object, bool)
    closed = Signal()

    def __init__(
        self,
        search: Callable[[str, date], Sequence[ActHit]],
        compose: Callable[[Sequence[Ref]], str],
        theme: Theme,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._search, self._compose, self._page = search, compose, page
        self._asked = Asked(Language.FI, date.min)
        self._picked: list[Ref] = []
        self.form = form = Ui_ReferencePicker()
        form.setupUi(self)
        self.model = HitsModel(self)
        form.hits.setModel(self.model)
        self._rows = HitRows(form.hits, theme)
        form.hits.setItemDelegate(self._rows)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 3)
        self.setGraphicsEffect(shadow)
        form.typed.textChanged.connect(self._find)
        form.typed.installEventFilter(self)
        form.hits.installEventFilter(self)
        form.hits.clicked.connect(lambda _: self._choose())
        form.close.clicked.connect(self.leave)
        form.basisLess.clicked.connect(self._take_out)
        form.basisWrite.clicked.connect(self._write_basis)
        QApplication.instance().focusChanged.connect(self._focus_went)  # type: ignore[union-attr]
        self.dress(theme)
        self._find("")
        self.hide()

    def ask(self, asked: Asked, caret: QRect) -> None:
        """Nothing; the card is open below `caret` (of the page), or over it where there is no room, for `asked`."""
        self._asked, self._picked = asked, []
        self.form.typed.clear()
        self._show_basis()
        self._find("")
        self._place(caret)
        self.show()
        self.raise_()
        self.form.typed.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Nothing; the card is gone, and the text gets the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        self.closed.emit()

    @property
    def hit(self) -> ActHit | None:
        """The act that is chosen in the list, None where there is none."""
        found = self.form.hits.currentIndex().data(HIT)
        return found if isinstance(found, ActHit) else None

    def dress(self, theme: Theme) -> None:
        """Nothing; the card looks as `theme` has it."""
        self._rows.dress(theme)
        self.form.close.setIcon(theme.icon("x"))
        self.form.basisLess.setIcon(theme.icon("undo"))
        self._size = theme.text_size

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether `event` was a key of the card's own."""
        mine = event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if mine and isinstance(event, QKeyEvent) and (act := self._wanted(watched, event)) is not None:
            # Whoever takes a key from the window's commands gets it as one of its own.
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                act()
            return True
        return super().eventFilter(watched, event)

    def _wanted(self, watched: QObject, event: QKeyEvent) -> Callable[[], None] | None:
        if event.key() in _ENTER:
            adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            return self._add if adding else self._choose
        if event.key() == Qt.Key.Key_Escape:
            return self.leave
        if event.key() in _LIST_KEYS and watched is self.form.typed:
            return lambda: QApplication.sendEvent(self.form.hits, QKeyEvent(event))  # type: ignore[return-value]
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; Esc closes the card from its buttons too."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the card speaks the window's language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_asked"):
            self.form.retranslateUi(self)
            self._find(self.form.typed.text())
            self._show_basis()

    # What is found

    def _find(self, typed: str) -> None:
        hits = self._search(typed, self._asked.day) if typed.strip() else ()
        self.model.show(hits, self._asked.language, self._asked.day)
        self.form.pages.setCurrentWidget(self.form.listPage if hits else self.form.emptyPage)
        if hits:
            self.form.hits.setCurrentIndex(self.model.index(0))
        elif typed.strip():
            self.form.emptyText.setText(self.tr("No statute is called so. Try its number, such as 410/2015."))
        else:
            self.form.emptyText.setText(
                self.tr("Write the beginning of a statute's name, its short name or its number, and the section.")
            )

    # What is done with it

    def _choose(self) -> None:
        """Writes the chosen act; with acts collected already, the whole legal basis, the chosen one as its last."""
        hit = self.hit
        if hit is None:
            if self._picked and not self.form.typed.text().strip():
                self._write_basis()
            return
        self._give((*self._picked, ref_of(hit)))

    def _add(self) -> None:
        if self.hit is not None:
            self._picked.append(ref_of(self.hit))
            self.form.typed.clear()
            self._show_basis()

    def _take_out(self) -> None:
        if self._picked:
            self._picked.pop()
        self._show_basis()
        self.form.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_basis(self) -> None:
        if self._picked:
            self._give(tuple(self._picked))

    def _give(self, refs: Sequence[Ref]) -> None:
        linked = self.form.linked.isChecked()
        self.hide()
        self.closed.emit()
        self.chosen.emit(tuple(refs), linked)

    def _show_basis(self) -> None:
        self.form.basisBand.setVisible(bool(self._picked))
        text = self._compose(self._picked) if self._picked else ""
        self.form.basis.setText(text)
        self.form.basis.setAccessibleName(text)

    # Where it stands

    def _place(self, caret: QRect) -> None:
        room = self._page.rect()
        width = min(round(_WIDEST * max(1.0, 0.5 + self._size / 2)), room.width() - 2 * _GAP)
        height = min(round(_HIGHEST * max(1.0, 0.4 + 0.6 * self._size)), room.height() - 2 * _GAP)
        self.resize(width, height)
        top = caret.bottom() + _GAP
        if top + height > room.bottom() - _GAP:
            above = caret.top() - _GAP - height
            top = above if above >= room.top() else room.bottom() - _GAP - height
        left = min(caret.left(), room.right() - width - _GAP)
        self.move(max(_GAP, left), max(_GAP, top))

    def _focus_went(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A person who goes on elsewhere is done here."""
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()

"""The references of the open case beside its text, both languages side by side, and the way there; it mends none."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from app.domain.errors import AppError
from app.domain.language import Language
from app.domain.parts import Spot
from app.messages import Messages
from app.services.case_references import CaseReference, CaseReferences, ReferencePair
from app.ui.generated.ui_references import Ui_References
from app.ui.models.cited import PAIR, CitedModel
from app.ui.moments import day_text
from app.ui.panels.notice import Notice
from app.ui.references.cited_rows import CitedRows
from app.ui.references.deeds import ReferenceDeeds
from app.ui.theme import L, Theme, Tone

_EMPTY_ICON = 32
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ReferencesPanel(QWidget):
    """The references of a case.

    `spot_chosen` brings the Spot of the one that a person went to, `mend_wanted` the one that is to be written right,
    `carry_wanted` the one that the other language is to have, `add_wanted` that a new one is wanted.
    """

    spot_chosen = Signal(object)
    mend_wanted = Signal(object, str)
    carry_wanted = Signal(object)
    add_wanted = Signal()

    def __init__(self, messages: Callable[[], Messages], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_References()
        form.setupUi(self)
        self._messages = messages
        self._read: CaseReferences | None = None
        self._spoken, self._changing = Language.FI, True
        self.notice = Notice(self)
        form.referencesLayout.insertWidget(0, self.notice)
        self.model = CitedModel(self)
        form.cited.setModel(self.model)
        self._rows = CitedRows(form.cited, theme)
        form.cited.setItemDelegate(self._rows)
        header = form.cited.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        form.cited.installEventFilter(self)
        form.cited.viewport().installEventFilter(self)
        form.cited.clicked.connect(self._clicked)
        form.cited.customContextMenuRequested.connect(self._open_menu)
        form.cited.selectionModel().currentChanged.connect(lambda *_: self._show_deeds())
        form.goThere.triggered.connect(self._go)
        form.copyReference.triggered.connect(self._copy)
        self._deeds = ReferenceDeeds(form, self)
        self._deeds.mend_wanted.connect(self.mend_wanted)
        self._deeds.carry_wanted.connect(self.carry_wanted)
        form.add.clicked.connect(self.add_wanted)
        self.dress(theme)
        self._refresh()

    def dress(self, theme: Theme) -> None:
        """Nothing; the panel looks as `theme` has it."""
        self._rows.dress(theme)
        self.notice.dress(theme)
        self.form.add.setIcon(theme.icon("plus", gap=True))
        self.form.emptyIcon.setPixmap(theme.icon("section-sign", Tone.MUTED).pixmap(_EMPTY_ICON, _EMPTY_ICON))

    def speak(self, language: Language) -> None:
        """Nothing; statutes are called by their titles in `language`."""
        self._spoken = language
        self._refresh()

    def allow_changes(self, *, allowed: bool) -> None:
        """Nothing; references can be dealt with from here, or only gone to (a case that can only be read)."""
        self._changing = allowed
        self.form.add.setVisible(allowed)
        self._show_deeds()

    def show_references(self, read: CaseReferences) -> None:
        """Nothing; the panel has what was `read`; the reference that was chosen still is."""
        self._read = read
        self._refresh()

    def tell(self, error: AppError) -> None:
        """Nothing; it is told why there are no references."""
        self.notice.tell(self._messages().error(error), Tone.ERROR)

    @property
    def pair(self) -> ReferencePair | None:
        """The reference that is chosen, in both languages; None where none is."""
        found = self.form.cited.currentIndex().data(PAIR)
        return found if isinstance(found, ReferencePair) else None

    @property
    def language(self) -> Language:
        """The language of the chosen cell."""
        return tuple(Language)[max(0, self.form.cited.currentIndex().column())]

    @property
    def chosen(self) -> CaseReference | None:
        """The reference of the chosen cell, None where the language has none there."""
        return self.pair.sides[self.language] if self.pair else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether `event` was Enter; a new width makes rows of new heights."""
        if event.type() is QEvent.Type.Resize and watched is self.form.cited.viewport():
            self.form.cited.scheduleDelayedItemsLayout()
        elif isinstance(event, QKeyEvent) and _goes(event):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self._go()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; texts follow the window's language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_rows"):
            self.form.retranslateUi(self)
            self.model.retell()
            self._refresh()

    # What is shown

    def _refresh(self) -> None:
        read, before = self._read, self.pair.any if self.pair else None
        column = self.form.cited.currentIndex().column()
        fresh = read is not None and self.model.show(read, self._spoken)
        if fresh or not self.form.cited.currentIndex().isValid():
            self._lay_out(before, column)
        some = self.model.rowCount() > 0
        self.form.pages.setCurrentWidget(self.form.listPage if some else self.form.emptyPage)
        self.form.told.setText(self._told(read) if read is not None and some else "")
        self.form.told.setVisible(some)
        reading = read is None or not read.texts
        self.form.emptyText.setText(
            self.tr("The statutes that the texts cite are listed here, in both languages.")
            if reading
            else self.tr("No statute is cited yet. Put the caret into a text and press Ctrl+L.")
        )
        self._show_deeds()

    def _lay_out(self, before: CaseReference | None, column: int) -> None:
        view = self.form.cited
        for row in range(self.model.rowCount()):
            view.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 - Qt takes no names
        view.expandAll()
        place = self.model.index_of(before) if before is not None else QModelIndex()
        if not place.isValid() and self.model.rowCount():
            place = self.model.index(0, 0, self.model.index(0, 0))
        if place.isValid():
            view.setCurrentIndex(place.siblingAtColumn(max(0, column)))

    def _told(self, read: CaseReferences) -> str:
        lacking = sum(bool(pair.lacks) for pair in read.pairs)
        count = self.tr("%n reference(s), as on {day}", "", len(read.pairs)).format(day=day_text(read.day))
        differing = self.tr("%n differ(s)", "", lacking)
        return f"{count} · {differing}" if lacking else count

    def _show_deeds(self) -> None:
        self._deeds.show_for(self.pair, self.language, changing=self._changing)

    # What is done

    def _clicked(self, index: QModelIndex) -> None:
        if isinstance(index.data(PAIR), ReferencePair):
            self._go()

    def _go(self) -> None:
        pair, it = self.pair, self.chosen
        if it is not None:
            self.spot_chosen.emit(it.spot)
        elif pair is not None:
            there = pair.there[self.language]
            spot = pair.any.spot
            self.spot_chosen.emit(there.spot if there else Spot(spot.part, spot.passage, self.language))

    def _copy(self) -> None:
        if self.chosen is not None:
            QGuiApplication.clipboard().setText(self.chosen.cited.reference.as_written)

    def _open_menu(self, point: QPoint) -> None:
        if self.pair is None:
            return
        form, menu = self.form, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(form.goThere)
        if self.chosen is not None:
            menu.addAction(form.copyReference)
        for button in (form.mend, form.carry):
            if not button.isHidden():
                menu.addAction(button.text()).triggered.connect(button.click)
        view = form.cited
        inside = view.viewport().rect().contains(point)
        row = view.visualRect(view.currentIndex())
        menu.popup(view.viewport().mapToGlobal(point if inside else row.bottomLeft() + QPoint(L, 0)))


def _goes(event: QKeyEvent) -> bool:
    pressed = event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
    return pressed and event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier

"""The motion beside the editor, to read and to quote from; it changes nothing of it and inserts nothing itself."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.motion import Motion
from app.domain.text import clean
from app.ui.generated.ui_motion_text import Ui_MotionText
from app.ui.panels.motion_text_page import motion_page
from app.ui.theme import L, M, Theme, Tone

_EMPTY_ICON = 32
_SHEET = "p, li { line-height: 125%; }"


class MotionTextPanel(QWidget):
    """The background, proposals and questions of the open case's motion.

    `quote_chosen` brings the text that a person wants as a quotation, `facts_wanted` that they want to fill in facts.
    """

    quote_chosen = Signal(str)
    facts_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_MotionText()
        self.form.setupUi(self)
        self._motion: Motion | None = None
        form = self.form
        form.quoteButton.setDefaultAction(form.quote)
        form.text.document().setDocumentMargin(M)
        form.text.document().setIndentWidth(L)
        form.text.document().setDefaultStyleSheet(_SHEET)
        form.text.copyAvailable.connect(form.quote.setEnabled)
        form.text.copyAvailable.connect(form.copyText.setEnabled)
        form.text.customContextMenuRequested.connect(self._open_menu)
        form.quote.triggered.connect(self._quote)
        form.copyText.triggered.connect(form.text.copy)
        form.selectAll.triggered.connect(form.text.selectAll)
        form.openFacts.clicked.connect(self.facts_wanted)
        form.pages.setCurrentWidget(form.emptyPage)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Nothing; the panel looks as `theme` has it."""
        self.form.quote.setIcon(theme.icon("text-quote"))
        self.form.emptyIcon.setPixmap(theme.icon("scroll-text", Tone.MUTED).pixmap(_EMPTY_ICON, _EMPTY_ICON))

    def show_motion(self, motion: Motion) -> None:
        """Nothing; the panel has the text of `motion`; where that is as before, selection and place stay."""
        if motion != self._motion:
            self._motion = motion
            self._refresh()

    def selected_text(self) -> str:
        """What is selected, with a line end for each paragraph's; empty where nothing is."""
        return clean(self.form.text.textCursor().selectedText()).strip()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; texts follow the window's language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_motion"):
            self.form.retranslateUi(self)
            self.form.quoteButton.setDefaultAction(self.form.quote)
            self._refresh()

    def _refresh(self) -> None:
        page = motion_page(self._motion) if self._motion else ""
        if page != self.form.text.property("page"):
            bar = self.form.text.verticalScrollBar()
            place = bar.value()
            self.form.text.setHtml(page)
            self.form.text.setProperty("page", page)
            bar.setValue(place)
        self.form.pages.setCurrentWidget(self.form.textPage if page else self.form.emptyPage)

    def _quote(self) -> None:
        if text := self.selected_text():
            self.quote_chosen.emit(text)

    def _open_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.form.quote, self.form.copyText])
        menu.addSeparator()
        menu.addAction(self.form.selectAll)
        menu.popup(self.form.text.viewport().mapToGlobal(point))

"""One open case: outline, the part that is written or filled in, panels beside it; each change goes to the session."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QWidget

from app.domain.parts import Spot
from app.services.outline import key_of, outline_of
from app.services.session import Change, Session
from app.ui.case_care import CaseCare
from app.ui.case_correcting import Correcting
from app.ui.case_docks import CaseDocks
from app.ui.case_editor import CaseEditor
from app.ui.case_full_preview import FullPreview
from app.ui.case_header import CaseHeader
from app.ui.case_law import CaseLaw
from app.ui.case_legal import CaseLegal
from app.ui.case_panels import CasePanels
from app.ui.case_parts import ATTACHMENTS, FACTS, QUESTIONS, STAGES, CaseParts
from app.ui.case_proofing import CaseProofing
from app.ui.case_texts import CaseTexts
from app.ui.case_ways_out import WaysOut
from app.ui.context import Context
from app.ui.generated.ui_case_page import Ui_CasePage
from app.ui.page import Handlers
from app.ui.panels.attachments import AttachmentsPage
from app.ui.panels.facts import FactsPage
from app.ui.panels.questions import QuestionsPage
from app.ui.panels.stages import StagesPage
from app.ui.panes import order_panes
from app.ui.theme import Theme

_LAYOUT = "case"
_PAUSE = 100
_OUTLINE_WIDTH, _PANEL_WIDTH = 232, 336
_ICONS = {
    "outline": "panel-left",
    "findings": "list-checks",
    "motion": "scroll-text",
    "references": "section-sign",
    "preview": "eye",
}


class CasePage(QMainWindow):
    """A page of the window for the case of `session`, from opening to leaving it."""

    back = Signal()
    counted = Signal(str)
    """Words and what is left to translate, as one line for the status bar."""
    titled = Signal(str)
    noted = Signal(str)
    """What a person is to be told for a moment, for the status bar."""
    handlers_changed = Signal()

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.session = session
        self._context = context
        self.form = form = Ui_CasePage()
        form.setupUi(self)
        self.texts = CaseTexts(context.app.engines)
        self._header = CaseHeader(context.theme.theme, self)
        self.setMenuWidget(self._header)
        self.editing = CaseEditor(context, session, self.texts, self)
        self.law = CaseLaw(context, session, self)
        self.proofing = CaseProofing(context, session, self.texts, self, self.law)
        self.correcting = Correcting(context, session, self.proofing, self.editing.editor, self)
        for place, bar in enumerate((self.editing.find, self.correcting.bar)):
            form.centreLayout.insertWidget(place, bar)
        self.parts = CaseParts(form.parts, session, self.editing.editor, self._makers())
        self.docks = CaseDocks(self, _docks(form), form.strip)
        self.panels = CasePanels(context, session, self.texts, self.proofing, self.docks, self)
        self.care = CaseCare(context, session, self.proofing, self.correcting.corrections, self.panels.findings, self)
        self.legal = CaseLegal(context, session, self.law, self.editing.editor, self.docks)
        for line in (self.legal.citing.offer, self.care.toast):
            form.centreLayout.addWidget(line)
        self._ways_out = WaysOut(context, session, self.proofing, self)
        self._part = ""
        self._full = FullPreview(self, form.centre, self.docks, context.actions["preview_full"])
        self._ends: list[Callable[[], None]] = [session.listen(self._changed)]
        # The title is derived from all the facts, and nobody looks at it between two keys.
        self._telling = QTimer(self, singleShot=True, interval=_PAUSE)
        self._telling.timeout.connect(self._tell)
        self._connect()
        self._order()
        self._dress(context.theme.theme)
        self.docks.retranslate()
        self._laid_out = False
        self._tell()

    def _makers(self) -> Mapping[str, Callable[[], QWidget]]:
        context, session = self._context, self.session
        return {
            FACTS: lambda: FactsPage(context, session),
            QUESTIONS: self._make_questions,
            STAGES: lambda: StagesPage(context, session),
            ATTACHMENTS: lambda: AttachmentsPage(context, session),
        }

    def _make_questions(self) -> QuestionsPage:
        page = QuestionsPage(self._context, self.session)
        page.wanted.connect(self.show_spot)
        return page

    def _order(self) -> None:
        """Tab goes as one reads: bar, outline, text, panels; Qt makes the tabs of the panels when they are seen."""
        tabs = self.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        panels = self.panels
        beside = (panels.findings, panels.motion, self.legal.panel, panels.preview)
        order_panes(
            [self._header, panels.outline, self.editing.find, self.correcting.bar, self.form.parts, *tabs, *beside]
        )

    def _connect(self) -> None:
        self.parts.page_made.connect(self._order)
        self._header.back.connect(self.back)
        self._header.export.connect(self._ways_out.export)
        self._context.theme.changed.connect(self._dress)
        self._ways_out.spot_chosen.connect(self.show_spot)
        self.panels.spot_chosen.connect(self.show_spot)
        self.panels.part_chosen.connect(self.show_part)
        self.panels.quote_chosen.connect(self._quote)
        self.editing.editor.visited.connect(self._visited)
        self.editing.find.wanted.connect(partial(self._lead, take_keyboard=False))
        self.editing.find.closed.connect(self._found)
        self.editing.told.connect(self.counted)
        self.correcting.spot_chosen.connect(self.show_spot)
        self.correcting.noted.connect(self.noted)
        self.legal.spot_chosen.connect(self.show_spot)
        self.legal.noted.connect(self.noted)

    # What is shown

    @property
    def title(self) -> str:
        """What the case is called."""
        return self.texts.title(self.session.case)

    def show_part(self, key: str) -> None:
        """Nothing; the part is in front and has the keyboard."""
        self._lead(Spot(key))

    def show_spot(self, spot: Spot) -> None:
        """Nothing; the field or text at `spot` is in front and has the keyboard."""
        self._lead(spot)

    def first_part(self) -> str:
        """The part that a person most likely comes for: the facts of a new case, else what is written first."""
        case = self.session.case
        if not case.description and not any(case.motion.topic[side] for side in (case.source, case.source.other)):
            return FACTS
        return "summary" if case.summary or case.general_answer else "description"

    def show_every_part(self) -> Sequence[str]:
        """The keys of all parts, each of which was shown once."""
        keys = [item.key for item in outline_of(self.session.case, self.texts.wordings(self.session.case))]
        for key in keys:
            self._lead(Spot(key))
        return keys

    def _lead(self, spot: Spot, *, take_keyboard: bool = True) -> None:
        page = self.parts.show(spot.part)
        if page is self.editing.editor:
            self.editing.editor.show_part(spot.part)
            if take_keyboard or spot.passage:
                self.editing.editor.show_spot(spot, focus=take_keyboard)
        elif isinstance(page, FactsPage | QuestionsPage | StagesPage | AttachmentsPage):
            page.show_spot(spot)
        self.correcting.show_page(page, spot)
        self._part = self.parts.page_key(spot.part)
        self.panels.show_part(key_of(Spot(self._part)))
        self.handlers_changed.emit()

    def _visited(self, spot: Spot) -> None:
        """The editor goes to other parts by itself, from one paragraph left to translate to the next."""
        self.panels.follow(spot)
        if spot.part != self._part and self.parts.page(self._part) is self.editing.editor:
            self._part = spot.part
            self.panels.show_part(key_of(Spot(spot.part)))
            self.handlers_changed.emit()

    def _found(self, spot: Spot | None) -> None:
        # Where the bar was, nothing would have the keyboard.
        self._lead(spot or Spot(self._part))

    def _quote(self, text: str) -> None:
        """Puts a text of the motion where the caret is; from a page of facts, at the end of the general answer."""
        if self.parts.page(self._part) is not self.editing.editor:
            self.show_part("general_answer")
        self.editing.quote(text)

    def _step(self, by: int) -> None:
        keys = [item.key for item in outline_of(self.session.case, self.texts.wordings(self.session.case))]
        here = keys.index(self._part) if self._part in keys else 0
        self.show_part(keys[(here + by) % len(keys)])

    # Actions

    def handlers(self) -> Handlers:
        """What can be done now, by the name of the action that asks for it."""
        known: dict[str, Callable[[], object]] = {
            "copy_part": self._ways_out.copy_parts,
            "export": self._ways_out.export,
            "find": self.editing.find.open_find,
            "next_part": partial(self._step, 1),
            "outline": partial(self.docks.toggle, "outline"),
            "panels": self.docks.toggle_right,
            "preview_full": self._full.toggle,
            "previous_part": partial(self._step, -1),
            "print": self.panels.preview.print_pages,
            "save_pdf": self.panels.preview.save_pdf,
            **self.correcting.handlers(),
            **self.care.handlers(self._part),
            **self.legal.handlers(self._part),
        }
        if not self.session.read_only:
            known |= {"replace": self.editing.find.open_replace, "undo": self.undo, "redo": self.redo}
        return known

    def undo(self) -> None:
        """Nothing; the last step is taken back, and the person is led to where it was."""
        change = self.session.undo()
        if change is not None:
            self._lead(self.editing.spot_after(change))

    def redo(self) -> None:
        """Nothing; the step that was taken back last is done again, and the person is led to it."""
        change = self.session.redo()
        if change is not None:
            self._lead(self.editing.spot_after(change))

    # The case changes, and the page goes

    def leave(self) -> None:
        """Nothing; what fields still held is in the case, panels are remembered, nobody is listened to any more."""
        self.session.flush()
        preferences = self._context.preferences
        preferences.put(preferences.value.with_window(_LAYOUT, self.docks.state()))
        for end in self._ends:
            end()
        self._telling.stop()
        self.care.leave()
        self.law.leave()
        self.proofing.leave()
        self.panels.leave()

    def _changed(self, _change: Change) -> None:
        self._telling.start()

    def _tell(self) -> None:
        self._header.show_case(self.session.case, self.title)
        self.titled.emit(self.title)

    def _dress(self, theme: Theme) -> None:
        self._header.dress(theme)
        self.docks.dress(theme, _ICONS)

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing; Tab goes through the page in its order, and panels are as they were left."""
        super().showEvent(event)
        self._settle()
        _soon(self, self._order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing; in a narrow window the text has the room; the panels' widths hold once the window has its own."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        room = self.parentWidget()
        if not self.isVisible() or (room is not None and self.width() != room.width()):
            # Of the size that a page is made with panels would be squeezed, and never find their widths again.
            return
        if not self._laid_out:
            self._laid_out = True
            if not self.docks.restore(self._context.preferences.value.window(_LAYOUT)):
                _soon(self, self._lay_out)
        self.docks.fit(self.width())

    def _lay_out(self) -> None:
        docks = [self.form.outlineDock, self.form.findingsDock]
        self.resizeDocks(docks, [_OUTLINE_WIDTH, _PANEL_WIDTH], Qt.Orientation.Horizontal)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "docks"):
            self.form.retranslateUi(self)
            self.docks.retranslate()


def _docks(form: Ui_CasePage) -> Mapping[str, QDockWidget]:
    return {
        "outline": form.outlineDock,
        "findings": form.findingsDock,
        "motion": form.motionDock,
        "references": form.referencesDock,
        "preview": form.previewDock,
    }


def _soon(page: QWidget, then: Callable[[], None]) -> None:
    """Has `then` called once the events that wait are done; a QTimer.singleShot would keep a page that goes before."""
    timer = QTimer(page, singleShot=True, interval=0)
    timer.timeout.connect(then)
    timer.timeout.connect(timer.deleteLater)
    timer.start()

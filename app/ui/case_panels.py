"""The panels beside the text of a case: outline, findings, motion, preview; kept up to date, led to and led from."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.parts import Spot
from app.domain.rules import Severity
from app.domain.wording import Wording
from app.services.edits import move_question
from app.services.findings import Finding, findings_of
from app.services.outline import OutlineItem, outline_of, recounted
from app.services.session import Change, Session
from app.ui.case_docks import CaseDocks
from app.ui.case_proofing import CaseProofing
from app.ui.case_texts import CaseTexts
from app.ui.context import Context
from app.ui.panels.findings import FindingsPanel
from app.ui.panels.findings_notices import FindingsNotices
from app.ui.panels.motion_text import MotionTextPanel
from app.ui.panels.outline import OutlinePanel
from app.ui.panels.preview import PreviewPanel
from app.ui.tasks import Progress, Task
from app.ui.theme import Theme

QUIET = 300
"""Milliseconds without a change after which outline and findings are worked out anew."""

_OUTLINE_LEAST = 208
"""In device-independent pixels: in less room parts would have states and no names. Larger text has some more."""

_MANY = 200
"""Findings more than which are listed only when the window has nothing else to do."""

Looked = tuple[tuple[OutlineItem, ...], tuple[Finding, ...]]


class CasePanels(QObject):
    """Fills `docks` for the case of `session`, which `proofing` proofreads."""

    spot_chosen = Signal(object)
    part_chosen = Signal(str)
    quote_chosen = Signal(str)
    """A text of the motion that a person wants in the answer."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a page hands on
        self,
        context: Context,
        session: Session,
        texts: CaseTexts,
        proofing: CaseProofing,
        docks: CaseDocks,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._proofing = proofing
        self._context, self._session, self._texts, self._docks = context, session, texts, docks
        app, theme = context.app, context.theme.theme
        self.outline = OutlinePanel(theme)
        self.findings = FindingsPanel(lambda: app.messages, theme)
        self.motion = MotionTextPanel(theme)
        self.preview = PreviewPanel(app.engines, lambda: app.messages, context.theme, context.tasks)
        for name, panel in (
            ("outline", self.outline),
            ("findings", self.findings),
            ("motion", self.motion),
            ("preview", self.preview),
        ):
            docks.put(name, panel)
        self._task: Task[Looked] | None = None
        self._pause = QTimer(self, singleShot=True, interval=QUIET)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._ends = (session.listen(self._changed),)
        self._connect()
        self._widen(theme)
        self._speak()
        self.outline.allow_moves(allowed=not session.read_only)
        self._looked: Looked = ((), ())
        self._items: tuple[OutlineItem, ...] = ()
        self._show(_looked(session.case, texts.wordings(session.case)))
        self._proofing_notices = FindingsNotices(context, proofing, self.findings)
        self.motion.show_motion(session.case.motion)
        self.preview.show_case(session.case)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._look)
        self._soon.timeout.connect(self._show_found)
        self._proofing.changed.connect(self._found_others)
        self._context.theme.changed.connect(self._dress)
        self._context.languages.switched.connect(self._speak)
        self.outline.part_chosen.connect(self.part_chosen)
        self.outline.write_wanted.connect(lambda key: self.spot_chosen.emit(Spot(key)))
        self.outline.question_moved.connect(self._move_question)
        self.findings.spot_chosen.connect(self.spot_chosen)
        self.preview.spot_chosen.connect(self.spot_chosen)
        self.motion.quote_chosen.connect(self.quote_chosen)
        self.motion.facts_wanted.connect(lambda: self.part_chosen.emit("facts"))

    def show_part(self, key: str) -> None:
        """Nothing; the outline shows where the person is."""
        self.outline.show_part(key)

    def follow(self, spot: Spot) -> None:
        """Nothing; the preview shows what the caret is in."""
        self.preview.show_spot(spot.part, spot.passage, spot.language)

    def leave(self) -> None:
        """Nothing; nobody is listened to any more, and what was under way is given up."""
        for end in self._ends:
            end()
        self._pause.stop()
        self._soon.stop()
        self._give_up()

    def _changed(self, change: Change) -> None:
        self._pause.start()
        self.motion.show_motion(change.after.motion)
        self.preview.show_case(change.after)

    def _look(self) -> None:
        self._give_up()
        case, wording = self._session.case, self._context.app.engines.wording
        profile = self._texts.profile(case)

        def work(progress: Progress) -> Looked:
            progress.check()
            return _looked(case, Bilingual(*(wording(case, profile, language) for language in Language)))

        # What could not be worked out of this state will be of the next.
        self._task = self._context.tasks.run(work, done=self._show, failed=lambda _: None, owner=self)

    def _found_others(self) -> None:
        if len(self._proofing.findings) > _MANY:
            # The waves come first: both at once would be felt while one types.
            self._soon.start()
        else:
            self._show_found()

    def _give_up(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _show(self, looked: Looked) -> None:
        self._task = None
        self._looked = looked
        self._show_found()

    def _show_found(self) -> None:
        """What the case lacks and what was proofread are shown together; the outline counts of the latter errors."""
        items, lacking = self._looked
        found = self._proofing.findings
        errors = (it for it in found if it.severity is Severity.ERROR)
        items = recounted(items, (*lacking, *errors))
        if items != self._items:
            self._items = items
            self.outline.show_items(items)
        self.findings.show_findings((*lacking, *found), items)

    def _move_question(self, question_id: str, place: int) -> None:
        self._session.flush()
        self._session.apply(move_question(self._session.case, question_id, place))

    def _speak(self) -> None:
        language = Language.SV if self._context.languages.language == "sv" else Language.FI
        self.outline.speak(language)
        self.findings.speak(language)

    def _widen(self, theme: Theme) -> None:
        self.outline.setMinimumWidth(round(_OUTLINE_LEAST * max(1.0, 0.6 + 0.4 * theme.text_size)))

    def _dress(self, theme: Theme) -> None:
        self._widen(theme)
        for panel in (self.outline, self.findings, self.motion):
            panel.dress(theme)


def _looked(case: Case, wordings: Bilingual[Wording]) -> Looked:
    findings = findings_of(case, wordings)
    return outline_of(case, wordings, findings), findings

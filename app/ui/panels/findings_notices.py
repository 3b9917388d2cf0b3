"""What is told over the findings of how proofreading goes: reading, lacking, lost; each with the way out."""

from PySide6.QtCore import QObject

from app.domain.errors import AppError
from app.domain.language import Language
from app.ui.case_proofing import CaseProofing
from app.ui.context import Context
from app.ui.panels.findings import FindingsPanel
from app.ui.proofing_words import how_to_install
from app.ui.theme import Tone

_KEPT = "proofreading"
"""Where the preferences keep the languages of which a person knows that nothing reads them."""

_LOST = "proofing.lost"


class FindingsNotices(QObject):
    """Tells it in `panel`."""

    def __init__(self, context: Context, proofing: CaseProofing, panel: FindingsPanel) -> None:
        super().__init__(panel)
        self._context, self._proofing, self._panel = context, proofing, panel
        self._read = False
        keeper = context.proofing
        proofing.looked.connect(self._show_reading)
        keeper.ready.connect(self._ready)
        keeper.rested.connect(self._rested)
        keeper.failed.connect(self._failed)
        context.languages.switched.connect(self._show_lacking)
        panel.notice.form.close.clicked.connect(self._dismissed)
        self._ready()

    def _ready(self) -> None:
        if self._context.proofing.state is None:
            return
        self._panel.notice.clear("lost")
        self._show_lacking()
        self._show_reading()

    def _rested(self) -> None:
        self._read = False
        self._panel.notice.clear("lacking")
        self._panel.show_reading(reading=False)

    def _show_reading(self) -> None:
        self._read = self._read or (self._proofing.is_on and not self._proofing.is_reading)
        self._panel.show_reading(reading=self._proofing.is_on and not self._read)

    def _show_lacking(self) -> None:
        lacking = self._lacking()
        known = self._context.preferences.value.window(_KEPT).split()
        untold = [language for language in lacking if language.value not in known]
        if untold:
            self._panel.notice.tell("\n".join(map(how_to_install, untold)), Tone.INFO, cause="lacking")

    def _lacking(self) -> tuple[Language, ...]:
        state = self._context.proofing.state
        return state.lacking if state is not None else ()

    def _failed(self, error: AppError) -> None:
        if error.code == _LOST:
            text = self.tr("Proofreading has stopped.")
            offer = self.tr("Try again")
            self._panel.notice.tell(text, Tone.WARNING, cause="lost", offer=offer, act=self._context.proofing.again)

    def _dismissed(self) -> None:
        preferences = self._context.preferences
        lacking = " ".join(language.value for language in self._lacking())
        if lacking:
            preferences.put(preferences.value.with_window(_KEPT, lacking))

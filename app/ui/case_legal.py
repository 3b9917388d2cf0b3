"""What the page of a case has for references to law: their panel, the commands, and what is wanted of either."""

from PySide6.QtCore import QObject, Signal

from app.domain.language import Language
from app.domain.rules import Rule, Severity
from app.services.case_references import CaseReference
from app.services.findings import Finding
from app.services.proof_edits import replace_edit
from app.services.session import Session
from app.ui.case_citing import Citing
from app.ui.case_docks import CaseDocks
from app.ui.case_law import CaseLaw
from app.ui.context import Context
from app.ui.editor.bilingual import BilingualEditor
from app.ui.page import Handlers
from app.ui.references.panel import ReferencesPanel
from app.ui.references.tips import ReferenceTips
from app.ui.theme import Theme

_FORMS = {Language.FI: Rule.LAW_FORM_FI, Language.SV: Rule.LAW_FORM_SV}


class CaseLegal(QObject):
    """Fills the dock ``references`` of `docks` with `panel`, and writes references in `editor`.

    `spot_chosen` asks the page to lead to a Spot, `noted` brings a sentence for the status bar.
    """

    spot_chosen = Signal(object)
    noted = Signal(str)

    def __init__(
        self, context: Context, session: Session, law: CaseLaw, editor: BilingualEditor, docks: CaseDocks
    ) -> None:
        super().__init__(docks)
        self._context, self._session, self._law = context, session, law
        self.citing = Citing(context, session, law, editor)
        self.panel = ReferencesPanel(lambda: context.app.messages, context.theme.theme)
        docks.put("references", self.panel)
        self._tips = tuple(
            ReferenceTips(editor.columns.columns[language], lambda: law.present, self) for language in Language
        )
        editor.part_shown.connect(self._go_over)
        self.panel.allow_changes(allowed=not session.read_only)
        self._connect()
        self._speak()

    def _connect(self) -> None:
        panel, law = self.panel, self._law
        law.changed.connect(self._show)
        law.failed.connect(panel.tell)
        panel.spot_chosen.connect(self.spot_chosen)
        panel.mend_wanted.connect(self._mend)
        panel.carry_wanted.connect(self.citing.carry)
        panel.add_wanted.connect(self.citing.pick)
        self.citing.noted.connect(self.noted)
        self._context.theme.changed.connect(self._dress)
        self._context.languages.switched.connect(self._speak)

    def handlers(self, part: str) -> Handlers:
        """What can be done now, while a person is in `part`, by the name of its action."""
        return self.citing.handlers(part)

    def _show(self) -> None:
        self.panel.show_references(self._law.present)

    def _mend(self, reference: CaseReference, better: str) -> None:
        self._session.flush()
        spot = reference.spot
        assert spot.language is not None
        wrong = Finding(_FORMS[spot.language], Severity.WARNING, spot, text=reference.cited.reference.as_written)
        self._session.apply(replace_edit(self._session.case, wrong, better))

    def _go_over(self, part: str) -> None:
        for tips in self._tips:
            tips.part = part

    def _speak(self) -> None:
        spoken = Language.SV if self._context.languages.language == "sv" else Language.FI
        self.panel.speak(spoken)
        for tips in self._tips:
            tips.spoken = spoken

    def _dress(self, theme: Theme) -> None:
        self.panel.dress(theme)

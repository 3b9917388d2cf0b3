"""What a person does about the findings of a case beside its texts, with the line that takes it back; it finds none."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.parts import text_part
from app.services.findings import Finding
from app.services.proof_edits import tidy_edit
from app.services.proof_texts import ProofText, proof_texts
from app.services.session import Change, Session
from app.ui.case_corrections import Corrections
from app.ui.case_proofing import CaseProofing
from app.ui.context import Context
from app.ui.dialogs.words import WordsDialog
from app.ui.models.findings import named, seen
from app.ui.page import Handlers
from app.ui.panels.findings import FindingsPanel
from app.ui.panels.toast import Toast
from app.ui.theme import Theme


class CaseCare(QObject):
    """Does what is wanted in `panel`, and the commands for typography and words, in the case of `session`.

    `toast`, for the page to place, tells what was done and offers to take it back while nothing else was done since.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what a page hands on
        self,
        context: Context,
        session: Session,
        proofing: CaseProofing,
        corrections: Corrections,
        panel: FindingsPanel,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._context, self._session, self._proofing = context, session, proofing
        self._corrections, self._panel, self._page = corrections, panel, page
        self.toast = Toast(page)
        self._of_case = True
        self._end = session.listen(self._changed)
        panel.fixes.suggesting = proofing
        panel.allow_changes(allowed=not session.read_only)
        panel.fix_chosen.connect(self._mend)
        panel.ignore_wanted.connect(self._ignore)
        corrections.reached.connect(panel.choose)
        corrections.done.connect(self._tell)
        panel.menu_wanted.connect(self._open_menu)
        context.theme.changed.connect(self._dress)
        self._dress(context.theme.theme)

    def handlers(self, part: str) -> Handlers:
        """What can be done now, while a person is in `part`, by the name of its action."""
        known: Handlers = {"my_words": self.show_words}
        if self._session.read_only:
            return known
        tidying: Handlers = {"tidy_typography_all": self.tidy}
        if text_part(self._session.case, part) is not None:
            tidying = {**tidying, "tidy_typography": partial(self.tidy, part)}
        return {**known, **tidying}

    def leave(self) -> None:
        """Nothing; nobody is listened to any more."""
        self._end()
        self._panel.fixes.rest()

    def show_words(self) -> None:
        """Nothing; the words that are taken for right are shown, those of the case among them."""
        dialog = WordsDialog(self._context, self._session, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        size = dialog.size() * self._context.theme.theme.text_size
        dialog.resize(size.boundedTo(dialog.screen().availableSize() * 0.9))
        dialog.show()

    def tidy(self, part: str = "") -> None:
        """Nothing; marks and spaces of `part`, or of the whole case where it is empty, are put right in one step."""
        self._session.flush()
        case, typography = self._session.case, self._context.app.engines.typography
        texts = [it for it in proof_texts(case) if not part or it.spot.part == part]
        edit = tidy_edit(case, texts, typography)
        if edit is None or not self._session.apply(edit):
            self.toast.tell(self.tr("Nothing to tidy: quotation marks, dashes and no-break spaces are right."))
            return
        self._tell(self.tr("Tidied %n place(s).", "", self._places(texts)))

    def _places(self, texts: Sequence[ProofText]) -> int:
        tidied = self._context.app.engines.typography.tidied
        return sum(len(tidied(it.text.text, it.text.language, it.text.links)) for it in texts)

    def _mend(self, finding: Finding, text: str) -> None:
        self._session.flush()
        if self._proofing.replace(finding, text):
            words = named(finding.text)
            said = self.tr("Put “{better}” in place of “{words}”.").format(better=seen(text), words=words)
            self._tell(said if words else self.tr("Put right."))

    def _ignore(self, finding: Finding) -> None:
        self._session.flush()
        self._corrections.ignore(finding, everywhere=False)

    def _open_menu(self, finding: Finding, point: QPoint, by_key: bool) -> None:
        menu = QMenu(self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._panel.form.goThere, self._panel.form.copySentence])
        self._corrections.fill(menu, finding, by_key=by_key)
        menu.popup(point)

    def _tell(self, text: str, back: Callable[[], None] | None = None) -> None:
        """Tells what was done; `back` takes it back where it is no step of the case."""
        self._of_case = back is None
        self.toast.tell(text, back or self._take_back)

    def _take_back(self) -> None:
        self._session.undo()

    def _changed(self, _change: Change) -> None:
        # What the line offers to take back is not the last step any more.
        if self.toast.can_undo and self._of_case:
            self.toast.end()

    def _dress(self, theme: Theme) -> None:
        self.toast.dress(theme)

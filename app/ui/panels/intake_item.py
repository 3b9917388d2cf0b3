"""What a case made of an agenda item would hold, and what may still belong to it; changes nothing of it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.domain.case import Case
from app.domain.dates import format_date
from app.domain.language import Language
from app.domain.motion import PersonSignatory
from app.messages import Messages
from app.services.bringing import Heap
from app.services.importing import Imported
from app.ui.generated.ui_intake_item import Ui_IntakeItem
from app.ui.theme import Theme


class IntakeItem(QWidget):
    """The page's right side for items. `wanted` asks for more files: ``other`` for the item's, ``motion`` for that."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_IntakeItem()
        self.form.setupUi(self)
        self.form.addOther.clicked.connect(lambda: self.wanted.emit("other"))
        self.form.addMotion.clicked.connect(lambda: self.wanted.emit("motion"))
        self._shown: tuple[Heap, Imported, Messages, Theme] | None = None

    def show_imported(self, heap: Heap, imported: Imported, messages: Messages, theme: Theme) -> None:
        """Nothing; the case of `imported`, made of `heap`, is told in short, with its doubts."""
        self._shown = (heap, imported, messages, theme)
        form, case = self.form, imported.case
        two = len(heap.items) == 2
        form.heading.setText(
            self.tr("This is an agenda item in both languages") if two else self.tr("This is an agenda item")
        )
        form.caseTitle.setText(self._title(case))
        form.caseFacts.setText("\n".join(self._facts(case)))
        form.otherText.setText(self._other_text(heap))
        form.addOther.setVisible(not two)
        form.motionText.setText(
            self.tr("The motion: {file}").format(file=heap.motion.name)
            if heap.motion
            else self.tr("The motion itself is not here yet; its reasoning and full wording come from it.")
        )
        form.addMotion.setVisible(heap.motion is None)
        form.doubtsLabel.setVisible(bool(imported.doubts))
        form.doubts.show_doubts(imported.doubts, messages, theme, answerable=False)

    def _other_text(self, heap: Heap) -> str:
        if len(heap.items) == 2:
            return self.tr("In the other language: {file}").format(file=heap.items[1].name)
        if heap.items[0].sent.document.language is Language.SV:
            return self.tr("The item is in Swedish alone.")
        return self.tr("The item is in Finnish alone.")

    @staticmethod
    def _title(case: Case) -> str:
        return case.title[case.source] or case.title[case.source.other] or case.motion.topic[case.source]

    def _facts(self, case: Case) -> list[str]:
        motion = case.motion
        names = [one.name for one in motion.signatories if isinstance(one, PersonSignatory)]
        meetings = [format_date(it.meeting_date) for it in case.handlings if it.meeting_date]
        answered = sum(bool(answer.passages) for answer in case.answers)
        facts = (
            (self.tr("Case number: {value}"), case.case_number),
            (self.tr("First signatory: {value}"), ", ".join(names)),
            (self.tr("Meetings: {value}"), ", ".join(meetings)),
            (self.tr("Questions: {value}"), str(len(motion.questions) or "")),
            (self.tr("Answers under a heading of their own: {value}"), str(answered or "")),
        )
        return [words.format(value=value) for words, value in facts if value]

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_shown"):
            self.form.retranslateUi(self)
            if self._shown is not None:
                self.show_imported(*self._shown)

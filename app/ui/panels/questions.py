"""The page of a motion's questions and demands, in both languages; the answers stand in the editor."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.domain.case import Case
from app.domain.language import NO_TEXT
from app.domain.motion import Demand, Question
from app.domain.parts import Spot, TextPart, text_parts
from app.domain.paths import Path
from app.domain.richtext import is_blank
from app.services.edits import add_question, move_question, remove_question
from app.services.session import Session
from app.ui.binding import Binding
from app.ui.binding_items import ItemEdits, ItemList, list_edits
from app.ui.binding_order import order_tabs
from app.ui.binding_page import BoundPage, shown_to_a_writer
from app.ui.context import Context
from app.ui.generated.ui_questions import Ui_Questions
from app.ui.generated.ui_questions_row import Ui_QuestionText
from app.ui.theme import Theme

QUESTIONS: Path = ("motion", "questions")
DEMANDS: Path = ("motion", "demands")


class TextRow(QWidget):
    """A question or a demand in both languages."""

    def __init__(self, binding: Binding, path: Path) -> None:
        super().__init__()
        self.form = Ui_QuestionText()
        self.form.setupUi(self)
        binding.bind_all(self, path)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the row follows the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)


class QuestionsPage(BoundPage):
    """The questions and demands of the case of `session`; `wanted` tells of a spot that a person asks to see."""

    wanted = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self.form = form = Ui_Questions()
        form.setupUi(self)
        self._kept: tuple[TextPart, ...] = ()
        self._questions = ItemList(self, form.questions, QUESTION_EDITS, self._row, form.addQuestion)
        demand_edits = list_edits(DEMANDS, "edit.demand_add", "edit.demand_remove", "edit.demand_move")
        self._demands = ItemList(self, form.demands, demand_edits, self._row, form.addDemand)
        new_id = context.app.engines.new_id
        form.addQuestion.clicked.connect(lambda: self._questions.add(Question(new_id(), NO_TEXT)))
        form.addDemand.clicked.connect(lambda: self._demands.add(Demand(new_id(), NO_TEXT)))
        form.keptGo.clicked.connect(self._show_kept)
        shown_to_a_writer(session, form.addQuestion, form.addDemand)
        self.begin(form.scroll, form.trouble)
        self.derive("questions_lead", form.questionsLead, lambda: self.tr("Sentence before the questions"))
        order_tabs(form.column)

    def show_case(self, case: Case) -> None:
        """Nothing; lists are those of `case`, and an answer to no question of it is told of."""
        anew = (self._questions.show(), self._demands.show())
        questions = {question.id for question in case.motion.questions}
        orphans = (part for part in text_parts(case) if part.question_id and part.question_id not in questions)
        self._kept = tuple(part for part in orphans if _has_text(part))
        self._tell_kept()
        if any(anew):
            order_tabs(self.form.column)

    def retranslate_form(self) -> None:
        """Nothing; see `BoundPage`."""
        self.form.retranslateUi(self)

    def retranslate(self) -> None:
        """Nothing; see `BoundPage`."""
        form = self.form
        form.questions.call(
            self.tr("Question {number}"), self.tr("The motion asks nothing yet. Add what it asks, and answer it.")
        )
        form.demands.call(self.tr("Demand {number}"), self.tr("The motion demands nothing yet. Add what it proposes."))
        self._tell_kept()

    def dress(self, theme: Theme) -> None:
        """Nothing; see `BoundPage`."""
        for rows in (self.form.questions, self.form.demands):
            rows.dress(theme)
        for button in (self.form.addQuestion, self.form.addDemand):
            button.setIcon(theme.icon("plus", gap=True))

    def _row(self, path: Path, _item: object) -> QWidget:
        return TextRow(self.binding, path)

    def _tell_kept(self) -> None:
        numbers = ", ".join(part.key.partition(":")[2] for part in self._kept)
        told = self.tr(
            "The answer to a removed question has text, so it is kept: it is answer {numbers} in the outline. "
            "Undo brings the question back."
        )
        self.form.keptText.setText(told.format(numbers=numbers))
        self.form.kept.setVisible(bool(self._kept))

    def _show_kept(self) -> None:
        if self._kept:
            self.wanted.emit(Spot(self._kept[0].key))


QUESTION_EDITS = ItemEdits(
    QUESTIONS,
    add_question,
    lambda case, place: remove_question(case, case.motion.questions[place].id),
    lambda case, taken, place: move_question(case, case.motion.questions[taken].id, place),
)


def _has_text(part: TextPart) -> bool:
    return any(not is_blank(blocks) for it in part.passages for blocks in (it.blocks.fi, it.blocks.sv))

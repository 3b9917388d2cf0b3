"""The page of a case's stages in the order of their meetings; what one stage holds is its form's."""

from PySide6.QtWidgets import QWidget

from app.domain.case import Case
from app.domain.handling import Handling, Stage
from app.domain.paths import Path
from app.services.session import Session
from app.ui.binding_items import ItemList, list_edits
from app.ui.binding_order import order_tabs
from app.ui.binding_page import BoundPage, shown_to_a_writer
from app.ui.context import Context
from app.ui.generated.ui_stages import Ui_Stages
from app.ui.panels.stages_form import StageForm
from app.ui.theme import Theme

HANDLINGS: Path = ("handlings",)


class StagesPage(BoundPage):
    """The stages of the case of `session`."""

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self.form = form = Ui_Stages()
        form.setupUi(self)
        edits = list_edits(HANDLINGS, "edit.stage_add", "edit.stage_remove", "edit.stage_move")
        self._stages = ItemList(self, form.stages, edits, self._row, form.addBoard)
        self._adders = {Stage.COMMITTEE: form.addCommittee, Stage.BOARD: form.addBoard, Stage.COUNCIL: form.addCouncil}
        for stage, button in self._adders.items():
            button.clicked.connect(lambda _=False, stage=stage: self._add(stage))
        shown_to_a_writer(session, *self._adders.values())
        self.begin(form.scroll, form.trouble)

    def show_case(self, case: Case) -> None:
        """Nothing; the stages are those of `case`."""
        anew = self._stages.show()
        for handling, row in self._stages.contents():
            if isinstance(row, StageForm):
                row.show_stage(handling, self.profile, case.source)
        if anew:
            order_tabs(self.form.column)

    def retranslate_form(self) -> None:
        """Nothing; see `BoundPage`."""
        self.form.retranslateUi(self)

    def retranslate(self) -> None:
        """Nothing; see `BoundPage`."""
        self.form.stages.call(
            self.tr("Stage {number}"), self.tr("No stage yet. Add the body that deals with the matter first.")
        )

    def dress(self, theme: Theme) -> None:
        """Nothing; see `BoundPage`."""
        self.form.stages.dress(theme)
        for button in self._adders.values():
            button.setIcon(theme.icon("plus", gap=True))

    def _add(self, stage: Stage) -> None:
        self._stages.add(Handling(self.context.app.engines.new_id(), stage))

    def _row(self, _path: Path, item: Handling) -> QWidget:
        return StageForm(self, item)

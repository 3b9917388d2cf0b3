"""The form of one stage: meeting, presenter, proposal, proceedings and decision; it adds and moves no stage."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.domain.case import Case
from app.domain.dates import format_date
from app.domain.handling import Handling, Outcome, Stage
from app.domain.language import NO_TEXT, Bilingual, Language
from app.domain.municipality import Profile
from app.domain.paths import value_at
from app.ui.binding_codecs import LINE
from app.ui.binding_page import BoundPage
from app.ui.generated.ui_stage import Ui_StageForm
from app.ui.panels.derived_names import name_items, outcome_names, stage_names
from app.ui.panels.stages_presenter import PresenterLens


class StageForm(QWidget):
    """The stage of `handling`, bound to the page's case."""

    def __init__(self, page: BoundPage, handling: Handling) -> None:
        super().__init__()
        self.form = form = Ui_StageForm()
        form.setupUi(self)
        self._page, self._id = page, handling.id
        for box, values in ((form.stage, list(Stage)), (form.outcome, list(Outcome))):
            for value in values:
                box.addItem(value.value, value.value)
        self._name_choices()
        page.binding.bind_all(self, ("handlings", handling.id))
        for field, step in (
            (form.presenterFi, "fi"),
            (form.presenterSv, "sv"),
            (form.given, "given"),
            (form.family, "family"),
        ):
            page.binding.bind(field, PresenterLens(handling.id, step, self._default_title), codec=LINE)
        key = f"handlings/{handling.id}"
        page.derive(f"{key}/presenter_text", form.presenterText, lambda: self.tr("Presenter line"))
        page.derive(f"{key}/proposal", form.proposal, lambda: self.tr("Proposal"))
        page.derive(f"{key}/decision_lead", form.decisionLead, lambda: self.tr("Lead-in"))
        page.derive(f"{key}/decision", form.decision, lambda: self.tr("Decision"))

    def _default_title(self, case: Case) -> Bilingual[str]:
        stage: Stage = value_at(case, ("handlings", self._id, "stage"))
        return presenter_title(self._page.profile, stage)

    def show_stage(self, handling: Handling, profile: Profile | None, source: Language) -> None:
        """Nothing; the heading and what the profile would say are those of `handling` now; `source` comes first."""
        form, body, title = self.form, profile_body(profile, handling.stage), presenter_title(profile, handling.stage)
        for field, text in (
            (form.bodyFi, body.fi),
            (form.bodySv, body.sv),
            # A presenter with a name of its own has the title that stands there, even none.
            (form.presenterFi, "" if handling.presenter else title.fi),
            (form.presenterSv, "" if handling.presenter else title.sv),
        ):
            field.setPlaceholderText(text)
        names = (handling.body[side].strip() or body[side] for side in (source, source.other))
        day = format_date(handling.meeting_date) if handling.meeting_date else ""
        section = f"§ {handling.section}" if handling.section else ""
        said = (" / ".join(dict.fromkeys(name for name in names if name)), day, section)
        form.heading.setText("  ·  ".join(part for part in said if part) or stage_names()[handling.stage])

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; what the window says is said in its present language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._name_choices()
        super().changeEvent(event)

    def _name_choices(self) -> None:
        name_items(self.form.stage, stage_names())
        name_items(self.form.outcome, outcome_names())


def profile_body(profile: Profile | None, stage: Stage) -> Bilingual[str]:
    """What the municipality calls the body of `stage`, empty where it does not say."""
    return profile.bodies.get(stage, NO_TEXT) if profile else NO_TEXT


def presenter_title(profile: Profile | None, stage: Stage) -> Bilingual[str]:
    """The title of who presents at `stage` in the municipality, empty where it does not say."""
    return profile.presenters.get(stage, NO_TEXT) if profile else NO_TEXT

"""The page of a case's facts: the matter, its topic and title, who submitted, who prepares, who is told."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.case import Case, Preparer
from app.domain.dates import format_date
from app.domain.language import NO_TEXT, Language
from app.domain.motion import GroupSignatory, Kind, PersonSignatory, Signatory
from app.domain.paths import Path
from app.domain.preferences import NOBODY
from app.services.deadlines import deadline
from app.services.session import Session
from app.ui.binding_items import ItemList, list_edits
from app.ui.binding_order import order_tabs
from app.ui.binding_page import BoundPage, shown_to_a_writer
from app.ui.context import Context
from app.ui.generated.ui_facts import Ui_Facts
from app.ui.panels.derived_names import kind_names, language_names, name_items
from app.ui.panels.facts_rows import DistributionRow
from app.ui.panels.people import GroupRow, PersonRow, PreparerRow
from app.ui.theme import Theme

SIGNATORIES: Path = ("motion", "signatories")
PREPARERS: Path = ("preparers",)
DISTRIBUTION: Path = ("distribution",)


class FactsPage(BoundPage):
    """The facts of the case of `session`, each under its name, and what is derived from them."""

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self.form = form = Ui_Facts()
        form.setupUi(self)
        self._fill_choices()
        self.binding.bind_all(self)
        self._signatories = ItemList(
            self,
            form.signatories,
            list_edits(SIGNATORIES, "edit.signatory_add", "edit.signatory_remove", "edit.signatory_move"),
            self._signatory_row,
            form.addPerson,
        )
        self._preparers = ItemList(
            self,
            form.preparers,
            list_edits(PREPARERS, "edit.preparer_add", "edit.preparer_remove", "edit.preparer_move"),
            lambda path, _item: PreparerRow(self.binding, path),
            form.addPreparer,
        )
        self._distribution = ItemList(
            self,
            form.distribution,
            list_edits(DISTRIBUTION, "edit.recipient_add", "edit.recipient_remove", "edit.recipient_move"),
            lambda path, _item: DistributionRow(self.binding, path),
            form.addDistribution,
        )
        self.starters[("facts",)] = form.caseNumber
        self._connect()
        self.begin(form.scroll, form.trouble)
        self.derive("title", form.title, lambda: self.tr("Title"))
        self.derive("introduction", form.introduction, lambda: self.tr("Who submitted"))
        self.derive("contact", form.contact, lambda: self.tr("Contact lines"))
        order_tabs(form.column)

    def show_case(self, case: Case) -> None:
        """Nothing; lists, offered genitives and the counted deadline are those of `case`."""
        anew = [items.show() for items in (self._signatories, self._preparers, self._distribution)]
        for signatory, row in self._signatories.contents():
            if isinstance(row, PersonRow | GroupRow):
                row.show_signatory(signatory)
        self._show_deadline(case)
        person = self.context.preferences.value.person
        known = any((who.given, who.family) == (person.given, person.family) for who in case.preparers)
        self.form.addMe.setEnabled(person != NOBODY and not known and not self.session.read_only)
        if any(anew):
            order_tabs(self.form.column)

    def retranslate_form(self) -> None:
        """Nothing; see `BoundPage`."""
        self.form.retranslateUi(self)

    def retranslate(self) -> None:
        """Nothing; see `BoundPage`."""
        form = self.form
        name_items(form.kind, kind_names())
        for box in (form.language, form.source):
            name_items(box, language_names())
        language = Language.SV if self.context.app.messages.language == "sv" else Language.FI
        profiles = self.context.app.engines.profiles
        name_items(form.profile, {name: profile.name[language] for name, profile in profiles.items()})
        form.signatories.call(self.tr("Signatory {number}"), self.tr("Nobody has signed yet. Add who submitted."))
        form.preparers.call(self.tr("Preparer {number}"), self.tr("No preparer yet. Add who prepares the case."))
        form.distribution.call(
            self.tr("Recipient {number}"), self.tr("Nobody is told yet. Add those to whom the decision is sent.")
        )
        form.addMe.setToolTip(self.tr("Adds you, as your contact data stand in the preferences"))

    def dress(self, theme: Theme) -> None:
        """Nothing; see `BoundPage`."""
        form = self.form
        for rows in (form.signatories, form.preparers, form.distribution):
            rows.dress(theme)
        for button, icon in (
            (form.addPerson, "user"),
            (form.addGroup, "users"),
            (form.addPreparer, "plus"),
            (form.addMe, "user"),
            (form.addDistribution, "plus"),
        ):
            button.setIcon(theme.icon(icon, gap=True))

    def _connect(self) -> None:
        form = self.form
        form.addPerson.clicked.connect(lambda: self._signatories.add(PersonSignatory("", "")))
        form.addGroup.clicked.connect(lambda: self._signatories.add(GroupSignatory(NO_TEXT)))
        form.addPreparer.clicked.connect(lambda: self._preparers.add(Preparer("", "")))
        form.addMe.clicked.connect(lambda: self._preparers.add(self.context.preferences.value.person))
        form.addDistribution.clicked.connect(lambda: self._distribution.add(NO_TEXT))
        shown_to_a_writer(self.session, form.addPerson, form.addGroup, form.addPreparer, form.addDistribution)
        self.context.preferences.changed.connect(self._preferred)

    def _preferred(self, _before: object, _after: object) -> None:
        self.show_case(self.case)

    def _signatory_row(self, path: Path, item: Signatory) -> QWidget:
        row = GroupRow if isinstance(item, GroupSignatory) else PersonRow
        return row(self.binding, path, self.context.app.genitive)

    def _fill_choices(self) -> None:
        form = self.form
        for box, values in (
            (form.kind, list(Kind)),
            (form.language, list(Language)),
            (form.source, list(Language)),
            (form.profile, sorted({*self.context.app.engines.profiles, self.case.profile})),
        ):
            for value in values:
                box.addItem(str(value), str(value))

    def _show_deadline(self, case: Case) -> None:
        form = self.form
        counted = deadline(replace(case, deadline=None), self.profile)
        day = format_date(counted) if counted else ""
        form.deadline.setPlaceholderText(day)
        if case.deadline is None:
            hint = self.tr("Counted from the day of handing in") if day else ""
        elif counted in (None, case.deadline):
            hint = self.tr("Yours; empty it to have it counted")
        else:
            hint = self.tr("Yours; counted from the day of handing in it would be {day}").format(day=day)
        form.deadlineHint.setText(hint)
        form.deadlineHint.setVisible(bool(hint))

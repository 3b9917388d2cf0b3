"""The part of the preferences that is about proofreading: what is on, what reads, whose words; it reads nothing."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import AppError
from app.domain.language import Language
from app.domain.preferences import Preferences
from app.ui.context import Context
from app.ui.generated.ui_preferences import Ui_PreferencesDialog
from app.ui.proofing_words import how_to_install
from app.ui.theme import Theme


class ProofingPreferences(QObject):
    """Shows in `form` of `window` what is chosen, and changes it as a person does."""

    def __init__(self, context: Context, form: Ui_PreferencesDialog, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._form, self._window = context, form, window
        self._problem: AppError | None = None
        change = context.preferences.change
        form.proofreading.toggled.connect(lambda on: change(proofreading=on))
        form.autofix.toggled.connect(lambda on: change(autofix=on))
        form.officeWords.editingFinished.connect(self._take_path)
        form.officeWords.textChanged.connect(self._cleared)
        form.chooseOfficeWords.clicked.connect(self._choose)
        form.myWords.clicked.connect(context.actions["my_words"].trigger)
        keeper = context.proofing
        keeper.ready.connect(self.tell)
        keeper.rested.connect(self.tell)
        keeper.words_changed.connect(self._read)
        keeper.failed.connect(self._failed)

    def show(self, preferences: Preferences) -> None:
        """Nothing; the fields show `preferences`."""
        form = self._form
        form.proofreading.setChecked(preferences.proofreading)
        form.autofix.setChecked(preferences.autofix)
        if form.officeWords.text() != preferences.office_words:
            form.officeWords.setText(preferences.office_words)
        self.tell()

    def dress(self, theme: Theme) -> None:
        """Nothing; the buttons look as `theme` has them."""
        self._form.chooseOfficeWords.setIcon(theme.icon("folder-open", gap=True))

    def tell(self) -> None:
        """Nothing; what reads each language, and what the office's list holds, is told in the window's language."""
        form, keeper, chosen = self._form, self._context.proofing, self._context.preferences.value
        engines = (form.engineFiLabel, form.engineFi, Language.FI), (form.engineSvLabel, form.engineSv, Language.SV)
        for label, shown, language in engines:
            shown.setText(self._engine(language))
            # Both may say the same, and a screen reader comes to either alone.
            shown.setAccessibleDescription(label.text())
        form.officeTold.setProperty("textRole", "error" if self._problem else "caption")
        form.officeTold.style().unpolish(form.officeTold)
        form.officeTold.style().polish(form.officeTold)
        if self._problem is not None:
            form.officeTold.setText(self._context.app.messages.error(self._problem))
        elif chosen.office_words:
            fi, sv = (len(keeper.office[language]) for language in Language)
            told = self.tr("{fi} Finnish and {sv} Swedish words. The file is never changed.")
            form.officeTold.setText(told.format(fi=fi, sv=sv))
        else:
            form.officeTold.setText(self.tr("A text file that everyone in the office can share."))

    def _engine(self, language: Language) -> str:
        state = self._context.proofing.state
        if not self._context.preferences.value.proofreading:
            return self.tr("Nothing: proofreading is switched off.")
        if state is None:
            return self.tr("Nothing yet.")
        if state.engines[language]:
            return state.engines[language]
        return how_to_install(language)

    def _take_path(self) -> None:
        path = self._form.officeWords.text().strip()
        if path != self._context.preferences.value.office_words:
            self._problem = None
            self._context.proofing.use_office(path)

    def _cleared(self, text: str) -> None:
        # The cross in the field ends no editing.
        if not text:
            self._take_path()

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Choose the office's word list"),
            self._context.preferences.value.office_words,
            self.tr("Text files (*.txt);;All files (*)"),
        )
        if name:
            self._form.officeWords.setText(name)
            self._take_path()

    def _read(self) -> None:
        self._problem = None
        self.tell()

    def _failed(self, error: AppError) -> None:
        if self._context.preferences.value.office_words and error.facts.get("file") == self._form.officeWords.text():
            self._problem = error
        self.tell()

"""Where a person chooses; each choice holds at once, and nothing is confirmed. It stores nothing itself."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QWidget

from app.domain.case import Preparer
from app.domain.errors import AppError
from app.domain.language import Bilingual
from app.domain.municipality import Profile
from app.domain.preferences import Look, Preferences, restored
from app.ui.binding_codecs import LINE
from app.ui.context import Context
from app.ui.dialogs.preferences_proofing import ProofingPreferences
from app.ui.dialogs.preferences_statutes import StatutePreferences
from app.ui.generated.ui_preferences import Ui_PreferencesDialog
from app.ui.theme import Theme, Tone

CheckTemplate = Callable[[Path, Callable[[AppError | None], None]], None]
"""Finds out whether a template can be used, and then calls back with what is wrong with it, None for nothing."""

_LANGUAGES = ("", "fi", "sv", "en")
_NAMES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
_LOOKS = {Look.SYSTEM: "monitor", Look.LIGHT: "sun", Look.DARK: "moon"}
_STEPS = 10


class PreferencesDialog(QDialog):
    """Shows the choices that hold, and changes them as a person does."""

    def __init__(self, context: Context, check_template: CheckTemplate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._check_template = check_template
        self._profiles = tuple(context.app.engines.profiles.values())
        self.form = Ui_PreferencesDialog()
        self.form.setupUi(self)
        self.form.templateMessage.hide()
        self._statutes = StatutePreferences(context, self.form, self)
        self._proofing = ProofingPreferences(context, self.form, self)
        self._retranslate()
        self._show(self._preferences)
        self._listen()
        self._dress(context.theme.theme)
        context.theme.changed.connect(self._dress)
        context.preferences.changed.connect(self._follow)

    @property
    def _preferences(self) -> Preferences:
        return self._context.preferences.value

    def _listen(self) -> None:
        form, change = self.form, self._context.preferences.change
        form.language.activated.connect(lambda row: change(ui_language=_LANGUAGES[row]))
        form.look.activated.connect(lambda row: change(look=tuple(_LOOKS)[row]))
        form.textSize.valueChanged.connect(self._resize_sample)
        form.textSize.sliderReleased.connect(self._choose_size)
        form.reducedMotion.toggled.connect(lambda on: change(reduced_motion=on))
        form.profile.activated.connect(lambda row: change(profile=self._profiles[row].id))
        for edit in self._person_fields():
            edit.textEdited.connect(self._choose_person)
        form.template.editingFinished.connect(self._choose_template)
        form.exportFolder.editingFinished.connect(lambda: change(export_folder=form.exportFolder.text().strip()))
        form.chooseTemplate.clicked.connect(self._pick_template)
        form.chooseExportFolder.clicked.connect(self._pick_folder)
        form.restore.clicked.connect(lambda: self._context.preferences.put(restored(self._preferences)))
        form.close.clicked.connect(self.close)

    # What is shown

    def _follow(self, _: Preferences, after: Preferences) -> None:
        self._show(after)

    def _show(self, preferences: Preferences) -> None:
        form, person = self.form, preferences.person
        form.language.setCurrentIndex(_LANGUAGES.index(preferences.ui_language))
        form.look.setCurrentIndex(tuple(_LOOKS).index(preferences.look))
        if not form.textSize.isSliderDown():
            form.textSize.setValue(round(preferences.text_size * _STEPS))
        form.reducedMotion.setChecked(preferences.reduced_motion)
        ids = [profile.id for profile in self._profiles]
        form.profile.setCurrentIndex(ids.index(preferences.profile) if preferences.profile in ids else 0)
        texts = (person.given, person.family, person.title.fi, person.title.sv, person.phone, person.email)
        for edit, text in zip(self._person_fields(), texts, strict=True):
            _put(edit, text)
        _put(form.template, preferences.template)
        _put(form.exportFolder, preferences.export_folder)
        if not preferences.template:
            form.templateMessage.hide()
        self._proofing.show(preferences)
        self._statutes.tell()

    def _person_fields(self) -> tuple[QLineEdit, ...]:
        form = self.form
        return form.given, form.family, form.titleFi, form.titleSv, form.phone, form.email

    # What is chosen

    def _choose_person(self) -> None:
        # They go into every new case as they stand, and a document holds no control characters.
        given, family, fi, sv, phone, email = (LINE.read(edit.text(), "") for edit in self._person_fields())
        self._context.preferences.change(person=Preparer(given, family, Bilingual(fi, sv), phone, email))

    def _resize_sample(self, step: int) -> None:
        """Shows the size; the window takes it when the slider is let go, so that it does not move under the hand."""
        self._show_sample()
        if not self.form.textSize.isSliderDown():
            self._context.preferences.change(text_size=step / _STEPS)

    def _choose_size(self) -> None:
        self._context.preferences.change(text_size=self.form.textSize.value() / _STEPS)

    def _show_sample(self) -> None:
        step = self.form.textSize.value()
        self.form.textSizeShown.setText(self.tr("{number} %").format(number=step * 100 // _STEPS))
        wanted = replace(self._context.theme.theme, text_size=step / _STEPS)
        self.form.sample.setFont(wanted.font())

    def _choose_template(self) -> None:
        text = self.form.template.text().strip()
        if text == self._preferences.template:
            return
        if not text:
            self._context.preferences.change(template="")
            return
        self._check_template(Path(text), lambda error: self._template_checked(text, error))

    def _template_checked(self, text: str, error: AppError | None) -> None:
        if text != self.form.template.text().strip():
            return
        if error is not None:
            self._tell(self._context.app.messages.error(error), Tone.ERROR)
            return
        self._context.preferences.change(template=text)
        self._tell(self.tr("The template opens and has every style that is needed."), Tone.DONE)

    def _tell(self, text: str, tone: Tone) -> None:
        form = self.form
        form.templateMessage.setProperty("message", tone.name.lower())
        form.templateMessage.style().unpolish(form.templateMessage)
        form.templateMessage.style().polish(form.templateMessage)
        icon = self._context.theme.theme.icon("circle-check" if tone is Tone.DONE else "circle-alert", tone)
        form.templateMessageIcon.setPixmap(icon.pixmap(QSize(20, 20), self.devicePixelRatioF()))
        form.templateMessageText.setText(text)
        form.templateMessage.show()

    def _pick_template(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a Word template"), self._preferences.template, self.tr("Word files (*.docx *.dotx)")
        )
        if name:
            self.form.template.setText(name)
            self._choose_template()

    def _pick_folder(self) -> None:
        title = self.tr("Choose the folder for documents")
        name = QFileDialog.getExistingDirectory(self, title, self._preferences.export_folder)
        if name:
            self._context.preferences.change(export_folder=name)

    # Look and language

    def _dress(self, theme: Theme) -> None:
        for button in (self.form.chooseTemplate, self.form.chooseExportFolder):
            button.setIcon(theme.icon("folder-open", gap=True))
        for row, name in enumerate(_LOOKS.values()):
            self.form.look.setItemIcon(row, theme.icon(name))
        self._proofing.dress(theme)
        self._statutes.dress(theme)
        self.form.restore.setIcon(theme.icon("rotate-ccw", gap=True))
        self._show_sample()
        self._align()

    def _align(self) -> None:
        """Lets the fields of all groups begin at one line."""
        form = self.form
        named = [it for it in form.page.findChildren(QLabel) if it.buddy() is not None]
        labels = [*named, form.engineFiLabel, form.engineSvLabel]
        for label in labels:
            label.setMinimumWidth(0)
            label.ensurePolished()
        width = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_proofing"):
            self.form.retranslateUi(self)
            self._retranslate()
            self._show(self._preferences)

    def _named(self, profile: Profile, *, swedish: bool) -> str:
        name = profile.name.sv if swedish else profile.name.fi
        return name or self.tr("Another municipality")

    def _retranslate(self) -> None:
        names = [self.tr("As the system has it"), *_NAMES.values()]
        _fill(self.form.language, names)
        swedish = self._context.languages.language == "sv"
        _fill(self.form.profile, [self._named(profile, swedish=swedish) for profile in self._profiles])
        self._show_sample()
        self._align()


def _fill(box: QComboBox, names: list[str]) -> None:
    box.clear()
    box.addItems(names)


def _put(edit: QLineEdit, text: str) -> None:
    """Shows `text`; a field that has it already keeps its caret."""
    if edit.text() != text:
        edit.setText(text)

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.domain.case import Preparer
from app.domain.errors import AppError
from app.domain.language import Bilingual
from app.domain.preferences import Look
from app.domain.proofing import NO_WORDS, ProofState
from app.storage.preferences import FILE_NAME, FilePreferences
from app.ui.dialogs.preferences import PreferencesDialog
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)")


class Checks:
    """Knows which templates are bad, and answers when it is told to."""

    def __init__(self):
        self.bad = {}
        self.waiting = []

    def __call__(self, path, checked):
        self.waiting.append((path, checked))

    def answer(self):
        path, checked = self.waiting.pop(0)
        checked(self.bad.get(path.name))


@pytest.fixture
def checks():
    return Checks()


@pytest.fixture
def dialog(qtbot, helped, checks):
    dialog = PreferencesDialog(helped, checks)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(box, row):
    """Chooses as a person does, with the keyboard."""
    box.setFocus()
    press(box, Qt.Key.Key_Home)
    for _ in range(row):
        press(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())


def test_the_language_that_is_chosen_holds_at_once(dialog, helped):
    assert [dialog.form.language.itemText(row) for row in range(4)] == [
        "As the system has it",
        "Suomi",
        "Svenska",
        "English",
    ]
    choose(dialog.form.language, 2)
    assert helped.preferences.value.ui_language == "sv"


def test_the_colours_that_are_chosen_hold_at_once(dialog, helped):
    choose(dialog.form.look, 2)
    assert helped.preferences.value.look is Look.DARK


def test_the_text_size_is_shown_while_it_is_dragged_and_taken_when_let_go(dialog, helped):
    slider = dialog.form.textSize
    before = dialog.form.sample.font().pointSizeF()
    slider.setSliderDown(True)
    slider.setValue(20)
    assert dialog.form.textSizeShown.text() == "200 %"
    assert dialog.form.sample.font().pointSizeF() == pytest.approx(before * 2, abs=0.2)
    assert helped.preferences.value.text_size == 1.0
    slider.setSliderDown(False)
    assert helped.preferences.value.text_size == 2.0


def test_the_text_size_follows_the_keys_too(dialog, helped):
    dialog.form.textSize.setFocus()
    press(dialog.form.textSize, Qt.Key.Key_Right)
    assert helped.preferences.value.text_size == pytest.approx(1.1)
    assert dialog.form.textSizeShown.text() == "110 %"


def test_what_is_typed_of_oneself_prepares_the_next_case(dialog, helped):
    form = dialog.form
    for edit, text in (
        (form.given, "Åsa"), (form.family, "Öhman"), (form.titleFi, "erityisasiantuntija"),
        (form.titleSv, "specialsakkunnig"), (form.phone, "09 123"), (form.email, "asa@example.fi"),
    ):  # fmt: skip
        type_text(edit, text)
    person = Preparer("Åsa", "Öhman", Bilingual("erityisasiantuntija", "specialsakkunnig"), "09 123", "asa@example.fi")
    assert helped.preferences.value.preparers == (person,)


def test_the_caret_stays_where_it_is_typed(dialog):
    type_text(dialog.form.given, "Asa")
    dialog.form.given.setCursorPosition(1)
    type_text(dialog.form.given, "x")
    assert (dialog.form.given.text(), dialog.form.given.cursorPosition()) == ("Axsa", 2)


def test_every_choice_is_in_the_file_when_the_program_ends(dialog, helped, tmp_path):
    choose(dialog.form.look, 1)
    type_text(dialog.form.family, "Öhman")
    helped.preferences.store_now()
    kept = FilePreferences(tmp_path / FILE_NAME).read()
    assert (kept.look, kept.person.family) == (Look.LIGHT, "Öhman")


def test_the_municipality_is_chosen_by_its_name(dialog, helped):
    names = [dialog.form.profile.itemText(row) for row in range(dialog.form.profile.count())]
    choose(dialog.form.profile, names.index("Helsinki"))
    assert helped.preferences.value.profile == "helsinki"


def test_a_template_that_opens_is_taken_and_said_so(dialog, helped, checks):
    type_text(dialog.form.template, "/t/own.docx\n")
    assert helped.preferences.value.template == ""
    checks.answer()
    assert helped.preferences.value.template == "/t/own.docx"
    assert "opens" in dialog.form.templateMessageText.text()
    assert dialog.form.templateMessage.property("message") == "done"


def test_a_template_that_does_not_open_is_refused_with_its_reason_beside_it(dialog, helped, checks):
    checks.bad["own.docx"] = AppError("template.missing", file="/t/own.docx")
    type_text(dialog.form.template, "/t/own.docx\n")
    checks.answer()
    assert helped.preferences.value.template == ""
    assert dialog.form.templateMessage.isVisible()
    assert dialog.form.templateMessage.property("message") == "error"
    assert "/t/own.docx" in dialog.form.templateMessageText.text()
    assert dialog.form.template.text() == "/t/own.docx"


def test_an_answer_about_a_template_that_was_typed_over_is_dropped(dialog, helped, checks):
    type_text(dialog.form.template, "/t/first.docx\n")
    dialog.form.template.setText("/t/second.docx")
    checks.answer()
    assert helped.preferences.value.template == ""


def test_an_empty_field_means_the_program_s_own_template(dialog, helped, checks):
    helped.preferences.change(template="/t/own.docx")
    dialog.form.template.clear()
    type_text(dialog.form.template, "\n")
    assert helped.preferences.value.template == ""
    assert checks.waiting == []


def test_files_and_folders_may_be_picked_too(dialog, helped, checks, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/t/picked.dotx", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/t/out")
    dialog.form.chooseTemplate.click()
    checks.answer()
    dialog.form.chooseExportFolder.click()
    kept = helped.preferences.value
    assert (kept.template, kept.export_folder) == ("/t/picked.dotx", "/t/out")
    assert dialog.form.exportFolder.text() == "/t/out"


def test_a_pick_that_is_given_up_changes_nothing(dialog, helped, monkeypatch):
    before = helped.preferences.value
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.form.chooseTemplate.click()
    dialog.form.chooseExportFolder.click()
    assert helped.preferences.value == before


def test_restoring_keeps_the_person_and_shows_the_defaults(dialog, helped):
    person = Preparer("Åsa", "Öhman")
    helped.preferences.put(
        replace(helped.preferences.value, person=person, look=Look.DARK, text_size=1.5, export_folder="/t")
    )
    assert dialog.form.textSize.value() == 15
    dialog.form.restore.click()
    assert (dialog.form.textSize.value(), dialog.form.exportFolder.text()) == (10, "")
    assert dialog.form.given.text() == "Åsa"
    assert helped.preferences.value.look is Look.SYSTEM


def test_nothing_is_asked_when_it_closes(dialog):
    dialog.form.close.click()
    assert not dialog.isVisible()


def test_the_language_switches_while_it_is_open(qtbot, dialog, helped):
    helped.languages.use("sv")
    qtbot.waitUntil(lambda: dialog.form.profile.findText("Helsingfors") >= 0)
    assert dialog.form.language.currentIndex() == 0


def test_the_fields_of_every_group_begin_at_one_line(qtbot, dialog):
    form = dialog.form
    fields = (form.language, form.given, form.profile)
    qtbot.waitUntil(lambda: len({field.mapTo(form.page, field.rect().topLeft()).x() for field in fields}) == 1)


def test_a_path_is_taken_as_it_is_typed(dialog, helped, tmp_path):
    folder = Path(tmp_path / "vienti")
    type_text(dialog.form.exportFolder, f"{folder}\n")
    assert helped.preferences.value.export_folder == str(folder)


# Proofreading


@pytest.fixture
def reading(qtbot, helped):
    helped.proofing.start()
    qtbot.waitUntil(lambda: helped.proofing.state is not None)
    return helped


def test_proofreading_and_fixing_are_switched_at_once(dialog, helped):
    press(dialog.form.proofreading, Qt.Key.Key_Space, text=" ")
    press(dialog.form.autofix, Qt.Key.Key_Space, text=" ")
    assert (helped.preferences.value.proofreading, helped.preferences.value.autofix) == (False, False)
    helped.preferences.change(autofix=True)
    assert dialog.form.autofix.isChecked()


def test_what_reads_each_language_is_named(dialog, helped, qtbot):
    assert dialog.form.engineFi.text() == "Nothing yet."
    helped.proofing.start()
    qtbot.waitUntil(lambda: dialog.form.engineFi.text() == "a small dictionary")
    assert dialog.form.engineSv.text() == "en liten ordlista"
    dialog.form.proofreading.click()
    assert dialog.form.engineFi.text() == "Nothing: proofreading is switched off."


def test_what_is_lacking_is_told_with_what_to_install(dialog, reading):
    reading.proofing.state = ProofState(Bilingual("", ""))
    reading.proofing.ready.emit()
    assert "libvoikko" in dialog.form.engineFi.text()
    assert "hunspell-sv" in dialog.form.engineSv.text()


def test_the_offices_list_is_chosen_counted_and_cleared(dialog, reading, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/office/words.txt", ""))
    dialog.form.chooseOfficeWords.click()
    assert reading.preferences.value.office_words == "/office/words.txt"
    counted = "1 Finnish and 1 Swedish words. The file is never changed."
    qtbot.waitUntil(lambda: dialog.form.officeTold.text() == counted)
    dialog.form.officeWords.clear()
    assert reading.preferences.value.office_words == ""
    qtbot.waitUntil(lambda: reading.proofing.office == NO_WORDS)
    assert dialog.form.officeTold.text() == "A text file that everyone in the office can share."


def test_a_list_that_is_not_there_is_told_of_beside_its_field(dialog, reading, qtbot):
    type_text(dialog.form.officeWords, "/office/missing.txt\n")
    qtbot.waitUntil(lambda: "/office/missing.txt" in dialog.form.officeTold.text())
    assert dialog.form.officeTold.property("textRole") == "error"
    dialog.form.officeWords.clear()
    type_text(dialog.form.officeWords, "/office/words.txt\n")
    qtbot.waitUntil(lambda: dialog.form.officeTold.property("textRole") == "caption")


def test_ones_own_words_are_a_click_away(dialog, helped):
    asked = []
    helped.actions["my_words"].triggered.connect(lambda: asked.append(True))
    dialog.form.myWords.click()
    assert asked == [True]

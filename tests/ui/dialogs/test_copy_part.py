"""Copying a document part by part, as an official fills a system field by field."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.domain.handling import Stage
from app.domain.language import Language
from app.ui.dialogs.copy_part import CopyPartDialog
from app.ui.dialogs.copy_part_rows import Cell
from app.ui.editor.mime import WINDOWS_RTF
from app.ui.theme import ThemeKeeper
from tests.builders import a_case, a_passage
from tests.ui.sheets import engines, messages
from tests.ui.typing import press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_dialog(qtbot):
    def opened(case=None, stage=None):
        dialog = CopyPartDialog(case or a_case(), stage, engines(), messages, ThemeKeeper())
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    QGuiApplication.clipboard().clear()
    return opened


def go_to(dialog, key, language=Language.FI):
    keys = [row.key for row in dialog._model.rows]
    dialog.form.parts.setCurrentIndex(dialog._model.index_of(Cell(keys.index(key), language)))


def key_of(dialog):
    return dialog._model.rows[dialog.current.row].key, dialog.current.language


def clipboard():
    return QGuiApplication.clipboard().mimeData()


def checked(dialog):
    """The parts that a screen reader calls copied."""
    model = dialog._model
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(2)]
    said = [cell.data(Qt.ItemDataRole.AccessibleTextRole) for cell in cells]
    return [text.removesuffix(", copied") for text in said if text.endswith(", copied")]


def test_a_part_goes_to_the_clipboard_in_three_formats(open_dialog):
    dialog = open_dialog()
    go_to(dialog, "general_answer")
    press(dialog.form.parts, Qt.Key.Key_Return)
    mime = clipboard()
    assert "Kaupunki edistää pyöräilyä." in mime.text()
    assert "<p>Kaupunki edistää pyöräilyä.</p>" in mime.html()
    assert bytes(mime.data("text/rtf").data()).startswith(b"{\\rtf")
    assert mime.data(WINDOWS_RTF) == mime.data("text/rtf")


def test_enter_copies_and_goes_to_the_next_part(open_dialog):
    dialog = open_dialog()
    assert key_of(dialog) == ("title", Language.FI)
    press(dialog.form.parts, Qt.Key.Key_Return)
    assert clipboard().text().startswith("Valtuustoaloite pyöräpysäköinnin lisäämisestä")
    assert key_of(dialog) == ("preparers", Language.FI)
    press(dialog.form.parts, Qt.Key.Key_Return)
    assert "Koski Liisa" in clipboard().text()
    assert key_of(dialog) == ("proposal", Language.FI)
    assert checked(dialog) == ["Title", "Valmistelijat / lisätiedot"]
    assert "Valmistelijat / lisätiedot (Suomi)" in dialog.form.state.text()


def test_the_whole_document_is_gone_through_by_enter_alone(open_dialog):
    dialog = open_dialog()
    texts = set()
    for _ in range(40):
        press(dialog.form.parts, Qt.Key.Key_Return)
        texts.add(clipboard().text())
    assert any("Paikkoja lisätään vuonna 2027." in text for text in texts)
    assert any("Platserna utökas år 2027." in text for text in texts)
    done, _, total = dialog.form.state.text().partition("Copied ")[2].partition(" of ")
    assert done == total.partition(" ")[0]


def test_the_text_of_the_part_is_shown_before_it_is_copied(open_dialog):
    dialog = open_dialog()
    go_to(dialog, "answer:1", Language.SV)
    assert "Det finns 1 200 platser." in dialog.form.text.toPlainText()
    assert QGuiApplication.clipboard().text() == ""


def test_the_key_for_copying_copies_and_stays(open_dialog):
    dialog = open_dialog()
    go_to(dialog, "answer:2")
    press(dialog.form.parts, Qt.Key.Key_C, CTRL)
    assert "Paikkoja lisätään vuonna 2027." in clipboard().text()
    assert key_of(dialog) == ("answer:2", Language.FI)


def test_arrows_lead_to_the_other_language(open_dialog):
    dialog = open_dialog()
    press(dialog.form.parts, Qt.Key.Key_Right)
    assert key_of(dialog) == ("title", Language.SV)
    press(dialog.form.parts, Qt.Key.Key_Return)
    assert clipboard().text().startswith("Motion")


def test_a_part_without_text_cannot_be_chosen(open_dialog):
    dialog = open_dialog()
    row = [row.key for row in dialog._model.rows].index("decision")
    assert dialog._model.flags(dialog._model.index(row, 0)) == Qt.ItemFlag.NoItemFlags


def test_what_changes_after_it_was_copied_loses_its_check_and_the_place_stays(open_dialog):
    case = a_case()
    dialog = open_dialog(case)
    go_to(dialog, "summary")
    press(dialog.form.parts, Qt.Key.Key_Return)
    press(dialog.form.parts, Qt.Key.Key_Return)
    assert checked(dialog) == ["Tiivistelmä", "General answer"]
    place = key_of(dialog)
    dialog.show_case(replace(case, general_answer=(a_passage("p4", "Uusi.", "Ny."),)))
    assert checked(dialog) == ["Tiivistelmä"]
    assert key_of(dialog) == place


def test_the_checks_can_be_taken_off(open_dialog, qtbot):
    dialog = open_dialog()
    press(dialog.form.parts, Qt.Key.Key_Return)
    qtbot.mouseClick(dialog.form.restart, Qt.MouseButton.LeftButton)
    assert checked(dialog) == []
    assert key_of(dialog) == ("title", Language.FI)
    assert not dialog.form.restart.isEnabled()


def test_another_stage_has_its_own_parts(open_dialog):
    dialog = open_dialog(stage=Stage.COUNCIL)
    go_to(dialog, "proposal")
    before = dialog.form.text.toPlainText()
    dialog.form.stage.setCurrentIndex(0)
    dialog.form.stage.activated.emit(0)
    go_to(dialog, "proposal")
    assert dialog.form.stage.currentText() == "Board"
    assert dialog.form.text.toPlainText() != before


def test_a_case_written_in_swedish_begins_there(open_dialog):
    assert key_of(open_dialog(a_case(source=Language.SV))) == ("title", Language.SV)


def test_a_case_without_stages_has_nothing_to_copy(open_dialog):
    dialog = open_dialog(a_case(handlings=()))
    assert dialog._model.rowCount() == 0
    assert not dialog.form.copy.isEnabled()
    press(dialog.form.parts, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == ""


def test_a_profile_that_is_gone_is_told(open_dialog):
    dialog = open_dialog(a_case(profile="atlantis"))
    assert "atlantis" in dialog.form.notice.told
    dialog.show_case(a_case())
    assert dialog.form.notice.isHidden()
    assert dialog._model.rowCount() > 5


def test_the_table_keeps_qts_rules(open_dialog):
    dialog = open_dialog()
    tester = QAbstractItemModelTester(dialog._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    press(dialog.form.parts, Qt.Key.Key_Return)
    dialog.show_case(a_case(answers=()))
    assert tester.model() is dialog._model


def test_the_window_speaks_another_language_at_once_and_keeps_its_checks(open_dialog):
    dialog = open_dialog()
    press(dialog.form.parts, Qt.Key.Key_Return)
    dialog.form.copy.setText("?")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert dialog.form.copy.text() == "&Copy and go on"
    assert checked(dialog) == ["Title"]
    assert dialog.form.stage.currentText() == "Council"

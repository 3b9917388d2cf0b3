"""The export sheet, driven as a person drives it; the files are real."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.richtext import Paragraph, Span
from app.domain.rules import Rule, Severity
from app.services.findings import Finding
from app.ui.dialogs.export import ExportDialog
from app.ui.dialogs.export_choices import ExportStart
from app.ui.moments import day_text
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper
from tests.builders import a_case, a_passage
from tests.ui.sheets import engines, messages
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


class Person:
    """Answers the system's dialogs, and has files opened."""

    def __init__(self):
        self.folder = ""
        self.template = ""
        self.opened = []

    def choose_folder(self, window, title, start):
        return self.folder

    def choose_template(self, window, title, start):
        return self.template

    def open(self, url):
        self.opened.append(url)
        return True


@pytest.fixture
def person():
    return Person()


@pytest.fixture
def sheet(qtbot, tmp_path, person):
    tasks = Tasks()

    def opened(case=None, used=None, findings=(), **start):
        dialog = ExportDialog(
            case or a_case(),
            used or engines(),
            messages,
            ThemeKeeper(),
            tasks,
            ExportStart(**{"folder": tmp_path / "out", **start}),
            findings=findings,
            ask_folder=person.choose_folder,
            ask_template=person.choose_template,
            open_url=person.open,
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    yield opened
    tasks.close()


def choose(box, name):
    box.setCurrentIndex(box.findText(name))
    box.activated.emit(box.currentIndex())


def lines(dialog):
    """The sentences of what is not ready, by their groups."""
    tree = dialog.form.lacking
    groups = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return {group.text(0): [group.child(n).text(0) for n in range(group.childCount())] for group in groups}


def names(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def export(dialog, qtbot):
    qtbot.mouseClick(dialog.form.export_, LEFT)
    qtbot.waitUntil(lambda: dialog._task is None)


def unfinished():
    link = (a_passage("p4", (Paragraph((Span("ohje", href="#"),)),), "Text."),)
    return a_case(general_answer=link, answers=(a_case().answers[0], replace(a_case().answers[1], passages=())))


def test_both_documents_of_the_last_stage_are_written_with_one_click(sheet, qtbot, tmp_path):
    dialog = sheet()
    assert dialog.form.ready.text() == "Nothing is missing."
    assert dialog.form.lacking.isHidden()
    with qtbot.waitSignal(dialog.folder_used) as used:
        export(dialog, qtbot)
    assert used.args == [str(tmp_path / "out")]
    assert names(tmp_path / "out") == ["123-2026_council_fi.docx", "123-2026_council_sv.docx"]
    assert dialog.form.done.isVisible()
    assert dialog.form.written.text() == "Both documents are written."


def test_the_names_follow_what_is_chosen(sheet):
    dialog = sheet()
    assert dialog.form.names.text() == "123-2026_council_fi.docx\n123-2026_council_sv.docx"
    choose(dialog.form.stage, "Board")
    dialog.form.finnish.click()
    assert dialog.form.names.text() == "123-2026_board_sv.docx"
    dialog.form.more.click()
    choose(dialog.form.format, "Plain text (.txt)")
    assert dialog.form.names.text() == "123-2026_board_sv.txt"
    assert not dialog.form.template_.isEnabled()


def test_what_is_chosen_is_what_is_written(sheet, qtbot, tmp_path):
    dialog = sheet(stage=Stage.BOARD, format="html")
    dialog.form.finnish.click()
    export(dialog, qtbot)
    assert names(tmp_path / "out") == ["123-2026_board_sv.html"]
    assert "Stadsstyrelsen" in (tmp_path / "out" / "123-2026_board_sv.html").read_text(encoding="utf-8")
    assert dialog.form.written.text() == "The document is written."


def test_format_and_template_stand_under_more(sheet):
    dialog = sheet()
    assert not dialog.form.format.isVisible()
    dialog.form.more.click()
    assert dialog.form.format.isVisible()
    assert dialog.form.chooseTemplate.isVisible()


def test_a_file_that_will_be_replaced_is_told_with_its_time(sheet, qtbot, tmp_path):
    export(sheet(), qtbot)
    old = tmp_path / "out" / "123-2026_council_sv.docx"
    day = datetime(2023, 11, 14, 12).astimezone().timestamp()
    os.utime(old, (day, day))
    finnish, swedish = sheet().form.names.text().splitlines()
    assert "replaces the file of" in finnish
    assert swedish.endswith(day_text(date(2023, 11, 14)))


def test_what_is_not_ready_stands_first_in_two_groups(sheet):
    dialog = sheet(unfinished())
    grave, light = lines(dialog).items()
    assert grave[0] == "Must be seen before the export (2)"
    assert grave[1] == [
        "Finnish: A mandatory part is empty: answer 2; write it.",
        "Swedish: A mandatory part is empty: answer 2; write it.",
    ]
    assert light == ("Worth a look (1)", ["Finnish: The link “ohje” has no address (Finnish); add it."])


def test_a_twin_that_nobody_confirmed_is_only_worth_a_look(sheet):
    passage = replace(a_passage("p4", "Teksti.", "Text."), basis=None)
    (group,) = lines(sheet(a_case(general_answer=(passage,))))
    assert group == "Worth a look (1)"


def test_what_is_grave_must_be_seen_before_the_export_goes(sheet, qtbot, tmp_path):
    dialog = sheet(unfinished())
    assert dialog.form.export_.text() == "&Export anyway"
    assert not dialog.form.export_.isEnabled()
    press(dialog, Qt.Key.Key_Return)
    assert dialog._task is None
    dialog.form.seen.click()
    export(dialog, qtbot)
    assert len(names(tmp_path / "out")) == 2


def test_what_was_seen_of_one_choice_is_not_seen_of_another(sheet):
    dialog = sheet(unfinished())
    dialog.form.seen.click()
    dialog.form.finnish.click()
    assert not dialog.form.seen.isChecked()
    assert not dialog.form.export_.isEnabled()


def test_what_is_only_worth_a_look_stops_nobody(sheet):
    link = (a_passage("p4", (Paragraph((Span("ohje", href="#"),)),), "Text."),)
    dialog = sheet(a_case(general_answer=link))
    assert dialog.form.export_.text() == "&Export"
    assert dialog.form.export_.isEnabled()
    assert not dialog.form.seen.isVisible()
    assert dialog.form.lacking.isVisible()


def test_enter_on_a_line_closes_the_sheet_and_leads_to_its_place(sheet, qtbot):
    dialog = sheet(unfinished())
    press(dialog.form.lacking, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.spot_chosen) as chosen:
        press(dialog.form.lacking, Qt.Key.Key_Return)
    assert chosen.args == [Spot("answer:2", language=Language.SV)]
    assert not dialog.isVisible()


def test_a_click_on_a_line_leads_to_its_place_and_one_on_a_group_nowhere(sheet, qtbot):
    dialog = sheet(unfinished())
    tree = dialog.form.lacking
    group = tree.topLevelItem(1)
    with qtbot.assertNotEmitted(dialog.spot_chosen):
        qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualItemRect(group).center())
    with qtbot.waitSignal(dialog.spot_chosen) as chosen:
        qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualItemRect(group.child(0)).center())
    assert chosen.args == [Spot("general_answer", language=Language.FI)]


def test_without_a_language_a_folder_or_a_stage_nothing_can_be_exported(sheet):
    dialog = sheet()
    dialog.form.finnish.click()
    dialog.form.swedish.click()
    assert dialog.form.ready.text() == "Choose at least one language."
    assert not dialog.form.export_.isEnabled()
    dialog.form.swedish.click()
    dialog.form.folder.clear()
    dialog.form.folder.editingFinished.emit()
    assert dialog.form.ready.text() == "Choose the folder that the files go to."
    lacking = sheet(a_case(handlings=()))
    assert "no stage" in lacking.form.ready.text()
    assert not lacking.form.export_.isEnabled()
    assert not lacking.form.copyParts.isEnabled()


def test_the_folder_is_typed_or_chosen(sheet, person, qtbot, tmp_path):
    dialog = sheet()
    dialog.form.folder.clear()
    type_text(dialog.form.folder, str(tmp_path / "own"))
    dialog.form.folder.editingFinished.emit()
    export(dialog, qtbot)
    assert len(names(tmp_path / "own")) == 2
    person.folder = str(tmp_path / "chosen")
    again = sheet()
    qtbot.mouseClick(again.form.chooseFolder, LEFT)
    assert again.form.folder.text() == str(tmp_path / "chosen")
    person.folder = ""
    qtbot.mouseClick(again.form.chooseFolder, LEFT)
    assert again.form.folder.text() == str(tmp_path / "chosen")


def test_a_folder_that_takes_no_files_is_told_and_another_can_be_chosen(sheet, person, qtbot, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file")
    dialog = sheet(folder=blocked / "out")
    export(dialog, qtbot)
    said = dialog.form.notice.told
    assert str(blocked / "out") in said
    assert said.endswith("No file was changed.")
    person.folder = str(tmp_path / "better")
    qtbot.mouseClick(dialog.form.notice.form.offer, LEFT)
    assert dialog.form.notice.isHidden()
    export(dialog, qtbot)
    assert len(names(tmp_path / "better")) == 2


def test_a_file_that_is_open_elsewhere_can_be_tried_again(sheet, qtbot, tmp_path):
    held = {"123-2026_council_sv.docx"}
    real = engines()

    def put(files: Sequence[tuple[Path, bytes]]) -> None:
        for path, _ in files:
            if path.name in held:
                raise AppError("export.file_in_use", file=str(path))
        real.replace_files(files)

    dialog = sheet(used=replace(real, replace_files=put))
    export(dialog, qtbot)
    assert "is open in another program" in dialog.form.notice.told
    assert dialog.form.notice.told.endswith("No file was changed.")
    held.clear()
    qtbot.mouseClick(dialog.form.notice.form.offer, LEFT)
    qtbot.waitUntil(dialog.form.done.isVisible)
    assert len(names(tmp_path / "out")) == 2


def test_a_template_that_cannot_be_used_is_told_and_left_for_the_programs_own(sheet, person, qtbot, tmp_path):
    person.template = str(tmp_path / "none.docx")
    dialog = sheet()
    dialog.form.more.click()
    qtbot.mouseClick(dialog.form.chooseTemplate, LEFT)
    export(dialog, qtbot)
    assert "none.docx" in dialog.form.notice.told
    assert names(tmp_path / "out") == []
    qtbot.mouseClick(dialog.form.notice.form.offer, LEFT)
    assert dialog.form.template_.text() == ""
    export(dialog, qtbot)
    assert len(names(tmp_path / "out")) == 2


def test_a_profile_that_is_gone_is_told(sheet):
    dialog = sheet(a_case(profile="atlantis"))
    assert "atlantis" in dialog.form.notice.told
    assert not dialog.form.export_.isEnabled()


def test_an_export_under_way_shows_its_progress_and_can_be_given_up(sheet, qtbot, tmp_path):
    going, go_on = Event(), Event()
    real = engines()

    def slow(case, wording, stage, template):
        going.set()
        go_on.wait(20)
        return b"made"

    dialog = sheet(used=replace(real, writers={**real.writers, "docx": slow}))
    qtbot.mouseClick(dialog.form.export_, LEFT)
    qtbot.waitUntil(going.is_set)
    assert dialog.form.progress.isVisible()
    assert not dialog.form.choosing.isEnabled()
    qtbot.mouseClick(dialog.form.cancel, LEFT)
    go_on.set()
    qtbot.waitUntil(lambda: dialog._task is None)
    assert dialog.isVisible()
    assert not dialog.form.progress.isVisible()
    assert dialog.form.export_.isEnabled()
    assert names(tmp_path / "out") == []


def test_a_written_file_is_opened_shown_and_its_path_copied(sheet, person, qtbot, tmp_path):
    dialog = sheet()
    export(dialog, qtbot)
    out = tmp_path / "out"
    press(dialog.form.files, Qt.Key.Key_Return)
    press(dialog.form.files, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.form.open, LEFT)
    qtbot.mouseClick(dialog.form.showFolder, LEFT)
    assert person.opened == [
        QUrl.fromLocalFile(str(out / "123-2026_council_fi.docx")),
        QUrl.fromLocalFile(str(out / "123-2026_council_sv.docx")),
        QUrl.fromLocalFile(str(out)),
    ]
    qtbot.mouseClick(dialog.form.copyPath, LEFT)
    assert QGuiApplication.clipboard().text() == str(out / "123-2026_council_sv.docx")
    assert dialog.form.cancel.text() == "Close"
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.form.cancel, LEFT)
    assert not dialog.isVisible()


def test_who_wants_the_parts_one_by_one_goes_on_there(sheet, qtbot):
    dialog = sheet(stage=Stage.BOARD)
    with qtbot.waitSignal(dialog.copy_parts_chosen) as chosen:
        qtbot.mouseClick(dialog.form.copyParts, LEFT)
    assert chosen.args == [Stage.BOARD]
    assert not dialog.isVisible()


def test_the_sheet_speaks_another_language_at_once_and_keeps_what_was_chosen(sheet):
    dialog = sheet(unfinished())
    dialog.form.finnish.click()
    dialog.form.stage.setItemText(0, "?")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert [dialog.form.stage.itemText(n) for n in range(2)] == ["Board", "Council"]
    assert dialog.form.stage.currentText() == "Council"
    assert dialog.form.names.text() == "123-2026_council_sv.docx"
    assert dialog.form.export_.text() == "&Export anyway"


def test_misspelt_words_are_told_and_lead_to_the_first_but_keep_nothing_back(sheet):
    place = Spot("summary", "p1", Language.FI, start=3, end=8)
    dialog = sheet(findings=(Finding(Rule.SPELLING_FI, Severity.ERROR, place, text="kaupungn"),))
    went = []
    dialog.spot_chosen.connect(went.append)
    tree = dialog.form.lacking
    line = tree.topLevelItem(0).child(0)
    assert "1 (kaupungn)" in line.text(0)
    assert dialog.form.ready.text() == "The documents can be exported. Some places are worth a look first."
    assert dialog.form.export_.isEnabled()
    press(tree, Qt.Key.Key_Return)
    assert went == [place]

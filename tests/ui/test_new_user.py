"""What an official met who had never seen the program, and must not meet again."""

import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import resources_folder
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from tests.ui.open_window import open_window


def test_a_program_updated_while_it_is_open_goes_on_speaking(qapp: QApplication, tmp_path: Path) -> None:
    catalogue = tmp_path / "aloitevastaus_fi.qm"
    shutil.copy(resources_folder() / "i18n" / catalogue.name, tmp_path)
    languages = Languages(tmp_path, lambda _: None, qapp)
    languages.use("fi")
    spoken = QCoreApplication.translate("Toast", "Undo")

    with catalogue.open("r+b") as file:
        file.write(bytes(catalogue.stat().st_size))

    assert spoken != "Undo"
    assert QCoreApplication.translate("Toast", "Undo") == spoken
    languages.use("en")
    languages.deleteLater()


def test_the_panels_of_a_case_are_as_wide_as_they_were_left(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, size=(1366, 740)) as opened:
        page = opened.open_example()
        case_id = opened.case.id
        opened.until(lambda: page.form.outlineDock.width() > 200)
        page.resizeDocks([page.form.outlineDock], [260], Qt.Orientation.Horizontal)
        opened.until(lambda: page.form.outlineDock.width() == 260)
        opened.act("back_to_cases")

        opened.window.open_case(case_id)

        again = opened.case_page
        assert again is not page
        opened.until(lambda: again.form.outlineDock.width() == 260)
        assert again.form.findingsDock.isVisible()


def test_a_panel_that_was_closed_stays_closed_when_the_case_is_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, size=(1366, 740)) as opened:
        opened.open_example()
        case_id = opened.case.id
        opened.act("panels")
        opened.act("back_to_cases")

        opened.window.open_case(case_id)

        again = opened.case_page
        opened.until(lambda: again.form.outlineDock.isVisible() and again.width() == opened.window.width())
        assert not again.form.findingsDock.isVisible()


def test_the_first_window_is_no_larger_than_the_screen(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as opened:
        first = MainWindow(opened.context)
        room = first.screen().availableSize()

        assert first.height() < room.height()
        assert first.width() <= max(room.width(), first.minimumWidth())
        first.deleteLater()

"""What an official met who had never seen the program, and must not meet again."""

import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.paths import resources_folder
from app.ui.languages import Languages


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

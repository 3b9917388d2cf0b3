"""Newer data of statutes, brought in and let go from the preferences of the real window."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.paths import resources_folder
from app.storage.statute_data import NAMES
from app.ui.dialogs.about import AboutDialog
from app.ui.dialogs.preferences import PreferencesDialog
from tests.ui.open_window import OpenWindow, open_window

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard")
CREDIT = "Finlex, oikeusministeriö, CC BY 4.0, muokattu"


@pytest.fixture
def seen(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWindow]:
    with open_window(qtbot, tmp_path) as seen:
        yield seen


def an_archive(path: Path, date: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in NAMES:
            text = (resources_folder() / "statutes" / name).read_text(encoding="utf-8")
            archive.writestr(name, text.replace("2026-08", date))
    return path


def preferences(seen: OpenWindow) -> PreferencesDialog:
    seen.act("preferences")
    (dialog,) = seen.window.findChildren(PreferencesDialog)
    return dialog


def bring_in(seen: OpenWindow, file: Path, monkeypatch: pytest.MonkeyPatch) -> PreferencesDialog:
    dialog = preferences(seen)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.form.newerStatutes.click()
    seen.until(dialog.form.newerStatutes.isEnabled)
    return dialog


def test_the_date_of_the_data_and_the_credit_are_shown_in_both_places(seen: OpenWindow) -> None:
    form = preferences(seen).form
    assert form.statutesTold.text() == f"Data of statutes as of 8/2026. {CREDIT}."
    assert form.ownStatutes.isHidden()
    seen.act("about")
    (about,) = seen.window.findChildren(AboutDialog)
    assert about.form.statutes.text() == form.statutesTold.text()


def test_newer_data_is_used_at_once_and_can_be_let_go(
    seen: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = bring_in(seen, an_archive(tmp_path / "new.zip", "2027-02"), monkeypatch).form
    assert form.statutesTold.text().startswith("Data of statutes as of 2/2027.")
    assert seen.context.app.citations.about["date"] == "2027-02"
    assert form.statutesProblem.isHidden()
    form.ownStatutes.click()
    assert form.statutesTold.text().startswith("Data of statutes as of 8/2026.")
    assert seen.context.app.citations.about["date"] == "2026-08"
    assert form.ownStatutes.isHidden()


def test_a_file_of_another_kind_is_refused_beside_the_button_and_changes_nothing(
    seen: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "other.zip"
    file.write_bytes(b"no archive")
    form = bring_in(seen, file, monkeypatch).form
    assert form.statutesProblem.isVisible()
    assert "other.zip" in form.statutesProblem.text()
    assert form.statutesTold.text().startswith("Data of statutes as of 8/2026.")


def test_an_open_case_is_read_by_the_newer_data(
    seen: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = seen.open_example()
    seen.until(lambda: page.law.is_read)
    bring_in(seen, an_archive(tmp_path / "new.zip", "2027-02"), monkeypatch)
    assert page.law.citations.about["date"] == "2027-02"

"""About, the keyboard map and what opens them."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app import __version__
from app.ui.dialogs.about import AboutDialog
from app.ui.dialogs.guide import GuideWindow
from app.ui.dialogs.keyboard_map import KeyboardMapDialog
from app.ui.dialogs.preferences import PreferencesDialog
from app.ui.help import Help
from app.ui.keyboard_text import key_groups, matching
from app.ui.support import read_credits, support_details
from tests.codebase import ROOT
from tests.ui.typing import type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)")

ABOUT = ROOT / "resources" / "about.toml"


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def help_(helped, window):
    return Help(helped, window)


@pytest.fixture
def keys(qtbot, helped):
    dialog = KeyboardMapDialog(helped)
    qtbot.addWidget(dialog)
    return dialog


def rows(dialog) -> list[tuple[str, str]]:
    tree = dialog.form.keys
    tops = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [(top.child(row).text(0), top.child(row).text(1)) for top in tops for row in range(top.childCount())]


def test_every_package_that_is_installed_with_the_program_is_named_with_its_licence():
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    packages = {line.split("==")[0].lower() for line in locked if "==" in line and not line.startswith((" ", "#"))}
    named = {row.get("package", "").lower().replace("_", "-") for row in tomllib.loads(ABOUT.read_text())["component"]}
    assert packages
    assert sorted(packages - named - {"colorama", "six"}) == []


def test_the_date_of_the_data_is_a_day_that_has_been():
    assert read_credits(ABOUT).data_date <= datetime.now(UTC).date()


def test_the_components_have_the_versions_that_are_installed():
    by_name = {it.name: it for it in read_credits(ABOUT).components}
    assert by_name["lxml"].version
    assert by_name["Lucide icons"].licence == "ISC, MIT"
    assert all(it.licence for it in by_name.values())


def test_about_shows_version_licence_data_and_components(qtbot, helped):
    found = read_credits(ABOUT)
    dialog = AboutDialog(helped, found, lambda: "details")
    qtbot.addWidget(dialog)
    assert __version__ in dialog.form.version.text()
    assert "2026" in dialog.form.dataDate.text()
    assert "GNU General Public License" in dialog.form.licence.text()
    assert dialog.form.components.topLevelItemCount() == len(found.components)


def test_about_copies_the_details_and_says_so(qtbot, helped):
    dialog = AboutDialog(helped, read_credits(ABOUT), lambda: "details\n")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.form.copied.isVisible()
    dialog.form.copyDetails.click()
    assert QGuiApplication.clipboard().text() == "details\n"
    assert dialog.form.copied.isVisible()


def test_the_details_for_support_hold_no_text_of_a_person(helped):
    helped.preferences.change(template="/home/asa/malli.docx", export_folder="/home/asa", profile="espoo")
    given = helped.preferences.value.person
    helped.preferences.change(person=type(given)("Åsa", "Öhman", phone="09 123"))
    told = support_details(helped.preferences.value, helped.theme.theme, "sv")
    assert __version__ in told
    assert "espoo" in told
    assert "Own template: yes" in told
    for secret in ("asa", "Åsa", "Öhman", "09 123", str(Path.home())):
        assert secret not in told, secret


def test_the_keyboard_map_shows_every_key_by_group(keys):
    assert ("Bold", "Ctrl+B") in rows(keys)
    assert len(rows(keys)) == sum(len(group.rows) for group in key_groups()) > 45
    assert keys.form.keys.topLevelItem(0).text(0) == "Cases"


def test_a_search_leaves_what_fits_by_command_or_key(keys):
    type_text(keys.form.filter, "bol")
    assert rows(keys) == [("Bold", "Ctrl+B")]
    keys.form.filter.setText("ctrl+b")
    assert rows(keys) == [("Bold", "Ctrl+B")]
    keys.form.filter.setText("translation next")
    assert rows(keys) == [("Next to translate", "F4")]


def test_a_search_that_finds_nothing_says_what_to_do(keys):
    keys.show()
    keys.form.filter.setText("xyzzy")
    assert keys.form.nothing.isVisible()
    assert not keys.form.keys.isVisible()
    assert not keys.form.print.isEnabled()


def test_what_is_shown_is_printed_by_group(qtbot, helped, tmp_path):
    file = tmp_path / "keys.pdf"

    def to_pdf(page):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        page.print_(printer)

    dialog = KeyboardMapDialog(helped, to_pdf)
    qtbot.addWidget(dialog)
    dialog.form.filter.setText("translation")
    dialog.form.print.click()
    document = pypdfium2.PdfDocument(file)
    try:
        text = "".join(sheet.get_textpage().get_text_range() for sheet in document)
    finally:
        document.close()
    assert "Translation" in text
    assert "F4" in text
    assert "Ctrl+B" not in text


def test_no_words_leave_every_group():
    assert matching(key_groups(), "  ") == key_groups()


def test_each_window_is_opened_once_and_comes_forward_again(help_, window):
    handlers = help_.handlers()
    kinds = {
        "preferences": PreferencesDialog,
        "guide": GuideWindow,
        "keyboard_map": KeyboardMapDialog,
        "about": AboutDialog,
    }
    for name, kind in kinds.items():
        handlers[name]()
        handlers[name]()
        (opened,) = window.findChildren(kind)
        assert opened.isVisible(), name
        assert not opened.isModal(), name


def test_the_details_reach_the_clipboard_from_the_menu_too(help_):
    help_.handlers()["copy_support_details"]()
    assert QGuiApplication.clipboard().text().startswith("Aloitevastaus: ")


def test_a_template_is_tried_on_a_real_document(qtbot, help_, window, tmp_path, resources):
    help_.show_preferences()
    (dialog,) = window.findChildren(PreferencesDialog)
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"no zip")
    dialog.form.template.setText(str(bad))
    dialog.form.template.editingFinished.emit()
    qtbot.waitUntil(dialog.form.templateMessage.isVisible)
    assert dialog.form.templateMessage.property("message") == "error"
    good = resources / "templates" / "answer.docx"
    dialog.form.template.setText(str(good))
    dialog.form.template.editingFinished.emit()
    qtbot.waitUntil(lambda: dialog.form.templateMessage.property("message") == "done")

"""The window by keyboard alone: no mouse, and no slot that is called in place of a key."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.domain.parts import text_part
from app.domain.passage import TranslationState, translation_state
from app.domain.richtext import blocks_text
from app.ui.dialogs.export import ExportDialog
from app.ui.editor.column import Column
from app.ui.panels.library import LibraryPage
from app.ui.panes import panes
from tests.ui.open_window import OpenWindow, open_window
from tests.ui.test_journeys import dialog, motion_file
from tests.ui.typing import type_text

FI, SV = Language
CTRL, SHIFT, ALT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Control", "Shift", "Alt"))
PLAIN = Qt.KeyboardModifier.NoModifier
Key = Qt.Key

# Off the screen no window can be raised, and Qt says so each time.
pytestmark = pytest.mark.qt_log_ignore(r"propagateSizeHints|does not support raise")


def focused() -> QWidget:
    """What has the keyboard, which something always has."""
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> QWidget:
    """What has the keyboard once the key was pressed."""
    QTest.keyClick(focused(), key, modifiers)
    # A person is slower than the loop of events.
    QApplication.processEvents()
    return focused()


def write(text: str) -> None:
    """Types where the keyboard is."""
    type_text(focused(), text)
    QApplication.processEvents()


def go_to(name: str, key: Qt.Key = Key.Key_Tab) -> QWidget:
    """The thing called `name`, to which Tab (or another key) came."""
    passed = []
    for _ in range(120):
        here = focused()
        if here.objectName() == name or here.accessibleName() == name:
            return here
        passed.append(here.objectName() or here.accessibleName())
        QTest.keyClick(here, key)
        QApplication.processEvents()
    raise AssertionError(f"no way to {name}: {passed}")


def round_trip() -> Sequence[QWidget]:
    """Everything that Tab goes through, from what has the keyboard until it comes back there."""
    begun, passed = focused(), [focused()]
    for _ in range(200):
        if (here := press(Key.Key_Tab)) is begun:
            return passed
        passed.append(here)
    raise AssertionError(f"Tab never came back: {[it.accessibleName() for it in passed[-5:]]}")


def passages(seen: OpenWindow, part: str) -> Sequence[object]:
    found = text_part(seen.case, part)
    assert found is not None
    return found.passages


def test_from_a_motion_to_documents_without_a_mouse(  # noqa: PLR0915 - one journey
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path) as seen:
        assert focused().accessibleName() == "Bring in a motion"
        press(Key.Key_Space)
        go_to("dropPaste")
        QGuiApplication.clipboard().setText(motion_file(seen).read_text(encoding="utf-8"))
        press(Key.Key_Space)
        seen.until(lambda: seen.intake.view.form.create.isVisible() and seen.intake.view.form.create.isEnabled())
        go_to("caseNumber")
        write("77/2026")
        go_to("create")
        press(Key.Key_Space)
        seen.until(lambda: "CasePage" in type(seen.window.page).__name__)
        assert seen.case.case_number == "77/2026"

        go_to("parts", Key.Key_F6)
        seen.until(lambda: _outlined(seen) > 5)
        press(Key.Key_PageDown, CTRL)
        for _ in range(12):
            if seen.case_page.editing.editor.part_key == "general_answer" and isinstance(focused(), Column):
                break
            press(Key.Key_PageDown, CTRL)
        go_to("general answer, Finnish", Key.Key_F6)
        write("Kaupunki parantaa koulureittejä.")
        go_to("general answer, Swedish", Key.Key_F6)
        write("Staden förbättrar skolvägarna.")
        press(Key.Key_Return, CTRL)
        seen.session.flush()
        [passage] = passages(seen, "general_answer")
        assert translation_state(passage) is TranslationState.TRANSLATED  # type: ignore[arg-type]
        go_to("general answer, Finnish", Key.Key_F6)
        press(Key.Key_End)
        write(" Heti.")
        seen.session.flush()
        press(Key.Key_F4)
        assert focused().accessibleName() == "general answer, Swedish"

        before = focused()
        press(Key.Key_F, CTRL)
        assert focused().objectName() == "sought"
        write("Heti")
        press(Key.Key_Escape)
        assert not seen.case_page.editing.find.isVisible()
        assert isinstance(focused(), Column)
        assert before.isVisible()

        press(Key.Key_E, CTRL)
        sheet = dialog(seen, ExportDialog)
        assert isinstance(sheet, ExportDialog)
        out = tmp_path / "ulos"
        out.mkdir()
        go_to("folder")
        press(Key.Key_A, CTRL)
        write(str(out))
        seen.until(lambda: sheet.form.names.text().count(".docx") == 2)
        seen.until(sheet.form.seen.isVisible)
        go_to("seen")
        press(Key.Key_Space)
        QTest.keyClick(go_to("export_"), Key.Key_Space)
        seen.until(lambda: len(list(out.glob("*.docx"))) == 2)
        seen.until(sheet.form.files.isVisible)
        assert sheet.isAncestorOf(focused())
        QTest.keyClick(focused(), Key.Key_Escape)
        seen.until(lambda: not sheet.isVisible())
        # Off the screen nobody but the test makes a window the active one again.
        seen.window.activateWindow()
        seen.until(lambda: QApplication.focusWidget() is not None)
        assert isinstance(focused(), Column)
        QTest.keyClick(focused(), Key.Key_Left, ALT)
        seen.until(lambda: isinstance(seen.window.page, LibraryPage) and QApplication.focusWidget() is not None)
        assert seen.library.isAncestorOf(focused())
        [text] = [blocks_text(it.blocks.fi) for it in _stored_passages(seen)]
        assert text == "Kaupunki parantaa koulureittejä. Heti."


def _outlined(seen: OpenWindow) -> int:
    return seen.case_page.panels.outline.form.parts.model().rowCount()


def _stored_passages(seen: OpenWindow):
    assert seen.context.desk.flush()
    row = seen.library.list.model.index(0, 0)
    case = seen.library.list.case_at(row)
    assert case is not None
    found = text_part(seen.context.desk.read(case.id), "general_answer")
    assert found is not None
    return found.passages


def test_f6_goes_round_the_areas_and_shift_f6_back_also_out_of_a_list_item(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example().show_part("summary")
        qtbot.wait(50)
        begun = focused()
        assert isinstance(begun, Column)
        # In a list item Tab moves the item, so it must not be the only way out.
        assert press(Key.Key_Tab) is begun
        seen.session.flush()
        press(Key.Key_Z, CTRL)
        there = [press(Key.Key_F6) for _ in panes(seen.window)]
        assert there[-1] is begun
        assert len(set(map(id, there))) == len(there) >= 4
        back = [press(Key.Key_F6, SHIFT) for _ in panes(seen.window)]
        assert back == [*reversed(there[:-1]), begun]


@pytest.mark.parametrize("part", ["facts", "questions", "handlings", "attachments"])
def test_tab_goes_through_a_page_from_above_comes_back_and_never_where_nobody_sees(
    qtbot: QtBot, tmp_path: Path, part: str
) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        page.show_part(part)
        qtbot.wait(100)
        go_to("back")
        passed = round_trip()
        assert [it.accessibleName() for it in passed if not it.isVisible()] == []
        shown = page.parts.page(part)
        areas = [page.panels.outline, shown, page.panels.findings]
        order = [next((n for n, area in enumerate(areas) if area.isAncestorOf(it)), None) for it in passed]
        found = [n for n in order if n is not None]
        assert found == sorted(found)
        assert set(found) == {0, 1, 2}


@pytest.mark.parametrize("scene", ["welcome", "facts", "library"])
@pytest.mark.parametrize("look", ["light", "dark"])
def test_what_has_the_keyboard_looks_so(qtbot: QtBot, tmp_path: Path, scene: str, look: str) -> None:
    with open_window(qtbot, tmp_path, look=look) as seen:
        if scene != "welcome":
            seen.open_example().show_part("facts")
        if scene == "library":
            seen.act("back_to_cases")
        qtbot.wait(100)
        press(Key.Key_Tab)
        for widget in round_trip():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            with_focus = widget.grab().toImage()
            widget.clearFocus()
            assert widget.grab().toImage() != with_focus, widget.accessibleName() or widget.objectName()
            widget.setFocus(Qt.FocusReason.TabFocusReason)


@pytest.mark.parametrize("action", ["preferences", "about", "keyboard_map", "guide", "export", "copy_part", "table"])
def test_escape_closes_a_sheet_and_the_keyboard_is_where_it_was(qtbot: QtBot, tmp_path: Path, action: str) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example().show_part("general_answer")
        qtbot.wait(50)
        begun = focused()
        seen.act(action)
        seen.until(lambda: QApplication.activeWindow() is not seen.window and QApplication.focusWidget() is not None)
        sheet = QApplication.activeWindow()
        assert sheet is not None
        QTest.keyClick(focused(), Key.Key_Escape)
        seen.until(lambda: not sheet.isVisible())
        seen.window.activateWindow()
        seen.until(lambda: QApplication.focusWidget() is begun)


@pytest.mark.parametrize("action", ["find", "replace", "link", "show_changes"])
def test_escape_closes_a_bar_and_the_keyboard_is_in_the_text(qtbot: QtBot, tmp_path: Path, action: str) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example().show_part("summary")
        qtbot.wait(50)
        begun = focused()
        seen.act(action)
        qtbot.wait(50)
        if focused() is not begun:
            QTest.keyClick(focused(), Key.Key_Escape)
        assert isinstance(focused(), Column)

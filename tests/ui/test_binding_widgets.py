import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.text import clean
from app.ui.binding_widgets import GrowingText
from app.ui.text_menu import usual_menu
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
texts = st.text(alphabet="ab ä😀\u00a0\n", max_size=12)


@pytest.fixture
def field(qtbot):
    field = GrowingText()
    field.setProperty("paragraphs", True)
    qtbot.addWidget(field)
    return field


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(texts, min_size=1, max_size=4))
def test_whatever_is_shown_after_another_is_what_it_holds(field, shown):
    for text in shown:
        field.show_content(text)
        assert field.content() == clean(text)


def test_no_break_spaces_and_emoji_are_kept(field):
    type_text(field, "1\u00a0200 😀")
    assert field.content() == "1\u00a0200 😀"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts, texts, texts)
def test_the_caret_stays_behind_the_text_that_stays(field, before, new, after):
    field.show_content(f"{before}|{after}")
    cursor = field.textCursor()
    cursor.setPosition(len(before.encode("utf-16-le")) // 2 + 1)
    field.setTextCursor(cursor)
    field.show_content(f"{new}{before}|{after}")
    left = QTextCursor(field.textCursor())
    left.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
    assert left.selectedText().endswith("|") or "|" in field.content()[: len(new) + len(before) + 1]


def test_it_is_as_high_as_its_lines(qtbot, field):
    field.resize(200, 20)
    field.show()
    one = field.height()
    type_text(field, "\n\n")
    assert field.height() > one * 2
    field.show_content("yksi")
    assert field.height() == one
    field.show_content("pitkä teksti joka ei mahdu yhdelle riville millään")
    wrapped = field.height()
    assert wrapped > one
    field.resize(600, wrapped)
    qtbot.waitUntil(lambda: field.height() == one)


def test_pasted_lines_become_one_where_the_text_has_one_paragraph(field):
    mime = QMimeData()
    mime.setText("yksi\r\nkaksi")
    field.setProperty("paragraphs", False)
    field.insertFromMimeData(mime)
    assert field.content() == "yksi kaksi"
    field.setProperty("paragraphs", True)
    field.insertFromMimeData(mime)
    assert field.content() == "yksi kaksiyksi\nkaksi"


def test_tab_is_no_character_but_leaves_the_field(qtbot):
    form = QWidget()
    qtbot.addWidget(form)
    first, second = GrowingText(form), GrowingText(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    first.setFocus()
    press(first, Qt.Key.Key_Tab, text="\t")
    assert first.content() == ""
    assert second.hasFocus()


def test_the_menu_of_a_field_offers_no_undo_of_its_own(qtbot, field):
    field.show()
    usual_menu(field).popup(field.rect().center())
    menu = QApplication.activePopupWidget()
    names = {action.objectName() for action in menu.actions()}
    menu.close()
    assert "edit-paste" in names
    assert not {"edit-undo", "edit-redo"} & names

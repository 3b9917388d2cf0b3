"""The motion beside the editor: what is read there, and quoting from it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from app.domain.language import Language
from app.domain.motion import Demand, Motion, Question
from app.domain.richtext import Bullet, NumberedItem, Paragraph, Span, Subheading, Table, paragraph, plain
from app.ui.panels.motion_text import MotionTextPanel
from app.ui.panels.motion_text_page import motion_page
from app.ui.theme import Scheme, Theme
from tests.builders import a_motion, fi_sv
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def panel(qtbot):
    panel = MotionTextPanel(Theme())
    qtbot.addWidget(panel)
    panel.resize(320, 480)
    panel.show_motion(a_motion())
    panel.show()
    panel.quoted = []
    panel.quote_chosen.connect(panel.quoted.append)
    return panel


def lines(panel) -> list[str]:
    return panel.form.text.toPlainText().splitlines()


def select(panel, text: str) -> None:
    panel.form.text.setTextCursor(panel.form.text.document().find(text))


def test_background_proposals_and_questions_are_read_in_the_motions_language(panel):
    assert lines(panel) == [
        "Background",
        "Pyöräily on lisääntynyt.",
        "Proposals",
        "Pyöräpysäköintiä lisätään.",
        "Questions",
        "Montako paikkaa on nyt?",
        "Milloin paikkoja lisätään?",
    ]
    panel.show_motion(a_motion(language=Language.SV))
    assert "Hur många platser finns det nu?" in lines(panel)


def test_a_text_that_is_there_in_the_other_language_alone_is_read_in_that():
    motion = Motion(language=Language.SV, questions=(Question("q", fi_sv("Milloin?", "")),))
    assert "Milloin?" in motion_page(motion)


def test_every_kind_of_block_is_shown_and_no_markup_of_its_text_is_taken(panel):
    background = (
        Subheading(plain("Taustaa")),
        Paragraph((Span("a <b> & "), Span("lihava", bold=True), Span("\nkursiivi", italic=True))),
        Bullet(plain("pallo")),
        NumberedItem(plain("numero")),
        Table(((plain("1"), plain("2")),), 0),
    )
    panel.show_motion(Motion(background=background))
    text = panel.form.text.toPlainText()
    assert [
        word for word in ("Taustaa", "a <b> & lihava", "kursiivi", "pallo", "numero", "1", "2") if word not in text
    ] == []
    assert "Questions" not in text


def test_a_motion_without_text_leads_to_the_facts(panel, qtbot):
    empty = Motion(background=(paragraph(" "),), demands=(Demand("d", fi_sv("", "")),))
    panel.show_motion(empty)
    assert panel.form.pages.currentWidget() is panel.form.emptyPage
    with qtbot.waitSignal(panel.facts_wanted):
        qtbot.mouseClick(panel.form.openFacts, Qt.MouseButton.LeftButton)
    panel.show_motion(a_motion())
    assert panel.form.pages.currentWidget() is panel.form.textPage


def test_what_is_selected_can_be_quoted_and_nothing_else(panel, qtbot):
    assert not panel.form.quote.isEnabled()
    select(panel, "Montako paikkaa")
    assert panel.form.quote.isEnabled()
    qtbot.mouseClick(panel.form.quoteButton, Qt.MouseButton.LeftButton)
    assert panel.quoted == ["Montako paikkaa"]


def test_a_selection_over_paragraphs_is_quoted_with_its_line_ends(panel):
    select(panel, "Pyöräpysäköintiä lisätään.")
    cursor = panel.form.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    panel.form.text.setTextCursor(cursor)
    panel.form.quote.trigger()
    (text,) = panel.quoted
    assert text.splitlines()[0] == "Pyöräpysäköintiä lisätään."
    assert text.splitlines()[-1] == "Milloin paikkoja lisätään?"


def test_the_text_is_selected_by_key_and_cannot_be_changed(panel):
    before = panel.form.text.toPlainText()
    panel.form.text.setFocus()
    type_text(panel.form.text, "åäö")
    press(panel.form.text, Qt.Key.Key_Delete)
    assert panel.form.text.toPlainText() == before
    panel.form.selectAll.trigger()
    assert panel.selected_text() == before


def test_a_case_that_changed_elsewhere_leaves_the_selection(panel):
    select(panel, "Montako")
    panel.show_motion(replace(a_motion(), co_signer_count=99))
    assert panel.selected_text() == "Montako"
    panel.dress(Theme(Scheme.DARK))
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.selected_text() == "Montako"
    assert panel.form.quoteButton.text() == "Insert quotation"


def test_the_menu_offers_to_quote_and_to_copy(panel):
    select(panel, "Montako")
    panel.form.text.customContextMenuRequested.emit(panel.form.text.rect().center())
    menu = QApplication.activePopupWidget()
    assert [it.text() for it in menu.actions() if it.text()] == ["&Insert quotation", "&Copy", "Select &all"]
    assert all(it.isEnabled() for it in menu.actions())
    menu.close()


def test_what_takes_the_focus_has_a_name(panel):
    for widget in (panel.form.text, panel.form.quoteButton, panel.form.openFacts):
        assert widget.accessibleName()

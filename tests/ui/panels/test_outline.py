"""The outline panel: going from part to part by key and mouse, moving questions, staying where one is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from app.domain.language import Bilingual, Language
from app.services.edits import applied, move_question
from app.services.findings import findings_of
from app.services.outline import outline_of
from app.ui.models.outline import TITLE
from app.ui.panels.outline import OutlinePanel
from app.ui.theme import Scheme, Theme
from tests.builders import a_case
from tests.services.test_transfer import a_wording
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WORDINGS = Bilingual(a_wording(Language.FI), a_wording(Language.SV))
ALT = Qt.KeyboardModifier.AltModifier


def items(case):
    return outline_of(case, WORDINGS, findings_of(case, WORDINGS))


@pytest.fixture
def panel(qtbot):
    panel = OutlinePanel(Theme())
    qtbot.addWidget(panel)
    panel.resize(260, 420)
    panel.show_items(items(a_case()))
    panel.show_part("facts")
    panel.show()
    panel.chosen, panel.writing, panel.moved = [], [], []
    panel.part_chosen.connect(panel.chosen.append)
    panel.write_wanted.connect(panel.writing.append)
    panel.question_moved.connect(lambda *move: panel.moved.append(move))
    return panel


def test_arrows_choose_and_enter_goes_into_the_text(panel):
    panel.show_part("facts")
    press(panel.form.parts, Qt.Key.Key_Down)
    press(panel.form.parts, Qt.Key.Key_Down)
    assert panel.chosen == ["description", "questions"]
    press(panel.form.parts, Qt.Key.Key_Return, text="\r")
    assert panel.writing == ["questions"]


def test_typing_goes_to_the_line_that_begins_so(panel):
    panel.show_part("facts")
    type_text(panel.form.parts, "2")
    assert panel.current_part() == "answer:2"


def test_a_click_chooses(panel, qtbot):
    view = panel.form.parts
    place = view.visualRect(panel.model.index(panel.model.row_of("summary"), TITLE)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel.chosen == ["summary"]


def test_showing_a_part_chooses_it_and_tells_nobody(panel):
    assert panel.show_part("answer:1")
    assert not panel.show_part("poem")
    assert (panel.current_part(), panel.chosen) == ("answer:1", [])


def test_a_new_state_keeps_what_is_chosen(panel):
    panel.show_part("general_answer")
    panel.show_items(items(a_case(general_answer=())))
    assert (panel.current_part(), panel.chosen) == ("general_answer", [])


def test_a_chosen_answer_stays_chosen_where_it_moves_to_and_its_new_key_is_told(panel):
    panel.show_part("answer:2")
    panel.show_items(items(applied(a_case(), move_question(a_case(), "q2", 0))))
    assert (panel.current_part(), panel.chosen) == ("answer:1", ["answer:1"])


def test_where_the_chosen_line_goes_the_one_beside_it_is_chosen(panel):
    panel.show_part("answer:2")
    motion = replace(a_case().motion, questions=a_case().motion.questions[:1])
    panel.show_items(items(a_case(motion=motion, answers=a_case().answers[:1])))
    assert panel.current_part() in {"answer:1", "handlings"}
    assert panel.chosen == [panel.current_part()]


def test_a_question_is_moved_by_key_as_far_as_it_goes(panel):
    panel.show_part("answer:1")
    press(panel.form.parts, Qt.Key.Key_Up, ALT)
    assert panel.moved == []
    press(panel.form.parts, Qt.Key.Key_Down, ALT)
    assert panel.moved == [("q1", 1)]
    panel.show_part("answer:2")
    panel.form.moveUp.trigger()
    assert panel.moved == [("q1", 1), ("q2", 0)]


def test_the_menu_offers_moves_for_questions_alone_and_none_in_a_case_that_is_only_read(panel):
    panel.show_part("summary")
    assert panel.menu_actions() == [panel.form.write]
    panel.show_part("answer:1")
    assert [it.isEnabled() for it in panel.menu_actions()] == [True, False, True]
    panel.allow_moves(allowed=False)
    assert [it.isEnabled() for it in panel.menu_actions()] == [True, False, False]


def test_the_menu_opens_where_a_person_asks_for_it(panel, qtbot):
    panel.show_part("answer:1")
    panel.form.parts.customContextMenuRequested.emit(panel.form.parts.rect().center())
    menu = QApplication.activePopupWidget()
    assert [it.text() for it in menu.actions()] == [
        "&Write this part",
        "Move the question &up",
        "Move the question &down",
    ]
    menu.close()


def test_a_new_theme_and_language_leave_what_is_chosen(panel):
    panel.show_part("summary")
    panel.dress(Theme(Scheme.DARK))
    panel.speak(Language.SV)
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert (panel.current_part(), panel.chosen) == ("summary", [])


def test_what_takes_the_focus_has_a_name(panel):
    assert panel.form.parts.accessibleName()

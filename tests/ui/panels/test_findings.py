"""The findings panel: reading, filtering, going there by key and mouse, and having nothing to say."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.domain.language import Bilingual, Language
from app.domain.parts import Spot
from app.domain.passage import written
from app.domain.richtext import paragraph
from app.services.findings import findings_of
from app.services.outline import outline_of
from app.ui.panels.findings import FindingsPanel
from app.ui.theme import Scheme, Theme
from tests.builders import a_case, a_passage
from tests.services.test_transfer import a_wording
from tests.ui.sheets import messages
from tests.ui.typing import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WORDINGS = Bilingual(a_wording(Language.FI), a_wording(Language.SV))
CASE = a_case(
    general_answer=(replace(a_passage("p4", "Yksi.", "Ett."), basis=None),),
    summary=(written("p3", Language.FI, (paragraph("Toinen lause, joka on pitkä ja rivittyy. " * 4),)),),
)
SUMMARY, GENERAL = Spot("summary", "p3", Language.SV), Spot("general_answer", "p4", Language.SV)


def shown(panel, case):
    findings = findings_of(case, WORDINGS)
    panel.show_findings(findings, outline_of(case, WORDINGS, findings))


@pytest.fixture
def panel(qtbot):
    panel = FindingsPanel(messages, Theme())
    qtbot.addWidget(panel)
    panel.resize(320, 480)
    shown(panel, CASE)
    panel.show()
    panel.went = []
    panel.spot_chosen.connect(panel.went.append)
    return panel


def is_empty(panel) -> bool:
    return panel.form.pages.currentWidget() is panel.form.emptyPage


def test_enter_goes_to_the_finding_that_the_arrows_chose(panel):
    view = panel.form.found
    press(view, Qt.Key.Key_Return, text="\r")
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Enter, text="\r")
    assert panel.went == [SUMMARY, GENERAL]
    press(view, Qt.Key.Key_Up)
    assert panel.current().spot == SUMMARY


def test_a_click_goes_there_and_one_on_a_parts_name_nowhere(panel, qtbot):
    view = panel.form.found
    second = panel.model.index(0, 0, panel.model.index(1, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(second).center())
    assert panel.went == [GENERAL]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(second.parent()).center())
    assert panel.went == [GENERAL]


def test_the_count_tells_errors_before_warnings(panel):
    assert panel.form.count.text() == "1 error(s), 1 warning(s)"
    shown(panel, a_case(summary=CASE.summary))
    assert panel.form.count.text() == "1 error(s)"
    shown(panel, a_case(general_answer=CASE.general_answer))
    assert panel.form.count.text() == "1 warning(s)"


def test_a_language_without_findings_offers_both_again(panel, qtbot):
    panel.form.language.setCurrentIndex(1)
    assert panel.language() is Language.FI
    assert is_empty(panel)
    assert panel.form.emptyText.text() == "Nothing to mend of this kind. Others are not shown now."
    qtbot.mouseClick(panel.form.showAll, Qt.MouseButton.LeftButton)
    assert panel.language() is None
    assert not is_empty(panel)
    panel.form.language.setCurrentIndex(2)
    assert not is_empty(panel)


def test_a_case_with_nothing_to_mend_says_so_and_offers_nothing(panel):
    shown(panel, a_case())
    assert is_empty(panel)
    assert panel.form.showAll.isHidden()
    assert panel.form.emptyText.text().startswith("Nothing to mend. Every mandatory part")
    assert panel.form.count.text() == ""


def test_the_chosen_finding_stays_chosen_while_others_go(panel):
    press(panel.form.found, Qt.Key.Key_Down)
    shown(panel, a_case(general_answer=CASE.general_answer))
    assert panel.current().spot == GENERAL
    shown(panel, a_case(summary=CASE.summary))
    assert panel.current().spot == SUMMARY


def test_a_row_is_as_high_as_its_sentence_in_the_width_there_is(panel, qtbot):
    def height() -> int:
        return panel.form.found.visualRect(panel.model.first()).height()

    narrow = height()
    panel.resize(900, 480)
    qtbot.waitUntil(lambda: height() < narrow)
    panel.resize(320, 480)
    qtbot.waitUntil(lambda: height() == narrow)


def test_the_sentence_can_be_copied(panel):
    panel.form.copySentence.trigger()
    assert QGuiApplication.clipboard().text() == panel.form.found.currentIndex().data()


def test_the_menu_opens_on_a_finding(panel):
    panel.form.found.customContextMenuRequested.emit(panel.form.found.rect().center())
    menu = QApplication.activePopupWidget()
    assert [it.text() for it in menu.actions()] == ["&Go to the place", "&Copy the text of the finding"]
    menu.actions()[0].trigger()
    menu.close()
    assert panel.went == [SUMMARY]


def test_an_error_is_painted_unlike_a_warning_in_both_schemes(panel):
    for scheme in Scheme:
        panel.dress(Theme(scheme))
        view = panel.form.found
        rows = [panel.model.index(0, 0, panel.model.index(group, 0)) for group in (0, 1)]
        pictures = [view.viewport().grab(view.visualRect(row).adjusted(0, 0, -200, 0)).toImage() for row in rows]
        assert pictures[0].copy(0, 0, 40, 30) != pictures[1].copy(0, 0, 40, 30)


def test_another_language_of_the_window_keeps_filter_and_choice(panel):
    panel.form.language.setCurrentIndex(2)
    press(panel.form.found, Qt.Key.Key_Down)
    panel.speak(Language.SV)
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert (panel.language(), panel.current().spot) == (Language.SV, GENERAL)


def test_what_takes_the_focus_has_a_name(panel):
    for widget in (panel.form.found, panel.form.language, panel.form.showAll):
        assert widget.accessibleName()

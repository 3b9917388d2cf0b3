"""The findings panel: reading, filtering, going there by key and mouse, and having nothing to say."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.language import Bilingual, Language
from app.domain.parts import Spot
from app.domain.passage import written
from app.domain.richtext import paragraph
from app.domain.rules import SEVERITIES, Rule
from app.services.findings import Finding, findings_of
from app.services.outline import outline_of
from app.ui.models.finding_kinds import Kind
from app.ui.models.findings import seen
from app.ui.panels.findings import FindingsPanel
from app.ui.tasks import Task
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


# Findings of words


def wrong(text, start, *, rule=Rule.SPELLING_FI, fixes=(), passage="p3", part="summary"):
    spot = Spot(part, passage, Language.FI, ("summary", passage, "blocks", "fi"), start, start + len(text))
    return Finding(rule, SEVERITIES[rule], spot, {"word": text}, "finding.repeated", text, fixes)


class Searches:
    """Finds better words when told to, and remembers what was sought and given up."""

    def __init__(self, parent):
        self.parent, self.sought, self.tasks, self.tell = parent, [], [], None

    def suggest(self, finding, told):
        self.sought.append(finding.text)
        self.tell = told
        self.tasks.append(Task(self.parent, lambda _: None, lambda _: None))
        return self.tasks[-1]


@pytest.fixture
def mending(panel, qtbot):
    """A panel with a warning before two errors in one part, all of words, and somebody who finds better ones."""
    panel.searches = panel.fixes.suggesting = Searches(panel)
    panel.fixed, panel.ignored, panel.asked = [], [], []
    panel.fix_chosen.connect(lambda *it: panel.fixed.append(it))
    panel.ignore_wanted.connect(panel.ignored.append)
    panel.menu_wanted.connect(lambda *it: panel.asked.append(it))
    show_words(panel, TWICE, FIRST, SECOND)
    return panel


TWICE = wrong("ja ja", 0, rule=Rule.REPEATED, fixes=("ja",))
FIRST, SECOND = wrong("kaupungn", 10), wrong("ehdotuss", 30)


def show_words(panel, *findings):
    lacking = findings_of(CASE, WORDINGS)
    panel.show_findings((*lacking, *findings), outline_of(CASE, WORDINGS, lacking))


def offered(panel):
    buttons = [it for it in panel.form.choices.findChildren(QPushButton) if not it.isHidden()]
    return [it.text() for it in buttons]


def choose(panel, finding):
    panel.form.found.setCurrentIndex(panel.model.index_of(finding))


def rows(panel):
    return [it.text for it in panel.model.findings()]


def test_errors_stand_before_warnings_in_their_part_and_the_words_are_told(mending):
    assert rows(mending) == ["", "kaupungn", "ehdotuss", "ja ja", ""]
    told = mending.model.index_of(FIRST).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Error, Finnish · G1: “kaupungn”. ")


def test_the_fixes_of_a_finding_are_buttons_and_a_click_takes_one(mending, qtbot):
    choose(mending, TWICE)
    assert offered(mending) == ["ja"]
    button = mending.form.choices.findChildren(QPushButton)[0]
    assert button.accessibleName() == "Put “ja” in place of “ja ja”"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert mending.fixed == [(TWICE, "ja")]


def test_better_words_come_while_one_rests_on_a_misspelt_word(mending, qtbot):
    choose(mending, FIRST)
    assert mending.form.fixesTold.text() == "Looking for better words…"
    qtbot.waitUntil(lambda: mending.searches.sought == ["kaupungn"])
    mending.searches.tell(("kaupungin",))
    assert offered(mending) == ["kaupungin"]
    mending.searches.tell(("kaupunki", "kaupungin"))
    assert offered(mending) == ["kaupunki", "kaupungin"]
    assert mending.form.fixesTold.text() == "In place of “kaupungn”:"


def test_a_search_without_a_result_says_so(mending, qtbot):
    choose(mending, FIRST)
    qtbot.waitUntil(lambda: bool(mending.searches.tasks))
    mending.searches.tasks[0].finished.emit()
    qtbot.waitUntil(lambda: mending.form.fixesTold.text() == "No better word is known.")
    assert offered(mending) == []


def test_who_goes_on_to_another_word_gives_the_search_up(mending, qtbot):
    choose(mending, FIRST)
    qtbot.waitUntil(lambda: bool(mending.searches.tasks))
    late = mending.searches.tell
    choose(mending, SECOND)
    assert mending.searches.tasks[0].stopped.is_set()
    late(("kaupungin",))
    assert offered(mending) == []
    qtbot.waitUntil(lambda: mending.searches.sought == ["kaupungn", "ehdotuss"])


def test_words_that_nobody_sees_are_not_searched_for_until_they_are_seen(mending, qtbot):
    mending.hide()
    choose(mending, FIRST)
    qtbot.wait(300)
    assert mending.searches.sought == []
    mending.show()
    qtbot.waitUntil(lambda: mending.searches.sought == ["kaupungn"])


def test_delete_ignores_a_finding_of_words_and_nothing_else(mending):
    view = mending.form.found
    choose(mending, FIRST)
    press(view, Qt.Key.Key_Delete)
    view.setCurrentIndex(mending.model.first())
    press(view, Qt.Key.Key_Delete)
    assert mending.ignored == [FIRST]


def test_both_keys_open_what_can_be_done(mending):
    choose(mending, SECOND)
    press(mending.form.found, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier, ".")
    press(mending.form.found, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier, "\r")
    assert [(finding, by_key) for finding, _, by_key in mending.asked] == [(SECOND, True), (SECOND, True)]
    assert mending.went == []


def test_what_cannot_be_changed_is_only_gone_to(mending):
    mending.allow_changes(allowed=False)
    choose(mending, FIRST)
    press(mending.form.found, Qt.Key.Key_Delete)
    assert mending.form.fixes.isHidden()
    assert mending.ignored == []
    press(mending.form.found, Qt.Key.Key_Return, text="\r")
    assert mending.went == [FIRST.spot]


def test_where_the_chosen_finding_is_gone_the_next_one_is_chosen(mending):
    choose(mending, FIRST)
    show_words(mending, TWICE, SECOND)
    assert mending.current() == SECOND
    show_words(mending, TWICE)
    assert mending.current() == TWICE


def test_a_finding_that_moved_with_its_text_stays_chosen_and_so_does_its_search(mending, qtbot):
    again = wrong("kaupungn", 60)
    show_words(mending, FIRST, again)
    choose(mending, again)
    qtbot.waitUntil(lambda: bool(mending.searches.tasks))
    moved = wrong("kaupungn", 64)
    show_words(mending, FIRST, moved)
    assert mending.current() == moved
    assert not mending.searches.tasks[0].stopped.is_set()
    mending.searches.tell(("kaupungin",))
    mending.form.choices.findChildren(QPushButton)[0].click()
    assert mending.fixed == [(moved, "kaupungin")]


def test_the_list_can_be_narrowed_to_one_kind_which_is_counted(mending, qtbot):
    kind = mending.form.kind
    assert [kind.itemText(row) for row in range(3)] == [
        "All findings (5)",
        "Completeness (2)",
        "Spelling and language (3)",
    ]
    kind.setCurrentIndex(1)
    assert (mending.kind(), rows(mending)) == (Kind.COMPLETENESS, ["", ""])
    kind.setCurrentIndex(2)
    assert rows(mending) == ["kaupungn", "ehdotuss", "ja ja"]
    mending.form.language.setCurrentIndex(2)
    assert is_empty(mending)
    qtbot.mouseClick(mending.form.showAll, Qt.MouseButton.LeftButton)
    assert len(rows(mending)) == 5


def test_spaces_that_would_not_be_seen_are_shown():
    assert [seen(it) for it in ("sana", "sana  toinen", " ,", "a\u00a0b", "a\nb")] == [
        "sana",
        "sana␣␣toinen",
        "␣,",
        "a\u00a0b",
        "a b",
    ]


def test_a_first_reading_is_told_of_also_where_nothing_is_found_yet(panel):
    panel.show_reading(reading=True)
    assert panel.form.reading.isVisible()
    shown(panel, a_case())
    assert panel.form.emptyText.text() == "The texts are being read. What is found is told here."
    panel.show_reading(reading=False)
    assert panel.form.emptyText.text().startswith("Nothing to mend.")


def test_a_misspelt_word_stands_in_its_row_once(mending):
    word = wrong("kaupungn", 5)
    show_words(mending, word)
    place = mending.model.index_of(word)
    assert place.data() == "The word is not known; mend it or add it to your words."
    assert place.data(Qt.ItemDataRole.AccessibleTextRole).count("kaupungn") == 1


def test_what_can_be_done_about_a_finding_does_not_cover_it(mending, qtbot):
    words = [wrong(f"sana{number}", number * 10) for number in range(20)]
    show_words(mending, *words)
    view = mending.form.found
    # The last row that is whole to see before there is anything below the list.
    choose(mending, words[0])
    mending.fixes.show_for(None)
    qtbot.wait(20)
    whole = [it for it in words if view.visualRect(mending.model.index_of(it)).bottom() < view.viewport().height()]
    mending.choose(whole[-1])
    qtbot.waitUntil(lambda: whole[-1].text in mending.searches.sought)
    mending.searches.tell(tuple(f"{number}. pidempi sana" for number in range(5)))
    qtbot.wait(50)
    row = view.visualRect(mending.model.index_of(whole[-1]))
    assert mending.current() == whole[-1]
    assert row.bottom() <= view.viewport().height()


def test_two_hundred_findings_keep_their_place_in_the_list_when_one_goes(mending):
    many = [wrong(f"sana{number}", number * 10) for number in range(200)]
    show_words(mending, *many)
    choose(mending, many[150])
    bar = mending.form.found.verticalScrollBar()
    before = bar.value()
    assert before > 0
    show_words(mending, *(it for it in many if it is not many[150]))
    assert mending.current() == many[151]
    assert abs(bar.value() - before) < 100


def test_mere_marks_and_spaces_are_told_by_their_sentence_and_mended_by_name(mending):
    spaces = wrong("  ", 5, rule=Rule.SPACES, fixes=(" ",))
    comma = wrong(" ,", 8, rule=Rule.SPACES, fixes=(",", ""))
    show_words(mending, spaces, comma)
    assert "␣" not in mending.model.index_of(spaces).data(Qt.ItemDataRole.AccessibleTextRole)
    choose(mending, spaces)
    assert (mending.form.fixesTold.text(), offered(mending)) == ("In its place:", ["One space"])
    choose(mending, comma)
    assert offered(mending) == ["Remove the space", "Remove"]

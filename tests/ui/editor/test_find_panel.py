"""Finding and replacing as a person does: typing, walking, ticking, one undo."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.parts import Spot
from app.domain.richtext import blocks_text
from app.services.session import Session
from app.ui.editor.find_panel import MOST, FindPanel
from app.ui.editor.find_rows import MATCH_ROLE
from app.ui.theme import ThemeKeeper
from tests.builders import a_case, a_passage
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Desk:
    """A panel in a window, and where it has led the person."""

    def __init__(self, qtbot: QtBot, case: Case | None = None, *, read_only: bool = False) -> None:
        self.session = Session(case or a_case(), lambda *_: None, lambda: 0.0, read_only=read_only)
        self.window = QWidget()
        layout = QVBoxLayout(self.window)
        self.theme = ThemeKeeper()
        self.panel = FindPanel(self.session, self.theme, str.title, self.window)
        layout.addWidget(self.panel)
        self.window.resize(900, 500)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.spots: list[Spot] = []
        self.panel.wanted.connect(self.spots.append)
        self.form = self.panel.form

    def find(self, text: str) -> None:
        self.panel.open_find()
        self.form.sought.clear()
        type_text(self.form.sought, text)
        self.panel.search()

    def replace(self, text: str, by: str) -> None:
        self.panel.open_replace()
        self.form.sought.clear()
        type_text(self.form.sought, text)
        self.panel.search()
        type_text(self.form.replacement, by)

    def rows(self) -> list[tuple[str, str]]:
        """The parts of the list and the texts found in each."""
        tree = self.form.matches
        heads = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
        return [
            (head.text(0), head.child(n).data(0, MATCH_ROLE).text) for head in heads for n in range(head.childCount())
        ]

    def row(self, number: int) -> QObject:
        tree = self.form.matches
        heads = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
        return [head.child(n) for head in heads for n in range(head.childCount())][number]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


@pytest.fixture
def desk_of(qtbot: QtBot) -> Callable[..., Desk]:
    return lambda *args, **kinds: Desk(qtbot, *args, **kinds)


def test_what_is_typed_is_found_in_all_parts_and_listed_under_their_names(desk: Desk, qtbot: QtBot):
    desk.panel.open_find()
    assert desk.form.sought.hasFocus()
    type_text(desk.form.sought, "platser")
    qtbot.waitUntil(lambda: bool(desk.panel.matches))
    assert desk.rows() == [
        ("Questions", "platser"),
        ("Questions", "platser"),
        ("Summary", "Platser"),
        ("Answer:1", "platser"),
        ("Answer:2", "Platser"),
    ]
    assert desk.form.told.text().startswith("5 matches")


def test_nothing_found_is_said_and_there_is_nothing_to_go_to(desk: Desk):
    desk.find("ei missään")
    assert desk.form.told.text() == "Nothing found."
    assert not desk.form.next.isEnabled()
    assert not desk.form.matches.isVisible()
    desk.panel.go_next()
    assert desk.spots == []


def test_next_and_previous_walk_round_the_matches_and_leave_the_keyboard_in_the_bar(desk: Desk):
    desk.find("paikkoja")
    count = len(desk.panel.matches)
    assert count == 4
    for _ in range(count + 1):
        press(desk.form.sought, Qt.Key.Key_Return)
    assert [spot.part for spot in desk.spots] == ["questions", "summary", "answer:1", "answer:2", "questions"]
    assert desk.form.sought.hasFocus()
    QTest.keyClick(desk.form.sought, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert desk.spots[-1].part == "answer:2"
    QTest.keyClick(desk.form.sought, Qt.Key.Key_F3)
    assert desk.spots[-1].part == "questions"


def test_language_case_and_whole_words_narrow_the_list(desk: Desk):
    desk.find("paik")
    everything = len(desk.panel.matches)
    desk.form.wholeWord.click()
    assert desk.panel.matches == ()
    desk.form.wholeWord.click()
    desk.form.caseSensitive.click()
    assert 0 < len(desk.panel.matches) < everything
    desk.form.caseSensitive.click()
    desk.form.language.setCurrentIndex(2)
    assert desk.panel.matches == ()


def test_ticked_matches_are_replaced_and_one_undo_takes_all_back(desk: Desk):
    before = desk.session.case
    desk.replace("paikkoja", "tilaa")
    assert desk.form.replaceAll.text() == "Replace 4 ticked"
    desk.row(1).setCheckState(0, Qt.CheckState.Unchecked)
    assert desk.form.replaceAll.text() == "Replace 3 ticked"
    desk.form.replaceAll.click()
    case = desk.session.case
    assert blocks_text(case.summary[0].blocks.fi) == "Paikkoja lisätään."
    assert blocks_text(case.answers[0].passages[0].blocks.fi) == "tilaa on 1 200."
    assert case.motion.questions[1].text.fi == "Milloin tilaa lisätään?"
    assert desk.rows() == [("Summary", "Paikkoja")]
    desk.session.undo()
    assert desk.session.case is before


def test_one_match_at_a_time_is_replaced_and_what_was_put_in_is_not_found_again(desk_of: Callable[..., Desk]):
    desk = desk_of(a_case(general_answer=(a_passage("p4", "koe koe koe", "prov"),)))
    desk.replace("koe", "koekoe")
    desk.form.replaceOne.click()
    assert blocks_text(desk.session.case.general_answer[0].blocks.fi) == "koe koe koe"
    desk.form.replaceOne.click()
    assert blocks_text(desk.session.case.general_answer[0].blocks.fi) == "koekoe koe koe"
    current = desk.panel.current
    assert current
    assert current.spot.start == 7
    desk.form.replaceOne.click()
    assert blocks_text(desk.session.case.general_answer[0].blocks.fi) == "koekoe koekoe koe"


def test_the_preview_shows_what_would_stand_there(desk: Desk):
    desk.replace("paikkoja", "")
    without = desk.form.matches.grab().toImage()
    type_text(desk.form.replacement, "tilaa")
    assert desk.form.matches.grab().toImage() != without


def test_the_list_follows_the_case(desk: Desk, qtbot: QtBot):
    desk.replace("paikkoja", "tilaa")
    desk.form.replaceAll.click()
    assert desk.panel.matches == ()
    desk.session.undo()
    qtbot.waitUntil(lambda: len(desk.panel.matches) == 4)


def test_a_case_that_may_only_be_read_can_be_searched_alone(desk_of: Callable[..., Desk]):
    desk = desk_of(read_only=True)
    desk.panel.open_replace("paikkoja")
    assert len(desk.panel.matches) == 4
    assert not desk.form.replacement.isVisible()
    assert not desk.form.replaceAll.isVisible()


def test_escape_closes_the_bar_and_says_where_the_person_was(desk: Desk, qtbot: QtBot):
    desk.find("paikkoja")
    desk.panel.go_next()
    with qtbot.waitSignal(desk.panel.closed) as heard:
        press(desk.form.sought, Qt.Key.Key_Escape)
    assert heard.args == [desk.spots[-1]]
    assert not desk.panel.isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_F3)
    assert len(desk.spots) == 1


def test_enter_in_the_list_leads_to_the_text(desk: Desk, qtbot: QtBot):
    desk.find("paikkoja")
    desk.form.matches.setCurrentItem(desk.row(2))
    with qtbot.waitSignal(desk.panel.closed) as heard:
        press(desk.form.matches, Qt.Key.Key_Return)
    assert heard.args[0].part == "answer:1"


def test_the_chosen_match_stays_chosen_while_the_text_changes(desk: Desk):
    desk.find("paikkoja")
    desk.form.matches.setCurrentItem(desk.row(1))
    chosen = desk.panel.current
    desk.panel.search()
    assert desk.panel.current == chosen


def test_very_many_matches_are_not_all_listed(desk_of: Callable[..., Desk]):
    desk = desk_of(a_case(general_answer=(a_passage("p4", "a " * 3000, ""),)))
    desk.find("a")
    assert len(desk.panel.matches) == MOST
    assert desk.form.told.text().startswith("More than")


def test_the_model_of_the_list_is_sound(desk: Desk):
    tester = QAbstractItemModelTester(desk.form.matches.model(), QAbstractItemModelTester.FailureReportingMode.Warning)
    desk.find("paikkoja")
    desk.find("p")
    assert len(desk.rows()) == len(desk.panel.matches) > 4
    # A tree's own model tells of a reset while it dies, which no tester survives.
    del tester

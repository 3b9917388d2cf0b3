"""Findings in a column: where their waves stand while one types, what is drawn, and what a mouse that rests is told."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage, QInputMethodEvent, QPaintEvent, QRegion, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.domain.language import Bilingual
from app.domain.parts import Spot
from app.domain.passage import Passage
from app.domain.richtext import Paragraph, Span, blocks_text, paragraph
from app.domain.rules import SEVERITIES, Rule
from app.services.findings import Finding
from app.ui.editor.overlay import PairedColumn
from app.ui.editor.waves_paint import stretches
from tests.ui.editor.editors import FI, SV, Bench
from tests.ui.typing import press, type_text

# Off the screen a tip is a window that cannot be raised, and Qt says so each time.
pytestmark = pytest.mark.qt_log_ignore(r"propagateSizeHints|does not support raise")
FIRST = "Kaupunky estää 😀 segregaaion."
SECOND = "Toinen kohta on on tässä."


def bench_of(qtbot: QtBot, *texts: str) -> Bench:
    passages = (
        Passage(f"p{number}", Bilingual((paragraph(text),), (paragraph(f"Stycke {number}."),)))
        for number, text in enumerate(texts or (FIRST, SECOND), 1)
    )
    return Bench(qtbot, *passages)


def finding(bench: Bench, passage: str, words: str, rule: Rule = Rule.SPELLING_FI, after: int = 0) -> Finding:
    text = blocks_text(bench.passage(passage).blocks.fi)
    start = text.index(words, after)
    spot = Spot("answer:1", passage, FI, ("answers",), start, start + len(words))
    return Finding(rule, SEVERITIES[rule], spot, says="finding.spelling", text=words)


def mark(bench: Bench, *pairs: tuple[str, str]) -> None:
    bench.fi.show_findings([finding(bench, passage, words) for passage, words in pairs])


def waved(column: PairedColumn) -> list[str]:
    """The words that have a wave, as they stand in the document now."""
    cursor, words = QTextCursor(column.document()), []
    for wave in column.waves.all:
        cursor.setPosition(wave.start)
        cursor.setPosition(wave.end, QTextCursor.MoveMode.KeepAnchor)
        words.append(cursor.selectedText())
    return words


def drawn(column: PairedColumn) -> list[str]:
    """The words under which a wave is drawn now."""
    end = column.document().characterCount()
    return [wave.finding.text for wave in column.waves.visible(0, end)]


def test_a_wave_stands_under_its_words_also_behind_a_character_of_two_units(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    mark(bench, ("p1", "Kaupunky"), ("p1", "segregaaion"), ("p2", "on on"))
    assert waved(bench.fi) == ["Kaupunky", "segregaaion", "on on"]


def test_waves_move_with_what_is_typed_before_them_at_once(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    mark(bench, ("p1", "segregaaion"), ("p2", "on on"))
    bench.put(bench.fi, "p1", 8)
    type_text(bench.fi, " ä😀\n")
    assert waved(bench.fi) == ["segregaaion", "on on"]
    press(bench.fi, Qt.Key.Key_Backspace)
    assert waved(bench.fi) == ["segregaaion", "on on"]


def test_a_wave_under_words_that_change_is_gone_and_the_others_stay(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    mark(bench, ("p1", "Kaupunky"), ("p1", "segregaaion"))
    bench.put(bench.fi, "p1", 3)
    type_text(bench.fi, "x")
    assert waved(bench.fi) == ["segregaaion"]


def test_a_letter_right_behind_or_before_a_word_makes_it_another(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    mark(bench, ("p1", "Kaupunky"))
    bench.put(bench.fi, "p1", 8)
    type_text(bench.fi, "n")
    assert waved(bench.fi) == []
    mark(bench, ("p2", "kohta"))
    bench.put(bench.fi, "p2", 7)
    type_text(bench.fi, "e")
    assert waved(bench.fi) == []


def test_a_mark_behind_a_word_leaves_its_wave(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    mark(bench, ("p1", "Kaupunky"))
    bench.put(bench.fi, "p1", 8)
    type_text(bench.fi, ",")
    assert waved(bench.fi) == ["Kaupunky"]


def test_waves_outlast_what_an_input_method_rewrites_and_what_changes_only_its_look(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    mark(bench, ("p1", "Kaupunky"), ("p1", "segregaaion"))
    bench.put(bench.fi, "p1", 9)
    event = QInputMethodEvent("", [])
    event.setCommitString("nyt ")
    QApplication.sendEvent(bench.fi, event)
    assert waved(bench.fi) == ["Kaupunky", "segregaaion"]
    bench.put(bench.fi, "p1", 0, 8)
    bench.do("bold")
    assert waved(bench.fi) == ["Kaupunky", "segregaaion"]
    bench.do("bullets")
    assert waved(bench.fi) == ["Kaupunky", "segregaaion"]


def test_the_word_that_is_being_typed_has_no_wave_until_the_caret_leaves_it(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    bench.put(bench.fi, "p2", 12)
    type_text(bench.fi, " vääri")
    bench.settle()
    mark(bench, ("p1", "Kaupunky"), ("p2", "vääri"))
    assert drawn(bench.fi) == ["Kaupunky"]
    press(bench.fi, Qt.Key.Key_Left)
    assert drawn(bench.fi) == ["Kaupunky"]
    press(bench.fi, Qt.Key.Key_Right)
    type_text(bench.fi, ",")
    assert drawn(bench.fi) == ["Kaupunky", "vääri"]


def test_a_space_behind_which_somebody_is_about_to_type_has_none_until_the_caret_goes(qtbot: QtBot) -> None:
    bench = bench_of(qtbot, "Hyvä.")
    bench.put(bench.fi, "p1", 5)
    type_text(bench.fi, " ")
    bench.settle()
    bench.fi.show_findings([finding(bench, "p1", " ", Rule.SPACES)])
    assert (waved(bench.fi), drawn(bench.fi)) == ([" "], [])
    press(bench.fi, Qt.Key.Key_Home)
    assert drawn(bench.fi) == [" "]


def test_a_wave_to_which_somebody_comes_without_typing_stays(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    bench.put(bench.fi, "p2", 12)
    mark(bench, ("p1", "Kaupunky"))
    bench.put(bench.fi, "p1", 8)
    assert drawn(bench.fi) == ["Kaupunky"]


def test_a_finding_whose_words_are_not_there_has_no_wave(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    found = finding(bench, "p1", "Kaupunky")
    bench.put(bench.fi, "p1")
    type_text(bench.fi, "Eräs ")
    bench.fi.show_findings([found])
    assert waved(bench.fi) == []


def test_of_two_findings_on_the_same_words_the_misspelling_speaks(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    both = [finding(bench, "p1", "Kaupunky", Rule.VARIANTS), finding(bench, "p1", "Kaupunky")]
    bench.fi.show_findings(both)
    assert [wave.finding.rule for wave in bench.fi.waves.all] == [Rule.SPELLING_FI]


def test_another_part_has_waves_of_its_own_findings_alone(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    mark(bench, ("p1", "Kaupunky"))
    assert bench.editor.show_part("answer:2")
    assert waved(bench.fi) == []


def test_waves_are_drawn_under_the_words_and_nowhere_else_and_no_text_is_dressed(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    bench.sv.setFocus()
    bare = picture(bench.fi)
    mark(bench, ("p1", "segregaaion"))
    waves = picture(bench.fi)
    [area] = stretches(bench.fi.document(), bench.fi.waves.all[0])
    changed = {
        (x, y)
        for x in range(bare.width())
        for y in range(bare.height())
        if bare.pixelColor(x, y) != waves.pixelColor(x, y)
    }
    assert len(changed) > 20
    room = area.translated(0, -bench.fi.verticalScrollBar().value()).adjusted(-2, area.height() / 2, 2, 3)
    assert all(room.contains(x, y) for x, y in changed)
    assert bench.passage("p1").blocks.fi == (Paragraph((Span(FIRST),)),)
    bench.fi.show_findings([])
    assert picture(bench.fi) == bare


@pytest.mark.parametrize("words", [("segregaaion",), ("Kaupunky", "segregaaion"), ("riviä vaille",)])
def test_a_wave_is_exactly_as_long_as_its_words_on_each_of_their_lines(qtbot: QtBot, words: tuple[str, ...]) -> None:
    bench = bench_of(qtbot, FIRST + " Pitkä virke jatkuu" * 20 + " monta riviä vaille määrää.")
    mark(bench, *(("p1", it) for it in words))
    for wave in bench.fi.waves.all:
        cursor = bench.fi.textCursor()
        edges = []
        for position in (wave.start, wave.end):
            cursor.setPosition(position)
            edges.append(bench.fi.cursorRect(cursor).center().x())
        areas = list(stretches(bench.fi.document(), wave))
        assert abs(areas[0].left() - edges[0]) <= 1
        assert abs(areas[-1].right() - edges[1]) <= 1


def test_what_comes_and_goes_is_painted_anew_and_nothing_far_from_it(qtbot: QtBot) -> None:
    bench = bench_of(qtbot, *(FIRST for _ in range(8)))
    bench.sv.setFocus()
    mark(bench, ("p1", "Kaupunky"), ("p2", "segregaaion"))
    before = picture(bench.fi)
    QApplication.processEvents()
    painted = Painted(bench.fi)
    mark(bench, ("p1", "Kaupunky"), ("p3", "segregaaion"))
    QApplication.processEvents()
    region = QRegion(painted.region)
    after = picture(bench.fi)
    changed = [
        QPoint(x, y)
        for x in range(after.width())
        for y in range(after.height())
        if before.pixelColor(x, y) != after.pixelColor(x, y)
    ]
    assert changed
    assert all(region.contains(point) for point in changed)
    first, last = (bench.fi.passage_rect(name).toRect() for name in ("p1", "p5"))
    assert not region.intersects(first)
    assert not region.intersects(last)


class Painted(QObject):
    """What of the viewport of `column` is painted from now on."""

    def __init__(self, column: PairedColumn) -> None:
        super().__init__(column)
        self.region = QRegion()
        column.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_a_misspelling_and_anything_else_differ_in_more_than_colour(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    bench.sv.setFocus()
    bare = picture(bench.fi)
    shapes = []
    for rule in (Rule.SPELLING_FI, Rule.REPEATED):
        bench.fi.show_findings([finding(bench, "p1", "segregaaion", rule)])
        shapes.append(rows_drawn(bare, picture(bench.fi)))
    assert shapes[0] != shapes[1]


def test_a_mouse_that_rests_on_a_wave_is_told_what_it_says_letter_for_letter(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    bench.fi.sentence = lambda found: f"“{found.text}” <b>is</b> in no dictionary."
    mark(bench, ("p1", "Kaupunky"))
    [area] = stretches(bench.fi.document(), bench.fi.waves.all[0])
    rest(bench.fi, area.center().toPoint())
    assert "&lt;b&gt;is" in QToolTip.text()
    rest(bench.fi, area.center().toPoint() + QPoint(0, 200))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_column_of_the_other_language_has_none_of_them(qtbot: QtBot) -> None:
    bench = bench_of(qtbot)
    mark(bench, ("p1", "Kaupunky"))
    assert waved(bench.sv) == []
    assert bench.text("p1", SV) == "Stycke 1."


def picture(column: PairedColumn) -> QImage:
    return column.viewport().grab().toImage()


def rows_drawn(bare: QImage, waves: QImage) -> set[int]:
    return {
        y for y in range(bare.height()) for x in range(bare.width()) if bare.pixelColor(x, y) != waves.pixelColor(x, y)
    }


def rest(column: PairedColumn, point: QPoint) -> None:
    viewport = column.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point)))

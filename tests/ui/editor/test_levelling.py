"""Pairs stand level, whatever is typed: first, last and unpaired paragraphs, wraps, Enter, joins, another width."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.richtext import Bullet, Subheading, Table, paragraph, plain
from tests.builders import a_passage
from tests.ui.editor.editors import LONG, Bench, missing, tops
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def level(bench: Bench) -> bool:
    """Whether every pair begins at the same height."""
    return tops(bench.fi) == pytest.approx(tops(bench.sv), abs=0.5)


def ends_level(bench: Bench) -> bool:
    """Whether both documents are equally long."""
    ends = [column.document().size().height() for column in (bench.fi, bench.sv)]
    return ends[0] == pytest.approx(ends[1], abs=1.5)


def of_all_kinds() -> tuple:
    table = Table(((plain("a"), plain("b")), (plain("c"), plain(LONG))), 1, "Otsikko")
    return (
        a_passage("p1", LONG * 3, "Kort."),
        missing("p2", LONG),
        a_passage("p3", (Subheading(plain("Väliotsikko")),), (Subheading(plain("Mellanrubrik " * 8)),)),
        a_passage("p4", (Bullet(plain("yksi")), Bullet(plain("kaksi"))), (Bullet(plain("ett, två")),)),
        a_passage("p5", (table,), (paragraph("En tabell."),)),
        a_passage("p6", "Loppu.", LONG * 2),
    )


def test_pairs_of_every_kind_are_level_when_a_part_is_shown(qtbot: QtBot):
    bench = Bench(qtbot, *of_all_kinds())
    bench.level()
    assert tops(bench.fi)[1] > 60
    assert level(bench)
    assert ends_level(bench)


@pytest.mark.parametrize("id", ["p1", "p2", "p3", "p6"])
@pytest.mark.parametrize("side", ["fi", "sv"])
def test_pairs_are_level_at_every_key_that_may_wrap_a_line(qtbot: QtBot, id: str, side: str):
    bench = Bench(qtbot, *of_all_kinds())
    bench.level()
    column = bench.fi if side == "fi" else bench.sv
    bench.put(column, id)
    for number in range(120):
        type_text(column, "sanoja "[number % 7])
        assert level(bench), number
    for number in range(120):
        press(column, Qt.Key.Key_Backspace)
        assert level(bench), number
    qtbot.waitUntil(lambda: ends_level(bench))


def test_pairs_are_level_again_after_enter_and_a_join(qtbot: QtBot):
    bench = Bench(qtbot, *of_all_kinds())
    bench.level()
    for name in ("p1", "p2", "p6"):
        bench.put(bench.fi, name, 5)
        press(bench.fi, Qt.Key.Key_Return, text="\r")
        bench.settle()
        assert level(bench)
        press(bench.fi, Qt.Key.Key_Backspace)
        bench.settle()
        assert level(bench)


def test_a_new_paragraph_is_level_before_its_pair_is_known(qtbot: QtBot):
    bench = Bench(qtbot, *of_all_kinds())
    bench.level()
    bench.fi.rows_changed.disconnect()
    bench.put(bench.fi, "p1", len(LONG))
    press(bench.fi, Qt.Key.Key_Return, text="\r")
    assert bench.fi.document().blockCount() == bench.sv.document().blockCount() + 2
    QApplication.processEvents()
    assert level(bench)


def test_pairs_are_level_after_several_paragraphs_were_pasted_among_them(qtbot: QtBot):
    bench = Bench(qtbot, *of_all_kinds())
    bench.level()
    bench.put(bench.sv, "p1", 4)
    bench.sv.insert_rows(tuple(("", paragraph(f"{number} {LONG}")) for number in range(3)))
    assert level(bench)
    bench.put(bench.fi, "p2", 4)
    bench.fi.insert_rows(tuple(("", paragraph(f"{number}")) for number in range(4)))
    assert level(bench)


def test_pairs_are_level_after_enter_over_several_paragraphs(qtbot: QtBot):
    bench = Bench(qtbot, *of_all_kinds())
    bench.level()
    bench.put(bench.fi, "p1", 5)
    cursor = bench.fi.textCursor()
    cursor.setPosition(
        bench.fi.text.block(bench.fi.blocks_of("p6").start).position() + 1, QTextCursor.MoveMode.KeepAnchor
    )
    bench.fi.setTextCursor(cursor)
    press(bench.fi, Qt.Key.Key_Return, text="\r")
    assert level(bench)


def test_pairs_are_level_when_one_lost_its_first_paragraph(qtbot: QtBot):
    two = (paragraph("Yksi."), paragraph("Kaksi."))
    bench = Bench(qtbot, a_passage("p1", "Alku.", "Start."), a_passage("p2", two, LONG), a_passage("p3", "c", "c"))
    bench.level()
    bench.put(bench.fi, "p1", 5)
    cursor = bench.fi.textCursor()
    cursor.setPosition(bench.fi.text.block(1).position() + 3, QTextCursor.MoveMode.KeepAnchor)
    bench.fi.setTextCursor(cursor)
    type_text(bench.fi, "x")
    assert level(bench)


def test_two_pairs_of_one_are_level_though_no_text_has_changed(qtbot: QtBot):
    long, short = paragraph(LONG * 3), paragraph("Kort.")
    bench = Bench(qtbot, a_passage("p1", (long, short), (short, long)), a_passage("p2", "Loppu.", "Slut."))
    bench.level()
    bench.put(bench.fi, "p1", len(LONG) * 3 + 2)
    bench.do("split_pairing")
    assert len(bench.passages) == 3
    assert level(bench)


def test_pairs_are_level_in_every_width(qtbot: QtBot):
    bench = Bench(qtbot, *of_all_kinds())
    for width in (700, 1300, 820):
        bench.window.resize(width, 600)
        bench.level()
        assert level(bench)
    bench.do("columns_narrow")
    bench.level()
    assert level(bench)


def test_the_columns_are_levelled_by_themselves_after_a_resize(qtbot: QtBot):
    bench = Bench(qtbot, *of_all_kinds())
    bench.level()
    bench.window.resize(640, 600)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: level(bench) and ends_level(bench))


def test_a_column_alone_has_no_gaps(qtbot: QtBot):
    bench = Bench(qtbot, *of_all_kinds())
    bench.level()
    wide = bench.sv.document().size().height()
    bench.do("columns_sv")
    assert bench.sv.document().size().height() < wide - 60
    bench.do("columns_both")
    bench.level()
    assert level(bench)


def test_pairs_are_level_through_any_editing(qtbot: QtBot):
    random = Random(7)
    bench = Bench(qtbot, *of_all_kinds())
    bench.level()
    for step in range(150):
        column = random.choice((bench.fi, bench.sv))
        passage = random.choice(bench.passages)
        bench.put(column, passage.id, random.randrange(12))
        match random.randrange(6):
            case 0:
                press(column, Qt.Key.Key_Return, text="\r")
            case 1:
                press(column, Qt.Key.Key_Backspace)
            case 2:
                column.make_bullets()
            case 3:
                bench.editor.translation.move(passage.id, random.randrange(len(bench.passages)))
            case 4 if bench.session.undo_name:
                bench.session.undo()
            case _:
                type_text(column, LONG)
        bench.settle()
        assert level(bench), step
    bench.level()
    assert level(bench)
    assert ends_level(bench)


def test_a_column_without_text_is_as_long_as_the_other_in_every_width(qtbot: QtBot):
    bench = Bench(qtbot, missing("p1", LONG * 6))
    for width in (1200, 700, 1200, 900):
        bench.editor.resize(width, 500)
        QApplication.processEvents()
        bench.level()
        assert ends_level(bench), width


def test_what_is_level_is_left_alone(qtbot: QtBot):
    bench = Bench(qtbot, *of_all_kinds(), a_passage("p7", LONG, LONG))
    # A line of a height with a fraction, as most fonts have.
    font = QFont(bench.fi.font())
    font.setPointSizeF(10.3)
    for column in (bench.fi, bench.sv):
        column.setFont(font)
    for column in (bench.fi, bench.sv):
        bench.put(column, "p7")
    for number in range(60):
        type_text(bench.fi if number % 3 else bench.sv, "sanoja ja sanoja ")
        bench.level()
        bench.level()
        before = feet(bench)
        bench.level()
        # Written anew, a foot would have the whole document laid out again, as often as a key is typed.
        assert feet(bench) == before, number


def feet(bench: Bench) -> list[float]:
    return [column.document().rootFrame().frameFormat().bottomMargin() for column in (bench.fi, bench.sv)]

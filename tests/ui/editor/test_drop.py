"""Text that is dragged in the editor: moved in its column, copied into the other, undone at once."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.ui.editor.overlay import PairedColumn
from tests.builders import a_passage
from tests.ui.editor.editors import FI, SV, Bench
from tests.ui.editor.window_fuzz import Drop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def drop(source: PairedColumn, target: PairedColumn, id: str, at: int) -> Qt.DropAction:
    """What became of the selection of `source`, let go at code point `at` of a passage in `target`."""
    mime = source.createMimeDataFromSelection()
    block = target.text.block(target.blocks_of(id).start)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + at)
    where = QPointF(target.cursorRect(cursor).center())
    event = Drop(source.viewport(), where, mime, Qt.DropAction.MoveAction)
    target.dropEvent(event)
    return event.dropAction()


def test_a_word_is_dragged_elsewhere_in_its_column_and_that_is_undone_at_once(qtbot: QtBot) -> None:
    bench = Bench(qtbot, a_passage("p1", "yksi kaksi ", "Ett."), a_passage("p2", "kolme", "Två."))
    first = bench.session.case
    bench.put(bench.fi, "p1", 0, 5)
    drop(bench.fi, bench.fi, "p2", 5)
    bench.settle()
    assert [bench.text(name, FI) for name in ("p1", "p2")] == ["kaksi ", "kolmeyksi "]
    assert bench.fi.current_passage() == "p2"
    bench.session.undo()
    assert bench.session.case == first


def test_paragraphs_dragged_over_others_leave_no_text_and_no_pair_behind(qtbot: QtBot) -> None:
    bench = Bench(qtbot, *(a_passage(f"p{n}", f"fi {n}", f"sv {n}") for n in range(5)))
    bench.put(bench.fi, "p1")
    cursor = bench.fi.textCursor()
    cursor.setPosition(bench.fi.text.block(2).position() + 4, QTextCursor.MoveMode.KeepAnchor)
    bench.fi.setTextCursor(cursor)
    drop(bench.fi, bench.fi, "p4", 4)
    bench.settle()
    assert "".join(bench.text(it.id, FI) for it in bench.passages).count("fi") == 5
    assert sorted(bench.text(it.id, SV) for it in bench.passages if it.blocks.sv) == [f"sv {n}" for n in range(5)]
    assert bench.fi.text.ledger.ids == [name for name, _ in bench.fi.rows()]
    assert len(bench.fi.text.ledger.ids) == bench.fi.document().blockCount()


def test_a_text_dragged_into_the_other_language_stays_in_its_own(qtbot: QtBot) -> None:
    bench = Bench(qtbot, a_passage("p1", "Kaupunki", "Staden"))
    bench.put(bench.fi, "p1", 0, 8)
    done = drop(bench.fi, bench.sv, "p1", 6)
    bench.settle()
    assert (bench.text("p1", FI), bench.text("p1", SV)) == ("Kaupunki", "StadenKaupunki")
    # Qt takes a text away at its source only where the drop says that it has moved.
    assert done is Qt.DropAction.CopyAction


def test_a_selection_let_go_over_itself_stays(qtbot: QtBot) -> None:
    bench = Bench(qtbot, a_passage("p1", "yksi kaksi", "Ett."))
    bench.put(bench.fi, "p1", 0, 6)
    drop(bench.fi, bench.fi, "p1", 3)
    bench.settle()
    assert bench.text("p1", FI) == "yksi kaksi"

"""The margin tells how a passage stands by shape, by colour and in words, and moves passages by their grips."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app.domain.language import Bilingual
from app.domain.passage import Passage, confirm
from app.domain.richtext import paragraph
from app.ui.editor.overlay import GUTTER
from app.ui.editor.stripes import WIDTH, Shape, paint_stripe, state_words, striped_side
from app.ui.editor.stripes_gutter import Gutter
from app.ui.theme import Tone
from tests.builders import a_passage
from tests.ui.editor.editors import FI, LONG, SV, Bench, missing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def stale(id: str) -> Passage:
    passage = a_passage(id, "Paikkoja on sata.", "Det finns hundra platser.")
    return replace(passage, blocks=passage.blocks.put(FI, (paragraph("Paikkoja on kaksisataa."),)))


def unconfirmed(id: str) -> Passage:
    return replace(a_passage(id, "Yksi.", "Ett."), basis=None)


def gutter(bench: Bench, side: str) -> Gutter:
    column = bench.fi if side == "fi" else bench.sv
    [found] = column.findChildren(Gutter)
    return found


def drawn(shape: Shape) -> QImage:
    image = QImage(8, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_stripe(painter, QRectF(2, 2, WIDTH, 36), shape, QColor("black"))
    painter.end()
    return image


def test_every_shape_can_be_told_without_its_colour():
    images = [drawn(shape) for shape in Shape]
    assert all(one != other for n, one in enumerate(images) for other in images[n + 1 :])
    inked = {shape: sum(drawn(shape).pixelColor(4, y).lightness() < 128 for y in range(40)) for shape in Shape}
    assert inked[Shape.SOLID] > inked[Shape.DASHED] > inked[Shape.DOTTED] > 0
    assert inked[Shape.HOLLOW] < 6


@pytest.mark.parametrize(
    ("passage", "side", "words"),
    [
        (missing("p", "Yksi."), SV, "Not written in Swedish yet"),
        (Passage("p", Bilingual((), (paragraph("Ett."),))), FI, "Not written in Finnish yet"),
        (stale("p"), SV, "The Finnish text has changed since this was translated"),
        (unconfirmed("p"), SV, "Not marked as translated yet"),
        (replace(unconfirmed("p"), source=SV), FI, "Not marked as translated yet"),
        (confirm(unconfirmed("p"), different=True), SV, "Approved as different"),
        (a_passage("p", "Yksi.", "Ett."), SV, "Translated"),
        (Passage("p", Bilingual((), ())), SV, ""),
    ],
)
def test_the_side_that_waits_says_in_words_what_it_waits_for(passage: Passage, side: str, words: str):
    assert (striped_side(passage), state_words(passage)) == (side, words)


def test_stripes_stand_beside_the_passages_that_wait_and_nowhere_else(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi.", "Ett."), stale("p2"), missing("p3", "Kolme."), unconfirmed("p4"))
    bench.level()
    image = gutter(bench, "sv").grab().toImage()
    x = round(GUTTER - WIDTH - 3 + WIDTH / 2)
    ground = image.pixelColor(1, 1)
    striped = {
        it.id: any(
            image.pixelColor(x, y) != ground
            for y in range(int(bench.sv.passage_rect(it.id).top()), int(bench.sv.passage_rect(it.id).bottom()))
        )
        for it in bench.passages
    }
    assert striped == {"p1": False, "p2": True, "p3": True, "p4": True}
    middle = round(bench.sv.passage_rect("p2").center().y())
    assert image.pixelColor(x, middle) == bench.theme.theme.color(Tone.STALE)
    assert gutter(bench, "fi").grab().toImage().pixelColor(x, middle) == ground


def test_the_mouse_over_a_stripe_reads_it_and_shows_what_changed(qtbot: QtBot):
    bench = Bench(qtbot, stale("p1"), missing("p2", "Kaksi."))
    for name, words in (("p1", "The Finnish text has changed"), ("p2", "Not written in Swedish")):
        spot = QPoint(GUTTER - 4, round(bench.sv.passage_rect(name).center().y()))
        at = gutter(bench, "sv")
        QApplication.sendEvent(at, QHelpEvent(QEvent.Type.ToolTip, spot, at.mapToGlobal(spot)))
        assert QToolTip.text().startswith(words)
    assert bench.editor.inserts.diff_view.isVisible()
    assert "sata" in bench.editor.inserts.diff_view.form.text.toPlainText()


def drag(bench: Bench, id: str, to: float) -> None:
    at = gutter(bench, "fi")
    start = QPoint(6, round(bench.fi.passage_rect(id).top()) + 6)
    end = QPoint(6, round(to))
    QTest.mouseMove(at, start)
    QTest.mousePress(at, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(at, (start + end) / 2)
    QTest.mouseMove(at, end)
    QTest.mouseRelease(at, Qt.MouseButton.LeftButton, pos=end)
    bench.settle()


def test_a_paragraph_is_dragged_by_its_grip_with_its_twin(qtbot: QtBot):
    bench = Bench(qtbot, *(a_passage(f"p{n}", f"Teksti {n}", f"Text {n}") for n in (1, 2, 3)))
    drag(bench, "p1", bench.fi.passage_rect("p3").bottom() + 3)
    assert [it.id for it in bench.passages] == ["p2", "p3", "p1"]
    assert bench.sv.toPlainText() == "Text 2\nText 3\nText 1"
    drag(bench, "p1", 0)
    assert [it.id for it in bench.passages] == ["p1", "p2", "p3"]
    assert bench.session.undo_name == "edit.move_passage"


def test_letting_a_grip_go_where_it_was_taken_moves_nothing(qtbot: QtBot):
    bench = Bench(qtbot, *(a_passage(f"p{n}", f"Teksti {n}", f"Text {n}") for n in (1, 2)))
    at = gutter(bench, "fi")
    QTest.mouseClick(at, Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
    bench.settle()
    assert bench.session.undo_name is None


def test_a_passage_that_may_only_be_read_has_no_grip(qtbot: QtBot):
    bench = Bench(qtbot, *(a_passage(f"p{n}", f"Teksti {n}", f"Text {n}") for n in (1, 2)), read_only=True)
    drag(bench, "p1", bench.fi.passage_rect("p2").bottom() + 3)
    assert [it.id for it in bench.passages] == ["p1", "p2"]


def test_stripes_follow_the_text_when_it_is_scrolled(qtbot: QtBot):
    bench = Bench(qtbot, *(a_passage(f"p{n}", LONG, "Kort.") for n in range(40)), missing("last", "Yksin."))
    bench.level()
    bench.sv.verticalScrollBar().setValue(bench.sv.verticalScrollBar().maximum())
    area = bench.sv.passage_rect("last")
    image = gutter(bench, "sv").grab().toImage()
    x = round(GUTTER - WIDTH - 3 + WIDTH / 2)
    assert 0 < area.top() < bench.sv.viewport().height()
    assert any(image.pixelColor(x, y) != image.pixelColor(1, 1) for y in range(int(area.top()), int(area.bottom())))

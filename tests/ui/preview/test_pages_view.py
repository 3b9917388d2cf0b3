"""The pages in a window, as a person sees and moves them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.domain.language import Language
from app.ui.preview.pages_view import PagesView
from app.ui.preview.painted import PaintedSheet
from app.ui.preview.pictures import PagePictures
from tests.builders import a_passage
from tests.ui.sheets import LONG_FI, LONG_SV, a_long_case, a_sheet
from tests.ui.typing import press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def long_sheet(qapp):
    return PaintedSheet(a_sheet(a_long_case()))


@pytest.fixture
def view(qtbot, long_sheet):
    view = PagesView()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    view.show_sheet(long_sheet)
    return view


def top(view):
    return view.verticalScrollBar().value()


def number_of(view, passage):
    return next(n for n, place in enumerate(view._sheet.sheet.places) if place.passage == passage)


def colours(view):
    image = view.viewport().grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def white_share(view):
    image = view.viewport().grab().toImage()
    seen = [image.pixelColor(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)]
    return sum(colour == QColor("white") for colour in seen) / len(seen)


def spot_on_screen(view, number):
    page, area = min(view._sheet.areas([number]).items())
    return (view._geometry.on_screen(page, area).topLeft() - view._offset() + QPointF(8, 8)).toPoint()


def click(view, qtbot, point):
    qtbot.mouseMove(view.viewport(), point)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_paper_is_white_on_light_and_on_dark_ground(view):
    dark = QPalette(view.palette())
    dark.setColor(QPalette.ColorRole.Window, QColor("#1a1d21"))
    assert white_share(view) > 0.5
    view.setPalette(dark)
    assert white_share(view) > 0.5
    assert "#1a1d21" in colours(view)


def test_only_pages_in_view_are_painted_and_kept_while_there_is_room(view, long_sheet):
    view.viewport().grab()
    assert view._pictures.count <= 2 < long_sheet.count
    press(view, Qt.Key.Key_End)
    view.viewport().grab()
    assert view._pictures.count <= 4
    pictures = PagePictures(long_sheet, room=0)
    pictures.page(0, 0.5, 1.0)
    again = pictures.page(1, 0.5, 1.0)
    pictures.keep([1], 0.5, 1.0)
    assert pictures.count == 1
    assert pictures.page(1, 0.5, 1.0).cacheKey() == again.cacheKey()


def test_a_picture_has_the_dots_of_its_screen(long_sheet):
    picture = PagePictures(long_sheet).page(0, 0.5, 2.0)
    assert picture.devicePixelRatio() == 2.0
    assert picture.width() == pytest.approx(long_sheet.page_size.width(), abs=1)


def test_pages_are_as_wide_as_the_window_until_a_person_zooms(view):
    fitted = view.scale
    view.resize(900, 600)
    assert view.scale > fitted
    view.set_zoom(1.0)
    view.resize(700, 600)
    assert view.scale == view.zoom == 1.0
    view.set_zoom(9.0)
    assert view.scale == 2.0
    view.set_zoom(0.1)
    assert view.scale == 0.5


def test_keys_zoom_and_fit_the_pages_again(view):
    press(view, Qt.Key.Key_Plus, CTRL)
    larger = view.scale
    press(view, Qt.Key.Key_Plus, CTRL)
    assert view.scale > larger
    press(view, Qt.Key.Key_Minus, CTRL)
    assert view.scale == larger
    press(view, Qt.Key.Key_0, CTRL)
    assert view.zoom is None


def test_ctrl_with_the_wheel_zooms_and_the_wheel_alone_scrolls(view):
    def turn(delta, modifiers):
        centre = QPointF(view.viewport().rect().center())
        event = QWheelEvent(
            centre, view.viewport().mapToGlobal(centre), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)

    before = view.scale
    turn(120, CTRL)
    assert view.scale > before
    turn(-120, Qt.KeyboardModifier.NoModifier)
    assert top(view) > 0


def test_keys_scroll(view):
    press(view, Qt.Key.Key_Down)
    line = top(view)
    assert line > 0
    press(view, Qt.Key.Key_PageDown)
    assert top(view) > line + 400
    press(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert top(view) == line
    press(view, Qt.Key.Key_End)
    assert view.page == view.page_count - 1
    press(view, Qt.Key.Key_Home)
    assert top(view) == 0


def test_a_place_that_is_marked_comes_into_view_and_is_tinted(view):
    before = colours(view)
    number = number_of(view, "long30")
    view.mark([number])
    assert view.viewport().rect().contains(spot_on_screen(view, number))
    accent = view.palette().color(QPalette.ColorRole.Highlight).name()
    assert accent in colours(view) - before
    at = top(view)
    view.mark([number_of(view, "long31")])
    assert top(view) == at, "what is in view already moves nothing"


def test_a_click_on_a_paragraph_chooses_it(view, qtbot):
    number = number_of(view, "long20")
    view.mark([number])
    with qtbot.waitSignal(view.place_chosen) as chosen:
        click(view, qtbot, spot_on_screen(view, number))
    assert chosen.args == [number]
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_a_click_beside_the_text_chooses_nothing(view, qtbot):
    with qtbot.assertNotEmitted(view.place_chosen):
        click(view, qtbot, QPoint(3, 3))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_places_are_gone_through_and_chosen_by_key(view, qtbot):
    press(view, Qt.Key.Key_Down, CTRL)
    assert view.marked == (0,)
    press(view, Qt.Key.Key_Down, CTRL)
    assert view.marked == (1,)
    press(view, Qt.Key.Key_Up, CTRL)
    press(view, Qt.Key.Key_Up, CTRL)
    assert view.marked == (0,)
    with qtbot.waitSignal(view.place_chosen) as chosen:
        press(view, Qt.Key.Key_Return)
    assert chosen.args == [0]


def test_what_is_read_stays_where_it_is_when_more_is_written_above_it(view):
    number = number_of(view, "long5")
    view.mark([number])
    view.verticalScrollBar().setValue(round(top(view) + spot_on_screen(view, number).y() - 40))
    before = spot_on_screen(view, number).y()
    above = tuple(a_passage(f"g{n}", LONG_FI, LONG_SV) for n in range(9))
    view.show_sheet(PaintedSheet(a_sheet(replace(a_long_case(), general_answer=above))))
    assert spot_on_screen(view, number_of(view, "long5")).y() == pytest.approx(before, abs=2)


def test_the_same_passage_stays_in_view_in_the_other_language(view):
    number = number_of(view, "long25")
    view.mark([number])
    view.verticalScrollBar().setValue(round(top(view) + spot_on_screen(view, number).y() - 30))
    view.show_sheet(PaintedSheet(a_sheet(a_long_case(), Language.SV)))
    assert view.viewport().rect().contains(spot_on_screen(view, number_of(view, "long25")))


def test_zooming_and_a_new_width_keep_the_text_in_view(view):
    number = number_of(view, "long15")
    view.mark([number])
    view.verticalScrollBar().setValue(round(top(view) + spot_on_screen(view, number).y() - 30))
    view.set_zoom(1.5)
    assert view.viewport().rect().contains(spot_on_screen(view, number))
    view.set_zoom(None)
    view.resize(800, 600)
    assert view.viewport().rect().contains(spot_on_screen(view, number))


def test_the_page_in_view_can_be_read_without_seeing_it(view):
    assert view.accessibleDescription().startswith("Valtuusto 18.05.2026")
    press(view, Qt.Key.Key_End)
    assert view.accessibleDescription() == view._sheet.text_of(view.page)


def test_without_a_sheet_nothing_is_shown_and_keys_do_no_harm(view):
    view.show_sheet(None)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return):
        press(view, key, CTRL)
        press(view, key)
    assert (view.page_count, top(view), view.accessibleDescription()) == (0, 0, "")
    assert QColor("white").name() not in colours(view)

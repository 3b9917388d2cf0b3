"""Where pages lie under one another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.ui.preview.geometry import GAP, STEPS, WIDEST_FIT, Geometry, fitting, next_step

PAGE = QSizeF(800, 1100)


def test_pages_lie_under_one_another_in_the_middle_of_a_wide_window():
    geometry = Geometry(PAGE, 3, 0.5, 1000)
    assert geometry.rect(0) == QRectF(300, GAP, 400, 550)
    assert geometry.rect(1).top() == geometry.rect(0).bottom() + GAP
    assert geometry.total.height() == geometry.rect(2).bottom() + GAP


def test_a_narrow_window_shows_the_left_edge_of_a_wide_page():
    assert Geometry(PAGE, 1, 2.0, 300).rect(0).left() == GAP


def test_only_pages_in_view_are_shown():
    geometry = Geometry(PAGE, 10, 1.0, 1000)
    assert list(geometry.shown(0, 900)) == [0]
    assert list(geometry.shown(1000, 1300)) == [0, 1]
    assert list(geometry.shown(5600, 7000)) == [5, 6]
    assert list(Geometry(PAGE, 0, 1.0, 1000).shown(0, 900)) == []


@given(st.integers(1, 30), st.floats(0.3, 2.0), st.data())
def test_a_point_of_a_page_comes_back_from_the_screen(count: int, scale: float, data: st.DataObject):
    geometry = Geometry(PAGE, count, scale, 700)
    number = data.draw(st.integers(0, count - 1))
    point = QPointF(data.draw(st.floats(1, 799)), data.draw(st.floats(1, 1090)))
    shown = geometry.on_screen(number, QRectF(point, QSizeF(1, 1))).topLeft()
    page, back = geometry.on_page(shown)
    assert page == number
    assert (back.x(), back.y()) == pytest.approx((point.x(), point.y()), abs=0.01)


def test_a_page_fits_the_width_with_room_on_both_sides_but_grows_no_larger_than_the_largest():
    assert fitting(PAGE, 432) == 0.5
    assert fitting(PAGE, 9000) == WIDEST_FIT
    assert fitting(PAGE, 10) > 0


def test_the_scales_offered_are_gone_through_step_by_step_and_end():
    assert next_step(0.43, 1) == 0.5
    assert next_step(1.0, 1) == 1.25
    assert next_step(1.1, -1) == 1.0
    assert next_step(2.0, 1) == STEPS[-1]
    assert next_step(0.43, -1) == STEPS[0]

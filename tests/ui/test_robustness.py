"""What a person can do to the window in any order, and what disk and files can do to it, leaves every text whole."""

from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.domain.parts import Spot
from tests.ui.open_window import open_window


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_panel_that_floats_leaves_the_order_of_tab_alone(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        page.form.findingsDock.setFloating(True)
        # A page that is made now is put into the order: Qt would warn of a panel in another window.
        page.show_spot(Spot("facts"))
        assert page.form.findingsDock.isFloating()


def test_what_is_kept_of_a_text_and_of_a_panels_icon_was_made_where_it_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    # Of what Qt made Python's hold can end when another widget does; the texts were then there and could not be used.
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        columns = page.editing.editor.columns.columns
        assert all(shiboken6.createdByPython(columns[side].text.document) for side in Language)
        assert all(columns[side].document() is columns[side].text.document for side in Language)
        assert all(shiboken6.createdByPython(icon) for icon in page.form.strip.actions())

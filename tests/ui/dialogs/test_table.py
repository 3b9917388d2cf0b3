"""A simple table is made and changed in a small dialog."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.richtext import Span, Table, plain, spans_text, tidy
from app.ui.dialogs.table import TableDialog, rewritten_spans
from tests import strategies
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FORMATTED = Table((((Span("a", bold=True),), plain("b")), (plain("c"), plain("d"))), 1, "Otsikko")


@pytest.fixture
def dialog(qtbot: QtBot) -> TableDialog:
    made = TableDialog(FORMATTED)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_table_that_nobody_touched_comes_back_as_it_was(dialog: TableDialog):
    assert dialog.table() == FORMATTED


def test_a_new_table_has_room_for_a_header_and_two_rows(qtbot: QtBot):
    made = TableDialog()
    qtbot.addWidget(made)
    assert (len(made.table().rows), len(made.table().rows[0]), made.table().header_rows) == (3, 3, 1)


def test_cells_are_typed_into_from_the_keyboard(dialog: TableDialog):
    dialog.form.grid.setFocus()
    dialog.form.grid.setCurrentCell(1, 1)
    press(dialog.form.grid, Qt.Key.Key_F2)
    editor = dialog.form.grid.findChild(QLineEdit)
    assert editor is not None
    type_text(editor, "ä")
    press(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert spans_text(dialog.table().rows[1][1]) == "ä"


def test_rows_and_columns_are_added_beside_the_chosen_cell_and_removed(dialog: TableDialog):
    dialog.form.grid.setCurrentCell(0, 0)
    dialog.form.addRow.click()
    dialog.form.addColumn.click()
    assert [[spans_text(cell) for cell in row] for row in dialog.table().rows] == [
        ["a", "", "b"],
        ["", "", ""],
        ["c", "", "d"],
    ]
    assert dialog.form.grid.currentRow() == 1
    dialog.form.removeRow.click()
    dialog.form.grid.setCurrentCell(0, 1)
    dialog.form.removeColumn.click()
    assert dialog.table() == FORMATTED


def test_the_last_cell_stays(dialog: TableDialog):
    for button in (dialog.form.removeRow, dialog.form.removeColumn):
        dialog.form.grid.setCurrentCell(0, 0)
        button.click()
        assert not button.isEnabled()
    assert len(dialog.table().rows) == 1


def test_header_and_caption_are_chosen(dialog: TableDialog):
    dialog.form.header.click()
    dialog.form.caption.setText("  Uusi  ")
    assert (dialog.table().header_rows, dialog.table().caption) == (0, "Uusi")


def test_the_table_is_told_when_the_person_accepts_and_not_when_they_cancel(qtbot: QtBot, dialog: TableDialog):
    told: list[Table] = []
    dialog.made.connect(told.append)
    dialog.form.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert told == []
    dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert told == [FORMATTED]


def test_two_header_rows_stay_two(qtbot: QtBot):
    made = TableDialog(Table(FORMATTED.rows, 2))
    qtbot.addWidget(made)
    assert made.table().header_rows == 2


@given(strategies.spans, strategies.texts())
def test_a_cell_reads_what_was_typed_and_keeps_the_look_of_what_stayed(spans: tuple[Span, ...], text: str):
    assert spans_text(rewritten_spans(spans, text)) == text
    assert rewritten_spans(spans, spans_text(spans)) == tidy(spans)


@given(st.text("ab", min_size=1, max_size=4), st.text("cd", max_size=3))
def test_words_typed_behind_bold_ones_leave_them_bold(bold: str, more: str):
    spans = (Span(bold, bold=True),)
    assert rewritten_spans(spans, bold + more) == tidy((Span(bold, bold=True), Span(more)))

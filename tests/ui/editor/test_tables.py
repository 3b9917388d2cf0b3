"""A table as one character of the text: drawn as wide as the column, safe from what is typed round it."""

import gc
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from pytestqt.qtbot import QtBot

from app.domain.richtext import Paragraph, Span, Table, block_text, paragraph, plain
from tests.ui.editor.columns import Owner
from tests.ui.typing import press, type_text

WORDY = "solu jossa on monta sanaa ja joka siksi rivittyy"
TABLE = Table(tuple(tuple(plain(f"{WORDY} {row}{column}") for column in "abc") for row in "123"), 1, "Taulukko 1")


@pytest.fixture
def owner(qtbot: QtBot) -> Owner:
    made = Owner(qtbot, ("a", "ennen"), ("t", TABLE), ("b", "jälkeen"))
    qtbot.waitExposed(made.window)
    return made


def inked(image: QImage) -> int:
    """How many pixels are not the colour of the corner."""
    ground = image.pixelColor(2, image.height() - 3)
    return sum(
        image.pixelColor(x, y) != ground for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )


def shown(owner: Owner) -> list[str]:
    return ["T" if isinstance(block, Table) else block_text(block) for _, block in owner.blocks]


def test_it_is_drawn_and_grows_where_the_column_narrows(owner: Owner) -> None:
    with_table = inked(owner.column.viewport().grab().toImage())
    wide = owner.column.block_rect(1)
    assert wide.height() > 4 * owner.column.block_rect(0).height()
    assert wide.width() <= owner.column.viewport().width()
    owner.column.resize(250, 500)
    assert owner.column.block_rect(1).height() > wide.height()
    assert owner.column.block_rect(1).width() <= owner.column.viewport().width()
    owner.column.resize(400, 500)
    owner.column.patch((("a", paragraph("ennen")), ("b", paragraph("jälkeen"))))
    assert inked(owner.column.viewport().grab().toImage()) < with_table / 4


def test_its_text_has_the_colour_of_the_palette(owner: Owner) -> None:
    palette = QPalette(owner.column.palette())
    for role, colour in ((QPalette.ColorRole.Base, "#101010"), (QPalette.ColorRole.Text, "#f0f0f0")):
        palette.setColor(role, QColor(colour))
    owner.column.setPalette(palette)
    rect = owner.column.block_rect(1)
    image = owner.column.viewport().grab().toImage()
    inside = [image.pixelColor(x, y).lightness() for x in range(10, 380, 2) for y in range(int(rect.top()) + 4, 120)]
    assert max(inside) > 200


def test_a_changed_table_is_drawn_anew_and_the_caret_stays(owner: Owner) -> None:
    owner.put(2, 3)
    taller = Table((*TABLE.rows, *TABLE.rows), 1)
    before = owner.column.block_rect(1).height()
    owner.column.patch((("a", paragraph("ennen")), ("t", taller), ("b", paragraph("jälkeen"))))
    assert owner.blocks[1] == ("t", taller)
    assert owner.column.block_rect(1).height() > 1.5 * before
    assert owner.column.caret() == ("b", 3)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_asks_for_it(owner: Owner, qtbot: QtBot, key: Qt.Key) -> None:
    owner.put(1)
    with qtbot.waitSignal(owner.column.table_requested) as asked:
        press(owner.column, key, text="\r")
    assert asked.args == ["t"]
    assert owner.blocks[1] == ("t", TABLE)


def test_a_double_click_asks_for_it(owner: Owner, qtbot: QtBot) -> None:
    place = QPoint(100, int(owner.column.block_rect(1).center().y()))
    with qtbot.waitSignal(owner.column.table_requested) as asked:
        qtbot.mouseDClick(owner.column.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["t"]
    assert owner.column.current_passage() == "t"


@pytest.mark.parametrize(
    ("offset", "expected"), [(0, ["ennen", "xy", "T", "jälkeen"]), (1, ["ennen", "T", "xy", "jälkeen"])]
)
def test_typing_at_it_begins_a_paragraph_beside_it(owner: Owner, offset: int, expected: list[str]) -> None:
    owner.put(1, offset)
    type_text(owner.column, "xy")
    owner.column.flush()
    assert shown(owner) == expected
    assert next(name for name, block in owner.blocks if block == TABLE) == "t"


@pytest.mark.parametrize(("key", "offset"), [(Qt.Key.Key_Backspace, 1), (Qt.Key.Key_Delete, 0)])
def test_one_key_deletes_it_whole(owner: Owner, key: Qt.Key, offset: int) -> None:
    owner.put(1, offset)
    press(owner.column, key)
    owner.column.flush()
    assert owner.texts == [("a", "ennen"), ("t", ""), ("b", "jälkeen")]
    assert owner.passages[1].blocks.fi == ()


def test_no_text_is_joined_to_it(owner: Owner) -> None:
    for number, offset, key in ((2, 0, Qt.Key.Key_Backspace), (0, 5, Qt.Key.Key_Delete)):
        owner.put(number, offset)
        press(owner.column, key)
        assert owner.texts[0] == ("a", "ennen")
        assert owner.blocks[1:] == [("t", TABLE), ("b", paragraph("jälkeen"))]


def test_text_that_comes_past_the_keys_gets_a_paragraph_of_its_own(owner: Owner) -> None:
    owner.put(1, 1)
    owner.column.textCursor().insertText("takana")
    owner.put(1, 0)
    owner.column.textCursor().insertText("edessä")
    owner.column.flush()
    assert shown(owner) == ["ennen", "edessä", "T", "takana", "jälkeen"]
    assert dict(owner.blocks)["t"] == TABLE


def test_it_is_copied_and_pasted_whole(owner: Owner) -> None:
    owner.put(1, 0, 1)
    rows = owner.column.selected_rows()
    assert rows == (("t", TABLE),)
    owner.put_at_end(2)
    owner.column.insert_rows(rows)
    assert [block for _, block in owner.blocks][2:] == [paragraph("jälkeen"), TABLE]
    assert len({name for name, _ in owner.blocks}) == 4


def test_drawing_keeps_references_level(owner: Owner) -> None:
    owner.column.grab()
    gc.collect()
    before = sys.getrefcount(None)
    for width in range(300):
        owner.column.resize(300 + width % 40, 400)
        owner.column.grab()
    gc.collect()
    assert abs(sys.getrefcount(None) - before) < 100


def test_tables_of_a_column_that_is_gone_are_gone(qtbot: QtBot) -> None:
    for _ in range(5):
        owner = Owner(qtbot, ("t", TABLE))
        owner.column.grab()
        owner.column.set_rows((("p", Paragraph((Span("x"),))),))
        gc.collect()
        owner.column.grab()
        assert owner.blocks == [("p", Paragraph((Span("x"),)))]

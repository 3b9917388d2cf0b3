"""Keys and commands in a column: paragraphs, lists, looks, links, and the ids that stay where the text stays."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.richtext import Bullet, NumberedItem, Paragraph, Span, Subheading, paragraph, plain
from app.ui.editor.column import Formats, Kind
from app.ui.editor.column_keys import Wish, wish_of
from tests.ui.editor.columns import Owner
from tests.ui.typing import press, type_text

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ADDRESS = "https://example.org/å"


@pytest.fixture
def owner(qtbot: QtBot) -> Owner:
    return Owner(qtbot, ("a", "Yksi"), ("b", "Kaksi"), ("c", "Kolme"))


def enter(owner: Owner) -> None:
    type_text(owner.column, "\n")


@pytest.mark.parametrize(
    ("offset", "expected"),
    [
        (5, [("b", "Kaksi"), ("n1", "")]),
        (2, [("b", "Ka"), ("n1", "ksi")]),
        (0, [("n1", ""), ("b", "Kaksi")]),
    ],
)
def test_enter_leaves_the_id_with_the_text_it_belongs_to(
    owner: Owner, offset: int, expected: list[tuple[str, str]]
) -> None:
    owner.put(1, offset)
    enter(owner)
    assert owner.texts == [("a", "Yksi"), *expected, ("c", "Kolme")]
    assert owner.column.textCursor().blockNumber() == 2
    type_text(owner.column, "x")
    assert owner.texts[2][1] == "x" + expected[1][1]


def test_enter_in_an_empty_paragraph_makes_another(owner: Owner) -> None:
    owner.give(("a", ""))
    enter(owner)
    assert owner.texts == [("a", ""), ("n1", "")]


@pytest.mark.parametrize(
    ("number", "offset", "names"),
    [(0, 2, ["d", "d", "d"]), (0, 1, ["d", "d", "d"]), (1, 0, ["d", "d", "d"]), (1, 2, ["d", "d", "n1"])],
)
def test_enter_inside_a_passage_of_several_blocks_stays_inside_it(
    owner: Owner, number: int, offset: int, names: list[str]
) -> None:
    owner.give(("d", "ab"), ("d", "cd"))
    owner.put(number, offset)
    enter(owner)
    assert [name for name, _ in owner.blocks] == names


def test_enter_at_the_very_start_of_such_a_passage_begins_one_before_it(owner: Owner) -> None:
    owner.give(("d", "ab"), ("d", "cd"))
    owner.put(0)
    enter(owner)
    assert owner.texts == [("n1", ""), ("d", "ab"), ("d", "cd")]


def test_enter_over_a_selection_takes_it_away(owner: Owner) -> None:
    owner.put(0, 2, 6)
    enter(owner)
    assert owner.texts == [("a", "Yk"), ("b", "si"), ("c", "Kolme")]


def test_shift_and_enter_break_the_line_inside_the_paragraph(owner: Owner) -> None:
    owner.put(0, 2)
    press(owner.column, Qt.Key.Key_Return, SHIFT, "\r")
    owner.column.flush()
    assert owner.texts[0] == ("a", "Yk\nsi")
    assert len(owner.blocks) == 3


def test_a_list_goes_on_and_an_empty_item_moves_out_of_it_level_by_level(owner: Owner) -> None:
    owner.give(("a", NumberedItem(plain("Yksi"), 1, 4)))
    owner.put_at_end(0)
    type_text(owner.column, "\nKaksi\n\nUlompi\n\nLoppu")
    assert [block for _, block in owner.blocks] == [
        NumberedItem(plain("Yksi"), 1, 4),
        NumberedItem(plain("Kaksi"), 1),
        NumberedItem(plain("Ulompi")),
        paragraph("Loppu"),
    ]


def test_a_paragraph_follows_a_subheading(owner: Owner) -> None:
    owner.give(("a", Subheading(plain("Otsikko"))))
    owner.put_at_end(0)
    type_text(owner.column, "\nTeksti")
    owner.column.flush()
    assert [block for _, block in owner.blocks] == [Subheading(plain("Otsikko")), paragraph("Teksti")]


def test_backspace_in_a_list_goes_out_then_ends_it_then_asks_to_join(owner: Owner) -> None:
    owner.give(("a", "Yksi"), ("b", Bullet(plain("Kaksi"), 1)))
    owner.put(1)
    for expected in (Bullet(plain("Kaksi")), paragraph("Kaksi")):
        press(owner.column, Qt.Key.Key_Backspace)
        assert owner.blocks[1] == ("b", expected)
        assert owner.column.text.block(1).blockFormat().indent() == 0
    press(owner.column, Qt.Key.Key_Backspace)
    assert owner.joins == ["b"]
    assert owner.texts == [("a", "YksiKaksi")]
    assert owner.passages[0].blocks.sv == (paragraph("sv a"), paragraph("sv b"))


def test_delete_at_the_end_asks_for_the_same(owner: Owner) -> None:
    owner.put_at_end(0)
    press(owner.column, Qt.Key.Key_Delete)
    assert owner.joins == ["b"]
    assert owner.texts[0] == ("a", "YksiKaksi")
    assert owner.column.caret() == ("a", 4)


def test_backspace_joins_blocks_of_one_passage_at_once(owner: Owner) -> None:
    owner.give(("d", "ab"), ("d", Subheading(plain("cd"))))
    owner.put(1)
    press(owner.column, Qt.Key.Key_Backspace)
    assert owner.joins == []
    assert owner.blocks == [("d", paragraph("abcd"))]


def test_backspace_takes_an_empty_paragraph_that_was_just_begun(owner: Owner) -> None:
    owner.put_at_end(0)
    enter(owner)
    press(owner.column, Qt.Key.Key_Backspace)
    assert owner.texts == [("a", "Yksi"), ("b", "Kaksi"), ("c", "Kolme")]
    assert owner.column.caret() == ("a", 4)


def test_nothing_stands_before_the_first_and_behind_the_last(owner: Owner) -> None:
    owner.put(0)
    press(owner.column, Qt.Key.Key_Backspace)
    owner.put_at_end(2)
    press(owner.column, Qt.Key.Key_Delete)
    assert owner.joins == []
    assert len(owner.blocks) == 3


@pytest.mark.parametrize(
    ("offset", "length", "kept"), [(2, 6, ("a", "Yksi")), (0, 7, ("b", "ksi")), (0, 10, ("a", "")), (1, 9, ("a", "Y"))]
)
def test_a_selection_over_passages_leaves_the_id_with_the_text_that_stays(
    owner: Owner, offset: int, length: int, kept: tuple[str, str]
) -> None:
    owner.put(0, offset, length)
    press(owner.column, Qt.Key.Key_Delete)
    assert kept in owner.texts
    assert [text for _, text in owner.texts if text] == [text for text in (kept[1], "Kolme") if text]
    assert owner.column.caret()[0] == kept[0]
    assert [it.blocks.sv for it in owner.passages] == [(paragraph(f"sv {name}"),) for name in "abc"]


def test_typing_over_whole_paragraphs_keeps_the_first_one_s_id_and_kind(owner: Owner) -> None:
    owner.give(("a", "Yksi"), ("b", Bullet(plain("Kaksi"))), ("c", "Kolme"))
    owner.put(0, 0, len("Yksi\nKaksi"))
    type_text(owner.column, "Uusi")
    owner.column.flush()
    assert owner.blocks[0] == ("a", paragraph("Uusi"))
    assert owner.texts[1:] == [("b", ""), ("c", "Kolme")]


@pytest.mark.parametrize(
    ("key", "modifiers", "wish"),
    [
        (Qt.Key.Key_Backspace, CONTROL, Wish.BACK),
        (Qt.Key.Key_Delete, SHIFT, Wish.CUT),
        (Qt.Key.Key_Z, CONTROL, Wish.HISTORY),
        (Qt.Key.Key_Return, CONTROL, Wish.OTHER),
        (Qt.Key.Key_Left, CONTROL, Wish.OTHER),
    ],
)
def test_keys_with_modifiers_ask_for_what_they_always_did(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, wish: Wish
) -> None:
    assert wish_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers)) is wish


def test_what_alt_gr_types_is_text() -> None:
    both = CONTROL | Qt.KeyboardModifier.AltModifier
    assert wish_of(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_At, both, "@")) is Wish.TEXT


def test_cut_takes_the_selection_to_the_clipboard(owner: Owner) -> None:
    owner.put(0, 1, 8)
    press(owner.column, Qt.Key.Key_X, CONTROL)
    assert [text for _, text in owner.texts if text] == ["Yi", "Kolme"]


def test_tab_moves_list_items_in_and_out(owner: Owner) -> None:
    owner.give(("a", Bullet(plain("Yksi"))), ("b", Bullet(plain("Kaksi"))), ("c", "Kolme"))
    owner.put(1)
    press(owner.column, Qt.Key.Key_Tab, text="\t")
    assert owner.blocks[1] == ("b", Bullet(plain("Kaksi"), 1))
    press(owner.column, Qt.Key.Key_Tab, text="\t")
    assert owner.blocks[1] == ("b", Bullet(plain("Kaksi"), 1))
    press(owner.column, Qt.Key.Key_Backtab, SHIFT)
    press(owner.column, Qt.Key.Key_Backtab, SHIFT)
    assert owner.blocks[1] == ("b", paragraph("Kaksi"))


def focus(owner: Owner, qtbot: QtBot) -> None:
    owner.window.activateWindow()
    owner.column.setFocus()
    qtbot.waitUntil(owner.column.hasFocus)


def test_tab_elsewhere_moves_the_focus(owner: Owner, qtbot: QtBot) -> None:
    field = QLineEdit(owner.window)
    field.show()
    focus(owner, qtbot)
    press(owner.column, Qt.Key.Key_Tab, text="\t")
    assert field.hasFocus()
    assert owner.texts[0] == ("a", "Yksi")


def test_the_window_s_undo_key_works_inside_the_column(owner: Owner, qtbot: QtBot) -> None:
    undone: list[bool] = []
    QShortcut(QKeySequence("Ctrl+Z"), owner.window, activated=lambda: undone.append(True))
    focus(owner, qtbot)
    qtbot.keyClick(owner.window.windowHandle(), Qt.Key.Key_Z, CONTROL)
    assert undone == [True]


@pytest.mark.parametrize(("key", "look"), [(Qt.Key.Key_B, {"bold": True}), (Qt.Key.Key_I, {"italic": True})])
def test_looks_of_a_selection_go_on_and_off(owner: Owner, key: Qt.Key, look: dict[str, bool]) -> None:
    owner.put(0, 1, 2)
    press(owner.column, key, CONTROL)
    owner.column.flush()
    assert owner.blocks[0] == ("a", Paragraph((Span("Y"), Span("ks", **look), Span("i"))))
    press(owner.column, key, CONTROL)
    owner.column.flush()
    assert owner.blocks[0] == ("a", paragraph("Yksi"))


def test_a_partly_bold_selection_becomes_all_bold_over_paragraphs(owner: Owner) -> None:
    owner.give(("a", Paragraph((Span("ab", bold=True), Span("cd")))), ("b", Subheading(plain("ef"))))
    owner.put(0, 1, 5)
    owner.column.toggle_bold()
    assert owner.blocks == [
        ("a", Paragraph((Span("abcd", bold=True),))),
        ("b", Subheading((Span("e", bold=True), Span("f")))),
    ]


def test_bold_without_a_selection_is_for_what_is_typed_next(owner: Owner) -> None:
    owner.put_at_end(0)
    owner.column.toggle_bold()
    assert owner.column.formats().bold
    type_text(owner.column, "x")
    owner.column.toggle_bold()
    type_text(owner.column, "y")
    owner.column.flush()
    assert owner.blocks[0] == ("a", Paragraph((Span("Yksi"), Span("x", bold=True), Span("y"))))


def test_a_link_is_set_changed_and_taken_away(owner: Owner) -> None:
    owner.put(0, 1, 2)
    owner.column.set_link(ADDRESS)
    assert owner.blocks[0] == ("a", Paragraph((Span("Y"), Span("ks", href=ADDRESS), Span("i"))))
    owner.put(0, 2)
    assert owner.column.formats().href == ADDRESS
    owner.column.set_link("mailto:a@b.fi")
    assert owner.blocks[0] == ("a", Paragraph((Span("Y"), Span("ks", href="mailto:a@b.fi"), Span("i"))))
    owner.column.set_link(None)
    assert owner.blocks[0] == ("a", paragraph("Yksi"))


@pytest.mark.parametrize(("offset", "text"), [(4, "x"), (0, "x")])
def test_typing_at_either_end_of_a_link_is_not_part_of_it(owner: Owner, offset: int, text: str) -> None:
    owner.give(("a", Paragraph((Span("Yksi", bold=True, href=ADDRESS),))))
    owner.put(0, 2)
    owner.put(0, offset)
    type_text(owner.column, text)
    owner.column.flush()
    spans = (Span("Yksi", bold=True, href=ADDRESS), Span("x", bold=True))
    assert owner.blocks[0] == ("a", Paragraph(spans if offset else spans[::-1]))


def test_typing_inside_a_link_is_part_of_it_and_enter_behind_it_is_not(owner: Owner) -> None:
    owner.give(("a", Paragraph((Span("Yksi", href=ADDRESS),))))
    owner.put(0, 2)
    type_text(owner.column, "x")
    owner.put_at_end(0)
    type_text(owner.column, "\ny")
    owner.column.flush()
    assert [block for _, block in owner.blocks] == [Paragraph((Span("Ykxsi", href=ADDRESS),)), paragraph("y")]


def test_the_link_key_is_told(owner: Owner, qtbot: QtBot) -> None:
    owner.put(0, 2)
    with qtbot.waitSignal(owner.column.link_requested):
        press(owner.column, Qt.Key.Key_K, CONTROL)
    assert owner.texts[0] == ("a", "Yksi")


def test_kinds_go_on_and_off_and_keep_text_looks_and_ids(owner: Owner) -> None:
    spans = (Span("ab", bold=True), Span("cd", href=ADDRESS))
    owner.give(("a", Paragraph(spans)), ("b", Paragraph(spans)))
    owner.put(0, 0, 9)
    column = owner.column
    for command, expected in (
        (column.make_bullets, Bullet(spans)),
        (column.make_numbers, NumberedItem(spans)),
        (column.make_subheading, Subheading(spans)),
        (column.make_subheading, Paragraph(spans)),
        (column.make_numbers, NumberedItem(spans)),
        (column.make_paragraph, Paragraph(spans)),
    ):
        command()
        column.flush()
        assert owner.blocks == [("a", expected), ("b", expected)]


def test_levels_stay_between_the_kinds_of_lists(owner: Owner) -> None:
    owner.give(("a", Bullet(plain("x"))), ("b", Bullet(plain("y"), 1)))
    owner.put(1)
    owner.column.make_numbers()
    assert owner.blocks[1] == ("b", NumberedItem(plain("y"), 1))
    owner.column.outdent()
    owner.column.indent()
    assert owner.blocks[1] == ("b", NumberedItem(plain("y"), 1))


def test_what_holds_at_the_caret_is_told_when_it_changes(owner: Owner) -> None:
    owner.give(("a", Bullet((Span("ab"), Span("cd", bold=True)), 1)), ("b", "x"))
    heard: list[Formats] = []
    owner.column.formats_changed.connect(heard.append)
    owner.put(1)
    owner.put(0, 1)
    owner.put(0, 3)
    owner.put(0, 1, 2)
    assert heard[-3:] == [
        Formats(kind=Kind.BULLET, level=1),
        Formats(bold=True, kind=Kind.BULLET, level=1),
        Formats(kind=Kind.BULLET, level=1),
    ]
    assert owner.column.formats() == heard[-1]

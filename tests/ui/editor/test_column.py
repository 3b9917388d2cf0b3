"""A column and its owner: what it shows, what it tells and when, its caret, selections, pastes and patches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.richtext import Bullet, NumberedItem, Paragraph, Span, Subheading, Table, paragraph, plain
from app.ui.editor.column_marks import marks
from app.ui.editor.formatting import Kind, Shape
from tests.ui.editor.columns import Owner
from tests.ui.typing import press, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
MIXED = Paragraph((Span("Yksi "), Span("kaksi", bold=True), Span(" kolme")))


@pytest.fixture
def owner(qtbot: QtBot) -> Owner:
    return Owner(qtbot, ("a", "Yksi 😀 kaksi."), ("b", MIXED), ("c", "Loppu."))


def compose(owner: Owner, text: str, commit: str = "") -> None:
    event = QInputMethodEvent(text, [])
    event.setCommitString(commit)
    QApplication.sendEvent(owner.column, event)


def test_it_shows_rows_from_the_start_and_can_undo_nothing(owner: Owner) -> None:
    owner.put_at_end(2)
    owner.column.set_rows((("x", paragraph("Toinen osa.")),))
    assert owner.column.caret() == ("x", 0)
    assert not owner.column.document().isUndoAvailable()
    assert owner.told == []


def test_a_column_without_rows_is_one_empty_paragraph(owner: Owner) -> None:
    owner.column.set_rows(())
    assert owner.column.rows() == (("", paragraph("")),)


def test_typing_is_told_once_after_a_pause(owner: Owner, qtbot: QtBot) -> None:
    owner.put_at_end(2)
    type_text(owner.column, " Vielä åäö.")
    assert owner.told == []
    assert owner.column.rows()[2] == ("c", paragraph("Loppu. Vielä åäö."))
    qtbot.waitUntil(lambda: owner.told != [])
    assert len(owner.told) == 1
    assert owner.told[0][2] == ("c", paragraph("Loppu. Vielä åäö."))


def test_a_new_block_is_told_at_once(owner: Owner) -> None:
    owner.put_at_end(0)
    type_text(owner.column, "\n")
    assert [len(rows) for rows in owner.told] == [4]
    assert owner.column.current_passage() == "n1"


def test_flush_tells_what_is_pending_and_nothing_twice(owner: Owner) -> None:
    owner.put_at_end(0)
    type_text(owner.column, "!")
    owner.column.flush()
    owner.column.flush()
    assert len(owner.told) == 1


def test_typing_that_ends_as_it_began_is_not_told(owner: Owner) -> None:
    owner.put_at_end(0)
    type_text(owner.column, "x")
    press(owner.column, Qt.Key.Key_Backspace)
    owner.column.flush()
    assert owner.told == []


def test_what_an_input_method_holds_is_no_edit(owner: Owner, qtbot: QtBot) -> None:
    owner.put_at_end(2)
    compose(owner, "ka")
    owner.column.toggle_bold()
    owner.column.make_bullets()
    owner.column.insert_rows((("", paragraph("ei")),))
    owner.column.flush()
    qtbot.wait(350)
    assert owner.told == []
    assert owner.texts[2] == ("c", "Loppu.")
    compose(owner, "", " kaksi")
    owner.column.flush()
    assert owner.texts[2] == ("c", "Loppu. kaksi")


def test_typed_text_waits_while_an_input_method_holds_more(owner: Owner, qtbot: QtBot) -> None:
    owner.put_at_end(2)
    type_text(owner.column, "x")
    compose(owner, "ka")
    qtbot.wait(400)
    assert owner.told == []
    compose(owner, "")
    qtbot.waitUntil(lambda: owner.told != [])
    assert owner.told[0][2] == ("c", paragraph("Loppu.x"))


def test_a_patch_leaves_caret_selection_and_scroll(owner: Owner) -> None:
    rows = tuple((f"p{n}", paragraph(f"Kappale {n} jossa on sanoja. " * 4)) for n in range(40))
    owner.column.set_rows(rows)
    owner.put(20, 3, 6)
    scroll = owner.column.verticalScrollBar()
    scroll.setValue(scroll.maximum() // 2)
    before = scroll.value()
    assert before > 0
    owner.column.patch((("new", paragraph("Uusi.")), *rows[:30], ("p30", paragraph("Muuttunut.")), *rows[32:]))
    assert owner.column.textCursor().selectedText() == rows[20][1].spans[0].text[3:9]
    assert owner.column.current_passage() == "p20"
    assert scroll.value() == before
    assert owner.told == []


def test_a_join_that_comes_by_a_patch_leaves_the_caret_at_the_seam(owner: Owner) -> None:
    owner.put(2, 0)
    press(owner.column, Qt.Key.Key_Backspace)
    assert owner.joins == ["c"]
    assert owner.texts[1] == ("b", "Yksi kaksi kolmeLoppu.")
    assert owner.column.caret() == ("b", len("Yksi kaksi kolme"))


def test_the_caret_stays_in_its_passage_when_that_moves_or_another_comes_beside_it(owner: Owner) -> None:
    owner.put_at_end(2)
    rows = owner.column.rows()
    owner.column.patch((*rows, ("d", paragraph("Uusi."))))
    assert owner.column.caret() == ("c", len("Loppu."))
    owner.put(2, 1, 3)
    owner.column.patch((rows[2], *rows[:2]))
    assert owner.column.caret() == ("c", 4)
    assert owner.column.textCursor().selectedText() == "opp"


def test_what_was_told_and_comes_back_touches_nothing(owner: Owner) -> None:
    """A document that is written to is read out anew by a screen reader."""
    touched: list[tuple[int, int, int]] = []
    owner.put_at_end(0)
    type_text(owner.column, "\nuusi kappale")
    owner.column.document().contentsChange.connect(lambda *change: touched.append(change))
    type_text(owner.column, "abc ")
    typed = len(touched)
    owner.column.flush()
    assert typed == 4
    assert len(touched) == typed
    assert len(owner.told) == 2


def test_a_patch_keeps_what_is_typed_elsewhere_and_not_yet_told(owner: Owner) -> None:
    owner.put_at_end(2)
    type_text(owner.column, " Kesken")
    owner.column.patch((("a", paragraph("Muualta korjattu.")), ("b", MIXED), ("c", paragraph("Loppu."))))
    assert owner.texts[0] == ("a", "Muualta korjattu.")
    assert owner.texts[2] == ("c", "Loppu. Kesken")
    owner.column.flush()
    assert owner.told[-1][2] == ("c", paragraph("Loppu. Kesken"))


def test_a_patch_of_the_very_passage_wins_over_what_is_typed_there(owner: Owner) -> None:
    owner.put_at_end(2)
    type_text(owner.column, " Kesken")
    owner.column.patch((("a", paragraph("Yksi 😀 kaksi.")), ("b", MIXED), ("c", paragraph("Kumottu."))))
    owner.column.flush()
    assert owner.texts[2] == ("c", "Kumottu.")
    assert owner.told == []


def test_an_empty_bullet_stays_one_though_the_case_holds_no_block_for_it(owner: Owner) -> None:
    owner.give(("a", Bullet(plain("Yksi"))))
    owner.put_at_end(0)
    type_text(owner.column, "\n")
    assert owner.passages[1].blocks.fi == ()
    assert owner.blocks[1] == ("n1", Bullet(()))


def test_the_caret_is_told_in_code_points_of_the_passage(owner: Owner) -> None:
    owner.give(("a", "x"), ("b", "😀ab"), ("b", Table(((plain("12"), plain("3")),))), ("b", "loppu"))
    owner.put(1, 3)
    assert owner.column.caret() == ("b", 2)
    assert owner.column.block_in_passage() == 0
    owner.put(3, 2)
    assert owner.column.caret() == ("b", len("😀ab\n12\t3\nlo"))
    assert owner.column.block_in_passage() == 2
    assert owner.column.blocks_of("b") == range(1, 4)
    assert owner.column.blocks_of("zz") == range(0)


def test_a_spot_is_selected_and_scrolled_into_view(owner: Owner) -> None:
    owner.column.set_rows(tuple((f"p{n}", paragraph(f"Kappale 😀 {n}.")) for n in range(60)))
    assert owner.column.show_spot("p50", 8, 9)
    assert owner.column.textCursor().selectedText() == "😀"
    top = owner.column.block_rect(50).top() - owner.column.verticalScrollBar().value()
    assert 0 <= top <= owner.column.viewport().height()
    assert not owner.column.show_spot("zz", 0, 0)
    owner.column.show_spot("p3", 999, 999)
    assert owner.column.caret() == ("p3", len("Kappale 😀 3."))


def test_a_spot_in_the_second_block_of_a_passage(owner: Owner) -> None:
    owner.give(("b", "ab"), ("b", "cdef"))
    owner.column.show_spot("b", 4, 6)
    assert owner.column.textCursor().selectedText() == "de"
    owner.column.show_spot("b", 1, 4)
    assert owner.column.textCursor().selectedText() == "b\u2029c"


def test_the_passage_of_the_caret_is_told_when_it_is_another(owner: Owner) -> None:
    heard: list[str] = []
    owner.column.passage_changed.connect(heard.append)
    for number in (1, 1, 2):
        owner.put(number, 1)
    assert heard == ["b", "c"]


def test_the_selection_as_rows_cuts_the_first_and_the_last(owner: Owner) -> None:
    assert owner.column.selected_rows() == ()
    owner.column.show_spot("a", 7, 12)
    assert owner.column.selected_rows() == (("a", paragraph("kaksi")),)
    cursor = owner.column.textCursor()
    cursor.setPosition(owner.column.text.block(2).position() + 2, cursor.MoveMode.KeepAnchor)
    owner.column.setTextCursor(cursor)
    assert owner.column.selected_rows() == (("a", paragraph("kaksi.")), ("b", MIXED), ("c", paragraph("Lo")))


def test_one_text_is_pasted_into_the_sentence_with_its_look(owner: Owner) -> None:
    owner.column.show_spot("c", 2, 4)
    owner.column.insert_rows((("zz", Bullet((Span("uu", italic=True),))),))
    assert owner.blocks[2] == ("c", Paragraph((Span("Lo"), Span("uu", italic=True), Span("u."))))
    assert owner.column.caret() == ("c", 4)
    assert len(owner.told) == 1


def test_more_are_pasted_as_blocks_of_new_passages(owner: Owner) -> None:
    owner.column.show_spot("a", 4, 4)
    owner.column.insert_rows((("", Subheading(plain("Otsikko"))), ("b", paragraph("toinen b")), ("b", paragraph("ja"))))
    assert owner.texts == [
        ("a", "Yksi"),
        ("n1", "Otsikko"),
        ("n2", "toinen b"),
        ("n2", "ja"),
        ("n3", " 😀 kaksi."),
        ("b", "Yksi kaksi kolme"),
        ("c", "Loppu."),
    ]
    assert owner.column.caret() == ("n2", len("toinen b\nja"))


def test_cut_and_paste_moves_a_passage_with_its_twin(owner: Owner) -> None:
    owner.put(0, 0, owner.column.text.block(0).length())
    rows = owner.column.selected_rows()
    assert rows == (("a", paragraph("Yksi 😀 kaksi.")),)
    press(owner.column, Qt.Key.Key_Delete)
    assert owner.texts[0] == ("a", "")
    owner.put_at_end(2)
    type_text(owner.column, "\n")
    owner.column.insert_rows(rows)
    assert owner.texts == [("b", "Yksi kaksi kolme"), ("c", "Loppu."), ("a", "Yksi 😀 kaksi.")]
    assert owner.passages[2].blocks.sv == (paragraph("sv a"),)


def test_a_copy_gets_an_id_of_its_own(owner: Owner) -> None:
    rows = (("b", MIXED),)
    owner.put_at_end(2)
    type_text(owner.column, "\n")
    owner.column.insert_rows(rows)
    assert [name for name, _ in owner.blocks][:3] == ["a", "b", "c"]
    assert owner.blocks[3][1] == MIXED
    assert owner.blocks[3][0] not in {"a", "b", "c"}


def test_text_pasted_into_a_waiting_twin_is_that_twin(owner: Owner) -> None:
    owner.give(("a", "Yksi"), ("w", ""), ("c", "Loppu"))
    owner.put(1)
    owner.column.insert_rows((("", paragraph("Ensin")), ("", paragraph("Sitten"))))
    assert owner.texts == [("a", "Yksi"), ("w", "Ensin"), ("n1", "Sitten"), ("c", "Loppu")]


def test_a_paragraph_pasted_into_an_empty_bullet_stays_a_bullet(owner: Owner) -> None:
    owner.give(("a", Bullet(())))
    owner.column.insert_rows((("", paragraph("Asia")),))
    assert owner.blocks == [("a", Bullet(plain("Asia")))]


def test_a_read_only_column_takes_nothing(owner: Owner) -> None:
    owner.column.setReadOnly(True)
    owner.put(1, 0, 4)
    type_text(owner.column, "x\n")
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        press(owner.column, key)
    press(owner.column, Qt.Key.Key_X, CONTROL)
    owner.column.toggle_bold()
    owner.column.make_bullets()
    owner.column.set_link("https://example.org")
    owner.column.insert_rows((("", paragraph("x")),))
    owner.column.flush()
    assert owner.told == []
    assert [block for _, block in owner.blocks] == [paragraph("Yksi 😀 kaksi."), MIXED, paragraph("Loppu.")]


def test_undo_and_redo_are_left_to_the_window(owner: Owner, qtbot: QtBot) -> None:
    owner.put_at_end(0)
    type_text(owner.column, "x")
    for key, modifiers in ((Qt.Key.Key_Z, CONTROL), (Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)):
        press(owner.column, key, modifiers)
    assert owner.texts[0] == ("a", "Yksi 😀 kaksi.x")


def test_list_marks_count_as_the_export_does() -> None:
    number = Shape(Kind.NUMBER)
    inner = Shape(Kind.NUMBER, 1)
    bullet = Shape(Kind.BULLET)
    shapes = [number, inner, inner, number, Shape(), number, Shape(Kind.NUMBER, 0, 7), number, bullet, number, inner]
    assert list(marks(shapes)) == ["1.", "1.", "2.", "2.", "", "1.", "7.", "8.", "•", "1.", "1."]


def test_list_marks_are_painted_beside_their_items(owner: Owner) -> None:
    owner.give(("a", NumberedItem(plain("Yksi"))), ("b", Bullet(plain("Kaksi"), 1)), ("c", "Kolme"))
    image = owner.column.viewport().grab().toImage()
    ground = image.pixelColor(image.width() - 2, image.height() - 2)

    def inked(number: int) -> bool:
        rect = owner.column.block_rect(number)
        left = int(owner.column.text.block(number).blockFormat().leftMargin())
        rows = range(int(rect.top()), int(rect.bottom()))
        return any(image.pixelColor(x, y) != ground for x in range(2, left) for y in rows)

    assert inked(0)
    assert inked(1)
    assert owner.column.block_rect(1).left() >= 0
    assert owner.column.text.block(2).blockFormat().leftMargin() == 0


def test_its_name_for_assistive_technology_is_the_owner_s(owner: Owner) -> None:
    owner.column.setAccessibleName("Suomi")
    assert owner.column.accessibleName() == "Suomi"

"""The editor as a person uses it: typing, translating, pairing, moving about."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.case import Answer
from app.domain.language import Bilingual
from app.domain.parts import Spot
from app.domain.passage import Passage, TranslationState
from app.domain.richtext import Bullet, Paragraph, Span, Subheading, Table, blocks_text, paragraph, plain
from app.services.edits import fact_edit, items_edit
from app.ui.editor.bilingual import Mode
from app.ui.editor.counts import Counts
from tests.builders import a_case, a_passage
from tests.ui.editor.editors import FI, LONG, SV, Bench, missing, tops
from tests.ui.typing import press, type_text

# The platform without a screen says so for every window of a fixed least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def key(bench: Bench, which: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """A key that the window takes as a shortcut, pressed where the keyboard is."""
    QTest.keyClick(bench.window.focusWidget(), which, modifiers)
    bench.settle()


def stale(id: str) -> Passage:
    passage = a_passage(id, "Paikkoja on sata.", "Det finns hundra platser.")
    return replace(passage, blocks=passage.blocks.put(FI, (paragraph("Paikkoja on kaksisataa."),)))


def test_what_is_typed_is_in_the_case_and_the_other_column_reads_as_before(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Kaupunki vastaa", "Staden svarar"))
    bench.put(bench.fi, "p1", 15)
    type_text(bench.fi, ", että työ etenee")
    bench.settle()
    assert bench.text("p1", FI) == "Kaupunki vastaa, että työ etenee"
    assert bench.text("p1", SV) == "Staden svarar"
    assert bench.sv.toPlainText() == "Staden svarar"


def test_enter_makes_a_pair_whose_other_side_waits_level_with_it(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", LONG, "Staden."), a_passage("p2", "Loppu.", "Slut."))
    bench.put(bench.fi, "p1", len(LONG))
    type_text(bench.fi, "\nUusi kappale.")
    bench.settle()
    assert [it.id for it in bench.passages] == ["p1", "n1", "p2"]
    assert bench.state("n1") is TranslationState.MISSING
    assert tops(bench.fi) == pytest.approx(tops(bench.sv), abs=1)


def test_typing_in_one_column_leaves_every_paragraph_of_the_other_alone(qtbot: QtBot):
    bench = Bench(qtbot, *(a_passage(f"p{n}", LONG, "Staden främjar cyklingen.") for n in range(8)))
    bench.put(bench.fi, "p3", 8)
    changes: list[tuple[int, int, int]] = []
    inserts: list[tuple[int, int, int]] = []
    bench.sv.document().contentsChange.connect(lambda *change: changes.append(change))
    bench.fi.document().contentsChange.connect(lambda *change: inserts.append(change))
    for number in range(90):
        type_text(bench.fi, "tekstiä "[number % 8])
        QApplication.processEvents()
    bench.settle()
    assert changes == []
    assert [(removed, added) for _, removed, added in inserts] == [(0, 1)] * 90


def test_undo_takes_typing_back_in_both_places_and_the_caret_stays_in_its_passage(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Kaupunki", "Staden"), a_passage("p2", "Loppu", "Slut"))
    bench.put(bench.sv, "p2", 4)
    type_text(bench.sv, " på allt")
    bench.settle()
    assert bench.session.undo_name == "edit.typing"
    change = bench.session.undo()
    assert change
    assert (change.where.part, change.where.passage, change.where.language) == ("answer:1", "p2", SV)
    assert bench.sv.toPlainText() == "Staden\nSlut"
    assert bench.sv.current_passage() == "p2"


def test_the_twin_of_the_passage_with_the_caret_is_lit(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"), a_passage("p2", "Kaksi", "Två"))
    bench.put(bench.fi, "p2")
    assert (bench.fi.lit, bench.sv.lit) == ("", "p2")
    bench.put(bench.sv, "p1")
    assert (bench.fi.lit, bench.sv.lit) == ("p1", "")


def test_a_missing_twin_is_translated_when_the_person_has_written_it_and_moves_on(qtbot: QtBot):
    bench = Bench(qtbot, missing("p1", "Kaupunki vastaa."), a_passage("p2", "Loppu.", "Slut."))
    bench.put(bench.sv, "p1")
    type_text(bench.sv, "Staden svarar.")
    bench.settle()
    assert bench.state("p1") is TranslationState.TARGET_CHANGED
    bench.put(bench.sv, "p2")
    assert bench.state("p1") is TranslationState.TRANSLATED


def test_a_stale_twin_stays_so_until_the_person_says_that_it_is_translated(qtbot: QtBot):
    bench = Bench(qtbot, stale("p1"), a_passage("p2", "Loppu.", "Slut."))
    bench.put(bench.sv, "p1", 18)
    type_text(bench.sv, "200 ")
    bench.put(bench.sv, "p2")
    assert bench.state("p1") is TranslationState.SOURCE_CHANGED
    bench.put(bench.sv, "p1")
    bench.do("mark_translated")
    assert bench.state("p1") is TranslationState.TRANSLATED
    assert bench.session.undo_name == "edit.translated"


def test_texts_that_differ_on_purpose_are_approved_as_such(qtbot: QtBot):
    bench = Bench(qtbot, stale("p1"))
    bench.put(bench.sv, "p1")
    bench.do("approve_different")
    assert bench.state("p1") is TranslationState.APPROVED_DIFFERENT


def test_the_next_to_translate_leads_through_the_parts_to_the_side_that_waits(qtbot: QtBot):
    case = a_case(
        general_answer=(missing("g1", "Yleistä."),),
        answers=(Answer("q1", (a_passage("p1", "Yksi.", "Ett."),)), Answer("q2", (missing("p2", "Kaksi."),))),
    )
    bench = Bench(qtbot, case=case)
    bench.put(bench.fi, "p1")
    bench.do("next_untranslated")
    assert (bench.editor.part_key, bench.sv.current_passage(), bench.sv.hasFocus()) == ("answer:2", "p2", True)
    bench.do("next_untranslated")
    assert (bench.editor.part_key, bench.sv.current_passage()) == ("general_answer", "g1")
    key(bench, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert bench.editor.part_key == "answer:2"


def test_going_on_confirms_what_was_just_translated_over_a_copy(qtbot: QtBot):
    bench = Bench(qtbot, missing("p1", "Kaupunki vastaa."), missing("p2", "Loppu."))
    bench.put(bench.sv, "p1")
    bench.do("copy_source")
    assert bench.text("p1", SV) == "Kaupunki vastaa."
    assert bench.state("p1") is TranslationState.TARGET_CHANGED
    bench.sv.selectAll()
    bench.put(bench.sv, "p1", 0, 8)
    type_text(bench.sv, "Staden")
    bench.do("next_untranslated")
    assert bench.state("p1") is TranslationState.TRANSLATED
    assert bench.sv.current_passage() == "p2"


def test_a_copy_that_was_only_made_is_no_translation(qtbot: QtBot):
    bench = Bench(qtbot, missing("p1", "Kaupunki vastaa."), missing("p2", "Loppu."))
    bench.put(bench.sv, "p1")
    bench.do("copy_source")
    bench.do("next_untranslated")
    assert bench.state("p1") is TranslationState.TARGET_CHANGED


def test_a_written_twin_is_not_overwritten_by_a_copy(qtbot: QtBot):
    bench = Bench(qtbot, stale("p1"))
    bench.put(bench.sv, "p1")
    bench.do("copy_source")
    assert bench.text("p1", SV) == "Det finns hundra platser."


def test_pairs_are_joined_and_split_without_a_change_of_their_texts(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi.", "Ett."), a_passage("p2", "Kaksi.", "Två."))
    bench.put(bench.fi, "p1", 2)
    bench.do("join_pairing")
    assert [it.id for it in bench.passages] == ["p1"]
    assert bench.text("p1", FI) == "Yksi.\nKaksi."
    assert bench.fi.caret() == ("p1", 2)
    bench.put(bench.fi, "p1", 7)
    bench.do("split_pairing")
    assert [blocks_text(it.blocks.sv) for it in bench.passages] == ["Ett.", "Två."]
    assert tops(bench.fi) == pytest.approx(tops(bench.sv), abs=1)


def test_backspace_at_the_start_joins_both_languages_and_the_caret_is_where_they_met(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi ", "Ett"), a_passage("p2", "kaksi", "två"))
    bench.put(bench.fi, "p2", 0)
    press(bench.fi, Qt.Key.Key_Backspace)
    bench.settle()
    assert [it.id for it in bench.passages] == ["p1"]
    assert bench.text("p1", FI) == "Yksi kaksi"
    assert bench.text("p1", SV) == "Ett\ntvå"
    assert bench.fi.caret() == ("p1", 5)


def test_a_paragraph_moves_with_its_twin_by_keys(qtbot: QtBot):
    bench = Bench(qtbot, *(a_passage(f"p{n}", f"Teksti {n}", f"Text {n}") for n in (1, 2, 3)))
    bench.put(bench.fi, "p2", 3)
    key(bench, Qt.Key.Key_Down, ALT_SHIFT)
    assert [it.id for it in bench.passages] == ["p1", "p3", "p2"]
    assert bench.sv.toPlainText() == "Text 1\nText 3\nText 2"
    assert bench.fi.caret() == ("p2", 3)
    key(bench, Qt.Key.Key_Down, ALT_SHIFT)
    assert [it.id for it in bench.passages] == ["p1", "p3", "p2"]
    key(bench, Qt.Key.Key_Up, ALT_SHIFT)
    key(bench, Qt.Key.Key_Up, ALT_SHIFT)
    assert [it.id for it in bench.passages] == ["p2", "p1", "p3"]


def test_the_keyboard_goes_over_to_the_same_passage_of_the_other_column(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"), a_passage("p2", "Kaksi", "Två"))
    bench.put(bench.fi, "p2")
    key(bench, Qt.Key.Key_Right, CTRL_ALT)
    assert bench.sv.hasFocus()
    assert bench.sv.current_passage() == "p2"
    key(bench, Qt.Key.Key_Left, CTRL_ALT)
    assert bench.fi.hasFocus()


def test_looks_are_chosen_by_buttons_that_show_what_holds_at_the_caret(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Kaupunki vastaa", "Staden svarar"))
    bench.put(bench.fi, "p1", 0, 8)
    qtbot.mouseClick(bench.editor.form.boldButton, Qt.MouseButton.LeftButton)
    bench.settle()
    assert bench.passage("p1").blocks.fi == (Paragraph((Span("Kaupunki", bold=True), Span(" vastaa"))),)
    assert bench.editor.form.boldButton.isChecked()
    bench.put(bench.fi, "p1", 12)
    assert not bench.editor.form.boldButton.isChecked()
    bench.do("bullets")
    assert isinstance(bench.passage("p1").blocks.fi[0], Bullet)
    assert bench.editor.form.bulletsButton.isChecked()
    assert not bench.editor.form.paragraphButton.isChecked()


def test_a_link_is_given_and_taken_in_the_bar_without_a_box(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Kaupunki vastaa", "Staden svarar"))
    bench.put(bench.fi, "p1", 0, 8)
    bench.do("link")
    bar = bench.editor.inserts.link_bar
    assert bar.isVisible()
    type_text(bar.form.address, "espoo.fi/aloitteet")
    press(bar.form.address, Qt.Key.Key_Return)
    bench.settle()
    assert bench.passage("p1").blocks.fi[0].spans[0] == Span("Kaupunki", href="https://espoo.fi/aloitteet")
    assert bench.fi.hasFocus()
    bench.put(bench.fi, "p1", 3)
    bench.do("link")
    assert bar.form.address.text() == "https://espoo.fi/aloitteet"
    qtbot.mouseClick(bar.form.remove, Qt.MouseButton.LeftButton)
    bench.settle()
    assert bench.passage("p1").blocks.fi == (paragraph("Kaupunki vastaa"),)


def test_an_address_without_a_selection_becomes_its_own_text(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Lue lisää: ", "Läs mer"))
    bench.put(bench.fi, "p1", 11)
    bench.do("link")
    bar = bench.editor.inserts.link_bar
    type_text(bar.form.address, "https://espoo.fi")
    press(bar.form.address, Qt.Key.Key_Return)
    bench.settle()
    assert bench.passage("p1").blocks.fi[0].spans[-1] == Span("https://espoo.fi", href="https://espoo.fi")


def test_a_table_is_put_in_and_changed_in_its_dialog(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Alku", "Början"))
    bench.put(bench.fi, "p1", 4)
    dialog = bench.editor.inserts.ask_table()
    dialog.form.grid.item(0, 0).setText("Asema")
    dialog.accept()
    bench.settle()
    tables = [block for it in bench.passages for block in it.blocks.fi if isinstance(block, Table)]
    assert [blocks_text([it]).split("\t")[0] for it in tables] == ["Asema"]
    assert bench.editor.inserts.close() is None


def test_an_existing_table_changes_in_place(qtbot: QtBot):
    table = Table((((Span("a", bold=True),), plain("b")),), 1, "Otsikko")
    bench = Bench(qtbot, a_passage("p1", (table,), ()))
    bench.put(bench.fi, "p1")
    bench.fi.table_requested.emit("p1")
    dialog = next(it for it in bench.editor.findChildren(object) if type(it).__name__ == "TableDialog")
    dialog.form.caption.setText("Uusi otsikko")
    dialog.form.grid.item(0, 1).setText("c")
    dialog.accept()
    bench.settle()
    assert bench.passage("p1").blocks.fi == (Table((((Span("a", bold=True),), plain("c")),), 1, "Uusi otsikko"),)
    assert bench.session.undo_name == "edit.table"


def test_an_empty_part_says_what_to_write_and_takes_the_first_words(qtbot: QtBot):
    bench = Bench(qtbot, part="answer:2")
    before = bench.fi.grab().toImage()
    bench.fi.set_hints("", "")
    assert bench.fi.grab().toImage() != before
    bench.fi.setFocus()
    type_text(bench.fi, "Ensi vuonna.")
    bench.settle()
    [passage] = bench.session.case.answers[1].passages
    assert blocks_text(passage.blocks.fi) == "Ensi vuonna."


def test_one_language_alone_keeps_a_width_that_reads_well(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"))
    bench.window.resize(2400, 800)
    bench.do("columns_sv")
    assert not bench.fi.isVisible()
    assert bench.sv.isVisible()
    characters = (bench.sv.document().textWidth() - 8) / bench.sv.fontMetrics().averageCharWidth()
    assert 60 < characters <= 75
    middle = bench.sv.mapTo(bench.editor, bench.sv.rect().center()).x()
    assert abs(middle - bench.editor.width() / 2) < 20
    assert not bench.editor.form.fiHeading.isVisible()
    bench.do("columns_narrow")
    assert bench.fi.isVisible()
    assert bench.fi.width() < bench.sv.width() * 0.7
    bench.do("columns_both")
    assert bench.fi.width() == pytest.approx(bench.sv.width(), abs=2)


def test_the_owner_hears_which_columns_the_person_wants(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"))
    with qtbot.waitSignal(bench.editor.mode_changed) as heard:
        bench.do("columns_fi")
    assert heard.args == [Mode.FI]
    assert bench.actions["columns_fi"].isChecked()


def test_a_spot_of_a_hidden_language_brings_its_column_back(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi kaksi", "Ett två"))
    bench.do("columns_fi")
    assert bench.editor.show_spot(Spot("answer:1", "p1", SV, start=4, end=7))
    bench.settle()
    assert bench.editor.mode is Mode.BOTH
    assert bench.sv.textCursor().selectedText() == "två"


def test_a_spot_is_shown_without_taking_the_keyboard(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi kaksi", "Ett två"))
    bench.fi.setFocus()
    assert bench.editor.show_spot(Spot("answer:1", "p1", SV, start=0, end=3), focus=False)
    assert bench.fi.hasFocus()
    assert bench.sv.textCursor().selectedText() == "Ett"
    assert not bench.editor.show_spot(Spot("facts"))


def test_the_question_stands_over_its_answer_and_cannot_be_edited(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"))
    form = bench.editor.form
    assert form.fiHeading.text() == "Vastaus"
    assert form.svQuestionText.text() == "1. Hur många platser finns det nu?"
    assert form.svQuestion.isVisible()
    bench.editor.show_part("summary")
    assert not form.svQuestion.isVisible()
    assert not form.fiHeading.isVisible()


def test_a_question_that_changes_is_read_anew(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"))
    questions = bench.session.case.motion.questions
    changed = (replace(questions[0], text=Bilingual("Montako nyt?", "")), *questions[1:])
    bench.session.apply(items_edit(("motion", "questions"), changed, "edit.fact", "questions"))
    assert bench.editor.form.fiQuestionText.text() == "1. Montako nyt?"
    assert "not written" in bench.editor.form.svQuestionText.text()


def test_guidance_is_hidden_and_comes_back(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"))
    band = bench.editor.form.guidanceBand
    assert band.isVisible()
    with qtbot.waitSignal(bench.editor.guidance_changed) as heard:
        qtbot.mouseClick(bench.editor.form.guidanceHide, Qt.MouseButton.LeftButton)
    assert heard.args == [False]
    assert not band.isVisible()
    bench.do("guidance")
    assert band.isVisible()
    bench.editor.show_part("summary")
    assert not band.isVisible()


def test_a_case_that_may_only_be_read_shows_its_text_and_takes_no_edit(qtbot: QtBot):
    bench = Bench(qtbot, stale("p1"), read_only=True)
    case = bench.session.case
    bench.put(bench.sv, "p1", 3)
    type_text(bench.sv, "mer")
    press(bench.sv, Qt.Key.Key_Return)
    press(bench.sv, Qt.Key.Key_Delete)
    bench.settle()
    assert bench.sv.toPlainText() == "Det finns hundra platser."
    assert bench.session.case is case
    for name in ("bold", "mark_translated", "copy_source", "table", "join_pairing"):
        assert not bench.actions[name].isEnabled()
    assert bench.actions["next_untranslated"].isEnabled()


def test_commands_rest_while_the_editor_is_not_seen(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"))
    bench.put(bench.fi, "p1", 4)
    type_text(bench.fi, " ja")
    bench.editor.hide()
    assert bench.text("p1", FI) == "Yksi ja"
    assert not bench.actions["bold"].isEnabled()
    bench.editor.show()
    assert bench.actions["bold"].isEnabled()


def test_each_column_has_the_name_of_its_part_and_language(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"))
    assert bench.fi.accessibleName() == "Answer 1, Finnish"
    bench.editor.show_part("answer:2")
    assert bench.sv.accessibleName() == "Answer 2, Swedish"


def test_the_status_says_in_words_how_the_passage_stands(qtbot: QtBot):
    bench = Bench(qtbot, stale("p1"), a_passage("p2", "Loppu", "Slut"), missing("p3", "Yksin"))
    told: list[str] = []
    bench.editor.state_changed.connect(told.append)
    for name in ("p1", "p2", "p3"):
        bench.put(bench.sv, name)
    assert told[-1] == "Not written in Swedish yet"
    assert "The Finnish text has changed since this was translated" in told
    assert "Translated" in told


def test_words_and_what_is_left_are_counted_after_a_pause(qtbot: QtBot):
    bench = Bench(qtbot, missing("p1", "Yksi kaksi kolme"))
    bench.put(bench.sv, "p1")
    with qtbot.waitSignal(bench.editor.counted) as heard:
        type_text(bench.sv, "ett två")
        bench.settle()
    [counts] = heard.args
    assert isinstance(counts, Counts)
    assert counts.part == Bilingual(3, 2)
    assert counts.left == 1


def test_leaving_the_part_keeps_what_was_typed_a_moment_ago(qtbot: QtBot):
    bench = Bench(qtbot, missing("p1", "Kaupunki"), part="answer:1")
    bench.put(bench.sv, "p1")
    type_text(bench.sv, "Staden")
    bench.editor.show_part("summary")
    assert bench.text("p1", SV) == "Staden"
    assert bench.state("p1") is TranslationState.TRANSLATED


def test_paste_goes_through_the_model(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Alku ", "Början"))
    bench.put(bench.fi, "p1", 5)
    QApplication.clipboard().setText("yksi\nkaksi")
    bench.fi.paste()
    bench.settle()
    assert [blocks_text(it.blocks.fi) for it in bench.passages] == ["Alku ", "yksi", "kaksi"]
    assert bench.sv.blocks_of(bench.passages[1].id)


def test_both_columns_scroll_together(qtbot: QtBot):
    bench = Bench(qtbot, *(a_passage(f"p{n}", LONG, "Kort text.") for n in range(60)))
    bench.level()
    bar = bench.fi.verticalScrollBar()
    assert bar.maximum() == pytest.approx(bench.sv.verticalScrollBar().maximum(), abs=1)
    assert bar.maximum() > 500
    bench.sv.verticalScrollBar().setValue(333)
    assert bar.value() == 333
    bar.setValue(bar.maximum() - 1)
    assert bench.sv.verticalScrollBar().value() == bar.maximum() - 1


def test_the_window_may_switch_its_language_while_the_editor_is_open(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"), missing("p2", "Kaksi"))
    bench.do("columns_sv")
    QApplication.sendEvent(bench.editor, QEvent(QEvent.Type.LanguageChange))
    assert bench.sv.accessibleName() == "Answer 1, Swedish"
    assert bench.editor.form.svQuestionText.text().startswith("1. ")
    assert (bench.editor.mode, bench.fi.isVisible()) == (Mode.SV, False)
    assert bench.editor.form.columnsSvButton.isChecked()


def test_the_theme_may_change_while_the_editor_is_open(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"))
    bench.put(bench.fi, "p1")
    before = bench.sv.viewport().grab().toImage()
    bench.theme.prefer("dark" if not bench.theme.theme.is_dark else "light")
    assert bench.sv.viewport().grab().toImage() != before


def test_a_closed_editor_hears_no_more_of_the_case(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Yksi", "Ett"))
    closed = BenchEditorGone(bench)
    bench.session.apply(fact_edit(("case_number",), "9/2026"))
    bench.session.flush()
    bench.actions["bold"].trigger()
    bench.theme.prefer("dark" if not bench.theme.theme.is_dark else "light")
    assert closed.gone
    assert bench.session.case.case_number == "9/2026"


class BenchEditorGone:
    """The editor of a bench, destroyed as when its page is closed."""

    def __init__(self, bench: Bench) -> None:
        self.gone = False
        bench.editor.destroyed.connect(self._note)
        shiboken6.delete(bench.editor)

    def _note(self) -> None:
        self.gone = True


def test_what_is_done_again_is_not_confirmed_on_the_way_so_that_all_can_be_done_again(qtbot: QtBot):
    bench = Bench(qtbot, missing("p1", "Yksi."), missing("p2", "Kaksi."))
    bench.put(bench.sv, "p1")
    type_text(bench.sv, "Ett.")
    bench.put(bench.sv, "p2")
    type_text(bench.sv, "Två.")
    bench.settle()
    last = bench.session.case
    while bench.session.undo():
        pass
    bench.put(bench.sv, "p1")
    while change := bench.session.redo():
        bench.editor.show_spot(change.where)
        bench.settle()
    assert bench.session.case == last


def test_undo_takes_back_a_burst_of_words_and_no_whole_paragraph(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "", ""))
    bench.put(bench.fi, "p1")
    text = "Kaupunki parantaa koulureittejä ja niiden turvallisuutta lähivuosina kaikkialla kunnassa."
    type_text(bench.fi, text)
    bench.settle()
    steps = []
    while bench.session.undo():
        steps.append(bench.text("p1", FI))
    assert steps == ["Kaupunki parantaa koulureittejä ja niiden ", ""]


@pytest.mark.parametrize("deed", ["bold", "bullets", "paste", "cut", "delete"])
def test_each_command_is_undone_on_its_own_and_leaves_what_was_typed(qtbot: QtBot, deed: str):
    bench = Bench(qtbot, a_passage("p1", "Alku ", "Start"))
    bench.put(bench.fi, "p1", 5)
    type_text(bench.fi, "typed")
    typed = "Alku typed"
    match deed:
        case "paste":
            bench.fi.insert_rows((("", paragraph("pasted")),))
        case "bullets":
            bench.do("bullets")
        case _:
            bench.fi.show_spot("p1", 5, 10)
            {"bold": bench.fi.toggle_bold, "cut": bench.fi.cut}.get(deed, lambda: press(bench.fi, Qt.Key.Key_Delete))()
    type_text(bench.fi, "on")
    bench.settle()
    assert bench.session.undo()
    assert bench.session.undo()
    assert bench.passages[0].blocks.fi == (paragraph(typed),)
    assert bench.session.undo()
    assert bench.passages[0].blocks.fi == (paragraph("Alku "),)


def test_enter_ends_a_burst_and_is_undone_with_it_but_not_with_what_was_typed_before_or_after(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "", ""))
    bench.put(bench.fi, "p1")
    type_text(bench.fi, "Yksi. ")
    bench.settle()
    type_text(bench.fi, "Kaksi.\nKolme")
    bench.settle()
    seen = []
    while bench.session.undo():
        seen.append([bench.text(it.id, FI) for it in bench.passages])
    assert seen == [["Yksi. Kaksi.", ""], ["Yksi. "], [""]]


def test_a_slip_of_the_finger_that_is_mended_at_once_is_no_step_of_its_own(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "", ""))
    bench.put(bench.fi, "p1")
    type_text(bench.fi, "Kauü")
    press(bench.fi, Qt.Key.Key_Backspace)
    type_text(bench.fi, "punki")
    bench.settle()
    assert bench.session.undo()
    assert not bench.session.undo()


def test_the_translation_of_a_list_that_was_just_written_is_a_list(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p1", "Alku.", "Start."))
    bench.put(bench.fi, "p1", 5)
    type_text(bench.fi, "\n")
    bench.fi.make_bullets()
    type_text(bench.fi, "yksi\nkaksi")
    bench.settle()
    for passage, text in zip(bench.passages[1:], ("ett", "två"), strict=True):
        bench.put(bench.sv, passage.id)
        type_text(bench.sv, text)
        bench.settle()
    assert [it.blocks.sv for it in bench.passages[1:]] == [(Bullet(plain("ett")),), (Bullet(plain("två")),)]


def test_a_look_chosen_for_an_empty_translation_stays_while_its_source_is_written(qtbot: QtBot):
    bench = Bench(qtbot, missing("p1", "Alku."))
    bench.put(bench.sv, "p1")
    bench.sv.make_subheading()
    bench.put(bench.fi, "p1", 5)
    type_text(bench.fi, " Lisää.")
    bench.put(bench.sv, "p1")
    type_text(bench.sv, "Start")
    bench.settle()
    assert bench.passage("p1").blocks.sv == (Subheading(plain("Start")),)


@pytest.mark.parametrize("sign", ["-", "*", "•"])
def test_a_hyphen_and_a_space_begin_a_list_and_undo_brings_the_hyphen_back(qtbot: QtBot, sign: str):
    bench = Bench(qtbot, missing("p1", "Alku."), missing("p2", "mukaan suunnitteluun"))
    bench.put(bench.fi, "p2")

    type_text(bench.fi, f"{sign} ")
    bench.editor.columns.flush()
    assert bench.passage("p2").blocks.fi == (Bullet(plain("mukaan suunnitteluun")),)

    bench.session.undo()
    assert bench.passage("p2").blocks.fi == (paragraph(f"{sign}mukaan suunnitteluun"),)


def test_a_hyphen_within_a_text_begins_no_list(qtbot: QtBot):
    bench = Bench(qtbot, missing("p1", "Alku"))
    bench.put(bench.fi, "p1", 4)

    type_text(bench.fi, " - loppu")
    bench.editor.columns.flush()

    assert bench.text("p1", FI) == "Alku - loppu"

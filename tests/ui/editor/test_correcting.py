"""Errors put right as a person does it: by mouse, by keys, from one to the next, in texts and in fields."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Answer, Attachment, Case
from app.domain.language import Bilingual, Language
from app.domain.motion import Motion, Question
from app.domain.parts import Spot
from app.domain.passage import Passage
from app.domain.proofing import Word
from app.domain.richtext import Paragraph, Span, Table, blocks_text, paragraph
from app.services.edits import Edit, Put
from app.services.findings import Finding
from app.ui.binding_widgets import GrowingText
from app.ui.case_fields import content_of, selection_of
from app.ui.editor.overlay import PairedColumn
from app.ui.editor.suggestions_rows import placed
from app.ui.editor.waves_paint import stretches
from app.ui.field_waves import FieldWaves
from tests.builders import a_case
from tests.proofreaders import FakeProofreader
from tests.ui.open_window import OpenWindow, open_window
from tests.ui.typing import press, type_text

FI, SV = Language
LOOKING = "Looking for suggestions…"
USUAL = ["Cu&t", "&Copy", "&Paste"]

# Off the screen no window can be raised and no menu can grab the keyboard, and Qt says so each time.
pytestmark = pytest.mark.qt_log_ignore(r"propagateSizeHints|does not support (raise|grabbing)")


def a_reader() -> FakeProofreader:
    fi = {"segregaaion": ("segregaation", "segregaatio"), "Päätäjät": ("Päättäjät",), "kaupungi": ("kaupungin",)}
    tails = dict.fromkeys(["asukasraati", "ukasraati", "kasraati", "asraati", "sraati"], ())
    return FakeProofreader(fi | tails, {"verkningfull": ("verkningsfull",), "Verkningfull": ()})


def a_wrong_case() -> Case:
    bold = Paragraph((Span("Torju "), Span("segregaaion", bold=True, href="https://espoo.fi/"), Span(" on on hyvä.")))
    question = Question("q", Bilingual("Mitä 😀 kaupungi tekee?", "Vad gör staden?"))
    return a_case(
        title=Bilingual("Päätäjät ja muut", "Rubrik"),
        motion=replace(Motion(), questions=(question,)),
        summary=(
            Passage("s", Bilingual((bold,), (paragraph("En verkningfull stad. Verkningfull!"),))),
            Passage("t", Bilingual((paragraph("Uusi asukasraati."),), ())),
        ),
        answers=(Answer("q", (Passage("a", Bilingual((paragraph("Päätäjät ovat."),), ())),)),),
    )


class Seen:
    """The window with a case in which `a_reader` finds errors, its summary in front."""

    def __init__(self, window: OpenWindow, reader: FakeProofreader) -> None:
        self.window, self.reader, self.qtbot = window, reader, window.qtbot
        window.window.add_case(a_wrong_case(), "test")
        self.page = window.case_page
        self.page.show_part("summary")
        self.settle()

    def settle(self) -> None:
        self.window.until(lambda: not self.page.proofing.is_reading)

    def column(self, language: Language = FI) -> PairedColumn:
        return self.page.editing.editor.columns.columns[language]

    @property
    def text(self) -> str:
        return blocks_text(self.window.case.summary[0].blocks.fi)

    @property
    def said(self) -> str:
        return self.window.window.form.status.currentMessage()

    @property
    def toast(self) -> str:
        return self.page.care.toast.text

    @property
    def selected(self) -> tuple[str, str]:
        """The name of what has the keyboard, and what is selected in it."""
        field = QApplication.focusWidget()
        if isinstance(field, PairedColumn):
            return str(field.language), field.textCursor().selectedText()
        assert isinstance(field, QLineEdit | GrowingText)
        start, end = selection_of(field)
        return "field", content_of(field)[start:end]

    def point(self, words: str, language: Language = FI) -> QPoint:
        """The middle of the first of `words` that has a wave, in the viewport."""
        column = self.column(language)
        wave = next(it for it in column.waves.all if it.finding.text == words)
        return next(stretches(column.document(), wave)).center().toPoint()

    def right_click(self, words: str, language: Language = FI) -> QMenu:
        return click(self.column(language).viewport(), self.point(words, language))

    def caret(self, passage: str, point: int, language: Language = FI) -> None:
        self.column(language).setFocus()
        assert self.column(language).show_spot(passage, point)

    def filled(self, menu: QMenu) -> QMenu:
        """`menu` once all suggestions have come."""
        self.window.until(lambda: self.reader.open is None or self.reader.open.is_set())
        self.window.until(lambda: LOOKING not in texts(menu))
        self.qtbot.wait(30)
        return menu


@contextmanager
def a_window(qtbot: QtBot, folder: Path) -> Iterator[Seen]:
    reader = a_reader()
    with open_window(qtbot, folder, reader=reader) as window:
        yield Seen(window, reader)
        if (menu := QApplication.activePopupWidget()) is not None:
            menu.close()


@pytest.fixture
def seen(qtbot: QtBot, tmp_path: Path) -> Iterator[Seen]:
    with a_window(qtbot, tmp_path) as it:
        yield it


def click(widget: QWidget, point: QPoint, reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse) -> QMenu:
    QApplication.sendEvent(widget, QContextMenuEvent(reason, point, widget.mapToGlobal(point)))
    return popup()


def popup() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def rows(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in rows(menu) if action.text()]


def row(menu: QMenu, text: str) -> QAction:
    return next(action for action in rows(menu) if action.text().replace("&", "") == text)


# The menu over a word


def test_a_right_click_on_a_word_offers_what_may_be_meant_over_the_usual(seen: Seen) -> None:
    menu = seen.filled(seen.right_click("segregaaion"))
    own = ["segregaation", "segregaatio", "&Ignore here", "Ignore in thi&s case", "&Add to my words"]
    assert texts(menu)[:6] == [*own, "Add &with inflection…"]
    assert [text.partition("\t")[0] for text in texts(menu)[6:9]] == USUAL


def test_the_word_that_is_chosen_keeps_look_and_link_and_undo_takes_it_back_at_once(seen: Seen) -> None:
    menu = seen.filled(seen.right_click("segregaaion"))
    row(menu, "segregaatio").trigger()
    menu.close()
    [block] = seen.window.case.summary[0].blocks.fi
    assert isinstance(block, Paragraph)
    assert block.spans[1] == Span("segregaatio", bold=True, href="https://espoo.fi/")
    assert seen.column().caret() == ("s", 17)
    seen.window.act("undo")
    assert seen.text == "Torju segregaaion on on hyvä."
    seen.window.until(lambda: "segregaaion" in [wave.finding.text for wave in seen.column().waves.all])


def test_a_right_click_elsewhere_opens_the_usual_menu(seen: Seen) -> None:
    column = seen.column()
    menu = click(column.viewport(), seen.point("segregaaion") + QPoint(0, 150))
    assert "&Ignore here" not in texts(menu)
    assert [text.partition("\t")[0] for text in texts(menu)[:3]] == USUAL


def test_the_menu_is_open_at_once_and_fills_in_place(seen: Seen) -> None:
    seen.reader.open = Event()
    menu = seen.right_click("segregaaion")
    assert texts(menu)[0] == LOOKING
    assert not rows(menu)[0].isEnabled()
    ignore = menu.actionGeometry(row(menu, "Ignore here"))
    seen.reader.open.set()
    seen.window.until(lambda: texts(menu)[0] == "segregaation")
    assert ignore == menu.actionGeometry(row(menu, "Ignore here")) or "segregaatio" in texts(menu)


def test_a_menu_that_is_closed_ends_the_search(seen: Seen) -> None:
    seen.reader.open = Event()
    seen.right_click("segregaaion").close()
    seen.reader.open.set()
    seen.window.until(lambda: seen.reader.stopped == ["segregaaion"])


def test_a_word_nothing_can_be_said_of_says_so(seen: Seen) -> None:
    menu = seen.filled(seen.right_click("asukasraati"))
    assert texts(menu)[0] == "No suggestions"


def test_anything_but_a_misspelling_says_what_is_wrong_and_offers_its_own_fixes(seen: Seen) -> None:
    menu = seen.right_click("on on")
    assert texts(menu)[0] == seen.page.correcting.corrections.sentence(
        next(it for it in seen.page.proofing.findings if it.text == "on on")
    )
    assert not rows(menu)[0].isEnabled()
    assert texts(menu)[1:4] == ["on", "&Ignore here", "Ignore in thi&s case"]
    row(menu, "on").trigger()
    assert seen.text == "Torju segregaaion on hyvä."


def test_ignoring_here_or_in_the_case_can_be_undone(seen: Seen) -> None:
    for text in ("Ignore here", "Ignore in this case"):
        menu = seen.right_click("segregaaion")
        row(menu, text).trigger()
        menu.close()
        assert "segregaaion" not in [wave.finding.text for wave in seen.column().waves.all]
        assert seen.toast == text.replace("Ignore", "Ignored “segregaaion”") + "."
        seen.page.care.toast.undo()
        assert "segregaaion" in [finding.text for finding in seen.page.proofing.findings]


def test_a_word_of_mine_is_waved_at_nowhere_any_more(seen: Seen) -> None:
    row(seen.right_click("segregaaion"), "Add to my words").trigger()
    popup().close()
    assert seen.toast == "“segregaaion” is one of your words now."
    seen.window.until(lambda: "segregaaion" not in [wave.finding.text for wave in seen.column().waves.all])
    assert seen.window.context.proofing.own.fi == (Word("segregaaion"),)


def test_a_word_that_was_added_by_mistake_is_taken_back_also_after_typing_on(seen: Seen) -> None:
    row(seen.right_click("segregaaion"), "Add to my words").trigger()
    popup().close()
    seen.caret("s", 0)
    type_text(seen.column(), "Siis: ")
    seen.window.session.flush()
    seen.page.care.toast.undo()
    assert seen.window.context.proofing.own.fi == ()
    seen.window.until(lambda: "segregaaion" in [wave.finding.text for wave in seen.column().waves.all])
    assert seen.text.startswith("Siis: ")


def test_the_menu_gives_no_letter_to_two_of_its_rows(seen: Seen) -> None:
    for language in ("en", "fi", "sv"):
        seen.window.context.preferences.change(ui_language=language)
        for menu in (seen.right_click("segregaaion"), seen.right_click("on on")):
            letters = [QKeySequence.mnemonic(text).toString() for text in texts(seen.filled(menu))]
            letters = [letter for letter in letters if letter]
            assert len(set(letters)) == len(letters), (language, texts(menu))
            menu.close()


def test_every_usual_row_has_its_key(seen: Seen) -> None:
    menu = seen.right_click("segregaaion")
    keys = [text.partition("\t")[2] for text in texts(menu) if text.partition("\t")[0] in USUAL]
    assert keys == ["Ctrl+X", "Ctrl+C", "Ctrl+V"]


def test_all_such_words_are_put_right_as_one_step(seen: Seen) -> None:
    menu = seen.filled(seen.right_click("verkningfull", SV))
    row(menu, "Replace all 2 with “verkningsfull”").trigger()
    swedish = seen.window.case.summary[0].blocks
    assert blocks_text(swedish.sv) == "En verkningsfull stad. Verkningsfull!"
    assert seen.toast == "Put 2 words right."
    seen.page.care.toast.undo()
    assert blocks_text(seen.window.case.summary[0].blocks.sv) == "En verkningfull stad. Verkningfull!"


def test_what_was_typed_a_moment_ago_is_put_right_where_it_stands_now(seen: Seen) -> None:
    seen.caret("s", 0)
    type_text(seen.column(), "Siis: ")
    row(seen.filled(seen.right_click("segregaaion")), "segregaation").trigger()
    assert seen.text == "Siis: Torju segregaation on on hyvä."


# The form for a word with its inflection


def test_a_word_is_added_with_the_known_word_whose_forms_it_takes(seen: Seen) -> None:
    menu = seen.right_click("asukasraati")
    row(menu, "Add with inflection…").trigger()
    menu.close()
    bar = seen.page.correcting.bar
    seen.window.until(lambda: bar.form.like.text() == "raati")
    assert (bar.form.word.text(), seen.page.window().focusWidget()) == ("asukasraati", bar.form.like)
    press(bar.form.like, Qt.Key.Key_Return)
    assert seen.window.context.proofing.own.fi == (Word("asukasraati", "raati"),)
    assert not bar.isVisible()
    seen.window.until(lambda: not [it for it in seen.page.proofing.findings if it.text == "asukasraati"])


def test_escape_adds_no_word_and_a_person_who_writes_is_not_written_over(seen: Seen) -> None:
    seen.reader.open = Event()
    menu = seen.right_click("asukasraati")
    row(menu, "Add with inflection…").trigger()
    menu.close()
    bar = seen.page.correcting.bar
    type_text(bar.form.like, "k")
    seen.reader.open.set()
    seen.qtbot.wait(50)
    assert bar.form.like.text() == "k"
    press(bar.form.like, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert seen.window.context.proofing.own.fi == ()


# By keyboard alone


def test_ctrl_full_stop_and_enter_put_the_nearest_word_right(seen: Seen) -> None:
    seen.caret("s", 3)
    seen.window.act("correct")
    menu = seen.filled(popup())
    assert seen.selected == ("fi", "segregaaion")
    assert menu.activeAction().text() == "segregaation"
    press(menu, Qt.Key.Key_Return)
    assert seen.text == "Torju segregaation on on hyvä."
    assert seen.column().caret() == ("s", 18)


def test_enter_before_there_is_a_suggestion_does_nothing(seen: Seen) -> None:
    seen.reader.open = Event()
    seen.caret("s", 3)
    seen.window.act("correct")
    menu = popup()
    for _ in range(2):
        press(menu, Qt.Key.Key_Return)
    assert (menu.isVisible(), menu.activeAction()) == (True, None)
    seen.reader.open.set()
    assert seen.filled(menu).activeAction().text() == "segregaation"
    assert seen.text == "Torju segregaaion on on hyvä."


def test_ctrl_full_stop_and_enter_mend_also_what_is_no_misspelling(seen: Seen) -> None:
    seen.caret("s", 22)
    seen.window.act("correct")
    menu = popup()
    seen.window.until(lambda: menu.activeAction() is not None)
    press(menu, Qt.Key.Key_Return)
    assert seen.text == "Torju segregaaion on hyvä."


def test_escape_leaves_the_menu_and_the_text(seen: Seen) -> None:
    seen.caret("s", 3)
    seen.window.act("correct")
    press(seen.filled(popup()), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert seen.text == "Torju segregaaion on on hyvä."


def test_the_row_that_a_person_came_to_keeps_its_word_and_the_keyboard(seen: Seen) -> None:
    seen.reader.open = Event()
    seen.caret("s", 3)
    seen.window.act("correct")
    menu = popup()
    press(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is row(menu, "Ignore here")
    seen.reader.open.set()
    seen.filled(menu)
    assert menu.activeAction() is row(menu, "Ignore here")
    press(menu, Qt.Key.Key_Up)
    assert menu.activeAction().text() == "segregaatio"


def test_better_lists_fill_rows_and_leave_those_alone_among_which_somebody_is() -> None:
    assert placed(("a",), ("b", "a", "c"), held=False) == ("b", "a", "c")
    assert placed(("a",), ("b", "a", "c"), held=True) == ("a", "b", "c")
    assert placed((), tuple("abcdefg"), held=True) == tuple("abcde")


def test_the_menu_key_opens_the_same_at_the_caret(seen: Seen) -> None:
    seen.caret("s", 8)
    menu = click(seen.column().viewport(), QPoint(5, 5), QContextMenuEvent.Reason.Keyboard)
    assert seen.filled(menu).activeAction().text() == "segregaation"


def test_where_the_paragraph_has_none_ctrl_full_stop_goes_to_the_next(seen: Seen) -> None:
    seen.page.proofing.add_word(next(it for it in seen.page.proofing.findings if it.text == "asukasraati"))
    seen.window.until(lambda: "asukasraati" not in [it.text for it in seen.page.proofing.findings])
    seen.caret("t", 3)
    seen.window.act("correct")
    assert seen.selected == ("fi", "Päätäjät")
    assert seen.filled(popup()).activeAction().text() == "Päättäjät"


def test_f7_goes_through_the_whole_case_in_both_languages_into_fields_and_round(seen: Seen) -> None:
    seen.caret("s", 0)
    passed = []
    for _ in range(9):
        seen.window.act("next_error")
        passed.append(seen.selected)
    assert passed == [
        ("fi", "segregaaion"),
        ("fi", "on on"),
        ("sv", "verkningfull"),
        ("sv", "Verkningfull"),
        ("fi", "asukasraati"),
        ("fi", "Päätäjät"),
        ("field", "Päätäjät"),
        ("field", "kaupungi"),
        ("fi", "segregaaion"),
    ]
    for expected in reversed(passed[:-1]):
        seen.window.act("previous_error")
        assert seen.selected == expected


def test_the_list_of_findings_goes_along(seen: Seen) -> None:
    panel = seen.page.panels.findings
    seen.caret("s", 0)
    seen.window.until(lambda: "segregaaion" in [it.text for it in panel.model.findings()])
    for words in ("segregaaion", "on on"):
        seen.window.act("next_error")
        current = panel.current()
        assert current is not None
        assert current.text == words
        assert isinstance(QApplication.focusWidget(), PairedColumn)


def test_going_round_is_said(seen: Seen) -> None:
    seen.caret("s", 0)
    for _ in range(7):
        seen.window.act("next_error")
    assert seen.said.startswith("From the beginning again:")
    seen.window.act("previous_error")
    assert seen.said.startswith("From the end again:")


def test_the_words_of_a_table_are_gone_through_and_mended_one_by_one(seen: Seen) -> None:
    table = Table((((Span("Päätäjät"),),), ((Span("kaupungi ja segregaaion"),),)))
    put = Put(("summary",), (Passage("s", Bilingual((table, paragraph("Torju segregaaion.")), ())),))
    seen.window.session.apply(Edit("edit.typing", Spot("summary"), (put,)))
    seen.settle()
    reached: list[Finding] = []
    seen.page.correcting.corrections.reached.connect(reached.append)
    seen.caret("s", 0)
    for _ in range(2):
        seen.window.act("next_error")
    seen.window.act("correct")
    press(seen.filled(popup()), Qt.Key.Key_Return)
    assert "kaupungin ja segregaaion" in blocks_text(seen.window.case.summary[0].blocks.fi)
    seen.settle()
    for action in ("next_error", "previous_error", "next_error", "next_error"):
        seen.window.act(action)
    assert [it.text for it in reached] == [
        *("Päätäjät", "kaupungi", "segregaaion", "Päätäjät", "segregaaion", "segregaaion"),
    ]
    assert seen.selected == ("fi", "segregaaion")


def test_where_one_language_is_shown_alone_the_other_is_passed_by(seen: Seen) -> None:
    seen.window.act("columns_sv")
    seen.caret("s", 0, SV)
    passed = []
    for _ in range(3):
        seen.window.act("next_error")
        passed.append(seen.selected)
    assert passed == [("sv", "verkningfull"), ("sv", "Verkningfull"), ("sv", "verkningfull")]


def test_where_nothing_is_found_that_is_said(seen: Seen) -> None:
    seen.window.context.preferences.change(proofreading=False)
    seen.window.act("next_error")
    assert seen.said == "Proofreading is switched off in the preferences."
    seen.reader.closed, seen.reader.wrong = False, Bilingual({}, {})
    seen.window.context.preferences.change(proofreading=True)
    seen.window.until(lambda: seen.page.proofing.is_on)
    for finding in seen.page.proofing.findings:
        seen.page.proofing.ignore(finding, everywhere=True)
    seen.settle()
    seen.window.act("next_error")
    assert seen.said == "No errors found."


def test_the_commands_of_the_menu_act_on_what_is_marked_at_the_caret(seen: Seen) -> None:
    seen.caret("s", 8)
    seen.window.act("add_to_words")
    assert seen.window.context.proofing.own.fi == (Word("segregaaion"),)
    seen.caret("t", 8)
    seen.window.act("ignore_error")
    assert "asukasraati" not in [finding.text for finding in seen.page.proofing.findings]


# Fields


def question_field(seen: Seen) -> GrowingText:
    seen.page.show_part("questions")
    seen.qtbot.wait(20)
    fields = seen.page.findChildren(GrowingText)
    return next(field for field in fields if field.content().startswith("Mitä 😀") and field.isVisible())


def waves(field: QWidget) -> list[str]:
    return [finding.text for finding in field.findChild(FieldWaves).shown]  # type: ignore[union-attr]


def test_a_field_has_waves_and_the_same_menu(seen: Seen) -> None:
    field = question_field(seen)
    assert waves(field) == ["kaupungi"]
    cursor = field.textCursor()
    cursor.setPosition(10)
    field.setTextCursor(cursor)
    menu = click(field.viewport(), field.cursorRect().center())
    assert texts(seen.filled(menu))[:2] == ["kaupungin", "&Ignore here"]
    row(menu, "kaupungin").trigger()
    assert field.content() == "Mitä 😀 kaupungin tekee?"
    assert seen.window.case.motion.questions[0].text.fi == "Mitä 😀 kaupungin tekee?"
    seen.window.act("undo")
    assert field.content() == "Mitä 😀 kaupungi tekee?"


def test_a_word_that_is_typed_in_a_field_has_no_wave_until_the_caret_leaves_it(seen: Seen) -> None:
    field = question_field(seen)
    field.setFocus()
    cursor = field.textCursor()
    cursor.setPosition(16)
    field.setTextCursor(cursor)
    assert waves(field) == []
    press(field, Qt.Key.Key_End)
    assert waves(field) == ["kaupungi"]


def test_a_line_has_waves_under_its_words_also_when_it_is_scrolled(seen: Seen) -> None:
    title = "Kuten Päätäjät ja " + "muut kaupungin asukkaat " * 9
    put = Put(("attachments",), (Attachment("b", Bilingual(title, "")),))
    seen.window.session.apply(Edit("edit.fact", Spot("attachments"), (put,)))
    seen.page.show_part("attachments")
    seen.settle()
    seen.qtbot.wait(50)
    field = next(it for it in seen.page.findChildren(QLineEdit) if it.text() == title)
    field.setFocus()
    assert waves(field) == ["Päätäjät"]
    press(field, Qt.Key.Key_Home)
    for _ in range(3):
        press(field, Qt.Key.Key_Right)
    assert red_from_to(field) == pytest.approx((left_of(field, 6), left_of(field, 14)), abs=2)
    press(field, Qt.Key.Key_End)
    assert red_from_to(field) is None


def left_of(field: QLineEdit, position: int) -> int:
    """Where the character behind so many others begins, in pixels from the left."""
    middle = field.height() // 2
    found = (x for x in range(field.width()) if field.cursorPositionAt(QPoint(x, middle)) >= position)
    # A click on the right half of a character is one behind it.
    return round(next(found) + QFontMetrics(field.font()).horizontalAdvance(field.text()[position - 1]) / 2)


def red_from_to(field: QLineEdit) -> tuple[int, int] | None:
    """From where to where something red is painted in `field`, in pixels."""
    image = field.grab().toImage()
    colours = [(x, image.pixelColor(x, y)) for x in range(4, image.width() - 4) for y in range(4, image.height() - 4)]
    red = [x for x, colour in colours if colour.red() > 140 and colour.red() > colour.blue() + 60]
    return (min(red), max(red)) if red else None


def test_ctrl_full_stop_works_in_a_field(seen: Seen) -> None:
    field = question_field(seen)
    field.setFocus()
    seen.window.act("correct")
    menu = seen.filled(popup())
    assert seen.selected == ("field", "kaupungi")
    press(menu, Qt.Key.Key_Return)
    assert content_of(field) == "Mitä 😀 kaupungin tekee?"


def test_a_case_that_may_only_be_read_says_what_is_wrong_and_offers_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with a_window(qtbot, tmp_path) as other, open_window(qtbot, tmp_path, reader=a_reader()) as window:
        assert other.window.stored()
        window.window.open_case(other.window.case.id)
        page = window.case_page
        page.show_part("summary")
        window.until(lambda: page.proofing.findings)
        column = page.editing.editor.columns.columns[FI]
        column.setFocus()
        assert column.show_spot("s", 8)
        menu = click(column.viewport(), QPoint(5, 5), QContextMenuEvent.Reason.Keyboard)
        assert texts(menu)[0] == page.correcting.corrections.sentence(page.proofing.findings[1])
        assert "&Ignore here" not in texts(menu)
        menu.close()

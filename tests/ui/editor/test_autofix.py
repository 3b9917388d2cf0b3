import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from app.domain.language import Language
from app.domain.passage import written
from app.domain.proofing import Replacement
from app.domain.richtext import Paragraph, Span
from app.ui.editor.autofix import Autofix
from tests.ui.editor.editors import FI, SV, Bench, missing
from tests.ui.typing import press, type_text

NBSP = "\u00a0"


class SimpleTypography:
    """Two rules: a straight mark becomes a curly one, a space before % does not break; nothing inside a link."""

    def tidied(self, text, language, links):
        raise NotImplementedError

    def typed(self, text, caret, language, links):
        at = caret - 1
        found = None
        if text[at] == '"':
            found = Replacement(at, caret, "”" if language is Language.SV else "“„")
        elif text[at] == "%" and text[at - 1] == " ":
            found = Replacement(at - 1, at, NBSP)
        elif text[max(0, at - 2) : caret] == "...":
            found = Replacement(at - 2, caret, "…")
        if found and any(start < found.end and found.start < end for start, end in links):
            return None
        return found


class Wish:
    wanted = True


@pytest.fixture
def wish():
    return Wish()


@pytest.fixture
def bench(qtbot, wish):
    bench = Bench(qtbot, missing("p1", "Alku 😀 "), missing("p2", "Toinen"))
    for language in Language:
        column = bench.editor.columns.columns[language]
        Autofix(column, bench.session, SimpleTypography(), lambda: wish.wanted)
    bench.put(bench.fi, "p1", 7)
    return bench


def typed(bench, text):
    type_text(bench.fi, text)
    bench.settle()
    return bench.text("p1", FI)


def test_what_is_typed_is_put_right_and_the_caret_stays_behind_it(bench):
    assert typed(bench, "12 %") == f"Alku 😀 12{NBSP}%"
    assert bench.fi.caret() == ("p1", 11)
    assert typed(bench, " ja...") == f"Alku 😀 12{NBSP}% ja…"
    assert typed(bench, " lisää") == f"Alku 😀 12{NBSP}% ja… lisää"


def test_a_fix_that_grows_leaves_the_caret_behind_it(bench):
    assert typed(bench, '"a') == "Alku 😀 “„a"
    assert bench.fi.caret() == ("p1", 10)


def test_each_language_has_its_own_rules(bench):
    bench.put(bench.sv, "p1")
    type_text(bench.sv, '"')
    bench.settle()
    assert bench.text("p1", SV) == "”"


def test_undo_takes_back_the_fix_alone_and_it_is_not_made_again_there(bench):
    typed(bench, "5 %")
    bench.session.undo()
    assert bench.text("p1", FI) == "Alku 😀 5 %"
    bench.put(bench.fi, "p1", 10)
    press(bench.fi, Qt.Key.Key_Backspace)
    assert typed(bench, "%") == "Alku 😀 5 %"
    assert typed(bench, " ja 6 %") == f"Alku 😀 5 % ja 6{NBSP}%"


def test_the_typing_before_a_fix_is_a_step_of_its_own(bench):
    typed(bench, "5 %")
    bench.session.undo()
    bench.session.undo()
    assert bench.text("p1", FI) == "Alku 😀 "


def test_a_fix_that_was_taken_back_and_done_again_is_made_anew(bench):
    typed(bench, "5 %")
    bench.session.undo()
    bench.session.redo()
    assert bench.text("p1", FI) == f"Alku 😀 5{NBSP}%"
    bench.put(bench.fi, "p1", 7, 10)
    assert typed(bench, "5 %") == f"Alku 😀 5{NBSP}%"


def test_the_same_words_in_another_paragraph_are_put_right_all_the_same(bench):
    typed(bench, "5 %")
    bench.session.undo()
    bench.put(bench.fi, "p2", 6)
    type_text(bench.fi, " 😀 5 %")
    bench.settle()
    assert bench.text("p2", FI) == f"Toinen 😀 5{NBSP}%"


def test_nothing_is_put_right_for_who_does_not_want_it(bench, wish):
    wish.wanted = False
    assert typed(bench, "5 %") == "Alku 😀 5 %"
    wish.wanted = True
    assert typed(bench, " 6 %") == f"Alku 😀 5 % 6{NBSP}%"


def test_what_is_pasted_stays_as_it_is(bench):
    mime = QMimeData()
    mime.setText('5 % "')
    bench.fi.insertFromMimeData(mime)
    bench.settle()
    assert bench.text("p1", FI) == 'Alku 😀 5 % "'


def test_what_an_input_method_puts_in_stays_as_it_is(bench):
    QApplication.sendEvent(bench.fi, QInputMethodEvent("5 %", []))
    commit = QInputMethodEvent()
    commit.setCommitString('5 % "')
    QApplication.sendEvent(bench.fi, commit)
    bench.settle()
    assert bench.text("p1", FI) == 'Alku 😀 5 % "'


def test_nothing_inside_a_link_is_touched(qtbot, wish):
    spans = (Span("Katso "), Span("sivu 5 x", href="https://esimerkki.fi"), Span(" tästä"))
    bench = Bench(qtbot, written("p1", FI, (Paragraph(spans),)))
    Autofix(bench.fi, bench.session, SimpleTypography(), lambda: wish.wanted)
    bench.put(bench.fi, "p1", 13)
    assert typed(bench, "%") == "Katso sivu 5 %x tästä"
    bench.put(bench.fi, "p1", 21)
    assert typed(bench, " 5 %") == f"Katso sivu 5 %x tästä 5{NBSP}%"


def test_a_fix_keeps_the_look_of_what_it_replaces(bench):
    bench.fi.toggle_bold()
    typed(bench, "ja...")
    assert bench.passage("p1").blocks.fi == (Paragraph((Span("Alku 😀 "), Span("ja…", bold=True))),)


def test_a_case_that_may_only_be_read_is_left_alone(qtbot, wish):
    bench = Bench(qtbot, missing("p1", "Alku"), read_only=True)
    Autofix(bench.fi, bench.session, SimpleTypography(), lambda: wish.wanted)
    bench.put(bench.fi, "p1", 4)
    assert typed(bench, " %") == "Alku"

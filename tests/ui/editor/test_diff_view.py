"""What changed in a source is shown beside its translation, in marks and in words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.domain.passage import Passage, TranslationState
from app.domain.richtext import paragraph
from app.domain.translation import Changed
from app.ui.editor.diff_view import DiffView
from tests.builders import a_passage
from tests.ui.editor.editors import FI, Bench
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HUNDRED = Changed(Language.FI, "Paikkoja on sata.", "Paikkoja on nyt kaksisataa.")


def stale(id: str) -> Passage:
    passage = a_passage(id, "Paikkoja on sata.", "Det finns hundra platser.")
    return replace(passage, blocks=passage.blocks.put(FI, (paragraph("Paikkoja on kaksisataa."),)))


@pytest.fixture
def view(qtbot: QtBot) -> DiffView:
    owner = QWidget()
    owner.resize(800, 600)
    qtbot.addWidget(owner)
    made = DiffView(owner)
    owner.show()
    return made


def test_removed_words_are_struck_through_and_added_ones_underlined(view: DiffView):
    view.show_change(HUNDRED, QPoint(10, 100), 20, 400, focus=True)
    struck, underlined = "", ""
    block = view.form.text.document().firstBlock()
    for fragment in (it.fragment() for it in block):
        struck += fragment.text() if fragment.charFormat().fontStrikeOut() else ""
        underlined += fragment.text() if fragment.charFormat().fontUnderline() else ""
    assert struck.strip() == "sata"
    assert underlined.strip() == "nyt kaksisataa"
    assert "Finnish" in view.form.title.text()


def test_the_changes_are_told_in_words_too(view: DiffView):
    view.show_change(HUNDRED, QPoint(10, 100), 20, 400, focus=True)
    assert view.form.text.accessibleDescription() == "Removed: sata. Added: nyt kaksisataa."
    view.show_change(Changed(Language.SV, "Ett två", "Ett"), QPoint(10, 100), 20, 400, focus=True)
    assert view.form.text.accessibleDescription() == "Removed: två."
    view.show_change(Changed(Language.SV, "Ett", "Ett två"), QPoint(10, 100), 20, 400, focus=True)
    assert view.form.text.accessibleDescription() == "Added: två."


def test_marks_of_a_language_are_shown_as_text(view: DiffView):
    view.show_change(Changed(Language.FI, "a", "a <b>x</b> & y"), QPoint(10, 100), 20, 400, focus=True)
    assert view.form.text.toPlainText() == "a <b>x</b> & y"


@pytest.mark.parametrize("top", [0, 300, 590, 5000])
def test_the_card_stays_inside_the_editor_and_off_the_passage(view: DiffView, top: int):
    view.show_change(HUNDRED, QPoint(700, top), 20, 400, focus=True)
    assert view.parentWidget().rect().contains(view.geometry())
    if top in (300, 590):
        assert view.geometry().top() >= top or view.geometry().bottom() <= top - 20


def test_f8_shows_what_changed_and_the_keyboard_comes_back_with_escape(qtbot: QtBot):
    bench = Bench(qtbot, stale("p1"), a_passage("p2", "Loppu.", "Slut."))
    bench.put(bench.sv, "p1", 4)
    bench.do("show_changes")
    view = bench.editor.inserts.diff_view
    assert view.isVisible()
    assert view.form.text.hasFocus()
    press(view.form.text, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert bench.sv.hasFocus()
    assert bench.sv.caret() == ("p1", 4)
    bench.do("show_changes")
    bench.do("show_changes")
    assert not view.isVisible()


def test_the_person_confirms_from_the_card(qtbot: QtBot):
    bench = Bench(qtbot, stale("p1"))
    bench.put(bench.sv, "p1")
    bench.do("show_changes")
    qtbot.mouseClick(bench.editor.inserts.diff_view.form.mark, Qt.MouseButton.LeftButton)
    bench.settle()
    assert bench.state("p1") is TranslationState.TRANSLATED
    assert bench.sv.hasFocus()


def test_a_passage_that_did_not_change_has_nothing_to_show(qtbot: QtBot):
    bench = Bench(qtbot, a_passage("p2", "Loppu.", "Slut."))
    bench.put(bench.sv, "p2")
    bench.do("show_changes")
    assert not bench.editor.inserts.diff_view.isVisible()
    assert QApplication.focusWidget() is bench.sv


def test_the_card_of_a_passage_under_the_mouse_confirms_that_one_and_goes_when_the_person_types_on(qtbot: QtBot):
    bench = Bench(qtbot, stale("p1"), stale("p2"))
    bench.put(bench.sv, "p2", 4)
    view = bench.editor.inserts.diff_view
    bench.editor.columns.change_wanted.emit("p1")
    assert view.isVisible()
    assert bench.sv.hasFocus()
    type_text(bench.sv, "ju ")
    bench.settle()
    assert not view.isVisible()
    bench.editor.columns.change_wanted.emit("p1")
    qtbot.mouseClick(view.form.mark, Qt.MouseButton.LeftButton)
    bench.settle()
    assert (bench.state("p1"), bench.state("p2")) == (TranslationState.TRANSLATED, TranslationState.SOURCE_CHANGED)

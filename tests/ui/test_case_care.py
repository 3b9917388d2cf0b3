"""What is done about findings from their list, in the real window: mended, ignored, tidied, told and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.bootstrap import Bootstrap
from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.parts import Spot
from app.domain.passage import written
from app.domain.proofing import ProofState, Word
from app.domain.richtext import blocks_text, paragraph
from app.services.edits import Edit, Put
from app.ui.case_page import CasePage
from app.ui.dialogs.words import WordsDialog
from tests.proofreaders import FakeProofreader
from tests.ui.open_window import OpenWindow, open_window
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard")
FI = Language.FI
WRONG = {"kaupungn": ("kaupungin", "kaupunki"), "lyhyestti": ("lyhyesti",)}
TEXT = "Vastaus kaupungn puolesta lyhyestti."


@pytest.fixture
def seen(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenWindow]:
    monkeypatch.setattr(Bootstrap, "open_proofreader", lambda _self, *, apart: FakeProofreader(WRONG))
    with open_window(qtbot, tmp_path) as seen:
        seen.context.actions["new_empty"].trigger()
        passage = written("p9", FI, (paragraph(TEXT),))
        seen.session.apply(Edit("edit.typing", Spot("summary"), (Put(("summary",), (passage,)),)))
        seen.case_page.show_part("summary")
        yield seen


def read(seen: OpenWindow) -> CasePage:
    """The page once its texts have been read."""
    page = seen.case_page
    seen.context.proofing.start()
    seen.until(lambda: len(words(page)) == 2)
    page.docks.bring("findings")
    return page


def words(page: CasePage) -> list[str]:
    return [it.text for it in page.panels.findings.model.findings() if it.text]


def choose(page: CasePage, text: str) -> None:
    model = page.panels.findings.model
    finding = next(it for it in model.findings() if it.text == text)
    page.panels.findings.form.found.setCurrentIndex(model.index_of(finding))


def text(seen: OpenWindow) -> str:
    return blocks_text(seen.case.summary[0].blocks.fi)


def test_findings_of_words_stand_with_what_is_missing_and_the_outline_counts_them(seen: OpenWindow) -> None:
    page = read(seen)
    found = page.panels.findings.model.findings
    seen.until(lambda: {"A1", "A2", "G1"} <= {it.rule for it in found()})
    outline = page.panels.outline.model
    summary = outline.item(outline.row_of("summary"))
    assert (summary.found.fi, summary.found.sv) == (2, 1)


def test_a_better_word_from_the_list_stands_in_the_text_and_can_be_taken_back(seen: OpenWindow) -> None:
    page = read(seen)
    choose(page, "kaupungn")
    seen.until(lambda: page.panels.findings.fixes.fixes == ("kaupungin", "kaupunki"))
    page.panels.findings.fix_chosen.emit(page.panels.findings.current(), "kaupungin")
    assert text(seen) == "Vastaus kaupungin puolesta lyhyestti."
    assert page.care.toast.text == "Put “kaupungin” in place of “kaupungn”."
    assert page.panels.findings.current().text == "lyhyestti"
    page.care.toast.undo()
    assert text(seen) == TEXT


def test_delete_ignores_a_finding_and_undo_tells_it_again(seen: OpenWindow) -> None:
    page = read(seen)
    choose(page, "kaupungn")
    press(page.panels.findings.form.found, Qt.Key.Key_Delete)
    assert words(page) == ["lyhyestti"]
    assert page.care.toast.text == "Ignored “kaupungn” here."
    page.care.toast.undo()
    seen.until(lambda: len(words(page)) == 2)
    assert seen.case.dismissals == ()


def test_the_offer_to_take_back_goes_with_the_next_step(seen: OpenWindow) -> None:
    page = read(seen)
    choose(page, "kaupungn")
    press(page.panels.findings.form.found, Qt.Key.Key_Delete)
    seen.session.apply(Edit("edit.typing", Spot("summary"), (Put(("title",), Bilingual("Uusi", None)),)))
    assert page.care.toast.isHidden()


def test_the_menu_of_the_list_mends_as_that_of_the_text_does(seen: OpenWindow) -> None:
    page = read(seen)
    choose(page, "lyhyestti")
    press(page.panels.findings.form.found, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier, ".")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    seen.until(lambda: any(it.text() == "lyhyesti" for it in menu.actions()))
    assert "&Go to the place" in [it.text() for it in menu.actions()]
    next(it for it in menu.actions() if it.text() == "lyhyesti").trigger()
    menu.close()
    assert text(seen) == "Vastaus kaupungn puolesta lyhyesti."


def test_typing_is_put_right_in_the_window_as_the_person_wants_it(seen: OpenWindow) -> None:
    column = seen.case_page.editing.editor.columns.columns.fi
    column.show_spot("p9", len(TEXT))
    type_text(column, " 5 %")
    seen.session.flush()
    assert text(seen) == f"{TEXT} 5\u00a0%"
    seen.act("undo")
    assert text(seen) == f"{TEXT} 5 %"
    seen.act("redo")
    assert text(seen) == f"{TEXT} 5\u00a0%"
    assert column.caret() == ("p9", len(TEXT) + 4)
    seen.act("undo")
    assert column.caret() == ("p9", len(TEXT) + 4)
    seen.context.preferences.change(autofix=False)
    type_text(column, " 6 %")
    seen.session.flush()
    assert text(seen) == f"{TEXT} 5 % 6 %"


def test_a_part_is_tidied_in_one_step_and_told_how_many_places(seen: OpenWindow) -> None:
    page = seen.case_page
    passages = (written("p9", FI, (paragraph('Noin 5 % sanoi "ei".'),)),)
    seen.session.apply(Edit("edit.typing", Spot("summary"), (Put(("summary",), passages),)))
    seen.session.apply(Edit("edit.typing", Spot("title"), (Put(("title",), Bilingual("Kello 5 %", None)),)))
    seen.act("tidy_typography")
    assert text(seen) == "Noin 5\u00a0% sanoi ”ei”."
    assert page.care.toast.text == "Tidied 3 places."
    assert seen.case.title.fi == "Kello 5 %"
    seen.act("tidy_typography_all")
    assert seen.case.title.fi == "Kello 5\u00a0%"
    seen.act("tidy_typography_all")
    assert page.care.toast.text == "Nothing to tidy: quotation marks, dashes and no-break spaces are right."
    assert not page.care.toast.can_undo
    seen.act("undo")
    seen.act("undo")
    assert text(seen) == 'Noin 5 % sanoi "ei".'


def test_a_page_of_facts_offers_to_tidy_the_whole_case_alone(seen: OpenWindow) -> None:
    seen.case_page.show_part("facts")
    assert not seen.context.actions["tidy_typography"].isEnabled()
    assert seen.context.actions["tidy_typography_all"].isEnabled()


def test_a_language_that_nothing_reads_is_told_of_until_it_is_known(
    seen: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = ProofState(Bilingual("a small dictionary", ""))
    other = FakeProofreader(WRONG, state=state)
    monkeypatch.setattr(Bootstrap, "open_proofreader", lambda _self, *, apart: other)
    page = read(seen)
    notice = page.panels.findings.notice
    assert "hunspell-sv" in notice.told
    notice.form.close.click()
    seen.context.proofing.ready.emit()
    assert notice.told == ""
    assert seen.context.preferences.value.window("proofreading") == "sv"


def test_who_reads_no_more_is_tried_again(seen: OpenWindow) -> None:
    page = read(seen)
    seen.context.proofing.lose(AppError("proofing.lost"))
    assert words(page) == []
    assert page.panels.findings.notice.told == "Proofreading has stopped."
    page.panels.findings.notice.form.offer.click()
    seen.until(lambda: len(words(page)) == 2)
    assert page.panels.findings.notice.told == ""


def test_proofreading_that_is_switched_off_takes_its_findings_along(seen: OpenWindow) -> None:
    page = read(seen)
    seen.context.preferences.change(proofreading=False)
    assert words(page) == []
    assert page.panels.findings.form.reading.isHidden()
    seen.context.preferences.change(proofreading=True)
    seen.until(lambda: len(words(page)) == 2)


def test_the_words_of_the_open_case_are_among_the_known_ones(seen: OpenWindow) -> None:
    words_of = Bilingual((Word("kaupungn"),), ())
    seen.session.apply(Edit("edit.case_words", Spot("facts"), (Put(("words",), words_of),)))
    seen.act("my_words")
    dialog = next(it for it in QApplication.topLevelWidgets() if isinstance(it, WordsDialog))
    assert [it.word for it in dialog.lists.fi.shown()] == [Word("kaupungn")]
    dialog.close()


def test_without_a_case_the_words_are_a_persons_own(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.act("my_words")
        dialog = next(it for it in QApplication.topLevelWidgets() if isinstance(it, WordsDialog))
        assert dialog.lists.fi.shown() == ()
        dialog.close()

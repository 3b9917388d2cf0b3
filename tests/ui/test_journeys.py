"""Whole jobs in the real window over a real library, from the first file to the documents."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.domain.parts import Spot, text_part
from app.domain.passage import TranslationState, translation_state
from app.domain.proofing import Word
from app.domain.richtext import Bullet, blocks_text
from app.domain.rules import Rule
from app.ui.dialogs.export import ExportDialog
from app.ui.editor.column import Column
from app.ui.models.findings import FINDING
from app.ui.panels.intake import IntakePage
from tests.proofreaders import FakeProofreader
from tests.ui.open_window import OpenWindow, open_window
from tests.ui.typing import press, type_text

FI, SV = Language


def bring_in(seen: OpenWindow, motion: Path) -> None:
    """Opens the file, waits until it is read, and makes the case."""
    seen.act("new_from_motion")
    page = seen.intake
    page.open_files([motion])
    seen.until(lambda: page.view.form.create.isVisible() and page.view.form.create.isEnabled())
    page.view.form.create.click()
    seen.case_page  # noqa: B018 - waits for it


def column(seen: OpenWindow, part: str, language: Language) -> Column:
    """The column of a part, with the caret in it."""
    page = seen.case_page
    page.show_spot(Spot(part, language=language))
    found = page.editing.editor.columns.columns[language]
    found.setFocus()
    return found


def write(seen: OpenWindow, part: str, fi: str, sv: str) -> None:
    """A paragraph in Finnish and its translation beside it, confirmed."""
    type_text(column(seen, part, FI), fi)
    seen.session.flush()
    type_text(column(seen, part, SV), sv)
    seen.session.flush()
    seen.act("mark_translated")


def fill(seen: OpenWindow, part: str, path: tuple[str, ...], text: str) -> None:
    """A fact typed into its field, to which the page leads."""
    seen.case_page.show_spot(Spot(part, path=path))
    field = QApplication.focusWidget()
    assert field is not None
    type_text(field, text)
    seen.session.flush()


def texts(seen: OpenWindow, part: str, language: Language) -> list[str]:
    found = text_part(seen.case, part)
    assert found is not None
    return [blocks_text(passage.blocks[language]) for passage in found.passages]


def states(seen: OpenWindow, part: str) -> list[TranslationState]:
    found = text_part(seen.case, part)
    assert found is not None
    return [translation_state(passage) for passage in found.passages]


def rules(seen: OpenWindow) -> set[Rule]:
    """The rules of the findings that the panel lists."""
    model = seen.case_page.panels.findings.model
    parts = [model.index(row, 0) for row in range(model.rowCount())]
    found = [model.index(row, 0, part).data(FINDING) for part in parts for row in range(model.rowCount(part))]
    return {finding.rule for finding in found}


def dialog(seen: OpenWindow, kind: type[QDialog]) -> QDialog:
    seen.until(lambda: any(isinstance(it, kind) and it.isVisible() for it in QApplication.topLevelWidgets()))
    return next(it for it in QApplication.topLevelWidgets() if isinstance(it, kind) and it.isVisible())


def motion_file(seen: OpenWindow) -> Path:
    return seen.context.app.example / "motion_fi.md"


def test_from_a_motion_to_two_documents_with_a_stale_translation_on_the_way(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        bring_in(seen, motion_file(seen))
        assert len(seen.case.motion.questions) == 3
        fill(seen, "facts", ("motion", "topic", "sv"), "om att förbättra skolvägarna")
        for number, question in enumerate(seen.case.motion.questions, 1):
            fill(seen, "questions", ("motion", "questions", question.id, "text", "sv"), f"Hur sker det {number}?")
        assert seen.case.motion.questions[2].text.sv == "Hur sker det 3?"
        write(seen, "general_answer", "Kaupunki parantaa koulureittejä.", "Staden förbättrar skolvägarna.")
        for number in (1, 2, 3):
            write(seen, f"answer:{number}", f"Vastaus kysymykseen {number}.", f"Svar på fråga {number}.")
        assert states(seen, "answer:2") == [TranslationState.TRANSLATED]

        fi = column(seen, "answer:2", FI)
        fi.show_spot(text_part(seen.case, "answer:2").passages[0].id, 0)  # type: ignore[union-attr]
        type_text(fi, "Uusi ")
        seen.session.flush()
        assert states(seen, "answer:2") == [TranslationState.SOURCE_CHANGED]
        seen.until(lambda: Rule.STALE in rules(seen))

        seen.act("export")
        sheet = dialog(seen, ExportDialog)
        assert isinstance(sheet, ExportDialog)
        out = tmp_path / "ulos"
        out.mkdir()
        sheet.form.folder.selectAll()
        type_text(sheet.form.folder, str(out))
        seen.until(lambda: sheet.form.names.text().count(".docx") == 2)
        seen.until(sheet.form.seen.isVisible)
        assert not sheet.form.export_.isEnabled()
        sheet.form.seen.setChecked(True)
        assert sheet.form.export_.isEnabled()
        sheet.form.export_.click()
        seen.until(lambda: len(list(out.glob("*.docx"))) == 2)
        seen.until(sheet.form.files.isVisible)
        sheet.close()

        engines = seen.context.app.engines
        swedish = next(out.glob("*_sv.docx"))
        read = engines.parse(engines.read_source(swedish))
        assert read.language is SV
        assert read.content is not None
        assert [blocks_text(answer.blocks) for answer in read.content.answers] == [
            f"Svar på fråga {number}." for number in (1, 2, 3)
        ]


def test_undo_runs_through_all_parts_and_leads_there(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        first = seen.case
        type_text(column(seen, "summary", FI), "Ensin. ")
        seen.session.flush()
        page = seen.case_page
        fill(seen, "facts", ("case_number",), "77/2026")
        type_text(column(seen, "answer:1", SV), "Sist. ")
        seen.session.flush()
        last = seen.case
        for _ in range(3):
            seen.act("undo")
        assert seen.case == first
        assert page.editing.editor.part_key == "summary"
        for _ in range(3):
            seen.act("redo")
        assert seen.case == last
        assert seen.stored() == last


def test_a_window_that_was_killed_comes_back_with_the_case_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        type_text(column(seen, "summary", FI), "Tallessa. ")
        seen.until(lambda: "Tallessa." in texts(seen, "summary", FI)[0])
        seen.stored()
        # As after a kill: nothing is closed, the next window finds the mark.
        case = seen.case
        seen.context.desk.mark_open(case.id)
        assert seen.context.desk.flush()
        seen.context.desk.mark_open = lambda _: None  # type: ignore[method-assign]
    with open_window(qtbot, tmp_path) as seen:
        assert seen.case == case
        assert "cut short" in seen.window.notice.told


def test_a_file_dropped_on_the_window_is_brought_in(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(motion_file(seen)))])
        how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPoint(20, 20), *how)
        QApplication.sendEvent(seen.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(seen.window, QDropEvent(QPointF(20, 20), *how))
        page = seen.page(IntakePage)
        seen.until(lambda: page.view.form.create.isVisible() and page.view.form.create.isEnabled())
        assert seen.context.desk.is_empty()


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
<!--StartFragment--><p class=MsoNormal><b>Lihava</b> alku<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·
</span><![endif]>Ensimmäinen kohta<del>poistettu</del></p><!--EndFragment--></body></html>"""


def test_what_word_puts_on_the_clipboard_is_pasted_without_its_clutter(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.act("new_empty")
        field = column(seen, "general_answer", FI)
        mime = QMimeData()
        mime.setHtml(WORD)
        QGuiApplication.clipboard().setMimeData(mime)
        seen.act("paste")
        field.flush()
        part = text_part(seen.case, "general_answer")
        assert part is not None
        blocks = [block for passage in part.passages for block in passage.blocks.fi]
        assert blocks_text(blocks) == "Lihava alku\nEnsimmäinen kohta"
        assert isinstance(blocks[1], Bullet)
        assert blocks[0].spans[0].bold  # type: ignore[union-attr]


def take_first_suggestion(seen: OpenWindow, better: str) -> None:
    """Ctrl+. at the error, and Enter once `better` is offered first."""
    seen.act("correct")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    seen.until(lambda: menu.activeAction() is not None and menu.activeAction().text() == better)
    press(menu, Qt.Key.Key_Return)
    seen.session.flush()


def mend_by_keys(seen: OpenWindow) -> None:
    """From one error to the next with F7: what is offered first, a word of one's own, all of a kind at once."""
    for better in ("Päättäjät", "koulureittejä"):
        seen.act("next_error")
        take_first_suggestion(seen, better)
    seen.act("next_error")
    seen.act("add_to_words")
    assert seen.context.proofing.own.fi == (Word("lähireitistö"),)
    for better in ("on", "tillsammans"):
        seen.act("next_error")
        take_first_suggestion(seen, better)
    seen.act("next_error")
    seen.act("correct")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    everywhere = "Replace all 2 with “verkningsfull”"
    seen.until(lambda: everywhere in [row.text() for row in menu.actions()])
    while menu.activeAction() is None or menu.activeAction().text() != everywhere:
        press(menu, Qt.Key.Key_Up)
    press(menu, Qt.Key.Key_Return)
    assert seen.case_page.care.toast.text == "Put 2 words right."


@pytest.mark.qt_log_ignore(r"does not support (raise|grabbing)")
def test_an_official_writes_with_slips_mends_them_all_by_keyboard_and_exports(qtbot: QtBot, tmp_path: Path) -> None:
    fi = {"koulureitejä": ("koulureittejä",), "Päätäjät": ("Päättäjät", "Säätäjät"), "lähireitistö": ()}
    reader = FakeProofreader(fi, {"tillsamans": ("tillsammans",), "verkningfull": ("verkningsfull",)})
    with open_window(qtbot, tmp_path, reader=reader) as seen:
        seen.open_example()
        page = seen.case_page
        seen.until(lambda: page.proofing.is_on and not page.proofing.is_reading)
        before = page.proofing.findings
        type_text(column(seen, "general_answer", FI), "Päätäjät parantavat koulureitejä, ja lähireitistö on on 5 %. ")
        type_text(column(seen, "general_answer", SV), "Detta görs tillsamans. En verkningfull och verkningfull väg. ")
        seen.session.flush()
        seen.until(lambda: not page.proofing.is_reading)
        assert len(page.proofing.findings) == len(before) + 7

        column(seen, "general_answer", FI).moveCursor(QTextCursor.MoveOperation.Start)
        mend_by_keys(seen)
        seen.until(lambda: not page.proofing.is_reading)
        assert [it.text for it in page.proofing.findings] == [it.text for it in before]
        # The keyboard was never anywhere but in the text.
        assert QApplication.focusWidget() is page.editing.editor.columns.columns[SV]
        finnish = "Päättäjät parantavat koulureittejä, ja lähireitistö on 5\u00a0%. "
        assert texts(seen, "general_answer", FI)[0].startswith(finnish)
        swedish = "Detta görs tillsammans. En verkningsfull och verkningsfull väg. "
        assert texts(seen, "general_answer", SV)[0].startswith(swedish)

        seen.act("mark_translated")
        seen.act("export")
        sheet = dialog(seen, ExportDialog)
        assert isinstance(sheet, ExportDialog)
        out = tmp_path / "ulos"
        out.mkdir()
        sheet.form.folder.selectAll()
        type_text(sheet.form.folder, str(out))
        seen.until(lambda: sheet.form.names.text().count(".docx") == 2)
        how = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        assert not sheet.form.lacking.findItems("not known", how)
        sheet.form.seen.setChecked(True)
        press(sheet.form.export_, Qt.Key.Key_Space)
        seen.until(lambda: len(list(out.glob("*.docx"))) == 2)
        seen.until(sheet.form.files.isVisible)
        sheet.close()
        engines = seen.context.app.engines
        read = engines.parse(engines.read_source(next(out.glob("*_fi.docx"))))
        assert read.content is not None
        # What is read in has plain spaces.
        assert finnish.replace("\u00a0", " ") in blocks_text(read.content.general_answer)

"""A day in the editor of the real window: an answer written in both languages, changed, taken back, found again."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.domain.parts import Spot, text_part
from app.domain.passage import Passage, TranslationState, translation_state
from app.domain.richtext import Block, Bullet, Paragraph, Subheading, Table, block_text, blocks_text
from app.ui.editor.overlay import PairedColumn
from tests.ui.open_window import OpenWindow, open_window
from tests.ui.typing import press, type_text

FI, SV = Language
KEEP = QTextCursor.MoveMode.KeepAnchor
PART = "general_answer"


def column(seen: OpenWindow, language: Language, passage: str = "", at: int = 0) -> PairedColumn:
    """The column, with the caret where the person clicked in it."""
    seen.case_page.show_spot(Spot(PART, passage, language, start=at))
    found = seen.case_page.editing.editor.columns.columns[language]
    found.setFocus()
    QApplication.processEvents()
    return found


def passages(seen: OpenWindow) -> tuple[Passage, ...]:
    part = text_part(seen.case, PART)
    assert part is not None
    return part.passages


def states(seen: OpenWindow) -> list[TranslationState]:
    return [translation_state(it) for it in passages(seen) if it.blocks.fi or it.blocks.sv]


def shape(block: Block) -> tuple[type[Block], int, str]:
    return type(block), getattr(block, "level", 0), block_text(block)


def written(seen: OpenWindow, language: Language) -> list[tuple[type[Block], int, str]]:
    return [shape(block) for it in passages(seen) for block in it.blocks[language]]


def write_finnish(seen: OpenWindow) -> None:
    """A paragraph, a list of two levels, a subheading and a paragraph, as a person types them in one go."""
    fi = column(seen, FI)
    type_text(fi, "Kaupunki on selvittänyt asian.\n")
    seen.act("bullets")
    type_text(fi, "paikkoja on 1 200\n")
    press(fi, Qt.Key.Key_Tab, text="\t")
    type_text(fi, "vartioituja ei ole\n\n\n")
    seen.act("subheading")
    type_text(fi, "Jatkotoimet\nLautakunta käsittelee asian.")
    seen.session.flush()


FINNISH = [
    (Paragraph, 0, "Kaupunki on selvittänyt asian."),
    (Bullet, 0, "paikkoja on 1 200"),
    (Bullet, 1, "vartioituja ei ole"),
    (Subheading, 0, "Jatkotoimet"),
    (Paragraph, 0, "Lautakunta käsittelee asian."),
]
SWEDISH = ["Staden har utrett saken.", "det finns 1 200 platser", "inga är bevakade", "Fortsättningen", "Nämnden."]
# A group of digits is bound as soon as something is typed behind it.
SWEDISH_READ = [text.replace("1 200", "1\u00a0200") for text in SWEDISH]


def translate(seen: OpenWindow) -> None:
    """Each passage that waits, by F4 alone, from the first one on."""
    column(seen, FI, passages(seen)[0].id)
    for text in SWEDISH:
        seen.act("next_untranslated")
        QApplication.processEvents()
        editor = seen.case_page.editing.editor
        assert editor.columns.current is SV
        type_text(editor.columns.column, text)
    seen.act("next_untranslated")
    seen.session.flush()


def test_an_answer_is_written_translated_changed_and_confirmed(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.act("new_empty")
        first = seen.case
        write_finnish(seen)
        assert written(seen, FI) == FINNISH
        assert set(states(seen)) == {TranslationState.MISSING}
        translate(seen)
        assert written(seen, SV) == [
            (kind, level, text) for (kind, level, _), text in zip(FINNISH, SWEDISH_READ, strict=True)
        ]
        assert set(states(seen)) == {TranslationState.TRANSLATED}

        one = passages(seen)[0]
        fi = column(seen, FI, one.id, len("Kaupunki on selvittänyt asian"))
        type_text(fi, " kokonaan")
        seen.session.flush()
        assert states(seen)[0] is TranslationState.SOURCE_CHANGED
        seen.act("show_changes")
        editor = seen.case_page.editing.editor
        assert editor.inserts.diff_view.isVisible()
        editor.inserts.diff_view.close_view()
        for _ in " kokonaan":
            press(fi, Qt.Key.Key_Backspace)
        seen.session.flush()
        assert states(seen)[0] is TranslationState.TRANSLATED
        seen.act("approve_different")
        assert states(seen)[0] is TranslationState.APPROVED_DIFFERENT

        last = seen.case
        assert seen.stored() == last
        while seen.session.undo_name:
            seen.act("undo")
            QApplication.processEvents()
        assert seen.case == first
        while seen.session.redo_name:
            seen.act("redo")
            QApplication.processEvents()
        assert seen.case == last


def test_undo_leads_the_caret_to_where_the_text_changed(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.act("new_empty")
        fi = column(seen, FI)
        type_text(fi, "Alku ja loppu")
        seen.session.flush()
        fi = column(seen, FI, passages(seen)[0].id, 4)
        type_text(fi, ", kes")
        seen.session.flush()
        type_text(fi, "ki,")
        seen.session.flush()
        seen.act("undo")
        assert (fi.toPlainText(), fi.textCursor().position()) == ("Alku ja loppu", 4)
        seen.act("redo")
        assert (fi.toPlainText(), fi.textCursor().position()) == ("Alku, keski, ja loppu", 12)


def test_whole_passages_are_selected_and_deleted_and_their_translations_stay(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.act("new_empty")
        write_finnish(seen)
        translate(seen)
        fi = column(seen, FI)
        fi.selectAll()
        press(fi, Qt.Key.Key_Delete)
        seen.session.flush()
        assert written(seen, FI) == []
        assert [text for _, _, text in written(seen, SV)] == SWEDISH_READ
        assert set(states(seen)) == {TranslationState.MISSING}
        seen.act("undo")
        assert written(seen, FI) == FINNISH
        assert set(states(seen)) == {TranslationState.TRANSLATED}


OUTLOOK = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<h2>Taustaa</h2><p class=MsoNormal>Hei, <b>tärkeä</b> <i>asia</i><o:p></o:p></p>
<ul><li>eka<ul><li>sisempi</li></ul></li><li>toka</li></ul>
<table><tr><th>Asema</th><th>Paikkoja</th></tr><tr><td>Keskusta</td><td>1&nbsp;200</td></tr></table>
<p>Lue <a href="https://example.org/x">lisää</a>.</p><!--EndFragment--></body></html>"""


def test_what_a_mail_or_a_page_holds_is_pasted_as_it_was_meant_and_undone_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.act("new_empty")
        fi = column(seen, FI)
        type_text(fi, "Alku. ")
        mime = QMimeData()
        mime.setHtml(OUTLOOK)
        QGuiApplication.clipboard().setMimeData(mime)
        seen.act("paste")
        blocks = [block for it in passages(seen) for block in it.blocks.fi]
        assert [shape(it) for it in blocks if not isinstance(it, Table)] == [
            (Paragraph, 0, "Alku. "),
            (Subheading, 0, "Taustaa"),
            (Paragraph, 0, "Hei, tärkeä asia"),
            (Bullet, 0, "eka"),
            (Bullet, 1, "sisempi"),
            (Bullet, 0, "toka"),
            (Paragraph, 0, "Lue lisää."),
        ]
        assert blocks_text([it for it in blocks if isinstance(it, Table)]) == "Asema\tPaikkoja\nKeskusta\t1\xa0200"
        seen.act("undo")
        assert written(seen, FI) == [(Paragraph, 0, "Alku. ")]

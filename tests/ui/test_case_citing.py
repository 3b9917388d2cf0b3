"""References picked at the caret, carried to the other language, listed and put right, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.domain.language import Bilingual, Language
from app.domain.parts import Spot
from app.domain.passage import Passage
from app.domain.richtext import blocks_text, paragraph
from app.domain.rules import Rule
from app.services.edits import Edit, Put
from app.ui.models.cited import STATUS
from app.ui.models.references import HIT
from app.ui.references.panel import ReferencesPanel
from app.ui.references.picker import ReferencePicker
from tests.ui.open_window import OpenWindow, open_window
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard")
FI, SV = Language
S = "\u00a0"
ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def seen(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWindow]:
    with open_window(qtbot, tmp_path) as seen:
        seen.context.actions["new_empty"].trigger()
        write(seen, "Asiasta on kuultu.", "Man har hört parterna.")
        seen.case_page.show_spot(Spot("summary", "p9", FI, start=17, end=17))
        yield seen


def write(seen: OpenWindow, fi: str, sv: str = "") -> None:
    blocks = Bilingual((paragraph(fi),), (paragraph(sv),) if sv else ())
    seen.session.apply(Edit("edit.typing", Spot("summary"), (Put(("summary",), (Passage("p9", blocks),)),)))
    seen.case_page.show_part("summary")


def text(seen: OpenWindow, language: Language) -> str:
    seen.session.flush()
    return blocks_text(seen.case.summary[0].blocks[language])


def picker(seen: OpenWindow) -> ReferencePicker:
    return seen.case_page.legal.citing.picker


def pick(seen: OpenWindow, typed: str) -> ReferencePicker:
    seen.act("reference")
    card = picker(seen)
    type_text(card.form.typed, typed)
    return card


def panel(seen: OpenWindow) -> ReferencesPanel:
    seen.case_page.docks.bring("references")
    seen.until(lambda: seen.case_page.law.is_read)
    return seen.case_page.legal.panel


def test_enter_writes_the_section_at_the_caret_as_one_step(seen: OpenWindow) -> None:
    card = pick(seen, "kuntal 22")
    assert card.isVisible()
    assert card.form.typed.hasFocus()
    assert "Osallistumis- ja vaikuttamismahdollisuudet" in card.form.hits.currentIndex().data()
    assert "in force" in card.form.hits.currentIndex().data()
    press(card.form.typed, ENTER)
    assert text(seen, FI) == f"Asiasta on kuultu kuntalain (410/2015) 22{S}§."
    assert not card.isVisible()
    assert seen.case_page.editing.editor.columns.columns.fi.hasFocus()
    seen.act("undo")
    assert text(seen, FI) == "Asiasta on kuultu."


def test_the_twin_is_offered_put_in_and_taken_back(seen: OpenWindow) -> None:
    press(pick(seen, "410/2015 5").form.typed, ENTER)
    offer = seen.case_page.legal.citing.offer
    assert offer.isVisible()
    assert offer.form.text.text() == f"Swedish: 5{S}§ i kommunallagen (410/2015)"
    offer.form.put.click()
    assert text(seen, SV) == f"Man har hört parterna 5{S}§ i kommunallagen (410/2015)."
    assert not offer.isVisible()
    seen.act("undo")
    assert text(seen, SV) == "Man har hört parterna."


def test_the_twin_can_be_copied(seen: OpenWindow) -> None:
    press(pick(seen, "kuntalaki").form.typed, ENTER)
    seen.case_page.legal.citing.offer.form.copy.click()
    assert QApplication.clipboard().text() == "kommunallagen (410/2015)"


def test_in_the_swedish_column_the_swedish_reference_is_written(seen: OpenWindow) -> None:
    seen.case_page.show_spot(Spot("summary", "p9", SV, start=21, end=21))
    card = pick(seen, "kommunall 22")
    assert card.form.hits.currentIndex().data(HIT).act.number == "410/2015"
    assert card.form.hits.currentIndex().data().startswith("Kommunallag (410/2015)")
    press(card.form.typed, ENTER)
    assert text(seen, SV) == f"Man har hört parterna 22{S}§ i kommunallagen (410/2015)."


def test_a_second_mention_has_no_number(seen: OpenWindow) -> None:
    press(pick(seen, "kuntal 22").form.typed, ENTER)
    press(pick(seen, "kuntal 26").form.typed, ENTER)
    assert text(seen, FI) == f"Asiasta on kuultu kuntalain (410/2015) 22{S}§ kuntalain 26{S}§."


def test_arrows_choose_and_escape_leaves_the_text_and_its_caret_as_they_were(seen: OpenWindow) -> None:
    card = pick(seen, "kuntal")
    press(card.form.typed, DOWN)
    assert card.form.hits.currentIndex().row() == 1
    press(card.form.typed, ESCAPE)
    column = seen.case_page.editing.editor.columns.columns.fi
    assert not card.isVisible()
    assert column.hasFocus()
    assert column.caret() == ("p9", 17)
    assert text(seen, FI) == "Asiasta on kuultu."


def test_nothing_typed_and_nothing_found_say_what_to_do(seen: OpenWindow) -> None:
    seen.act("reference")
    card = picker(seen)
    assert card.form.emptyText.isVisible()
    assert "number" in card.form.emptyText.text()
    type_text(card.form.typed, "qwertyuiop")
    assert card.form.emptyText.isVisible()
    assert "410/2015" in card.form.emptyText.text()
    press(card.form.typed, ENTER)
    assert card.isVisible()
    assert text(seen, FI) == "Asiasta on kuultu."


def test_a_legal_basis_is_collected_and_written_in_both_languages(seen: OpenWindow) -> None:
    card = pick(seen, "kuntal 22")
    press(card.form.typed, ENTER, CONTROL)
    assert card.form.basis.isVisible()
    assert card.form.basis.text() == f"kuntalain (410/2015) 22{S}§"
    type_text(card.form.typed, "hallintolaki 41")
    press(card.form.typed, ENTER)
    assert text(seen, FI) == (
        f"Asiasta on kuultu ks. esim. kuntalain (410/2015) 22{S}§ ja hallintolain (434/2003) 41{S}§."
    )
    assert seen.case_page.legal.citing.offer.words == (
        f"se till exempel 22{S}§ i kommunallagen (410/2015) och 41{S}§ i förvaltningslagen (434/2003)"
    )


def test_a_link_is_written_only_where_it_is_wanted(seen: OpenWindow) -> None:
    card = pick(seen, "kuntal 22")
    assert not card.form.linked.isChecked()
    card.form.linked.setChecked(True)
    press(card.form.typed, ENTER)
    seen.session.flush()
    (block,) = seen.case.summary[0].blocks.fi
    assert [span.href for span in block.spans] == [  # type: ignore[union-attr]
        None,
        "https://www.finlex.fi/fi/lainsaadanto/2015/410",
        None,
    ]


def test_what_the_twin_lacks_is_offered_by_the_command(seen: OpenWindow) -> None:
    write(seen, f"Kuntalain (410/2015) 22{S}§ koskee vaikuttamista.", "Man kan delta.")
    seen.case_page.show_spot(Spot("summary", "p9", SV))
    seen.act("translate_references")
    assert seen.case_page.legal.citing.offer.words == f"22{S}§ i kommunallagen (410/2015)"
    seen.case_page.legal.citing.offer.form.put.click()
    assert f"22{S}§ i kommunallagen (410/2015)" in text(seen, SV)
    seen.act("translate_references")
    assert not seen.case_page.legal.citing.offer.isVisible()


def test_the_panel_lists_references_by_statute_and_puts_what_is_missing_into_the_other_text(seen: OpenWindow) -> None:
    write(seen, f"Kuntalain (410/2015) 22{S}§ koskee vaikuttamista.", "Man kan delta.")
    there = panel(seen)
    statute = there.model.index(0, 0)
    assert statute.data() == "Kuntalaki (410/2015)"
    assert statute.data(STATUS) == "in_force"
    finnish = there.model.index(0, 0, statute)
    assert finnish.data() == f"Kuntalain (410/2015) 22{S}§"
    heard = finnish.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Osallistumis- ja vaikuttamismahdollisuudet" in heard
    assert "first mention" in heard
    assert finnish.siblingAtColumn(1).data(Qt.ItemDataRole.AccessibleTextRole) == "missing here"
    there.form.cited.setCurrentIndex(finnish.siblingAtColumn(1))
    there.form.carry.click()
    assert f"22{S}§ i kommunallagen (410/2015)" in text(seen, SV)
    seen.until(lambda: seen.case_page.law.is_read)
    seen.until(lambda: there.pair is not None and not there.pair.lacks)


def test_enter_in_the_panel_goes_to_the_words_in_the_text(seen: OpenWindow) -> None:
    write(seen, f"Siitä säädetään: kuntalain (410/2015) 22{S}§ koskee sitä.", "Man kan delta.")
    there = panel(seen)
    there.form.cited.setCurrentIndex(there.model.index(0, 0, there.model.index(0, 0)))
    press(there.form.cited, ENTER)
    column = seen.case_page.editing.editor.columns.columns.fi
    assert column.hasFocus()
    assert column.textCursor().selectedText() == f"kuntalain (410/2015) 22{S}§"


def test_a_reference_is_written_right_from_the_panel_and_from_the_findings(seen: OpenWindow) -> None:
    write(seen, "Kuntalain (410/2015) §22 koskee vaikuttamista.")
    there = panel(seen)
    seen.until(lambda: any(it.rule is Rule.LAW_FORM_FI for it in seen.case_page.proofing.findings))
    assert there.form.mend.isVisible()
    there.form.mend.click()
    assert text(seen, FI) == f"Kuntalain (410/2015) 22{S}§ koskee vaikuttamista."
    seen.act("undo")
    finding = next(it for it in seen.case_page.proofing.findings if it.rule is Rule.LAW_FORM_FI)
    assert seen.case_page.proofing.replace(finding, finding.fixes[0])
    assert text(seen, FI) == f"Kuntalain (410/2015) 22{S}§ koskee vaikuttamista."


def test_a_case_without_references_says_how_to_write_one(seen: OpenWindow) -> None:
    there = panel(seen)
    assert there.form.emptyText.isVisible()
    assert "Ctrl+L" in there.form.emptyText.text()
    there.form.add.click()
    assert picker(seen).isVisible()


def test_a_mouse_on_a_reference_is_told_title_heading_and_status(seen: OpenWindow) -> None:
    write(seen, f"Siis kuntalain (410/2015) 22{S}§ koskee vaikuttamista.", "")
    seen.until(lambda: seen.case_page.law.is_read)
    column = seen.case_page.editing.editor.columns.columns.fi
    column.show_spot("p9", 10)
    over, beside = column.cursorRect().center(), column.rect().bottomRight()
    tell_tip(column.viewport(), over)
    seen.until(QToolTip.isVisible)
    assert QToolTip.text() == "Kuntalaki (410/2015)\n22 § Osallistumis- ja vaikuttamismahdollisuudet\nin force"
    tell_tip(column.viewport(), beside)
    seen.until(lambda: not QToolTip.isVisible())


def tell_tip(widget: QWidget, place: QPoint) -> None:
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))

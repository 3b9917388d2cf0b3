"""Bringing in a motion through the page that a person sees, with the program's own reader and parser."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.motion import GroupSignatory, Kind, PersonSignatory
from app.domain.preferences import NOBODY
from app.domain.richtext import blocks_text
from app.services.draft import Listing
from app.ui.panels.intake import IntakePage
from tests.conftest import ROOT
from tests.intake.fresh_documents import fresh_documents
from tests.ui.panels.intake_pages import (
    Chosen,
    Fake,
    a_page,
    drag,
    list_view,
    place_of,
    reasons,
    select,
    texts,
)
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
EXAMPLE = ROOT / "resources" / "example"
MOTION = EXAMPLE / "motion_fi.md"
NAME = QAccessible.Text.Name
DEMANDS, QUESTIONS = Listing.DEMANDS, Listing.QUESTIONS
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
FRESH = {document.name: document for document in fresh_documents()}


@pytest.fixture
def fake() -> Iterator[Fake]:
    fake = Fake(preferences=Chosen(profile="helsinki"))
    yield fake
    fake.tasks.close()


@pytest.fixture
def page(qtbot: QtBot, fake: Fake) -> IntakePage:
    page = a_page(fake)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.show()
    return page


@pytest.fixture
def example(qtbot: QtBot, page: IntakePage) -> IntakePage:
    page.open_files([MOTION])
    settled(qtbot, page)
    return page


def settled(qtbot: QtBot, page: IntakePage) -> None:
    qtbot.waitUntil(lambda: not page.reading.is_busy, timeout=20_000)


def created(qtbot: QtBot, page: IntakePage) -> Case:
    with qtbot.waitSignal(page.case_ready) as made:
        page.view.form.create.click()
    case: Case = made.args[0]
    return case


def retype(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    press(field, Qt.Key.Key_Delete)
    type_text(field, text)


def click(widget: QLineEdit, point: QPoint) -> None:
    where, at = QPointF(point), QPointF(widget.mapToGlobal(point))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
        QApplication.sendEvent(widget, QMouseEvent(kind, where, at, left, held, none))


# Ways in


def test_an_empty_page_says_what_can_be_brought_in_and_how(page: IntakePage) -> None:
    form = page.view.form
    assert form.pages.currentWidget() is form.emptyPage
    assert form.dropChoose.isVisible()
    assert form.dropPaste.isVisible()
    assert "PDF" in form.dropText.text()
    assert not form.create.isVisible()


def test_a_file_is_shown_with_what_was_recognised_in_it(example: IntakePage) -> None:
    form = example.view.fields.form
    assert form.motionTitle.content() == "Valtuustoaloite koulureittien turvallisuuden parantamisesta"
    assert form.topic.content() == "koulureittien turvallisuuden parantamisesta"
    assert (form.dated.text(), form.handedIn.text(), form.count.text()) == ("2.2.2026", "9.2.2026", "18")
    assert form.signatories.model().index(0, 1).data() == "Rautakoski"
    assert len(texts(example, DEMANDS)) == 5
    assert len(texts(example, QUESTIONS)) == 3
    words = [name.words for name in example.view.form.source.margin.names]
    assert words[0] == "Title"
    assert {"Demand 1", "Question 3", "Signatory", "Dated", "Handed in"} <= {part for it in words for part in [it]}
    assert example.view.form.profile.currentData() == "espoo"


def test_the_case_holds_what_was_recognised(qtbot: QtBot, example: IntakePage) -> None:
    case = created(qtbot, example)
    assert case.profile == "espoo"
    assert case.motion.signatories == (PersonSignatory("Ilona", "Rautakoski"),)
    assert len(case.motion.demands) == 5
    assert len(case.answers) == 3
    assert case.supplementary[0].file_name == "motion_fi.md"
    assert len(case.supplementary[0].digest) == 64


@pytest.mark.parametrize("name", ["03_esbo_27_andra", "19_esbo_fullmaktigefraga", "31_kyrkslatt_list_of_names"])
def test_a_motion_of_any_city_becomes_a_case_as_it_was_read(
    qtbot: QtBot, page: IntakePage, tmp_path: Path, name: str
) -> None:
    file, data = FRESH[name].file("word")
    path = tmp_path / file
    path.write_bytes(data)
    page.open_files([path])
    settled(qtbot, page)
    document = page.state.draft.document
    case = created(qtbot, page)
    assert case.source is Language.SV
    assert [demand.text.sv for demand in case.motion.demands] == list(document.proposal_sentences)
    assert [question.text.sv for question in case.motion.questions] == list(document.questions)
    assert case.motion.signatories == document.signatories


def test_a_file_may_be_dropped_anywhere_on_the_page(qtbot: QtBot, page: IntakePage) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(MOTION))])
    assert drag(page, data, QPoint(5, 5)) == (True, True)
    settled(qtbot, page)
    assert len(texts(page, QUESTIONS)) == 3


@pytest.mark.parametrize("over", ["demands", "source"])
def test_a_file_dropped_on_a_list_or_on_the_text_is_the_pages(qtbot: QtBot, example: IntakePage, over: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(EXAMPLE / "item_fi.html"))])
    target = example.view.form.source if over == "source" else list_view(example, DEMANDS)
    assert drag(target, data, QPoint(5, 5)) == (True, True)
    settled(qtbot, example)
    assert [one.name for one in example.state.heap.all] == ["item_fi.html", "motion_fi.md"]


def test_pasted_text_does_what_its_file_does(qtbot: QtBot, page: IntakePage) -> None:
    QApplication.clipboard().setText(MOTION.read_text(encoding="utf-8"))
    press(page, Qt.Key.Key_V, CTRL)
    settled(qtbot, page)
    assert len(texts(page, DEMANDS)) == 5
    case = created(qtbot, page)
    assert case.motion.dated == date(2026, 2, 2)
    assert (case.supplementary[0].file_name, case.supplementary[0].digest) == ("", "")


def test_a_copied_file_may_be_pasted_and_an_empty_clipboard_is_told(qtbot: QtBot, page: IntakePage) -> None:
    QApplication.clipboard().clear()
    page.view.form.dropPaste.click()
    assert "clipboard holds no text" in page.view.form.notice.told
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(MOTION))])
    QApplication.clipboard().setMimeData(data)
    page.view.form.dropPaste.click()
    settled(qtbot, page)
    assert len(texts(page, QUESTIONS)) == 3
    assert page.view.form.notice.told == ""


def test_text_may_be_dropped_where_nothing_was_brought_in(qtbot: QtBot, page: IntakePage) -> None:
    data = QMimeData()
    data.setText(MOTION.read_text(encoding="utf-8"))
    assert drag(page, data, QPoint(5, 5)) == (True, True)
    settled(qtbot, page)
    assert len(texts(page, QUESTIONS)) == 3
    assert drag(page, data, QPoint(5, 5)) == (False, False)


def test_the_chosen_files_folder_is_remembered(
    qtbot: QtBot, page: IntakePage, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(MOTION)], ""))
    page.view.form.dropChoose.click()
    settled(qtbot, page)
    assert fake.preferences.value.recent_folder == str(EXAMPLE)
    assert len(texts(page, QUESTIONS)) == 3


def test_reading_can_be_stopped(qtbot: QtBot, page: IntakePage) -> None:
    page.open_files([MOTION])
    assert page.view.form.workingText.text() == "Reading motion_fi.md…"
    assert page.view.form.stop.isVisible()
    page.view.form.stop.click()
    assert not page.view.form.stop.isVisible()
    qtbot.wait(50)
    assert page.state.is_empty


BROKEN = {
    "broken.docx": (b"PK\x03\x04 cut short", "damaged or cut short"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "Word 97"),
    "empty.txt": (b"", "is empty"),
    "other.odt": (b"PK\x05\x06" + b"\0" * 18, "not known"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_cannot_be_read_leaves_the_page_as_it_was(
    qtbot: QtBot, example: IntakePage, tmp_path: Path, name: str
) -> None:
    before = example.state
    data, told = BROKEN[name]
    (tmp_path / name).write_bytes(data)
    example.open_files([tmp_path / name])
    settled(qtbot, example)
    assert told in example.view.form.notice.told
    assert name in example.view.form.notice.told
    assert example.state is before


def test_a_text_of_no_known_kind_may_be_taken_as_a_motion_all_the_same(qtbot: QtBot, page: IntakePage) -> None:
    page.paste_text("Ostoslista\n\nMaitoa pitää ostaa. Leipää myös.")
    settled(qtbot, page)
    assert "neither a motion nor an agenda item" in page.view.form.notice.told
    assert page.state.is_empty
    page.view.form.notice.form.offer.click()
    select(page, "Leipää myös.")
    press(page.view.form.source, Qt.Key.Key_1, ALT)
    case = created(qtbot, page)
    assert case.profile == "helsinki"
    assert [demand.text.fi for demand in case.motion.demands] == ["Leipää myös."]
    assert blocks_text(case.motion.background) == "Ostoslista\nMaitoa pitää ostaa."


def test_a_second_motion_is_refused_and_may_take_the_place_of_the_first(qtbot: QtBot, example: IntakePage) -> None:
    example.paste_text("Valtuustoaloite torin valaistuksesta\n\nEsitämme, että tori valaistaan.")
    settled(qtbot, example)
    assert "both motions" in example.view.form.notice.told
    assert len(texts(example, DEMANDS)) == 5
    example.view.form.notice.form.offer.click()
    assert texts(example, DEMANDS) == ["Esitämme, että tori valaistaan."]
    assert example.view.form.notice.told == ""


# Fields


def test_every_field_can_be_changed_and_reaches_the_case(qtbot: QtBot, example: IntakePage) -> None:
    form = example.view.fields.form
    form.motionTitle.selectAll()
    type_text(form.motionTitle, "Ponsi koulureiteistä")
    form.topic.selectAll()
    type_text(form.topic, "koulureittien kunnosta")
    form.kind.setCurrentIndex(2)
    form.kind.activated.emit(2)
    retype(form.caseNumber, "55/2026")
    retype(form.count, "7")
    retype(form.dated, "3.2.2026")
    retype(form.handedIn, "10. helmikuuta 2026")
    type_text(form.coSigners, "Aino Lehto\nOlli Koski")
    form.signatories.model().setData(form.signatories.model().index(0, 2), "vihr.")
    case = created(qtbot, example)
    motion = case.motion
    assert case.title.fi == "Ponsi koulureiteistä"
    assert (motion.topic.fi, motion.kind, case.case_number) == ("koulureittien kunnosta", Kind.RESOLUTION, "55/2026")
    assert (motion.dated, motion.handed_in) == (date(2026, 2, 3), date(2026, 2, 10))
    assert (motion.co_signer_count, motion.co_signers) == (7, ("Aino Lehto", "Olli Koski"))
    assert motion.signatories == (PersonSignatory("Ilona", "Rautakoski", Bilingual("vihr.", "")),)


def test_another_language_carries_the_sentences_over(qtbot: QtBot, example: IntakePage) -> None:
    box = example.view.fields.form.language
    box.setCurrentIndex(1)
    box.activated.emit(1)
    case = created(qtbot, example)
    assert case.source is Language.SV
    assert case.motion.questions[0].text.sv.startswith("Mitkä koulureittien kohdat")


def test_a_date_that_no_calendar_has_is_told_under_its_field_and_stops_the_case(
    qtbot: QtBot, example: IntakePage
) -> None:
    form = example.view.fields.form
    retype(form.dated, "31.2.2026")
    assert form.datedProblem.isVisible()
    assert "19.5.2025" in form.datedProblem.text()
    made: list[object] = []
    example.case_ready.connect(made.append)
    example.view.form.create.click()
    assert made == []
    assert form.dated.hasFocus()
    retype(form.dated, "28.2.2026")
    assert not form.datedProblem.isVisible()
    assert created(qtbot, example).motion.dated == date(2026, 2, 28)


def test_signatories_are_added_moved_and_removed(qtbot: QtBot, example: IntakePage) -> None:
    form, table = example.view.fields.form, example.view.fields.form.signatories
    form.addGroup.click()
    table.model().setData(table.model().index(1, 1), "Vihreä valtuustoryhmä")
    form.addPerson.click()
    table.model().setData(table.model().index(2, 1), "Koski")
    table.selectRow(1)
    press(table, Qt.Key.Key_Up, ALT)
    names = [table.model().index(row, 1).data() for row in range(3)]
    assert names == ["Vihreä valtuustoryhmä", "Rautakoski", "Koski"]
    table.selectRow(2)
    press(table, Qt.Key.Key_Delete)
    form.addPerson.click()
    signatories = created(qtbot, example).motion.signatories
    assert signatories == (
        GroupSignatory(Bilingual("Vihreä valtuustoryhmä", "")),
        PersonSignatory("Ilona", "Rautakoski"),
    )


# Sentences


def test_a_sentence_is_dragged_from_the_source_to_a_place_in_a_list_and_back(example: IntakePage) -> None:
    sentence = "Monet parannukset ovat edullisia"
    select(example, sentence)
    data = example.view.form.source.createMimeDataFromSelection()
    view = list_view(example, QUESTIONS)
    assert drag(view, data, view.visualRect(view.model().index(1, 0)).topLeft() + QPoint(9, 1)) == (True, True)
    assert texts(example, QUESTIONS)[1] == sentence
    assert sentence not in blocks_text([reason.block for reason in example.state.draft.reasons])
    back = view.model().mimeData([view.model().index(1, 0)])
    assert drag(example.view.form.source, back, QPoint(50, 50)) == (True, True)
    assert len(texts(example, QUESTIONS)) == 3
    assert sentence in blocks_text([reason.block for reason in example.state.draft.reasons])


def test_sentences_are_dragged_between_the_lists_and_within_one(example: IntakePage) -> None:
    demands, questions = list_view(example, DEMANDS), list_view(example, QUESTIONS)
    first, second = texts(example, DEMANDS)[:2]
    both = demands.model().mimeData([demands.model().index(row, 0) for row in (0, 1)])
    assert drag(questions, both, QPoint(9, questions.viewport().height() - 2)) == (True, True)
    assert texts(example, QUESTIONS)[3:] == [first, second]
    last = questions.model().mimeData([questions.model().index(4, 0)])
    drag(questions, last, QPoint(9, 1))
    assert texts(example, QUESTIONS)[0] == second
    assert len(texts(example, DEMANDS)) == 3


def test_text_of_another_program_is_no_sentence(example: IntakePage) -> None:
    data = QMimeData()
    data.setText("Aivan muuta.")
    assert drag(list_view(example, DEMANDS), data, QPoint(9, 9)) == (False, False)


def test_the_sentence_at_the_caret_becomes_a_demand_by_key_alone(example: IntakePage) -> None:
    source = example.view.form.source
    select(example, "M")
    cursor = source.textCursor()
    cursor.setPosition(next(iter(source.map.ranges(place_of(example, "Nyt niitä"))))[0] + 2)
    source.setTextCursor(cursor)
    press(source, Qt.Key.Key_Return)
    assert source.textCursor().selectedText().startswith("Nyt niitä tehdään")
    press(source, Qt.Key.Key_1, ALT)
    assert texts(example, DEMANDS)[0].startswith("Nyt niitä tehdään")
    press(source, Qt.Key.Key_Delete)
    assert len(texts(example, DEMANDS)) == 5


def test_a_click_selects_a_sentence_and_a_button_makes_it_a_question(example: IntakePage) -> None:
    source = example.view.form.source
    cursor = source.textCursor()
    cursor.setPosition(next(iter(source.map.ranges(place_of(example, "Silti moni"))))[0] + 3)
    click(source.viewport(), source.cursorRect(cursor).center())
    assert source.textCursor().selectedText().startswith("Silti moni huoltaja")
    example.view.form.makeQuestion.click()
    assert texts(example, QUESTIONS)[0].startswith("Silti moni huoltaja")


def test_a_selection_of_several_sentences_makes_several_demands_but_one_question(example: IntakePage) -> None:
    words = "Espoossa aloittaa joka syksy koulunkäynnin yli 3 500 lasta"
    paragraph = place_of(example, words)
    whole = example.state.draft.source.blocks[paragraph.paragraph].spans[0].text
    select(example, whole)
    press(example.view.form.source, Qt.Key.Key_1, ALT)
    assert len(texts(example, DEMANDS)) == 8
    select(example, whole)
    press(example.view.form.source, Qt.Key.Key_2, ALT)
    assert (len(texts(example, DEMANDS)), texts(example, QUESTIONS)[0]) == (5, whole)


def test_lists_are_worked_by_keys_alone(example: IntakePage) -> None:
    view = list_view(example, QUESTIONS)
    first, second, third = texts(example, QUESTIONS)
    view.setFocus()
    view.choose([0])
    press(view, Qt.Key.Key_Down, ALT)
    assert texts(example, QUESTIONS) == [second, first, third]
    assert view.rows() == [1]
    press(view, Qt.Key.Key_Up, ALT)
    press(view, Qt.Key.Key_Up, ALT)
    assert texts(example, QUESTIONS) == [first, second, third]
    press(view, Qt.Key.Key_1, ALT)
    assert texts(example, QUESTIONS) == [second, third]
    assert texts(example, DEMANDS)[-1] == first
    press(view, Qt.Key.Key_Delete)
    assert texts(example, QUESTIONS) == [third]


def test_a_sentence_is_edited_in_place(qtbot: QtBot, example: IntakePage) -> None:
    view = list_view(example, QUESTIONS)
    view.setFocus()
    view.choose([1])
    press(view, Qt.Key.Key_Return)
    editor = view.viewport().findChild(type(example.view.fields.form.topic))
    editor.selectAll()
    type_text(editor, "Miten lapsia kuullaan?\n")
    assert texts(example, QUESTIONS)[1] == "Miten lapsia kuullaan?"
    assert created(qtbot, example).motion.questions[1].text.fi == "Miten lapsia kuullaan?"


def test_a_new_sentence_that_nobody_writes_leaves_no_trace(example: IntakePage) -> None:
    view = list_view(example, DEMANDS)
    example.view.fields.form.demandsAdd.click()
    editor = view.viewport().findChild(type(example.view.fields.form.topic))
    assert len(texts(example, DEMANDS)) == 6
    press(editor, Qt.Key.Key_Escape)
    assert len(texts(example, DEMANDS)) == 5


def test_the_menus_do_what_the_keys_do(example: IntakePage) -> None:
    view, source = list_view(example, DEMANDS), example.view.form.source
    view.choose([0])
    menu = view.make_menu()
    next(action for action in menu.actions() if action.text().startswith("Make a question")).trigger()
    assert len(texts(example, QUESTIONS)) == 4
    select(example, "Espoossa 2.2.2026")
    fields = next(action.menu() for action in source.make_menu().actions() if action.menu())
    next(action for action in fields.actions() if action.text() == "Handed in").trigger()
    assert example.view.fields.form.handedIn.text() == "2.2.2026"


# Doubts


def test_a_doubt_stands_under_its_field_until_it_is_answered(qtbot: QtBot, page: IntakePage) -> None:
    page.paste_text("Valtuustoaloite torin valaistuksesta\n\nEsitämme, että tori valaistaan.\n\n3.3.2026\n\nAino Lehto")
    settled(qtbot, page)
    form, foot = page.view.fields.form, page.view.form
    count = len(reasons(page))
    assert form.handedInDoubts.reasons() == ["The text does not tell this date; add it."]
    assert foot.doubtsLeft.text() == f"{count} things to look at"
    assert foot.create.isEnabled()
    retype(form.handedIn, "9.3.2026")
    assert form.handedInDoubts.reasons() == []
    assert not form.handedInDoubts.isVisible()
    foot.doubtsLeft.click()
    button = page.focusWidget()
    assert button.text() in {"This is right", "Leave it empty"}
    while reasons(page):
        foot.doubtsLeft.click()
        page.focusWidget().click()
    assert not foot.doubtsLeft.isVisible()


def test_a_doubt_comes_back_with_undo(qtbot: QtBot, page: IntakePage) -> None:
    page.paste_text("Valtuustoaloite torin valaistuksesta\n\nEsitämme, että tori valaistaan.")
    settled(qtbot, page)
    before = reasons(page)
    page.view.fields.form.handedInDoubts.buttons()[0].click()
    assert len(reasons(page)) == len(before) - 1
    press(page, Qt.Key.Key_Z, CTRL)
    assert reasons(page) == before


# Undo


def test_changes_are_undone_and_done_again_across_fields(example: IntakePage) -> None:
    form = example.view.fields.form
    retype(form.caseNumber, "55/2026")
    view = list_view(example, QUESTIONS)
    view.choose([0])
    press(view, Qt.Key.Key_Delete)
    form.caseNumber.setFocus()
    press(form.caseNumber, Qt.Key.Key_Z, CTRL)
    assert (len(texts(example, QUESTIONS)), form.caseNumber.text()) == (3, "55/2026")
    press(form.caseNumber, Qt.Key.Key_Z, CTRL)
    assert form.caseNumber.text() == ""
    press(form.caseNumber, Qt.Key.Key_Z, CTRL)
    assert len(texts(example, DEMANDS)) == 5
    press(form.caseNumber, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert form.caseNumber.text() == "55/2026"


def test_undo_in_the_text_is_the_pages(example: IntakePage) -> None:
    select(example, "Espoossa 2.2.2026")
    press(example.view.form.source, Qt.Key.Key_2, ALT)
    assert len(texts(example, QUESTIONS)) == 4
    press(example.view.form.source, Qt.Key.Key_Z, CTRL)
    assert len(texts(example, QUESTIONS)) == 3
    assert example.handlers()["redo"]() is None
    assert len(texts(example, QUESTIONS)) == 4


# Reached by the keyboard and named


def test_whoever_takes_the_focus_has_a_name(example: IntakePage) -> None:
    able = [
        widget
        for widget in example.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and type(widget) is not QWidget
    ]
    nameless = [
        widget.objectName() for widget in able if not (QAccessible.queryAccessibleInterface(widget).text(NAME) or "")
    ]
    assert len(able) > 25
    assert nameless == []


def test_the_keyboard_begins_in_the_title(example: IntakePage) -> None:
    assert example.focusWidget() is example.view.fields.form.motionTitle
    assert [it.words for it in example.view.form.source.margin.names if it.lit] == ["Title"]


# Light


def test_a_field_and_its_place_light_one_another(example: IntakePage) -> None:
    form, source = example.view.fields.form, example.view.form.source
    form.handedIn.setFocus()
    lit = [name.words for name in source.margin.names if name.lit]
    assert lit == ["Handed in"]
    cursor = source.textCursor()
    cursor.setPosition(next(iter(source.map.ranges(place_of(example, "9.2.2026"))))[0] + 2)
    assert source.viewport().rect().contains(source.cursorRect(cursor))
    where = QPointF(source.cursorRect(cursor).center())
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(source.viewport(), move)
    assert form.handedInRow.property("band")
    assert not form.datedRow.property("band")
    assert source.viewport().toolTip() == "Handed in"


def test_the_sentence_that_is_looked_at_stands_out_alone(example: IntakePage) -> None:
    view = list_view(example, QUESTIONS)
    view.choose([2])
    assert [it.words for it in example.view.form.source.margin.names if it.lit] == ["Question 3"]


# Items


def test_a_pair_of_items_with_its_motion_makes_the_case_that_importing_makes(qtbot: QtBot, page: IntakePage) -> None:
    page.open_files([EXAMPLE / "item_sv.html"])
    settled(qtbot, page)
    item, form = page.view.item.form, page.view.form
    assert form.sides.currentWidget() is page.view.item
    assert item.otherText.text() == "The item is in Swedish alone."
    assert form.create.text() == "Create case from this item"
    page.open_files([EXAMPLE / "item_fi.html", MOTION])
    settled(qtbot, page)
    assert item.heading.text() == "This is an agenda item in both languages"
    assert item.motionText.text() == "The motion: motion_fi.md"
    assert not item.addMotion.isVisible()
    case = created(qtbot, page)
    assert case.title.fi
    assert case.title.sv
    assert case.motion.background
    assert len(case.answers) == 3


def test_an_item_without_its_motion_offers_to_add_it(
    qtbot: QtBot, page: IntakePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_files([EXAMPLE / "item_fi.html"])
    settled(qtbot, page)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(MOTION)], ""))
    page.view.item.form.addMotion.click()
    settled(qtbot, page)
    assert [one.name for one in page.state.heap.all] == ["item_fi.html", "motion_fi.md"]


def test_a_file_is_taken_out_again_with_its_tab(qtbot: QtBot, page: IntakePage) -> None:
    page.open_files([MOTION])
    settled(qtbot, page)
    retype(page.view.fields.form.caseNumber, "55/2026")
    page.open_files([EXAMPLE / "item_fi.html"])
    settled(qtbot, page)
    bar = page.view.form.files
    assert bar.isVisible()
    bar.setCurrentIndex(0)
    press(bar, Qt.Key.Key_Delete)
    assert page.state.imported is None
    assert page.view.fields.form.caseNumber.text() == "55/2026"
    assert created(qtbot, page).case_number == "55/2026"


def test_an_item_of_another_matter_is_refused_and_the_page_stays(qtbot: QtBot, page: IntakePage) -> None:
    page.open_files([EXAMPLE / "item_fi.html"])
    settled(qtbot, page)
    before = page.state
    page.open_files([EXAMPLE / "item_fi.html"])
    settled(qtbot, page)
    assert "are the same file" in page.view.form.notice.told
    assert page.state is before


def test_the_municipality_that_a_person_picks_stands(qtbot: QtBot, example: IntakePage) -> None:
    box = example.view.form.profile
    box.setCurrentIndex(box.findData("helsinki"))
    box.activated.emit(box.currentIndex())
    assert created(qtbot, example).profile == "helsinki"
    example.open_files([EXAMPLE / "item_fi.html"])
    settled(qtbot, example)
    assert created(qtbot, example).profile == "helsinki"


# The end


def test_nothing_leaves_the_page_before_create_and_nothing_stays_after_it(qtbot: QtBot, example: IntakePage) -> None:
    made: list[object] = []
    example.case_ready.connect(made.append)
    retype(example.view.fields.form.caseNumber, "55/2026")
    assert made == []
    created(qtbot, example)
    assert len(made) == 1
    assert not example.state.is_empty
    example.hide()
    assert example.state.is_empty


def test_what_was_cancelled_is_stored_nowhere_and_can_be_taken_up_again(qtbot: QtBot, example: IntakePage) -> None:
    retype(example.view.fields.form.caseNumber, "55/2026")
    with qtbot.waitSignal(example.cancelled):
        example.view.form.cancel.click()
    assert example.state.is_empty
    form = example.view.form
    assert form.aside.text() == "Go on with motion_fi.md"
    form.aside.click()
    assert example.view.fields.form.caseNumber.text() == "55/2026"
    assert not form.aside.isVisible()


def test_the_person_prepares_the_new_case(qtbot: QtBot, fake: Fake) -> None:
    person = type(NOBODY)("Liisa", "Koski")
    fake.preferences = Chosen(person=person)
    page = a_page(fake)
    qtbot.addWidget(page)
    page.open_files([MOTION])
    settled(qtbot, page)
    assert created(qtbot, page).preparers == (person,)
    page.open_files([EXAMPLE / "item_fi.html"])
    settled(qtbot, page)
    assert person not in created(qtbot, page).preparers


def test_a_new_look_keeps_what_was_brought_in(example: IntakePage, fake: Fake) -> None:
    names = [name.words for name in example.view.form.source.margin.names]
    fake.theme.prefer("dark")
    assert [name.words for name in example.view.form.source.margin.names] == names
    assert len(texts(example, DEMANDS)) == 5


def test_another_language_of_the_window_keeps_what_was_brought_in(example: IntakePage) -> None:
    QApplication.sendEvent(example, QEvent(QEvent.Type.LanguageChange))
    QApplication.sendEvent(example.view.fields, QEvent(QEvent.Type.LanguageChange))
    assert example.view.fields.form.kind.currentText() == "Council motion"
    assert example.view.form.profile.currentData() == "espoo"
    assert len(texts(example, DEMANDS)) == 5

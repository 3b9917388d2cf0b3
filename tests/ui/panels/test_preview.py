"""The preview beside the editor: what is shown when, where a click leads, paper and PDF."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.parts import Spot
from app.ui.panels.preview import PreviewPanel
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper
from tests.builders import a_case, a_passage, fi_sv
from tests.ui.sheets import LONG_FI, a_long_case, engines, messages
from tests.ui.typing import press

# The platform without a screen says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Person:
    """Answers the system's dialogs, and keeps what was asked."""

    def __init__(self, folder):
        self.folder = folder
        self.file = str(folder / "out.pdf")
        self.asked = []
        self.prints = True

    def printer(self, parent, title, pages):
        self.asked.append((title, pages))
        if not self.prints:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / "paper.pdf"))
        return printer

    def name(self, parent, title, name):
        self.asked.append(name)
        return self.file


@pytest.fixture
def person(tmp_path):
    return Person(tmp_path)


@pytest.fixture
def panel(qtbot, person):
    tasks = Tasks()
    panel = PreviewPanel(engines(), messages, ThemeKeeper(), tasks, ask_printer=person.printer, ask_file=person.name)
    qtbot.addWidget(panel)
    panel.resize(500, 600)
    panel.show()
    yield panel
    tasks.close()


def text(panel):
    """The text of all pages as the preview shows it."""
    sheet = panel._sheet
    return "\n".join(sheet.text_of(page) for page in range(sheet.count)) if sheet else ""


def pdf_text(path):
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def choose(box, name):
    box.setCurrentIndex(box.findText(name))
    box.activated.emit(box.currentIndex())


def changed(case, words):
    return replace(case, general_answer=(a_passage("p4", words, "Ny text."),))


def test_the_pages_of_the_last_stage_are_shown_in_the_language_of_the_case(panel):
    panel.show_case(a_case())
    assert "Valtuusto 18.05.2026" in text(panel)
    assert (panel.form.stage.currentText(), panel.form.language.currentText()) == ("Council", "Suomi")
    panel.show_case(a_case(id="c2", source=Language.SV))
    assert "Fullmäktige 18.05.2026" in text(panel)
    assert panel.form.language.currentText() == "Svenska"


def test_stage_and_language_are_chosen_in_the_bar(panel):
    panel.show_case(a_case())
    choose(panel.form.stage, "Board")
    assert text(panel).startswith("Kaupunginhallitus")
    choose(panel.form.language, "Svenska")
    assert text(panel).startswith("Stadsstyrelsen")


def test_a_change_is_shown_after_a_pause_and_the_reader_stays_where_they_were(panel, qtbot):
    case = a_long_case()
    panel.show_case(case)
    bar = panel.form.pages.verticalScrollBar()
    bar.setValue(1500)
    page = panel.form.page.text()
    panel.show_case(changed(case, "Uusi teksti."))
    assert "Uusi teksti." not in text(panel)
    qtbot.waitUntil(lambda: "Uusi teksti." in text(panel))
    assert abs(bar.value() - 1500) < 40
    assert panel.form.page.text() == page


def test_while_a_person_types_only_the_last_state_is_laid_out(panel, qtbot):
    seen = []
    panel.form.pages.page_changed.connect(lambda: seen.append(text(panel)))
    case = a_case()
    panel.show_case(case)
    seen.clear()
    for words in ("Yksi.", "Kaksi.", "Kolme."):
        panel.show_case(changed(case, words))
    qtbot.waitUntil(lambda: bool(seen))
    assert all("Kolme." in shown for shown in seen)


def test_nothing_is_laid_out_where_nobody_sees_it_until_it_is_shown(panel):
    panel.hide()
    panel.show_case(a_case())
    assert text(panel) == ""
    panel.show()
    assert "Kaupunki edistää pyöräilyä." in text(panel)


def test_the_passage_with_the_cursor_is_marked_and_in_view(panel):
    panel.show_case(a_long_case())
    panel.show_spot("answer:1", "long30")
    (number,) = panel.form.pages.marked
    assert panel._sheet.sheet.places[number].passage == "long30"
    assert panel.form.pages.page > 0


def test_the_mark_stays_on_its_passage_when_the_text_changes(panel, qtbot):
    case = a_long_case()
    panel.show_case(case)
    panel.show_spot("answer:1", "long30")
    panel.show_case(replace(case, general_answer=(a_passage("p4", LONG_FI, ""), a_passage("p8", "Toinen.", ""))))
    qtbot.waitUntil(lambda: "Toinen." in text(panel))
    (number,) = panel.form.pages.marked
    assert panel._sheet.sheet.places[number].passage == "long30"


def test_a_reader_who_does_not_follow_the_cursor_is_left_alone(panel, qtbot):
    panel.show_case(a_long_case())
    qtbot.mouseClick(panel.form.follow, Qt.MouseButton.LeftButton)
    panel.show_spot("answer:1", "long30")
    assert panel.form.pages.marked == ()
    assert panel.form.pages.page == 0
    qtbot.mouseClick(panel.form.follow, Qt.MouseButton.LeftButton)
    assert panel.form.pages.page > 0


def test_the_pages_follow_the_cursor_into_the_other_language(panel):
    panel.show_case(a_case())
    panel.show_spot("answer:1", "p5", Language.SV)
    assert panel.form.language.currentText() == "Svenska"
    (number,) = panel.form.pages.marked
    assert "1\u00a0200 platser" in panel._sheet.sheet.places[number].text


def test_enter_on_a_place_leads_to_where_it_is_written(panel, qtbot):
    panel.show_case(a_case())
    panel.show_spot("answer:2", "p6")
    with qtbot.waitSignal(panel.spot_chosen) as chosen:
        press(panel.form.pages, Qt.Key.Key_Return)
    assert chosen.args == [Spot("answer:2", "p6", Language.FI)]
    panel.show_spot("handlings")
    with qtbot.waitSignal(panel.spot_chosen) as chosen:
        press(panel.form.pages, Qt.Key.Key_Return)
    assert chosen.args == [Spot("handlings", language=Language.FI, path=("handlings", "h2", "proposal", "fi"))]


def test_a_click_on_a_paragraph_leads_to_it(panel, qtbot):
    panel.show_case(a_long_case())
    panel.show_spot("answer:1", "long3")
    view = panel.form.pages
    page, area = min(panel._sheet.areas(view.marked).items())
    point = view._geometry.on_screen(page, area).center() - view._offset()
    with qtbot.waitSignal(panel.spot_chosen) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())
    assert chosen.args == [Spot("answer:1", "long3", Language.FI)]


def test_the_zoom_is_chosen_in_the_bar_and_shown_there(panel):
    panel.show_case(a_case())
    choose(panel.form.zoom, "150 %")
    assert panel.form.pages.scale == 1.5
    press(panel.form.pages, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert panel.form.zoom.currentText() == "Fit width"


def test_the_text_can_be_read_alone(panel):
    panel.show_case(a_case())
    panel.form.asText.trigger()
    assert panel.form.text.isVisible()
    assert "Kaupunki edistää pyöräilyä." in panel.form.text.toPlainText()
    assert panel.form.text.isReadOnly()
    panel.form.asText.trigger()
    assert panel.form.pages.isVisible()


def test_a_case_without_stages_says_what_is_lacking(panel):
    panel.show_case(a_case(handlings=()))
    assert panel.form.empty.isVisible()
    assert "stage" in panel.form.empty.text()
    assert not panel.form.printPages.isEnabled()
    panel.print_pages()
    panel.save_pdf()
    panel.show_case(a_case(id="c2"))
    assert panel.form.pages.isVisible()


def test_a_stage_that_is_taken_away_is_not_shown_any_more(panel, qtbot):
    case = a_case()
    panel.show_case(case)
    panel.show_case(replace(case, handlings=case.handlings[:1]))
    qtbot.waitUntil(lambda: text(panel).startswith("Kaupunginhallitus"))
    assert panel.form.stage.count() == 1


def test_a_profile_that_is_gone_is_told(panel):
    panel.show_case(a_case(profile="atlantis"))
    assert "atlantis" in panel.form.notice.told
    assert panel.form.notice.isVisible()
    panel.show_case(a_case(id="c2"))
    assert not panel.form.notice.isVisible()


def test_the_pages_are_printed_with_the_newest_text(panel, person, tmp_path):
    case = a_case()
    panel.show_case(case)
    panel.show_case(changed(case, "Aivan uusi teksti."))
    press(panel, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert person.asked == [("Valtuustoaloite pyöräpysäköinnin lisäämisestä", panel._sheet.count)]
    assert "Aivan uusi teksti." in " ".join("".join(pdf_text(tmp_path / "paper.pdf")).split())


def test_who_gives_up_at_the_printer_prints_nothing(panel, person, tmp_path):
    person.prints = False
    panel.show_case(a_case())
    panel.print_pages()
    assert not (tmp_path / "paper.pdf").exists()
    assert not panel.form.notice.isVisible()


def test_the_pages_are_saved_under_the_name_of_the_document(panel, person, qtbot, tmp_path):
    panel.show_case(a_case())
    panel.form.savePdf.trigger()
    assert person.asked == ["123-2026_council_fi.pdf"]
    qtbot.waitUntil(panel.form.notice.isVisible)
    assert "out.pdf" in panel.form.notice.told
    assert "Kaupunki edistää pyöräilyä." in " ".join("".join(pdf_text(tmp_path / "out.pdf")).split())


def test_a_pdf_that_cannot_be_saved_is_told_with_a_way_out(panel, person, qtbot, tmp_path):
    person.file = str(tmp_path / "nowhere" / "out.pdf")
    panel.show_case(a_case())
    panel.save_pdf()
    qtbot.waitUntil(panel.form.notice.isVisible)
    assert person.file in panel.form.notice.told
    person.file = str(tmp_path / "second")
    qtbot.mouseClick(panel.form.notice.form.offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "second.pdf").exists)


def test_who_gives_up_at_the_folder_saves_nothing(panel, person):
    person.file = ""
    panel.show_case(a_case())
    panel.save_pdf()
    assert not list(Path(person.folder).iterdir())


def test_the_bar_speaks_another_language_at_once(panel):
    panel.show_case(a_case())
    panel.form.stage.setItemText(0, "?")
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert [panel.form.stage.itemText(n) for n in range(2)] == ["Board", "Council"]
    assert panel.form.stage.currentText() == "Council"
    assert panel.wanted.stage is Stage.COUNCIL


def test_a_title_in_one_language_alone_is_shown_in_that_language(panel):
    panel.show_case(a_case(title=fi_sv("Oma otsikko", "Egen rubrik")))
    assert "Oma otsikko" in text(panel)
    panel.show_document(Stage.BOARD, Language.SV)
    assert "Egen rubrik" in text(panel)
    panel.show_document(Stage.COMMITTEE, Language.FI)
    assert "Egen rubrik" in text(panel), "the case has no such stage"

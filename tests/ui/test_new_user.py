"""What an official met who had never seen the program, and must not meet again."""

import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.domain.parts import Spot
from app.paths import resources_folder
from app.services.edits import fact_edit
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from app.ui.panels.facts import FactsPage
from app.ui.panels.people import PersonRow
from tests.builders import a_passage
from tests.ui.open_window import open_window


def test_a_program_updated_while_it_is_open_goes_on_speaking(qapp: QApplication, tmp_path: Path) -> None:
    catalogue = tmp_path / "aloitevastaus_fi.qm"
    shutil.copy(resources_folder() / "i18n" / catalogue.name, tmp_path)
    languages = Languages(tmp_path, lambda _: None, qapp)
    languages.use("fi")
    spoken = QCoreApplication.translate("Toast", "Undo")

    with catalogue.open("r+b") as file:
        file.write(bytes(catalogue.stat().st_size))

    assert spoken != "Undo"
    assert QCoreApplication.translate("Toast", "Undo") == spoken
    languages.use("en")
    languages.deleteLater()


def test_the_panels_of_a_case_are_as_wide_as_they_were_left(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, size=(1366, 740)) as opened:
        page = opened.open_example()
        case_id = opened.case.id
        opened.until(lambda: page.form.outlineDock.width() > 200)
        page.resizeDocks([page.form.outlineDock], [260], Qt.Orientation.Horizontal)
        opened.until(lambda: page.form.outlineDock.width() == 260)
        opened.act("back_to_cases")

        opened.window.open_case(case_id)

        again = opened.case_page
        assert again is not page
        opened.until(lambda: again.form.outlineDock.width() == 260)
        assert again.form.findingsDock.isVisible()


def test_a_panel_that_was_closed_stays_closed_when_the_case_is_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, size=(1366, 740)) as opened:
        opened.open_example()
        case_id = opened.case.id
        opened.act("panels")
        opened.act("back_to_cases")

        opened.window.open_case(case_id)

        again = opened.case_page
        opened.until(lambda: again.form.outlineDock.isVisible() and again.width() == opened.window.width())
        assert not again.form.findingsDock.isVisible()


def test_the_first_window_is_no_larger_than_the_screen(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as opened:
        first = MainWindow(opened.context)
        room = first.screen().availableSize()

        assert first.height() < room.height()
        assert first.width() <= max(room.width(), first.minimumWidth())
        first.deleteLater()


def test_the_outline_follows_f4_into_another_part(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as opened:
        page = opened.open_example()
        opened.session.apply(fact_edit(("general_answer",), (a_passage("late", "Uusi kohta.", ()),)))
        page.show_part("description")

        opened.act("next_untranslated")
        assert page.editing.editor.columns.column.current_passage() == "late"

        opened.until(lambda: page.panels.outline.current_part() == "general_answer")
        opened.act("next_part")
        opened.until(lambda: page.panels.outline.current_part().startswith("answer:"))


def test_f4_on_a_text_without_its_translation_goes_to_where_that_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as opened:
        page = opened.open_example()
        waiting = tuple(a_passage(name, f"Kohta {name}.", ()) for name in ("one", "two"))
        opened.session.apply(fact_edit(("description",), waiting))
        page.show_spot(Spot("description", "one", Language.FI))
        columns = page.editing.editor.columns

        opened.act("next_untranslated")
        assert (columns.column.current_passage(), columns.current) == ("one", Language.SV)

        opened.act("next_untranslated")
        assert (columns.column.current_passage(), columns.current) == ("two", Language.SV)


def test_scrolling_a_page_of_facts_turns_no_line_of_a_field_out_of_sight(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, size=(1100, 500)) as opened:
        page = opened.open_example()
        opened.session.apply(fact_edit(("motion", "co_signers"), ("Anna Lehto", "Pekka Koski", "Maria Nieminen")))
        page.show_part("facts")
        facts = opened.window.findChild(FactsPage)
        assert facts is not None
        signer = facts.findChild(PersonRow)
        assert signer is not None
        names, first = facts.form.coSignerNames, QApplication.focusWidget()
        bar = names.verticalScrollBar()
        bar.setRange(0, 2)

        for widget in (names.viewport(), signer.form.genitiveFi):
            turn_the_wheel(widget)

        assert bar.value() == 0
        assert QApplication.focusWidget() is first


def turn_the_wheel(widget: QWidget) -> None:
    """Nothing; the wheel was turned by one notch over the middle of `widget`, as the window system tells it."""
    at = QPointF(widget.rect().center())
    turned = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turned)


def test_back_from_the_full_preview_panels_and_keyboard_are_where_they_were(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, size=(1366, 740)) as opened:
        page = opened.open_example()
        page.show_spot(Spot("summary"))
        form = page.form
        opened.until(lambda: form.outlineDock.width() == 232)
        panel = form.findingsDock.width()
        written = QApplication.focusWidget()

        opened.act("preview_full")
        opened.until(lambda: form.previewDock.width() > 1000)
        opened.act("preview_full")

        opened.until(lambda: (form.outlineDock.width(), form.findingsDock.width()) == (232, panel))
        assert QApplication.focusWidget() is written


def test_the_find_bar_says_how_much_it_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as opened:
        page = opened.open_example()
        opened.session.apply(fact_edit(("summary",), (a_passage("one", "Kukkaruukku täytetään.", "Krukan fylls."),)))
        opened.act("replace")
        find = page.editing.find
        find.form.sought.setText("kukkaruukku")
        find.form.replacement.setText("Lyhty")
        opened.until(find.form.replaceAll.isEnabled)

        find.form.replaceAll.click()

        opened.until(lambda: "1" in find.form.told.text())
        find.search()
        assert "1" in find.form.told.text()
        find.form.sought.setText("kukkaruukkuu")
        opened.until(lambda: "1" not in find.form.told.text())


def test_the_outline_is_never_too_narrow_for_the_names_of_the_parts(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, size=(1366, 740)) as opened:
        page = opened.open_example()
        page.resizeDocks([page.form.outlineDock], [20], Qt.Orientation.Horizontal)
        qtbot.wait(50)

        view = page.panels.outline.form.parts
        assert view.columnWidth(0) > 60


def test_in_a_narrow_window_the_outline_is_as_wide_when_a_case_is_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, size=(1024, 700)) as opened:
        page = opened.open_example()
        case_id = opened.case.id
        opened.until(lambda: page.form.outlineDock.width() == 232)

        for _ in range(2):
            opened.act("back_to_cases")
            opened.window.open_case(case_id)
            again = opened.case_page
            opened.until(again.form.outlineDock.isVisible)
            qtbot.wait(50)

        assert again.form.outlineDock.width() == 232
        assert not again.form.findingsDock.isVisible()


def test_a_field_leaves_the_key_of_exporting_to_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as opened:
        page = opened.open_example()
        page.show_part("facts")
        facts = opened.window.findChild(FactsPage)
        assert facts is not None
        # Where Ctrl+E means the end of a line, a field takes it as it takes End.
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier)

        QApplication.sendEvent(facts.form.caseNumber, asked)

        assert not asked.isAccepted()

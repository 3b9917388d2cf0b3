"""One open case: outline, panels, the pages in full, quoting, and what stays as it was left."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.domain.library import Shelf
from app.domain.parts import Spot, text_part
from app.domain.richtext import Bullet, blocks_text
from app.services.starting import EXAMPLE_ID
from tests.ui.open_window import open_window
from tests.ui.typing import type_text


def test_the_outline_leads_to_a_part_and_shows_where_the_person_is(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        page.panels.outline.part_chosen.emit("answer:2")
        assert page.editing.editor.part_key == "answer:2"
        page.show_part("questions")
        assert page.panels.outline.current_part() == "questions"


def test_parts_are_gone_through_by_key(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        page.show_part("summary")
        seen.act("next_part")
        assert page.panels.outline.current_part() == "general_answer"
        seen.act("previous_part")
        seen.act("previous_part")
        assert page.panels.outline.current_part() == "questions"


def test_a_moved_question_takes_its_number_everywhere(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        third = seen.case.motion.questions[2]
        answer = text_part(seen.case, "answer:3")
        page.panels.outline.question_moved.emit(third.id, 0)
        assert seen.case.motion.questions[0] == third
        moved = text_part(seen.case, "answer:1")
        assert moved is not None
        assert answer is not None
        assert moved.passages == answer.passages
        seen.act("undo")
        assert seen.case.motion.questions[2] == third


def test_a_quotation_of_the_motion_goes_to_the_caret(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        page.show_spot(Spot("answer:1", language=Language.FI))
        page.panels.quote_chosen.emit("Ehdotus kuuluu näin.")
        part = text_part(seen.case, "answer:1")
        assert part is not None
        assert "”Ehdotus kuuluu näin.”" in blocks_text(part.passages[0].blocks.fi)


def test_the_pages_can_have_the_whole_room(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        seen.act("preview_full")
        assert page.panels.preview.isVisible()
        assert not page.form.centre.isVisible()
        seen.act("preview_full")
        assert page.form.centre.isVisible()
        assert page.panels.outline.isVisible()


def test_panels_are_found_as_they_were_left(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        seen.act("outline")
        assert not page.form.outlineDock.isVisible()
        seen.act("back_to_cases")
        page = seen.open_example()
        assert not page.form.outlineDock.isVisible()
        seen.act("outline")
        assert page.form.outlineDock.isVisible()


def test_in_a_narrow_window_the_text_has_the_room_and_the_panels_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, size=(1440, 800)) as seen:
        page = seen.open_example()
        assert page.form.findingsDock.isVisible()
        seen.window.resize(1024, 700)
        seen.until(lambda: not page.form.findingsDock.isVisible())
        seen.window.resize(1500, 800)
        seen.until(page.form.findingsDock.isVisible)


def test_the_keyboard_goes_from_pane_to_pane(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        page.show_spot(Spot("summary", language=Language.FI))
        met = []
        for _ in range(6):
            seen.act("next_pane")
            focus = QApplication.focusWidget()
            assert focus is not None
            met.append(focus)
        columns = page.editing.editor.columns.columns
        assert columns.sv in met
        assert columns.fi in met
        assert any(page.panels.outline.isAncestorOf(widget) for widget in met)


def test_an_example_that_was_thrown_away_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        seen.act("back_to_cases")
        seen.context.desk.put_on_shelf([EXAMPLE_ID], Shelf.DELETED).result()
        seen.act("open_example")
        assert seen.case_page.session.case.id == EXAMPLE_ID
        assert seen.context.desk.flush()
        seen.act("back_to_cases")
        seen.until(lambda: seen.library.list.model.rowCount() == 1)


def test_the_status_bar_tells_when_it_was_stored_and_how_much_there_is(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        page.show_spot(Spot("summary", language=Language.FI))
        type_text(page.editing.editor.columns.columns.fi, "Lisää. ")
        told = seen.window.form.status
        labels = [label.text() for label in told.findChildren(type(seen.window._words))]
        seen.until(
            lambda: any(label.text().startswith("Stored") for label in told.findChildren(type(seen.window._words)))
        )
        assert labels
        seen.until(lambda: "776" in seen.window._words.text() or "777" in seen.window._words.text())


def test_the_translation_of_the_first_bullet_of_an_empty_summary_is_a_bullet(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.act("new_empty")
        page = seen.case_page
        columns = page.editing.editor.columns.columns
        page.show_spot(Spot("summary", language=Language.FI))
        seen.act("bullets")
        type_text(columns.fi, "Matkat lyhenevät.")
        seen.session.flush()
        page.show_spot(Spot("summary", language=Language.SV))
        type_text(columns.sv, "Resorna blir kortare.")
        seen.session.flush()
        part = text_part(seen.case, "summary")
        assert part is not None
        assert [
            [type(block) for block in side] for side in (part.passages[0].blocks.fi, part.passages[0].blocks.sv)
        ] == [
            [Bullet],
            [Bullet],
        ]


def test_what_was_just_typed_is_there_when_the_same_case_is_opened_anew(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        page.show_spot(Spot("answer:1", language=Language.FI))
        type_text(page.editing.editor.columns.columns.fi, "Vasta kirjoitettu. ")
        # At once: the pause after which typing goes into the case has not passed.
        seen.window.open_case(EXAMPLE_ID)
        part = text_part(seen.case, "answer:1")
        assert part is not None
        assert "Vasta kirjoitettu." in blocks_text(part.passages[0].blocks.fi)
        assert seen.stored() == seen.case

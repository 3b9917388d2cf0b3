"""Every page, part, panel and sheet of the real window, as a screen reader is told of it, and as it reads."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.services.outline import State
from app.ui.editor.stripes import LOOKS
from app.ui.models.outline import _LOOKS as OUTLINE_LOOKS
from tests.ui.accessible import description, faults, name, pale
from tests.ui.open_window import OpenWindow, open_window
from tests.ui.test_journeys import column, motion_file
from tests.ui.typing import type_text

FI, SV = Language

# Off the screen no window can be raised, and Qt says so each time.
pytestmark = pytest.mark.qt_log_ignore(r"propagateSizeHints|does not support raise")


def shown_window(seen: OpenWindow) -> QWidget:
    """The sheet over the window, or the window."""
    seen.qtbot.wait(50)
    over = [it for it in QApplication.topLevelWidgets() if it.isVisible() and it is not seen.window and it.isWindow()]
    return over[-1] if over else seen.window


def welcome(seen: OpenWindow) -> None:
    """What an empty library shows."""


def intake_empty(seen: OpenWindow) -> None:
    seen.act("new_from_motion")


def intake_filled(seen: OpenWindow) -> None:
    seen.act("new_from_motion")
    seen.intake.open_files([motion_file(seen)])
    seen.until(lambda: seen.intake.view.form.create.isVisible() and seen.intake.view.form.create.isEnabled())
    # Buttons of lists and signatories can be used where something is selected.
    for view in seen.intake.findChildren(QAbstractItemView):
        view.setCurrentIndex(view.model().index(0, 0))


def part(key: str) -> Callable[[OpenWindow], None]:
    def show(seen: OpenWindow) -> None:
        seen.open_example().show_part(key)

    return show


def panel(key: str) -> Callable[[OpenWindow], None]:
    def show(seen: OpenWindow) -> None:
        page = seen.open_example()
        # A translation that is out of date is a finding.
        type_text(column(seen, "summary", FI), "Uutta. ")
        seen.session.flush()
        seen.until(page.panels.findings.model.rowCount)
        page.docks.bring(key)

    return show


def acted(*actions: str) -> Callable[[OpenWindow], None]:
    """The example's summary, of which one paragraph is to be translated anew, after these actions."""

    def show(seen: OpenWindow) -> None:
        seen.open_example()
        type_text(column(seen, "summary", FI), "Uutta. ")
        seen.session.flush()
        column(seen, "summary", SV)
        for action in actions:
            seen.act(action)

    return show


def found(seen: OpenWindow) -> None:
    seen.open_example()
    seen.act("replace")
    find = seen.case_page.editing.find
    type_text(find.form.sought, "koulu")
    seen.until(lambda: find.form.matches.model().rowCount())


def new_word(seen: OpenWindow) -> None:
    seen.open_example().correcting.bar.ask("asukasraati")


def helped(action: str) -> Callable[[OpenWindow], None]:
    return lambda seen: seen.act(action)


def library(seen: OpenWindow) -> None:
    seen.open_example()
    seen.act("back_to_cases")
    seen.until(seen.library.list.model.rowCount)
    type_text(seen.library.form.search, "koulu")


def empty_case(seen: OpenWindow) -> None:
    seen.act("new_empty")


SCENES: dict[str, Callable[[OpenWindow], None]] = {
    "welcome": welcome,
    "intake, empty": intake_empty,
    "intake, filled": intake_filled,
    **{f"part {key}": part(key) for key in ("facts", "questions", "summary", "general_answer", "answer:1")},
    **{f"part {key}": part(key) for key in ("handlings", "attachments")},
    **{f"panel {key}": panel(key) for key in ("findings", "motion", "preview")},
    "find and replace": found,
    "link bar": acted("link"),
    "new word": new_word,
    "what changed": acted("show_changes"),
    "table": acted("table"),
    "export": acted("export"),
    "copy part": acted("copy_part"),
    "empty case": empty_case,
    "library": library,
    **{key: helped(key) for key in ("preferences", "about", "keyboard_map", "guide")},
}


@pytest.mark.parametrize("scene", SCENES)
def test_a_screen_reader_is_told_what_each_thing_is(qtbot: QtBot, tmp_path: Path, scene: str) -> None:
    with open_window(qtbot, tmp_path) as seen:
        SCENES[scene](seen)
        assert faults(shown_window(seen)) == []


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scene", SCENES)
def test_every_text_stands_out_from_its_ground(qtbot: QtBot, tmp_path: Path, scene: str, look: str) -> None:
    with open_window(qtbot, tmp_path, look=look) as seen:
        SCENES[scene](seen)
        assert pale(shown_window(seen)) == []


def test_the_walk_finds_what_is_wrong(qtbot: QtBot) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    icon, hiding, pale_one = QToolButton(), QLabel("Three cases"), QLabel("Hard to read")
    hiding.setAccessibleName("Count")
    pale_one.setStyleSheet("color: #999999; background: #ffffff")
    for widget in (icon, hiding, QPushButton("Remove"), QPushButton("Remove"), pale_one):
        box.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    found = "\n".join(faults(window))
    assert "has no name" in found
    assert "hides its text 'Three cases'" in found
    assert "2 things are" in found
    assert [fault for fault in pale(window) if "Hard to read" in fault]


def test_a_column_is_called_by_its_part_and_language_and_tells_the_state_of_the_paragraph(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path) as seen:
        acted()(seen)
        columns = seen.case_page.editing.editor.columns.columns
        assert [name(columns[language]) for language in Language] == ["summary, Finnish", "summary, Swedish"]
        seen.until(lambda: description(columns.sv) == "The Finnish text has changed since this was translated")
        seen.act("mark_translated")
        seen.until(lambda: description(columns.sv) == "Translated")


def test_the_outline_says_the_state_of_each_language_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        acted()(seen)
        model = seen.case_page.panels.outline.form.parts.model()

        def told() -> list[str]:
            role = Qt.ItemDataRole.AccessibleTextRole
            return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

        seen.until(lambda: any("Swedish: to be checked" in line for line in told()))
        assert all("Finnish: " in line and "Swedish: " in line for line in told()), told()


def test_no_state_is_told_by_colour_alone() -> None:
    assert len({look.shape for look in LOOKS.values()}) == len(LOOKS)
    assert len({icon for icon, _ in OUTLINE_LOOKS.values()}) == len(State) == len(OUTLINE_LOOKS)


def test_a_field_of_a_row_says_in_which_row_it_stands_in_every_language(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example().show_part("questions")
        page = seen.case_page.parts.page("questions")

        def names() -> list[str]:
            return [it.accessibleName() for it in page.findChildren(QWidget) if it.objectName() == "sv"]

        seen.until(lambda: "Swedish, Question 2" in names())
        seen.context.preferences.change(ui_language="sv")
        seen.context.preferences.change(ui_language="en")
        seen.until(lambda: "Swedish, Question 2" in names())
        assert len(set(names())) == len(names())

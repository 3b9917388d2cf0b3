"""What a person can do to the window in any order, and what disk and files can do to it, leaves every text whole."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLabel, QMessageBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.language import Language
from app.domain.parts import Spot
from app.storage.casejson import case_from_json
from app.ui.dialogs.preferences import PreferencesDialog
from tests.builders import a_case
from tests.ui.fickle import FickleProofreader
from tests.ui.open_window import OpenWindow, open_window
from tests.ui.typing import press, type_text
from tests.ui.walker import Nowhere, Walker, shown_otherwise


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_panel_that_floats_leaves_the_order_of_tab_alone(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        page.form.findingsDock.setFloating(True)
        # A page that is made now is put into the order: Qt would warn of a panel in another window.
        page.show_spot(Spot("facts"))
        assert page.form.findingsDock.isFloating()


def test_what_is_kept_of_a_text_and_of_a_panels_icon_was_made_where_it_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    # Of what Qt made Python's hold can end when another widget does; the texts were then there and could not be used.
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        columns = page.editing.editor.columns.columns
        assert all(shiboken6.createdByPython(columns[side].text.document) for side in Language)
        assert all(columns[side].document() is columns[side].text.document for side in Language)
        assert all(shiboken6.createdByPython(icon) for icon in page.form.strip.actions())


@contextmanager
def locked(library: Path) -> Iterator[Callable[[], None]]:
    """Another program writes to `library`, and lets go when it is told to, at the end at the latest."""
    other = sqlite3.connect(library, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield other.rollback
    finally:
        other.close()


def answer(seen: OpenWindow, *choices: tuple[str, Callable[[], None]]) -> list[str]:
    """What is asked from now on, filled while it is; each question gets the next button, after what is done first."""
    asked: list[str] = []
    left = list(choices)

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and left:
            text, before = left.pop(0)
            asked.append(box.text())
            before()
            next(button for button in box.buttons() if button.text() == text).click()
        elif isinstance(box, QFileDialog):
            box.accept()
        if left or isinstance(box, QMessageBox):
            QTimer.singleShot(20, seen.window, look)

    QTimer.singleShot(20, seen.window, look)
    return asked


def nothing() -> None:
    """Nothing is done."""


def write(seen: OpenWindow, text: str) -> Case:
    """The case with `text` in its Finnish description."""
    page = seen.case_page
    page.show_spot(Spot("description", language=Language.FI))
    type_text(page.editing.editor.columns.columns[Language.FI], text)
    page.session.flush()
    return seen.case


def test_a_window_that_is_kept_open_stores_the_text_once_the_library_is_free(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        assert seen.context.desk.flush()
        with locked(tmp_path / "library.sqlite3") as let_go:
            written = write(seen, "Kirjasto on lukossa. ")
            asked = answer(seen, ("Keep the window open", nothing))
            assert not seen.window.close()
            assert len(asked) == 1
            assert seen.window.isVisible()
            let_go()
        assert seen.stored() == written


def test_trying_again_stores_what_could_not_be_stored_and_closes(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        assert seen.context.desk.flush()
        with locked(tmp_path / "library.sqlite3") as let_go:
            written = write(seen, "Kirjasto on lukossa. ")
            asked = answer(seen, ("Try again", let_go))
            assert seen.window.close()
            assert len(asked) == 1
        assert seen.context.desk.store.get(written.id) == written


def test_closing_without_storing_is_asked_once(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        assert seen.context.desk.flush()
        with locked(tmp_path / "library.sqlite3"):
            write(seen, "Tämä jää pois. ")
            asked = answer(seen, ("Close without storing", nothing))
            assert seen.window.close()
            # The end of the program closes what may still be open.
            assert seen.window.close()
            assert len(asked) == 1


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_copy_is_saved_of_a_case_that_was_left_while_it_waited(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        assert seen.context.desk.flush()
        with locked(tmp_path / "library.sqlite3"):
            written = write(seen, "Kopioon asti. ")
            seen.act("back_to_cases")
            asked = answer(seen, ("Save a copy…", nothing))
            assert seen.window.close()
            assert len(asked) == 1
        kept = json.loads((tmp_path / f"{written.id}.json").read_bytes())
        assert case_from_json(kept) == written


def test_a_case_that_is_opened_while_it_waits_says_that_it_is_not_stored(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        assert seen.context.desk.flush()
        with locked(tmp_path / "library.sqlite3") as let_go:
            written = write(seen, "Odottaa. ")
            seen.act("back_to_cases")
            seen.window.open_case(written.id)
            assert seen.case == written
            label = seen.window.form.status.findChild(QLabel)
            assert label is not None
            assert label.text() == "Not stored yet"
            let_go()
            seen.until(lambda: label.text().startswith("Stored "))


def test_a_library_that_is_damaged_under_the_window_is_told_of_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.open_example()
        assert seen.context.desk.flush()
        library = tmp_path / "library.sqlite3"
        library.write_bytes(b"x" * library.stat().st_size)
        os.truncate(tmp_path / "library.sqlite3-wal", 0)
        seen.act("back_to_cases")
        # Nothing went wrong in the program: what is wrong is said where the cases would stand.
        told = [label.text() for label in seen.library.findChildren(QLabel) if label.isVisible()]
        assert any(str(library) in text for text in told), told
        asked = answer(seen, ("Close without storing", nothing))
        assert seen.window.close()
        assert len(asked) <= 1


STEPS = int(os.environ.get("ALOITEVASTAUS_WALK_STEPS", "250"))
SEEDS = tuple(map(int, os.environ.get("ALOITEVASTAUS_WALK_SEEDS", "3 8").split()))
EVIL = "<b>x</b><img src='file:///{probe}'><a href='javascript:alert(1)'>y</a> "
_LEFT = frozenset({"id", "question_id", "key", "profile", "digest", "spelling"})


def bewitched(value: Any, evil: str) -> Any:
    """`value` with `evil` before every text in it that is no id."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return evil + value
    if isinstance(value, tuple):
        return tuple(bewitched(item, evil) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        inner = {it.name: getattr(value, it.name) for it in fields(value) if it.name not in _LEFT and it.init}
        return replace(value, **{name: bewitched(item, evil) for name, item in inner.items()})
    return value


def told(view: QAbstractItemView) -> Iterator[str]:
    """The tips of the rows of `view`."""
    model = view.model()
    rows = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    inner = [model.index(row, 0, parent) for parent in rows for row in range(model.rowCount(parent))]
    yield from (tip for index in (*rows, *inner) if (tip := index.data(Qt.ItemDataRole.ToolTipRole)))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_texts_that_look_like_html_are_shown_as_they_are_everywhere(qtbot: QtBot, tmp_path: Path) -> None:
    evil = EVIL.format(probe=tmp_path / "probe.png")
    with open_window(qtbot, tmp_path) as seen:
        case = bewitched(a_case(), evil)
        seen.window.add_case(case, "new")
        assert seen.window.shown_parts()
        seen.act("copy_part")
        seen.act("back_to_cases")
        seen.window.notice.tell(evil)
        seen.library.form.toast.tell(evil)
        seen.window.open_case(case.id)
        widgets = [widget for top in QApplication.topLevelWidgets() for widget in top.findChildren(QWidget)]
        labels = [widget for widget in widgets if isinstance(widget, QLabel)]
        assert any("<img" in label.text() for label in labels)
        for label in labels:
            drawn = label.textFormat() is Qt.TextFormat.AutoText and Qt.mightBeRichText(label.text())
            assert not drawn, (label.objectName(), label.text())
        for tip in (*(widget.toolTip() for widget in widgets), *chain(*map(told, views(widgets)))):
            assert not (Qt.mightBeRichText(tip) and "<img" in tip), tip
        for text in (it for it in widgets if isinstance(it, QTextEdit)):
            assert "<img" not in text.toHtml(), text.objectName()


def views(widgets: Sequence[QWidget]) -> list[QAbstractItemView]:
    """The lists among `widgets` that show something."""
    return [it for it in widgets if isinstance(it, QAbstractItemView) and it.model() is not None]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_own_details_reach_a_new_case_without_what_no_document_can_hold(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        seen.act("preferences")
        dialog = next(it for it in QApplication.topLevelWidgets() if isinstance(it, PreferencesDialog))
        dialog.form.given.insert("Aino\x00\x1b\r\nMaria ")
        press(dialog.form.given, Qt.Key.Key_Return, text="\r")
        dialog.close()
        seen.act("new_empty")
        assert seen.case.preparers[0].given == "Aino Maria"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_is_done_in_whatever_order_the_case_is_stored_as_shown(
    qtbot: QtBot, tmp_path: Path, seed: int
) -> None:
    broken = tmp_path / "rikki.docx"
    broken.write_bytes(b"PK\x03\x04rubbish")
    with open_window(qtbot, tmp_path, reader=FickleProofreader(seed)) as seen:
        nowhere = Nowhere()
        for scheme in ("file", "http", "https", "mailto"):
            QDesktopServices.setUrlHandler(scheme, nowhere, "go")
        seen.open_example()
        walker = Walker(seen, seed, [broken, tmp_path, tmp_path / "ei_ole.pdf", seen.context.app.example])
        walker.walk(STEPS)
        for other in QApplication.topLevelWidgets():
            if other is not seen.window:
                other.close()
        page = seen.open_example()
        assert shown_otherwise(page) == [], walker.last
        assert seen.stored() == seen.case
        session, last = seen.session, seen.case
        session_first = [change.after for change in iter(session.undo, None)]
        assert seen.stored() == (session_first[-1] if session_first else last)
        while session.redo():
            pass
        assert seen.stored() == last, walker.last
        for scheme in ("file", "http", "https", "mailto"):
            QDesktopServices.unsetUrlHandler(scheme)

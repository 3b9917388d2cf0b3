"""Pictures of every window and page of the program, to be looked at; `--keep` copies a chosen few into the docs.

    python scripts/screenshots.py                   all of them, into out/screenshots
    python scripts/screenshots.py --only fi-light   those sets alone whose name begins so
    python scripts/screenshots.py --keep            and docs/images anew

Each set is one language, look, size and scale, and is made by a process of its own: Qt takes its scale at the start.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

from pictured_cases import pictured_cases
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.bootstrap import Bootstrap
from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.library import Shelf
from app.domain.parts import Spot, text_part
from app.domain.passage import TranslationState, translation_state
from app.domain.preferences import Look
from app.services.starting import example_case
from app.ui.application import end_window, make_context, make_qt
from app.ui.case_page import CasePage
from app.ui.context import Context
from app.ui.dialogs.export import ExportDialog
from app.ui.main_window import MainWindow
from app.ui.panels.intake import IntakePage
from app.ui.panels.library import LibraryPage
from app.ui.theme import Tone

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out" / "screenshots"
DOCS = ROOT / "docs" / "images"
FI, SV = Language
PATIENCE = 20_000
PERSON = "liisa.koskela"

KEPT: Mapping[str, str] = {
    "fi-light-1280x800-1/library": "cases.png",
    "fi-light-1280x800-1/intake": "bring-in.png",
    "fi-light-1280x800-1/editor-stale": "editor.png",
    "fi-dark-1280x800-1/editor-answer": "editor-dark.png",
    "sv-light-1280x800-1/preview-dock": "preview-sv.png",
    "fi-light-1280x800-1/export-not-ready": "export.png",
}
"""The pictures that stand in the documentation, by set and name."""


@dataclass(frozen=True)
class Set:
    """Pictures in one language, look, size in device-independent pixels, and scale."""

    language: str
    look: str
    width: int
    height: int
    scale: int

    @property
    def name(self) -> str:
        """The set's folder."""
        return f"{self.language}-{self.look}-{self.width}x{self.height}-{self.scale}"


SETS = tuple(
    Set(language, look, *size)
    for size, language, look in product(
        ((1280, 800, 1), (1280, 800, 2), (1024, 700, 1)), ("fi", "sv"), ("light", "dark")
    )
)


def main(arguments: list[str]) -> int:
    """0 when every picture was made, else 1."""
    parser = argparse.ArgumentParser(description="Pictures of every window of the program.")
    parser.add_argument("--only", default="", help="the beginning of the sets' names")
    parser.add_argument("--pictures", default="", help="a part of the pictures' names")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--keep", action="store_true", help="copy the chosen few into docs/images")
    parser.add_argument("--here", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.here:
        one = Set(**json.loads(chosen.here))
        return shoot_all(one, chosen.out / one.name, chosen.pictures)
    failed = [it.name for it in SETS if it.name.startswith(chosen.only) and not _made(it, chosen.out, chosen.pictures)]
    if failed:
        print(f"screenshots: failed in {', '.join(failed)}", file=sys.stderr)
        return 1
    if chosen.keep:
        keep(chosen.out)
    return 0


def _made(one: Set, out: Path, pictures: str) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        screens = Path(folder) / "screens.json"
        size = {"width": 2560 * one.scale, "height": 1600 * one.scale, "x": 0, "y": 0, "logicalDpi": 96}
        screens.write_text(json.dumps({"screens": [{"name": "screen", **size}]}), encoding="utf-8")
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
            "QT_SCALE_FACTOR": str(one.scale),
            "PYTHONPATH": str(ROOT),
        }
        here = json.dumps({name: getattr(one, name) for name in Set.__dataclass_fields__})
        command = [sys.executable, __file__, "--out", str(out), "--pictures", pictures, "--here", here]
        return subprocess.run(command, env=environment, check=False).returncode == 0


def keep(out: Path) -> None:
    """Nothing; the chosen few stand in docs/images."""
    DOCS.mkdir(parents=True, exist_ok=True)
    for picture, name in KEPT.items():
        shutil.copyfile(out / f"{picture}.png", DOCS / name)
        print(f"kept {name}")


class Studio:
    """The window `window`, from which pictures go into `folder`; only those with `wanted` in their names."""

    def __init__(self, window: MainWindow, context: Context, folder: Path, wanted: str) -> None:
        self.window, self.context, self._folder, self._wanted = window, context, folder, wanted

    def wait(self, milliseconds: int) -> None:
        """Nothing; so much time is over, and what happened in it is shown."""
        end = QDeadlineTimer(milliseconds)
        while not end.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def until(self, seen: Callable[[], object]) -> None:
        """Nothing; `seen` holds now. TimeoutError where it never does."""
        end = QDeadlineTimer(PATIENCE)
        while not seen():
            if end.hasExpired():
                raise TimeoutError("what should be pictured is not to be seen")
            self.wait(10)

    def shoot(self, name: str, what: QWidget | None = None) -> None:
        """Nothing; the picture `name` shows `what`, the whole window where it is None."""
        self.wait(600)
        if self._wanted in name:
            self._folder.mkdir(parents=True, exist_ok=True)
            assert (what or self.window).grab().save(str(self._folder / f"{name}.png"))

    def act(self, name: str) -> None:
        """Nothing; the action was chosen. An AssertionError where it cannot be."""
        action = self.context.actions[name]
        assert action.isEnabled(), name
        action.trigger()
        self.wait(100)

    def dialog(self, name: str, shot: str) -> None:
        """Nothing; the window that the action `name` opens is pictured and closed."""
        before = set(QApplication.topLevelWidgets())
        self.act(name)
        found = [it for it in QApplication.topLevelWidgets() if it.isVisible() and it not in before]
        assert found, name
        self.shoot(shot, found[0])
        found[0].close()
        self.wait(100)

    @property
    def case(self) -> CasePage:
        """The page of the open case."""
        page = self.window.page
        assert isinstance(page, CasePage)
        return page

    @property
    def library(self) -> LibraryPage:
        """The page of all cases."""
        page = self.window.page
        assert isinstance(page, LibraryPage)
        return page

    @property
    def intake(self) -> IntakePage:
        """The page that brings in a motion."""
        page = self.window.page
        assert isinstance(page, IntakePage)
        return page


@contextmanager
def studio(one: Set, home: Path, folder: Path, wanted: str) -> Iterator[Studio]:
    """A window over the library in `home`."""
    application = Bootstrap({**os.environ, "ALOITEVASTAUS_HOME": str(home), "USER": PERSON})
    present = QApplication.instance()
    qt = present if isinstance(present, QApplication) else make_qt(["aloitevastaus"])
    library = home / "library.sqlite3"
    desk = application.open_desk(library)
    context = make_context(application, qt, library, desk)
    context.preferences.change(ui_language=one.language, look=Look(one.look), profile="espoo")
    window = MainWindow(context)
    window.resize(one.width, one.height)
    window.show()
    window.activateWindow()
    try:
        yield Studio(window, context, folder, wanted)
    finally:
        end_window(window, context)
        desk.close()
        for keeper in (context.actions, context.preferences, context.theme, context.languages, context.tasks):
            keeper.setParent(None)
            keeper.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shoot_all(one: Set, folder: Path, wanted: str) -> int:
    """0; every picture of the set `one` is in `folder`."""
    with tempfile.TemporaryDirectory() as empty, studio(one, Path(empty), folder, wanted) as seen:
        shoot_first_start(seen)
    with tempfile.TemporaryDirectory() as full:
        home = Path(full)
        fill(home)
        with studio(one, home, folder, wanted) as seen:
            shoot_library(seen)
            shoot_case(seen)
            shoot_windows(seen)
            with studio(one, home, folder, wanted) as second:
                second.shoot("read-only")
    print(f"{one.name}: {len(list(folder.glob('*.png')))} pictures", flush=True)
    return 0


def fill(home: Path) -> None:
    """Nothing; the library in `home` has the pictured cases."""
    now = datetime.now(UTC)
    moments = [now]

    class Dated(Bootstrap):
        """The program at the last of the moments."""

        @staticmethod
        def _now() -> datetime:
            return moments[-1]

    application = Dated({**os.environ, "ALOITEVASTAUS_HOME": str(home), "USER": PERSON})
    with application.open_store(None) as store:
        for case, moment in pictured_cases(example_case(application.example, application.engines), now):
            moments.append(moment)
            store.add(case, "pictures")


def shoot_first_start(seen: Studio) -> None:
    """Nothing; the welcome and bringing in a motion are pictured."""
    seen.shoot("welcome")
    seen.act("new_from_motion")
    seen.shoot("intake-empty")
    seen.intake.open_files([seen.context.app.example / "motion_fi.md"])
    form = seen.intake.view.form
    seen.until(lambda: form.create.isVisible() and form.create.isEnabled())
    seen.shoot("intake")
    seen.intake.cancel()
    seen.act("new_from_motion")
    text = (
        "Valtuustoaloite puistojen penkeistä\n\nPuistoissa on liian vähän penkkejä. Ehdotamme, että penkkejä lisätään."
    )
    seen.intake.paste_text(text)
    seen.until(lambda: form.create.isVisible() and form.create.isEnabled())
    seen.shoot("intake-doubts")
    seen.intake.cancel()
    seen.act("new_empty")
    seen.shoot("facts-empty")
    seen.case.show_part("summary")
    seen.shoot("editor-empty")


def shoot_library(seen: Studio) -> None:
    """Nothing; the list of cases is pictured in each of its states."""
    page = seen.library
    seen.until(lambda: page.list.model.rowCount() == 12)
    page.list.select(0)
    seen.shoot("library")
    seen.act("search_all")
    page.form.search.setText("kesätyö")
    seen.shoot("library-search-title")
    page.form.search.setText("määräraha")
    seen.shoot("library-search")
    page.form.search.setText("kalatiski")
    seen.shoot("library-not-found")
    page.form.search.clear()
    seen.wait(300)
    page.list.select(3)
    page.shelve(Shelf.ARCHIVED)
    seen.shoot("library-toast")
    page.form.toast.undo()
    seen.wait(300)
    seen.window.notice.tell(
        seen.context.app.messages.error(AppError("file.not_found", file="/home/liisa/aloite.pdf")), Tone.ERROR
    )
    seen.shoot("notice-error")
    seen.window.notice.hide()


def shoot_case(seen: Studio) -> None:
    """Nothing; every page, panel and sheet of a case is pictured."""
    seen.window.open_case("example")
    page = seen.case
    for part in ("facts", "questions", "handlings", "attachments"):
        page.show_part({"handlings": "stages"}.get(part, part))
        seen.shoot(part)
    page.show_part("facts")
    page.show_spot(Spot("introduction"))
    seen.shoot("facts-derived")
    for part, name in (("description", "editor-description"), ("summary", "editor-summary")):
        page.show_spot(Spot(part, language=FI))
        seen.shoot(name)
    page.show_spot(Spot("general_answer", language=FI))
    seen.shoot("editor-general")
    _shoot_stripes(seen)
    _shoot_tools(seen)
    _shoot_proofreading(seen)
    _shoot_panels(seen)
    _shoot_ways_out(seen)
    seen.window.close_case()


def _shoot_stripes(seen: Studio) -> None:
    page = seen.case
    for state, part in (
        (TranslationState.SOURCE_CHANGED, "answer:1"),
        (TranslationState.APPROVED_DIFFERENT, "answer:2"),
        (TranslationState.MISSING, "answer:3"),
    ):
        found = text_part(page.session.case, part)
        assert found is not None
        passage = next(it for it in found.passages if translation_state(it) is state)
        page.show_spot(Spot(part, passage.id, SV))
        seen.shoot({"answer:1": "editor-stale", "answer:2": "editor-answer", "answer:3": "editor-missing"}[part])
        if state is TranslationState.SOURCE_CHANGED:
            seen.act("show_changes")
            seen.shoot("editor-changes")
            seen.act("show_changes")
    for mode in ("columns_fi", "columns_narrow", "columns_both"):
        seen.act(mode)
        seen.shoot(f"editor-{mode}")


def _shoot_tools(seen: Studio) -> None:
    page = seen.case
    page.show_spot(Spot("answer:2", language=FI))
    page.editing.editor.inserts.ask_link()
    seen.shoot("editor-link")
    page.editing.editor.inserts.close()
    dialog = page.editing.editor.inserts.ask_table()
    seen.shoot("table-dialog", dialog)
    dialog.reject()
    seen.wait(50)
    page.editing.find.open_find("koulu")
    seen.shoot("find")
    page.editing.find.open_replace("huoltaja")
    page.editing.find.form.replacement.setText("vanhempi")
    seen.shoot("replace")
    page.editing.find.close_panel()


def _first_passage(case: Case, part: str) -> str:
    found = text_part(case, part)
    assert found is not None
    return found.passages[0].id


def _shoot_proofreading(seen: Studio) -> None:
    page, slips = seen.case, "Päätäjät kuulevat asukasraatia , ja siitä siitä kerrotaan. "
    before = page.session.case
    seen.context.proofing.start()
    seen.until(lambda: page.proofing.is_on and not page.proofing.is_reading)
    page.show_spot(Spot("general_answer", _first_passage(before, "general_answer"), FI))
    column = page.editing.editor.columns.columns.fi
    column.insertPlainText(slips)
    page.session.flush()
    seen.until(lambda: not page.proofing.is_reading and page.proofing.findings)
    page.docks.bring("findings")
    column.moveCursor(QTextCursor.MoveOperation.Start)
    seen.act("next_error")
    seen.wait(1000)
    seen.shoot("editor-waves")
    column.open_menu_at_caret()
    seen.wait(2000)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    seen.shoot("editor-suggestions", menu)
    menu.close()
    corrections, found = page.correcting.corrections, page.proofing.findings[0]
    corrections.pattern_wanted.emit(found)
    seen.shoot("editor-new-word")
    page.correcting.bar.form.close.click()
    corrections.ignore(found, everywhere=False)
    seen.shoot("editor-ignored")
    seen.dialog("my_words", "my-words")
    while page.session.case != before:
        seen.act("undo")


def _shoot_panels(seen: Studio) -> None:
    page = seen.case
    page.show_spot(Spot("answer:1", language=FI))
    for name in ("findings", "motion", "preview"):
        page.docks.bring(name)
        seen.shoot("preview-dock" if name == "preview" else f"panel-{name}")
    page.panels.preview.show_document(Stage.COUNCIL, SV)
    seen.act("preview_full")
    seen.shoot("preview-full")
    seen.act("preview_full")
    page.docks.bring("findings")


def _shoot_ways_out(seen: Studio) -> None:
    page = seen.case
    _shoot_export(seen, "export-not-ready")
    whole = replace(example_case(seen.context.app.example, seen.context.app.engines), id="ready")
    seen.window.close_case()
    seen.window.add_case(whole, "pictures")
    _shoot_export(seen, "export-ready", "export-done")
    seen.dialog("copy_part", "copy-part")
    seen.window.close_case()
    seen.window.open_case("example")
    assert page is not seen.case


def _shoot_export(seen: Studio, before: str, after: str = "") -> None:
    seen.act("export")
    sheet = next(it for it in QApplication.topLevelWidgets() if isinstance(it, ExportDialog) and it.isVisible())
    with tempfile.TemporaryDirectory() as out:
        sheet.form.folder.setText(out)
        seen.shoot(before, sheet)
        if after:
            sheet.form.seen.setChecked(True)
            sheet.form.export_.click()
            seen.until(sheet.form.files.isVisible)
            seen.shoot(after, sheet)
        sheet.close()
        seen.wait(100)


def shoot_windows(seen: Studio) -> None:
    """Nothing; preferences, guide, keys, about and the menus are pictured."""
    seen.dialog("preferences", "preferences")
    seen.dialog("guide", "guide")
    seen.dialog("keyboard_map", "keyboard-map")
    seen.dialog("about", "about")
    for number, entry in enumerate(seen.window.form.menus.actions()):
        menu = entry.menu()
        if isinstance(menu, QMenu):
            menu.popup(QPoint(0, 0))
            seen.shoot(f"menu-{number + 1}", menu)
            menu.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What tests of the page of all cases stand on: the page over a real library in a folder of its own."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Bootstrap
from app.domain.case import Case
from app.domain.language import Bilingual
from app.domain.preferences import Preferences
from app.paths import resources_folder
from app.services.desk import CaseDesk
from app.ui.context import Context
from app.ui.languages import Languages
from app.ui.models.library_model import Place
from app.ui.panels.library import LibraryPage
from app.ui.preferences_keeper import PreferencesKeeper
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper
from tests.builders import a_case
from tests.ui.panels.case_pages import Choices


def titled(id: str, fi: str, **changes: Any) -> Case:
    return a_case(id=id, title=Bilingual(fi, None), **changes)


class OpenLibrary:
    """A page that is shown, its desk, and what a test sees in it."""

    def __init__(self, qtbot: QtBot, desk: CaseDesk, choices: Choices) -> None:
        self.qtbot = qtbot
        app = Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en"})
        # Kept by a widget that ends on this thread: what holds a timer must not be garbage of the writing one's.
        self.home = home = QWidget()
        languages = Languages(resources_folder() / "i18n", app.speak, home)
        keeper = PreferencesKeeper(choices, home)
        self.context = Context(app, desk, ThemeKeeper(home), keeper, languages, Tasks(home), *(cast("Any", None),) * 3)
        self.desk = desk
        self.page = LibraryPage(self.context)
        qtbot.addWidget(self.page)
        # After the page, which hands over its layout when it closes.
        qtbot.addWidget(home)
        self.page.resize(1100, 600)
        self.page.show()
        self.table = self.page.form.table

    def until(self, seen: Callable[[], object]) -> None:
        """Nothing; `seen` holds now."""
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=10_000)

    def titles(self) -> list[str]:
        """What the column of titles says, from top to bottom."""
        model = self.page.list.model
        return [str(model.index(row, Place.TITLE).data()) for row in range(model.rowCount())]

    def chosen(self) -> list[str]:
        """The titles of the selected cases."""
        return [case.title.fi for case in self.page.list.selected()]

    def choose(self, *rows: int) -> None:
        """Nothing; these rows are selected, the first of them has the keyboard."""
        self.page.list.select(rows[0], rows)

    def cell(self, row: int, place: Place) -> str:
        return str(self.page.list.model.index(row, place).data())


def library_of(cases: Iterable[Case], path: Path) -> CaseDesk:
    """A desk over a new library at `path` with `cases`, the last one on top."""
    desk = Bootstrap({"USER": "Liisa"}).open_desk(path)
    for case in cases:
        desk.add(case, "import").result()
    return desk


def no_choices() -> Choices:
    return Choices(Preferences())

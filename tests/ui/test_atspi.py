"""The program itself, on a screen of its own, as a screen reader on Linux meets it; skipped without its tools."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap import Bootstrap
from app.domain.case import Case
from app.domain.parts import text_part
from app.domain.richtext import blocks_text
from app.services.starting import EXAMPLE_ID
from tests.ui.atspi import Node, lacking, program, reader, screen_and_bus, until

pytestmark = pytest.mark.skipif(
    bool(lacking()), reason=f"a screen reader's way needs Linux with these Debian packages: {', '.join(lacking())}"
)
INSERTED = "Näkövammainenkin kirjoittaa. "
KEYS = "tiivistelma " * 7 + "loppui"


@contextmanager
def example_seen(folder: Path) -> Iterator[Node]:
    """The window of the program with the example open, which was opened from the welcome page by its button."""
    with screen_and_bus(folder) as environ, program(environ, folder / "library"):
        bus = reader(environ)

        def window() -> Node | None:
            return next(
                (frame for it in bus.programs() for frame in it.children if frame.name == "Aloitevastaus"), None
            )

        found = until(window)
        assert isinstance(found, Node)
        door = until(lambda: found.find("push button", "Open the example"))
        assert isinstance(door, Node)
        door.press()
        until(lambda: found.name.endswith(" — Aloitevastaus"))
        yield found


def column(window: Node) -> Node:
    """The Finnish column of the summary."""
    found = until(lambda: window.find("text", "summary, Finnish"))
    assert isinstance(found, Node)
    return found


def stored(folder: Path) -> Case:
    desk = Bootstrap({**os.environ, "ALOITEVASTAUS_HOME": str(folder)}).open_desk(folder / "library.sqlite3")
    try:
        return desk.read(EXAMPLE_ID)
    finally:
        desk.close()


def summary(case: Case) -> str:
    part = text_part(case, "summary")
    assert part is not None
    return "\n".join(blocks_text(passage.blocks.fi) for passage in part.passages)


def test_a_screen_reader_reads_the_finnish_column_and_writes_into_it(qapp: QApplication, tmp_path: Path) -> None:
    with example_seen(tmp_path) as window:
        text = column(window)
        before = text.text
        assert before.startswith("Kaupunki kartoittaa")
        assert text.insert(0, INSERTED)
        assert text.text == INSERTED + before
        until(lambda: summary(stored(tmp_path / "library")).startswith(INSERTED))
    assert summary(stored(tmp_path / "library")) == (INSERTED + before).replace("\u2029", "\n")


def test_ninety_keys_are_ninety_inserts_for_a_screen_reader_and_no_paragraph_is_deleted(
    qapp: QApplication, tmp_path: Path
) -> None:
    with example_seen(tmp_path) as window:
        text = column(window)
        before = text.text
        text.focus()
        with text.reader.changes(text.path) as kinds:
            text.reader.press_keys(KEYS)
            until(lambda: text.text == KEYS + before)
            until(lambda: len(kinds()) >= len(KEYS))
            assert kinds() == ["insert"] * 90

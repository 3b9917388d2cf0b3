"""What is left of windows and cases that were opened and closed: nothing that grows, nothing that listens."""

import gc
import sys
import threading
import weakref
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.services.session import Session
from app.ui.main_window import MainWindow
from tests.ui.open_window import OpenWindow, open_window
from tests.ui.test_journeys import column
from tests.ui.typing import type_text

FI = Language.FI

# Off the screen no window can be raised, and Qt says so each time.
pytestmark = pytest.mark.qt_log_ignore(r"propagateSizeHints|does not support raise")
# What the interpreter and the test itself take and give back meanwhile; a reference lost at each key would be more.
TOLERANCE = 100


def settle(qtbot: QtBot) -> None:
    """Nothing; what was to be deleted is gone, and what waited for its turn has had it."""
    qtbot.wait(50)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def wrapped() -> Counter[str]:
    """The program's own QObjects that Python holds, by their kind; of Qt's own PySide6 keeps some husks."""
    found = (type(thing) for thing in gc.get_objects() if isinstance(thing, QObject))
    return Counter(kind.__name__ for kind in found if kind.__module__.startswith("app."))


def sessions() -> set[int]:
    """The sessions that are alive, by number; those of other tests may be."""
    return {id(thing) for thing in gc.get_objects() if isinstance(thing, Session)}


def work_on_the_example(seen: OpenWindow) -> None:
    """Opens the example, shows every part and panel, writes a little, and leaves it."""
    page = seen.open_example()
    page.show_every_part()
    for panel in ("motion", "preview", "findings"):
        page.docks.bring(panel)
    type_text(column(seen, "summary", FI), "Lisää. ")
    seen.act("find")
    seen.act("undo")
    seen.act("back_to_cases")
    # A person is slower than the loop of events, in which a page that was left goes.
    settle(seen.qtbot)


def test_twenty_cases_opened_and_left_leave_no_widget_and_no_object(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    others = sessions()
    with open_window(qtbot, tmp_path) as seen:
        for _ in range(3):
            work_on_the_example(seen)
        settle(qtbot)
        widgets, objects = len(qapp.allWidgets()), wrapped()
        listeners = len(seen.context.desk._listeners)
        threads = {thread.name for thread in threading.enumerate()}
        for _ in range(17):
            work_on_the_example(seen)
        settle(qtbot)
        assert wrapped() - objects == Counter()
        assert sessions() - others == set()
        assert len(qapp.allWidgets()) == widgets
        assert len(seen.context.desk._listeners) == listeners
        assert {thread.name for thread in threading.enumerate()} - threads == set()


def test_five_windows_opened_and_closed_leave_no_window_no_thread_and_no_object(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    def work() -> None:
        with open_window(qtbot, tmp_path) as seen:
            work_on_the_example(seen)
            for action in ("guide", "preferences", "about", "keyboard_map"):
                seen.act(action)
            seen.act("new_from_motion")

    work()
    settle(qtbot)
    before, windows, threads = wrapped(), len(qapp.topLevelWidgets()), threading.active_count()
    for _ in range(5):
        work()
    settle(qtbot)
    assert wrapped() - before == Counter()
    assert len(qapp.topLevelWidgets()) == windows
    assert threading.active_count() == threads


def test_page_session_and_case_die_when_they_are_left(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        page = seen.open_example()
        page.show_every_part()
        type_text(column(seen, "summary", FI), "Lisää. ")
        seen.session.flush()
        left = {"page": weakref.ref(page), "session": weakref.ref(page.session)}
        session, old = page.session, weakref.ref(page.editing.editor)
        assert session._listeners
        left["editor"] = old  # type: ignore[assignment]
        seen.act("back_to_cases")
        settle(qtbot)
        assert (session._listeners, session._pending) == ([], [])
        del page, session
        settle(qtbot)
        assert [name for name, thing in left.items() if thing() is not None] == []


def test_a_closed_window_dies(qtbot: QtBot, tmp_path: Path) -> None:
    others = sessions()
    with open_window(qtbot, tmp_path) as seen:
        work_on_the_example(seen)
        window = weakref.ref(seen.window)
        assert isinstance(window(), MainWindow)
    del seen
    settle(qtbot)
    assert window() is None
    assert sessions() - others == set()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None has no reference count from Python 3.12 on (PEP 683)")
def test_a_journey_loses_no_reference_to_none(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as seen:
        work_on_the_example(seen)
        before = sys.getrefcount(None)
        for _ in range(3):
            work_on_the_example(seen)
        # PySide6 takes some that it never gives back, which harms nobody; one that is lost ends the program in time.
        assert sys.getrefcount(None) - before >= -TOLERANCE

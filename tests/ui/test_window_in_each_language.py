"""The real window in each language: all of it translated, all of it switched while it is open, nothing of it cut."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.domain.parts import Spot
from app.messages import LANGUAGES
from app.ui.application import NAME
from app.ui.support import read_credits
from tests.ui.open_window import OpenWindow, open_window
from tests.ui.spoken import is_cut, said, underlined, where, windows

# Off the screen no window can be put over another.
pytestmark = pytest.mark.qt_log_ignore(r"propagateSizeHints|does not support raise")

ROOT = Path(__file__).resolve().parents[2]
SHEETS = ("find", "preferences", "guide", "keyboard_map", "about", "copy_part", "export")
QUIET = 400
"""Milliseconds in which what waits for a pause has come."""

Heard = dict[tuple[str, str], Counter[str]]


def at_the_door(seen: OpenWindow) -> Iterator[str]:
    """The first page of all."""
    yield "welcome"


def at_the_cases(seen: OpenWindow) -> Iterator[str]:
    """The list with a case in it."""
    seen.open_example()
    seen.act("back_to_cases")
    seen.until(lambda: seen.library.list.model.rowCount() == 1)
    yield "library"


def at_a_motion(seen: OpenWindow) -> Iterator[str]:
    """The page that brings in a motion, empty and with one that is read."""
    seen.act("new_from_motion")
    yield "nothing brought in"
    seen.intake.open_files([seen.context.app.example / "motion_fi.md"])
    seen.until(lambda: seen.intake.view.form.create.isVisible() and seen.intake.view.form.create.isEnabled())
    yield "a motion"


def at_an_item(seen: OpenWindow) -> Iterator[str]:
    """The same page with an agenda item in both languages."""
    seen.act("new_from_motion")
    seen.intake.open_files([seen.context.app.example / f"item_{language}.html" for language in Language])
    seen.until(lambda: seen.intake.view.form.create.isVisible() and seen.intake.view.form.create.isEnabled())
    yield "an item"


def at_a_case(seen: OpenWindow) -> Iterator[str]:
    """A case, part by part, then every sheet over it."""
    page = seen.open_example()
    seen.until(lambda: page.law.is_read)
    for key in page.show_every_part():
        page.show_spot(Spot(key))
        yield key
    for name in SHEETS:
        seen.act(name)
        yield name


PLACES = (at_the_door, at_the_cases, at_a_motion, at_an_item, at_a_case)
Place = Callable[[OpenWindow], Iterator[str]]


def walk(seen: OpenWindow, place: Place) -> None:
    """Nothing; the window is where `place` leads, and nothing in it waits any more."""
    for _ in place(seen):
        pass
    seen.qtbot.wait(QUIET)


def speak(seen: OpenWindow, language: str) -> None:
    seen.context.preferences.change(ui_language=language)
    seen.qtbot.wait(QUIET)


def everything() -> dict[tuple[QObject, str], str]:
    """What all windows say; Qt gives the arrows of tabs that have no room a name once, for good."""
    arrows = {"ScrollLeftButton", "ScrollRightButton"}
    return {key: text for key, text in said(*windows()).items() if key[0].objectName() not in arrows}


def heard() -> Heard:
    """What is said, by place and property; times of the clock are all one."""
    found: Heard = {}
    for (speaker, what), text in everything().items():
        found.setdefault((where(speaker), what), Counter())[re.sub(r"\b\d\d?[.:]\d\d\b", "…", text)] += 1
    return found


def differences(one: Heard, other: Heard) -> list[str]:
    return [
        f"{what} of {at}: {dict(one.get((at, what), Counter()))} / {dict(other.get((at, what), Counter()))}"
        for at, what in sorted({*one, *other})
        if one.get((at, what)) != other.get((at, what))
    ]


@pytest.mark.parametrize("place", PLACES)
def test_every_text_follows_a_switch_of_the_language(qtbot: QtBot, tmp_path: Path, place: Place) -> None:
    begun_in: dict[str, Heard] = {}
    for language in ("fi", "sv", "en"):
        with open_window(qtbot, tmp_path / language, language) as seen:
            walk(seen, place)
            begun_in[language] = heard()
    with open_window(qtbot, tmp_path / "switched") as seen:
        walk(seen, place)
        for language in ("fi", "sv", "en"):
            speak(seen, language)
            assert differences(heard(), begun_in[language]) == []


def texts_in(value: object) -> Iterator[str]:
    """Every text in a value of the domain, but for the names of choices."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from texts_in(each)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from texts_in(each)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts_in(getattr(value, one.name))


def words(text: str) -> set[str]:
    """The words of `text`, without single letters."""
    return set(re.findall(r"[^\W\d_]{2,}", text.casefold()))


def words_of_data(seen: OpenWindow) -> set[str]:
    """The words that stand in the example, in what it cites, in the cities' data or in the list of components.

    They are of no window's language.
    """
    engines = seen.context.app.engines
    case = seen.case
    profile = engines.profiles[case.profile]
    wordings = [engines.wording(case, profile, language) for language in Language]
    components = read_credits(ROOT / "resources" / "about.toml")
    data = (case, *engines.profiles.values(), *wordings, components, tuple(seen.case_page.law.present.all))
    return {word for value in data for text in texts_in(value) for word in words(text)}


NAMES = words(
    f"{NAME} English Suomi Svenska FI SV https Ctrl Alt Esc Del PgUp PDF docx html md council board item motion"
)
"""Names, keys and what a file is called, alike in every language."""


@pytest.mark.parametrize("place", PLACES)
def test_no_text_is_the_same_in_english_finnish_and_swedish(qtbot: QtBot, tmp_path: Path, place: Place) -> None:
    with open_window(qtbot, tmp_path / "example") as seen:
        page = seen.open_example()
        seen.until(lambda: page.law.is_read)
        known = words_of_data(seen) | NAMES
    with open_window(qtbot, tmp_path / "empty") as seen:
        walk(seen, place)
        english = everything()
        speak(seen, "fi")
        finnish = everything()
        speak(seen, "sv")
        swedish = everything()
        same = {
            f"{what} of {where(speaker)}: {text}"
            for (speaker, what), text in english.items()
            if finnish.get((speaker, what)) == text == swedish.get((speaker, what)) and not words(text) <= known
        }
        assert same == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut_and_no_letter_leads_to_two_things(
    qtbot: QtBot, tmp_path: Path, place: Place, language: str
) -> None:
    cut: set[str] = set()
    twice: set[str] = set()
    with open_window(qtbot, tmp_path, language, size=(1280, 800)) as seen:
        for at in place(seen):
            seen.qtbot.wait(QUIET)
            QApplication.processEvents()
            shown = [widget for window in windows() for widget in window.findChildren(QWidget)]
            cut |= {f"{at}: {where(widget)}" for widget in shown if is_cut(widget)}
            letters = [led for window in windows() for led in underlined(window).values()]
            twice |= {f"{at}: {texts}" for texts in letters if len(texts) > 1}
    assert cut == set()
    assert twice == set()

import re
from collections import Counter

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from app.ui.action_table import ACTIONS
from app.ui.icons import coloured_icon
from app.ui.theme import Scheme, Theme, Tone
from tests.codebase import ROOT

ICONS = ROOT / "resources" / "icons"
FILES = {path.stem for path in ICONS.glob("*.svg")}
# What panels under way may show; each leaves this list, or the folder, when they are done.
KEPT_FOR_LATER = frozenset({"arrow-right", "calendar", "circle-dashed", "circle-dot", "clock", "contrast", "pencil"})
_NAME = r"[a-z0-9]+(?:-[a-z0-9]+)*"
MODES = {
    QIcon.Mode.Normal: QColor("#ff0000"),
    QIcon.Mode.Disabled: QColor("#00ff00"),
    QIcon.Mode.Selected: QColor("#0000ff"),
}


def solid_colours(image: QImage) -> Counter[str]:
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return Counter(image.pixelColor(*spot).name() for spot in spots if image.pixelColor(*spot).alpha() > 250)


def literals() -> set[str]:
    """Every text of the program that has the form of an icon's name."""
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "app" / "ui").rglob("*.py")]
    return {name for source in sources for name in re.findall(rf'"({_NAME})"', source)}


def named_icons() -> set[str]:
    """The names that stand where an icon's name goes."""
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "app" / "ui").rglob("*.py")]
    called = {name for source in sources for name in re.findall(rf'\.icon\(\s*"({_NAME})"', source)}
    return called | {spec.icon for rows in ACTIONS.values() for spec in rows if spec.icon}


def test_every_icon_that_is_named_is_there():
    assert len(named_icons()) > 30
    assert named_icons() - FILES == set()


def test_every_icon_that_is_there_is_used():
    assert sorted(FILES - literals() - KEPT_FOR_LATER - {"aloitevastaus"}) == []


def test_the_licence_stands_beside_the_icons():
    assert "ISC License" in (ICONS / "LICENSE").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(FILES - {"aloitevastaus"}))
def test_an_icon_takes_its_colour_from_the_theme_alone(name):
    text = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    assert "currentColor" in text
    assert re.search(r'(?:fill|stroke)="#', text) is None


@pytest.mark.parametrize(("size", "ratio"), [(16, 1.0), (16, 1.25), (20, 1.5), (20, 2.0), (24, 1.75)])
def test_an_icon_is_drawn_at_the_size_and_ratio_of_its_place(qapp, size, ratio):
    image = coloured_icon(ICONS / "search.svg", MODES).pixmap(QSize(size, size), ratio).toImage()
    assert (image.width(), image.devicePixelRatio()) == (round(size * ratio), ratio)
    assert set(solid_colours(image)) == {"#ff0000"}


def test_an_icon_at_twice_the_ratio_is_drawn_anew_and_not_blown_up(qapp):
    icon = coloured_icon(ICONS / "search.svg", MODES)
    blown = icon.pixmap(QSize(16, 16), 1.0).toImage().scaled(32, 32)
    assert icon.pixmap(QSize(16, 16), 2.0).toImage() != blown


@pytest.mark.parametrize("mode", list(MODES))
def test_each_state_has_its_own_colour(qapp, mode):
    image = coloured_icon(ICONS / "square.svg", MODES).pixmap(QSize(24, 24), 1.0, mode).toImage()
    assert solid_colours(image).most_common(1)[0][0] == MODES[mode].name()


def test_an_icon_of_the_theme_is_in_its_tone_and_paler_where_it_is_disabled(qapp):
    theme = Theme(Scheme.DARK)
    icon = theme.icon("square", Tone.ERROR)
    normal = icon.pixmap(QSize(24, 24), 1.0).toImage()
    disabled = icon.pixmap(QSize(24, 24), 1.0, QIcon.Mode.Disabled).toImage()
    assert solid_colours(normal).most_common(1)[0][0] == theme.color(Tone.ERROR).name()
    assert solid_colours(disabled).most_common(1)[0][0] == theme.color(Tone.DISABLED).name()


def test_a_name_without_a_file_is_an_error_and_no_blank_picture(qapp):
    with pytest.raises(FileNotFoundError):
        Theme().icon("no-such-icon")

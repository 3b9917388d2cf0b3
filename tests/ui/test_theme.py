import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.ui.theme import XL, XS, L, M, S, Scheme, Size, Theme, ThemeKeeper, Tone
from app.ui.theme_colours import COLOURS, GROUNDS, INKS

PAIRS = [(scheme, ink, ground) for scheme in Scheme for ink in INKS for ground in GROUNDS]
PAIRS += [(scheme, Tone.ON_ACCENT, ground) for scheme in Scheme for ground in (Tone.ACCENT, Tone.ACCENT_HOVER)]


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def dressed(qapp):
    """A keeper that dresses the tests' application, which is undressed afterwards."""
    before = (qapp.style().name(), QPalette(qapp.palette()), qapp.font(), qapp.styleSheet())
    keeper = ThemeKeeper()
    keeper.apply(qapp)
    yield keeper
    keeper.prefer("system")
    qapp.setStyle(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])
    qapp.setStyleSheet(before[3])


def test_the_measure_of_contrast_is_the_one_of_the_guidelines():
    assert round(contrast(QColor("#000000"), QColor("#FFFFFF")), 1) == 21.0
    assert round(contrast(QColor("#767676"), QColor("#FFFFFF")), 2) == 4.54


def test_every_tone_has_a_colour_in_both_schemes():
    for scheme in Scheme:
        assert [tone for tone in Tone if not QColor(COLOURS[scheme][tone]).isValid()] == []


@pytest.mark.parametrize("scheme", Scheme)
def test_every_text_can_be_read_on_every_ground(scheme):
    theme = Theme(scheme)
    poor = [
        (ink.name, ground.name)
        for of, ink, ground in PAIRS
        if of is scheme and contrast(theme.color(ink), theme.color(ground)) < 4.5
    ]
    assert poor == []


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("ground", [Tone.WINDOW, Tone.SURFACE, Tone.RAISED, Tone.LOCKED, Tone.HOVER])
def test_the_focus_and_the_border_of_a_field_are_seen(scheme, ground):
    theme = Theme(scheme)
    assert contrast(theme.color(Tone.FOCUS), theme.color(ground)) >= 3
    assert contrast(theme.color(Tone.FIELD), theme.color(ground)) >= 3


@pytest.mark.parametrize("scheme", Scheme)
def test_what_was_recognised_is_told_apart_by_different_tints(scheme):
    marks = [COLOURS[scheme][tone] for tone in Tone if tone.name.startswith("MARK_")]
    assert len(set(marks)) == len(marks) == 5


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    ],
)
def test_the_palette_s_pairs_can_be_read(scheme, text, ground):
    palette = Theme(scheme).palette()
    assert contrast(palette.color(text), palette.color(ground)) >= 4.5


def test_the_type_scale_follows_the_person_s_text_size(qapp):
    theme = Theme(text_size=2.0, points=10.0)
    assert [theme.font(size).pointSizeF() for size in Size] == [17.0, 20.0, 25.0, 32.0]


def test_the_distances_are_those_of_the_scale():
    assert (XS, S, M, L, XL) == (4, 8, 12, 16, 24)


@pytest.mark.parametrize("scheme", Scheme)
def test_the_style_sheet_leaves_no_name_open_and_qt_understands_it(qapp, qtbot, scheme):
    sheet = Theme(scheme).style_sheet()
    assert "$" not in sheet
    # Qt warns of a sheet that it cannot parse, and a warning fails the test.
    label = QLabel("text")
    qtbot.addWidget(label)
    label.setStyleSheet(sheet)
    label.ensurePolished()


def test_the_pictures_of_the_style_sheet_are_there():
    theme = Theme()
    names = {part.split(")")[0] for part in theme.style_sheet().split("url(")[1:]}
    assert names
    assert [name for name in names if not (theme.icons / "style" / name.rsplit("/", 1)[1]).is_file()] == []


def test_the_application_is_dressed_and_follows_a_forced_scheme(qapp, dressed):
    assert qapp.styleSheet() == dressed.theme.style_sheet()
    dressed.prefer("dark")
    assert dressed.theme.is_dark
    assert qapp.palette().window().color() == Theme(Scheme.DARK).color(Tone.WINDOW)
    dressed.prefer("light")
    assert qapp.palette().window().color() == Theme(Scheme.LIGHT).color(Tone.WINDOW)


def test_the_scheme_of_the_system_is_followed_while_the_program_runs(qapp, dressed, monkeypatch):
    heard = []
    dressed.changed.connect(lambda theme: heard.append(theme.scheme))
    hints = QGuiApplication.styleHints()
    for wanted in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        monkeypatch.setattr(type(hints), "colorScheme", lambda _hints, wanted=wanted: wanted)
        hints.colorSchemeChanged.emit(wanted)
    assert heard == [Scheme.DARK, Scheme.LIGHT]


def test_a_forced_scheme_does_not_follow_the_system(qapp, dressed, monkeypatch):
    dressed.prefer("light")
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _hints: Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not dressed.theme.is_dark


def test_a_change_is_told_once_and_a_wish_for_what_is_there_not_at_all(dressed):
    dressed.prefer("light")
    heard = []
    dressed.changed.connect(heard.append)
    dressed.prefer("dark", 1.5)
    dressed.prefer("dark", 1.5)
    assert [(theme.scheme, theme.text_size) for theme in heard] == [(Scheme.DARK, 1.5)]


def test_the_text_size_changes_every_widget_and_keeps_within_bounds(qapp, dressed):
    body = qapp.font().pointSizeF()
    dressed.prefer("system", 2.0)
    assert qapp.font().pointSizeF() == pytest.approx(body * 2, abs=0.1)
    dressed.prefer("system", 9.0)
    assert dressed.theme.text_size == 2.0


def test_nothing_moves_by_itself_where_the_person_or_the_system_says_so(qapp, dressed):
    dressed.prefer(reduced_motion=True)
    assert not dressed.theme.animations
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, False)
    dressed.prefer(reduced_motion=False)
    assert not dressed.theme.animations


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_primary_button_and_the_focus_are_painted_in_their_colours(qtbot, dressed, scheme):
    dressed.prefer(scheme)
    button = QPushButton("Create case")
    button.setProperty("primary", True)
    qtbot.addWidget(button)
    button.resize(120, 34)
    image = button.grab().toImage()
    assert image.pixelColor(10, 8) == dressed.theme.color(Tone.ACCENT)

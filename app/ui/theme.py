"""The look as a value, and its keeper, which follows system and preferences; it knows no widget of the program.

What forms and code may ask for, by dynamic property:

- ``primary`` true on a QPushButton: the one main action of a place; ``flat`` (Qt's own) for quiet ones;
- ``band`` true on a QFrame: a quiet band, for what is locked or stands apart; ``card`` true: a ground with a line;
- ``message`` "error" | "warning" | "info" | "done" on a QFrame: an inline message;
- ``textRole`` "title" | "section" | "caption" | "muted" | "error" | "warning" | "done" on a QLabel;
- ``bare`` true on a view or text field: no frame of its own.

Distances come from XS, S, M, L and XL.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory

from app.paths import resources_folder
from app.ui.icons import coloured_icon
from app.ui.theme_colours import COLOURS, Scheme, Tone, palette
from app.ui.theme_sheet import style_sheet

__all__ = ["XL", "XS", "L", "M", "S", "Scheme", "Size", "Theme", "ThemeKeeper", "Tone"]

XS, S, M, L, XL = 4, 8, 12, 16, 24
"""Distances in device-independent pixels."""

SMALLEST_TEXT, LARGEST_TEXT = 0.8, 2.0
_SMALLEST_BODY = 10.0
# Where a system names no font, Qt falls back on one that is very wide; these are calmer, if they are there.
_FALLBACKS = frozenset({"DejaVu Sans", "Bitstream Vera Sans"})
_CALMER = ("Inter", "Noto Sans", "Cantarell", "Open Sans", "Liberation Sans")


class Size(Enum):
    """A step of the type scale; the value is the factor over the body text."""

    CAPTION = 0.85
    BODY = 1.0
    SECTION = 1.25
    TITLE = 1.6


@dataclass(frozen=True, slots=True)
class Theme:
    """How everything looks now.

    `text_size` is the person's factor, 0.8 to 2.0; `families` and `points` the system's font; `animations` whether
    anything may move by itself; `icons` the folder of the SVG files.
    """

    scheme: Scheme = Scheme.LIGHT
    text_size: float = 1.0
    families: tuple[str, ...] = ()
    points: float = 10.0
    animations: bool = True
    icons: Path = field(default_factory=lambda: resources_folder() / "icons")

    @property
    def is_dark(self) -> bool:
        """Whether the ground is dark."""
        return self.scheme is Scheme.DARK

    @property
    def colours(self) -> Mapping[Tone, str]:
        """Every tone's colour as ``#RRGGBB``."""
        return COLOURS[self.scheme]

    def color(self, tone: Tone) -> QColor:
        """The colour of `tone`."""
        return QColor(self.colours[tone])

    def palette(self) -> QPalette:
        """The palette of every widget."""
        return palette(self.scheme)

    def font(self, size: Size = Size.BODY) -> QFont:
        """The font of `size`; titles are half bold."""
        font = QFont(list(self.families)) if self.families else QFont()
        font.setPointSizeF(self.points_of(size))
        if size in (Size.SECTION, Size.TITLE):
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def points_of(self, size: Size) -> float:
        """The height of `size` in points, to a tenth."""
        return round(self.points * self.text_size * size.value, 1)

    def icon(self, name: str, tone: Tone = Tone.TEXT, *, gap: bool = False) -> QIcon:
        """The icon of ``NAME.svg`` in `tone`, crisp at every scale, paler where it is disabled.

        With `gap` it has room behind it, for a button that shows it before a text.
        """
        modes = {
            QIcon.Mode.Normal: self.color(tone),
            QIcon.Mode.Disabled: self.color(Tone.DISABLED),
            QIcon.Mode.Selected: self.color(tone),
        }
        return coloured_icon(self.icons / f"{name}.svg", modes, gap=gap)

    def style_sheet(self) -> str:
        """What the palette alone cannot say."""
        points = {size.name.lower(): self.points_of(size) for size in Size}
        return style_sheet(self.scheme, points, self.icons)


_HINTS = MappingProxyType({"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark})


class ThemeKeeper(QObject):
    """Keeps the theme of the running program; `changed` brings each new one."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app: QApplication | None = None
        self._wanted = "system"
        self._still = False
        self.theme = Theme()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._renew)

    def apply(self, app: QApplication) -> None:
        """Nothing; `app` has the theme from now on, and follows it."""
        app.setStyle(QStyleFactory.create("Fusion"))
        self._app = app
        self.theme = Theme(families=_families(app.font()), points=max(app.font().pointSizeF(), _SMALLEST_BODY))
        self._renew()
        self._dress()

    def prefer(self, scheme: str = "system", text_size: float = 1.0, *, reduced_motion: bool = False) -> None:
        """Nothing; the theme is what the person wants: `scheme` is ``system``, ``light`` or ``dark``."""
        self._wanted, self._still = scheme, reduced_motion
        # The frames that the system draws round windows follow this.
        QGuiApplication.styleHints().setColorScheme(_HINTS.get(scheme, Qt.ColorScheme.Unknown))
        self._renew(text_size=min(max(text_size, SMALLEST_TEXT), LARGEST_TEXT))

    def _renew(self, *_: object, text_size: float | None = None) -> None:
        before = self.theme
        self.theme = Theme(
            self._scheme(), text_size or before.text_size, before.families, before.points, self._moves(), before.icons
        )
        if self.theme != before:
            self._dress()
            self.changed.emit(self.theme)

    def _scheme(self) -> Scheme:
        if self._wanted in _HINTS:
            return Scheme(self._wanted)
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Scheme.DARK if dark else Scheme.LIGHT

    def _moves(self) -> bool:
        """Whether both the person and the system let things move."""
        if self._still or self._app is None:
            return not self._still
        effects = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        return effects and self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0

    def _dress(self) -> None:
        if self._app is not None:
            self._app.setFont(self.theme.font())
            self._app.setPalette(self.theme.palette())
            self._app.setStyleSheet(self.theme.style_sheet())


def _families(font: QFont) -> tuple[str, ...]:
    """The families of the system's `font`, calmer ones first where it is a mere fallback."""
    shown = QFontInfo(font).family()
    return (*_CALMER, shown) if shown in _FALLBACKS else tuple(font.families())

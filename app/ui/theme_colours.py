"""The tones of the program and their colours in both schemes; the one place of colours, it paints nothing itself."""

from collections.abc import Mapping
from enum import Enum, StrEnum, auto
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette


class Scheme(StrEnum):
    """Dark text on light ground, or the other way round."""

    LIGHT = "light"
    DARK = "dark"


class Tone(Enum):
    """What a colour says; never what it looks like.

    Grounds: WINDOW, SURFACE (texts and lists), RAISED (menus, tooltips), HOVER, SELECTED, LOCKED (the quiet band of
    what cannot be edited), TWIN (the other language of the paragraph with the cursor), the SOFT ones (inline messages),
    MATCH (what was searched), ADDED and REMOVED (differences), MARK_… (what was recognised in a source).
    Lines: LINE (between things), FIELD (round what can be filled in), FOCUS (round what has the keyboard).
    Everything else is for text and icons; each of those reads well on each ground. DISABLED is for what cannot be used
    now, ON_ACCENT for text on ACCENT.
    """

    WINDOW = auto()
    SURFACE = auto()
    RAISED = auto()
    HOVER = auto()
    SELECTED = auto()
    LOCKED = auto()
    TWIN = auto()
    ERROR_SOFT = auto()
    WARNING_SOFT = auto()
    INFO_SOFT = auto()
    DONE_SOFT = auto()
    MATCH = auto()
    ADDED = auto()
    REMOVED = auto()
    MARK_TITLE = auto()
    MARK_QUESTION = auto()
    MARK_DEMAND = auto()
    MARK_NAME = auto()
    MARK_DATE = auto()
    LINE = auto()
    FIELD = auto()
    FOCUS = auto()
    TEXT = auto()
    MUTED = auto()
    DISABLED = auto()
    ACCENT = auto()
    ACCENT_HOVER = auto()
    ON_ACCENT = auto()
    ERROR = auto()
    WARNING = auto()
    INFO = auto()
    DONE = auto()
    STALE = auto()
    MISSING = auto()


GROUNDS = (
    Tone.WINDOW, Tone.SURFACE, Tone.RAISED, Tone.HOVER, Tone.SELECTED, Tone.LOCKED, Tone.TWIN, Tone.ERROR_SOFT,
    Tone.WARNING_SOFT, Tone.INFO_SOFT, Tone.DONE_SOFT, Tone.MATCH, Tone.ADDED, Tone.REMOVED, Tone.MARK_TITLE,
    Tone.MARK_QUESTION, Tone.MARK_DEMAND, Tone.MARK_NAME, Tone.MARK_DATE,
)  # fmt: skip
"""The tones that text may stand on."""

INKS = (
    Tone.TEXT, Tone.MUTED, Tone.ACCENT, Tone.ERROR, Tone.WARNING, Tone.INFO, Tone.DONE, Tone.STALE, Tone.MISSING,
)  # fmt: skip
"""The tones of text that must be read, at least 4.5 : 1 on every ground."""

_LIGHT = """
WINDOW #F4F5F7 SURFACE #FFFFFF RAISED #FFFFFF HOVER #E8EBEF SELECTED #D9E7F9 LOCKED #EDF0F4 TWIN #EAF2FD
ERROR_SOFT #FCEBE9 WARNING_SOFT #FDF2DC INFO_SOFT #E8F1FC DONE_SOFT #E6F4EA
MATCH #FFE9A8 ADDED #D5F0DC REMOVED #FBDDDA
MARK_TITLE #DDEBFB MARK_QUESTION #FFF0C2 MARK_DEMAND #FBE3D3 MARK_NAME #DFF2E3 MARK_DATE #ECE4F8
LINE #D9DDE3 FIELD #7C8693 FOCUS #1A62B8
TEXT #1B2026 MUTED #56606C DISABLED #8D96A1 ACCENT #1A5DAE ACCENT_HOVER #164F96 ON_ACCENT #FFFFFF
ERROR #B3261E WARNING #875300 INFO #1A5DAE DONE #1C6B3C STALE #8A4B08 MISSING #5D5F9E
"""
_DARK = """
WINDOW #1A1D21 SURFACE #212529 RAISED #2A2F35 HOVER #31373E SELECTED #2B4464 LOCKED #2A2E34 TWIN #25313F
ERROR_SOFT #462725 WARNING_SOFT #42341A INFO_SOFT #22344B DONE_SOFT #203A2A
MATCH #4D3E0E ADDED #1F4A2D REMOVED #5A2B28
MARK_TITLE #223F5E MARK_QUESTION #4A3E15 MARK_DEMAND #56351F MARK_NAME #214430 MARK_DATE #3D3158
LINE #3B424A FIELD #838D99 FOCUS #8ABAF5
TEXT #E7EAED MUTED #AAB3BD DISABLED #767F89 ACCENT #8ABAF5 ACCENT_HOVER #A9CCF8 ON_ACCENT #0D1B2B
ERROR #FFA79F WARNING #F0C060 INFO #8ABAF5 DONE #86D39B STALE #F2B277 MISSING #BDBDF0
"""


def _table(text: str) -> Mapping[Tone, str]:
    words = text.split()
    return MappingProxyType({Tone[name]: colour for name, colour in zip(words[::2], words[1::2], strict=True)})


COLOURS: Mapping[Scheme, Mapping[Tone, str]] = MappingProxyType(
    {Scheme.LIGHT: _table(_LIGHT), Scheme.DARK: _table(_DARK)}
)
"""Every tone's colour as ``#RRGGBB`` in each scheme."""

_ROLES = {
    QPalette.ColorRole.Window: Tone.WINDOW,
    QPalette.ColorRole.WindowText: Tone.TEXT,
    QPalette.ColorRole.Base: Tone.SURFACE,
    QPalette.ColorRole.AlternateBase: Tone.WINDOW,
    QPalette.ColorRole.ToolTipBase: Tone.RAISED,
    QPalette.ColorRole.ToolTipText: Tone.TEXT,
    QPalette.ColorRole.PlaceholderText: Tone.MUTED,
    QPalette.ColorRole.Text: Tone.TEXT,
    QPalette.ColorRole.Button: Tone.SURFACE,
    QPalette.ColorRole.ButtonText: Tone.TEXT,
    QPalette.ColorRole.BrightText: Tone.ERROR,
    QPalette.ColorRole.Highlight: Tone.ACCENT,
    QPalette.ColorRole.HighlightedText: Tone.ON_ACCENT,
    QPalette.ColorRole.Accent: Tone.ACCENT,
    QPalette.ColorRole.Link: Tone.ACCENT,
    QPalette.ColorRole.LinkVisited: Tone.ACCENT,
    QPalette.ColorRole.Light: Tone.RAISED,
    QPalette.ColorRole.Midlight: Tone.HOVER,
    QPalette.ColorRole.Mid: Tone.LINE,
    QPalette.ColorRole.Dark: Tone.FIELD,
    QPalette.ColorRole.Shadow: Tone.LINE,
}
_DISABLED_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def palette(scheme: Scheme) -> QPalette:
    """The palette of `scheme`."""
    colours = COLOURS[scheme]
    made = QPalette()
    for role, tone in _ROLES.items():
        made.setColor(role, QColor(colours[tone]))
    disabled = QPalette.ColorGroup.Disabled
    for role in _DISABLED_ROLES:
        made.setColor(disabled, role, QColor(colours[Tone.DISABLED]))
    made.setColor(disabled, QPalette.ColorRole.Base, QColor(colours[Tone.WINDOW]))
    made.setColor(disabled, QPalette.ColorRole.Button, QColor(colours[Tone.WINDOW]))
    made.setColor(disabled, QPalette.ColorRole.Highlight, QColor(colours[Tone.HOVER]))
    return made

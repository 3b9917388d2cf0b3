"""Makes an icon of an SVG file in the colours of a theme; it knows no theme and no action."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QDataStream, QIODevice
from PySide6.QtGui import QColor, QIcon

_ENGINE = "svg"
# Where Qt's engine for SVG keeps a mode's picture (state Off): the mode's number times 16, and 1.
_STATE_OFF = 1
_SQUARE, _SQUARE_VIEW = 'width="24"', 'viewBox="0 0 24 24"'
_WIDE, _WIDE_VIEW = 'width="30"', 'viewBox="0 0 30 24"'


def coloured_icon(file: Path, colours: Mapping[QIcon.Mode, QColor], *, gap: bool = False) -> QIcon:
    """The icon of `file` with a colour for each mode in place of ``currentColor``; FileNotFoundError where absent.

    With `gap` a quarter of its width stands empty behind it: Qt sets a button's text too close to its icon, and no
    style sheet can part them.

    Qt's own engine draws it when it is shown, at the size and device ratio of the place, so it is crisp at every scale.
    That engine takes pictures from files or from a stream alone, and no file has our colours: hence the stream. An
    engine written in Python is no way: Qt's copies of it outlive Python's object, which ends in a crash.
    """
    source = file.read_text(encoding="utf-8")
    if gap:
        source = source.replace(_SQUARE, _WIDE).replace(_SQUARE_VIEW, _WIDE_VIEW)
    packed = QByteArray()
    stream = QDataStream(packed, QIODevice.OpenModeFlag.WriteOnly)
    stream.writeQString(_ENGINE)
    stream.writeInt32(0)  # no files by name
    stream.writeInt32(0)  # the pictures are not compressed
    stream.writeInt32(len(colours))
    for mode, colour in colours.items():
        stream.writeInt32(mode.value * 16 + _STATE_OFF)
        stream << QByteArray(source.replace("currentColor", colour.name()).encode())
    stream.writeInt32(0)  # no pixmaps
    icon = QIcon()
    QDataStream(packed) >> icon
    return icon

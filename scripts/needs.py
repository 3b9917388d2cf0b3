"""What the program and its tests need of a Linux system, and how to see whether it is there; it installs nothing."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

AUTHORITIES = Path("/etc/ssl/certs/ca-certificates.crt")
FONTS = Path("/usr/share/fonts")
LEXICONS = (Path("/usr/lib/voikko"), Path("/usr/share/voikko"))
SWEDISH = Path("/usr/share/hunspell/sv_FI.dic")
ACCESSIBILITY_BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


@dataclass(frozen=True)
class Need:
    """One thing needed: its Debian package, how to see that it is there, whether all stops without it."""

    package: str
    present: Callable[[], bool]
    required: bool = True


def lacking(needs: tuple[Need, ...]) -> tuple[Need, ...]:
    """Those of `needs` that are not there, in the same order."""
    return tuple(need for need in needs if not need.present())


def library(package: str, file_name: str) -> Need:
    """A need of a shared library that the dynamic linker must find."""

    def present() -> bool:
        try:
            ctypes.CDLL(file_name)
        except OSError:
            return False
        return True

    return Need(package, present)


def optional(need: Need) -> Need:
    """`need`, without which the program does with less."""
    return replace(need, required=False)


def tool(package: str, command: str) -> Need:
    """A need of a command that only some tests call; they name it when it is missing."""
    return Need(package, lambda: shutil.which(command) is not None, required=False)


def _has_venv() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


def _has_authorities() -> bool:
    return AUTHORITIES.is_file() or "SSL_CERT_FILE" in os.environ


def _has_carlito() -> bool:
    return next(FONTS.glob("**/Carlito-Regular.*"), None) is not None


def _has_finnish() -> bool:
    return any(folder.is_dir() for folder in LEXICONS)


# The libraries that PySide6-Essentials links to and does not bring along.
_QT = (
    library("libegl1", "libEGL.so.1"),
    library("libgl1", "libGL.so.1"),
    library("libopengl0", "libOpenGL.so.0"),
    library("libglib2.0-0", "libglib-2.0.so.0"),
    library("libdbus-1-3", "libdbus-1.so.3"),
    library("libfontconfig1", "libfontconfig.so.1"),
    library("libfreetype6", "libfreetype.so.6"),
    library("libxkbcommon0", "libxkbcommon.so.0"),
    library("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
    library("libwayland-cursor0", "libwayland-cursor.so.0"),
    library("libwayland-egl1", "libwayland-egl.so.1"),
    library("libx11-xcb1", "libX11-xcb.so.1"),
    library("libxcb-cursor0", "libxcb-cursor.so.0"),
    library("libxcb-icccm4", "libxcb-icccm.so.4"),
    library("libxcb-image0", "libxcb-image.so.0"),
    library("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    library("libxcb-randr0", "libxcb-randr.so.0"),
    library("libxcb-render-util0", "libxcb-render-util.so.0"),
    library("libxcb-shape0", "libxcb-shape.so.0"),
    library("libxcb-sync1", "libxcb-sync.so.1"),
    library("libxcb-xfixes0", "libxcb-xfixes.so.0"),
    library("libxcb-xkb1", "libxcb-xkb.so.1"),
)

# The metrics of Calibri, so that pages break as in Word; without it another font stands in.
_FONT = Need("fonts-crosextra-carlito", _has_carlito, required=False)

# The system's libvoikko reads Finnish faster, and sentences too; the dictionary is that of Finland's Swedish. The
# wheels bring what stands in for them.
_PROOFREADING = (
    optional(library("libvoikko1", "libvoikko.so.1")),
    Need("voikko-fi", _has_finnish, required=False),
    Need("hunspell-sv", SWEDISH.is_file, required=False),
)

# A screen of its own and the bus of screen readers, on which tests/ui/test_atspi.py meets the program.
_SCREEN_READER = (
    tool("xvfb", "Xvfb"),
    tool("dbus-daemon", "dbus-daemon"),
    tool("dbus-bin", "dbus-send"),
    Need("at-spi2-core", ACCESSIBILITY_BUS.is_file, required=False),
)

RUN = (
    Need("python3-venv", _has_venv),
    Need("ca-certificates", _has_authorities),
    *_QT,
    _FONT,
    *_PROOFREADING,
    *_SCREEN_READER,
)

CLIENT_TOOLS = (
    tool("libreoffice-writer", "soffice"),
    tool("pandoc", "pandoc"),
    tool("poppler-utils", "pdfinfo"),
    tool("nodejs", "node"),
    tool("npm", "npm"),
)

# A screen in memory, a window manager, a Finnish keyboard, and hands.
JOURNEY_TOOLS = (
    tool("xvfb", "Xvfb"),
    tool("openbox", "openbox"),
    tool("x11-xkb-utils", "setxkbmap"),
    tool("xdotool", "xdotool"),
)

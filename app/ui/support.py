"""What a person's support needs to know of program, system and settings; no text, name or path of a person."""

import platform
import tomllib
from dataclasses import dataclass
from datetime import date
from importlib import metadata
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from app import __version__
from app.domain.preferences import Preferences
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Component:
    """Something that the program is made of: its name, its version (empty where it is not known) and its licence."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class Credits:
    """The components and the day up to which the data of municipalities were checked."""

    data_date: date
    components: tuple[Component, ...]


def read_credits(file: Path) -> Credits:
    """What `file` (``about.toml``) says, with the versions that are installed."""
    held = tomllib.loads(file.read_text(encoding="utf-8"))
    rows = held["component"]
    components = tuple(
        Component(row["name"], row.get("version") or _version(row["package"]), row["licence"]) for row in rows
    )
    return Credits(held["data_date"], components)


def support_details(preferences: Preferences, theme: Theme, language: str) -> str:
    """Lines of versions, system and settings, in English whatever `language` is spoken: support reads them."""
    screens = ", ".join(
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    lines = {
        "Aloitevastaus": __version__,
        "Python": platform.python_version(),
        "Qt": f"{qVersion()} (PySide6 {PySide6.__version__}, {QGuiApplication.platformName()})",
        "System": platform.platform(),
        "Screens": screens,
        "Language": f"{language} ({preferences.ui_language or 'system'})",
        "Look": f"{theme.scheme.value} ({preferences.look.value}), text {preferences.text_size:.0%}",
        "Animations": "on" if theme.animations else "off",
        "Municipality": preferences.profile or "not chosen",
        "Own template": "yes" if preferences.template else "no",
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items())


def _version(package: str) -> str:
    known = {"python": platform.python_version(), "PySide6_Essentials": qVersion()}
    if package in known:
        return known[package]
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        # A bundle need not carry what describes its packages.
        return ""

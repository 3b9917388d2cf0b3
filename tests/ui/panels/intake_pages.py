"""The page that brings in a motion with the program's own engines, on its own or with a theme, for its tests."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bootstrap import Bootstrap
from app.domain.preferences import Preferences
from app.services.ports import Engines
from app.ui.context import Context
from app.ui.panels.intake import IntakePage
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper


class Chosen(QObject):
    """Preferences that are stored nowhere."""

    changed = Signal(object, object)

    def __init__(self, **values: Any) -> None:
        super().__init__()
        self.value = Preferences(**values)

    def change(self, **values: Any) -> None:
        self.value = replace(self.value, **values)


@dataclass
class Fake:
    """Of a `Context`, what the page uses."""

    app: Any = field(default_factory=lambda: Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en"}))
    theme: ThemeKeeper = field(default_factory=ThemeKeeper)
    preferences: Chosen = field(default_factory=Chosen)
    tasks: Tasks = field(default_factory=Tasks)


def a_page(fake: Fake | None = None) -> IntakePage:
    """The page with nothing brought in yet."""
    return IntakePage(cast("Context", fake or Fake()))



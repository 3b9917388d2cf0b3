"""What tests of a case's pages stand on: a session in memory and the real engines, no library and no window."""

from itertools import count
from typing import Any, cast

from app.bootstrap import Bootstrap
from app.domain.case import Case, Preparer
from app.domain.preferences import Preferences
from app.services.session import Session
from app.ui.context import Context
from app.ui.preferences_keeper import PreferencesKeeper
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper
from tests.builders import a_case

ME = Preparer("Maija", "Mallikas", phone="050 123")


class Choices:
    """Preferences in memory."""

    def __init__(self, preferences: Preferences) -> None:
        self.kept = preferences

    def read(self) -> Preferences:
        return self.kept

    def write(self, preferences: Preferences) -> None:
        self.kept = preferences


def a_context(preferences: Preferences | None = None) -> Context:
    """A context for pages of a case; they ask for no library, no switch of languages and no commands."""
    choices = Choices(preferences or Preferences(person=ME))
    nothing = cast("Any", None)
    app = Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en"})
    return Context(app, nothing, ThemeKeeper(), PreferencesKeeper(choices), nothing, Tasks(), nothing, nothing, nothing)


def a_session(case: Case | None = None, *, read_only: bool = False) -> Session:
    """A session in which each step is an hour after the one before, so that none merges by accident."""
    hours = count(step=3600.0)
    return Session(case or a_case(), lambda _case, _why: None, lambda: next(hours), read_only=read_only)

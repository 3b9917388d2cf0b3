"""What tests of the helping windows stand on: real engines, preferences in a file, no library."""

from pathlib import Path
from typing import Any, cast

from app.bootstrap import Bootstrap
from app.storage.preferences import FILE_NAME, FilePreferences
from app.ui.actions import Actions
from app.ui.context import Context
from app.ui.languages import Languages
from app.ui.preferences_keeper import PreferencesKeeper
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper


def a_context(folder: Path) -> Context:
    """A context whose preferences are kept in `folder`; it speaks English and has no library."""
    app = Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en"})
    theme = ThemeKeeper()
    languages = Languages(folder / "no-catalogues", app.speak)
    languages.use("en")
    keeper = PreferencesKeeper(FilePreferences(folder / FILE_NAME))
    return Context(
        app, cast("Any", None), theme, keeper, languages, Tasks(), Actions(theme), cast("Any", None), cast("Any", None)
    )

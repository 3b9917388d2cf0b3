"""The windows that help: guide, keys, preferences, about; each is made when first asked for and opened once."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.domain.language import Language
from app.paths import resources_folder
from app.services.starting import empty_case
from app.ui.context import Context
from app.ui.dialogs.about import AboutDialog
from app.ui.dialogs.guide import GuideWindow
from app.ui.dialogs.keyboard_map import KeyboardMapDialog
from app.ui.dialogs.preferences import PreferencesDialog
from app.ui.dialogs.words import WordsDialog
from app.ui.support import read_credits, support_details
from app.ui.tasks import Progress

W = TypeVar("W", bound=QWidget)


class Help:
    """Opens the windows of the help menu over `window`; none of them stops the work in it."""

    def __init__(self, context: Context, window: QWidget) -> None:
        self._context = context
        self._window = window
        self._opened: dict[type[QWidget], QWidget] = {}

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What can be done, by the name of the action that asks for it."""
        return {
            "preferences": self.show_preferences,
            "my_words": self.show_words,
            "guide": self.show_guide,
            "keyboard_map": self.show_keyboard_map,
            "about": self.show_about,
            "copy_support_details": self.copy_support_details,
        }

    def show_guide(self) -> None:
        """Nothing; the guide is open."""
        self._open(GuideWindow, lambda: GuideWindow(self._context, resources_folder() / "guide", self._window))

    def show_keyboard_map(self) -> None:
        """Nothing; the keys are shown."""
        self._open(KeyboardMapDialog, lambda: KeyboardMapDialog(self._context, parent=self._window))

    def show_preferences(self) -> None:
        """Nothing; the choices are shown."""
        self._open(PreferencesDialog, lambda: PreferencesDialog(self._context, self._check_template, self._window))

    def show_words(self) -> None:
        """Nothing; the known words are shown, those of no case."""
        self._open(WordsDialog, lambda: WordsDialog(self._context, None, self._window))

    def show_about(self) -> None:
        """Nothing; versions and licences are shown."""
        found = read_credits(resources_folder() / "about.toml")
        self._open(AboutDialog, lambda: AboutDialog(self._context, found, self.support_details, self._window))

    def copy_support_details(self) -> None:
        """Nothing; the clipboard has what support needs to know."""
        QGuiApplication.clipboard().setText(self.support_details())

    def support_details(self) -> str:
        """Versions, system and settings, without any text of a person."""
        context = self._context
        return support_details(context.preferences.value, context.theme.theme, context.languages.language)

    def _open(self, kind: type[W], make: Callable[[], W]) -> W:
        found = self._opened.get(kind)
        window = found if isinstance(found, kind) else self._sized(make())
        self._opened[kind] = window
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def _sized(self, window: W) -> W:
        """`window`, larger with larger text, but within its screen."""
        room = window.screen().availableSize() * 0.9
        window.resize((window.size() * self._context.theme.theme.text_size).boundedTo(room))
        return window

    def _check_template(self, path: Path, checked: Callable[[AppError | None], None]) -> None:
        """Calls `checked` once a document was made on the template at `path`, with what kept it from being made."""
        engines = self._context.app.engines
        profile = next(iter(engines.profiles.values()))
        case = empty_case(profile, engines.new_id, Language.FI)

        def write(_: Progress) -> None:
            wording = engines.wording(case, profile, Language.FI)
            engines.writers["docx"](case, wording, case.handlings[0].stage, path)

        self._context.tasks.run(write, done=checked, failed=checked, owner=self._window)

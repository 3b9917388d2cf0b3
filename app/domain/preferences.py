"""What a person has chosen for the window and for new cases, as one value; stores nothing and shows nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from app.domain.case import Preparer

SMALLEST_TEXT, LARGEST_TEXT = 0.8, 2.0
NO_WINDOWS: Mapping[str, str] = MappingProxyType({})
NOBODY = Preparer("", "")


class Look(StrEnum):
    """Light or dark, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Columns(StrEnum):
    """How the editor shows the two languages; NARROW_FI has the Finnish in a narrow column beside the Swedish."""

    BOTH = "side_by_side"
    FI = "fi"
    SV = "sv"
    NARROW_FI = "narrow_fi"


class PreviewPlace(StrEnum):
    """Where the pages are seen: in a panel beside the text, or in place of it."""

    BESIDE = "beside"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Preferences:
    """A person's choices, each with what holds until one is made.

    `ui_language` is ``fi``, ``sv``, ``en`` or empty for the system's; `text_size` the factor over the system's text,
    0.8 to 2.0; `reduced_motion` says that nothing may move by itself. `profile` is the id of a new case's profile,
    empty for the first there is; `person` who prepares it. `template`, `export_folder` and `recent_folder` are paths,
    empty where none is chosen. `proofreading` shows what is found while one writes, `autofix` puts quotation marks,
    dashes and no-break spaces right as they are typed; `office_words` is the path of the office's word list, empty
    where there is none. `windows` keeps each window's layout by its name, as text that only the window reads.
    """

    ui_language: str = ""
    look: Look = Look.SYSTEM
    text_size: float = 1.0
    reduced_motion: bool = False
    profile: str = ""
    person: Preparer = NOBODY
    template: str = ""
    export_folder: str = ""
    recent_folder: str = ""
    guidance_shown: bool = True
    proofreading: bool = True
    autofix: bool = True
    office_words: str = ""
    columns: Columns = Columns.BOTH
    preview: PreviewPlace = PreviewPlace.BESIDE
    windows: Mapping[str, str] = field(default_factory=lambda: NO_WINDOWS)
    seen_welcome: bool = False

    @property
    def preparers(self) -> tuple[Preparer, ...]:
        """Who prepares a new case: the person, nobody while they have given no name."""
        return (self.person,) if self.person.given or self.person.family else ()

    def window(self, name: str) -> str:
        """The layout of the window `name`, empty where none is kept."""
        return self.windows.get(name, "")

    def with_window(self, name: str, layout: str) -> "Preferences":
        """A copy that keeps `layout` for the window `name`."""
        return replace(self, windows=MappingProxyType({**self.windows, name: layout}))


def sound(preferences: Preferences, languages: tuple[str, ...]) -> Preferences:
    """`preferences` with what cannot be used put right: a text too small or large, a language not of `languages`."""
    return replace(
        preferences,
        text_size=min(max(preferences.text_size, SMALLEST_TEXT), LARGEST_TEXT),
        ui_language=preferences.ui_language if preferences.ui_language in languages else "",
    )


def restored(preferences: Preferences) -> Preferences:
    """The defaults, with the person's own details and what the program keeps for itself left as they are."""
    return replace(
        Preferences(),
        person=preferences.person,
        windows=preferences.windows,
        recent_folder=preferences.recent_folder,
        seen_welcome=preferences.seen_welcome,
    )

"""What the library shows in place of an empty list: why it is empty, and the one next action."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject

from app.ui.generated.ui_library import Ui_Library
from app.ui.theme import Theme, Tone

_ICON_SIZE = 40


class Why(Enum):
    """Why nothing is listed."""

    NOTHING = auto()
    NOT_FOUND = auto()
    NO_ACTIVE = auto()
    NO_ARCHIVED = auto()
    NO_DELETED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Emptiness:
    """An icon, a title, a sentence, and the text of the action (empty: there is none)."""

    icon: str
    title: str
    text: str
    action: str = ""


class EmptyState(QObject):
    """Fills the empty page of `form`; `acts` has the action of each cause."""

    def __init__(self, form: Ui_Library, theme: Theme, acts: dict[Why, Callable[[], None]], parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._theme, self._acts = form, theme, acts
        self._why, self._detail = Why.NOTHING, ""
        form.emptyAction.clicked.connect(self._act)

    def show(self, why: Why, detail: str = "") -> None:
        """Nothing; the page says why nothing is listed; `detail` is the sentence of an error, or the words sought."""
        self._why, self._detail = why, detail
        state, form = self._state(), self._form
        form.emptyIcon.setPixmap(self._theme.icon(state.icon, Tone.MUTED).pixmap(_ICON_SIZE, _ICON_SIZE))
        form.emptyTitle.setText(state.title)
        form.emptyText.setText(state.text)
        form.emptyAction.setText(state.action)
        form.emptyAction.setAccessibleName(state.action)
        form.emptyAction.setVisible(bool(state.action))
        form.example.setVisible(why is Why.NOTHING)

    def dress(self, theme: Theme) -> None:
        """Nothing; it looks as `theme` has it, and speaks the language of the window."""
        self._theme = theme
        self.show(self._why, self._detail)

    def _act(self) -> None:
        self._acts[self._why]()

    def _state(self) -> Emptiness:
        match self._why:
            case Why.NOTHING:
                return Emptiness(
                    "library",
                    self.tr("No cases yet"),
                    self.tr("Bring in a motion to begin, or drop its file anywhere on this window."),
                    self.tr("Bring in a motion"),
                )
            case Why.NOT_FOUND:
                if self._detail:
                    text = self.tr("No case here has all of “{words}” in one text.").format(words=self._detail)
                else:
                    text = self.tr("No case here is as the filters have it.")
                return Emptiness("search", self.tr("Nothing found"), text, self.tr("Clear search and filters"))
            case Why.FAILED:
                return Emptiness(
                    "circle-alert", self.tr("The library cannot be read"), self._detail, self.tr("Try again")
                )
            case _:
                return self._shelf()

    def _shelf(self) -> Emptiness:
        back = self.tr("Show active cases")
        match self._why:
            case Why.NO_ARCHIVED:
                text = self.tr("Cases that you archive stand here and can be restored.")
                return Emptiness("archive", self.tr("Nothing is archived"), text, back)
            case Why.NO_DELETED:
                text = self.tr("Deleted cases stand here and can be restored.")
                return Emptiness("trash-2", self.tr("Nothing is deleted"), text, back)
            case _:
                text = self.tr("All cases are archived or deleted. Bring in a motion to begin a new one.")
                return Emptiness("library", self.tr("No active cases"), text, self.tr("Bring in a motion"))

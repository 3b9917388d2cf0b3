"""What every page of facts has in common: a session, bound fields, derived texts that live; it has no field."""

from collections.abc import Callable, Mapping
from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.language import Language
from app.domain.municipality import Profile
from app.domain.parts import Spot
from app.domain.paths import Path
from app.services.derived_texts import DerivedText, derived_texts
from app.services.edits import Edit
from app.services.session import Change, Session
from app.ui.binding import Binding
from app.ui.context import Context
from app.ui.panels.derived import DerivedField
from app.ui.theme import Theme

_PATHS: Mapping[str, Path] = {"questions": ("motion", "questions")}


class BoundPage(QWidget):
    """A page whose fields are bound to `session`.

    `led` tells of a spot to which an undo in one of its fields led. A page sets up its form, then calls `begin`.
    """

    led = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.session = session
        self.binding = Binding(session, self)
        self.texts: Mapping[str, DerivedText] = {}
        self._behind = False
        self.starters: dict[Path, QWidget] = {}
        self._derived: dict[str, DerivedField] = {}
        self._scroll: QScrollArea | None = None
        self._trouble: QLabel | None = None
        self.binding.undone.connect(self._undone)
        changed = WeakMethod(self._changed)

        def listener(change: Change) -> None:
            # The session must not keep a page alive that nobody else has.
            found = changed()
            if found:
                found(change)

        end = session.listen(listener)
        self.destroyed.connect(end)
        context.theme.changed.connect(self._dressed)

    @property
    def case(self) -> Case:
        """The present state of the case."""
        return self.session.case

    @property
    def profile(self) -> Profile | None:
        """The profile of the case's municipality, None where the program has none of that name."""
        return self.context.app.engines.profiles.get(self.case.profile)

    @property
    def theme(self) -> Theme:
        """How everything looks now."""
        return self.context.theme.theme

    def begin(self, scroll: QScrollArea, trouble: QLabel | None = None) -> None:
        """Nothing; the page shows the case. `scroll` holds the fields, `trouble` is where a broken formula is told."""
        self._scroll, self._trouble = scroll, trouble
        if trouble:
            trouble.hide()
        self._derive()
        self.retranslate()
        self.show_case(self.case)
        self.dress(self.theme)

    def derive(self, key: str, field: DerivedField, name: Callable[[], str]) -> None:
        """Nothing; `field` lives on the derived text of `key`, which the window calls what `name` gives."""
        self._derived[key] = field
        field.start(self.binding, self.texts[key], name, self.theme)

    def apply(self, edit: Callable[[Case], Edit]) -> bool:
        """Whether the edit that `edit` makes of the present case changed it; what fields still held went first."""
        self.session.flush()
        return self.session.apply(edit(self.case))

    def show_case(self, case: Case) -> None:
        """Nothing; lists and what else is no bound field show `case`. For a page to say."""

    def retranslate(self) -> None:
        """Nothing; what the code says is said in the window's present language. For a page to say."""

    def dress(self, theme: Theme) -> None:
        """Nothing; icons have the colours of `theme`. For a page to say."""

    def show_spot(self, spot: Spot) -> bool:
        """Whether the page has a field at `spot`, which then has the focus and is in sight."""
        self._catch_up()
        widget = self.field_at(self.path_at(spot), spot.language)
        if widget is not None:
            self.bring_into_sight(widget)
        return widget is not None

    def bring_into_sight(self, widget: QWidget) -> None:
        """Nothing; `widget` is not scrolled out of sight."""
        if self._scroll:
            self._scroll.ensureWidgetVisible(widget, 24, 48)

    def path_at(self, spot: Spot) -> Path:
        """The path of the fact to which `spot` leads."""
        return spot.path or (_PATHS.get(spot.part) or (spot.part,))

    def field_at(self, path: Path, language: Language | None = None) -> QWidget | None:
        """The field at `path` or in it, which now has the focus; None where there is none.

        In `language` where it has a side of its own; where a list is empty, what would begin it.
        """
        sided = self.binding.focus((*path, language.value)) if language else None
        found = sided or self.binding.focus(path)
        starter = next((widget for start, widget in self.starters.items() if path[: len(start)] == start), None)
        if found is None and starter is not None:
            starter.setFocus()
        return found or starter

    def event(self, event: QEvent) -> bool:
        """Whether the event was taken; what the page says is then said in the window's present language."""
        taken = super().event(event)
        # The rows come first: their forms say their own texts, which the page then replaces by those of the case.
        if event.type() == QEvent.Type.LanguageChange and self._scroll:
            self._catch_up()
            self.retranslate_form()
            self.binding.retranslate()
            self.retranslate()
            self.show_case(self.case)
        return taken

    def retranslate_form(self) -> None:
        """Nothing; the form's own texts are in the present language. For a page to say."""

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing; what changed while nobody looked is shown."""
        self._catch_up()
        super().showEvent(event)

    def _changed(self, _change: Change) -> None:
        self._behind = True
        # A page that nobody sees costs nothing while somebody types elsewhere.
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if not self._behind:
            return
        self._behind = False
        self._derive()
        # A stage that is gone took its fields along.
        self._derived = {key: field for key, field in self._derived.items() if key in self.texts}
        self.show_case(self.case)
        for key, field in self._derived.items():
            field.show_text(self.texts[key])

    def _derive(self) -> None:
        problem = ""
        try:
            self.texts = derived_texts(self.case, self.profile, self.context.app.engines.wording)
        except AppError as error:
            # A profile that somebody wrote by hand: its own texts can still be edited.
            problem = self.context.app.messages.error(error)
            self.texts = derived_texts(self.case, None, self.context.app.engines.wording)
        if self._trouble:
            self._trouble.setText(problem)
            self._trouble.setVisible(bool(problem))

    def _undone(self, where: object) -> None:
        if isinstance(where, Spot):
            self.show_spot(where)
            self.led.emit(where)

    def _dressed(self, theme: Any) -> None:  # noqa: ANN401 - a signal's argument
        self.dress(theme)
        for field in self._derived.values():
            field.dress(theme)


def shown_to_a_writer(session: Session, *buttons: QPushButton) -> None:
    """Nothing; `buttons` that change the case can be used only where the session takes edits."""
    for button in buttons:
        button.setEnabled(not session.read_only)

"""One open case: applies edits, undoes them, has each state stored and tells listeners once; knows no window."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.case import Case
from app.domain.parts import Spot
from app.services.edits import Edit, applied
from app.services.history import History

Save = Callable[[Case, str], None]
"""Has a state stored; the second argument says why (an edit's `what`). It may return before the state is on disk."""


class Cause(StrEnum):
    """Why the case changed."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Change:
    """From one state of the case to the next: what did it, its name's code, where a person should be led."""

    before: Case
    after: Case
    cause: Cause
    what: str
    where: Spot


Listener = Callable[[Change], None]


class Session:
    """The present state of one open case; a `read_only` session takes no edit.

    Parameters: `save` has states stored, `clock` gives seconds, running forwards.
    """

    def __init__(self, case: Case, save: Save, clock: Callable[[], float], *, read_only: bool = False) -> None:
        self._case = case
        self._save = save
        self._clock = clock
        self._history = History()
        self._listeners: list[Listener] = []
        # Fields that write after a pause; they hand over what they hold before anything else happens.
        self._pending: list[Callable[[], None]] = []
        self.read_only = read_only

    @property
    def case(self) -> Case:
        """The present state."""
        return self._case

    def apply(self, edit: Edit) -> bool:
        """Whether `edit` changed anything; then it is stored, can be undone, and every listener was told once."""
        if self.read_only:
            return False
        before, after = self._case, applied(self._case, edit)
        if after is before:
            return False
        self._history = self._history.pushed(before, after, edit, self._clock())
        self._become(Change(before, after, Cause.EDIT, edit.what, edit.where))
        return True

    def undo(self) -> Change | None:
        """The change that took the last step back, None where there is none; what fields still hold goes first."""
        self.flush()
        if self.read_only or (undone := self._history.undone()) is None:
            return None
        self._history, step = undone
        return self._become(Change(step.after, step.before, Cause.UNDO, step.what, step.where))

    def redo(self) -> Change | None:
        """The change that did the step again that was undone last, None where there is none."""
        self.flush()
        if self.read_only or (redone := self._history.redone()) is None:
            return None
        self._history, step = redone
        return self._become(Change(step.before, step.after, Cause.REDO, step.what, step.where))

    @property
    def undo_name(self) -> str | None:
        """The code of what `undo` would take back, None where there is nothing."""
        return self._history.past[-1].what if self._history.past else None

    @property
    def redo_name(self) -> str | None:
        """The code of what `redo` would do again, None where there is nothing."""
        return self._history.future[-1].what if self._history.future else None

    def listen(self, listener: Listener) -> Callable[[], None]:
        """A function that ends it; until then `listener` hears of every change."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def before_leaving(self, flush: Callable[[], None]) -> Callable[[], None]:
        """A function that ends it; until then `flush` is called before an undo, an export or the end of the session."""
        self._pending.append(flush)
        return lambda: self._pending.remove(flush) if flush in self._pending else None

    def flush(self) -> None:
        """Nothing; what fields were still holding is in the case."""
        for flush in tuple(self._pending):
            flush()

    def _become(self, change: Change) -> Change:
        self._case = change.after
        self._save(change.after, change.what)
        for listener in tuple(self._listeners):
            listener(change)
        return change

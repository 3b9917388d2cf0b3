"""What can be undone and done again in one case, as a value; it keeps states, stores nothing and tells nobody."""

from dataclasses import dataclass, replace

from app.domain.case import Case
from app.domain.parts import Spot
from app.services.edits import Edit

LONGEST = 1_000
"""How many steps are kept; states share all that an edit did not touch."""

MERGE_SECONDS = 3.0
"""A pause in typing that is longer than this begins a new step."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the states before and after it, the code of its name, the spot it leads to; `at` in seconds."""

    before: Case
    after: Case
    what: str
    where: Spot
    merge: str
    at: float


@dataclass(frozen=True, slots=True)
class History:
    """The steps behind the present state, the latest last, and those undone, the next to be done again last."""

    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()

    def pushed(self, before: Case, after: Case, edit: Edit, at: float) -> "History":
        """The history after `edit`, made at `at` (seconds of any clock that only runs forwards).

        What was undone is gone. An edit with the same `merge` as the last one, soon after it, makes one step with it.
        """
        last = self.past[-1] if self.past else None
        if last and edit.merge and last.merge == edit.merge and not self.future and at - last.at <= MERGE_SECONDS:
            return History((*self.past[:-1], replace(last, after=after, at=at)))
        step = Step(before, after, edit.what, edit.where, edit.merge, at)
        return History((*self.past[-LONGEST + 1 :], step))

    def undone(self) -> tuple["History", Step] | None:
        """The history without its last step, and that step; None where nothing is left to undo."""
        if not self.past:
            return None
        step = self.past[-1]
        return History(self.past[:-1], (*self.future, replace(step, merge=""))), step

    def redone(self) -> tuple["History", Step] | None:
        """The history with the step that was undone last, and that step; None where there is none."""
        if not self.future:
            return None
        step = self.future[-1]
        return History((*self.past, step), self.future[:-1]), step

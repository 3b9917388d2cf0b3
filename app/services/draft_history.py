"""What can be undone while a motion is brought in: the states of its draft, as a value; it knows no field."""

from dataclasses import dataclass, replace

from app.services.draft import MotionDraft

LONGEST = 500
"""How many steps are kept; states share all that a change did not touch."""


@dataclass(frozen=True, slots=True)
class DraftStep:
    """A state that was left, and the field whose change left it."""

    draft: MotionDraft
    field: str


@dataclass(frozen=True, slots=True)
class DraftHistory:
    """The draft as it is now, the states behind it (the latest last) and those undone (the next to come last).

    `merge` is the key of the change that made the present state, empty after an undo.
    """

    now: MotionDraft
    past: tuple[DraftStep, ...] = ()
    future: tuple[DraftStep, ...] = ()
    merge: str = ""

    def changed(self, draft: MotionDraft, field: str, merge: str = "") -> "DraftHistory":
        """The history after a change to `draft`; itself where nothing changed.

        What was undone is gone. Changes in a row with the same `merge` that is not empty are one step.
        """
        if draft == self.now:
            return self
        if merge and merge == self.merge:
            return replace(self, now=draft, future=())
        past = (*self.past[-LONGEST + 1 :], DraftStep(self.now, field))
        return DraftHistory(draft, past, (), merge)

    def paused(self) -> "DraftHistory":
        """The history in which the next change begins a step of its own."""
        return replace(self, merge="")

    def undone(self) -> tuple["DraftHistory", str] | None:
        """The history without its last step, and the field that this changes; None where nothing is left to undo."""
        if not self.past:
            return None
        step = self.past[-1]
        future = (*self.future, DraftStep(self.now, step.field))
        return DraftHistory(step.draft, self.past[:-1], future), step.field

    def redone(self) -> tuple["DraftHistory", str] | None:
        """The history with the step that was undone last, and the field that this changes; None where there is none."""
        if not self.future:
            return None
        step = self.future[-1]
        return DraftHistory(step.draft, (*self.past, DraftStep(self.now, step.field)), self.future[:-1]), step.field

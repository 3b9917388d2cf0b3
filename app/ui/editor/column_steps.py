"""When what a person does in a column begins a new step of undo: bursts of words, not keys and not whole paragraphs."""

from enum import Enum, auto

LONGEST = 40
"""A burst of typing ends with the first word that begins after so many characters."""


class Doing(Enum):
    """What a key does to the text."""

    TYPING = auto()
    ERASING = auto()


class Steps:
    """Numbers the steps; those who store an edit put edits of one number together."""

    def __init__(self) -> None:
        self.number = 0
        self._doing: Doing | None = None
        self._place = -1
        self._keys = 0

    def begins(self, doing: Doing, place: int, before: str, *, at_once: bool) -> bool:
        """Whether a key that does so at `place`, behind the character `before`, begins a new step.

        Who corrects what was just typed, `at_once`, goes on in the step of the typing.
        """
        going_on = (doing is self._doing or at_once) and place == self._place
        full = doing is Doing.TYPING and self._keys >= LONGEST and before.isspace()
        return not going_on or full

    def begin(self, doing: Doing | None = None) -> None:
        """Nothing; a new step has begun, of keys that do so or of a command."""
        self.number += 1
        self._doing, self._keys = doing, 0

    def went_on(self, place: int) -> None:
        """Nothing; the key was done, and the caret is now at `place`."""
        self._place = place
        self._keys += 1

"""One field of a draft in one widget: shows its value, reads what a person writes, says what it cannot read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from app.services.draft import MotionDraft
from app.ui.binding_codecs import Codec, Problem, Unreadable
from app.ui.binding_widgets import GrowingText

Change = Callable[[Callable[[MotionDraft], MotionDraft], str, str], None]
"""Has a draft changed: by which function, in which field, and the key of the step that typing on belongs to."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a draft: its key, how it is read from the draft and put into it, how it is written."""

    key: str
    value: Callable[[MotionDraft], Any]
    put: Callable[[MotionDraft, Any], MotionDraft]
    codec: Codec[Any]


class TextEntry(QObject):
    """A field in a line or a growing text; `problem` is a label for what cannot be read, None where all can."""

    def __init__(self, widget: QLineEdit | GrowingText, field: Field, change: Change, problem: QLabel | None) -> None:
        super().__init__(widget)
        self.widget = widget
        self.field = field
        self.unreadable: Problem | None = None
        self._change = change
        self._problem = problem
        self._value: Any = None
        self._busy = False
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(self._edited)
        else:
            widget.textChanged.connect(self._edited)
        if problem is not None:
            problem.hide()

    def show(self, draft: MotionDraft, *, anew: bool = False) -> None:
        """Nothing; the value is shown where it is another than before (or `anew`), so that no caret is moved."""
        value = self.field.value(draft)
        if self._busy or (value == self._value and not anew):
            return
        self._value = value
        self._busy = True
        text = self.field.codec.show(value)
        if isinstance(self.widget, QLineEdit):
            self.widget.setText(text)
        else:
            self.widget.show_content(text)
        self._busy = False
        self._say(None)

    def _edited(self) -> None:
        if self._busy:
            return
        text = self.widget.text() if isinstance(self.widget, QLineEdit) else self.widget.content()
        try:
            value = self.field.codec.read(text, self._value)
        except Unreadable as error:
            self._say(error.problem)
            return
        self._say(None)
        self._busy = True
        self._change(self._putting(value), self.field.key, self.field.key)
        self._busy = False

    def _putting(self, value: object) -> Callable[[MotionDraft], MotionDraft]:
        def put(draft: MotionDraft) -> MotionDraft:
            changed = self.field.put(draft, value)
            self._value = self.field.value(changed)
            return changed

        return put

    def _say(self, problem: Problem | None) -> None:
        self.unreadable = problem
        if self._problem is not None:
            self._problem.setText(self._words(problem))
            self._problem.setVisible(problem is not None)
            self.widget.setAccessibleDescription(self._words(problem))

    def retranslate(self) -> None:
        """Nothing; what cannot be read is told in the language that is spoken now."""
        self._say(self.unreadable)

    def _words(self, problem: Problem | None) -> str:
        if problem is None:
            return ""
        if problem is Problem.COUNT:
            return self.tr("Write a number, or leave it empty.")
        return self.tr("This is no day of the calendar: write day, month and year, such as 19.5.2025.")


class ChoiceEntry(QObject):
    """A field in a list to choose from; a value that is none of the choices shows none."""

    def __init__(self, widget: QComboBox, field: Field, change: Change) -> None:
        super().__init__(widget)
        self.widget = widget
        self.field = field
        self._change = change
        # Beside the list, for Qt would hand an enumeration's value back as a mere text.
        self._values: list[object] = []
        widget.activated.connect(self._chosen)

    def show(self, draft: MotionDraft) -> None:
        """Nothing; the value is chosen."""
        value = self.field.value(draft)
        self.widget.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def offer(self, choices: Sequence[tuple[str, object]]) -> None:
        """Nothing; the list offers `choices`, words and value of each, and the same place is chosen as before."""
        place = self.widget.currentIndex()
        self.widget.clear()
        self.widget.addItems([words for words, _ in choices])
        self._values = [value for _, value in choices]
        self.widget.setCurrentIndex(place)

    def _chosen(self, place: int) -> None:
        value = self._values[place]
        self._change(lambda draft: self.field.put(draft, value), self.field.key, "")

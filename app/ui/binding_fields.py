"""One face for every kind of input: what it holds, showing something else, and hearing of a person; knows no case."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.ui.binding_widgets import GrowingText


class Field(Protocol):
    """An input, whatever it is made of; `typed` tells of text that waits for a pause, `ended` of what does not."""

    @property
    def widget(self) -> QWidget:
        """The widget that a person sees."""

    def content(self) -> object:
        """What it shows: a text, a choice's data or a tick."""

    def show(self, content: object) -> None:
        """Nothing; it shows `content`, and nobody is told of a change by a person."""

    def heard(self, typed: Callable[[], None], ended: Callable[[], None]) -> None:
        """Nothing; from now on `typed` is called at each change of its text by a person, `ended` at what ends one."""

    def lock(self) -> None:
        """Nothing; it can be read and copied from, but not changed."""


class LineField:
    """A line of text."""

    def __init__(self, widget: QLineEdit) -> None:
        self.widget = widget
        self._showing = False

    def content(self) -> object:
        """The text."""
        return self.widget.text()

    def show(self, content: object) -> None:
        """Nothing; the caret stays as far from the nearer end of the text as it was."""
        text, old = str(content), self.widget.text()
        if text == old:
            return
        at = self.widget.cursorPosition()
        # Behind what changed the caret keeps its distance from the end.
        place = at if text[:at] == old[:at] else max(0, len(text) - (len(old) - at))
        self._showing = True
        try:
            self.widget.setText(text)
        finally:
            self._showing = False
        self.widget.setCursorPosition(min(place, len(text)) if self.widget.hasFocus() else 0)

    def heard(self, typed: Callable[[], None], ended: Callable[[], None]) -> None:
        """Nothing; see `Field`."""
        # Not textEdited: what a screen reader or an input method puts in is a person's too.
        self.widget.textChanged.connect(lambda _text: None if self._showing else typed())
        self.widget.returnPressed.connect(ended)

    def lock(self) -> None:
        """Nothing; see `Field`."""
        self.widget.setReadOnly(True)


class TextField:
    """A text of several lines."""

    def __init__(self, widget: GrowingText) -> None:
        self.widget = widget
        self._showing = False

    def content(self) -> object:
        """The text, one line a paragraph."""
        return self.widget.content()

    def show(self, content: object) -> None:
        """Nothing; only what differs is replaced, so that the caret stays."""
        self._showing = True
        try:
            self.widget.show_content(str(content))
        finally:
            self._showing = False

    def heard(self, typed: Callable[[], None], ended: Callable[[], None]) -> None:
        """Nothing; see `Field`."""
        self.widget.textChanged.connect(lambda: None if self._showing else typed())
        self.widget.entered.connect(ended)

    def lock(self) -> None:
        """Nothing; see `Field`."""
        self.widget.setReadOnly(True)


class ChoiceField:
    """A choice of one of several values: each item's data."""

    def __init__(self, widget: QComboBox) -> None:
        self.widget = widget

    def content(self) -> object:
        """The data of the chosen item."""
        return self.widget.currentData()

    def show(self, content: object) -> None:
        """Nothing; no item is chosen where none has that data."""
        self.widget.setCurrentIndex(self.widget.findData(content))

    def heard(self, typed: Callable[[], None], ended: Callable[[], None]) -> None:
        """Nothing; a choice is whole at once."""
        self.widget.activated.connect(_whole(typed, ended))

    def lock(self) -> None:
        """Nothing; see `Field`."""
        self.widget.setEnabled(False)


class VariantField:
    """A line of text with a list of texts to take."""

    def __init__(self, widget: QComboBox, line: QLineEdit) -> None:
        self.widget = widget
        self._line = LineField(line)

    def content(self) -> object:
        """The text."""
        return self._line.content()

    def show(self, content: object) -> None:
        """Nothing; the caret stays where it was."""
        self._line.show(content)

    def heard(self, typed: Callable[[], None], ended: Callable[[], None]) -> None:
        """Nothing; what is taken from the list is whole at once."""
        self._line.heard(typed, ended)
        self.widget.activated.connect(_whole(typed, ended))

    def lock(self) -> None:
        """Nothing; see `Field`."""
        self.widget.setEnabled(False)


class TickField:
    """A tick."""

    def __init__(self, widget: QCheckBox) -> None:
        self.widget = widget

    def content(self) -> object:
        """Whether it is ticked."""
        return self.widget.isChecked()

    def show(self, content: object) -> None:
        """Nothing; see `Field`."""
        self.widget.setChecked(bool(content))

    def heard(self, typed: Callable[[], None], ended: Callable[[], None]) -> None:
        """Nothing; a tick is whole at once."""
        self.widget.clicked.connect(_whole(typed, ended))

    def lock(self) -> None:
        """Nothing; see `Field`."""
        self.widget.setEnabled(False)


def _whole(typed: Callable[[], None], ended: Callable[[], None]) -> Callable[[object], None]:
    def chosen(_what: object) -> None:
        typed()
        ended()

    return chosen


def field_of(widget: QWidget) -> Field | None:
    """The field of `widget` by its type, None where it is no input that can be bound."""
    if isinstance(widget, GrowingText):
        return TextField(widget)
    if isinstance(widget, QLineEdit):
        return LineField(widget)
    if isinstance(widget, QComboBox):
        line = widget.lineEdit()
        return VariantField(widget, line) if line else ChoiceField(widget)
    return TickField(widget) if isinstance(widget, QCheckBox) else None

"""Binds the fields of a page to the open case: shows its values, writes what a person changes; lays nothing out."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol
from weakref import WeakMethod

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from app.domain.paths import Path
from app.services.edits import Edit
from app.services.session import Cause, Change, Session
from app.ui.binding_codecs import CODECS, RAW, Codec, Problem, Unreadable
from app.ui.binding_fields import Field, field_of
from app.ui.binding_lens import Lens, PathLens, path_of
from app.ui.binding_widgets import GrowingText
from app.ui.text_menu import usual_menu

PAUSE_MS = 300
"""A pause in typing after which the text goes into the case."""


OpenMenu = Callable[[QLineEdit | GrowingText, Path, QContextMenuEvent], None]


class Bound(Protocol):
    """Something that holds what a person types until it goes into the case."""

    @property
    def field(self) -> Field:
        """The input."""

    @property
    def path(self) -> Path:
        """Where its value stands in the case."""

    def changed(self, change: Change) -> None:
        """Nothing; the case changed and the field shows its new value where that is another."""

    def edit(self) -> Edit | None:
        """The edit that what was typed comes to; None where it cannot be read, which is said beside the field."""

    def settle(self) -> None:
        """Nothing; the field shows its value as the program writes it, unless it holds what cannot be read."""


class BoundValue(QObject):
    """A field of one value; a text that cannot be read stays in it, and the reason stands in `note`."""

    def __init__(self, session: Session, field: Field, lens: Lens, codec: Codec[Any], note: QLabel | None) -> None:
        super().__init__(field.widget)
        self.field = field
        self._session = session
        self._lens = lens
        self._codec = codec
        self._note = note
        self._problem: Problem | None = None
        self._say()
        field.show(codec.show(lens.get(session.case)))

    @property
    def path(self) -> Path:
        """Where the value stands in the case."""
        return self._lens.path

    def changed(self, change: Change) -> None:
        """Nothing; a text that already reads as the new value stays as it was typed."""
        try:
            before, after = self._lens.get(change.before), self._lens.get(change.after)
        except KeyError:
            return  # the row of this field comes or goes with this change
        if before == after:
            return
        try:
            same = self._codec.read(self._content(), before) == after
        except Unreadable:
            same = False
        if not same:
            self.field.show(self._codec.show(after))
        self._have(None)

    def edit(self) -> Edit | None:
        """The edit that puts what the field holds into the case."""
        try:
            before = self._lens.get(self._session.case)
            value = self._codec.read(self._content(), before)
        except Unreadable as unreadable:
            self._have(unreadable.problem)
            return None
        except KeyError:
            return None
        self._have(None)
        return self._lens.edit(self._session.case, value)

    def settle(self) -> None:
        """Nothing; see `Bound`."""
        if self._problem is None:
            try:
                self.field.show(self._codec.show(self._lens.get(self._session.case)))
            except KeyError:
                return

    def retranslate(self) -> None:
        """Nothing; what is said beside the field is said in the present language."""
        self._say()

    def _content(self) -> Any:  # noqa: ANN401 - a text or a choice's data: the codec knows
        return self.field.content()

    def _have(self, problem: Problem | None) -> None:
        if problem is not self._problem:
            self._problem = problem
            self._say()

    def _say(self) -> None:
        text = {
            None: "",
            Problem.DATE: self.tr("This is not a date. Write it as 19.5.2025."),
            Problem.COUNT: self.tr("This is not a whole number. Write it as 12."),
        }[self._problem]
        self.field.widget.setAccessibleDescription(text)
        if self._note:
            self._note.setText(text)
            self._note.setVisible(bool(text))


class Binding(QObject):
    """The bound fields of one page.

    What is typed is written after a pause, with Enter, when the field is left and before the session does anything
    else. Undo and redo in a field are the session's. It ends with its parent, or with `end`.
    """

    undone = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self._bound: list[Bound] = []
        self._of: dict[QObject, Bound] = {}
        self._waiting: list[Bound] = []
        self.open_menu: OpenMenu = _open_usual_menu
        """Opens the menu of a field of text, at the path of its value."""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        self._ends = (session.listen(_weak(self._changed)), session.before_leaving(_weak_call(self.flush)))
        for end in self._ends:
            self.destroyed.connect(end)

    def bind_all(self, root: QWidget, start: Path = ()) -> None:
        """Nothing; every input inside `root` that has a property `path` is bound, the path counted from `start`.

        Its property `codec` names how it is written, `note` the label beside it that says what was not understood.
        """
        for widget in root.findChildren(QWidget):
            path = widget.property("path")
            if path and widget not in self._of:
                self.bind(widget, PathLens((*start, *path_of(path))), root)

    def bind(self, widget: QWidget, lens: Lens, root: QWidget | None = None, codec: Codec[Any] | None = None) -> None:
        """Nothing; `widget` shows what `lens` sees and writes there. AssertionError where it is no input."""
        field = field_of(widget)
        assert field is not None, widget.objectName()
        note = root.findChild(QLabel, widget.property("note")) if root and widget.property("note") else None
        self.add(BoundValue(self.session, field, lens, codec or _codec_of(widget), note))

    def add(self, bound: Bound) -> None:
        """Nothing; `bound` is heard and told of changes until its widget goes."""
        widget = bound.field.widget
        self._bound.append(bound)
        for part in _parts(widget):
            self._of[part] = bound
            if part.property("path") is None:
                # The window's commands know a field of the case by this, and leave undoing to its page.
                part.setProperty("path", "/".join(bound.path))
            if part.focusPolicy() is Qt.FocusPolicy.WheelFocus:
                # Nor does the keyboard go to what a scrolled page brings under the mouse.
                part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            part.installEventFilter(self)
        if self.session.read_only:
            bound.field.lock()
        bound.field.heard(lambda: self._typed(bound), lambda: self._write(bound))

    def release(self, root: QWidget) -> None:
        """Nothing; what the fields inside `root` hold is written or dropped with them, and they are bound no more."""
        gone = [bound for bound in self._bound if root is bound.field.widget or root.isAncestorOf(bound.field.widget)]
        for bound in gone:
            for part in _parts(bound.field.widget):
                part.removeEventFilter(self)
                self._of.pop(part, None)
        self._bound = [bound for bound in self._bound if bound not in gone]
        self._waiting = [bound for bound in self._waiting if bound not in gone]

    def fields(self) -> Iterator[tuple[Path, QWidget]]:
        """The path of the value of each field, with the widget that takes its text."""
        # Python's side of a line that Qt made within a box may be gone before the box is.
        known = [(bound.path, part) for part, bound in self._of.items() if isinstance(part, QWidget)]
        return ((path, part) for path, part in known if isValid(part))

    def path_of(self, widget: QObject) -> Path:
        """The path of the value that is typed into `widget`; an empty one where it is no field of this page."""
        bound = self._of.get(widget)
        return bound.path if bound else ()

    def focus(self, path: Path) -> QWidget | None:
        """The field at `path`, or the first one inside it, which now has the focus; None where there is none."""
        exact = [bound for bound in self._bound if bound.path == path]
        inside = [bound for bound in self._bound if path and bound.path[: len(path)] == path]
        for bound in (*exact, *inside):
            bound.field.widget.setFocus()
            return bound.field.widget
        return None

    def flush(self) -> None:
        """Nothing; what fields were still holding is in the case."""
        self._timer.stop()
        for bound in tuple(self._waiting):
            self._write(bound)

    def is_waiting(self, bound: Bound) -> bool:
        """Whether something was typed in `bound` that is not in the case yet."""
        return bound in self._waiting

    def retranslate(self) -> None:
        """Nothing; what is said beside fields is said in the present language."""
        for bound in self._bound:
            if isinstance(bound, BoundValue):
                bound.retranslate()

    def end(self) -> None:
        """Nothing; what was typed is in the case, and the session knows this binding no more."""
        self.flush()
        for end in self._ends:
            end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether an event of a field ends here: undo and redo do, and the menu that would offer Qt's own."""
        bound = self._of.get(watched)
        if bound is None:
            return False
        if event.type() == QEvent.Type.FocusOut:
            self._left(bound)
        elif event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox):
            # A page that is scrolled must not change what lies under the mouse.
            event.ignore()
            return True
        elif isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return self._undoes(event)
        elif isinstance(event, QContextMenuEvent):
            # A text's menu is asked of its viewport by the mouse, and of itself by a key.
            field = watched.parent() if isinstance(watched.parent(), GrowingText) else watched
            if isinstance(field, QLineEdit | GrowingText):
                self.open_menu(field, bound.path, event)
                return True
        return False

    def _undoes(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.MoveToEndOfLine):
            # Where Ctrl+E goes to the end of a line it exports all the same, as the menu says; End is no command's.
            event.ignore()
            return True
        undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
        if not undo and not redo:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Not the field's own: the window's command takes it, where the window has one.
            event.ignore()
            return True
        change = self.session.undo() if undo else self.session.redo()
        if change:
            self.undone.emit(change.where)
        return True

    def _typed(self, bound: Bound) -> None:
        # A field that was let go still says when its text changes, as when its list is filled: it writes no more.
        if bound in self._bound and bound not in self._waiting:
            self._waiting.append(bound)
        self._timer.start()

    def _write(self, bound: Bound) -> None:
        if bound in self._waiting:
            self._waiting.remove(bound)
            edit = bound.edit()
            if edit:
                self.session.apply(edit)

    def _left(self, bound: Bound) -> None:
        self._write(bound)
        bound.settle()

    def _changed(self, change: Change) -> None:
        for bound in tuple(self._bound):
            # What is being typed is not replaced: it comes into the case in a moment.
            if bound not in self._waiting or change.cause is not Cause.EDIT:
                bound.changed(change)


def _open_usual_menu(field: QLineEdit | GrowingText, _path: Path, event: QContextMenuEvent) -> None:
    usual_menu(field).popup(event.globalPos())


def _codec_of(widget: QWidget) -> Codec[Any]:
    return RAW if isinstance(widget, QCheckBox) else CODECS[widget.property("codec") or "line"]


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """The widgets that take what a person does to the field: itself, a text's viewport, the line inside a box."""
    yield widget
    if isinstance(widget, GrowingText):
        yield widget.viewport()
    line = widget.lineEdit() if isinstance(widget, QComboBox) else None
    if line:
        yield line


def _weak(method: Callable[[Change], None]) -> Callable[[Change], None]:
    """`method` for as long as somebody else keeps its object: a session must not keep pages alive."""
    kept = WeakMethod(method)

    def call(change: Change) -> None:
        found = kept()
        if found:
            found(change)

    return call


def _weak_call(method: Callable[[], None]) -> Callable[[], None]:
    kept = WeakMethod(method)

    def call() -> None:
        found = kept()
        if found:
            found()

    return call

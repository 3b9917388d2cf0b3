"""A derived text beside a person's own, Finnish and Swedish side by side; it derives nothing itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from app.domain.language import Language
from app.domain.paths import Path
from app.domain.text import fold_spaces
from app.services.derived_texts import DerivedText, Form, back_edit, own_edit, own_of
from app.services.edits import Edit
from app.services.session import Change
from app.ui.binding import Binding
from app.ui.binding_fields import TextField
from app.ui.binding_lens import part_of
from app.ui.binding_widgets import GrowingText
from app.ui.generated.ui_derived import Ui_Derived
from app.ui.theme import S, Theme, Tone

_BACK_KEY = QKeySequence(Qt.Modifier.CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_Backspace)


class DerivedSide(QObject):
    """One language of a derived text: what is typed there is the person's own from the first letter on."""

    def __init__(self, language: Language, text: GrowingText, chip: QLabel, back: QToolButton, hint: QLabel) -> None:
        super().__init__(text)
        self.language = language
        self.field = TextField(text)
        self._chip, self._back, self._hint = chip, back, hint
        self._now: DerivedText | None = None
        self._binding: Binding | None = None
        back.clicked.connect(self._go_back)
        shortcut = QShortcut(_BACK_KEY, text)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._go_back)

    @property
    def path(self) -> Path:
        """Where the own text stands in the case."""
        return (*self._now.path, self.language.value) if self._now else ()

    def start(self, binding: Binding, now: DerivedText) -> None:
        """Nothing; the side is bound, and shows `now`."""
        self._binding, self._now = binding, now
        self.field.widget.setProperty("paragraphs", now.form is not Form.LINE)
        self.field.show(now.shown(self.language))
        self._mark()
        binding.add(self)

    def show(self, now: DerivedText) -> None:
        """Nothing; the text shows `now`, unless it is being typed into or already reads so."""
        self._now = now
        waiting = self._binding is not None and self._binding.is_waiting(self)
        if not waiting and not self._reads_so(now):
            self.field.show(now.shown(self.language))
        self._mark()

    def changed(self, change: Change) -> None:
        """Nothing; the page derives anew and calls `show`."""

    def edit(self) -> Edit | None:
        """The edit that makes what was typed the person's own; None where nothing else stands there than before."""
        if self._now is None or self._reads_so(self._now):
            return None
        return own_edit(self._now, self.language, str(self.field.content()), part_of(self._now.path))

    def settle(self) -> None:
        """Nothing; the text stands as the case has it."""
        if self._now is not None:
            self.field.show(self._now.shown(self.language))

    def _reads_so(self, now: DerivedText) -> bool:
        typed, own = str(self.field.content()), now.own[self.language]
        if own is None:
            return fold_spaces(typed) == fold_spaces(now.derived[self.language])
        return own_of(now.form, own, typed, now.derived[self.language]) == own

    def _go_back(self) -> None:
        if self._binding is None or self._now is None or self._binding.session.read_only:
            return
        self._binding.flush()
        self.field.widget.setFocus()
        self._binding.session.apply(back_edit(self._now, self.language, part_of(self._now.path)))

    def _mark(self) -> None:
        if self._now is None or self._binding is None:
            return
        own, differs = self._now.is_own(self.language), self._now.differs(self.language)
        derived = self._now.derived[self.language]
        self._chip.setText(self.tr("yours") if own else self.tr("made from the facts"))
        self._chip.setVisible(own or bool(derived))
        if self._chip.property("band") != own:
            self._chip.setProperty("band", own)
            self._chip.setContentsMargins(S if own else 0, 0, S if own else 0, 0)
            self._chip.style().unpolish(self._chip)
            self._chip.style().polish(self._chip)
        self._back.setVisible(own and not self._binding.session.read_only)
        self._hint.setText(self.tr("From the facts it would be: {text}").format(text=derived))
        self._hint.setVisible(differs and bool(derived))

    def retranslate(self, name: str, back: str) -> None:
        """Nothing; the side is called `name`, and `back` tells what its button does."""
        self.field.widget.setAccessibleName(name)
        self._back.setText(self.tr("Back to derived"))
        self._back.setAccessibleName(back)
        self._back.setToolTip(f"{back} ({_BACK_KEY.toString(QKeySequence.SequenceFormat.NativeText)})")
        self._mark()

    def dress(self, theme: Theme) -> None:
        """Nothing; the button's icon has the colours of `theme`."""
        self._back.setIcon(theme.icon("rotate-ccw", Tone.ACCENT))


class DerivedField(QWidget):
    """A derived text in both languages, each under its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_Derived()
        form.setupUi(self)
        self.sides = (
            DerivedSide(Language.FI, form.fiText, form.fiChip, form.fiBack, form.fiHint),
            DerivedSide(Language.SV, form.svText, form.svChip, form.svBack, form.svHint),
        )
        self._name: Callable[[], str] = str

    def start(self, binding: Binding, now: DerivedText, name: Callable[[], str], theme: Theme) -> None:
        """Nothing; the text is bound and shows `now`; `name` gives what it is called in the window's language."""
        self._name = name
        for side in self.sides:
            side.start(binding, now)
        self.dress(theme)
        self._retranslate()

    def show_text(self, now: DerivedText) -> None:
        """Nothing; both sides show `now`."""
        for side in self.sides:
            side.show(now)

    def dress(self, theme: Theme) -> None:
        """Nothing; icons have the colours of `theme`."""
        for side in self.sides:
            side.dress(theme)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; what the window says is said in its present language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        name = self._name()
        names = (self.tr("{name}, Finnish"), self.tr("{name}, Swedish"))
        backs = (
            self.tr("Back to the derived text: {name}, Finnish"),
            self.tr("Back to the derived text: {name}, Swedish"),
        )
        labels = (self.form.fiLabel, self.form.svLabel)
        for side, label, called, back in zip(self.sides, labels, names, backs, strict=True):
            label.setText(called.format(name=name))
            side.retranslate(called.format(name=name), back.format(name=name))

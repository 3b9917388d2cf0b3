"""The findings beside the editor: what is to be mended, part by part, and the way there; it mends nothing."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QMenu, QTreeView, QWidget

from app.domain.language import Language
from app.domain.rules import Severity
from app.messages import Messages
from app.services.findings import Finding
from app.services.outline import OutlineItem
from app.ui.generated.ui_findings import Ui_Findings
from app.ui.models.finding_kinds import Kind, is_of_words, named_kinds
from app.ui.models.findings import FINDING, FindingsModel
from app.ui.models.outline_words import language_name
from app.ui.panels.findings_fixes import FindingFixes
from app.ui.panels.findings_rows import FindingRows
from app.ui.panels.notice import Notice
from app.ui.theme import L, Theme, Tone

_EMPTY_ICON = 32
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ALT, _CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class FindingsPanel(QWidget):
    """The findings of the open case.

    `spot_chosen` brings the Spot of the one that a person went to, `fix_chosen` the finding and what is to stand in its
    place, `ignore_wanted` the one that is none; `menu_wanted` asks for all that can be done about a finding, in a menu
    at a point of the screen, and whether a key asked. `messages` gives the sentences of the language that the window
    speaks now.
    """

    spot_chosen = Signal(object)
    fix_chosen = Signal(object, str)
    ignore_wanted = Signal(object)
    menu_wanted = Signal(object, object, bool)

    def __init__(self, messages: Callable[[], Messages], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Findings()
        self.form.setupUi(self)
        self._findings: tuple[Finding, ...] = ()
        self._items: tuple[OutlineItem, ...] = ()
        self._spoken = Language.FI
        self._changing = True
        self._listing = False
        # A person who drags the panel's edge makes many widths, most of which are gone at once.
        self._measuring = QTimer(self, singleShot=True, interval=0)
        self._measuring.timeout.connect(self._measure)
        self.notice = Notice(self)
        self.form.findingsLayout.insertWidget(0, self.notice)
        self.model = FindingsModel(messages, self)
        view = self.form.found
        view.setModel(self.model)
        self._rows = FindingRows(view, theme)
        self.model.height = self._rows.height
        view.setItemDelegate(self._rows)
        self.fixes = FindingFixes(self.form, self)
        self._connect()
        self._retranslate()
        self.dress(theme)

    def _connect(self) -> None:
        form, view = self.form, self.form.found
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.clicked.connect(self._clicked)
        view.customContextMenuRequested.connect(lambda point: self._open_menu(point, by_key=False))
        view.selectionModel().currentChanged.connect(self._show_fixes)
        form.goThere.triggered.connect(self._go)
        form.copySentence.triggered.connect(self._copy)
        form.kind.currentIndexChanged.connect(self._refresh)
        form.language.currentIndexChanged.connect(self._refresh)
        form.showAll.clicked.connect(self._show_all)
        form.ignore.clicked.connect(self._ignore)
        form.more.clicked.connect(self._more)
        self.fixes.chosen.connect(self.fix_chosen)

    def dress(self, theme: Theme) -> None:
        """Nothing; the panel looks as `theme` has it."""
        self._rows.dress(theme)
        self.notice.dress(theme)
        self.form.emptyIcon.setPixmap(theme.icon("circle-check", Tone.DONE).pixmap(_EMPTY_ICON, _EMPTY_ICON))
        self._measure()

    def _measure(self) -> None:
        self.model.measure()
        self.form.found.scheduleDelayedItemsLayout()
        self.form.found.viewport().update()

    def speak(self, language: Language) -> None:
        """Nothing; parts are called by their question in `language` where they have one."""
        self._spoken = language
        self._refresh()

    def allow_changes(self, *, allowed: bool) -> None:
        """Nothing; findings can be dealt with from here, or only gone to (a case that can only be read)."""
        self._changing = allowed
        self._show_fixes()

    def show_findings(self, findings: Sequence[Finding], items: Sequence[OutlineItem]) -> None:
        """Nothing; the panel has `findings` under the titles of `items`; the one that was chosen still is.

        Where that one is gone the next one is chosen.
        """
        if (tuple(findings), tuple(items)) != (self._findings, self._items):
            self._findings, self._items = tuple(findings), tuple(items)
            self._refresh()

    def show_reading(self, *, reading: bool) -> None:
        """Nothing; it is told that the texts are being read for the first time, or not."""
        if self.form.reading.isHidden() == reading:
            self.form.reading.setVisible(reading)
            self._refresh()

    def current(self) -> Finding | None:
        """The finding that is chosen, None where none is."""
        finding = self.form.found.currentIndex().data(FINDING)
        return finding if isinstance(finding, Finding) else None

    def choose(self, finding: Finding) -> None:
        """Nothing; `finding` is chosen where it is shown; who writes goes on writing."""
        if (place := self.model.index_of(finding)).isValid():
            self.form.found.setCurrentIndex(place)

    def kind(self) -> Kind:
        """The kind of findings that alone is shown."""
        return Kind[self.form.kind.currentData()]

    def language(self) -> Language | None:
        """The language whose findings alone are shown, None for both."""
        value = self.form.language.currentData()
        return None if value is None else Language(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether `event` was a key for the chosen finding; a new width makes rows of new heights."""
        if isinstance(event, QResizeEvent) and watched is self.form.found.viewport():
            self._measuring.start()
            if event.size().height() < event.oldSize().height():
                # What can be done about the chosen finding takes its room below, and must not cover it.
                QTimer.singleShot(0, self, partial(_keep_in_view, self.form.found, event.oldSize().height()))
        elif isinstance(event, QKeyEvent) and event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            act = self._wanted(event)
            if act is not None:
                # Whoever takes a key from the window's commands gets it as one of its own.
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    act()
                return True
        return super().eventFilter(watched, event)

    def _wanted(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key asks for."""
        modifiers, enter = event.modifiers() & (_ALT | _CONTROL), event.key() in _ENTER
        if (event.key() == Qt.Key.Key_Period and modifiers == _CONTROL) or (enter and modifiers == _ALT):
            return self._more
        if enter:
            return self._go
        return self._ignore if event.key() == Qt.Key.Key_Delete and not modifiers else None

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing; better words are looked for now that they would be seen."""
        super().showEvent(event)
        self.fixes.go_on()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; texts follow the window's language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "fixes"):
            self.form.retranslateUi(self)
            self._retranslate()
            self._refresh()
            self.fixes.retell()

    def _retranslate(self) -> None:
        self._count_kinds()
        languages = [(language_name(language), language.value) for language in Language]
        _fill(self.form.language, [(self.tr("Both languages"), None), *languages])

    def _count_kinds(self) -> None:
        _fill(self.form.kind, [(text, kind.name) for kind, text in named_kinds(self._findings)])

    def _show_all(self) -> None:
        self.form.kind.setCurrentIndex(0)
        self.form.language.setCurrentIndex(0)

    def _refresh(self) -> None:
        self._count_kinds()
        kind, language = self.kind(), self.language()
        shown = [it for it in self._findings if kind.shows(it) and language in {None, it.spot.language or language}]
        self._list(shown)
        self._show_fixes()
        self.form.count.setText(self._count(shown))
        self.form.pages.setCurrentWidget(self.form.listPage if shown else self.form.emptyPage)
        narrowed = kind is not Kind.ALL or language is not None
        self.form.showAll.setVisible(narrowed and bool(self._findings))
        self.form.emptyText.setText(self._nothing(narrowed=narrowed))

    def _list(self, shown: Sequence[Finding]) -> None:
        """The list has `shown`, in which the chosen finding stays chosen, or what stands in its place now."""
        view, chosen = self.form.found, self.current()
        number = self.model.number_of(view.currentIndex()) if chosen else 0
        high = view.verticalScrollBar().value()
        # A view whose chosen row goes chooses another by itself.
        self._listing = True
        if self.model.show(shown, self._items, self._spoken):
            for row in range(self.model.rowCount()):
                view.expand(self.model.index(row, 0))
            place = self.model.index_of(chosen) if chosen else self.model.first()
            view.setCurrentIndex(place if place.isValid() else self.model.at(number))
            view.verticalScrollBar().setValue(high)
        self._listing = False

    def _count(self, findings: Sequence[Finding]) -> str:
        errors = sum(it.severity is Severity.ERROR for it in findings)
        others = len(findings) - errors
        if not findings:
            return ""
        if not others:
            return self.tr("%n error(s)", "", errors)
        if not errors:
            return self.tr("%n warning(s)", "", others)
        return self.tr("{errors}, {warnings}").format(
            errors=self.tr("%n error(s)", "", errors), warnings=self.tr("%n warning(s)", "", others)
        )

    def _nothing(self, *, narrowed: bool) -> str:
        if not self.form.reading.isHidden():
            return self.tr("The texts are being read. What is found is told here.")
        if not narrowed:
            return self.tr("Nothing to mend. Every mandatory part is written, and every translation is up to date.")
        return self.tr("Nothing to mend of this kind. Others are not shown now.")

    def _show_fixes(self) -> None:
        if not self._listing:
            self.fixes.show_for(self.current() if self._changing else None)

    def _clicked(self, index: QModelIndex) -> None:
        # A click on a part's name leaves the chosen finding chosen, and goes nowhere.
        if isinstance(index.data(FINDING), Finding):
            self._go()

    def _go(self) -> None:
        finding = self.current()
        if finding is not None:
            self.spot_chosen.emit(finding.spot)

    def _ignore(self) -> None:
        finding = self.current()
        if self._changing and finding is not None and is_of_words(finding):
            self.form.found.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ignore_wanted.emit(finding)

    def _copy(self) -> None:
        if (finding := self.current()) is not None:
            QGuiApplication.clipboard().setText(self.model.sentence(finding))

    def _more(self) -> None:
        view = self.form.found
        row = view.visualRect(view.currentIndex())
        self._open_menu(QPoint(row.left() + L, min(row.bottom(), view.viewport().height())), by_key=True)

    def _open_menu(self, point: QPoint, *, by_key: bool) -> None:
        finding, place = self.current(), self.form.found.viewport().mapToGlobal(point)
        if finding is None:
            return
        if self._changing and is_of_words(finding):
            self.menu_wanted.emit(finding, place, by_key)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.form.goThere, self.form.copySentence])
        menu.popup(place)


def _fill(box: QComboBox, entries: Sequence[tuple[str, str | None]]) -> None:
    """Puts texts with their values into `box`, in which the same row stays chosen; nobody is told."""
    with QSignalBlocker(box):
        for row, (text, value) in enumerate(entries):
            if row == box.count():
                box.addItem(text, value)
            elif box.itemText(row) != text:
                box.setItemText(row, text)


def _keep_in_view(view: QTreeView, height: int) -> None:
    """Scrolls to the chosen row where it was in view as long as the list was `height` pixels high."""
    row = view.visualRect(view.currentIndex())
    if row.top() < height and row.bottom() > view.viewport().height():
        view.scrollTo(view.currentIndex())

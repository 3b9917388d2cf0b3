"""The findings beside the editor: what is to be mended, part by part, and the way there; it mends nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.language import Language
from app.domain.rules import Severity
from app.messages import Messages
from app.services.findings import Finding
from app.services.outline import OutlineItem
from app.ui.generated.ui_findings import Ui_Findings
from app.ui.models.findings import FINDING, FindingsModel
from app.ui.models.outline_words import language_name
from app.ui.panels.findings_rows import FindingRows
from app.ui.theme import Theme, Tone

_EMPTY_ICON = 32
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FindingsPanel(QWidget):
    """The findings of the open case; `spot_chosen` brings the Spot of the one that a person went to.

    `messages` gives the sentences of the language that the window speaks now.
    """

    spot_chosen = Signal(object)

    def __init__(self, messages: Callable[[], Messages], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Findings()
        self.form.setupUi(self)
        self._findings: tuple[Finding, ...] = ()
        self._items: tuple[OutlineItem, ...] = ()
        self._spoken = Language.FI
        self.model = FindingsModel(messages, self)
        view = self.form.found
        view.setModel(self.model)
        self._rows = FindingRows(view, theme)
        view.setItemDelegate(self._rows)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.clicked.connect(self._clicked)
        view.customContextMenuRequested.connect(self._open_menu)
        self.form.goThere.triggered.connect(self._go)
        self.form.copySentence.triggered.connect(self._copy)
        self.form.language.currentIndexChanged.connect(lambda _: self._refresh())
        self.form.showBoth.clicked.connect(lambda: self.form.language.setCurrentIndex(0))
        self._retranslate()
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Nothing; the panel looks as `theme` has it."""
        self._rows.dress(theme)
        self.form.emptyIcon.setPixmap(theme.icon("circle-check", Tone.DONE).pixmap(_EMPTY_ICON, _EMPTY_ICON))
        self.form.found.scheduleDelayedItemsLayout()
        self.form.found.viewport().update()

    def speak(self, language: Language) -> None:
        """Nothing; parts are called by their question in `language` where they have one."""
        self._spoken = language
        self._refresh()

    def show_findings(self, findings: Sequence[Finding], items: Sequence[OutlineItem]) -> None:
        """Nothing; the panel has `findings` under the titles of `items`; the one that was chosen still is."""
        if (tuple(findings), tuple(items)) != (self._findings, self._items):
            self._findings, self._items = tuple(findings), tuple(items)
            self._refresh()

    def current(self) -> Finding | None:
        """The finding that is chosen, None where none is."""
        finding = self.form.found.currentIndex().data(FINDING)
        return finding if isinstance(finding, Finding) else None

    def language(self) -> Language | None:
        """The language whose findings alone are shown, None for both."""
        value = self.form.language.currentData()
        return None if value is None else Language(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether `event` was Enter on a finding; a new width makes rows of new heights."""
        if event.type() is QEvent.Type.Resize and watched is self.form.found.viewport():
            self.form.found.scheduleDelayedItemsLayout()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            self._go()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; texts follow the window's language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "model"):
            self.form.retranslateUi(self)
            self._retranslate()
            self._refresh()

    def _retranslate(self) -> None:
        choice = max(self.form.language.currentIndex(), 0)
        with QSignalBlocker(self.form.language):
            self.form.language.clear()
            self.form.language.addItem(self.tr("Both languages"), None)
            for language in Language:
                self.form.language.addItem(language_name(language), language.value)
            self.form.language.setCurrentIndex(choice)

    def _refresh(self) -> None:
        language, chosen = self.language(), self.current()
        shown = [it for it in self._findings if language is None or it.spot.language in {None, language}]
        self.model.show(shown, self._items, self._spoken)
        self.form.found.expandAll()
        place = self.model.index_of(chosen) if chosen else self.model.first()
        self.form.found.setCurrentIndex(place if place.isValid() else self.model.first())
        self.form.count.setText(self._count(shown))
        self.form.pages.setCurrentWidget(self.form.listPage if shown else self.form.emptyPage)
        self.form.showBoth.setVisible(language is not None and bool(self._findings))
        self.form.emptyText.setText(self._nothing(language))

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

    def _nothing(self, language: Language | None) -> str:
        if language is None:
            return self.tr("Nothing to mend. Every mandatory part is written, and every translation is up to date.")
        return self.tr("Nothing to mend in this language: {language}.").format(language=language_name(language))

    def _clicked(self, index: QModelIndex) -> None:
        # A click on a part's name leaves the chosen finding chosen, and goes nowhere.
        if isinstance(index.data(FINDING), Finding):
            self._go()

    def _go(self) -> None:
        finding = self.current()
        if finding is not None:
            self.spot_chosen.emit(finding.spot)

    def _copy(self) -> None:
        if self.current() is not None:
            QGuiApplication.clipboard().setText(str(self.form.found.currentIndex().data()))

    def _open_menu(self, point: QPoint) -> None:
        if self.current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.form.goThere, self.form.copySentence])
        menu.popup(self.form.found.viewport().mapToGlobal(point))

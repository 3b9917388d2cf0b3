"""What may stand in the place of the chosen finding, as buttons under the findings; it replaces nothing itself."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from app.domain.rules import LEGAL, PROOFREAD, SPELLING
from app.services.findings import Finding
from app.ui.generated.ui_findings import Ui_Findings
from app.ui.models.findings import fix_label, named
from app.ui.panels.flow import FlowLayout
from app.ui.tasks import Task
from app.ui.theme import S

MOST = 5
"""More better words than these are no help."""

_REST_MS = 150
"""A finding that is only passed by on the way to another is not searched for."""


class Suggesting(Protocol):
    """Finds better words."""

    def suggest(self, finding: Finding, told: Callable[[tuple[str, ...]], None]) -> Task[Any]:
        """The search, under way; `told` gets ever better lists of what may stand in the finding's place."""


class FindingFixes(QObject):
    """The lower part of `form`. `chosen` brings the finding and what a person wants in its place."""

    chosen = Signal(object, str)

    def __init__(self, form: Ui_Findings, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._finding: Finding | None = None
        self._fixes: tuple[str, ...] = ()
        self._task: Task[Any] | None = None
        self.suggesting: Suggesting | None = None
        """Who finds better words; nobody yet."""
        self._flow = FlowLayout(form.choices, S)
        self._buttons = tuple(self._button(number) for number in range(MOST))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._search)

    def _button(self, number: int) -> QPushButton:
        button = QPushButton(self._form.choices)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(number))
        button.hide()
        self._flow.addWidget(button)
        return button

    def show_for(self, finding: Finding | None) -> None:
        """Nothing; what can be done about `finding` is shown; nothing where it is not one of words."""
        if finding is not None and self._is_same(finding):
            self._finding = finding
            return
        self.rest()
        self._finding = finding if finding is not None and finding.rule in PROOFREAD | LEGAL else None
        self._form.fixes.setVisible(self._finding is not None)
        if self._finding is not None:
            self._offer(self._finding.fixes, ended=self._finding.rule not in SPELLING)
            if self._finding.rule in SPELLING and self.suggesting is not None:
                self._rest.start()

    def go_on(self) -> None:
        """Nothing; what is chosen is searched for, where that had to wait until somebody sees it."""
        if self._finding is not None and self._finding.rule in SPELLING and self._task is None and not self._fixes:
            self._rest.start()

    def rest(self) -> None:
        """Nothing; nothing is searched for any more."""
        self._rest.stop()
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def retell(self) -> None:
        """Nothing; the texts are in the language that the window speaks now."""
        if self._finding is not None:
            self._offer(self._fixes, ended=self._task is None)

    @property
    def fixes(self) -> tuple[str, ...]:
        """What is offered now, the best first."""
        return self._fixes if self._finding is not None else ()

    def _is_same(self, finding: Finding) -> bool:
        """Whether `finding` is the one that is shown, wherever in its text it stands by now."""
        shown = self._finding
        return shown is not None and (shown.rule, shown.text, shown.fixes, shown.spot.path) == (
            *(finding.rule, finding.text, finding.fixes, finding.spot.path),
        )

    def _search(self) -> None:
        finding = self._finding
        if finding is None or self.suggesting is None or not self._form.fixes.isVisible():
            return

        def told(words: tuple[str, ...]) -> None:
            if self._finding is not None and self._finding.text == finding.text:
                self._offer(words, ended=False)

        self._task = task = self.suggesting.suggest(finding, told)
        task.finished.connect(self._ended, Qt.ConnectionType.QueuedConnection)

    def _ended(self) -> None:
        self._task = None
        if self._finding is not None:
            self._offer(self._fixes, ended=True)

    def _offer(self, fixes: tuple[str, ...], *, ended: bool) -> None:
        assert self._finding is not None
        self._fixes = fixes[:MOST]
        words = named(self._finding.text)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(self._fixes))
            if number < len(self._fixes):
                label = fix_label(self._finding, self._fixes[number])
                button.setText(label.replace("&", "&&"))
                put = self.tr("Put “{better}” in place of “{words}”").format(better=label, words=words)
                button.setToolTip(put if words else label)
                button.setAccessibleName(button.toolTip())
        self._form.choices.setVisible(bool(self._fixes))
        self._form.fixesTold.setText(self._told(words, ended=ended))
        self._form.fixesTold.setVisible(bool(self._form.fixesTold.text()))
        self._flow.invalidate()

    def _told(self, words: str, *, ended: bool) -> str:
        assert self._finding is not None
        if self._fixes:
            return self.tr("In place of “{words}”:").format(words=words) if words else self.tr("In its place:")
        if not ended:
            return self.tr("Looking for better words…")
        return self.tr("No better word is known.") if self._finding.rule in SPELLING else ""

    def _choose(self, number: int) -> None:
        if self._finding is not None and number < len(self._fixes):
            # The button may go with its finding, and the keyboard with it.
            self._form.found.setFocus(Qt.FocusReason.OtherFocusReason)
            self.chosen.emit(self._finding, self._fixes[number])

"""The bar over a case: the way back, its title, how far each language is, the way out as documents."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.case import Case
from app.domain.language import Language
from app.domain.readiness import readiness
from app.ui.generated.ui_case_header import Ui_CaseHeader
from app.ui.panels.readiness_bar import ReadinessBar
from app.ui.plain_tip import plain_tip
from app.ui.theme import Theme

PAUSE = 250
"""Milliseconds without a change after which the bars are counted anew."""


class CaseHeader(QWidget):
    """Shows what it is given; `back` and `export` are wished for."""

    back = Signal()
    export = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CaseHeader()
        self.form.setupUi(self)
        self._title = ""
        self._case: Case | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        self._bars = {language: ReadinessBar(language, theme, self) for language in Language}
        for bar in self._bars.values():
            self.form.ready.addWidget(bar)
        self.form.back.clicked.connect(self.back)
        self.form.export_.clicked.connect(self.export)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Nothing; icons and bars look as `theme` has them."""
        self.form.back.setIcon(theme.icon("chevron-left", gap=True))
        for bar in self._bars.values():
            bar.dress(theme)

    def show_case(self, case: Case, title: str) -> None:
        """Nothing; the bar tells of `case`, called `title`, and how far it is once nothing has changed for a while."""
        self._title = title
        self._elide()
        first, self._case = self._case is None, case
        if first:
            self._count()
        else:
            self._pause.start()

    def _count(self) -> None:
        """Counts what is ready: some milliseconds for a long answer, which no key should wait for."""
        if self._case is not None:
            for language, bar in self._bars.items():
                bar.show_ready(readiness(self._case, language))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing; the title has as much room as there is."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._title:
            self.form.retranslateUi(self)
            self._elide()

    def _elide(self) -> None:
        label = self.form.title
        room = max(label.width(), 0)
        label.setText(label.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room))
        label.setToolTip(plain_tip(self._title))
        # What is cut off for the eye is read out whole.
        label.setAccessibleName(self._title)

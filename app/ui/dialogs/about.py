"""What the program is: version, licence, components and the date of its data; it changes nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from app import __version__
from app.domain.errors import AppError
from app.ui.context import Context
from app.ui.generated.ui_about import Ui_AboutDialog
from app.ui.moments import day_text
from app.ui.statute_words import data_words
from app.ui.support import Credits

_LOGO = 64


class AboutDialog(QDialog):
    """Shows `credits`; its button puts the text of `details` on the clipboard."""

    def __init__(
        self, context: Context, credits: Credits, details: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._credits = credits
        self._details = details
        self._context = context
        self.form = Ui_AboutDialog()
        self.form.setupUi(self)
        logo = QIcon(str(context.theme.theme.icons / "aloitevastaus.svg"))
        self.form.logo.setPixmap(logo.pixmap(QSize(_LOGO, _LOGO), self.devicePixelRatioF()))
        self.form.components.addTopLevelItems(
            [QTreeWidgetItem([it.name, it.version, it.licence]) for it in credits.components]
        )
        header = self.form.components.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.form.copied.hide()
        self.form.copyDetails.clicked.connect(self._copy)
        self.form.close.clicked.connect(self.close)
        self.form.close.setFocus()
        self._retranslate()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details())
        self.form.copied.show()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._retranslate()

    def _retranslate(self) -> None:
        day = self._credits.data_date
        shown = day_text(day)
        self.form.version.setText(self.tr("Version {version}").format(version=__version__))
        self.form.dataDate.setText(self.tr("Data of the municipalities as of {day}").format(day=shown))
        try:
            self.form.statutes.setText(data_words(self._context.app.citations.about))
        except AppError as error:
            self.form.statutes.setText(self._context.app.messages.error(error))

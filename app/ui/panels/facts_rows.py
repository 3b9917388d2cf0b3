"""The row of one recipient of the decision, in both languages; it adds and removes none."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.domain.paths import Path
from app.ui.binding import Binding
from app.ui.generated.ui_facts_distribution import Ui_Distribution


class DistributionRow(QWidget):
    """Who is told of the decision."""

    def __init__(self, binding: Binding, path: Path) -> None:
        super().__init__()
        self.form = Ui_Distribution()
        self.form.setupUi(self)
        binding.bind_all(self, path)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the row follows the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)

"""The row of one attachment: its titles, or the one in its original language, and its file; it moves none."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.domain.case import Attachment
from app.domain.language import Language
from app.domain.paths import Path
from app.ui.binding import Binding
from app.ui.generated.ui_attachments_row import Ui_AttachmentRow
from app.ui.panels.derived_names import name_items
from app.ui.plain_tip import plain_tip


class AttachmentRow(QWidget):
    """An attachment, bound to the item at `path`."""

    def __init__(self, binding: Binding, path: Path) -> None:
        super().__init__()
        self.form = Ui_AttachmentRow()
        self.form.setupUi(self)
        for value in ("", *Language):
            self.form.original.addItem(str(value), str(value))
        self._name_choices()
        binding.bind_all(self, path)

    def show_attachment(self, attachment: Attachment, other: str) -> None:
        """Nothing; only titles that the documents show are there; `other` is what moves it to the other list."""
        form, original = self.form, attachment.original
        for language, parts in ((Language.FI, (form.fiLabel, form.fi)), (Language.SV, (form.svLabel, form.sv))):
            for part in parts:
                part.setVisible(original in (None, language))
        form.file.setText(attachment.file_name)
        form.file.setToolTip(plain_tip(self._fingerprint(attachment)))
        form.file.setVisible(bool(attachment.file_name))
        if form.other.text() != other:
            form.other.setText(other)
            # From here on the row says which one it moves.
            form.other.setAccessibleName(other)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; what the window says is said in its present language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._name_choices()
        super().changeEvent(event)

    def _fingerprint(self, attachment: Attachment) -> str:
        if not attachment.digest:
            return ""
        return self.tr("Fingerprint (SHA-256): {digest}").format(digest=attachment.digest)

    def _name_choices(self) -> None:
        names = {
            "": self.tr("in each language"),
            Language.FI.value: self.tr("in Finnish, its original language"),
            Language.SV.value: self.tr("in Swedish, its original language"),
        }
        name_items(self.form.original, names)

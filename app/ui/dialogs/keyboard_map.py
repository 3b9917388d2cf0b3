"""Every key of the window, searched and printed; it carries no command out."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from app.ui.context import Context
from app.ui.generated.ui_keyboard_map import Ui_KeyboardMapDialog
from app.ui.keyboard_text import KeyGroup, key_groups, keyboard_html, matching
from app.ui.theme import Theme, Tone

Print = Callable[[QTextDocument], None]


class KeyboardMapDialog(QDialog):
    """The keys by group. `print_page` brings a page to paper; None does so by the system's own dialog."""

    def __init__(self, context: Context, print_page: Print | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._print_page = print_page or self._print_with_dialog
        self.form = Ui_KeyboardMapDialog()
        self.form.setupUi(self)
        form = self.form
        form.keys.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        form.keys.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        form.keys.header().setStretchLastSection(False)
        form.filter.textChanged.connect(self._fill)
        form.print.clicked.connect(self._print)
        form.close.clicked.connect(self.close)
        # Rows that are added before the style sheet has reached the list keep the height that they had without it.
        form.keys.ensurePolished()
        context.theme.changed.connect(self._dress)
        self._dress(context.theme.theme)
        form.filter.setFocus()

    def shown(self) -> tuple[KeyGroup, ...]:
        """The groups that fit what is searched."""
        return matching(key_groups(), self.form.filter.text())

    def _dress(self, theme: Theme) -> None:
        self.form.print.setIcon(theme.icon("printer", gap=True))
        self._fill()

    def _fill(self) -> None:
        tree, theme = self.form.keys, self._context.theme.theme
        tree.clear()
        for group in self.shown():
            top = QTreeWidgetItem([group.title])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            bold = top.font(0)
            bold.setBold(True)
            top.setFont(0, bold)
            top.setForeground(0, theme.color(Tone.MUTED))
            top.addChildren([QTreeWidgetItem([row.text, row.keys]) for row in group.rows])
            tree.addTopLevelItem(top)
        tree.expandAll()
        empty = tree.topLevelItemCount() == 0
        tree.setVisible(not empty)
        self.form.nothing.setVisible(empty)
        self.form.print.setEnabled(not empty)

    def _print(self) -> None:
        page = QTextDocument(self)
        page.setHtml(keyboard_html(self.form.title.text(), self.shown()))
        self._print_page(page)
        page.deleteLater()

    def _print_with_dialog(self, page: QTextDocument) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            page.print_(printer)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_print_page"):
            self.form.retranslateUi(self)
            self._fill()

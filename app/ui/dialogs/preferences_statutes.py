"""The part of the preferences that is about the data of statutes: its date, newer data brought in; it reads no data."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import AppError
from app.ui.context import Context
from app.ui.generated.ui_preferences import Ui_PreferencesDialog
from app.ui.statute_words import data_words
from app.ui.theme import Theme


class StatutePreferences(QObject):
    """Shows in `form` of `window` which data is used, and changes it as a person does."""

    def __init__(self, context: Context, form: Ui_PreferencesDialog, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._form, self._window = context, form, window
        self._store = context.app.open_statutes()
        self._problem: AppError | None = None
        self._taking = False
        form.newerStatutes.clicked.connect(self._choose)
        form.ownStatutes.clicked.connect(self._drop)

    def dress(self, theme: Theme) -> None:
        """Nothing; the buttons look as `theme` has them."""
        self._form.newerStatutes.setIcon(theme.icon("folder-open", gap=True))

    def tell(self) -> None:
        """Nothing; date and credit, and what went wrong, are told in the window's language."""
        form, messages = self._form, self._context.app.messages
        problem = self._problem
        try:
            form.statutesTold.setText(data_words(self._context.app.citations.about))
        except AppError as error:
            form.statutesTold.clear()
            problem = problem or error
        form.statutesProblem.setText(messages.error(problem) if problem else "")
        form.statutesProblem.setVisible(problem is not None)
        form.ownStatutes.setVisible(self._store.folder() is not None)
        form.newerStatutes.setEnabled(not self._taking)
        if self._taking:
            form.statutesTold.setText(self.tr("The data is being checked…"))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Choose newer data of statutes"),
            "",
            self.tr("Data of statutes (*.zip);;All files (*)"),
        )
        if name:
            self._problem, self._taking = None, True
            store, file = self._store, Path(name)
            self._context.tasks.run(lambda _: store.take(file), done=self._took, failed=self._failed, owner=self)
            self.tell()

    def _took(self, _about: Mapping[str, str]) -> None:
        self._taking = False
        self.tell()

    def _failed(self, error: AppError) -> None:
        self._problem, self._taking = error, False
        self.tell()

    def _drop(self) -> None:
        self._problem = None
        self._store.drop()
        # The button goes, and the keyboard with it.
        self._form.newerStatutes.setFocus()
        self.tell()

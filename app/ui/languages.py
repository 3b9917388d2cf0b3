"""The language of the window, switched while it is open; the language of a document is another thing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)

from app.messages import LANGUAGES

SOURCE = "en"
"""The language in which the window's strings stand in the code; its catalogue has plural forms alone."""


# Keys that Qt's own catalogues call otherwise than the keyboards of those who use the program.
KEY_NAMES = (QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "PgDown"))
"""Names of keys, to be translated in the context ``QShortcut``."""


class Languages(QObject):
    """Speaks one of the app's languages at a time.

    Parameters: `folder` holds ``aloitevastaus_LANGUAGE.qm``; `speak` switches the sentences of errors and doubts too.
    """

    switched = Signal(str)

    def __init__(self, folder: Path, speak: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._speak = speak
        self._installed: list[QTranslator] = []
        self._read: dict[Path, bytes] = {}
        self.language = SOURCE

    def use(self, wanted: str) -> str:
        """The language now spoken: `wanted`, or the system's where it is empty, English where the app has none."""
        language = wanted or QLocale.system().name()[:2]
        language = language if language in LANGUAGES else SOURCE
        self._clear()
        self.language = language
        self._speak(language)
        QLocale.setDefault(QLocale(language if language != SOURCE else "en_GB"))
        for name, folder in self._catalogues(language):
            self._install(folder / f"{name}.qm")
        app = QCoreApplication.instance()
        if app is not None:
            # Qt tells the windows when it next has time, and nobody where no catalogue came or went: told now, once.
            QCoreApplication.removePostedEvents(app, QEvent.Type.LanguageChange.value)
            QCoreApplication.postEvent(app, QEvent(QEvent.Type.LanguageChange))
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self.switched.emit(language)
        return language

    def _install(self, path: Path) -> None:
        """Nothing; the catalogue at `path` is spoken too, where there is one."""
        if not path.is_file():
            return
        # Loaded by its name a file stays mapped, and an update that writes it anew takes the window down. Qt does not
        # copy the bytes either: they are kept as long as it reads them.
        catalogue = self._read.get(path) or self._read.setdefault(path, path.read_bytes())
        translator = QTranslator(self)
        if translator.load(catalogue):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)

    def _catalogues(self, language: str) -> tuple[tuple[str, Path], ...]:
        own = f"aloitevastaus_{language}", self._folder
        if language == SOURCE:
            # The strings themselves are English: only what is counted has another form for one.
            return (own,)
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return (f"qtbase_{language}", qt), own

    def _clear(self) -> None:
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()

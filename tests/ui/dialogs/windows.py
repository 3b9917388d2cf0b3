"""What tests of the helping windows stand on: real engines, preferences in a file, no library."""

from pathlib import Path
from typing import Any, cast

from app.bootstrap import Bootstrap
from app.domain.errors import AppError
from app.domain.language import Bilingual
from app.domain.proofing import NO_WORDS, Word, Words
from app.services.ports import Proofreader, WordStore
from app.storage.preferences import FILE_NAME, FilePreferences
from app.ui.actions import Actions
from app.ui.context import Context
from app.ui.languages import Languages
from app.ui.preferences_keeper import PreferencesKeeper
from app.ui.proofing_keeper import ProofingKeeper
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper
from tests.proofreaders import FakeProofreader


class FewWords:
    """A person's words in memory, and an office's list that has two."""

    def __init__(self) -> None:
        self.kept: Bilingual[Words] = NO_WORDS
        self.fails: AppError | None = None

    def words(self) -> Bilingual[Words]:
        return self.kept

    def put(self, words: Bilingual[Words]) -> None:
        if self.fails is not None:
            raise self.fails
        self.kept = words

    def office(self, path: Path) -> Bilingual[Words]:
        if path.name == "missing.txt":
            raise AppError("words.missing", file=str(path))
        return Bilingual((Word("kuntavekkari", "vekkari"),), (Word("sektorlots"),))


def a_context(folder: Path, reader: Proofreader | None = None, words: WordStore | None = None) -> Context:
    """A context whose preferences are kept in `folder`; it speaks English and has no library.

    It is proofread by `reader`, once `context.proofing` was started, with `words`.
    """
    app = Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en"})
    theme = ThemeKeeper()
    languages = Languages(folder / "no-catalogues", app.speak)
    languages.use("en")
    keeper = PreferencesKeeper(FilePreferences(folder / FILE_NAME))
    tasks, store = Tasks(), words or FewWords()
    proofing = ProofingKeeper(lambda: reader or FakeProofreader(), lambda: store, keeper, tasks)
    return Context(app, cast("Any", None), theme, keeper, languages, tasks, Actions(theme), cast("Any", None), proofing)

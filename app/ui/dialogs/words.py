"""The words that proofreading takes for right: a person's own, the open case's, the office's; the first two change."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QTreeWidget, QWidget

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.proofing import NO_WORDS, Word, Words
from app.domain.text import clean, fold_spaces
from app.services.proof_edits import case_words_edit
from app.services.session import Change, Session
from app.ui.context import Context
from app.ui.dialogs.words_list import Group, Listed, Owner, WordList
from app.ui.generated.ui_words import Ui_WordsDialog
from app.ui.theme import Theme

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WordsDialog(QDialog):
    """Shows the words of both languages; what is changed holds at once. `session` is that of the open case, if any."""

    def __init__(self, context: Context, session: Session | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, session
        self.form = form = Ui_WordsDialog()
        form.setupUi(self)
        theme = context.theme.theme
        self.lists = Bilingual(WordList(form.fiWords, theme), WordList(form.svWords, theme))
        self._last = Language.FI
        for language in Language:
            self._connect(language)
        form.search.textChanged.connect(self._search)
        form.remove.clicked.connect(self._remove)
        form.removeWords.triggered.connect(self._remove)
        form.edit.triggered.connect(self._type_over)
        form.close.clicked.connect(self.close)
        context.proofing.words_changed.connect(self._show)
        context.proofing.failed.connect(self._tell)
        context.theme.changed.connect(self._dress)
        if session is not None:
            self.destroyed.connect(session.listen(self._changed))
        self._dress(theme)
        self._show()
        form.fiWord.setFocus()

    def _connect(self, language: Language) -> None:
        word, like, tree = self._fields(language)
        add = partial(self._add, language)
        word.returnPressed.connect(add)
        like.returnPressed.connect(add)
        button = self.form.fiAdd if language is Language.FI else self.form.svAdd
        button.clicked.connect(add)
        self.lists[language].edited.connect(partial(self._edit, language))
        tree.itemSelectionChanged.connect(partial(self._chose, language))
        tree.customContextMenuRequested.connect(partial(self._open_menu, language))
        tree.installEventFilter(self)

    def _fields(self, language: Language) -> tuple[QLineEdit, QLineEdit, QTreeWidget]:
        form = self.form
        if language is Language.FI:
            return form.fiWord, form.fiLike, form.fiWords
        return form.svWord, form.svLike, form.svWords

    # What is shown

    def _show(self) -> None:
        for language in Language:
            self.lists[language].show_groups(tuple(self._groups(language)))

    def _groups(self, language: Language) -> list[Group]:
        keeper, path = self._context.proofing, self._context.preferences.value.office_words
        hint = self.tr("None yet. Write one above, or add one from the text.")
        groups = [Group(Owner.OWN, self.tr("Mine"), keeper.own[language], hint)]
        if self._session is not None:
            changing = not self._session.read_only
            words = self._session.case.words[language]
            groups.append(Group(Owner.CASE, self.tr("Of this case"), words, changing=changing))
        office = self.tr("Of the office, in {file}").format(file=Path(path).name) if path else ""
        groups.append(Group(Owner.OFFICE, office, keeper.office[language], changing=False))
        return groups

    def _search(self, text: str) -> None:
        for language in Language:
            self.lists[language].search(text)

    def _chose(self, language: Language) -> None:
        chosen = self.lists[language].chosen()
        if chosen:
            self._last = language
            other = self._fields(language.other)[2]
            with QSignalBlocker(other):
                other.clearSelection()
        self.form.remove.setEnabled(any(it.owner is not Owner.OFFICE for it in self.lists[self._last].chosen()))

    # What is changed

    def _words(self, owner: Owner) -> Bilingual[Words]:
        if owner is Owner.OWN:
            return self._context.proofing.own
        return self._session.case.words if self._session is not None else NO_WORDS

    def _put(self, owner: Owner, words: Bilingual[Words]) -> None:
        if owner is Owner.OWN:
            self._context.proofing.put(words)
        elif self._session is not None:
            self._session.apply(case_words_edit(words))

    def _add(self, language: Language) -> None:
        field, pattern, _ = self._fields(language)
        made = Word(_tidied(field.text()), _tidied(pattern.text()))
        own = self._words(Owner.OWN)
        if not self._is_word(made) or self._is_there(made, own[language], language):
            field.setFocus()
            return
        self._put(Owner.OWN, own.put(language, (*own[language], made)))
        self.form.search.clear()
        if self.lists[language].choose(Listed(Owner.OWN, made)):
            field.clear()
            pattern.clear()
        field.setFocus()

    def _edit(self, language: Language, listed: Listed, made: Word) -> None:
        made = Word(_tidied(made.text), _tidied(made.like))
        words = self._words(listed.owner)
        others = tuple(it for it in words[language] if it != listed.word)
        if made == listed.word or not self._is_word(made) or self._is_there(made, others, language):
            # The list is in the midst of what told of it.
            QTimer.singleShot(0, self, self._show)
            return
        changed = tuple(made if it == listed.word else it for it in words[language])

        def put() -> None:
            self._put(listed.owner, words.put(language, changed))
            self.lists[language].choose(Listed(listed.owner, made))

        QTimer.singleShot(0, self, put)

    def _remove(self) -> None:
        language = self._last
        gone = [it for it in self.lists[language].chosen() if it.owner is not Owner.OFFICE]
        if not gone:
            return
        undone: list[Callable[[], None]] = []
        for owner in dict.fromkeys(it.owner for it in gone):
            words = self._words(owner)
            mine = {it.word for it in gone if it.owner is owner}
            self._put(owner, words.put(language, tuple(it for it in words[language] if it not in mine)))
            undone.append(partial(self._put, owner, words))
        one = self.tr("Removed “{word}”.").format(word=gone[0].word.text)
        text = one if len(gone) == 1 else self.tr("Removed %n word(s).", "", len(gone))

        def take_back() -> None:
            for put in undone:
                put()

        self.form.toast.tell(text, take_back)

    def _type_over(self) -> None:
        self.lists[self._last].edit()

    def _is_word(self, made: Word) -> bool:
        """Whether `made` can be a word; a person is told why not."""
        for text in (made.text, made.like or made.text):
            if not any(map(str.isalpha, text)) or "=" in text or "#" in text:
                self.form.toast.tell(self.tr("A word has letters, and no sign = or #."))
                return False
        return True

    def _is_there(self, made: Word, words: Words, language: Language) -> bool:
        if all(it.text != made.text for it in words):
            return False
        there = next(it for it in words if it.text == made.text)
        self.form.search.clear()
        self.lists[language].choose(Listed(Owner.OWN, there))
        self.form.toast.tell(self.tr("“{word}” is there already.").format(word=made.text))
        return True

    def _changed(self, change: Change) -> None:
        if change.before.words != change.after.words:
            self._show()

    def _tell(self, error: AppError) -> None:
        self.form.toast.tell(self._context.app.messages.error(error))

    # Keys, look and language

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether `event` was a key for the chosen words."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QTreeWidget):
            if event.key() == Qt.Key.Key_Delete:
                self._remove()
                return True
            # Of a field over the list Enter ends the typing, and comes here afterwards.
            if event.key() in _ENTER and watched.state() is not QTreeWidget.State.EditingState:
                self._type_over()
                return True
        return super().eventFilter(watched, event)

    def _open_menu(self, language: Language, point: QPoint) -> None:
        tree = self._fields(language)[2]
        if not self.form.remove.isEnabled() or self._last is not language:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.form.edit, self.form.removeWords])
        menu.popup(tree.viewport().mapToGlobal(point))

    def _dress(self, theme: Theme) -> None:
        self.form.toast.dress(theme)
        self.form.remove.setIcon(theme.icon("trash-2", gap=True))
        for language in Language:
            button = self.form.fiAdd if language is Language.FI else self.form.svAdd
            button.setIcon(theme.icon("plus", gap=True))
            self.lists[language].dress(theme)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_last"):
            self.form.retranslateUi(self)
            self._show()


def _tidied(text: str) -> str:
    return fold_spaces(clean(text))

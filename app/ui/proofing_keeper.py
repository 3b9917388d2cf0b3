"""Keeps what proofreads for the window, and the words that are known to it, while it is open; it reads no text."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.preferences import Preferences
from app.domain.proofing import NO_WORDS, KnownWords, ProofState, Word, Words
from app.services.ports import Proofreader, WordStore
from app.ui.preferences_keeper import PreferencesKeeper
from app.ui.proofing_door import ProofreaderDoor
from app.ui.tasks import Progress, Tasks

_UNKNOWN = Bilingual("kaupungi", "kommunn")
"""A word of each language that is wrong, and near to right ones."""


@dataclass(frozen=True, slots=True)
class _Read:
    """The words of one list, or why they could not be read."""

    words: Bilingual[Words] = NO_WORDS
    problem: AppError | None = None


class ProofingKeeper(QObject):
    """What proofreads here; nothing of it is there before `start`, nor where the person wants no proofreading.

    `ready` tells that `state` is there, `rested` that it is gone because the person switched proofreading off;
    `words_changed` that `own` or `office` are others; `failed` brings the AppError of what could not be read or
    written, or of a reader that is lost.
    """

    ready = Signal()
    rested = Signal()
    words_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        open_reader: Callable[[], Proofreader],
        open_words: Callable[[], WordStore],
        preferences: PreferencesKeeper,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_reader, self._open_words = open_reader, open_words
        self._preferences, self._tasks = preferences, tasks
        self._started = self._warm = False
        self._door: ProofreaderDoor | None = None
        self._store: WordStore | None = None
        self._unread: AppError | None = None
        self.state: ProofState | None = None
        """What reads each language; None as long as nothing does."""
        self.own: Bilingual[Words] = NO_WORDS
        """The person's words."""
        self.office: Bilingual[Words] = NO_WORDS
        """The office's words."""
        preferences.changed.connect(self._follow)

    def start(self) -> None:
        """Nothing; in a while the words are known and, where the person wants it, texts can be read."""
        if self._started:
            return
        self._started = True
        office = self._preferences.value.office_words

        def work(progress: Progress) -> tuple[WordStore, _Read, _Read]:
            store = self._open_words()
            progress.check()
            return store, _own(store), _office(store, office)

        self._tasks.run(work, done=self._take_words, failed=self.failed.emit, owner=self)

    @property
    def reader(self) -> Proofreader:
        """What reads texts, for work in `Tasks` alone: its calls take their time.

        AppError ``proofing.lost`` where nothing reads any more.
        """
        door = self._door
        if door is None:
            raise AppError("proofing.lost")
        return door.reader()

    def warm_up(self) -> None:
        """Nothing; the first suggestions come as quickly as later ones: what they need is loaded now, once."""
        door, state = self._door, self.state
        if door is None or state is None or not state.suggestions or self._warm:
            return
        self._warm = True

        def work(progress: Progress) -> None:
            for language in Language:
                progress.check()
                next(iter(door.reader().suggest(_UNKNOWN[language], language, KnownWords())), None)

        # Where it is lost, the next one who asks is told.
        self._tasks.run(work, done=lambda _: None, failed=lambda _: None, owner=self)

    def add(self, word: Word, language: Language) -> None:
        """Nothing; `word` is one of the person's, once."""
        others = tuple(it for it in self.own[language] if it.text != word.text)
        self.put(self.own.put(language, (*others, word)))

    def forget(self, word: str, language: Language) -> None:
        """Nothing; `word` is none of the person's any more."""
        self.put(self.own.put(language, tuple(it for it in self.own[language] if it.text != word)))

    def put(self, words: Bilingual[Words]) -> None:
        """Nothing; `words` are the person's from now on, and kept; `failed` tells where they could not be.

        A list that could not be read is not written over.
        """
        if self._store is None:
            return
        if self._unread is not None:
            # Somebody may have mended the file since.
            read = _own(self._store)
            if read.problem is not None:
                self.failed.emit(read.problem)
                return
            words = Bilingual(*(_joined(read.words[it], words[it]) for it in Language))
            self._unread = None
        try:
            self._store.put(words)
        except AppError as error:
            self.failed.emit(error)
            return
        self._become(words, self.office)

    def use_office(self, path: str) -> None:
        """Nothing; the office's words are those of the file at `path`, none where it is empty."""
        self._preferences.change(office_words=path)

    def lose(self, error: AppError) -> None:
        """Nothing; the reader is given up since its call failed with `error`, which is told once."""
        if self._door is not None:
            self._shut()
            self.failed.emit(error)
            self.rested.emit()

    def again(self) -> None:
        """Nothing; where nothing reads any more although the person wants it, something will before long."""
        if self._store is not None and self._door is None and self._preferences.value.proofreading:
            self._open()

    def end(self) -> None:
        """Nothing; nothing reads any more, and whatever still waited for an answer goes on without it."""
        self._started = True
        self._preferences.changed.disconnect(self._follow)
        self._shut()

    def _take_words(self, found: tuple[WordStore, _Read, _Read]) -> None:
        self._store, own, office = found
        self._unread = own.problem
        self._become(own.words, office.words)
        for read in (own, office):
            if read.problem is not None:
                self.failed.emit(read.problem)
        if self._preferences.value.proofreading:
            self._open()

    def _open(self) -> None:
        door = self._door = ProofreaderDoor(self._open_reader)
        self._warm = False

        def work(_progress: Progress) -> ProofState:
            return door.reader().state()

        def done(state: ProofState) -> None:
            if self._door is door:
                self.state = state
                self.ready.emit()

        def failed(error: AppError) -> None:
            if self._door is door:
                self._shut()
                self.failed.emit(error)

        self._tasks.run(work, done=done, failed=failed, owner=self)

    def _shut(self) -> None:
        door, self._door, self.state = self._door, None, None
        if door is not None:
            door.shut()

    def _follow(self, before: Preferences, after: Preferences) -> None:
        if self._store is None:
            return
        if before.office_words != after.office_words:
            self._read_office(after.office_words)
        if before.proofreading and not after.proofreading:
            self._shut()
            self.rested.emit()
        elif after.proofreading and not before.proofreading and self._door is None:
            self._open()

    def _read_office(self, path: str) -> None:
        store = self._store
        assert store is not None

        def done(read: _Read) -> None:
            if path == self._preferences.value.office_words:
                self._become(self.own, read.words)
                if read.problem is not None:
                    self.failed.emit(read.problem)

        self._tasks.run(lambda _: _office(store, path), done=done, failed=self.failed.emit, owner=self)

    def _become(self, own: Bilingual[Words], office: Bilingual[Words]) -> None:
        if (own, office) != (self.own, self.office):
            self.own, self.office = own, office
            self.words_changed.emit()


def _own(store: WordStore) -> _Read:
    try:
        return _Read(store.words())
    except AppError as error:
        return _Read(problem=error)


def _office(store: WordStore, path: str) -> _Read:
    try:
        return _Read(store.office(Path(path)) if path else NO_WORDS)
    except AppError as error:
        return _Read(problem=error)


def _joined(kept: Words, words: Words) -> Words:
    """`words` behind those of `kept` that are not among them."""
    texts = {word.text for word in words}
    return (*(word for word in kept if word.text not in texts), *words)

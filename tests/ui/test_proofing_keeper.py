"""What proofreads for the window: when it is there, what it tells, and that nothing waits for it at the end."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.preferences import Preferences
from app.domain.proofing import NO_WORDS, Word, Words
from app.services.ports import Proofreader
from app.ui.preferences_keeper import PreferencesKeeper
from app.ui.proofing_keeper import ProofingKeeper
from app.ui.tasks import Tasks
from tests.proofreaders import FakeProofreader
from tests.ui.open_window import open_window
from tests.ui.panels.case_pages import Choices

FI = Language.FI
RAATI = Word("asukasraati", "raati")
OFFICE = Bilingual((Word("koulureitti"),), ())


class Lists:
    """A `WordStore` in memory; `broken` and `office_broken` are raised where the lists are read."""

    def __init__(self, own: Bilingual[Words] = NO_WORDS) -> None:
        self.kept = own
        self.broken: AppError | None = None
        self.office_broken: AppError | None = None
        self.full: AppError | None = None

    def words(self) -> Bilingual[Words]:
        if self.broken:
            raise self.broken
        return self.kept

    def put(self, words: Bilingual[Words]) -> None:
        if self.full:
            raise self.full
        self.kept = words

    def office(self, path: Path) -> Bilingual[Words]:
        if self.office_broken:
            raise self.office_broken
        return OFFICE if path.name == "toimisto.txt" else NO_WORDS


class Kept:
    """A keeper with everything that it is handed, and what it told."""

    def __init__(self, qtbot: QtBot, preferences: Preferences, lists: Lists | None = None) -> None:
        self.qtbot = qtbot
        self.reader = FakeProofreader()
        self.lists = lists or Lists()
        self.opened = 0
        self.choices = PreferencesKeeper(Choices(preferences))
        self.tasks = Tasks()
        self.keeper = ProofingKeeper(self._open, lambda: self.lists, self.choices, self.tasks)
        self.told: list[str] = []
        self.failures: list[AppError] = []
        for name in ("ready", "rested", "words_changed"):
            getattr(self.keeper, name).connect(lambda name=name: self.told.append(name))
        self.keeper.failed.connect(self.failures.append)

    def _open(self) -> Proofreader:
        self.opened += 1
        self.reader.closed = False
        return self.reader

    def until(self, seen: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(seen()))

    def start(self) -> None:
        self.keeper.start()
        self.until(lambda: self.keeper.state is not None)


@pytest.fixture
def kept(qtbot: QtBot) -> Iterator[Callable[..., Kept]]:
    made: list[Kept] = []

    def make(preferences: Preferences | None = None, lists: Lists | None = None) -> Kept:
        made.append(Kept(qtbot, preferences or Preferences(), lists))
        return made[-1]

    yield make
    for each in made:
        each.keeper.end()
        each.tasks.close()


def test_nothing_is_there_before_it_starts(kept: Callable[..., Kept]) -> None:
    it = kept()
    assert (it.opened, it.keeper.state) == (0, None)
    with pytest.raises(AppError) as raised:
        _ = it.keeper.reader
    assert raised.value.code == "proofing.lost"


def test_once_started_it_tells_that_it_is_ready_and_has_the_words(kept: Callable[..., Kept]) -> None:
    it = kept(Preferences(office_words="/jaettu/toimisto.txt"), Lists(Bilingual((RAATI,), ())))
    it.start()
    assert (it.keeper.own.fi, it.keeper.office) == ((RAATI,), OFFICE)
    assert it.told == ["words_changed", "ready"]
    it.keeper.start()
    assert it.opened == 1


def test_where_a_person_wants_none_no_reader_is_opened(kept: Callable[..., Kept]) -> None:
    it = kept(Preferences(proofreading=False), Lists(Bilingual((RAATI,), ())))
    it.keeper.start()
    it.until(lambda: it.keeper.own.fi)
    assert (it.opened, it.keeper.state, it.told) == (0, None, ["words_changed"])


def test_it_rests_and_wakes_as_the_person_chooses(kept: Callable[..., Kept]) -> None:
    it = kept()
    it.start()
    it.choices.change(proofreading=False)
    assert (it.keeper.state, it.reader.closed, it.told) == (None, True, ["ready", "rested"])
    it.choices.change(proofreading=True)
    it.until(lambda: it.keeper.state is not None)
    assert it.opened == 2


def test_a_word_that_is_added_is_kept_once(kept: Callable[..., Kept]) -> None:
    it = kept()
    it.start()
    it.keeper.add(Word("asukasraati"), FI)
    it.keeper.add(RAATI, FI)
    assert it.keeper.own.fi == it.lists.kept.fi == (RAATI,)
    assert it.told[-2:] == ["words_changed", "words_changed"]


def test_a_word_that_cannot_be_kept_is_not_known_and_the_person_is_told(kept: Callable[..., Kept]) -> None:
    it = kept()
    it.start()
    it.lists.full = AppError("words.not_written", file="words.txt")
    it.keeper.add(RAATI, FI)
    assert it.keeper.own == NO_WORDS
    assert [error.code for error in it.failures] == ["words.not_written"]


def test_words_that_cannot_be_read_are_told_of_and_never_written_over(kept: Callable[..., Kept]) -> None:
    it = kept(lists=Lists(Bilingual((Word("vanha"),), ())))
    it.lists.broken = AppError("words.unreadable", file="words.txt")
    it.start()
    assert [error.code for error in it.failures] == ["words.unreadable"]
    it.keeper.add(RAATI, FI)
    assert it.lists.kept.fi == (Word("vanha"),)
    assert len(it.failures) == 2
    it.lists.broken = None
    it.keeper.add(RAATI, FI)
    assert it.keeper.own.fi == it.lists.kept.fi == (Word("vanha"), RAATI)


def test_an_office_list_that_cannot_be_read_is_told_of_and_reading_goes_on(kept: Callable[..., Kept]) -> None:
    it = kept(Preferences(office_words="/jaettu/toimisto.txt"))
    it.lists.office_broken = AppError("words.unreadable", file="toimisto.txt")
    it.start()
    assert it.keeper.office == NO_WORDS
    assert [error.code for error in it.failures] == ["words.unreadable"]


def test_another_office_list_is_read_when_it_is_chosen(kept: Callable[..., Kept]) -> None:
    it = kept()
    it.start()
    it.keeper.use_office("/jaettu/toimisto.txt")
    it.until(lambda: it.keeper.office == OFFICE)
    assert it.choices.value.office_words == "/jaettu/toimisto.txt"
    it.keeper.use_office("")
    it.until(lambda: it.keeper.office == NO_WORDS)


def test_what_suggestions_need_is_loaded_once_and_each_search_for_it_ended(kept: Callable[..., Kept]) -> None:
    it = kept()
    it.reader.wrong = Bilingual({"kaupungi": ["kaupungin"]}, {"kommunn": ["kommun"]})
    it.start()
    for _ in range(2):
        it.keeper.warm_up()
    it.until(lambda: len(it.reader.stopped) >= 2)
    it.qtbot.wait(20)
    assert it.reader.stopped == ["kaupungi", "kommunn"]


def test_a_reader_that_cannot_be_started_is_told_of_once(kept: Callable[..., Kept]) -> None:
    it = kept()
    it.reader.fails = AppError("proofing.lost")
    it.keeper.start()
    it.until(lambda: it.failures)
    assert it.keeper.state is None
    it.keeper.lose(AppError("proofing.lost"))
    assert [error.code for error in it.failures] == ["proofing.lost"]


def test_a_reader_that_is_lost_is_told_of_once_and_rests(kept: Callable[..., Kept]) -> None:
    it = kept()
    it.start()
    for _ in range(2):
        it.keeper.lose(AppError("proofing.lost"))
    assert [error.code for error in it.failures] == ["proofing.lost"]
    assert (it.keeper.state, it.told[-1]) == (None, "rested")


def test_the_end_does_not_wait_for_an_answer(qtbot: QtBot) -> None:
    it = Kept(qtbot, Preferences())
    it.reader.open = Event()
    close = it.reader.close

    def closed() -> None:
        # As the real one: who waits for an answer gets none any more.
        close()
        assert it.reader.open is not None
        it.reader.open.set()

    it.reader.close = closed  # type: ignore[method-assign]
    it.keeper.start()
    it.until(lambda: it.opened)
    it.keeper.end()
    it.tasks.close()
    assert it.reader.closed
    assert it.failures == []


@pytest.mark.qt_log_ignore(r"propagateSizeHints|does not support raise")
def test_a_window_closes_while_its_texts_are_being_read(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[str] = []
    reader, over = FakeProofreader(before=asked.append), Event()
    close = reader.close

    def closed() -> None:
        close()
        over.set()

    reader.close = closed  # type: ignore[method-assign]
    with open_window(qtbot, tmp_path, reader=reader) as seen:
        reader.open = over
        seen.open_example()
        seen.until(lambda: "check" in asked)
    assert reader.closed

"""A key in a long answer with everything on, against a bare text field; and what stands in the way between keys."""

import itertools
import random
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

from app.domain.case import Case
from app.domain.language import Language
from app.domain.passage import Passage
from app.domain.richtext import blocks_text
from app.ui.case_page import CasePage
from bench.libraries import open_library
from bench.make_library import CaseMaker
from bench.paired import Figure, figure_of
from bench.spread import Spread, spread
from bench.window_empty import painted
from bench.window_open import Opened, key_time, opened, press
from bench.window_words import worded_case

WORDS = 5_000
_WORDS_OF_A_PASSAGE = 60
_LETTERS = "aeiounstrklmp"
_NEXT_KEY = 70
_PAUSE = 900
_LATER = 5_000
_PATIENCE = 60.0
_KEYS_OF_A_BURST = 14


def long_case() -> Case:
    """A case whose general answer has `WORDS` words in each language, in passages of a paragraph and a list item."""
    maker = CaseMaker(words=_WORDS_OF_A_PASSAGE * 12)
    passages: list[Passage] = []
    for number in itertools.count():
        for passage in maker.case(number).general_answer:
            passages.append(replace(passage, id=f"g{len(passages)}"))
        if sum(len(blocks_text(each.blocks[Language.FI]).split()) for each in passages) >= WORDS:
            return replace(maker.case(0), id="long", general_answer=tuple(passages))
    raise AssertionError


def add_long_case(library: Path) -> None:
    """Nothing; `library` has the long case too."""
    with closing(open_library(library)) as store:
        store.add(long_case(), "bench")


@dataclass(frozen=True, slots=True)
class Key:
    """One key in both: milliseconds, those of the window's thread at work, and whether it made another line."""

    ours: float
    theirs: float
    work: tuple[float, float]
    wrapped: tuple[bool, bool]


class Typing:
    """Two fields with the same text, the caret of each in the same paragraph in the middle."""

    def __init__(self, ours: QTextEdit, theirs: QTextEdit) -> None:
        self._fields = (ours, theirs)
        self._random = random.Random(7)
        for field in self._fields:
            _middle(field)

    def keys(self, count: int) -> Iterator[Key]:
        """`count` keys, each typed into one and then the other, in turn which one is first."""
        for number in range(count):
            yield self.key(" " if self._random.random() < 0.16 else self._random.choice(_LETTERS), number % 2)

    def key(self, character: str, first: int = 0) -> Key:
        """The key of `character`, in both."""
        lines = [_lines(field) for field in self._fields]
        times, work = [0.0, 0.0], [0.0, 0.0]
        for place in (first, 1 - first):
            begun = thread_time()
            times[place] = key_time(self._fields[place], character)
            work[place] = (thread_time() - begun) * 1000
        ours, theirs = (_lines(field) != before for field, before in zip(self._fields, lines, strict=True))
        return Key(times[0], times[1], (work[0], work[1]), (ours, theirs))

    def next_paragraph(self) -> None:
        """Nothing; the carets are in the paragraph after the next item."""
        for field in self._fields:
            cursor = field.textCursor()
            for _ in range(2):
                cursor.movePosition(cursor.MoveOperation.NextBlock)
            cursor.setPosition(cursor.position() + cursor.block().length() // 2)
            field.setTextCursor(cursor)
            key_time(field, "a")


def measured(folder: Path, runs: int) -> tuple[list[Figure], list[Spread]]:
    """The figures of keys, and the spreads of keys and of the longest stalls while somebody types.

    Everything is on: the text is in real words, with slips that have waves, and typography is put right.
    """
    with typing(folder / "typing.aloitevastaus", worded_case(WORDS)) as (window, page, ours, theirs):
        settled(page)
        stalls = stalls_of(ours, max(runs // 2, 4))
        page.session.flush()
        both = Typing(ours, theirs)
        keys: list[Key] = []
        enters: list[Key] = []
        for _ in range(runs):
            keys += both.keys(40)
            enters.append(both.key("\r"))
            window.qt.processEvents()
            both.next_paragraph()
        pause(_PAUSE)
    wraps = [key for key in keys if all(key.wrapped)]
    name = "a key in 5,000 words, both columns, all on"
    figures = [
        *key_figures(name, keys),
        figure_of("Enter there · Enter in a bare text field", pairs(enters), goal=2.5),
    ]
    if len(wraps) > 1:
        figures.append(figure_of("a key there that wraps a line · in a bare text field", pairs(wraps)))
    return figures, [key_spread(name, keys), *stalls]


@contextmanager
def typing(
    library: Path, case: Case, *, proofread: bool = True
) -> Iterator[tuple[Opened, CasePage, QTextEdit, QTextEdit]]:
    """The real window over a new `library`, the page of `case` with the preview in front, and the two fields."""
    with opened(library, proofread=proofread) as window:
        page = open_page(window, case)
        pause(_PAUSE)
        ours = page.editing.editor.columns.columns[Language.FI]
        other = QMainWindow()
        theirs = QTextEdit(other)
        other.setCentralWidget(theirs)
        theirs.setFont(ours.font())
        theirs.setPlainText(ours.toPlainText())
        other.resize(ours.size())
        theirs.setVerticalScrollBarPolicy(ours.verticalScrollBarPolicy())
        # As wide a line as ours: else the one wraps more often than the other.
        theirs.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        theirs.setLineWrapColumnOrWidth(int(ours.document().textWidth()))
        other.show()
        painted(window.qt, other)
        yield window, page, ours, theirs
        other.close()
        other.deleteLater()


def open_page(window: Opened, case: Case) -> CasePage:
    """The page of the new `case`, its general answer and the preview in front."""
    window.window.add_case(case, "bench")
    page = window.window.page
    assert isinstance(page, CasePage)
    page.show_part("general_answer")
    page.form.previewDock.show()
    page.form.previewDock.raise_()
    return page


def until_read(page: CasePage) -> None:
    """Nothing; all texts of the case of `page` have been read. RuntimeError where nothing proofreads here."""
    limit = perf_counter() + _PATIENCE
    while not page.proofing.is_on or page.proofing.is_reading:
        if perf_counter() > limit:
            raise RuntimeError("nothing proofreads here")
        pause(5)


def settled(page: CasePage) -> int:
    """How many findings `page` shows: all was read, words in two ways were looked for, suggestions are loaded."""
    until_read(page)
    pause(_LATER)
    if not page.proofing.findings:
        raise RuntimeError("nothing was found in a text full of slips")
    return len(page.proofing.findings)


class Probe(QObject):
    """A timer that comes each millisecond, and notes by how much the loop kept it waiting at most."""

    def __init__(self) -> None:
        super().__init__()
        self._longest = self._hardest = 0.0
        self._last, self._worked = perf_counter(), thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def taken(self) -> tuple[float, float]:
        """The longest stall in milliseconds since this was asked last, and the most work of the window's thread in one.

        The first has what other programs took of the machine in it, the second has not.
        """
        found = self._longest, self._hardest
        self._longest = self._hardest = 0.0
        self.again()
        return found

    def again(self) -> None:
        """Nothing; what kept the loop waiting until now does not count."""
        self._last, self._worked = perf_counter(), thread_time()

    def _tick(self) -> None:
        self._longest = max(self._longest, (perf_counter() - self._last) * 1000 - 1)
        self._hardest = max(self._hardest, (thread_time() - self._worked) * 1000)
        self.again()


Stalls = list[tuple[float, float]]


def stall_spreads(name: str, stalls: Stalls, *, goal: float | None = 16.0) -> list[Spread]:
    """The spreads of what a probe took: stalls by the clock, and the work in them."""
    return [
        spread(name, [stall for stall, _ in stalls], of="worst", goal=goal),
        spread(f"{name}, work of the window's thread alone", [work for _, work in stalls], of="worst", goal=goal),
    ]


def stalls_of(field: QTextEdit, bursts: int, what: str = "") -> list[Spread]:
    """The longest stall of each of `bursts` bursts of typing, and of each pause after it; `what` is said of both."""
    probe = Probe()
    _middle(field)
    pause(_PAUSE)
    probe.taken()
    typed: Stalls = []
    paused: Stalls = []
    for burst in range(bursts):
        for number in range(_KEYS_OF_A_BURST):
            press(field, _LETTERS[(burst + number) % len(_LETTERS)])
            pause(_NEXT_KEY)
        typed.append(probe.taken())
        pause(_PAUSE)
        paused.append(probe.taken())
    return [
        *stall_spreads(f"the longest stall of the window within a burst of typing{what}", typed),
        *stall_spreads(f"the longest stall in the pause after it: stored, read, found, laid out{what}", paused),
    ]


def pause(milliseconds: int) -> None:
    """Nothing; so long the window's events had their turn."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _middle(field: QTextEdit) -> None:
    """Nothing; the caret is within the paragraph in the middle of the text, and in view."""
    document = field.document()
    block = document.findBlockByNumber(document.blockCount() // 2)
    while len(block.text()) < 200:
        block = block.next()
    cursor = field.textCursor()
    cursor.setPosition(block.position() + len(block.text()) // 2)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()
    field.setFocus()
    QApplication.processEvents()


def _lines(field: QTextEdit) -> int:
    layout = field.textCursor().block().layout()
    return layout.lineCount() if layout else 0


def pairs(keys: Sequence[Key]) -> list[tuple[float, float]]:
    """The times of each of `keys`, ours first."""
    return [(key.ours, key.theirs) for key in keys]


def key_figures(name: str, keys: Sequence[Key], goal: float | None = 3.0) -> list[Figure]:
    """The figures of `keys`, those that wrapped no line: by the clock, and the work of the window's thread alone."""
    plain = [key for key in keys if not any(key.wrapped)]
    return [
        figure_of(f"{name} · a bare text field", pairs(plain), goal=goal),
        figure_of(f"{name}, work of the window's thread · a bare text field", [key.work for key in plain], goal=goal),
    ]


def key_spread(name: str, keys: Sequence[Key]) -> Spread:
    """The spread of the times of `keys`."""
    return spread(name, [key.ours for key in keys if not any(key.wrapped)], goal=8.0)

"""Has the texts of the open case read, what is seen first, in quiet moments and off the window's thread; keeps none."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from app.domain.proofing import KnownWords, Marks
from app.services.proof_texts import ProofText, ProofTexts
from app.services.proofing import Proofing
from app.services.session import Session
from app.ui.case_proofing_known import KnownOfCase
from app.ui.case_proofing_order import batches
from app.ui.case_texts import CaseTexts
from app.ui.context import Context
from app.ui.slices import Slices
from app.ui.tasks import Progress, Task

QUIET = 250
"""Milliseconds without a change after which what changed is read."""

LONG_QUIET = 1_500
"""Milliseconds without a change after which the whole is looked through for words that are written in two ways."""


class Reading(QObject):
    """The way of a case's texts to the reader and back: `read` lists them, `known` has words, `proofing` the answers.

    `learned` tells that `proofing` knows more than before. One request is under way at a time.
    """

    learned = Signal()

    def __init__(self, context: Context, session: Session, texts: CaseTexts, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._session = context, session
        self.read = ProofTexts()
        self.proofing = Proofing(self.read)
        self.known = KnownOfCase(context.app.engines.wording, texts.profile)
        self._part = ""
        self._queue: list[tuple[ProofText, ...]] = []
        self._task: Task[Any] | None = None
        self._again = False
        self._compared = False
        self._slices = Slices(self)
        self._pause = QTimer(self, singleShot=True, interval=QUIET)
        self._pause.timeout.connect(self.survey)
        self._long_pause = QTimer(self, singleShot=True, interval=LONG_QUIET)
        self._long_pause.timeout.connect(self._compare)

    @property
    def is_under_way(self) -> bool:
        """Whether something is being read, or waits for its turn."""
        return self._task is not None or bool(self._queue) or self._slices.running or self._pause.isActive()

    def show_part(self, key: str) -> None:
        """Nothing; the texts of the part `key`, which a person looks at, are read before the others."""
        if key != self._part:
            self._part = key
            self._queue = list(batches([text for batch in self._queue for text in batch], key))

    def wait(self) -> None:
        """Nothing; the case has changed, and is read once it is quiet."""
        self._long_pause.stop()
        self._pause.start()

    def survey(self) -> None:
        """Nothing; what must be read, with the words that are known now, will be."""
        if self._context.proofing.state is None:
            return
        self._pause.stop()
        if self._task is not None or self._slices.running:
            self._again = True
            return
        case, keeper, read = self._session.case, self._context.proofing, self.read
        words = keeper.own, keeper.office
        if self.known.holds(case, *words):
            self._slices.run(self._surveyed(), self._go_on)
            return
        make = self.known.maker(case, *words)

        def work(_progress: Progress) -> KnownWords:
            # All texts are listed here the first time; later only those that changed.
            read(case)
            return make()

        def done(known: KnownWords) -> None:
            self._task = None
            self.known.take(case, *words, known)
            self._slices.run(self._surveyed(), self._go_on)

        def failed(_error: AppError) -> None:
            # A city's formulas that cannot be used are told elsewhere; its titles are not known then.
            done(KnownWords())

        self._task = self._context.tasks.run(work, done=done, failed=failed, owner=self)

    def rest(self) -> None:
        """Nothing; nothing is being read, and nothing will be before the next `survey`."""
        self._pause.stop()
        self._long_pause.stop()
        self._slices.give_up()
        self._queue, self._again = [], False
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _surveyed(self) -> Iterator[None]:
        texts = self.proofing.texts(self._session.case)
        yield
        lacking = self.proofing.lacking(texts, self.known.present)
        yield
        self._queue = list(batches(lacking, self._part))
        yield
        self.learned.emit()

    def _go_on(self) -> None:
        if self._again:
            self._again = False
            self.survey()
        elif self._queue:
            self._ask(self._queue.pop(0))
        elif not self._pause.isActive():
            self._long_pause.start()

    def _ask(self, batch: Sequence[ProofText]) -> None:
        keeper, known = self._context.proofing, self.known.present
        texts = [it.text for it in batch]

        def done(marks: Sequence[Marks]) -> None:
            self._task = None
            self.proofing.learn(batch, marks, known)
            self.learned.emit()
            self._go_on()

        self._task = self._context.tasks.run(
            lambda _: keeper.reader.check(texts, known), done=done, failed=self._failed, owner=self
        )

    def _compare(self) -> None:
        """Has the whole case looked through for words that it writes in two ways."""
        keeper, known = self._context.proofing, self.known.present
        if keeper.state is None or self._task is not None or self._slices.running:
            return
        lacking = self.proofing.lacking_variants(self.proofing.texts(self._session.case), known)
        if not lacking:
            keeper.warm_up()
            return
        texts = [it.text for it in lacking]

        def done(marks: Sequence[Marks]) -> None:
            self._task = None
            self.proofing.learn_variants(lacking, marks, known)
            self.learned.emit()
            keeper.warm_up()
            if self._again:
                self._go_on()

        self._task = self._context.tasks.run(
            lambda _: keeper.reader.variants(texts, known), done=done, failed=self._failed, owner=self
        )

    def _failed(self, error: AppError) -> None:
        self._task = None
        self._context.proofing.lose(error)

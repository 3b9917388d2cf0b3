"""The references to law of the open case, read anew in quiet moments and off the window's thread; it shows none."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.case import Case
from app.domain.errors import AppError
from app.services.case_references import CaseReferences, ReferenceReading, meeting_day
from app.services.findings import Finding
from app.services.ports import Citations
from app.services.proof_texts import ProofTexts
from app.services.reference_findings import NO_MARKS, AllMarks, findings_of_marks, legal_marks
from app.services.session import Change, Session
from app.ui.context import Context
from app.ui.tasks import Progress, Task

FIRST = 1_200
"""Milliseconds after the case was opened at which its references are first read: the catalogue takes a while."""
QUIET = 500
"""Milliseconds without a change after which they are read anew."""

_Read = tuple[CaseReferences, AllMarks]


class CaseLaw(QObject):
    """The references of the case of `session`. `changed` tells that `present` or what is found is another.

    `failed` brings the AppError of a catalogue that cannot be used; nothing is read after that.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, context: Context, session: Session, parent: QObject, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._context, self._session, self._today = context, session, today
        self._list = ProofTexts()
        self._reading: tuple[Citations, ReferenceReading] | None = None
        self._marks: AllMarks = NO_MARKS
        self._found: tuple[Case, AllMarks, tuple[Finding, ...]] | None = None
        self._task: Task[_Read] | None = None
        self._again = False
        self.present = CaseReferences(self.day)
        self._pause = QTimer(self, singleShot=True, interval=FIRST)
        self._pause.timeout.connect(self._read)
        self._end = session.listen(self._changed)
        self._pause.start()

    @property
    def day(self) -> date:
        """The day of the meeting at which the case is dealt with, else today."""
        return meeting_day(self._session.case, self._today())

    @property
    def citations(self) -> Citations:
        """What knows references to law."""
        return self._context.app.citations

    @property
    def is_read(self) -> bool:
        """Whether the references were read at all, and nothing has changed since."""
        return bool(self.present.texts) and self._task is None and not self._pause.isActive()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the references of the present case, in the document's order."""
        if not self._marks:
            return ()
        case, marks = self._session.case, self._marks
        if self._found is None or self._found[0] is not case or self._found[1] is not marks:
            # Asked for again and again while one reads or types: the very same findings as long as nothing changed.
            self._found = case, marks, findings_of_marks(case, self._list(case), marks)
        return self._found[2]

    def read_now(self) -> CaseReferences:
        """The references as the case stands now, read here where that was not done yet; AppError ``statutes.…``."""
        if self.is_read:
            return self.present
        case = self._session.case
        return ReferenceReading(self.citations).read(case, self._list(case), self.day)

    def leave(self) -> None:
        """Nothing; nobody is listened to any more, and what was under way is given up."""
        self._end()
        self._pause.stop()
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _changed(self, _change: Change) -> None:
        self._pause.start(QUIET)

    def _read(self) -> None:
        if self._task is not None:
            self._again = True
            return
        case, day, texts = self._session.case, self.day, self._list(self._session.case)

        def work(progress: Progress) -> _Read:
            progress.check()
            # What knows references is loaded here, and another one once newer data was brought in.
            citations, reading = self._read_with(self.citations)
            read = reading.read(case, texts, day)
            progress.check()
            return read, legal_marks(read, citations)

        self._task = self._context.tasks.run(work, done=self._take, failed=self._fail, owner=self)

    def _read_with(self, citations: Citations) -> tuple[Citations, ReferenceReading]:
        if self._reading is None or self._reading[0] is not citations:
            self._reading = citations, ReferenceReading(citations)
        return self._reading

    def _take(self, read: _Read) -> None:
        self._task = None
        if read != (self.present, self._marks):
            self.present, self._marks = read
            self.changed.emit()
        if self._again:
            self._again = False
            self._read()

    def _fail(self, error: AppError) -> None:
        self._task = None
        self._end()
        self._pause.stop()
        self.failed.emit(error)

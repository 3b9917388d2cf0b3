"""The proofreading of the open case for its page: what is found in it, what a person does about that; shows none."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.parts import Spot
from app.domain.proofing import Word
from app.services.edits import Edit
from app.services.findings import Finding
from app.services.proof_alike import alike
from app.services.proof_edits import ignore_edit, replace_all_edit, replace_edit
from app.services.session import Change, Session
from app.ui.case_law import CaseLaw
from app.ui.case_proofing_order import Order, Step, step, together
from app.ui.case_proofing_reading import Reading
from app.ui.case_proofing_suggestions import Guessing, Suggesting
from app.ui.case_texts import CaseTexts
from app.ui.context import Context
from app.ui.tasks import Task


class CaseProofing(QObject):
    """The proofreading of the case of `session`, for as long as it is open.

    `changed` tells that `findings` are others, `looked` that the present case was looked at, whatever was found.
    Where nothing proofreads (yet, or any more), there are those of references to law alone, which `law` reads.
    """

    changed = Signal()
    looked = Signal()

    def __init__(
        self, context: Context, session: Session, texts: CaseTexts, parent: QObject, law: CaseLaw | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._session, self._law = context, session, law
        self._findings: tuple[Finding, ...] = ()
        self._found_in = session.case
        self._reading = Reading(context, session, texts, self)
        self._reading.learned.connect(self._find)
        self._end = session.listen(self._case_changed)
        context.proofing.ready.connect(self._reading.survey)
        context.proofing.words_changed.connect(self._reading.survey)
        context.proofing.rested.connect(self._rest)
        # Who else follows the law shows it first: both at once would be felt while one types.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._find)
        if law is not None:
            law.changed.connect(self._soon.start)
        self._reading.survey()

    @property
    def is_on(self) -> bool:
        """Whether anything proofreads here now."""
        return self._context.proofing.state is not None

    @property
    def is_reading(self) -> bool:
        """Whether something of the case is still to be read."""
        return self._reading.is_under_way

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is found in the present case, in the document's order."""
        if self._found_in is not self._session.case:
            self._find()
        return self._findings

    def step(self, here: Spot, *, back: bool = False, among: Callable[[Finding], bool] = lambda _: True) -> Step | None:
        """The finding behind `here`, or with `back` before it, of those that are `among`; None where there is none."""
        findings = [finding for finding in self.findings if among(finding)]
        return step(findings, Order(self._reading.read(self._session.case)), here, back=back)

    def next_after(self, spot: Spot) -> Finding | None:
        """The finding behind `spot`, after the last one the first; None where nothing is found."""
        found = self.step(spot)
        return found.finding if found else None

    def count_alike(self, finding: Finding, text: str) -> int:
        """How many findings `replace_all` would put right: `finding` with `text`, and the others like it."""
        return len(alike(self._first(finding), text))

    def show_part(self, key: str) -> None:
        """Nothing; the texts of the part `key`, which a person looks at, are read before the others."""
        self._reading.show_part(key)

    def suggest(self, finding: Finding, told: Callable[[tuple[str, ...]], None]) -> Task[None]:
        """The search for what may be meant; `told` gets ever better lists of words until it ends or is cancelled.

        What the finding itself offers goes first.
        """
        keeper = self._context.proofing
        work = Suggesting(finding, self._reading.known.present, lambda: keeper.reader)
        task = self._context.tasks.run(work, done=lambda _: None, failed=self._lost, owner=self)
        task.progressed.connect(lambda number, _: None if task.stopped.is_set() else told(work.lists[number - 1]))
        return task

    def guess_pattern(self, finding: Finding, told: Callable[[str], None]) -> Task[str]:
        """The search for the longest known word at the end of that of `finding`; `told` gets it, empty for none."""
        keeper = self._context.proofing
        work = Guessing(finding, self._reading.known.present, lambda: keeper.reader)
        return self._context.tasks.run(work, done=told, failed=self._lost, owner=self)

    def replace(self, finding: Finding, text: str) -> bool:
        """Whether `text` now stands in place of the words of `finding`; undone as one step."""
        return self._apply(lambda case: replace_edit(case, finding, text))

    def replace_all(self, finding: Finding, text: str) -> bool:
        """Whether `finding` was put right by `text`, and all others that are alike by the same; undone as one step."""
        found = self._first(finding)
        return self._apply(lambda case: replace_all_edit(case, found, text))

    def ignore(self, finding: Finding, *, everywhere: bool) -> bool:
        """Whether the finding is none from now on, here or in the whole case; it can be undone."""
        return self._apply(lambda case: ignore_edit(case, finding, everywhere=everywhere))

    def add_word(self, finding: Finding, like: str = "", text: str = "") -> Callable[[], None]:
        """What takes it back; the word of `finding`, or its base form `text`, is one of the person's now.

        It takes the forms of the known word `like` where that is given.
        """
        keeper, language, word = self._context.proofing, finding.spot.language, text or finding.text
        assert language is not None, "a misspelt word is always one of a language"
        former = next((it for it in keeper.own[language] if it.text == word), None)
        keeper.add(Word(word, like), language)
        return lambda: keeper.add(former, language) if former is not None else keeper.forget(word, language)

    def leave(self) -> None:
        """Nothing; nobody is listened to any more, and what was under way is given up."""
        self._end()
        self._soon.stop()
        self._reading.rest()

    def _first(self, finding: Finding) -> tuple[Finding, ...]:
        return (finding, *(it for it in self.findings if it != finding))

    def _apply(self, edit: Callable[[Case], Edit]) -> bool:
        done = self._session.apply(edit(self._session.case))
        if done:
            self._find()
        return done

    def _case_changed(self, _change: Change) -> None:
        self._reading.wait()

    def _find(self) -> None:
        self._found_in = self._session.case
        read = self._reading.proofing.findings(self._session.case) if self.is_on else ()
        self._become(self._with_law(read))
        self.looked.emit()

    def _with_law(self, read: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """`read` and what is wrong with references to law, which needs no engine, in the order of the document."""
        law = self._law.findings if self._law is not None else ()
        if not law or not read:
            return (*read, *law)
        return together(self._reading.read(self._session.case), read, law)

    def _rest(self) -> None:
        self._reading.rest()
        self._find()

    def _become(self, findings: tuple[Finding, ...]) -> None:
        if findings != self._findings:
            self._findings = findings
            self.changed.emit()

    def _lost(self, error: AppError) -> None:
        self._context.proofing.lose(error)

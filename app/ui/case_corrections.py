"""What can be done about one finding, as rows of a menu that is about to open; it opens none itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QMenu

from app.domain.rules import SPELLING
from app.messages import Messages
from app.services.findings import Finding
from app.ui.case_proofing import CaseProofing
from app.ui.editor.suggestions import SuggestionRows
from app.ui.models.findings import fix_label, named, sentence, sentence_beside
from app.ui.plain_tip import plain_tip

_WIDEST = 420
"""Pixels of a sentence in a menu; the whole of it is its tip and the menu's name."""


class Corrections(QObject):
    """Fills menus with what mends findings of `proofing`.

    `reached` brings a finding to which a person was led, `mended` one and what stands in its place now,
    `pattern_wanted` the one whose word is to be added with its forms, `done` a sentence about what was done where the
    text does not show all of it, and what takes that back where it is no step of the case (else None).
    """

    reached = Signal(object)
    mended = Signal(object, str)
    pattern_wanted = Signal(object)
    done = Signal(str, object)

    def __init__(
        self, proofing: CaseProofing, messages: Callable[[], Messages], parent: QObject, *, read_only: bool
    ) -> None:
        super().__init__(parent)
        self._proofing, self._messages, self._read_only = proofing, messages, read_only

    def sentence(self, finding: Finding) -> str:
        """What is wrong with the words of `finding`."""
        return sentence(self._messages(), finding)

    def sentence_beside(self, finding: Finding) -> str:
        """The same for who sees the words."""
        return sentence_beside(self._messages(), finding)

    def fill(self, menu: QMenu, finding: Finding, *, by_key: bool) -> None:
        """Nothing; over what `menu` has stand the rows for `finding`: what may be meant, and how to be rid of it.

        `by_key` says that a key opens it: then the first row gets the keyboard.
        """
        first = next(iter(menu.actions()), None)
        rows = _Rows(menu, first)
        said = self.sentence(finding)
        menu.setAccessibleName(said)
        menu.setToolTipsVisible(True)
        if finding.rule not in SPELLING or self._read_only:
            self._say(rows, said)
        if not self._read_only:
            self._offer(rows, menu, finding, by_key=by_key)
            self._dismiss(rows, finding)
        rows.line()

    def add(self, finding: Finding, like: str = "", text: str = "") -> None:
        """Nothing; the misspelt word of `finding` is one of the person's, which is said.

        With `like` its base form `text` is, in all the forms that the known word `like` has.
        """
        back = self._proofing.add_word(finding, like, text)
        said = self.tr("“{word}” is one of your words now, in all its forms.")
        if not like:
            said = self.tr("“{word}” is one of your words now.")
        self.done.emit(said.format(word=text or finding.text), back)

    def ignore(self, finding: Finding, *, everywhere: bool) -> None:
        """Nothing; the finding is none from now on, here or in the whole case, which is said."""
        if not self._proofing.ignore(finding, everywhere=everywhere):
            return
        words = named(finding.text)
        if not words:
            said = self.tr("Ignored in this case.") if everywhere else self.tr("Ignored here.")
        elif everywhere:
            said = self.tr("Ignored “{words}” in this case.").format(words=words)
        else:
            said = self.tr("Ignored “{words}” here.").format(words=words)
        self.done.emit(said, None)

    def _say(self, rows: "_Rows", said: str) -> None:
        row = rows.add(QFontMetrics(rows.menu.font()).elidedText(said, Qt.TextElideMode.ElideRight, _WIDEST))
        row.setEnabled(False)
        row.setToolTip(plain_tip(said))

    def _offer(self, rows: "_Rows", menu: QMenu, finding: Finding, *, by_key: bool) -> None:
        if finding.rule not in SPELLING and not finding.fixes:
            return
        found = SuggestionRows(menu, rows.before, partial(fix_label, finding), by_key=by_key)
        found.chosen.connect(lambda text: self._mend(finding, text))
        everywhere = self._everywhere(rows, finding, found)

        def told(words: tuple[str, ...]) -> None:
            found.tell(words)
            everywhere()

        if finding.rule not in SPELLING:
            told(finding.fixes)
            found.end()
            # Only what is shown can give a row the keyboard.
            menu.aboutToShow.connect(found.offer, Qt.ConnectionType.QueuedConnection)
            return
        task = self._proofing.suggest(finding, told)
        task.finished.connect(found.end)
        menu.aboutToHide.connect(task.cancel)
        menu.destroyed.connect(task.cancel)

    def _everywhere(self, rows: "_Rows", finding: Finding, found: SuggestionRows) -> Callable[[], None]:
        """What has the row that mends all such words say which word it would put; there is none for a single one."""
        first = finding.fixes[0] if finding.fixes else finding.text
        if self._proofing.count_alike(finding, first) < 2:
            return lambda: None
        row = rows.add(self.tr("Replace all"))
        row.setEnabled(False)
        row.triggered.connect(lambda: self._mend_all(finding, found.words[0]))

        def tell() -> None:
            word = found.words[0]
            count = self._proofing.count_alike(finding, word)
            text = self.tr("Replace all {count} with “{word}”").format(count=count, word=fix_label(finding, word))
            row.setText(text.replace("&", "&&"))
            row.setEnabled(True)

        return tell

    def _dismiss(self, rows: "_Rows", finding: Finding) -> None:
        rows.line()
        here, everywhere = rows.add(self.tr("&Ignore here")), rows.add(self.tr("Ignore in thi&s case"))
        here.triggered.connect(lambda: self.ignore(finding, everywhere=False))
        everywhere.triggered.connect(lambda: self.ignore(finding, everywhere=True))
        if finding.rule in SPELLING:
            add, pattern = rows.add(self.tr("&Add to my words")), rows.add(self.tr("Add &with inflection…"))
            add.triggered.connect(lambda: self.add(finding))
            pattern.triggered.connect(lambda: self.pattern_wanted.emit(finding))

    def _mend(self, finding: Finding, text: str) -> None:
        if self._proofing.replace(finding, text):
            self.mended.emit(finding, text)

    def _mend_all(self, finding: Finding, text: str) -> None:
        count = self._proofing.count_alike(finding, text)
        if self._proofing.replace_all(finding, text):
            self.mended.emit(finding, text)
            self.done.emit(self.tr("Put %n word(s) right.", "", count), None)


class _Rows:
    """Puts rows into `menu` over the row `before`."""

    def __init__(self, menu: QMenu, before: QAction | None) -> None:
        self.menu, self.before = menu, before

    def add(self, text: str) -> QAction:
        row = QAction(text, self.menu)
        self._put(row)
        return row

    def line(self) -> None:
        row = QAction(self.menu)
        row.setSeparator(True)
        self._put(row)

    def _put(self, row: QAction) -> None:
        if self.before is None:
            self.menu.addAction(row)
        else:
            self.menu.insertAction(self.before, row)

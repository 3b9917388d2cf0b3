"""Random hands that mend, ignore and add what a proofreader marks at random; and what must hold of what is told."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from app.domain.case import Case
from app.domain.language import Language
from app.domain.paths import value_at
from app.domain.pieces import value_text
from app.ui.editor.column_offsets import to_document
from tests.ui.editor.window_fuzz import CONTROL, KEEP, STEPS, Hands, Step, other_words
from tests.ui.open_window import OpenWindow
from tests.ui.typing import press, type_text

FIXED = (' "sana" ', " 3-4 ", " - ja ", "...", " 5 % ", " 12 § ", "1 000 000 ", '"', "''", " kello 9-16. ")


class Mending(Hands):
    """Also does what can be done about findings, by keys, menus and the list, and lets a reader come between."""

    def __init__(self, seen: OpenWindow, seed: int) -> None:
        super().__init__(seen, seed)
        self.page = seen.case_page
        self.steps = {**STEPS, **MENDING}

    def step(self) -> None:
        super().step()
        if self.page.form.parts.currentWidget() is not self.editor:
            self.other_part()

    def check(self, before: Case | None = None) -> None:
        super().check(before)
        case = self.seen.case
        for finding in self.page.proofing.findings:
            said = value_text(value_at(case, finding.spot.path))[finding.spot.start : finding.spot.end]
            assert said == finding.text, finding
        for language in Language:
            column = self.editor.columns.columns[language]
            cursor = QTextCursor(column.document())
            for wave in column.waves.all:
                cursor.setPosition(wave.start)
                cursor.setPosition(wave.end, KEEP)
                assert cursor.selectedText().replace("\u2029", "\u2028") == to_document(wave.finding.text)
        reading = self.page.proofing._reading
        kept = reading.proofing.findings(case)
        reading.proofing._told = {}
        assert kept == reading.proofing.findings(case)

    def settled(self) -> None:
        """Once all has been read the list has exactly what is found, each row once, and each column its waves."""
        self.editor.columns.flush()
        self.seen.until(lambda: not self.page.proofing.is_reading and not self.page.panels._pause.isActive())
        self.seen.until(lambda: self.page.panels._task is None)
        listed = list(self.page.panels.findings.model.findings())
        _, lacking = self.page.panels._looked
        told = (*lacking, *self.page.proofing.findings)
        differing = Counter(map(repr, listed)), Counter(map(repr, told))
        assert differing[0] == differing[1], (differing[0] - differing[1], differing[1] - differing[0])
        model, view = self.page.panels.findings.model, self.page.panels.findings.form.found
        for row in range(model.rowCount()):
            assert view.isExpanded(model.index(row, 0)), f"part {row} of {model.rowCount()}"

    def mend_at_caret(self) -> None:
        """The menu of Ctrl+. opens, suggestions come or do not, and some row of it is chosen, or none."""
        self.act("correct")
        for _ in range(self.chance.randrange(4)):
            QApplication.processEvents()
        self.choose_from_menu()

    def menu_by_key(self) -> None:
        self.column.open_menu_at_caret()
        self.choose_from_menu()

    def choose_from_menu(self) -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            return
        rows = [it for it in menu.actions() if it.isEnabled() and not it.isSeparator() and it.menu() is None]
        row = self.chance.choice(rows) if rows and self.chance.random() < 0.85 else None
        if row is not None:
            self.done.append(f"chosen: {row.text()}")
            row.trigger()
        menu.close()
        bar = self.page.correcting.bar
        if not bar.isHidden():
            type_text(bar.form.like, self.chance.choice(("sana", "")))
            press(bar.form.like, self.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
            if not bar.isHidden():
                press(bar.form.like, Qt.Key.Key_Escape)
        self.editor.columns.flush()

    def list_is_worked(self) -> None:
        """A row of the list is chosen and dealt with by a key or a button."""
        panel = self.page.panels.findings
        found = list(panel.model.findings())
        if not found:
            return
        panel.form.found.setCurrentIndex(panel.model.index_of(self.chance.choice(found)))
        self.page.docks.bring("findings")
        buttons = [it for it in panel.form.choices.findChildren(QPushButton) if it.isVisibleTo(panel)]
        roll = self.chance.random()
        if roll < 0.4 and buttons:
            self.chance.choice(buttons).click()
        elif roll < 0.6:
            press(panel.form.found, Qt.Key.Key_Delete)
        elif roll < 0.8:
            press(panel.form.found, Qt.Key.Key_Return, text="\r")
        else:
            press(panel.form.found, Qt.Key.Key_Period, CONTROL, ".")
            self.choose_from_menu()

    def narrowed(self) -> None:
        form = self.page.panels.findings.form
        box = self.chance.choice((form.kind, form.language))
        box.setCurrentIndex(self.chance.randrange(box.count()))

    def fixed(self) -> None:
        """What typography puts right while it is typed changes nothing in the other column."""
        column = self.column
        self.editor.columns.flush()
        before = other_words(self.seen.case, column.language)
        for letter in self.chance.choice(FIXED):
            type_text(column, letter)
        self.editor.columns.flush()
        assert other_words(self.seen.case, column.language) == before

    def wait(self) -> None:
        """Long enough for a pause to end, so that what changed is read; not for all of it."""
        self.seen.qtbot.wait(self.chance.choice((20, 280, 320, 600)))

    def switched(self) -> None:
        preferences = self.seen.context.preferences
        preferences.change(proofreading=not preferences.value.proofreading)

    def fewer_words(self) -> None:
        """Words of the person's are taken back: what was silent speaks again."""
        keeper = self.seen.context.proofing
        keeper.put(keeper.own.map(lambda words: tuple(it for it in words if self.chance.random() < 0.5)))

    def all_back_and_forth(self) -> None:
        self.seen.context.preferences.change(proofreading=True)
        for box in (self.page.panels.findings.form.kind, self.page.panels.findings.form.language):
            box.setCurrentIndex(0)
        self.seen.until(lambda: self.page.proofing.is_on)
        self.settled()
        super().all_back_and_forth()
        self.settled()


MENDING: Mapping[str, Step] = {
    "mend at the caret": (6, Mending.mend_at_caret),
    "menu": (3, Mending.menu_by_key),
    "next error": (5, lambda it: it.act("next_error")),
    "previous error": (2, lambda it: it.act("previous_error")),
    "ignore": (3, lambda it: it.act("ignore_error")),
    "add to words": (2, lambda it: it.act("add_to_words")),
    "list": (5, Mending.list_is_worked),
    "narrowed": (1, Mending.narrowed),
    "tidy": (1.5, lambda it: it.act("tidy_typography")),
    "tidy all": (0.7, lambda it: it.act("tidy_typography_all")),
    "typography": (6, Mending.fixed),
    "wait": (5, Mending.wait),
    "switch": (0.5, Mending.switched),
    "fewer words": (0.7, Mending.fewer_words),
}

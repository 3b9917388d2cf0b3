"""The bar that finds and replaces through all parts of a case in both languages; finding itself is `finding`'s."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QTreeWidgetItem, QWidget

from app.domain.language import Language
from app.services.finding import Match, Query, find, replaced
from app.services.session import Change, Session
from app.ui.editor.find_list import MatchList, match_of
from app.ui.generated.ui_find import Ui_Find
from app.ui.theme import Theme, ThemeKeeper

MOST = 1_000
"""More matches than these are not listed; whoever gets so many goes on typing."""

_TYPING_MS = 80
_CHANGE_MS = 300
_LANGUAGES: tuple[tuple[Language, ...], ...] = ((), (Language.FI,), (Language.SV,))


class FindPanel(QFrame):
    """Hidden until `open_find` or `open_replace`. `name` is a part's name in the language of the window, by its key."""

    wanted = Signal(object)
    """Spot: the person went to a match; the keyboard stays here."""
    closed = Signal(object)
    """Spot or None: the person is done; the text at the last match wants the keyboard."""

    def __init__(
        self, session: Session, theme: ThemeKeeper, name: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_Find()
        self.form.setupUi(self)
        self._session = session
        self._matches: tuple[Match, ...] = ()
        self._replaced = 0
        self._list = MatchList(self.form.matches, theme.theme, name)
        self._searching = QTimer(self)
        self._searching.setSingleShot(True)
        self._searching.timeout.connect(self.search)
        self._connect()
        theme.changed.connect(self.dress)
        self.dress(theme.theme)
        self._tell()
        self.hide()

    def _connect(self) -> None:
        form = self.form
        form.sought.textChanged.connect(self._typed)
        form.replacement.textChanged.connect(self._preview)
        form.language.currentIndexChanged.connect(self.search)
        form.caseSensitive.toggled.connect(self.search)
        form.wholeWord.toggled.connect(self.search)
        form.next.clicked.connect(self.go_next)
        form.previous.clicked.connect(self.go_previous)
        form.replaceOne.clicked.connect(self.replace_one)
        form.replaceAll.clicked.connect(self.replace_ticked)
        form.close.clicked.connect(self.close_panel)
        form.matches.currentItemChanged.connect(self._chosen)
        form.matches.itemActivated.connect(self._activated)
        form.matches.itemChanged.connect(self._tell)
        form.sought.returnPressed.connect(self.go_next)
        # The keys of searching work wherever the window's keyboard is, as long as the bar is open.
        for key, slot in ((QKeySequence.StandardKey.FindNext, self.go_next), ("Shift+F3", self.go_previous)):
            QShortcut(QKeySequence(key), self, slot, context=Qt.ShortcutContext.WindowShortcut)
        end = self._session.listen(self._changed)
        self.destroyed.connect(end)

    def open_find(self, text: str = "") -> None:
        """Nothing; the bar asks what to find, `text` to begin with where it is not empty."""
        self._open(text, replacing=False)

    def open_replace(self, text: str = "") -> None:
        """Nothing; the bar asks what to find and what to put in its place."""
        self._open(text, replacing=True)

    @property
    def _replacing(self) -> bool:
        return not self.form.replacement.isHidden()

    def _open(self, text: str, *, replacing: bool) -> None:
        replacing = replacing and not self._session.read_only
        for widget in (
            *(self.form.replacementLabel, self.form.replacement, self.form.replaceOne, self.form.replaceAll),
        ):
            widget.setVisible(replacing)
        if text:
            self.form.sought.setText(text)
        self.show()
        self._preview()
        self.search()
        self.form.sought.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.sought.selectAll()

    def close_panel(self) -> None:
        """Nothing; the bar is gone and the text has the keyboard."""
        self.hide()
        match = self.current
        self.closed.emit(match.spot if match else None)

    @property
    def matches(self) -> tuple[Match, ...]:
        """What was found, at most `MOST`."""
        return self._matches

    @property
    def current(self) -> Match | None:
        """The match at which the person is, None before going to any."""
        return self._list.current

    def search(self) -> None:
        """Nothing; the list shows what is found now."""
        self._searching.stop()
        query = Query(
            self.form.sought.text(),
            self.form.caseSensitive.isChecked(),
            self.form.wholeWord.isChecked(),
            _LANGUAGES[self.form.language.currentIndex()],
        )
        here = self.current
        found = find(self._session.case, query)
        self._matches = tuple(match for match, _ in zip(found, range(MOST), strict=False))
        self._list.fill(self._matches, here, ticks=self._replacing)
        self._tell()

    def go_next(self) -> None:
        """Nothing; the person is led to the next match, from the last to the first."""
        self._go(1)

    def go_previous(self) -> None:
        """Nothing; the person is led to the match before, from the first to the last."""
        self._go(-1)

    def _go(self, step: int) -> None:
        if self._searching.isActive():
            self.search()
        rows = self._list.rows()
        if not rows or not self.isVisible():
            return
        current = self.form.matches.currentItem()
        place = next((n for n, row in enumerate(rows) if row is current), -1 if step > 0 else 0)
        row = rows[(place + step) % len(rows)]
        if row is current:
            self._chosen(row)
        self.form.matches.setCurrentItem(row)

    def replace_one(self) -> None:
        """Nothing; the current match is replaced and the person is led to the next one."""
        match = self.current
        if match is None:
            self.go_next()
            return
        place = self._matches.index(match)
        replacement = self.form.replacement.text()
        self._session.flush()
        self._session.apply(replaced(self._session.case, (match,), replacement))
        self.search()
        # What was put in may hold what is sought: it is not replaced again.
        end = match.spot.start + len(replacement)
        while place < len(self._matches) and _inside(self._matches[place], match, end):
            place += 1
        rows = self._list.rows()
        if rows:
            self.form.matches.setCurrentItem(rows[place % len(rows)])

    def replace_ticked(self) -> None:
        """Nothing; every ticked match is replaced, which one undo takes back."""
        self._session.flush()
        ticked = self._list.ticked()
        self._session.apply(replaced(self._session.case, ticked, self.form.replacement.text()))
        self._replaced = len(ticked)
        self.search()

    def _chosen(self, row: QTreeWidgetItem | None) -> None:
        if (match := match_of(row)) is not None:
            self.wanted.emit(match.spot)
        self._tell()

    def _activated(self, _row: QTreeWidgetItem) -> None:
        self.close_panel()

    def _typed(self) -> None:
        self._replaced = 0
        self._searching.start(_TYPING_MS)

    def _changed(self, _change: Change) -> None:
        if self.isVisible():
            self._searching.start(_CHANGE_MS)

    def _preview(self) -> None:
        self._list.preview(self.form.replacement.text() if self._replacing else None)
        self._tell()

    def _tell(self) -> None:
        count = len(self._matches)
        if not self.form.sought.text():
            told = ""
        elif count == 0 and self._replaced:
            told = self.tr("%n replaced.", "", self._replaced)
        elif count == 0:
            told = self.tr("Nothing found.")
        elif count == MOST:
            told = self.tr("More than %n matches; type more to see fewer.", "", MOST)
        else:
            told = self.tr("%n matches", "", count)
        self.form.told.setText(told)
        self.form.told.setVisible(bool(told))
        self.form.matches.setVisible(count > 0)
        ticked = len(self._list.ticked())
        self.form.replaceAll.setText(self.tr("Replace %n ticked", "", ticked))
        self.form.replaceAll.setEnabled(ticked > 0)
        self.form.replaceOne.setEnabled(count > 0)
        self.form.next.setEnabled(count > 0)
        self.form.previous.setEnabled(count > 0)

    def dress(self, theme: Theme) -> None:
        """Nothing; icons and rows are in the colours of `theme`."""
        self._list.dress(theme)
        for button, icon in (
            (self.form.previous, "chevron-up"),
            (self.form.next, "chevron-down"),
            (self.form.close, "x"),
        ):
            button.setIcon(theme.icon(icon))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; Esc closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the bar speaks the window's language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            chosen = self.form.language.currentIndex()
            self.form.retranslateUi(self)
            self.form.language.setCurrentIndex(chosen)
            self.search()


def _inside(one: Match, gone: Match, end: int) -> bool:
    """Whether `one` lies in what was put in the place of `gone`, up to `end`."""
    return one.spot.path == gone.spot.path and gone.spot.start <= one.spot.start < end

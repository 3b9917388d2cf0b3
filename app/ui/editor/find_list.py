"""The list of what a search found, grouped by part, with a tick for each match to be replaced; it searches nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from app.services.finding import Match
from app.ui.editor.find_rows import MATCH_ROLE, MatchRows
from app.ui.plain_tip import plain_tip
from app.ui.theme import Size, Theme, Tone


class MatchList:
    """Matches in `tree`; `name` gives the name of a part by its key."""

    def __init__(self, tree: QTreeWidget, theme: Theme, name: Callable[[str], str]) -> None:
        self._tree, self._name = tree, name
        self._rows = MatchRows(theme)
        tree.setItemDelegate(self._rows)

    @property
    def current(self) -> Match | None:
        """The match of the current row, None where there is none."""
        return match_of(self._tree.currentItem())

    def fill(self, matches: Sequence[Match], here: Match | None, *, ticks: bool) -> None:
        """Nothing; the list shows `matches`, ticked where they have `ticks`.

        The row of `here` is the current one, if it is still found. Nobody hears of the change.
        """
        with QSignalBlocker(self._tree):
            self._tree.clear()
            head: QTreeWidgetItem | None = None
            part = ""
            for match in matches:
                if head is None or match.spot.part != part:
                    part = match.spot.part
                    head = self._head(part)
                row = _row(head, match, ticks=ticks)
                if here is not None and match.spot == here.spot:
                    self._tree.setCurrentItem(row)

    def _head(self, part: str) -> QTreeWidgetItem:
        name = self._name(part)
        head = QTreeWidgetItem(self._tree, [name[:1].upper() + name[1:]])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setForeground(0, self._rows.theme.color(Tone.MUTED))
        head.setFont(0, self._rows.theme.font(Size.CAPTION))
        head.setExpanded(True)
        return head

    def rows(self) -> list[QTreeWidgetItem]:
        """The rows of matches, in their order."""
        heads = map(self._tree.topLevelItem, range(self._tree.topLevelItemCount()))
        return [row for head in heads if head for row in map(head.child, range(head.childCount())) if row]

    def ticked(self) -> tuple[Match, ...]:
        """The matches that are ticked."""
        rows = (row for row in self.rows() if row.checkState(0) is Qt.CheckState.Checked)
        return tuple(match for match in map(match_of, rows) if match is not None)

    def preview(self, replacement: str | None) -> None:
        """Nothing; each row shows what would stand for its match; None where nothing is replaced."""
        self._rows.replacement = replacement
        self._tree.viewport().update()

    def dress(self, theme: Theme) -> None:
        """Nothing; the rows are in the colours of `theme`."""
        self._rows.theme = theme
        self._tree.viewport().update()


def match_of(row: QTreeWidgetItem | None) -> Match | None:
    """The match of `row`, None for the name of a part and for no row."""
    match = row.data(0, MATCH_ROLE) if row is not None else None
    return match if isinstance(match, Match) else None


def _row(head: QTreeWidgetItem, match: Match, *, ticks: bool) -> QTreeWidgetItem:
    row = QTreeWidgetItem(head)
    row.setData(0, MATCH_ROLE, match)
    row.setData(0, Qt.ItemDataRole.AccessibleTextRole, match.context)
    row.setToolTip(0, plain_tip(match.context))
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    row.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if ticks else flags)
    if ticks:
        row.setCheckState(0, Qt.CheckState.Checked)
    return row

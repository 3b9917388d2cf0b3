"""The list of what is not ready for an export, the grave first; Enter or a click on a line leads to its place."""

from collections.abc import Callable, Mapping, Sequence
from textwrap import shorten

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from app.messages import Messages
from app.services.export_plan import Lacking
from app.ui.models.outline_words import language_name
from app.ui.plain_tip import plain_tip
from app.ui.theme import Theme, Tone

_LONGEST_QUOTATION = 40
_NUMBER = Qt.ItemDataRole.UserRole
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""The keys that choose a line."""


class LackingList(QObject):
    """Fills a tree of two groups. `chosen` brings the Spot of a line."""

    chosen = Signal(object)

    def __init__(self, tree: QTreeWidget, messages: Callable[[], Messages]) -> None:
        super().__init__(tree)
        self._tree, self._messages = tree, messages
        self._shown: tuple[Lacking, ...] = ()
        tree.itemClicked.connect(self._chosen)
        tree.installEventFilter(self)

    def show(self, lacking: Sequence[Lacking], theme: Theme) -> None:
        """Nothing; the tree has a line for each of `lacking`, and is hidden where there is none."""
        self._shown = tuple(lacking)
        self._tree.clear()
        self._group(self.tr("Must be seen before the export"), theme, grave=True)
        self._group(self.tr("Worth a look"), theme, grave=False)
        self._tree.expandAll()
        self._tree.setVisible(bool(lacking))
        self._tree.setCurrentIndex(self._tree.model().index(0, 0, self._tree.model().index(0, 0)))

    def _group(self, title: str, theme: Theme, *, grave: bool) -> None:
        lines = [(number, one) for number, one in enumerate(self._shown) if one.grave is grave]
        if not lines:
            return
        group = QTreeWidgetItem(self._tree, [self.tr("{title} ({count})").format(title=title, count=len(lines))])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self._tree.font()
        font.setBold(True)
        group.setFont(0, font)
        icon = theme.icon("circle-alert", Tone.ERROR) if grave else theme.icon("triangle-alert", Tone.WARNING)
        for number, one in lines:
            said = self._messages().say(one.says, _shorter(one.facts))
            sentence = self.tr("{language}: {sentence}").format(language=language_name(one.language), sentence=said)
            line = QTreeWidgetItem(group, [sentence])
            line.setIcon(0, icon)
            line.setToolTip(0, plain_tip(sentence))
            line.setData(0, _NUMBER, number)

    def _chosen(self, line: QTreeWidgetItem | None) -> None:
        number = line.data(0, _NUMBER) if line is not None else None
        if number is not None:
            self.chosen.emit(self._shown[number].spot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event ends here: Enter on a line leads there and does not press the dialog's button."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in ENTER:
            self._chosen(self._tree.currentItem())
            return True
        return super().eventFilter(watched, event)


def _shorter(facts: Mapping[str, str]) -> Mapping[str, str]:
    """`facts` with a quotation so short that what is wrong with it is still in view."""
    text = facts.get("text", "")
    return {**facts, "text": shorten(text, _LONGEST_QUOTATION, placeholder="…")} if text else facts

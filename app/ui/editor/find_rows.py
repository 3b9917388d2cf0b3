"""Draws one match of a search in its row: the text around it, what was found, what would replace it; finds nothing."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.services.finding import Match
from app.ui.theme import Theme, Tone

MATCH_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The `Match` of a row; a row without one is the name of a part."""

_BEFORE = 30
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Run:
    text: str
    tone: Tone
    ground: Tone | None = None
    struck: bool = False
    underlined: bool = False


class MatchRows(QStyledItemDelegate):
    """Draws rows of matches. `theme` gives the colours; `replacement` is None while nothing is replaced."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.replacement: str | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Nothing; the row is drawn, its tick box and its ground as the style has them."""
        match = index.data(MATCH_ROLE)
        if not isinstance(match, Match):
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = shown.widget.style() if shown.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        shown.text = "x"
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, shown.widget)
        area.setRight(option.rect.right())
        painter.save()
        painter.setClipRect(area)
        self._paint_runs(painter, area, shown.font, self._runs(match))
        painter.restore()

    def _runs(self, match: Match) -> list[_Run]:
        before, after = (text.replace("\n", " ").replace("\t", " ") for text in (match.before, match.after))
        if len(before) > _BEFORE:
            before = "…" + before[-_BEFORE:]
        language = match.spot.language.value if match.spot.language else ""
        runs = [_Run(f"{language}  ", Tone.MUTED), _Run(before, Tone.TEXT)]
        if self.replacement is None:
            runs.append(_Run(match.text, Tone.TEXT, Tone.MATCH))
        else:
            runs.append(_Run(match.text, Tone.TEXT, Tone.REMOVED, struck=True))
            runs.append(_Run(self.replacement, Tone.TEXT, Tone.ADDED, underlined=True))
        return [*runs, _Run(after, Tone.TEXT)]

    def _paint_runs(self, painter: QPainter, area: QRect, plain: QFont, runs: list[_Run]) -> None:
        left = area.left() + 4
        for run in runs:
            font = QFont(plain)
            font.setStrikeOut(run.struck)
            font.setUnderline(run.underlined)
            width = QFontMetrics(font).horizontalAdvance(run.text)
            room = QRect(left, area.top(), width, area.height())
            if run.ground is not None:
                painter.fillRect(room.adjusted(0, 3, 0, -3), self.theme.color(run.ground))
            painter.setFont(font)
            painter.setPen(self.theme.color(run.tone))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, run.text)
            left += width

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The size of a row: one line with a little air."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), option.fontMetrics.height() + 8))

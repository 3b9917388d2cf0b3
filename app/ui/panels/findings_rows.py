"""Paints a finding: its severity as shape, word and colour, its words, its sentence over as many lines as it takes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from app.domain.rules import Severity
from app.services.findings import Finding
from app.ui.models.findings import CAPTION, FINDING, named, severity_word
from app.ui.theme import XS, M, S, Size, Theme, Tone

LOOKS = {
    Severity.ERROR: ("circle-alert", Tone.ERROR),
    Severity.WARNING: ("triangle-alert", Tone.WARNING),
    Severity.INFO: ("info", Tone.INFO),
}
"""The icon and the tone of each severity."""

_ICON = 16
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_HIGHEST = 10_000
_KEPT = 2_000
"""Rows whose height is remembered."""


class FindingRows(QStyledItemDelegate):
    """Paints the rows of `view`, whose width decides how high they are; the model is told how high.

    A view asks for the height of every row whenever one comes or goes: it must not have to ask here.
    """

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Nothing; rows look as `theme` has it."""
        self.theme = theme
        self._heights: dict[tuple[str, int], int] = {}
        self._text = QFontMetrics(theme.font())
        self._caption = QFontMetrics(theme.font(Size.CAPTION)).height()
        self._words = QFontMetrics(self._words_font()).height()
        self._icons = {severity: theme.icon(name, tone) for severity, (name, tone) in LOOKS.items()}

    def height(self, finding: Finding | None, text: str) -> int:
        """How high the row of `finding` with the sentence `text` is in the width that the view has now; a part's."""
        if finding is None:
            return self._caption + M + XS
        words = self._words if named(finding.text) else 0
        return S + self._caption + XS + words + self._height(text, self._text_width(self._view.viewport().width())) + S

    def _height(self, text: str, width: int) -> int:
        # Most rows say one of a few sentences.
        if (text, width) not in self._heights:
            if len(self._heights) > _KEPT:
                self._heights.clear()
            room = QRect(0, 0, width, _HIGHEST)
            self._heights[text, width] = self._text.boundingRect(room, _WRAPPED, text).height()
        return self._heights[text, width]

    def _words_font(self) -> QFont:
        font = self.theme.font()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Nothing; the row is painted."""
        finding = index.data(FINDING)
        painter.save()
        if isinstance(finding, Finding):
            self._ground(painter, option)
            self._finding(painter, option.rect, index, finding)
        else:
            painter.setFont(self.theme.font(Size.CAPTION))
            painter.setPen(self.theme.color(Tone.MUTED))
            title = painter.fontMetrics().elidedText(
                index.data(), Qt.TextElideMode.ElideRight, option.rect.width() - 2 * M
            )
            painter.drawText(option.rect.adjusted(M, S, -M, 0), Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        style = self._view.style()
        plain = QStyleOptionViewItem(option)
        plain.text = ""
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, plain, painter, self._view)

    def _finding(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, finding: Finding
    ) -> None:
        _, tone = LOOKS[finding.severity]
        caption = QFontMetrics(self.theme.font(Size.CAPTION))
        top = rect.top() + S
        middle = top + (caption.height() - _ICON) // 2
        place = QRect(QPoint(rect.left() + M, middle), QSize(_ICON, _ICON))
        self._icons[finding.severity].paint(painter, place)
        left, width = rect.left() + M + _ICON + S, self._text_width(rect.width())
        painter.setFont(self.theme.font(Size.CAPTION))
        line = QRect(left, top, width, caption.height())
        painter.setPen(self.theme.color(tone))
        word = severity_word(finding.severity)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, word)
        painter.setPen(self.theme.color(Tone.MUTED))
        after = caption.horizontalAdvance(f"{word}  ")
        painter.drawText(line.adjusted(after, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, index.data(CAPTION))
        painter.setPen(self.theme.color(Tone.TEXT))
        below = line.bottom() + 1 + XS
        if words := named(finding.text):
            painter.setFont(self._words_font())
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QPoint(left, below + painter.fontMetrics().ascent()), words)
            below += painter.fontMetrics().height()
        painter.setFont(self.theme.font())
        painter.drawText(QRect(left, below, width, rect.bottom() - below), _WRAPPED, index.data())

    @staticmethod
    def _text_width(width: int) -> int:
        return max(width - M - _ICON - S - M, 40)

"""Paints the references of a case: a statute with its status as shape and word, a reference with what it lacks."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from app.domain.language import Language
from app.domain.statute import Status
from app.services.case_references import ReferencePair
from app.ui.models.cited import PAIR, STATUS, heading_words, lack_words
from app.ui.references.words import LOOKS
from app.ui.theme import XS, M, S, Size, Theme, Tone

_ICON = 16
_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_HIGHEST = 10_000
_LEAST = 60

_Line = tuple[str, Size, Tone]


class CitedRows(QStyledItemDelegate):
    """Paints the rows of `view`, whose columns decide how high they are."""

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def dress(self, theme: Theme) -> None:
        """Nothing; rows look as `theme` has it."""
        self.theme = theme
        self._view.scheduleDelayedItemsLayout()
        self._view.viewport().update()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The size of a cell in the width that its column has now."""
        del option
        if isinstance(index.data(PAIR), ReferencePair):
            width = self._view.columnWidth(index.column())
            return QSize(width, S + self._height(list(_lines(index)), width - M - S) + S)
        width = self._view.viewport().width()
        lines = [(str(index.data()), Size.BODY, Tone.TEXT), (self._standing(index), Size.CAPTION, Tone.MUTED)]
        return QSize(0, M + self._height(lines, width - 2 * M) + XS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Nothing; the cell is painted."""
        painter.save()
        if isinstance(index.data(PAIR), ReferencePair):
            plain = QStyleOptionViewItem(option)
            plain.text = ""
            style = self._view.style()
            style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, plain, painter, self._view)
            self._draw(painter, option.rect.adjusted(M, S, -S, 0), list(_lines(index)))
        elif index.data() is not None:
            self._statute(painter, option.rect.adjusted(M, M, -M, 0), index)
        painter.restore()

    def _statute(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        top = self._draw(painter, rect, [(str(index.data()), Size.BODY, Tone.TEXT)], bold=True)
        status = index.data(STATUS)
        if status:
            name, tone = LOOKS[Status(status)]
            line = QRect(rect.left(), top, rect.width(), QFontMetrics(self.theme.font(Size.CAPTION)).height())
            self.theme.icon(name, tone).paint(
                painter, QRect(line.left(), line.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            )
            painter.setFont(self.theme.font(Size.CAPTION))
            painter.setPen(self.theme.color(tone))
            painter.drawText(line.adjusted(_ICON + XS, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._standing(index))

    @staticmethod
    def _standing(index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.ToolTipRole) or "")

    def _font(self, size: Size, *, bold: bool) -> QFont:
        font = self.theme.font(size)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _height(self, lines: list[_Line], width: int) -> int:
        room = QRect(0, 0, max(width, _LEAST), _HIGHEST)
        metrics = ((text, QFontMetrics(self._font(size, bold=True))) for text, size, _ in lines if text)
        return sum(it.boundingRect(room, _wrapped(it, text, room), text).height() for text, it in metrics)

    def _draw(self, painter: QPainter, rect: QRect, lines: list[_Line], *, bold: bool = False) -> int:
        """Where the next line begins."""
        top = rect.top()
        for text, size, tone in lines:
            if not text:
                continue
            painter.setFont(self._font(size, bold=bold))
            painter.setPen(self.theme.color(tone))
            room = QRect(rect.left(), top, max(rect.width(), _LEAST), _HIGHEST)
            if tone is Tone.ERROR:
                icon = QRect(room.left(), top + (painter.fontMetrics().height() - _ICON) // 2, _ICON, _ICON)
                self.theme.icon("circle-alert", tone).paint(painter, icon)
                room.setLeft(room.left() + _ICON + XS)
            metrics = painter.fontMetrics()
            wrapped = _wrapped(metrics, text, room)
            painter.drawText(room, wrapped, text)
            top += metrics.boundingRect(room, wrapped, text).height()
        return top


def _wrapped(metrics: QFontMetrics, text: str, room: QRect) -> int:
    """How `text` is broken into lines: between words, and inside of them where one is too long for `room`."""
    fits = all(metrics.horizontalAdvance(word) <= room.width() for word in text.split())
    flag = Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere
    return int(flag) | int(_TOP_LEFT)


def _lines(index: QModelIndex | QPersistentModelIndex) -> Iterator[_Line]:
    pair, language = index.data(PAIR), tuple(Language)[index.column()]
    yield str(index.data()), Size.BODY, Tone.TEXT
    yield heading_words(pair, language), Size.CAPTION, Tone.MUTED
    yield lack_words(pair, language), Size.CAPTION, Tone.ERROR if pair.lacks else Tone.MUTED

"""Paints an act that was found: its title and number, its status as shape and word, the section with its heading."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.citing import ActHit
from app.ui.models.references import HIT, HitsModel
from app.ui.references.words import LOOKS, place_words, status_words, title_of
from app.ui.theme import XS, S, Size, Theme, Tone

_ICON = 16
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class HitRows(QStyledItemDelegate):
    """Paints the rows of `view`, which shows a `HitsModel`."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def dress(self, theme: Theme) -> None:
        """Nothing; rows look as `theme` has it."""
        self.theme = theme
        self._view.scheduleDelayedItemsLayout()
        self._view.viewport().update()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The size of a row: two lines."""
        del option, index
        body, caption = (QFontMetrics(self.theme.font(size)).height() for size in (Size.BODY, Size.CAPTION))
        return QSize(0, XS + body + 2 + caption + XS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Nothing; the row is painted."""
        hit, model = index.data(HIT), index.model()
        if not isinstance(hit, ActHit) or not isinstance(model, HitsModel):
            return
        painter.save()
        plain = QStyleOptionViewItem(option)
        plain.text = ""
        self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, plain, painter, self._view)
        inner = option.rect.adjusted(S, XS, -S, -XS)
        body = QFontMetrics(self._title_font()).height()
        top = QRect(inner.left(), inner.top(), inner.width(), body)
        below = QRect(inner.left(), top.bottom() + 3, inner.width(), inner.bottom() - top.bottom() - 2)
        # Beside a long title in large letters the status has no room: it stands a line below then.
        beside = self._title_width(hit, model) + S + self._status_width(hit, model) <= inner.width()
        self._status(painter, top if beside else below, hit, model)
        room = self._status_width(hit, model) + S
        self._title(painter, top.adjusted(0, 0, -room, 0) if beside else top, hit, model)
        self._place(painter, below if beside else below.adjusted(0, 0, -room, 0), hit, model)
        painter.restore()

    def _title_font(self) -> QFont:
        font = self.theme.font()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _status_width(self, hit: ActHit, model: HitsModel) -> int:
        words = status_words(hit.act, hit.status, model.day)
        return QFontMetrics(self.theme.font(Size.CAPTION)).horizontalAdvance(words) + XS + _ICON

    def _title_width(self, hit: ActHit, model: HitsModel) -> int:
        title, number = title_of(hit.act, model.language, model.day), f"  {hit.act.number}"
        small = QFontMetrics(self.theme.font(Size.CAPTION))
        return QFontMetrics(self._title_font()).horizontalAdvance(title) + small.horizontalAdvance(number)

    def _status(self, painter: QPainter, line: QRect, hit: ActHit, model: HitsModel) -> None:
        """Paints the status at the right end of `line`."""
        name, tone = LOOKS[hit.status]
        words = status_words(hit.act, hit.status, model.day)
        painter.setFont(self.theme.font(Size.CAPTION))
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.setPen(self.theme.color(tone))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        place = QRect(line.right() - width - XS - _ICON, line.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        self.theme.icon(name, tone).paint(painter, place)

    def _title(self, painter: QPainter, line: QRect, hit: ActHit, model: HitsModel) -> None:
        number = f"  {hit.act.number}"
        painter.setFont(self.theme.font(Size.CAPTION))
        room = painter.fontMetrics().horizontalAdvance(number)
        painter.setFont(self._title_font())
        metrics = painter.fontMetrics()
        title = title_of(hit.act, model.language, model.day)
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, line.width() - room)
        painter.setPen(self.theme.color(Tone.TEXT))
        painter.drawText(line, _LEFT, title)
        painter.setFont(self.theme.font(Size.CAPTION))
        painter.setPen(self.theme.color(Tone.MUTED))
        painter.drawText(line.adjusted(metrics.horizontalAdvance(title), 0, 0, 0), _LEFT, number)

    def _place(self, painter: QPainter, line: QRect, hit: ActHit, model: HitsModel) -> None:
        place = place_words(hit, model.language)
        heading = hit.section.heading if hit.section else ""
        if place and not heading:
            heading = self.tr("heading not known")
        words = f"{place}  {heading}" if place else self.tr("the whole statute")
        painter.setFont(self.theme.font(Size.CAPTION))
        painter.setPen(self.theme.color(Tone.TEXT if hit.section else Tone.MUTED))
        painter.drawText(
            line, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        )

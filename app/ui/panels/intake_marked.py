"""A source's text with the recognised places tinted, and named in its margin; it can be looked at, not acted on."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.domain.source import SourceText
from app.services.draft import Listing, Recognised
from app.ui.panels.intake_document import SourceMap, lay
from app.ui.panels.intake_margin import IntakeMargin, Name
from app.ui.theme import S, Theme, Tone

_READABLE = 75
_GROUNDS = {
    "title": Tone.MARK_TITLE,
    "topic": Tone.MARK_TITLE,
    "case_number": Tone.MARK_TITLE,
    "proposal_sentences": Tone.MARK_DEMAND,
    "questions": Tone.MARK_QUESTION,
    "first_signatory": Tone.MARK_NAME,
    "motion_date": Tone.MARK_DATE,
    "submitted_date": Tone.MARK_DATE,
}


def ground_of(field: str) -> Tone:
    """The tint of places that tell `field`."""
    return _GROUNDS.get(field, Tone.MATCH)


class MarkedText(QTextEdit):
    """A source that is read, not written in, at a width that is good to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        # There is nothing to undo in a text that is only read: the key is the page's.
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._theme = Theme()
        self.map: SourceMap | None = None
        self._recognised: tuple[Recognised, ...] = ()
        self._lit: tuple[str, int | None] = ("", None)
        self.margin = IntakeMargin(self)
        self.verticalScrollBar().valueChanged.connect(self._name_lines)
        self.document().documentLayout().documentSizeChanged.connect(self._name_lines)

    def show_source(self, source: SourceText, theme: Theme) -> None:
        """Nothing; the text of `source` is shown, nothing marked in it yet."""
        self._theme = theme
        self.margin.dress(theme)
        # Laying out tells of each new height, and the old places are not in the new text.
        self._recognised, self.map = (), None
        self.map = lay(source, self.document(), theme, self.tr("Page {number}"))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()
        self._tint()

    def mark(self, recognised: Sequence[Recognised]) -> None:
        """Nothing; the places of `recognised` are tinted and named."""
        if tuple(recognised) != self._recognised:
            self._recognised = tuple(recognised)
            self._tint()

    def light(self, field: str, number: int | None = None, *, scroll: bool = False) -> None:
        """Nothing; the places of a field (of one entry of a list, with `number`) stand out, those of none with ``""``.

        With `scroll` the first of them is brought into view.
        """
        self._lit = (field, number)
        self._tint()
        first = next((position for it in self._recognised if self._is_lit(it) for position in self._ranges(it)), None)
        if scroll and first is not None:
            self._bring_into_view(first[0])

    def _bring_into_view(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        box = self.cursorRect(cursor)
        if not self.viewport().rect().contains(box):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + box.top() - self.viewport().height() // 3)

    def _is_lit(self, it: Recognised) -> bool:
        field, number = self._lit
        return it.field == field and number in (None, it.number)

    def _ranges(self, it: Recognised) -> list[tuple[int, int]]:
        return [] if self.map is None else list(self.map.ranges(it.place))

    def _tint(self) -> None:
        selections: list[QTextEdit.ExtraSelection] = []
        for it in self._recognised:
            look = QTextCharFormat()
            look.setBackground(self._theme.color(ground_of(it.field)))
            if self._is_lit(it):
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                look.setUnderlineColor(self._theme.color(Tone.FOCUS))
            for start, end in self._ranges(it):
                selection = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.document())
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                selection.cursor, selection.format = cursor, look
                selections.append(selection)
        self.setExtraSelections(selections)
        self._name_lines()

    def _name_lines(self) -> None:
        lines: dict[tuple[int, str], list[Recognised]] = {}
        for it in self._recognised:
            for start, _ in self._ranges(it)[:1]:
                cursor = QTextCursor(self.document())
                cursor.setPosition(start)
                middle = self.cursorRect(cursor).center().y() + self.viewport().y()
                lines.setdefault((middle, it.field), []).append(it)
        self.margin.show_names(
            Name(
                middle,
                self.name_of(field, [it.number for it in found]),
                ground_of(field),
                any(map(self._is_lit, found)),
            )
            for (middle, field), found in sorted(lines.items())
        )

    def name_of(self, field: str, numbers: Sequence[int] = ()) -> str:
        """What a field is called in the margin, with the numbers of its entries where it is a list."""
        listed = ", ".join(str(number + 1) for number in numbers)
        if field == Listing.DEMANDS:
            return self.tr("Demand {numbers}").format(numbers=listed)
        if field == Listing.QUESTIONS:
            return self.tr("Question {numbers}").format(numbers=listed)
        return {
            "title": self.tr("Title"),
            "topic": self.tr("Topic"),
            "case_number": self.tr("Case number"),
            "first_signatory": self.tr("Signatory"),
            "motion_date": self.tr("Dated"),
            "submitted_date": self.tr("Handed in"),
        }.get(field, field)

    @property
    def recognised(self) -> tuple[Recognised, ...]:
        """What is marked now."""
        return self._recognised

    def recognised_at(self, point: QPoint) -> Recognised | None:
        """What was recognised under a point of the viewport; None where nothing was."""
        place = self.map.point(self.cursorForPosition(point).position()) if self.map else None
        if place is None:
            return None
        near = (it for it in self._recognised if it.place.paragraph == place.paragraph)
        return next((it for it in near if it.place.start <= place.start < it.place.end), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing; the text is no wider than is good to read, the names stand beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        names = self.margin.sizeHint().width()
        widest = round(self.fontMetrics().averageCharWidth() * _READABLE * 1.08) + 2 * round(
            self.document().documentMargin()
        )
        bar = self.verticalScrollBar().sizeHint().width()
        spare = max(0, self.width() - names - widest - bar) // 2
        self.setViewportMargins(names + spare, 0, spare, 0)
        self.margin.setGeometry(spare + S, 0, names, self.height())
        self._name_lines()

    def minimumSizeHint(self) -> QSize:
        """Room for the names and a few words."""
        return QSize(320, 200)

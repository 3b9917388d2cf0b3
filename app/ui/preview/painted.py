"""A sheet as styled pages that know which of its places stands where; paints on what it is given, owns no widget."""

from collections.abc import Collection, Iterator, Mapping
from itertools import chain, repeat

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QTextBlock, QTextCursor, QTextDocument

from app.domain.sheet import Place, Sheet
from app.ui.page_style import blocks, default_paper, styling
from app.ui.pages import paint_page

NOWHERE = -1


class PaintedSheet:
    """The pages of one sheet, counted from 0; every length is in the paper's unit, each page with its own origin.

    They are there at once, which takes a tenth of a second for an answer of 5,000 words, or after all `steps`.
    """

    def __init__(self, sheet: Sheet, *, at_once: bool = True) -> None:
        self.sheet = sheet
        self._paper = default_paper()
        self._document = QTextDocument()
        self._areas: dict[int, dict[int, QRectF]] = {}
        self.count = 0
        if at_once:
            for _ in self.steps():
                pass

    def steps(self) -> Iterator[None]:
        """The short steps after which the pages are there; nothing else may be asked before the last one."""
        yield from styling(self._document, self.sheet.html, self._paper)
        self.count = self._document.pageCount()
        yield
        yield from self._find_areas()

    @property
    def page_size(self) -> QSizeF:
        """The size of a page."""
        return self._paper.size

    @property
    def dpi(self) -> float:
        """How many of the paper's units an inch has."""
        return self._paper.dpi

    def paint(self, painter: QPainter, page: int, dpi: float) -> None:
        """Nothing; `page` stands on the painter's device, which has `dpi`."""
        paint_page(painter, self._document, self._paper, page, dpi)

    def place_at(self, page: int, point: QPointF) -> int:
        """The number of the place that is printed at `point` of `page`, `NOWHERE` where there is none."""
        return next((number for number, area in self._on(page).items() if area.contains(point)), NOWHERE)

    def first_below(self, page: int, top: float) -> tuple[int, float]:
        """The first place of `page` that begins below `top`, else that ends there, and its own top; else `NOWHERE`."""
        whole = ((number, area.top()) for number, area in self._on(page).items() if area.top() >= top)
        cut = ((number, area.top()) for number, area in self._on(page).items() if area.bottom() > top)
        return next(whole, None) or next(cut, (NOWHERE, 0.0))

    def areas(self, numbers: Collection[int]) -> Mapping[int, QRectF]:
        """For each page that shows one of `numbers` the area that they take there together."""
        found: dict[int, QRectF] = {}
        for page in range(self.count):
            for number in numbers:
                area = self._on(page).get(number)
                if area is not None:
                    found[page] = found.get(page, area).united(area)
        return found

    def alike(self, number: int) -> tuple[int, ...]:
        """The places of the same passage as place `number`, that one alone where it is of none; none for `NOWHERE`."""
        if number == NOWHERE:
            return ()
        passage = self.sheet.places[number].passage
        alike = (other for other, place in enumerate(self.sheet.places) if place.passage == passage)
        return tuple(alike) if passage else (number,)

    def text_of(self, page: int) -> str:
        """The text of `page`, one line for each block that stands on it."""
        return "\n".join(self.sheet.places[number].text for number in self._on(page))

    def _on(self, page: int) -> Mapping[int, QRectF]:
        return self._areas.get(page, {})

    def _find_areas(self) -> Iterator[None]:
        """Finds for each page the area of each place on it, in order."""
        for block, number in zip(blocks(self._document), numbered(self._document, self.sheet.places), strict=True):
            if number == NOWHERE:
                continue
            for page, area in self._pieces(block):
                on_page = self._areas.setdefault(page, {})
                on_page[number] = on_page.get(number, area).united(area)
            yield

    def _pieces(self, block: QTextBlock) -> Iterator[tuple[int, QRectF]]:
        """The pages on which lines of `block` stand, with the area of those lines, as wide as their column."""
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        height = self.page_size.height()
        found: dict[int, QRectF] = {}
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number).rect().translated(corner)
            page = int((line.top() + 1) // height)
            line.translate(0, -page * height)
            found[page] = found.get(page, line).united(line)
        yield from found.items()


def numbered(document: QTextDocument, places: Collection[Place]) -> Iterator[int]:
    """For each paragraph of `document` the number of its place; Qt puts empty ones of its own round tables."""
    numbers = chain.from_iterable(repeat(number, place.lines) for number, place in enumerate(places))
    for block in blocks(document):
        in_table = QTextCursor(block).currentTable() is not None
        yield next(numbers, NOWHERE) if in_table or block.text().strip() else NOWHERE

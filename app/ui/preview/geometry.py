"""Where pages lie under one another at a scale, and what of them a window shows; paints nothing."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

GAP = 16.0
"""Between two pages and round them, in pixels of the screen."""

SMALLEST, LARGEST = 0.5, 2.0
WIDEST_FIT = 1.25
"""A page that is fitted into a wide window is no larger than this: a line must be taken in at a glance."""

STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""The scales that a person is offered; 1 is the size of paper on a screen of the system's resolution."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """`count` pages of `page` (in the paper's unit) at `scale`, in a window of `width` pixels."""

    page: QSizeF
    count: int
    scale: float
    width: float

    @property
    def total(self) -> QSizeF:
        """How much room all pages take."""
        return QSizeF(
            self.page.width() * self.scale + 2 * GAP, self.count * (self.page.height() * self.scale + GAP) + GAP
        )

    def rect(self, number: int) -> QRectF:
        """Where page `number` lies; in the middle where the window is wider than it."""
        size = self.page * self.scale
        left = max(GAP, (self.width - size.width()) / 2)
        return QRectF(left, GAP + number * (size.height() + GAP), size.width(), size.height())

    def shown(self, top: float, bottom: float) -> range:
        """The pages between `top` and `bottom`."""
        step = self.page.height() * self.scale + GAP
        first = max(0, int((top - GAP) // step))
        return range(min(first, self.count), min(self.count, int(max(bottom - GAP, 0) // step) + 1))

    def on_page(self, point: QPointF) -> tuple[int, QPointF]:
        """The page at `point`, or the one above it, and the point on it in the paper's unit."""
        pages = self.shown(point.y(), point.y())
        number = min(pages.start, max(0, self.count - 1))
        return number, (point - self.rect(number).topLeft()) / self.scale

    def on_screen(self, number: int, area: QRectF) -> QRectF:
        """The pixels of `area` of page `number`."""
        corner = self.rect(number).topLeft()
        return QRectF(corner + area.topLeft() * self.scale, area.size() * self.scale)


def fitting(page: QSizeF, width: float) -> float:
    """The scale at which `page` and the room round it are as wide as a window of `width` pixels; at most WIDEST_FIT."""
    return min(WIDEST_FIT, max(0.1, (width - 2 * GAP) / page.width()))


def next_step(scale: float, direction: int) -> float:
    """The next of the scales offered, larger for 1 and smaller for -1; the last one where there is none."""
    if direction > 0:
        return next((step for step in STEPS if step > scale + 0.005), STEPS[-1])
    return next((step for step in reversed(STEPS) if step < scale - 0.005), STEPS[0])

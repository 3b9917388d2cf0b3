"""Pictures of pages, each painted when first shown and kept while there is room; knows no window."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from app.ui.preview.painted import PaintedSheet

ROOM = 96 * 1024 * 1024
"""Bytes of pictures that are kept besides those that are shown."""

_Key = tuple[int, float, float]


class PagePictures:
    """The pictures of one sheet's pages by page, scale and ratio of the device; the one used longest ago goes first."""

    def __init__(self, sheet: PaintedSheet, room: int = ROOM) -> None:
        self._sheet = sheet
        self._room = room
        self._kept: dict[_Key, QPixmap] = {}

    def page(self, number: int, scale: float, ratio: float) -> QPixmap:
        """The picture of page `number`, white paper included, for a device with `ratio` dots a pixel."""
        key = (number, scale, ratio)
        picture = self._kept.pop(key, None)
        if picture is None:
            picture = self._painted(number, scale, ratio)
        self._kept[key] = picture
        return picture

    def keep(self, shown: Collection[int], scale: float, ratio: float) -> None:
        """Nothing; pictures beyond the room are gone, but never those of `shown` at this scale."""
        needed = {(number, scale, ratio) for number in shown}
        taken = sum(map(_size, self._kept.values()))
        for key in [key for key in self._kept if key not in needed]:
            if taken <= self._room:
                break
            taken -= _size(self._kept.pop(key))

    @property
    def count(self) -> int:
        """How many pictures are kept."""
        return len(self._kept)

    def _painted(self, number: int, scale: float, ratio: float) -> QPixmap:
        picture = QPixmap((self._sheet.page_size * scale * ratio).toSize())
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        paint: Callable[[QPainter, int, float], None] = self._sheet.paint
        paint(painter, number, self._sheet.dpi * scale * ratio)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8

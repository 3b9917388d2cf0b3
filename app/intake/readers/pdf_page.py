"""The words of one PDF page with their place and look, by pdfium; puts together no lines."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]

from app.domain.richtext import Span

# pdfium gives these for a hyphen at which it believes a word was cut.
_HYPHENS = frozenset({"\x02", "\ufffe"})
_BOLD_WEIGHT = 600
_ITALIC_FLAG = 1 << 6
_NEAR = 0.18


@dataclass(frozen=True, slots=True)
class Word:
    """Characters without a space between them. Points from the page's left and top edge; `base` is the baseline."""

    look: Span
    left: float
    right: float
    base: float
    size: float
    space_before: bool = True


class _Char(NamedTuple):
    # One for each character of a file: a tuple is made several times faster than a frozen dataclass.
    text: str
    left: float
    right: float
    base: float
    place: int


@dataclass(frozen=True, slots=True)
class _Link:
    left: float
    bottom: float
    right: float
    top: float
    target: str


def page_words(page: pdfium.PdfPage) -> list[Word]:
    """The words of `page` in the order in which the file draws them. PdfiumError where the page cannot be read."""
    height = page.get_height()
    links = list(_links(page))
    text_page = page.get_textpage()
    try:
        words = [_word(text_page, chars, space) for chars, space in _grouped(text_page)]
    finally:
        text_page.close()
    if links:
        words = [replace(word, look=replace(word.look, href=_target(word, links))) for word in words]
    return [replace(word, base=height - word.base) for word in words]


def _grouped(text_page: pdfium.PdfTextPage) -> Iterator[tuple[list[_Char], bool]]:
    """The characters of each word and whether a space stood before it."""
    chars: list[_Char] = []
    space = True
    for char in _chars(text_page):
        if not char.text.strip() or (chars and _apart(chars[-1], char)):
            if chars:
                yield chars, space
                space = False
            chars = []
        if char.text.strip():
            chars.append(char)
        else:
            space = True
    if chars:
        yield chars, space


def _chars(text_page: pdfium.PdfTextPage) -> Iterator[_Char]:
    raw = text_page.raw
    x, base = ctypes.c_double(), ctypes.c_double()
    box = pdfium_c.FS_RECTF()
    high = ""
    for index in range(text_page.count_chars()):
        text = chr(min(pdfium_c.FPDFText_GetUnicode(raw, index), 0x10FFFF))
        if "\ud800" <= text <= "\udbff":
            high = text
            continue
        if "\udc00" <= text <= "\udfff":
            text = (high + text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        pdfium_c.FPDFText_GetLooseCharBox(raw, index, box)
        pdfium_c.FPDFText_GetCharOrigin(raw, index, x, base)
        yield _Char("-" if text in _HYPHENS else text, box.left, box.right, base.value, index)


def _apart(before: _Char, char: _Char) -> bool:
    """Whether `char` was drawn somewhere else than right behind `before`."""
    width = max(before.right - before.left, 1.0)
    return abs(char.base - before.base) > 2 * width or not -width < char.left - before.right < 2 * width


def _word(text_page: pdfium.PdfTextPage, chars: list[_Char], space: bool) -> Word:
    raw, index = text_page.raw, chars[0].place
    buffer = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    pdfium_c.FPDFText_GetFontInfo(raw, index, buffer, len(buffer), flags)
    name = buffer.value.decode("ascii", "replace").lower()
    bold = "bold" in name or "black" in name or pdfium_c.FPDFText_GetFontWeight(raw, index) >= _BOLD_WEIGHT
    italic = "italic" in name or "oblique" in name or bool(flags.value & _ITALIC_FLAG)
    return Word(
        look=Span("".join(char.text for char in chars), bold, italic),
        left=min(char.left for char in chars),
        right=max(char.right for char in chars),
        base=chars[0].base,
        size=_size(raw, index),
        space_before=space,
    )


def _size(raw: pdfium_c.FPDF_TEXTPAGE, index: int) -> float:
    """The height of the letters on the page: the font's own size says nothing where a matrix scales it."""
    size: float = pdfium_c.FPDFText_GetFontSize(raw, index)
    matrix = pdfium_c.FS_MATRIX()
    if pdfium_c.FPDFText_GetMatrix(raw, index, matrix):
        size *= (matrix.c**2 + matrix.d**2) ** 0.5 or 1
    return max(size, 1.0)


def _links(page: pdfium.PdfPage) -> Iterator[_Link]:
    position = ctypes.c_int(0)
    link = pdfium_c.FPDF_LINK()
    rectangle = pdfium_c.FS_RECTF()
    while pdfium_c.FPDFLink_Enumerate(page.raw, position, link):
        action = pdfium_c.FPDFLink_GetAction(link)
        if not action or not pdfium_c.FPDFLink_GetAnnotRect(link, rectangle):
            continue
        length = pdfium_c.FPDFAction_GetURIPath(page.pdf.raw, action, None, 0)
        buffer = ctypes.create_string_buffer(max(length, 1))
        pdfium_c.FPDFAction_GetURIPath(page.pdf.raw, action, buffer, length)
        target = buffer.value.decode("utf-8", "replace").strip()
        if target:
            yield _Link(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top, target)


def _target(word: Word, links: list[_Link]) -> str | None:
    middle, height = (word.left + word.right) / 2, word.base + _NEAR * word.size
    for link in links:
        if link.left <= middle <= link.right and link.bottom <= height <= link.top:
            return link.target
    return None

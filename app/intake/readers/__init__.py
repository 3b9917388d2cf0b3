"""Finds out what a file is, by its content first, and loads the one reader that it needs; reads no format itself."""

from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from app.domain.errors import AppError
from app.domain.source import SourceText
from app.intake.readers.formats import Format, find_format


class FormatReader(Protocol):
    """The function `read` of each reader's module."""

    def __call__(self, name: str, data: bytes) -> SourceText:
        """The text of `data`, the file called `name`. AppError ``file.…`` where it cannot or must not be read."""


# A module is loaded when its format comes: a text file pays neither for lxml nor for pdfium.
_MODULES = {
    Format.WORD: "app.intake.readers.docx",
    Format.OPEN_DOCUMENT: "app.intake.readers.odt",
    Format.PDF: "app.intake.readers.pdf",
    Format.RICH_TEXT: "app.intake.readers.rtf",
    Format.WEB_PAGE: "app.intake.readers.html",
    Format.TEXT: "app.intake.readers.text",
}


def read_bytes(name: str, data: bytes) -> SourceText:
    """The text of `data`, the bytes of a file called `name`. AppError ``file.…`` for any that cannot be read."""
    if not data:
        raise AppError("file.empty", file=name)
    module = import_module(_MODULES[find_format(name, data, PurePath(name).suffix.lower())])
    return cast("FormatReader", module.read)(name, data)

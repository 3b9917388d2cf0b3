"""Tells the text of a plain text file as it stands there; reads no other format, and no paragraph."""

from pathlib import Path

from app.intake.process.files import read_regular
from app.intake.process.limits import DEFAULT_LIMITS
from app.intake.readers.decoding import decode
from app.intake.readers.formats import Format, find_format

# A zip and an OLE file are never plain text, and nothing outside the reader's process opens them.
_CONTAINERS = (b"PK", b"\xd0\xcf\x11\xe0")


def plain_text(path: Path) -> str | None:
    """The characters of the file at `path`, decoded as its reader does it; None where it is of another format.

    AppError ``file.…`` where it cannot be read.
    """
    data = read_regular(path, DEFAULT_LIMITS.file_size)
    if data.startswith(_CONTAINERS) or find_format(path.name, data, path.suffix.lower()) is not Format.TEXT:
        return None
    return decode(data).text

"""Which format a file is in, by its first bytes and what a zip holds; its name decides where those are silent."""

import re
import zipfile
from enum import Enum, auto
from io import BytesIO

from app.domain.errors import AppError

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER_BINARY = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"\x7fELF", b"MZ", b"\x1f\x8b", b"7z\xbc\xaf",
    b"Rar!", b"%!PS", b"SQLite format 3\x00", b"\xdb\xa5\x2d\x00", b"\x31\xbe\x00\x00",
)  # fmt: skip
# A page saved from a browser or a system: its first tag, behind a byte order mark, comments and an XML declaration.
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body|title|meta|div"
    rb"|p|h[1-6]|table|article|section|main)\b",
    re.IGNORECASE | re.DOTALL,
)


class Format(Enum):
    """The formats that have a reader."""

    WORD = auto()
    OPEN_DOCUMENT = auto()
    PDF = auto()
    RICH_TEXT = auto()
    WEB_PAGE = auto()
    TEXT = auto()


def find_format(name: str, data: bytes, suffix: str) -> Format:
    """The format of `data`, a file called `name` that ends in `suffix`.

    AppError ``file.word97``, ``file.encrypted`` (a locked Office file), ``file.broken_zip``, ``file.unknown_format``.
    """
    head = data[:4096]
    if head.startswith(_OLE):
        raise AppError(_ole_code(data), file=name)
    if head.startswith(_ZIP):
        return _zip_format(name, data)
    # Some systems put a few bytes before the mark; the PDF reference lets readers look through the first 1024.
    if b"%PDF-" in head[:1024]:
        return Format.PDF
    if head.startswith(_OTHER_BINARY):
        raise AppError("file.unknown_format", file=name)
    text = head.removeprefix(b"\xef\xbb\xbf")
    if text.lstrip().startswith(b"{\\rtf"):
        return Format.RICH_TEXT
    if _PAGE.match(_narrow(text)):
        return Format.WEB_PAGE
    if suffix in {".docx", ".docm", ".odt"}:
        raise AppError("file.broken_zip", file=name)
    if suffix == ".pdf":
        raise AppError("file.broken", file=name)
    return Format.WEB_PAGE if suffix in {".html", ".htm", ".xhtml"} else Format.TEXT


def _narrow(head: bytes) -> bytes:
    """`head` with every second byte of a UTF-16 text left out, so that its tags can be seen."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[2:].replace(b"\0", b"")
    return head


def _ole_code(data: bytes) -> str:
    # Names of streams stand in UTF-16; a locked docx is a stream called EncryptedPackage in the same container.
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "file.encrypted"
    return "file.word97" if "WordDocument".encode("utf-16-le") in data else "file.unknown_format"


def _zip_format(name: str, data: bytes) -> Format:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = frozenset(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, UnicodeDecodeError) as error:
        raise AppError("file.broken_zip", file=name) from error
    if "content.xml" in members:
        return Format.OPEN_DOCUMENT
    if "[Content_Types].xml" in members:
        return Format.WORD
    raise AppError("file.unknown_format", file=name)

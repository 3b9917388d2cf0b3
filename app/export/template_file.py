"""A city's template as it comes from the disk: regular, of bearable size, sound and without entities; sets no text."""

import os
import stat
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from app.domain.errors import AppError

_MIB = 1024 * 1024
_LARGEST_FILE = 20 * _MIB
_LARGEST_UNPACKED = 100 * _MIB
_CHUNK = 1 << 16
# A pipe would be waited for without end; Windows has none and lacks the flag, the others have no O_BINARY.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
# Word writes no document type; one is there only to bring entities along.
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)
"""What `zipfile` says of damaged members; RuntimeError also of locked ones and of methods that it does not know."""


def read_template(path: Path) -> bytes:
    """The bytes of the template at `path`, a zip whose every member can be unpacked.

    AppError ``template.missing`` where nothing is there, ``template.invalid`` where it cannot or must not be used.
    """
    data = read_file(path)
    require_sound(data)
    return data


def require_sound(data: bytes) -> None:
    """Nothing. AppError ``template.invalid`` where `data` is no zip whose every member can and may be unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check(archive)
    except _BROKEN as bad:
        raise AppError("template.invalid", reason=type(bad).__name__) from bad


def read_file(path: Path) -> bytes:
    """The bytes of the regular file at `path`. AppError ``template.missing``, ``template.invalid``."""
    try:
        if path.is_dir():
            raise AppError("template.invalid", reason="folder")
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise AppError("template.invalid", reason="not a regular file")
            # Room for what it holds and no more: room for the largest file costs more than the reading.
            data = file.read(min(found.st_size, _LARGEST_FILE) + 1)
    except FileNotFoundError as bad:
        raise AppError("template.missing") from bad
    except OSError as bad:
        raise AppError("template.invalid", reason=bad.strerror or type(bad).__name__) from bad
    if len(data) > _LARGEST_FILE:
        raise AppError("template.invalid", reason=f"> {_LARGEST_FILE // _MIB} MB")
    return data


def _check(archive: zipfile.ZipFile) -> None:
    left = _LARGEST_UNPACKED
    for info in archive.infolist():
        before = b""
        with archive.open(info) as member:
            # What a header says of a member's size may be a lie: only what comes out counts.
            while chunk := member.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise AppError("template.invalid", reason=f"> {_LARGEST_UNPACKED // _MIB} MB")
                if info.filename.endswith((".xml", ".rels")) and any(it in before + chunk for it in _DOCTYPES):
                    raise AppError("template.invalid", reason="DOCTYPE")
                before = chunk[-32:]

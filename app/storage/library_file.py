"""What a library's file is, from its first bytes alone: asked before SQLite may touch it; opens no database."""

import os
from enum import Enum
from pathlib import Path

from app.domain.errors import AppError

APPLICATION_ID = 0x416C6F76
"""``Alov`` in ASCII: SQLite's ``PRAGMA application_id``, so that no other program's database is taken for a library."""

# The layout of a database's header: https://www.sqlite.org/fileformat2.html#the_database_header
_HEADER_SIZE = 100
_MAGIC = b"SQLite format 3\x00"


class FileState(Enum):
    """What stands at a library's path."""

    ABSENT = "absent"
    EMPTY = "empty"
    LIBRARY = "library"


def file_state(path: Path) -> FileState:
    """What stands at `path`; an empty file is a library whose making was cut short.

    AppError: ``library.is_directory``, ``library.not_a_database`` (also a device or a pipe),
    ``library.other_application``, ``library.damaged`` (shorter than it says), ``library.no_permission``.
    """
    try:
        if not path.exists():
            return FileState.ABSENT
        if path.is_dir():
            raise AppError("library.is_directory", file=str(path))
        if not path.is_file():
            raise AppError("library.not_a_database", file=str(path))
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
    except OSError as error:
        raise AppError("library.no_permission", file=str(path)) from error
    if not header:
        return FileState.EMPTY
    _check(path, header)
    return FileState.LIBRARY


def _check(path: Path, header: bytes) -> None:
    if not header.startswith(_MAGIC):
        raise AppError("library.not_a_database", file=str(path))
    if len(header) < _HEADER_SIZE:
        raise AppError("library.damaged", file=str(path))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise AppError("library.other_application", file=str(path))
    page_size = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    # A page size of 1 means 65,536. Beside a log or a journal the file may be half written: SQLite mends that. They are
    # looked for before the size: where there is none, whoever wrote the header has finished.
    expected = pages * (65_536 if page_size == 1 else page_size)
    if not has_journal(path) and path.stat().st_size < expected:
        raise AppError("library.damaged", file=str(path))


def has_journal(path: Path) -> bool:
    """Whether SQLite's write-ahead log or rollback journal of `path` is there and holds something."""
    beside = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
    return any(file.exists() and file.stat().st_size > 0 for file in beside)


def may_write(path: Path) -> bool:
    """Whether this person may change the file `path` and make its log beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)

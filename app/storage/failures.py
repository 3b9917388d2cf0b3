"""What SQLite and the file system complain of, as errors that a person hears of; a fault of the program stays one."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import AppError

# Primary result codes: https://www.sqlite.org/rescode.html
_CODES = {
    sqlite3.SQLITE_NOTADB: "library.not_a_database",
    sqlite3.SQLITE_CORRUPT: "library.damaged",
    sqlite3.SQLITE_FULL: "library.disk_full",
    sqlite3.SQLITE_READONLY: "library.not_writable",
    sqlite3.SQLITE_PERM: "library.no_permission",
    sqlite3.SQLITE_CANTOPEN: "library.no_permission",
    sqlite3.SQLITE_BUSY: "library.busy",
    sqlite3.SQLITE_LOCKED: "library.busy",
    sqlite3.SQLITE_IOERR: "library.disk_failed",
}


@contextmanager
def told_of(path: Path) -> Iterator[None]:
    """A context in which SQLite's complaints about the file `path` become AppErrors ``library.…`` with its name."""
    try:
        yield
    except sqlite3.Error as error:
        code = _CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if code is None:
            raise
        raise AppError(code, file=str(path)) from error

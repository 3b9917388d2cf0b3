"""Opening and making a library's file, and its transactions; knows no table (see migrations) and no case."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.errors import AppError
from app.storage.failures import told_of
from app.storage.form import Upgrade, is_old
from app.storage.library_file import APPLICATION_ID, FileState, file_state, has_journal, may_write

BUSY_SECONDS = 10.0
"""How long one process waits while another one writes; a write takes some milliseconds."""

# SQLite makes the file before it knows whether there is room for its first page.
_NO_ROOM = frozenset({"library.disk_full", "library.disk_failed"})


@dataclass(frozen=True, slots=True)
class Library:
    """An open library file. It belongs to the thread that opened it. `who` is written into every revision."""

    path: Path
    db: sqlite3.Connection
    clock: Callable[[], datetime]
    who: str
    read_only: bool = False

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The database, with SQLite's complaints turned into AppErrors ``library.…``."""
        with told_of(self.path):
            yield self.db

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The database within one durable transaction: all of it happens, or on any error none.

        AppError ``library.not_writable``, ``library.busy``, ``library.disk_full``, ``library.disk_failed``,
        ``library.damaged``.
        """
        with told_of(self.path), _transaction(self.db):
            yield self.db

    def close(self) -> None:
        """Nothing; the file is let go."""
        self.db.close()


def open_library(  # noqa: PLR0913 - whose library it is, and how it is opened
    path: Path,
    *,
    clock: Callable[[], datetime],
    who: str,
    upgrade: Upgrade,
    read_only: bool = False,
    beside: bool = False,
) -> Library:
    """The library at `path`, made with its folders if absent and brought up to date if old.

    `clock` gives the present in UTC, `who` is the person's name, `upgrade` brings up to date. With `read_only` nothing
    is made or changed. AppError ``library.…``: `is_directory`, `not_a_database`, `other_application`, `newer`,
    `damaged`, `no_permission`, `not_writable`, `busy`, `disk_full`, `disk_failed`; read-only also `missing`, `old`. A
    refusal changes nothing that was there.

    `beside` says that this process has the library open already. Then its file is not looked at by hand: whoever closes
    a file lets go of all that his process has locked in it (fcntl(2)), and another program would take SQLite's log for
    one that nobody needs.
    """
    state = FileState.LIBRARY if beside else file_state(path)
    if read_only:
        return _open_to_read(path, state, clock, who, upgrade)
    if state is FileState.ABSENT:
        _make_folder(path)
    elif not may_write(path):
        raise AppError("library.not_writable", file=str(path))
    with _nothing_left(path, state), told_of(path):
        db = _connect(str(path.absolute()), is_uri=False)
        with _closed_on_error(db):
            _bring_up_to_date(db, path, upgrade)
            _enable_log(db)
    return Library(path, db, clock, who)


@contextmanager
def _nothing_left(path: Path, state: FileState) -> Iterator[None]:
    """A context in which a library that could not be made for want of room leaves no empty file behind."""
    try:
        yield
    except AppError as error:
        if state is FileState.ABSENT and error.code in _NO_ROOM:
            with suppress(OSError):
                if path.stat().st_size == 0:
                    path.unlink()
        raise


def _open_to_read(path: Path, state: FileState, clock: Callable[[], datetime], who: str, upgrade: Upgrade) -> Library:
    if state is not FileState.LIBRARY:
        raise AppError("library.missing", file=str(path))
    # Where no log can be made beside the file nobody writes either: SQLite may take it as it stands.
    still = "&immutable=1" if not may_write(path) and not has_journal(path) else ""
    with told_of(path):
        db = _connect(f"{path.absolute().as_uri()}?mode=ro{still}", is_uri=True)
        with _closed_on_error(db):
            if is_old(db, path, upgrade.known):
                raise AppError("library.old", file=str(path))
    return Library(path, db, clock, who, read_only=True)


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError("library.no_permission", file=str(path)) from error


def _connect(address: str, *, is_uri: bool) -> sqlite3.Connection:
    db = sqlite3.connect(address, uri=is_uri, timeout=BUSY_SECONDS, isolation_level=None)
    with _closed_on_error(db):
        db.execute("PRAGMA synchronous=FULL")
        db.execute("PRAGMA foreign_keys=ON")
        # What replaces a row removes one: the triggers of removing hear of it.
        db.execute("PRAGMA recursive_triggers=ON")
    return db


@contextmanager
def _closed_on_error(db: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        db.close()
        raise


def _bring_up_to_date(db: sqlite3.Connection, path: Path, upgrade: Upgrade) -> None:
    if not is_old(db, path, upgrade.known):
        return
    with _transaction(db):
        # Once more, now that nobody else writes: two programs may make or upgrade the same library at once.
        if is_old(db, path, upgrade.known):
            # Made in the plain journal, before the log is: so the file's own header always tells whose it is.
            db.execute(f"PRAGMA application_id={APPLICATION_ID}")
            upgrade.apply(db)
            # For those who look at the file with another tool: a whole newer form shows in its header too.
            db.execute(f"PRAGMA user_version={len(upgrade.known)}")


@contextmanager
def _transaction(db: sqlite3.Connection) -> Iterator[None]:
    # IMMEDIATE: a reader that turns writer later could be refused without waiting for its turn.
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def _enable_log(db: sqlite3.Connection) -> None:
    give_up = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            db.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            # This change of mode does not wait by itself while another program makes it.
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(0.01)
        else:
            return


def sqlite_version() -> str:
    """The version of SQLite itself."""
    return sqlite3.sqlite_version

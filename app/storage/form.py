"""Which migrations a library has had and which the program knows, asked in plain SQL; runs none of them."""

import sqlite3
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError

NAME = "aloitevastaus"
"""The set that the migrations of a library belong to."""

KNOWN = frozenset({"001_cases", "002_listings"})
"""The names of all migrations: a library that has had them is up to date, and what makes one need not be loaded."""


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What `apply` leads to: a library that has had the migrations of the names `known`.

    `apply` runs within the caller's transaction, and for a library that is new or old alone.
    """

    apply: Callable[[sqlite3.Connection], None]
    known: AbstractSet[str] = KNOWN


# The table in which sqlite-utils notes what it has applied: https://sqlite-utils.datasette.io/en/stable/migrations.html
_NOTED = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
_APPLIED = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"


def is_old(db: sqlite3.Connection, path: Path, known: AbstractSet[str]) -> bool:
    """Whether the library `db` at `path` lacks any of the `known` migrations.

    AppError ``library.newer`` where its header counts more of them, or it has had one that is not known.
    """
    applied = _applied(db)
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > len(known):
        raise AppError("library.newer", file=str(path), migration=f"{version} > {len(known)}")
    if newer := applied - known:
        raise AppError("library.newer", file=str(path), migration=min(newer))
    return known != applied


def _applied(db: sqlite3.Connection) -> AbstractSet[str]:
    if db.execute(_NOTED).fetchone() is None:
        return frozenset()
    return frozenset(name for (name,) in db.execute(_APPLIED, [NAME]))

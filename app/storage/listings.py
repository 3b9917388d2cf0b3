"""Lists of cases, sorted, filtered and searched in SQL, a page at a time; changes no case."""

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from types import MappingProxyType
from typing import Protocol

from app.domain.case import Case
from app.domain.language import Language
from app.domain.library import CaseSummary, Column, LibraryQuery, Listing, SearchHit, listing_of
from app.storage.query import match_expression, typed_words
from app.storage.rows import SUMMARY_COLUMNS, Value, summary_of
from app.storage.snippets import Sought, StoredText

_ORDERS: Mapping[Column, str] = MappingProxyType(
    {
        Column.TITLE_FI: "order_fi",
        Column.TITLE_SV: "order_sv",
        Column.SIGNATORY: "order_signatory",
        Column.STAGE: "(CASE stage WHEN 'committee' THEN 1 WHEN 'board' THEN 2 WHEN 'council' THEN 3 END)",
        Column.MEETING: "meeting_date",
        Column.DEADLINE: "deadline",
        Column.READY_FI: "(100 * filled_fi / total_fi)",
        Column.READY_SV: "(100 * filled_sv / total_sv)",
        Column.CHANGED: "changed",
    }
)
"""As the indexes of migration 002 have them, to the letter: else SQLite sorts every row for each page."""

_PAGE = f"SELECT key, id, changed, changed_by, shelf, {', '.join(SUMMARY_COLUMNS)} FROM cases"  # noqa: S608 - names of columns
_IDS = "SELECT id FROM cases"
_COUNT = "SELECT count(*) FROM cases"
_TEXTS = "SELECT case_key, part, language, text FROM texts WHERE case_key IN ({}) ORDER BY case_key, key"
_FIND = """
INSERT OR IGNORE INTO temp.found (case_key) SELECT texts.case_key FROM texts_index
CROSS JOIN texts INDEXED BY texts_of_cases ON texts.key = texts_index.rowid WHERE texts_index MATCH ?
"""


class Lister(Protocol):
    """Makes the listing of a case."""

    @property
    def version(self) -> str:
        """Another text whenever the same case may get another listing, such as with a city's other months."""

    def __call__(self, case: Case) -> Listing:
        """The listing of `case`."""


@dataclass(frozen=True, slots=True)
class PlainLister:
    """Listings without the months of any city: a deadline is there where a person has set one."""

    version: str = "plain"

    def __call__(self, case: Case) -> Listing:
        """The listing of `case`."""
        return listing_of(case, case.deadline)


PLAIN = PlainLister()


class Pages:
    """Lists over the database `db`, whose person is `who`; the cases that hold the words sought last are kept.

    Scrolling and sorting ask for many pages of one search, and finding is the long part of each.
    """

    def __init__(self, db: sqlite3.Connection, who: str) -> None:
        self._db = db
        self._who = who
        self._kept: tuple[object, ...] = ()

    def count(self, query: LibraryQuery) -> int:
        """How many cases `query` shows."""
        where, values = self._where(query)
        (count,) = self._db.execute(f"{_COUNT} WHERE {where}", values).fetchone()
        return int(count)

    def page(self, query: LibraryQuery, offset: int, limit: int) -> Sequence[CaseSummary]:
        """The cases that `query` shows from number `offset` on, `limit` at most, each with its best hit."""
        where, values = self._where(query)
        sql = f"{_PAGE} WHERE {where} ORDER BY {_order(query)} LIMIT ? OFFSET ?"
        rows = self._db.execute(sql, [*values, limit, offset]).fetchall()
        summaries = {row[0]: summary_of(row[1:]) for row in rows}
        hits = self._hits(typed_words(query.words), {key: it.id for key, it in summaries.items()})
        return [replace(it, hit=hits.get(key)) if hits else it for key, it in summaries.items()]

    def places(self, query: LibraryQuery, case_ids: Collection[str]) -> Mapping[str, int]:
        """At which number `query` shows each of `case_ids`; those that it does not show are left out."""
        where, values = self._where(query)
        order = _order(query)
        wanted = frozenset(case_ids)
        rows = self._db.execute(f"{_IDS} WHERE {where} ORDER BY {order}", values)
        return {case_id: place for place, (case_id,) in enumerate(rows) if case_id in wanted}

    def _where(self, query: LibraryQuery) -> tuple[str, list[Value]]:
        parts: list[str] = ["shelf = ?"]
        values: list[Value] = [query.shelf.value]
        if query.stage:
            parts.append("stage = ?")
            values.append(query.stage.value)
        if query.state:
            parts.append("state = ?")
            values.append(query.state.value)
        if query.mine:
            parts.append("key IN (SELECT case_key FROM workers WHERE who = ?)")
            values.append(self._who)
        if expression := match_expression(typed_words(query.words), beginnings=True):
            self._find(expression)
            parts.append("key IN temp.found")
        return " AND ".join(parts), values

    def _find(self, expression: str) -> None:
        if self._kept == self._present(expression):
            return
        self._db.execute("CREATE TEMP TABLE IF NOT EXISTS found (case_key INTEGER PRIMARY KEY)")
        self._db.execute("DELETE FROM temp.found")
        self._db.execute(_FIND, [expression])
        self._kept = self._present(expression)

    def _present(self, expression: str) -> tuple[object, ...]:
        """Another value once anybody has changed the library: this connection (`total_changes`) or another one."""
        (version,) = self._db.execute("PRAGMA data_version").fetchone()
        return expression, version, self._db.total_changes

    def _hits(self, words: str, ids: Mapping[int, str]) -> Mapping[int, SearchHit]:
        if not words or not ids:
            return {}
        sought = Sought(words)
        rows: Iterable[tuple[int, str, str, str]] = self._db.execute(_TEXTS.format(", ".join("?" * len(ids))), [*ids])
        found = {
            key: sought.best(StoredText(ids[key], part, Language(language), text) for _, part, language, text in texts)
            for key, texts in groupby(rows, key=lambda row: row[0])
        }
        return {key: hit for key, hit in found.items() if hit}


def _order(query: LibraryQuery) -> str:
    turn = "DESC" if query.descending else "ASC"
    return f"{_ORDERS[query.sort]} {turn} NULLS LAST, key {turn}"

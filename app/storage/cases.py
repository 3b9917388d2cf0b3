"""The library's cases in SQLite: append-only revisions, summaries and full-text search; knows no rule of a case."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.language import Language
from app.domain.library import CaseSummary, LeftOpen, LibraryQuery, Revision, SearchHit, Shelf
from app.storage.content import Content, add_content, change_content, change_summary, content_of, forget_old
from app.storage.database import Library, open_library
from app.storage.listings import Pages
from app.storage.query import match_expression
from app.storage.rows import SUMMARY_COLUMNS, case_of, moment_text, revision_of, summary_of, summary_values
from app.storage.thinning import is_due
from app.storage.tools import Tools

_LAST_REVISION = """
SELECT cases.key, revisions.number, revisions.at FROM cases JOIN revisions ON revisions.case_key = cases.key
WHERE cases.id = ? ORDER BY revisions.number DESC LIMIT 1
"""
_NEWEST = "SELECT body FROM revisions WHERE case_key = ? ORDER BY number DESC LIMIT 1"
_NUMBERED = "SELECT body FROM revisions WHERE case_key = ? AND number = ?"
_REVISIONS = "SELECT number, at, who, why, name FROM revisions WHERE case_key = ? ORDER BY number DESC"
_SUMMARIES = f"""
SELECT id, changed, changed_by, shelf, {", ".join(SUMMARY_COLUMNS)} FROM cases WHERE shelf <> 'deleted'
ORDER BY changed DESC, key DESC
"""  # noqa: S608 - names of columns alone
_WITH_DIGEST = """
SELECT cases.id FROM cases WHERE key IN (SELECT case_key FROM attachments WHERE digest = ?) ORDER BY key
"""
_OUTDATED = "SELECT key, id FROM cases WHERE listing < ? UNION ALL SELECT key, id FROM cases WHERE listing > ? LIMIT ?"
_LEFT_OPEN = "SELECT id, opened, changed FROM left_open JOIN cases ON cases.id = left_open.case_id"
# The best are chosen before a snippet of each is made.
_SEARCH = """
SELECT cases.id, texts.part, texts.language, snippet(texts_index, 0, char(2), char(3), '…', 24)
FROM texts_index
CROSS JOIN texts ON texts.key = texts_index.rowid
CROSS JOIN cases ON cases.key = texts.case_key
WHERE texts_index MATCH ? AND cases.shelf <> 'deleted' ORDER BY texts_index.rank LIMIT ?
"""


def open_cases(  # noqa: PLR0913 - as `open_library`
    path: Path,
    *,
    clock: Callable[[], datetime],
    who: str,
    tools: Tools,
    read_only: bool = False,
    beside: bool = False,
) -> "SqliteCases":
    """The cases of the library at `path`, opened as `open_library` does, with its errors."""
    library = open_library(path, clock=clock, who=who, upgrade=tools.upgrade, read_only=read_only, beside=beside)
    return SqliteCases(library, tools)


class SqliteCases:
    """Keeps the cases of `library` by means of `tools`; every call that writes is one durable transaction.

    Every call may raise AppError ``library.damaged``, ``library.busy``, ``library.disk_failed``; one that writes also
    ``library.disk_full`` and ``library.not_writable``, and then the library is as it was.
    """

    def __init__(self, library: Library, tools: Tools) -> None:
        self._library = library
        self._tools = tools
        self._pages = Pages(library.db, library.who)
        # What was worked out for the case that was written last: a person edits one case many times in a row.
        self._latest: Content | None = None

    def add(self, case: Case, why: str) -> Revision:
        """The first revision of a new case. AppError ``case.exists`` where its id is taken."""
        content = self._latest = self._content(case)
        with self._library.writing() as db:
            return self._add(db, content, why)

    def add_many(self, cases: Iterable[Case], why: str) -> int:
        """How many `cases` were added, all in one transaction or none. AppError ``case.exists``."""
        with self._library.writing() as db:
            return len([self._add(db, self._content(case), why) for case in cases])

    def save(self, case: Case, why: str, name: str = "") -> Revision:
        """The revision that now holds `case`; earlier ones stay. AppError ``case.missing`` where it was never added."""
        content = self._latest = self._content(case, self._latest)
        with self._library.writing() as db:
            last = db.execute(_LAST_REVISION, [case.id]).fetchone()
            if last is None:
                raise AppError("case.missing", case=case.id)
            key, number, at = last
            revision = self._revision(case.id, number + 1, why, name)
            change_content(db, key, content, revision)
            if is_due(datetime.fromisoformat(at), revision.at):
                forget_old(db, key, revision)
            return revision

    def get(self, case_id: str) -> Case:
        """The newest state of a case. AppError ``case.missing``."""
        with self._library.reading() as db:
            row = db.execute(_NEWEST, [_key(db, case_id)]).fetchone()
        return self._case(row[0], case_id)

    def at(self, case_id: str, number: int) -> Case:
        """The state that revision `number` holds. AppError ``case.missing``, ``case.revision_missing``."""
        with self._library.reading() as db:
            row = db.execute(_NUMBERED, [_key(db, case_id), number]).fetchone()
        if row is None:
            raise AppError("case.revision_missing", case=case_id, number=number)
        return self._case(row[0], case_id)

    def summaries(self) -> Sequence[CaseSummary]:
        """Every case that is not deleted, the last changed first."""
        with self._library.reading() as db:
            return [summary_of(row) for row in db.execute(_SUMMARIES)]

    def count(self, query: LibraryQuery) -> int:
        """How many cases `query` shows."""
        with self._library.reading():
            return self._pages.count(query)

    def page(self, query: LibraryQuery, offset: int, limit: int) -> Sequence[CaseSummary]:
        """The cases that `query` shows from number `offset` on, `limit` at most, in its order.

        With words, each has its best hit. A last word of one letter counts once it has a second.
        """
        with self._library.reading():
            return self._pages.page(query, offset, limit)

    def places(self, query: LibraryQuery, case_ids: Collection[str]) -> Mapping[str, int]:
        """At which number, from 0, `query` shows each of `case_ids`; those that it does not show are left out."""
        with self._library.reading():
            return self._pages.places(query, case_ids)

    def put_on_shelf(self, case_ids: Sequence[str], shelf: Shelf) -> datetime:
        """The moment (UTC) at which all of these cases stand on `shelf`. AppError ``case.missing``: none was moved."""
        with self._library.writing() as db:
            keys = [_key(db, case_id) for case_id in case_ids]
            db.executemany("UPDATE cases SET shelf = ? WHERE key = ?", [(shelf.value, key) for key in keys])
        return self._now()

    def refresh_listings(self, limit: int) -> int:
        """How many cases got a listing of the present version: `limit` at most, so fewer than that is the end.

        A case that cannot be read keeps the listing that it has, and is not tried again.
        """
        version = self._tools.lister.version
        with self._library.writing() as db:
            rows = db.execute(_OUTDATED, [version, version, limit]).fetchall()
            for key, case_id in rows:
                try:
                    case = self.get(case_id)
                except AppError:
                    db.execute("UPDATE cases SET listing = ? WHERE key = ?", [version, key])
                else:
                    change_summary(db, key, summary_values(case, self._tools.lister(case), version))
        return len(rows)

    def mark_open(self, case_id: str | None) -> None:
        """Nothing; the library remembers that a window has this case open, or with None that none is."""
        with self._library.writing() as db:
            db.execute("DELETE FROM left_open")
            if case_id is not None:
                db.execute("INSERT INTO left_open (case_id, opened) VALUES (?, ?)", [case_id, moment_text(self._now())])

    def left_open(self) -> LeftOpen | None:
        """The case that `mark_open` named last and that nobody closed since; None where there is none."""
        with self._library.reading() as db:
            row = db.execute(_LEFT_OPEN).fetchone()
        return LeftOpen(row[0], datetime.fromisoformat(row[1]), datetime.fromisoformat(row[2])) if row else None

    def revisions(self, case_id: str) -> Sequence[Revision]:
        """The kept revisions of a case, the newest first. AppError ``case.missing``."""
        with self._library.reading() as db:
            return [revision_of(row, case_id) for row in db.execute(_REVISIONS, [_key(db, case_id)])]

    def search(self, words: str, limit: int = 50) -> Sequence[SearchHit]:
        """The texts, in both languages, that hold every one of `words` (the last as a beginning), best first."""
        expression = match_expression(words)
        if not expression:
            return []
        with self._library.reading() as db:
            return [
                SearchHit(case_id, part, Language(language), snippet)
                for case_id, part, language, snippet in db.execute(_SEARCH, [expression, limit])
            ]

    def cases_with(self, digest: str) -> Sequence[str]:
        """The ids of the cases whose newest state names an attachment with this SHA-256 (hex), in order of adding."""
        with self._library.reading() as db:
            return [case_id for (case_id,) in db.execute(_WITH_DIGEST, [digest])]

    def close(self) -> None:
        """Nothing; the library's file is let go."""
        self._library.close()

    def _content(self, case: Case, earlier: Content | None = None) -> Content:
        return content_of(case, self._tools.lister, self._tools.field_to_json, earlier)

    def _case(self, body: bytes, case_id: str) -> Case:
        return case_of(body, self._tools.case_from_json, str(self._library.path), case_id)

    def _add(self, db: sqlite3.Connection, content: Content, why: str) -> Revision:
        if db.execute("SELECT 1 FROM cases WHERE id = ?", [content.case_id]).fetchone():
            raise AppError("case.exists", case=content.case_id)
        revision = self._revision(content.case_id, 1, why, "")
        add_content(db, content, revision)
        return revision

    def _revision(self, case_id: str, number: int, why: str, name: str) -> Revision:
        return Revision(number, case_id, self._now(), self._library.who, why, name)

    def _now(self) -> datetime:
        return self._library.clock().astimezone(UTC)


def _key(db: sqlite3.Connection, case_id: str) -> int:
    row = db.execute("SELECT key FROM cases WHERE id = ?", [case_id]).fetchone()
    if row is None:
        raise AppError("case.missing", case=case_id)
    return int(row[0])

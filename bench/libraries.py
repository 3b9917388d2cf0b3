"""Opening, searching and saving in a library of 10,000 cases, against SQLite alone."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from app.bootstrap_doors import storage_tools
from app.domain.case import Case
from app.domain.language import Language
from app.domain.passage import Passage
from app.domain.richtext import paragraph
from app.storage.cases import SqliteCases, open_cases
from bench.make_library import CaseMaker
from bench.paired import Figure, paired

CASES = 10_000
LIBRARY = "large.aloitevastaus"
_RAW_SEARCH = (
    "SELECT rowid, snippet(texts_index, 0, char(2), char(3), '…', 24) FROM texts_index"
    " WHERE texts_index MATCH ? ORDER BY rank LIMIT 50"
)


def open_library(path: Path) -> SqliteCases:
    """The cases of the library at `path`."""
    return open_cases(path, clock=lambda: datetime.now(UTC), who="bench", tools=storage_tools())


def make(path: Path, cases: int) -> str:
    """A common word of the library that now stands at `path` with `cases` cases of 300 words a language."""
    maker = CaseMaker(words=300)
    with closing(open_library(path)) as store:
        store.add_many(maker.cases(cases), "bench")
        text = store.get("case000000").general_answer[0].blocks[Language.FI]
    return str(text[0].spans[0].text.split()[0]) if text else ""  # type: ignore[union-attr]


def figures(folder: Path, runs: int, cases: int = CASES) -> list[Figure]:
    """The figures of a library of `cases` cases made in `folder`, from `runs` pairs each."""
    path = folder / LIBRARY
    word = make(path, cases)
    with closing(open_library(path)) as store, closing(sqlite3.connect(path)) as raw:
        prefix = f'"{word}"*'
        found = [
            paired(f"open {cases:,} cases and list them · sqlite3 reads the same columns",
                   lambda: _open_and_list(path), lambda: _raw_list(path), runs=max(runs // 3, 5)),
            paired("full-text search, 50 hits with snippets · raw FTS5", lambda: store.search(word),
                   lambda: raw.execute(_RAW_SEARCH, [prefix]).fetchall(), runs=runs, goal=1.5),
        ]  # fmt: skip
        edit = an_edit(store)
        bare = _a_bare_commit(folder / "bare.db")
        found.append(paired("one edit's durable commit · a bare WAL/FULL commit", edit, bare, runs=runs * 3, goal=3.0))
    return found


def _open_and_list(path: Path) -> None:
    with closing(open_library(path)) as store:
        store.summaries()


def _raw_list(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(
            "SELECT id, changed, title_fi, title_sv, profile, case_number, first_signatory, stage, meeting_date,"
            " handed_in FROM cases ORDER BY changed DESC"
        ).fetchall()


def an_edit(store: SqliteCases) -> Callable[[], object]:
    """An edit of one case, another text each time it is called, saved at once."""
    case = store.get("case000005")
    numbers = count()

    def edit() -> None:
        nonlocal case
        case = _typed(case, next(numbers))
        store.save(case, "typing")

    return edit


def _typed(case: Case, number: int) -> Case:
    first, *rest = case.general_answer
    changed: Passage = replace(first, blocks=first.blocks.put(Language.FI, (paragraph(f"Kirjoitettu {number}."),)))
    return replace(case, general_answer=(changed, *rest))


def _a_bare_commit(path: Path) -> Callable[[], object]:
    # Closed with the process: the connection has to outlive the function that is measured.
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE IF NOT EXISTS bodies (body BLOB)")
    body = os.urandom(4_000)

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO bodies VALUES (?)", [body])
        connection.execute("COMMIT")

    return commit

"""Writes ``library-MIGRATIONS-VERSION.db`` of the present version beside itself; refuses to replace one."""

from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from app.storage.case_upgrade import VERSION
from app.storage.migrations import MIGRATIONS
from tests.builders import a_case
from tests.opening import open_cases


def main() -> None:
    """Nothing; the file is there, with two states of one case."""
    with Database(memory=True) as db:
        count = len(MIGRATIONS.pending(db))
    path = Path(__file__).parent / f"library-{count}-{VERSION}.db"
    if path.exists():
        raise SystemExit(f"{path.name} is there: an old library is never written again")
    store = open_cases(path, clock=lambda: datetime(2026, 11, 21, 12, 0, tzinfo=UTC), who="Liisa")
    store.add(a_case(), "import")
    store.save(a_case(case_number="124/2026"), "edit", "sent to the board")
    store.close()


if __name__ == "__main__":
    main()

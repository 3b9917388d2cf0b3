import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.bootstrap_doors import storage_tools
from app.domain.errors import AppError
from app.storage.cases import SqliteCases
from app.storage.database import Library, open_library
from app.storage.form import KNOWN, Upgrade
from app.storage.library_file import APPLICATION_ID
from app.storage.migrations import MIGRATIONS, upgrade
from tests.builders import a_case
from tests.conftest import ROOT
from tests.opening import open_cases
from tests.storage.conftest import FakeClock


def names(migrations: Migrations) -> frozenset[str]:
    with Database(memory=True) as db:
        return frozenset(migration.name for migration in migrations.pending(db))


def opened(path: Path, *, migrations: Migrations = MIGRATIONS, **options: object) -> Library:
    def applied(db: sqlite3.Connection) -> None:
        upgrade(db, migrations)

    known = names(migrations)
    return open_library(path, clock=FakeClock(), who="Liisa", upgrade=Upgrade(applied, known), **options)


def tables(library: Library) -> set[str]:
    return {name for (name,) in library.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def refusal(path: Path, **options: object) -> str:
    with pytest.raises(AppError) as refused:
        opened(path, **options)
    assert refused.value.facts["file"] == str(path)
    return refused.value.code


def a_library(path: Path) -> Path:
    opened(path).close()
    return path


def pragma(library: Library, name: str) -> object:
    return library.db.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_library_is_made_with_its_folders(tmp_path: Path):
    path = tmp_path / "new" / "väistö" / "kirjasto.aloitevastaus"
    opened(path).close()
    assert path.is_file()


@pytest.mark.parametrize("name", ["a b?c#d%20.db", ":memory:", "file:x.db", "ääkköset.db"])
def test_a_file_name_is_taken_as_it_stands(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    opened(Path(name)).close()
    assert [file.name for file in tmp_path.iterdir()] == [name]
    opened(Path(name), read_only=True).close()


def test_an_open_library_is_durable(path: Path):
    library = opened(path)
    settings = {
        name: pragma(library, name) for name in ("journal_mode", "synchronous", "foreign_keys", "application_id")
    }
    library.close()
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "application_id": APPLICATION_ID}


def test_a_library_opened_again_is_as_durable(path: Path):
    library = opened(a_library(path))
    settings = [pragma(library, name) for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")]
    library.close()
    assert settings == ["wal", 2, 1, 10_000]


def test_an_empty_file_is_a_library_whose_making_was_cut_short(path: Path):
    path.touch()
    opened(path).close()
    opened(path).close()


def test_a_text_is_not_a_database(path: Path):
    path.write_text("Hyvä kaupunginvaltuusto!\n" * 50, encoding="utf-8")
    before = path.read_bytes()
    assert refusal(path) == "library.not_a_database"
    assert path.read_bytes() == before


def test_a_folder_is_no_library(tmp_path: Path):
    assert refusal(tmp_path) == "library.is_directory"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system here")
def test_a_pipe_is_no_library_and_nobody_waits_for_it(path: Path):
    os.mkfifo(path)
    assert refusal(path) == "library.not_a_database"


def test_the_database_of_another_program_is_left_alone(path: Path):
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE songs (name)")
    other.commit()
    other.close()
    before = path.read_bytes()
    assert refusal(path) == "library.other_application"
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_library_whose_header_names_a_newer_form_is_left_alone(path: Path):
    opened(path).close()
    with closing(sqlite3.connect(path)) as raw:
        (version,) = raw.execute("PRAGMA user_version").fetchone()
        raw.execute(f"PRAGMA user_version={version + 1}")
    before = path.read_bytes()
    assert refusal(path) == "library.newer"
    assert path.read_bytes() == before


def test_a_library_of_a_newer_program_is_left_alone(path: Path):
    newer = Migrations("aloitevastaus")

    @newer(name="001_cases")
    def first(db: Database) -> None:
        db.execute("CREATE TABLE cases (id)")

    @newer(name="999_later")
    def later(db: Database) -> None:
        db.execute("CREATE TABLE later (id)")

    opened(path, migrations=newer).close()
    before = path.read_bytes()
    assert refusal(path) == "library.newer"
    assert refusal(path, read_only=True) == "library.newer"
    assert path.read_bytes() == before


def test_an_old_library_is_brought_up_to_date_when_opened_to_write(path: Path):
    later = Migrations("aloitevastaus")

    @later(name="001_cases")
    def first(db: Database) -> None:
        raise AssertionError("applied before")

    later(name="002_listings")(lambda db: None)

    @later(name="003_more")
    def more(db: Database) -> None:
        db.execute("CREATE TABLE more (id)")

    a_library(path)
    assert refusal(path, read_only=True, migrations=later) == "library.old"
    library = opened(path, migrations=later)
    assert "more" in tables(library)
    library.close()


def test_a_migration_that_fails_leaves_the_library_as_it_was(path: Path):
    failing = Migrations("aloitevastaus")
    failing(name="001_cases")(lambda db: None)
    failing(name="002_listings")(lambda db: None)

    @failing(name="003_fails")
    def fails(db: Database) -> None:
        db.execute("CREATE TABLE half (id)")
        db.execute("INSERT INTO nowhere VALUES (1)")

    a_library(path)
    with pytest.raises(sqlite3.OperationalError):
        opened(path, migrations=failing)
    library = opened(path)
    assert "half" not in tables(library)
    library.close()


@pytest.mark.parametrize("size", [50, 5_000])
def test_a_library_that_was_cut_short_is_damaged(path: Path, size: int):
    a_library(path)
    path.write_bytes(path.read_bytes()[:size])
    assert refusal(path) == "library.damaged"


def test_a_library_whose_pages_are_overwritten_is_damaged(path: Path):
    whole = a_library(path).read_bytes()
    path.write_bytes(whole[:100] + b"\x55" * (len(whole) - 100))
    assert refusal(path) == "library.damaged"


def test_a_library_without_rights_is_refused(ordinary_folder: Path):
    path = a_library(ordinary_folder / "library.db")
    path.chmod(0o000)
    assert refusal(path) == "library.no_permission"


def test_a_folder_that_cannot_be_made_is_told_of(ordinary_folder: Path):
    ordinary_folder.chmod(0o500)
    assert refusal(ordinary_folder / "new" / "library.db") == "library.no_permission"
    assert refusal(ordinary_folder / "library.db") == "library.no_permission"


def test_a_read_only_file_is_not_opened_to_write_but_can_be_read(ordinary_folder: Path, clock: FakeClock):
    path = ordinary_folder / "library.db"
    store = open_cases(path, clock=clock, who="Liisa")
    store.add(a_case(), "new")
    store.close()
    path.chmod(0o400)
    assert refusal(path) == "library.not_writable"
    ordinary_folder.chmod(0o500)
    assert refusal(path) == "library.not_writable"
    reader = open_cases(path, clock=clock, who="Liisa", read_only=True)
    assert reader.get("c1") == a_case()
    reader.close()


def test_a_library_that_is_not_there_is_not_made_to_be_read(path: Path):
    assert refusal(path, read_only=True) == "library.missing"
    assert not path.exists()


def test_what_is_opened_to_be_read_refuses_a_write(path: Path, store: SqliteCases):
    reader = open_cases(path, clock=FakeClock(), who="Liisa", read_only=True)
    with pytest.raises(AppError) as refused:
        reader.add(a_case(), "new")
    reader.close()
    assert refused.value.code == "library.not_writable"


def test_a_reader_sees_what_a_writer_just_wrote(path: Path, store: SqliteCases):
    reader = open_cases(path, clock=FakeClock(), who="Liisa", read_only=True)
    store.add(a_case(), "new")
    assert reader.get("c1") == a_case()
    reader.close()


def test_a_full_disk_is_told_of_and_leaves_the_library_as_it_was(path: Path, clock: FakeClock):
    library = opened(path)
    store = SqliteCases(library, storage_tools())
    store.add(a_case(), "new")
    # SQLite answers a disk without room as it answers a file that may not grow.
    library.db.execute(f"PRAGMA max_page_count={pragma(library, 'page_count')}")
    with pytest.raises(AppError) as refused:
        store.add_many((a_case(id=f"n{number}") for number in range(100)), "many")
    assert refused.value.code == "library.disk_full"
    assert [summary.id for summary in store.summaries()] == ["c1"]
    assert store.get("c1") == a_case()
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="the size of a process's files is bounded here as POSIX has it")
def test_a_library_that_finds_no_room_leaves_no_file(path: Path):
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"
        "from datetime import UTC, datetime; from pathlib import Path\n"
        "from app.domain.errors import AppError; from app.storage.database import open_library\n"
        "from app.storage.form import Upgrade; from app.storage.migrations import upgrade\n"
        "try: open_library(Path(sys.argv[1]), clock=lambda: datetime.now(UTC), who='Liisa', upgrade=Upgrade(upgrade))\n"
        "except AppError as error: print(error.code)"
    )
    command = [sys.executable, "-c", code, str(path)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.stdout.strip() in {"library.disk_full", "library.disk_failed"}, ran.stderr
    assert not path.exists()


def test_a_write_that_waits_too_long_is_told_of(path: Path, store: SqliteCases):
    store.add(a_case(), "new")
    library = opened(path)
    library.db.execute("PRAGMA busy_timeout=20")
    with store._library.writing(), pytest.raises(AppError) as refused:
        SqliteCases(library, storage_tools()).save(a_case(case_number="2"), "edit")
    library.close()
    assert refused.value.code == "library.busy"
    assert store.get("c1").case_number == "123/2026"


CHILD = f"""
import sys
from datetime import UTC, datetime
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from tests.opening import open_cases
from tests.builders import a_case
store = open_cases(Path(sys.argv[1]), clock=lambda: datetime.now(UTC), who=sys.argv[2])
"""


def child(code: str, path: Path, who: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CHILD + code, str(path), who], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    )


def test_a_program_that_is_killed_while_it_writes_leaves_the_state_before(path: Path, clock: FakeClock):
    code = """
store.add(a_case(), "new")
with store._library.writing() as db:
    db.execute("UPDATE cases SET case_number = 'half'")
    db.execute("DELETE FROM revisions")
    print("ready", flush=True)
    sys.stdin.read()
"""
    process = child(code, path, "Liisa")
    assert process.stdout.readline() == "ready\n"
    process.kill()
    process.communicate()
    store = open_cases(path, clock=clock, who="Veikko")
    assert store.get("c1") == a_case()
    assert [summary.case_number for summary in store.summaries()] == ["123/2026"]
    assert [hit.part for hit in store.search("edistää")] == ["general_answer"]
    store.save(a_case(case_number="2"), "edit")
    store.close()


def test_programs_that_make_one_library_and_write_at_once_all_succeed(path: Path, clock: FakeClock):
    code = """
for number in range(25):
    store.add(a_case(id=f"{sys.argv[2]}{number}"), "new")
store.close()
"""
    processes = [child(code, path, who) for who in "abc"]
    for process in processes:
        process.communicate()
    assert [process.returncode for process in processes] == [0, 0, 0]
    store = open_cases(path, clock=clock, who="Liisa")
    assert {summary.id for summary in store.summaries()} == {f"{who}{number}" for who in "abc" for number in range(25)}
    store.close()


def test_every_migration_has_a_name_of_its_own_in_order():
    found = sorted(names(MIGRATIONS))
    assert [name[:3] for name in found] == [f"{number:03}" for number in range(1, len(found) + 1)]


def test_the_names_that_tell_whether_a_library_is_old_are_those_of_the_migrations():
    assert names(MIGRATIONS) == KNOWN


def test_a_library_that_is_up_to_date_is_never_upgraded(path: Path):
    def upgrade_again(db: sqlite3.Connection) -> None:
        raise AssertionError("applied before")

    a_library(path)
    for read_only in (False, True):
        open_library(path, clock=FakeClock(), who="Liisa", upgrade=Upgrade(upgrade_again), read_only=read_only).close()

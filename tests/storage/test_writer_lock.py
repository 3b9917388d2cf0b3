import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.storage.cases import SqliteCases
from app.storage.writer_lock import Holder, WriterLock, take_writer_lock
from tests.builders import a_case
from tests.conftest import ROOT

LIISA = Holder("Liisa Käpy", "tyoasema-1", 11)
NILS = Holder("Nils", "tyoasema-2", 22)


def taken(path: Path, holder: Holder) -> WriterLock:
    lock = take_writer_lock(path, holder)
    assert isinstance(lock, WriterLock)
    return lock


def test_a_free_library_is_taken_and_the_next_one_hears_by_whom(path: Path):
    lock = taken(path, LIISA)
    assert take_writer_lock(path, NILS) == LIISA
    assert take_writer_lock(path, NILS) == LIISA
    lock.release()


def test_a_lock_that_was_let_go_is_free_for_the_next_one(path: Path):
    taken(path, LIISA).release()
    lock = taken(path, NILS)
    assert take_writer_lock(path, LIISA) == NILS
    lock.release()


def test_two_libraries_have_two_locks(tmp_path: Path):
    first, second = taken(tmp_path / "a", LIISA), taken(tmp_path / "b", NILS)
    first.release()
    second.release()


def test_the_lock_does_not_keep_a_command_from_writing(path: Path, store: SqliteCases):
    lock = taken(path, LIISA)
    store.add(a_case(), "import")
    lock.release()


def test_a_process_that_is_killed_lets_go_of_its_lock(path: Path):
    code = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from app.storage.writer_lock import Holder, take_writer_lock
lock = take_writer_lock(Path(sys.argv[1]), Holder("Veikko", "tyoasema-3", 33))
print("ready", flush=True)
sys.stdin.read()
"""
    command = [sys.executable, "-c", code, str(path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "ready\n"
    assert take_writer_lock(path, LIISA) == Holder("Veikko", "tyoasema-3", 33)
    process.kill()
    process.communicate()
    taken(path, LIISA).release()


def test_a_holder_whose_name_is_not_written_yet_is_nobody_known(path: Path):
    lock = taken(path, LIISA)
    os.ftruncate(lock.descriptor, 0)
    assert take_writer_lock(path, NILS) == Holder("", "", 0)
    lock.release()


def test_a_folder_that_takes_no_file_is_told_of(ordinary_folder: Path):
    ordinary_folder.chmod(0o500)
    with pytest.raises(AppError) as refused:
        take_writer_lock(ordinary_folder / "library.db", LIISA)
    assert refused.value.code == "library.not_writable"

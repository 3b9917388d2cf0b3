"""A window and the command line with one library at the same time: what either writes, the other sees, and it stays."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import Bootstrap
from app.services.starting import EXAMPLE_ID, example_case


def seen_from_outside(folder: Path) -> str:
    """The number of the example's case as another process reads it."""
    environment = {**os.environ, "ALOITEVASTAUS_HOME": str(folder)}
    code = (
        "import os; from app.bootstrap import Bootstrap\n"
        "with Bootstrap(os.environ).open_store(None) as store: print(store.get('example').case_number)"
    )
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=True, encoding="utf-8"
    ).stdout.strip()


@pytest.mark.parametrize("again", [False, True])
def test_what_a_window_writes_stays_though_another_program_reads_in_between(tmp_path: Path, again: bool) -> None:
    program = Bootstrap({**os.environ, "ALOITEVASTAUS_HOME": str(tmp_path)})
    library = tmp_path / "library.sqlite3"
    if again:
        with program.open_store(library) as store:
            store.add(example_case(program.example, program.engines), "test")
    desk = program.open_desk(library)
    if not again:
        desk.add(example_case(program.example, program.engines), "test").result()
    case = desk.read(EXAMPLE_ID)
    for number in ("1/2026", "2/2026", "3/2026"):
        desk.save(replace(case, case_number=number), "test").result()
        assert seen_from_outside(tmp_path) == number
        assert desk.store.get(EXAMPLE_ID).case_number == number
    desk.close()
    assert seen_from_outside(tmp_path) == "3/2026"

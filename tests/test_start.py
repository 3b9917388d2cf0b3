"""What a start loads: a window none of the commands, a command no window, neither what it may not need."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap import Bootstrap
from tests.builders import a_case
from tests.conftest import ROOT

# A window's event loop is left at once, for all that a person waits for has happened by then; or once it has settled.
START = """
import json, os, sys, time
from app.bootstrap import Bootstrap
from app.cli import run
if sys.argv[1] != "command":
    from PySide6.QtWidgets import QApplication
    until = {"app.ui.case_page", "app.storage.casejson", "jinja2"} if sys.argv[1] == "settled" else set()
    def loop(*_):
        limit = time.monotonic() + 60
        while not until <= set(sys.modules) and time.monotonic() < limit:
            QApplication.processEvents()
        return 0
    QApplication.exec = loop
code = run(sys.argv[2:], Bootstrap(os.environ))
sys.stderr.write(json.dumps(LOOK))
sys.exit(code)
"""
UPGRADING = {"sqlite_utils", "app.storage.migrations"}
READING_A_CASE = {"cattrs", "app.storage.casejson"}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.aloitevastaus"
    # With the program's own listings, which a start need not make anew.
    with Bootstrap({"USER": "Liisa"}).open_store(path) as store:
        store.add(a_case(), "new")
    return path


def loaded(kind: str, *words: object, look: str = "sorted(sys.modules)") -> set[str]:
    command = [sys.executable, "-c", START.replace("LOOK", look), kind, *map(str, words)]
    environ = {"QT_QPA_PLATFORM": "offscreen", "PATH": "", "HOME": str(ROOT / "nowhere"), "LANG": "C.UTF-8"}
    ran = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    return set(json.loads(ran.stderr))


def test_a_window_on_a_library_that_is_up_to_date_loads_no_command_no_upgrade_and_no_reader_of_cases(library: Path):
    modules = loaded("window", "--library", library)
    assert "app.ui.main_window" in modules
    unwanted = UPGRADING | READING_A_CASE | {"app.cli.commands", "app.ui.case_page", "app.services.importing", "jinja2"}
    assert modules & unwanted == set()


def test_proofreading_adds_nothing_to_a_start_but_its_keeper(library: Path):
    modules = loaded("window", "--library", library)
    assert "app.ui.proofing_keeper" in modules
    reading = ("app.language.proof", "app.language.spell", "app.language.typography", "app.services.proof", "libvoikko")
    editing = ("app.ui.case_proofing", "app.ui.editor", "app.ui.panels.findings", "hunspell", "kfst", "multiprocessing")
    assert [name for name in modules if name.startswith((*reading, *editing))] == []


def test_a_window_that_has_settled_loads_what_a_case_is_shown_with_before_one_is_opened(library: Path):
    modules = loaded("settled", "--library", library)
    assert modules >= READING_A_CASE | {"app.ui.case_page", "app.language.formulas", "jinja2"}
    assert modules & UPGRADING == set()


def test_a_window_on_a_new_library_upgrades_it(tmp_path: Path):
    assert loaded("window", "--library", tmp_path / "new.aloitevastaus") >= UPGRADING


def test_a_command_loads_no_window_and_what_it_does_needs_no_upgrade(library: Path):
    modules = loaded("command", "--library", library, "show", "c1", "--json")
    assert modules >= READING_A_CASE
    assert not [name for name in modules if name.startswith(("PySide6", "shiboken", "app.ui"))]
    assert modules & UPGRADING == set()


def test_a_window_reads_the_source_of_nothing_that_it_loads(library: Path):
    # PySide's own import would; `linecache` keeps each text that was read. Here PySide is there before the window is.
    read = loaded("window", "--library", library, look="sorted(__import__('linecache').cache)")
    ours = {Path(name).name for name in read if Path(name).is_relative_to(ROOT / "app")}
    assert ours <= {"plain_imports.py"}

"""The program at work opens no connection: an audit hook in every process of it tells of the first attempt."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codebase import ROOT

# Loaded by Python itself at the start of each process, children too.
HOOK = """
import os, sys

def _tell(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        with open(os.environ["ATTEMPTS"], "a", encoding="utf-8") as attempts:
            attempts.write(f"{event} {arguments!r}\\n")

sys.addaudithook(_tell)
"""


def attempts_of(tmp_path: Path, *words: str) -> str:
    """What `python` with `words` tried to reach, one line an attempt."""
    hooks, told = tmp_path / "hooks", tmp_path / "attempts.txt"
    hooks.mkdir()
    (hooks / "sitecustomize.py").write_text(HOOK, encoding="utf-8")
    told.touch()
    own = {
        "PYTHONPATH": os.pathsep.join((str(hooks), str(ROOT))),
        "ATTEMPTS": str(told),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, *words], env={**os.environ, **own}, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return told.read_text("utf-8")


def test_reading_importing_and_exporting_the_example_reaches_for_nothing(tmp_path: Path) -> None:
    library = ("--library", str(tmp_path / "library.db"))
    assert attempts_of(tmp_path, "-m", "app", "demo", "--out", str(tmp_path / "out"), *library) == ""
    assert list((tmp_path / "out").rglob("*.docx"))


@pytest.mark.parametrize("code", ["socket.getaddrinfo('127.0.0.1', 9)", "socket.socket().bind(('127.0.0.1', 0))"])
def test_an_attempt_would_be_seen(tmp_path: Path, code: str) -> None:
    assert "127.0.0.1" in attempts_of(tmp_path, "-c", f"import socket; {code}")

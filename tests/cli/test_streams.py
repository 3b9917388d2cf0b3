"""The program as a process among others: closed pipes, odd encodings, an interrupt, options before the command."""

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.bootstrap import Bootstrap
from app.cli import run
from tests.codebase import ROOT
from tests.program import Program

MOTION = """Valtuustoaloite pyöräpysäköinnin lisäämisestä

Ehdotus

Asemille rakennetaan lisää pyöräpaikkoja.
"""

_APP = Bootstrap({"ALOITEVASTAUS_LANGUAGE": "en", "USER": "tester"})

Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Starts the program as a process; every stream is a pipe that the caller may close."""

    def started(*words: object, **other: object) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "app", *map(str, words)]
        environ = os.environ | {"ALOITEVASTAUS_HOME": str(tmp_path / "home"), "ALOITEVASTAUS_LANGUAGE": "en"}
        streams = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        return subprocess.Popen(command, cwd=ROOT, env=environ, **{**streams, **other})  # type: ignore[call-overload, no-any-return]

    return started


@pytest.fixture
def motion(tmp_path: Path) -> Path:
    path = tmp_path / "aloite.txt"
    path.write_text(MOTION, encoding="utf-8")
    return path


def _inflected(start: Start, given: bytes) -> tuple[int, list[str]]:
    with start("inflect", "-", "--lang", "fi", "--case", "genitive", "--json") as process:
        out, _ = process.communicate(given, timeout=60)
    return process.returncode, list(json.loads(out)["forms"])


@pytest.mark.parametrize(
    "given",
    [
        "Mäkelä\nÖhman\n".encode(),
        "\ufeffMäkelä\r\n\r\nÖhman".encode(),
        "Mäkelä\nÖhman\n".encode("cp1252"),
        "Mäkelä\r\nÖhman\r\n".encode("utf-16"),
    ],
)
def test_names_from_standard_input_keep_their_letters_in_any_usual_encoding(start: Start, given: bytes) -> None:
    assert _inflected(start, given) == (0, ["Mäkelä", "Öhman"])


def test_names_keep_their_letters_where_the_system_s_encoding_is_another(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")
    assert _inflected(start, "Mäkelä\n".encode()) == (0, ["Mäkelä"])


def test_a_standard_input_that_is_closed_holds_no_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert Program(tmp_path).json("inflect", "-", "--lang", "fi", "--case", "genitive") == {"forms": {}, "source": {}}


@pytest.mark.parametrize("words", [("--json", "list"), ("list", "--json")])
def test_the_library_and_json_may_stand_before_the_command_or_behind_it(
    tmp_path: Path, motion: Path, words: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    program = Program(tmp_path)
    case = program.json("import", motion)["case"]
    assert run(["--library", str(program.library), *words], _APP) == 0
    assert [listed["case"] for listed in json.loads(capsys.readouterr().out)["cases"]] == [case]


def test_of_two_libraries_the_one_behind_the_command_counts(tmp_path: Path, motion: Path) -> None:
    program = Program(tmp_path)
    assert program("--library", tmp_path / "other.db", "import", motion).code == 1
    assert program.library.exists()
    assert not (tmp_path / "other.db").exists()


def test_who_reads_only_the_first_line_is_told_of_no_fault(start: Start) -> None:
    names = "".join(f"Nimi{number}\n" for number in range(5_000)).encode()
    with start("inflect", "-", "--lang", "fi", "--case", "genitive") as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(names)
        process.stdin.close()
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (0, b"")


def test_an_import_whose_reader_has_gone_is_stored_and_keeps_its_code(
    start: Start, motion: Path, tmp_path: Path
) -> None:
    program = Program(tmp_path)
    with start("import", motion, "--library", program.library) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (1, b"")
    assert len(program.json("list")["cases"]) == 1


@pytest.mark.parametrize("closed", ["stdout", "stderr", "stdin"])
def test_a_closed_stream_changes_no_exit_code(
    tmp_path: Path, motion: Path, closed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = Program(tmp_path)
    monkeypatch.setattr(sys, closed, None)
    assert run(["read", str(motion), "--json"], _APP) == 1
    assert run(["show", "nix", "--library", str(program.library)], _APP) == 3
    assert run(["fly"], _APP) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_an_interrupt_ends_the_program_quietly_with_130(start: Start) -> None:
    with start("inflect", "-", "--lang", "fi", "--case", "genitive", preexec_fn=_interruptible) as process:
        assert process.stdin
        # More than a pipe holds: once it is written, the program stands and waits for the rest.
        process.stdin.write(b"Salo\n" * 40_000)
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        out, complaint = process.communicate(timeout=60)
    assert (process.returncode, out, complaint) == (130, b"", b"")


def _interruptible() -> None:
    # A runner in the background hands down that interrupts are ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def test_text_stands_in_for_a_stream_without_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("Salo\n"))
    assert list(Program(tmp_path).json("inflect", "-", "--lang", "fi", "--case", "genitive")["forms"]) == ["Salo"]

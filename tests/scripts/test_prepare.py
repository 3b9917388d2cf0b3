"""How a machine is made ready: what is missing is found and named; nothing is installed here."""

import os
import subprocess
import sys
from pathlib import Path

import needs
import prepare
import pytest

from tests.codebase import ROOT

NO_LIBRARY = needs.library("libnowhere1", "libnowhere-to-be-found.so.1")
NO_TOOL = needs.tool("nowhere", "a-command-that-nobody-has")


def test_what_the_linker_and_the_path_do_not_know_is_lacking() -> None:
    python = needs.Need("python3", lambda: True)
    assert needs.lacking((python, NO_LIBRARY, NO_TOOL)) == (NO_LIBRARY, NO_TOOL)


def test_a_tool_on_the_path_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    command = tmp_path / "a-command-that-nobody-has"
    command.write_text("#!/bin/sh\n", encoding="utf-8")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    assert needs.lacking((NO_TOOL,)) == ()


def test_a_person_without_rights_is_told_in_one_sentence_what_to_install() -> None:
    with pytest.raises(prepare.SetupError, match=r"as root: apt-get install libnowhere1 nowhere$"):
        prepare.report_missing((NO_LIBRARY, NO_TOOL))


def test_a_missing_tool_alone_is_named_and_stops_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    prepare.report_missing((NO_TOOL,))
    assert "apt-get install nowhere" in capsys.readouterr().err


def test_a_changed_lock_is_another_fingerprint(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(prepare, "ROOT", tmp_path)
    (tmp_path / "a.lock").write_text("one==1\n", encoding="utf-8")
    first = prepare.fingerprint("a.lock")
    assert prepare.fingerprint("a.lock") == first
    (tmp_path / "a.lock").write_text("one==2\n", encoding="utf-8")
    assert prepare.fingerprint("a.lock") != first


def test_the_running_python_is_usable_and_a_missing_one_is_not(tmp_path: Path) -> None:
    assert prepare.usable(Path(sys.executable))
    assert not prepare.usable(tmp_path / "python")


def test_a_command_that_fails_is_named(tmp_path: Path) -> None:
    with pytest.raises(prepare.SetupError, match="import sys"):
        prepare.call([sys.executable, "-c", "import sys; sys.exit(3)"])


def test_an_unknown_word_is_a_usage_error() -> None:
    script = ROOT / "scripts" / "prepare.py"
    done = subprocess.run([sys.executable, script, "everything"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "usage" in done.stderr


def test_the_engines_of_proofreading_are_wanted_and_stop_nobody() -> None:
    wanted = {need.package: need.required for need in needs.RUN}
    assert [wanted[name] for name in ("libvoikko1", "voikko-fi", "hunspell-sv")] == [False] * 3
    assert wanted["libegl1"]

"""What the tree must not hold: the hosts of package registries, and uv's own lock, which names them."""

import shutil
import subprocess
from pathlib import Path

import check_tree
import pytest

from tests.codebase import ROOT


def test_no_file_names_a_package_registry_s_host() -> None:
    assert [str(path) for path, _ in check_tree.named_hosts(check_tree.tracked_files(ROOT))] == []


@pytest.mark.parametrize("host", check_tree.HOSTS)
def test_a_file_that_names_one_is_found_whatever_its_letters(tmp_path: Path, host: str) -> None:
    path = tmp_path / "note.txt"
    path.write_text(f"from https://{host.upper()}/simple", encoding="utf-8")
    assert list(check_tree.named_hosts([path])) == [(path, host)]


def test_the_tree_s_own_files_are_seen_and_what_tools_make_is_not() -> None:
    seen = {path.relative_to(ROOT).as_posix() for path in check_tree.tracked_files(ROOT)}
    assert {"pyproject.toml", "requirements-dev.lock", "Makefile", "tests/clients/package-lock.json"} <= seen
    assert not any(name.startswith((".venv/", ".cache/", "tests/clients/node_modules/")) for name in seen)


def test_a_copy_without_git_is_seen_too(tmp_path: Path) -> None:
    for name in ("kept.txt", ".venv/made.txt", "app/__pycache__/made.pyc", "x.egg-info/made", ".ruff_cache/made"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert check_tree.tracked_files(tmp_path) == (tmp_path / "kept.txt",)


def test_the_lock_that_would_name_hosts_is_ignored() -> None:
    assert "uv.lock" in (ROOT / ".gitignore").read_text("utf-8").splitlines()
    if shutil.which("git") and (ROOT / ".git").exists():
        command = ["git", "-C", str(ROOT), "check-ignore", "--no-index", "uv.lock"]
        assert subprocess.run(command, capture_output=True, text=True, check=False).stdout == "uv.lock\n"

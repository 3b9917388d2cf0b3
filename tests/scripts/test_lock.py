"""What makes a lock file stale, without the network."""

import shutil
from pathlib import Path

import lock
import pytest

from tests.codebase import ROOT


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in ("pyproject.toml", *lock.LOCKS):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("name", lock.LOCKS)
def test_the_locks_of_this_tree_are_fresh(name: str) -> None:
    assert list(lock.stale(name, ROOT)) == []


def test_a_new_requirement_makes_the_lock_stale(copy: Path) -> None:
    change(copy / "pyproject.toml", '"jinja2>=3.1.6",', '"jinja2>=99",')
    assert list(lock.stale("requirements.lock", copy)) == [
        "requirements.lock was made of other inputs: run make lock",
        (
            f"requirements.lock holds {lock.locked((ROOT / 'requirements.lock').read_text('utf-8'))['jinja2']} "
            "for jinja2>=99: run make lock"
        ),
    ]


def test_a_development_tool_is_no_input_of_the_program_s_lock(copy: Path) -> None:
    change(copy / "pyproject.toml", '"ruff>=', '"ruff>=0.0.1,>=')
    assert list(lock.stale("requirements.lock", copy)) == []
    assert len(list(lock.stale("requirements-dev.lock", copy))) == 1


def test_a_pin_without_a_hash_is_named(copy: Path) -> None:
    path = copy / "requirements-uv.lock"
    path.write_text(path.read_text("utf-8") + "loose==1.0\n", "utf-8")
    assert list(lock.stale("requirements-uv.lock", copy)) == ["requirements-uv.lock has no hash for loose==1.0"]


def test_a_lock_that_is_not_there_is_named(copy: Path) -> None:
    (copy / "requirements.lock").unlink()
    assert list(lock.stale("requirements.lock", copy)) == ["requirements.lock is missing: run make lock"]


def test_the_same_packages_are_pinned_for_the_program_and_its_tests() -> None:
    own = lock.locked((ROOT / "requirements.lock").read_text("utf-8"))
    dev = lock.locked((ROOT / "requirements-dev.lock").read_text("utf-8"))
    assert own.items() <= dev.items()

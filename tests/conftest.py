"""Fixtures that every room shares; tests of `../shared` skip here with a reason, and never in CI."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
_SHARED = ROOT.parent / "shared"

# No test looks at the clock; in CI hypothesis keeps its own profile for the rest (the same examples each time).
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of published material that stays outside the repository."""
    if not _SHARED.is_dir():
        if os.environ.get("CI"):
            pytest.fail("../shared is missing, and in CI its tests are never skipped")
        pytest.skip("../shared is not here: published documents are read from there, never from the repository")
    return _SHARED


@pytest.fixture(scope="session")
def resources() -> Path:
    return ROOT / "resources"

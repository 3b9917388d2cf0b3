"""A clock that the test moves, an empty library, and an ordinary person's rights where the tests run as root."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.storage.cases import SqliteCases
from tests.opening import open_cases


class FakeClock:
    """Stands still until moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **step: float) -> None:
        self.now += timedelta(**step)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.aloitevastaus"


@pytest.fixture
def store(path: Path, clock: FakeClock) -> Iterator[SqliteCases]:
    store = open_cases(path, clock=clock, who="Liisa")
    yield store
    store.close()


@pytest.fixture
def ordinary_folder() -> Iterator[Path]:
    """A folder of an ordinary person's, who also is the one that runs the test: root may do anything."""
    if os.name != "posix":
        pytest.skip("rights of files are set here as POSIX has them")
    folder = Path(tempfile.mkdtemp())
    root = os.geteuid() == 0
    if root:
        os.chown(folder, 65534, 65534)
        os.setresuid(65534, 65534, 0)
    yield folder
    if root:
        os.setresuid(0, 0, 0)
    folder.chmod(0o700)
    shutil.rmtree(folder)

"""Peak memory of one job in a process of its own: ``python -m bench.memory JOB``; prints MiB."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from bench.documents import a_bench
from bench.libraries import make, open_library
from bench.paired import peak_memory


def _nothing() -> None:
    return


def _export() -> None:
    a_bench().export()


def _import() -> None:
    a_bench()


def _search() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.aloitevastaus"
        store_word = make(path, 2_000)
        open_library(path).search(store_word)


JOBS: Mapping[str, Callable[[], None]] = {
    "an empty process with the bench": _nothing,
    "import the pair with its motion": _import,
    "import and export both documents": _export,
    "make and search a library of 2,000 cases": _search,
}


def measured() -> dict[str, float]:
    """Peak MiB of each job, each in a process of its own."""
    return {
        name: float(subprocess.run([sys.executable, "-m", "bench.memory", name], capture_output=True, text=True,
                                   check=True).stdout)
        for name in JOBS
    }  # fmt: skip


if __name__ == "__main__":
    JOBS[sys.argv[1]]()
    sys.stdout.write(f"{peak_memory():.1f}\n")

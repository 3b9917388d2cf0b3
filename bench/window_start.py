"""From the start of a process to a window that is painted and takes what is typed, against an empty window."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from bench.paired import Figure, figure_of
from bench.window_empty import SIZE

EMPTY = (sys.executable, "-m", "bench.window_empty")
REAL = (sys.executable, "-m", "bench.window_real")
T = TypeVar("T")
_STATIONS = ("the first page, painted and typed in", "a case, its editor painted and typed in")
WARM = 2
"""Starts that do not count: they write the byte code that an installed program has."""


@dataclass(frozen=True, slots=True)
class Station:
    """How far a process had come when it told of it: milliseconds from its start, of CPU, and its peak in MiB."""

    wall: float
    cpu: float
    peak: float


def started(command: Sequence[str], environ: Mapping[str, str]) -> list[Station]:
    """What a process told of its stations, in their order. RuntimeError where it failed."""
    begun = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environ) as process:
        assert process.stdout is not None
        found = [
            Station((perf_counter() - begun) * 1000, told["cpu"] * 1000, told["peak"])
            for told in map(json.loads, process.stdout)
        ]
        _, errors = process.communicate()
    if process.returncode:
        raise RuntimeError(errors)
    return found


def environment(folder: Path, **more: str) -> dict[str, str]:
    """The environment of a start: byte code and all that a person has stand in `folder`."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **kept,
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "ALOITEVASTAUS_HOME": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        **more,
    }


def figures(library: Path, case_id: str, runs: int) -> list[Figure]:
    """The figures of starting with `library`, and of a start that goes on to the case `case_id`."""
    folder = library.parent
    found = _figures("", environment(folder), library, case_id, runs)
    with screen() as display:
        if display:
            environ = environment(folder, QT_QPA_PLATFORM="xcb", DISPLAY=display)
            found += _figures(", on X11", environ, library, case_id, runs)
    return found


def _figures(where: str, environ: Mapping[str, str], library: Path, case_id: str, runs: int) -> list[Figure]:
    real = (*REAL, str(library), case_id)
    pairs = alternately(lambda: started(real, environ), lambda: started(EMPTY, environ), runs)
    return [
        figure_of(
            f"start to {page}, {what}{where} · an empty window",
            [(getattr(mine[station], kind), getattr(other[0], kind)) for mine, other in pairs],
            goal=2.5,
        )
        for station, page in enumerate(_STATIONS)
        for kind, what in (("wall", "by the clock"), ("cpu", "CPU"))
    ]  # fmt: skip


def alternately(ours: Callable[[], T], theirs: Callable[[], T], runs: int) -> list[tuple[T, T]]:
    """What `ours` and `theirs` gave, run in turn `runs` times after rounds that do not count."""
    for _ in range(WARM):
        ours(), theirs()
    return [(ours(), theirs()) for _ in range(runs)]


def memory(library: Path, case_id: str) -> Figure:
    """The peak memory with the case `case_id` and the list of `library` open, against an empty window: MiB."""
    environ = environment(library.parent)
    real = (*REAL, str(library), case_id)
    pairs = [(started(real, environ)[-1].peak, started(EMPTY, environ)[-1].peak) for _ in range(5)]
    return figure_of("MiB with an answer and the library open · an empty window", pairs, goal=3.0)


@contextmanager
def screen() -> Iterator[str]:
    """The name of an X display of its own, empty where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        yield ""
        return
    read, write = os.pipe()
    width, height = SIZE
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        try:
            yield display
        finally:
            server.terminate()

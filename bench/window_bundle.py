"""The bundled program's start beside that of the same program from source, and how large it is."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import perf_counter

from bench.paired import Figure, figure_of
from bench.window_start import alternately, environment, screen

BUNDLE = Path(__file__).parents[1] / "dist" / "aloitevastaus"
_SOURCE = (sys.executable, "-m", "app")
_NAME = "aloitevastaus"
_PATIENCE = 30.0


def figures(library: Path, runs: int) -> list[Figure]:
    """The figures of the bundle in `BUNDLE`; none where there is none."""
    program = BUNDLE / (_NAME + (".exe" if os.name == "nt" else ""))
    if not program.exists():
        return []
    environ = environment(library.parent)
    found = [_against(lambda command: _told(command, environ), program, "tells its version and ends", runs)]
    if shutil.which("xdotool"):
        with screen() as display:
            if display:
                shown = environment(library.parent, QT_QPA_PLATFORM="xcb", DISPLAY=display)
                open_window = ("--library", str(library))
                found.append(
                    _against(
                        lambda command: _mapped((*command, *open_window), shown), program, "shows its window", runs
                    )
                )
    return found


def size() -> float:
    """The MiB of the bundle's files, 0 where there is none."""
    return sum(file.stat().st_size for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink()) / 2**20


def _against(run: Callable[[Sequence[str]], float], program: Path, what: str, runs: int) -> Figure:
    pairs = alternately(lambda: run((str(program),)), lambda: run(_SOURCE), runs)
    return figure_of(f"the bundle {what} · the program from source", pairs, goal=1.2)


def _told(command: Sequence[str], environ: Mapping[str, str]) -> float:
    begun = perf_counter()
    subprocess.run([*command, "--version"], env=environ, check=True, capture_output=True)
    return (perf_counter() - begun) * 1000


def _mapped(command: Sequence[str], environ: Mapping[str, str]) -> float:
    """The milliseconds from the start of `command` until the screen has its window; the window is closed then."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", f"^{_NAME.capitalize()}$"]
    with subprocess.Popen(search, env=environ, stdout=subprocess.DEVNULL) as seen:
        begun = perf_counter()
        with subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            try:
                seen.wait(_PATIENCE)
                return (perf_counter() - begun) * 1000
            finally:
                seen.kill()
                process.terminate()

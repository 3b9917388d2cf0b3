"""Makes the one-folder bundle and proves that it is whole; it installs nothing.

    python scripts/bundle.py [--out DIR]     dist/aloitevastaus by default

On Linux every library that the bundle's own files ask for must be found, those of the screen (xcb) among them; then the
bundle's `selftest` must pass in an environment of its own, and the bundle must find a misspelling in either language.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from bundle_language import lacking, make_words

ROOT = Path(__file__).resolve().parent.parent
NAME = "aloitevastaus"
SCREEN = "libqxcb.so"
WRONG = {"fi": "Kaupunginhallitukksen vastaus aloitteeseen.", "sv": "Stadsstyrellsens svar på motionen."}
"""A sentence of each language whose first word is misspelt, and no other."""
CORE = (
    "libc.so",
    "libm.so",
    "libdl.so",
    "libpthread.so",
    "librt.so",
    "libresolv.so",
    "libgcc_s.so",
    "libstdc++.so",
    "ld-",
)


def main(arguments: list[str]) -> int:
    """0 when the bundle is made, whole and passes its own test; 1 with a sentence on stderr."""
    out = Path(arguments[1]) if arguments[:1] == ["--out"] else ROOT / "dist"
    make_words()
    build(out)
    folder = out / NAME
    libraries = missing_libraries(folder) if sys.platform.startswith("linux") else ()
    missing = [*libraries, *lacking(folder), *overlooked(folder)]
    for line in missing:
        print(f"bundle: {line}", file=sys.stderr)
    if missing:
        return 1
    told = selftest(folder)
    if told is None:
        return 1
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(json.dumps({"bundle": str(folder), "megabytes": round(size / 1e6, 1), **told}, ensure_ascii=False, indent=2))
    return 0


def build(out: Path) -> None:
    """Nothing; the bundle stands in `out`."""
    options = [
        "--noconfirm",
        "--log-level",
        "ERROR",
        "--distpath",
        str(out),
        "--workpath",
        str(ROOT / "build" / "bundle"),
    ]
    subprocess.run([sys.executable, "-m", "PyInstaller", *options, str(ROOT / "build.spec")], cwd=ROOT, check=True)


def missing_libraries(folder: Path) -> Iterator[str]:
    """One line for each library that a file of the bundle asks for and the linker does not find.

    What puts the window on a screen may ask for nothing outside the bundle but the system's own C library and its kin.
    """
    libraries = [path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    if not any(path.name == SCREEN for path in libraries):
        yield f"{SCREEN} is not in the bundle: no window could open"
    for path in libraries:
        told = linked(path, folder)
        for name in not_found(told):
            yield f"{path.relative_to(folder)} asks for {name}, which is nowhere"
        if path.name == SCREEN:
            for name in outside(told, folder):
                yield f"{SCREEN} asks for {name}, which is not in the bundle"


def linked(path: Path, folder: Path) -> str:
    """What `ldd` says of the library at `path` as it is found when the bundle in `folder` runs."""
    environment = {**os.environ, "LC_ALL": "C", "LD_LIBRARY_PATH": str(folder / "_internal")}
    return subprocess.run(["ldd", path], capture_output=True, encoding="utf-8", env=environment, check=False).stdout


def outside(told: str, folder: Path) -> Iterable[str]:
    """The libraries that `ldd` found outside of `folder`, but those that every system has."""
    found = (line.split(" => ") for line in told.splitlines() if " => /" in line)
    return [
        name.strip() for name, place in found if not place.startswith(str(folder)) and not name.strip().startswith(CORE)
    ]


def not_found(told: str) -> Iterable[str]:
    """The libraries that `ldd` did not find, in what it `told`."""
    return [line.split()[0] for line in told.splitlines() if "not found" in line]


def overlooked(folder: Path) -> Iterator[str]:
    """One line for each language in which the bundle does not find the misspelt word, and it alone."""
    for language, sentence in WRONG.items():
        done = run(folder, "spell", "--lang", language, "--json", "--no-suggestions", "-", text=sentence)
        found = [it["word"] for it in json.loads(done.stdout)["findings"]] if done.stdout else []
        if found != [sentence.split()[0]]:
            yield f"of the sentence in {language} it flags {found}: {done.stderr}"


def selftest(folder: Path) -> dict[str, object] | None:
    """What the bundle's own test tells, None where it failed; it runs with nothing of this checkout in reach."""
    done = run(folder, "selftest", "--json")
    if done.returncode:
        print(f"bundle: selftest failed ({done.returncode}): {done.stderr}", file=sys.stderr)
        return None
    told: dict[str, object] = json.loads(done.stdout)
    return told


def run(folder: Path, *words: str, text: str = "") -> subprocess.CompletedProcess[str]:
    """What the bundle's command printed, given `text`, in an environment and a home of its own."""
    program = folder / (f"{NAME}.exe" if os.name == "nt" else NAME)
    with tempfile.TemporaryDirectory() as home:
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "LANG") if name in os.environ}
        environment = {**kept, "HOME": home, "ALOITEVASTAUS_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run(
            [program, *words],
            cwd=home,
            env=environment,
            input=text,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

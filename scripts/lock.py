"""Writes the lock files from `pyproject.toml`, or says whether they still belong to it; it installs nothing.

    python scripts/lock.py            resolve anew (needs the network); what is locked stays unless it no longer fits
    python scripts/lock.py --upgrade  the same with the newest versions
    python scripts/lock.py --check    offline: 0 where each lock was made of the present inputs and each pin has a hash

The first line of a lock holds a digest of what it was made of. No lock names the place that the packages came from.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

sys.path.insert(0, str(Path(__file__).resolve().parent))

from prepare import ROOT, provide_uv

LOCKS: dict[str, tuple[str, ...]] = {
    "requirements.lock": (),
    "requirements-dev.lock": ("dev",),
    "requirements-uv.lock": ("uv",),
}
ALONE = ("requirements-uv.lock",)
"""Locks that hold their group without the program's own dependencies."""

HEADER = "# Made by `make lock` of pyproject.toml; inputs "


def main(arguments: list[str]) -> int:
    """0 when the locks are written or fresh, 1 when one is stale (named on stderr), 2 for an unknown argument."""
    if arguments == ["--check"]:
        faults = [fault for name in LOCKS for fault in stale(name, ROOT)]
        print("\n".join(faults) if faults else f"{len(LOCKS)} locks are fresh", file=sys.stderr)
        return 1 if faults else 0
    if arguments not in ([], ["--upgrade"]):
        print("usage: lock.py [--check | --upgrade]", file=sys.stderr)
        return 2
    uv = provide_uv()
    for name in LOCKS:
        write(uv, name, arguments)
    return 0


def write(uv: Path, name: str, options: list[str]) -> None:
    """Nothing; the lock `name` is written anew. CalledProcessError where the inputs cannot be met."""
    text = "\n".join(inputs(name, ROOT)) + "\n"
    lock = ROOT / name
    form = ["--universal", "--python-version", "3.11", "--generate-hashes"]
    silent = ["--quiet", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    environment = {"UV_SYSTEM_CERTS": "1", **os.environ}
    command = [str(uv), "pip", "compile", "-", *form, *silent, *options, "-o", str(lock)]
    subprocess.run(command, input=text, text=True, check=True, cwd=ROOT, env=environment)
    lock.write_text(f"{HEADER}{digest(name, ROOT)}\n{without_header(lock.read_text('utf-8'))}", "utf-8")


def without_header(text: str) -> str:
    """`text` of a lock without its comment lines."""
    return "".join(line for line in text.splitlines(keepends=True) if not line.lstrip().startswith("#"))


def inputs(name: str, root: Path) -> tuple[str, ...]:
    """The requirements, sorted, that `pyproject.toml` in `root` gives to the lock `name`."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    own = () if name in ALONE else tuple(project["project"]["dependencies"])
    groups = (entry for group in LOCKS[name] for entry in project["dependency-groups"][group])
    return tuple(sorted({*own, *groups}))


def digest(name: str, root: Path) -> str:
    """A digest of all that decides what the lock `name` may hold."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return hashlib.sha256(json.dumps([project["requires-python"], *inputs(name, root)]).encode()).hexdigest()


def stale(name: str, root: Path) -> Iterator[str]:
    """One sentence for each reason why the lock `name` no longer belongs to its inputs; none when it is fresh."""
    path = root / name
    if not path.is_file():
        yield f"{name} is missing: run make lock"
        return
    text = path.read_text("utf-8")
    if text.splitlines()[:1] != [HEADER + digest(name, root)]:
        yield f"{name} was made of other inputs: run make lock"
    pins = locked(text)
    for requirement in map(Requirement, inputs(name, root)):
        version = pins.get(canonicalize_name(requirement.name))
        if version is None or not requirement.specifier.contains(version):
            yield f"{name} holds {version or 'nothing'} for {requirement}: run make lock"
    yield from (f"{name} has no hash for {pin}" for pin in unhashed(text))


def locked(text: str) -> dict[str, str]:
    """The pinned version of each package in the `text` of a lock, by canonical name."""
    lines = (line for line in text.splitlines() if "==" in line and not line.startswith((" ", "#")))
    pairs = (line.split(";")[0].rstrip(" \\").split("==") for line in lines)
    return {canonicalize_name(package): version.strip() for package, version in pairs}


def unhashed(text: str) -> Iterator[str]:
    """The pins of a lock's `text` behind which no hash stands."""
    lines = [*text.splitlines(), ""]
    for line, following in pairwise(lines):
        if "==" in line and not line.startswith((" ", "#")) and "--hash=sha256:" not in following:
            yield line.rstrip(" \\")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

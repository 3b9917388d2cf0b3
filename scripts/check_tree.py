"""Says which files of the tree break a rule of the house that no linter knows; it changes nothing.

The rule: no file names the host of a package registry. A lock or a note that did would tie every later machine to it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# In pieces, so that this file passes its own check.
HOSTS = tuple(
    "".join(pieces)
    for pieces in (
        ("py", "pi.org"),
        ("python", "hosted.org"),
        ("np", "mjs.org"),
        ("np", "mjs.com"),
        ("yarn", "pkg.com"),
        ("crates", ".io"),
        ("anaconda", ".org"),
        ("ruby", "gems.org"),
        ("repo.", "maven"),
        ("proxy.golang", ".org"),
        ("deb.", "debian.org"),
        ("-docker.pkg", ".dev"),
        ("-python.pkg", ".dev"),
        ("-npm.pkg", ".dev"),
        ("-apt.pkg", ".dev"),
    )
)
# What git would not hold, for a copy that came without git.
UNTRACKED = frozenset({".git", ".venv", ".cache", "node_modules", "out", "dist", "build", "htmlcov", "__pycache__"})


def main() -> int:
    """0 when every file keeps the rules, 1 with one line on stderr for each that does not."""
    faults = list(named_hosts(tracked_files(ROOT)))
    for path, host in faults:
        print(f"{path.relative_to(ROOT)} names a package registry's host: {host}", file=sys.stderr)
    return 1 if faults else 0


def tracked_files(root: Path) -> tuple[Path, ...]:
    """Every file that git holds or would take in; in a copy without git, all but what the tools make."""
    git = shutil.which("git")
    if git and (root / ".git").exists():
        command = [git, "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode == 0:
            names = done.stdout.decode("utf-8").split("\0")
            return tuple(path for name in names if name and (path := root / name).is_file())
    return tuple(path for path in sorted(root.rglob("*")) if path.is_file() and _kept(path.relative_to(root)))


def _kept(path: Path) -> bool:
    parts = path.parts
    return UNTRACKED.isdisjoint(parts) and not any(part.endswith(("_cache", ".egg-info")) for part in parts[:-1])


def named_hosts(files: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """Each file that holds a registry's host, with the host, whatever the case of its letters."""
    for path in files:
        content = path.read_bytes().lower()
        for host in HOSTS:
            if host.encode() in content:
                yield path, host


if __name__ == "__main__":
    sys.exit(main())

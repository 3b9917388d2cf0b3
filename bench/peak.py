"""The peak memory of this process; imports next to nothing, since it is used where starts are measured."""

import resource
import sys
from pathlib import Path


def peak_memory() -> float:
    """The most memory that this process has held, in MiB.

    Linux hands a parent's peak on to its child in `getrusage`; the status file counts from the child's own start.
    """
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)

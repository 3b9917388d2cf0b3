"""What a reader may use up, and how a process caps itself; what happens when it takes more is the sandbox's."""

import signal
import sys
from dataclasses import dataclass

if sys.platform != "win32":
    import resource

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, time in seconds: the file itself, a child's memory, its wall clock and what it may print."""

    file_size: int = 50 * MIB
    memory: int = 512 * MIB
    seconds: float = 5.0
    output: int = 64 * MIB


DEFAULT_LIMITS = Limits()


def cap_own_memory(size: int) -> bool:
    """Whether this process can from now on get no more than `size` bytes of address space.

    Windows has no such call (there the parent's Job object caps the child); macOS may take it and not keep it, so the
    wall clock is what holds there.
    """
    if sys.platform == "win32":
        return False
    try:
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return False
    return True


def end_oneself_after(seconds: float) -> bool:
    """Whether this process now ends by itself soon after `seconds` of wall clock.

    The parent's watch is gone where the parent was killed. The signal's own action ends a process even in the midst of
    a library's work. Windows has no such call; there the Job object goes with the parent and takes the child along.
    """
    if sys.platform == "win32":
        return False
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(int(seconds) + 2)
    return True

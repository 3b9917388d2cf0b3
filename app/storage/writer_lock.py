"""Says that a window has a library open for a long time, and whose it is; single writes need no lock of this kind.

The system lets go of the lock when its process ends, however it ends: no lock is ever left behind by a crash.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from app.domain.errors import AppError
from app.domain.library import Holder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Windows keeps others from reading what is locked: so the byte that is locked stands far behind the holder's name.
_FAR = 1 << 30
_LONGEST = 4_096


@dataclass(frozen=True, slots=True)
class WriterLock:
    """The right to be the one window that writes a library; held until `release`."""

    descriptor: int

    def release(self) -> None:
        """Nothing; another window may take the lock. The file that carried it stays, and is empty."""
        os.ftruncate(self.descriptor, 0)
        os.close(self.descriptor)


def take_writer_lock(library: Path, holder: Holder) -> WriterLock | Holder:
    """The lock of the library file `library`, now `holder`'s; or who has it, where somebody else does.

    It is advisory and stands in ``NAME.lock`` beside the file; the folder is made where it is missing. AppError
    ``library.not_writable`` where that file cannot be made.
    """
    path = library.resolve().with_name(library.resolve().name + ".lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise AppError("library.not_writable", file=str(library)) from error
    try:
        _lock(descriptor)
    except OSError:
        other = _read_holder(descriptor)
        os.close(descriptor)
        return other
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(asdict(holder)).encode())
    return WriterLock(descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _read_holder(descriptor: int) -> Holder:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        return Holder(**json.loads(os.read(descriptor, _LONGEST)))
    except (ValueError, TypeError):
        # Taken a moment ago and its name not written yet.
        return Holder("", "", 0)

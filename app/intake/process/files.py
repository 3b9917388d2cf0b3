"""Opening a file that somebody handed over: regular files of bearable size only, never a wait; reads no format."""

import os
import stat
from pathlib import Path

from app.domain.errors import AppError
from app.intake.process.limits import MIB

# Windows has no O_NONBLOCK (and no FIFO in its file system), the others no O_BINARY.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def read_regular(path: Path, largest: int) -> bytes:
    """The bytes of the regular file at `path`, at most `largest` of them. AppError as `check_regular`."""
    with os.fdopen(_open_checked(path, largest), "rb") as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise _too_large(_shown(path), len(data), largest)
    return data


def check_regular(path: Path, largest: int) -> None:
    """Nothing, where `path` can be opened and is a regular file of 1 to `largest` bytes (symbolic links are followed).

    AppError ``file.missing``, ``file.folder``, ``file.no_permission``, ``file.not_regular`` (FIFO, device, socket),
    ``file.empty``, ``file.too_large``, ``file.unreadable``.
    """
    os.close(_open_checked(path, largest))


def _open_checked(path: Path, largest: int) -> int:
    descriptor = _open(path)
    try:
        _check(_shown(path), os.fstat(descriptor), largest)
    except AppError:
        os.close(descriptor)
        raise
    return descriptor


def _shown(path: Path) -> str:
    # ``.``, ``..`` and ``/`` have no name of their own.
    return path.name or str(path)


def _open(path: Path) -> int:
    name = _shown(path)
    try:
        # Windows refuses to open a folder with "permission denied": it is asked first, for the right sentence.
        if path.is_dir():
            raise AppError("file.folder", file=name)
        return os.open(path, _FLAGS)
    except FileNotFoundError as error:
        raise AppError("file.missing", file=name) from error
    except IsADirectoryError as error:
        raise AppError("file.folder", file=name) from error
    except PermissionError as error:
        raise AppError("file.no_permission", file=name) from error
    except OSError as error:
        # ENXIO is what a socket or a device without a driver gives.
        raise AppError("file.unreadable", file=name, reason=error.strerror or "") from error
    except ValueError as error:
        # A NUL in the name: no file system has such a file.
        raise AppError("file.missing", file=name.replace("\0", "")) from error


def _check(name: str, status: os.stat_result, largest: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise AppError("file.folder", file=name)
    if not stat.S_ISREG(status.st_mode):
        raise AppError("file.not_regular", file=name)
    if status.st_size == 0:
        raise AppError("file.empty", file=name)
    if status.st_size > largest:
        raise _too_large(name, status.st_size, largest)


def _too_large(name: str, size: int, largest: int) -> AppError:
    return AppError("file.too_large", file=name, size_mb=-(-size // MIB), limit_mb=largest // MIB)

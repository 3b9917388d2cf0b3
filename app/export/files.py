"""Puts bytes into a file so that at every moment the old file or the whole new one is there; knows no format."""

import contextlib
import errno
import os
from pathlib import Path
from secrets import token_hex

from app.domain.errors import AppError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_PERMISSIONS = 0o777


def replace_file(path: Path, data: bytes) -> None:
    """Nothing; `path` now holds `data`, and its folder is there. A link is followed: the file behind it is replaced.

    The bytes go to a temporary name in the same folder, are forced to the disk and renamed over `path`, and the folder
    is forced to the disk too. Whatever fails, the old file stays as it was and no temporary file is left. AppErrors:
    ``export.is_folder``, ``export.broken_link``, ``export.folder_not_made``, ``export.folder_read_only``,
    ``export.disk_full``, ``export.file_in_use``, ``export.not_written``, each with `file`.
    """
    target = _target(path)
    _make_folder(target)
    temporary = _written(target, data)
    try:
        temporary.replace(target)
    except OSError as bad:
        _forget(temporary)
        raise _error(bad, target, AppError("export.file_in_use", file=str(target))) from bad
    _sync_folder(target.parent)


def _target(path: Path) -> Path:
    if path.is_dir():
        raise AppError("export.is_folder", file=str(path))
    if path.is_symlink() and not path.exists():
        raise AppError("export.broken_link", file=str(path))
    return path.resolve() if path.is_symlink() else path


def _make_folder(target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as bad:
        raise AppError("export.folder_not_made", file=str(target), folder=str(target.parent)) from bad


def _written(target: Path, data: bytes) -> Path:
    """The temporary file beside `target` that holds `data` on the disk."""
    temporary = target.with_name(f".{token_hex(8)}.tmp")
    try:
        file = temporary.open("xb")
    except OSError as bad:
        denied = AppError("export.folder_read_only", file=str(target), folder=str(target.parent))
        raise _error(bad, target, denied) from bad
    try:
        with file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode & _PERMISSIONS)
    except OSError as bad:
        _forget(temporary)
        raise _error(bad, target, _not_written(bad, target)) from bad
    return temporary


def _forget(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink()


def _error(bad: OSError, target: Path, denied: AppError) -> AppError:
    """What `bad` means; `denied` is what a refused permission means at this step."""
    if bad.errno in _FULL:
        return AppError("export.disk_full", file=str(target))
    if isinstance(bad, PermissionError) or bad.errno == errno.EROFS:
        return denied
    return _not_written(bad, target)


def _not_written(bad: OSError, target: Path) -> AppError:
    return AppError("export.not_written", file=str(target), reason=bad.strerror or type(bad).__name__)


def _sync_folder(folder: Path) -> None:
    """Nothing; the new name is on the disk. Windows knows no such call, and some network folders refuse it."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

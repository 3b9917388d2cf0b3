"""Puts bytes into a file so that at every moment the old file or the whole new one is there; knows no format."""

import contextlib
import errno
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from secrets import token_hex

from app.domain.errors import AppError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_PERMISSIONS = 0o777


def replace_files(files: Sequence[tuple[Path, bytes]]) -> None:
    """Nothing; each path now holds its bytes, and its folder is there: all of `files` or none.

    A link is followed: the file behind it is replaced. The bytes go to temporary names in the same folders, are forced
    to the disk and renamed over the paths, and the folders are forced to the disk too. Whatever fails, the old files
    stay as they were and no temporary file is left. AppErrors: ``export.is_folder``, ``export.broken_link``,
    ``export.folder_not_made``, ``export.folder_read_only``, ``export.disk_full``, ``export.file_in_use``,
    ``export.not_written``, each with `file`.
    """
    with contextlib.ExitStack() as scratch:
        ready: list[tuple[Path, Path]] = []
        for path, data in files:
            target = _target(path)
            _make_folder(target)
            temporary = _written(target, data)
            scratch.callback(_forget, temporary)
            ready.append((target, temporary))
        _rename_all(ready, scratch)
    for folder in {target.parent for target, _ in ready}:
        _sync_folder(folder)


def replace_file(path: Path, data: bytes) -> None:
    """Nothing; `path` now holds `data`, as `replace_files` does it."""
    replace_files([(path, data)])


def _rename_all(ready: Sequence[tuple[Path, Path]], scratch: contextlib.ExitStack) -> None:
    """Renames each temporary file over its target; on any failure, those that were renamed are as they were."""
    done: list[tuple[Path, Path | None]] = []
    for target, temporary in ready:
        try:
            # The last one needs no way back: when it is renamed, all is done.
            kept = _kept(target) if temporary is not ready[-1][1] else None
            if kept is not None:
                scratch.callback(_forget, kept)
            temporary.replace(target)
        except OSError as bad:
            for replaced, before in reversed(done):
                _put_back(replaced, before)
            raise _error(bad, target, AppError("export.file_in_use", file=str(target))) from bad
        done.append((target, kept))


def _kept(target: Path) -> Path | None:
    """The old file under a second name, None where there is none."""
    if not target.exists():
        return None
    kept = target.with_name(f".{token_hex(8)}.old")
    try:
        os.link(target, kept)
    except OSError:
        # Not every file system has second names.
        shutil.copy2(target, kept)
    return kept


def _put_back(target: Path, before: Path | None) -> None:
    with contextlib.suppress(OSError):
        if before is None:
            target.unlink()
        else:
            before.replace(target)


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

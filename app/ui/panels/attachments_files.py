"""Fingerprints of files that are attached, and the titles that their names give; it keeps and sends no file."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError
from app.domain.text import clean, fold_spaces
from app.ui.tasks import Progress

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read: its name without its folder, and the SHA-256 of its bytes in hex."""

    name: str
    digest: str


def fingerprints(paths: Sequence[Path], progress: Progress) -> tuple[ReadFile | AppError, ...]:
    """What each of `paths` is, or why it could not be read, in order. `Cancelled` where a person gave it up."""
    results: list[ReadFile | AppError] = []
    for number, path in enumerate(paths):
        progress.at(number, len(paths))
        try:
            results.append(ReadFile(clean(path.name), fingerprint(path, progress)))
        except AppError as error:
            results.append(error)
    return tuple(results)


def fingerprint(path: Path, progress: Progress) -> str:
    """The SHA-256 of the bytes of `path` in hex. AppError ``file.…`` where it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                progress.check()
    except FileNotFoundError as error:
        raise AppError("file.missing", file=path.name) from error
    except IsADirectoryError as error:
        raise AppError("file.folder", file=path.name) from error
    except PermissionError as error:
        # Windows says this of a folder too.
        raise AppError("file.folder" if path.is_dir() else "file.no_permission", file=path.name) from error
    except OSError as error:
        raise AppError("file.unreadable", file=path.name, reason=error.strerror or "") from error
    return digest.hexdigest()


def title_of(name: str) -> str:
    """What a person would call the file `name`: without its ending, its joins read as spaces."""
    stem = Path(name).stem.replace("_", " ")
    return fold_spaces(stem)

"""Keeps newer data of statutes that a person brought in beside the library; what it says is not its business."""

import shutil
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from app.domain.errors import AppError
from app.storage.whole_file import write_whole

NAMES = ("acts.jsonl", "sections.jsonl", "numbers.tsv", "data.toml")
_POINTER = "statutes.txt"
_LARGEST = 64 * 1024 * 1024

Check = Callable[[Path], Mapping[str, str]]


class StatuteData:
    """The data in folders of `base`; `check` tells what the data of a folder says of itself, or why it is of no use."""

    def __init__(self, base: Path, check: Check) -> None:
        self._base = base
        self._check = check

    def folder(self) -> Path | None:
        """The folder of the newest data that was brought in, None where there is none or it is gone."""
        try:
            name = (self._base / _POINTER).read_text(encoding="utf-8").strip()
        except (OSError, ValueError):
            return None
        folder = self._base / Path(name).name
        return folder if folder.is_dir() else None

    def take(self, file: Path) -> Mapping[str, str]:
        """What the data of `file`, a zip archive, says of itself; it is used from now on, and the older data kept.

        AppError ``statutes.unreadable``, ``statutes.not_whole``, ``statutes.not_written``; nothing has changed then.
        """
        try:
            self._base.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=self._base, prefix=".statutes-") as name:
                unpacked = Path(name) / "data"
                _unpack(file, unpacked)
                about = self._checked(file, unpacked)
                folder = self._free(f"statutes-{about['date']}")
                unpacked.replace(folder)
            write_whole(self._base / _POINTER, folder.name.encode())
        except OSError as bad:
            raise AppError("statutes.not_written", file=file.name, reason=bad.strerror or "") from bad
        return about

    def drop(self) -> None:
        """Nothing; the data that came with the program is used again."""
        with suppress(OSError):
            (self._base / _POINTER).unlink()

    def _checked(self, file: Path, unpacked: Path) -> Mapping[str, str]:
        try:
            return self._check(unpacked)
        except AppError as refused:
            # The person knows the file that they chose, not what is in it.
            raise AppError(refused.code, **(dict(refused.facts) | {"file": file.name})) from refused

    def _free(self, name: str) -> Path:
        places = (self._base / (name if not number else f"{name}-{number}") for number in range(1000))
        return next(place for place in places if not place.exists())


def _unpack(file: Path, folder: Path) -> None:
    """Nothing; the files of the archive stand in the new `folder`, those alone that belong to the data."""
    folder.mkdir()
    try:
        with zipfile.ZipFile(file) as archive:
            found = {Path(info.filename).name: info for info in archive.infolist() if not info.is_dir()}
            for name in NAMES:
                if name not in found or found[name].file_size > _LARGEST:
                    raise AppError("statutes.unreadable", file=f"{file.name}: {name}")
                with archive.open(found[name]) as source, (folder / name).open("xb") as target:
                    shutil.copyfileobj(source, target, 1 << 20)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as bad:
        raise AppError("statutes.unreadable", file=file.name) from bad

"""Writes a file whole or not at all; it does not know what is in it."""

import contextlib
import os
from pathlib import Path
from secrets import token_hex


def write_whole(path: Path, data: bytes) -> None:
    """Nothing; `path` holds `data`, its folder made where it was not. OSError: what stood there stands there still."""
    temporary = path.with_name(f".{token_hex(8)}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise

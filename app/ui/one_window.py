"""One window a library and person: a second start asks the first to come forward; no network and no socket."""

import hashlib
import json
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

POLL_MILLISECONDS = 300
PATIENCE_SECONDS = 3.0
"""How long a second start waits for the first to answer before it takes the first for dead or stuck."""


def request_path(library: Path) -> Path:
    """Where a second start leaves its request: in this computer's folder of passing files, one a library and user."""
    whose = f"{library.resolve()}\n{os.environ.get('USERNAME') or os.environ.get('USER') or ''}"
    digest = hashlib.sha256(whose.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"aloitevastaus-{digest}.request"


def ask_to_come_forward(request: Path, files: Sequence[Path]) -> bool:
    """Whether the first window took the request to come forward and open `files`."""
    new = request.with_suffix(f".{os.getpid()}")
    new.write_text(json.dumps([str(path.resolve()) for path in files]), encoding="utf-8")
    new.replace(request)
    give_up = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < give_up:
        if not request.exists():
            return True
        time.sleep(0.05)
    request.unlink(missing_ok=True)
    return False


class Requests(QObject):
    """Hears of second starts; `asked` brings the files that they were started with."""

    asked = Signal(list)

    def __init__(self, request: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = request
        # One that an ended program left is nobody's.
        request.unlink(missing_ok=True)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(POLL_MILLISECONDS)

    def _look(self) -> None:
        try:
            text = self._request.read_text(encoding="utf-8")
            self._request.unlink()
        except OSError:
            return
        try:
            names = json.loads(text)
        except ValueError:
            names = []
        self.asked.emit([Path(name) for name in names if isinstance(name, str)])

"""The window as a process of its own that opens the example and types without end, for tests that cut it short.

    python -m tests.ui.window_process HOME

It prints each word once it was typed; nothing in the program knows that it is driven.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from app.bootstrap import Bootstrap
from app.domain.language import Language
from app.domain.parts import Spot
from app.ui.application import make_context, make_qt
from app.ui.case_page import CasePage
from app.ui.main_window import MainWindow
from app.ui.one_window import Requests, request_path
from tests.ui.typing import type_text

PAUSE = 40
"""Milliseconds between two words: faster than anybody types."""


class Typist:
    """Opens the example in `window` and types numbered words into its summary."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._words = 0
        self._asked = False
        self.timer = QTimer()
        self.timer.timeout.connect(self._go_on)

    def _go_on(self) -> None:
        page = self._window.page
        if not isinstance(page, CasePage):
            if not self._asked:
                self._asked = True
                self._window.open_example()
            return
        if self._words == 0:
            page.show_spot(Spot("summary", language=Language.FI))
        self._words += 1
        type_text(page.editing.editor.columns.columns.fi, f"sana{self._words} ")
        sys.stdout.write(f"{self._words}\n")
        sys.stdout.flush()


def main() -> int:
    """The exit code of the window."""
    home = Path(sys.argv[1])
    app = Bootstrap({**os.environ, "ALOITEVASTAUS_HOME": str(home)})
    library = home / "library.sqlite3"
    desk = app.open_desk(library)
    qt = make_qt(sys.argv[:1])
    window = MainWindow(make_context(app, qt, library, desk))
    requests = Requests(request_path(library), window)
    requests.asked.connect(window.come_forward)
    window.show()
    typist = Typist(window)
    typist.timer.start(PAUSE)
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())

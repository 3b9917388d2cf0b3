"""The program's own start, through its own front door, in a process of its own; prints JSON at each station.

``python -m bench.window_real LIBRARY [CASE]``. The event loop is the only thing that is another one than a person's.
"""

import sys
import time

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QTextEdit, QWidget

from app.__main__ import main as front_door
from bench.window_empty import painted, tell


def stations(qt: QApplication, case_id: str) -> int:
    """0; each line was written as soon as the window had come so far: the first page, then the case `case_id`."""
    window = next(each for each in qt.topLevelWidgets() if isinstance(each, QMainWindow) and each.isVisible())
    painted(qt, window)
    tell()
    _typed(qt, window.findChild(QLineEdit, "search"))
    if case_id:
        begun, cpu = time.perf_counter(), time.process_time()
        window.open_case(case_id)  # type: ignore[attr-defined]
        window.page.show_part("general_answer")  # type: ignore[attr-defined]
        painted(qt, window)
        tell(wall=time.perf_counter() - begun, used=time.process_time() - cpu)
        _typed(qt, window.focusWidget())
    window.close()
    return 0


def _typed(qt: QApplication, field: QWidget | None) -> None:
    """Nothing; `field` takes what is typed: what was painted is no picture of a window."""
    if not isinstance(field, QLineEdit | QTextEdit):
        raise TypeError(f"nothing to type in: {field}")
    before = _text(field)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        qt.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x"))
    if len(_text(field)) != len(before) + 1:
        raise RuntimeError(f"{field.objectName()} does not take what is typed")
    if isinstance(field, QLineEdit):
        field.clear()


def _text(field: QLineEdit | QTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def main() -> int:
    """The exit code of the program, whose event loop is `stations`."""
    library, *rest = sys.argv[1:]

    def loop(qt: QApplication) -> int:
        qt.topLevelWidgets()
        return stations(qt, rest[0] if rest else "")

    # A person's start goes on in Qt's loop until the window is closed; this one looks at the window and goes.
    QApplication.exec = loop  # type: ignore[method-assign,assignment]
    sys.argv = ["aloitevastaus", "--library", library] if library else ["aloitevastaus"]
    return front_door()


if __name__ == "__main__":
    sys.exit(main())

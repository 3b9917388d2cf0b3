"""The yardstick of a start: an empty window in a process of its own; prints a line of JSON once it is painted."""

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from bench.peak import peak_memory

SIZE = (1440, 900)


def painted(qt: QApplication, window: QMainWindow) -> None:
    """Nothing; `window` has been painted, and every event that was waiting is done."""
    handle = window.windowHandle()
    while handle is None or not handle.isExposed():
        qt.processEvents()
    qt.processEvents()


def tell(**found: float) -> None:
    """Nothing; `found` stands on standard output as a line of JSON: with the CPU seconds so far and the peak in MiB."""
    sys.stdout.write(json.dumps({"cpu": time.process_time(), "peak": peak_memory(), **found}) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Nothing; the window was shown, and closed when the line was read."""
    qt = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    painted(qt, window)
    tell()
    QTimer.singleShot(0, window, window.close)
    qt.exec()


if __name__ == "__main__":
    main()

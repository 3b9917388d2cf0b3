"""Opens every form and the whole window once, off the screen, to prove that nothing of it is missing; keeps nothing."""

import importlib
import pkgutil
from collections.abc import Sequence
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtWidgets import QApplication, QWidget

import app.ui.generated
from app.services.application import Application
from app.services.starting import example_case
from app.ui.application import end_window, make_context, make_qt
from app.ui.main_window import MainWindow


def check_window(app_: Application, folder: Path) -> Sequence[str]:
    """The names of the forms that opened, and of the parts of the example that were shown in a window.

    Its library is made in `folder`. Whatever is missing raises as it would in use.
    """
    present = QApplication.instance()
    qt = present if isinstance(present, QApplication) else make_qt(["aloitevastaus", "-platform", "offscreen"])
    opened = [*_forms()]
    library = folder / "selftest.sqlite3"
    desk = app_.open_desk(library)
    try:
        context = make_context(app_, qt, library, desk)
        window = MainWindow(context)
        window.add_case(example_case(app_.example, app_.engines), "selftest")
        opened += [f"part:{key}" for key in window.shown_parts()]
        end_window(window, context)
    finally:
        desk.close()
    return opened


def _forms() -> Sequence[str]:
    names = []
    for found in pkgutil.iter_modules(app.ui.generated.__path__):
        module = importlib.import_module(f"app.ui.generated.{found.name}")
        form = next(value for name, value in vars(module).items() if name.startswith("Ui_"))()
        widget: QWidget = getattr(QtWidgets, module.BASE)()
        form.setupUi(widget)
        widget.deleteLater()
        names.append(f"form:{found.name.removeprefix('ui_')}")
    return names

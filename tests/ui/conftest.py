"""Tests of the room draw off the screen, so that they run on a machine that has none."""

import gc
import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_WORTH_IT = 300_000


@pytest.fixture(autouse=True)
def garbage_is_collected_on_the_windows_thread_alone() -> Iterator[None]:
    """As in the program: a widget that ended as garbage on another thread would be destroyed there."""
    gc.disable()
    yield
    if gc.get_count()[0] > _WORTH_IT:
        gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def each_test_finds_the_application_bare() -> Iterator[None]:
    """The look, the font and the language of one test's window are not those of the next."""
    yield
    qt = QApplication.instance()
    if isinstance(qt, QApplication) and qt.styleSheet():
        qt.setStyleSheet("")
        qt.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        qt.setPalette(QPalette())
    QLocale.setDefault(QLocale.c())


@pytest.fixture(autouse=True, scope="session")
def clipboard_is_empty_at_the_end() -> Iterator[None]:
    """Off the screen Qt keeps the clipboard beyond Python, and would end what a test put there when Python is gone."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.editor.link_bar import LinkBar, completed
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def bar(qtbot: QtBot) -> LinkBar:
    made = LinkBar()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (" https://espoo.fi ", "https://espoo.fi"),
        ("espoo.fi/sv", "https://espoo.fi/sv"),
        ("aino.lehto@espoo.fi", "mailto:aino.lehto@espoo.fi"),
        ("mailto:aino@espoo.fi", "mailto:aino@espoo.fi"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("sana", "sana"),
        ("", ""),
    ],
)
def test_an_address_is_completed_as_it_was_meant(typed: str, meant: str):
    assert completed(typed) == meant


@pytest.mark.parametrize("typed", ["", "sana", "javascript:alert(1)", "file:///etc/passwd", "https://a b"])
def test_what_no_document_can_carry_is_refused_beside_the_field(qtbot: QtBot, bar: LinkBar, typed: str):
    chosen: list[str] = []
    bar.chosen.connect(chosen.append)
    bar.ask(None)
    type_text(bar.form.address, typed)
    qtbot.mouseClick(bar.form.use, Qt.MouseButton.LeftButton)
    assert chosen == []
    assert bar.form.problem.isVisible()
    assert "https://" in bar.form.problem.text()
    type_text(bar.form.address, "x")
    assert not bar.form.problem.isVisible()


def test_a_link_that_is_there_can_be_changed_or_removed(qtbot: QtBot, bar: LinkBar):
    bar.ask("https://espoo.fi")
    assert bar.form.address.selectedText() == "https://espoo.fi"
    assert bar.form.remove.isVisible()
    with qtbot.waitSignal(bar.removed):
        qtbot.mouseClick(bar.form.remove, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_link_whose_address_was_lost_is_asked_for_anew(bar: LinkBar):
    bar.ask("#")
    assert bar.form.address.text() == ""
    assert bar.form.remove.isVisible()


def test_escape_changes_nothing(qtbot: QtBot, bar: LinkBar):
    heard: list[str] = []
    bar.chosen.connect(heard.append)
    bar.removed.connect(lambda: heard.append("removed"))
    bar.ask("https://espoo.fi")
    with qtbot.waitSignal(bar.closed):
        press(bar.form.address, Qt.Key.Key_Escape)
    assert heard == []
    assert not bar.isVisible()

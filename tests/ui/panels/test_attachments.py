import hashlib
import threading

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from app.domain.case import Attachment
from app.domain.errors import AppError
from app.domain.language import Language
from app.domain.parts import Spot
from app.ui.binding_rows import row_mime
from app.ui.panels.attachments import AttachmentsPage
from app.ui.panels.attachments_files import fingerprint, title_of
from app.ui.tasks import Cancelled, Progress
from tests.builders import a_case, fi_sv
from tests.ui.panels.case_pages import a_context, a_session
from tests.ui.typing import type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
MAP = Attachment("x1", fi_sv("Kartta", "Karta"), file_name="kartta.pdf", digest="00" * 32)


class Drop(QDropEvent):
    """A drop at the height `y`, of a row of `source` where there is one."""

    def __init__(self, y, mime, source=None):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        super().__init__(QPointF(20, y), Qt.DropAction.CopyAction, mime, left, none)
        self._mime = mime  # an event keeps none of what it carries
        self._source = source

    def source(self):
        return self._source


@pytest.fixture(scope="module")
def context(qapp):
    context = a_context()
    yield context
    context.tasks.close()


@pytest.fixture
def session():
    return a_session(a_case(attachments=(MAP,)))


@pytest.fixture
def page(qtbot, context, session):
    page = AttachmentsPage(context, session)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def drop_files(rows, *files, y=0):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    rows.dropEvent(Drop(y, mime))


def form(rows, place):
    return rows.rows()[place].content.form


def test_a_dropped_file_stands_under_its_name_with_its_fingerprint_and_is_not_kept(qtbot, page, session, tmp_path):
    file = tmp_path / "Melu_selvitys 2026.pdf"
    file.write_bytes("åäö".encode() * 700_000)
    drop_files(page.form.attachments, file)
    qtbot.waitUntil(lambda: len(session.case.attachments) == 2)
    new, old = session.case.attachments
    assert old == MAP
    assert new.title == fi_sv("Melu selvitys 2026", "")
    assert new.original is Language.FI
    assert (new.file_name, new.digest) == (file.name, hashlib.sha256(file.read_bytes()).hexdigest())
    assert form(page.form.attachments, 0).file.text() == file.name
    assert new.digest in form(page.form.attachments, 0).file.toolTip()
    session.undo()
    assert session.case.attachments == (MAP,)


def test_what_cannot_be_read_is_told_and_the_rest_is_added(qtbot, page, session, tmp_path):
    (tmp_path / "a.txt").write_text("a")
    drop_files(page.form.supplementary, tmp_path / "gone.pdf", tmp_path / "a.txt", tmp_path, y=10_000)
    qtbot.waitUntil(lambda: len(session.case.supplementary) == 2)
    assert session.case.supplementary[1].file_name == "a.txt"
    assert page.form.message.isVisible()
    assert "gone.pdf" in page.form.messageText.text()
    assert tmp_path.name in page.form.messageText.text()
    assert page.form.message.property("message") == "error"
    page.form.messageClose.click()
    assert page.form.message.isHidden()


def test_a_file_that_is_there_already_is_not_added_again(qtbot, page, session, tmp_path):
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.txt").write_text("a")
    drop_files(page.form.attachments, tmp_path / "a.txt", tmp_path / "b.txt")
    qtbot.waitUntil(page.form.message.isVisible)
    assert len(session.case.attachments) == 2
    assert "b.txt" in page.form.messageText.text()
    assert page.form.message.property("message") == "info"


def test_files_are_chosen_by_keyboard_too(qtbot, page, session, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("a")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "a.txt")], ""))
    page.form.addSupplementaryFiles.click()
    qtbot.waitUntil(lambda: len(session.case.supplementary) == 2)


def test_a_title_can_stand_without_a_file(page, session):
    page.form.addAttachment.click()
    row = form(page.form.attachments, 1)
    assert row.fi.hasFocus()
    type_text(row.fi, "Lausunto")
    type_text(row.sv, "Utlåtande")
    session.flush()
    assert session.case.attachments[1].title == fi_sv("Lausunto", "Utlåtande")
    assert row.file.isHidden()


def test_a_title_in_its_original_language_is_the_only_one_shown_and_the_other_is_kept(page, session):
    row = form(page.form.attachments, 0)
    row.original.setCurrentIndex(row.original.findData("sv"))
    row.original.activated.emit(row.original.currentIndex())
    assert session.case.attachments[0].original is Language.SV
    assert (row.fi.isVisible(), row.sv.isVisible()) == (False, True)
    assert session.case.attachments[0].title == MAP.title
    row.original.setCurrentIndex(0)
    row.original.activated.emit(0)
    assert session.case.attachments[0].original is None
    assert row.fi.isVisible()


def test_an_attachment_goes_to_the_other_list_by_its_button_and_comes_back_by_undo(page, session):
    before = session.case
    row = form(page.form.attachments, 0)
    assert row.other.text() == "Move to supplementary material"
    row.other.click()
    assert session.case.attachments == ()
    assert session.case.supplementary[1] == MAP
    assert form(page.form.supplementary, 1).other.text() == "Move to attachments"
    assert page.form.supplementary.rows()[1].form.grip.hasFocus()
    assert session.undo().what == "edit.attachment_other"
    assert session.case == before


def test_a_row_is_dragged_from_one_list_to_the_other(page, session):
    grip = page.form.supplementary.rows()[0].form.grip
    page.form.attachments.dropEvent(Drop(0, row_mime(0), grip))
    assert [it.id for it in session.case.attachments] == ["a1", "x1"]
    assert session.case.supplementary == ()


def test_order_and_removal_can_be_undone(page, session):
    page.form.addAttachment.click()
    page.form.attachments.rows()[1].form.up.click()
    assert [it.id == "x1" for it in session.case.attachments] == [False, True]
    page.form.attachments.rows()[1].form.remove.click()
    assert len(session.case.attachments) == 1
    session.undo()
    assert session.case.attachments[1] == MAP


def test_the_page_says_that_no_file_is_stored(page):
    assert "not stored" in page.form.about.text()


def test_a_spot_leads_to_its_title(page):
    assert page.show_spot(Spot("supplementary"))
    assert form(page.form.supplementary, 0).fi.hasFocus()
    assert page.show_spot(Spot("attachments", path=("attachments", "x1", "title", "sv")))
    assert form(page.form.attachments, 0).sv.hasFocus()


def test_a_case_that_may_only_be_read_takes_no_file(qtbot, context, tmp_path):
    page = AttachmentsPage(context, a_session(read_only=True))
    qtbot.addWidget(page)
    assert not page.form.addAttachmentFiles.isEnabled()
    assert not page.form.attachments.acceptDrops()
    assert not form(page.form.supplementary, 0).other.isEnabled()


def test_reading_a_large_file_can_be_given_up(tmp_path):
    stopped = threading.Event()
    stopped.set()
    (tmp_path / "a.bin").write_bytes(b"x")
    with pytest.raises(Cancelled):
        fingerprint(tmp_path / "a.bin", Progress(lambda _done, _total: None, stopped))


@pytest.mark.parametrize(("name", "code"), [("gone.pdf", "file.missing"), (".", "file.folder")])
def test_a_file_that_cannot_be_read_is_an_error_with_its_name(tmp_path, name, code):
    with pytest.raises(AppError) as caught:
        fingerprint(tmp_path / name, Progress(lambda _done, _total: None, threading.Event()))
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("name", "title"),
    [("Liite_1 Kartta.pdf", "Liite 1 Kartta"), ("aloite.tar.gz", "aloite.tar"), ("muistio", "muistio")],
)
def test_a_title_is_made_of_the_file_s_name(name, title):
    assert title_of(name) == title

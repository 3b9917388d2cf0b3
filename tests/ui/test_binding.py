import gc
import weakref
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.motion import Kind
from app.domain.parts import Spot
from app.domain.paths import put_at
from app.services.edits import fact_edit
from app.ui.binding import Binding
from app.ui.binding_codecs import RAW
from app.ui.binding_widgets import GrowingText
from tests.builders import a_case
from tests.ui.panels.case_pages import a_session
from tests.ui.typing import press, type_text

# The platform without a screen says so at every window that is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier


class Form(QWidget):
    """A form as Designer would make it: each field with its path."""

    def __init__(self):
        super().__init__()
        layout = QVBoxLayout(self)
        self.number = self.put(QLineEdit(), "case_number")
        self.dated = self.put(QLineEdit(), "motion/dated", codec="date", note="datedNote")
        self.note = QLabel(objectName="datedNote")
        self.topic = self.put(GrowingText(), "motion/topic/fi")
        self.names = self.put(GrowingText(), "motion/co_signers", codec="lines", paragraphs=True)
        self.kind = self.put(QComboBox(), "motion/kind", codec="kind")
        for kind in Kind:
            self.kind.addItem(kind.name, kind.value)
        for widget in (self.number, self.dated, self.note, self.topic, self.names, self.kind):
            layout.addWidget(widget)

    def put(self, widget, path, **properties):
        for name, value in {"path": path, **properties}.items():
            widget.setProperty(name, value)
        return widget


@pytest.fixture
def session():
    return a_session()


@pytest.fixture
def form(qtbot, session):
    form = Form()
    qtbot.addWidget(form)
    form.binding = Binding(session, form)
    form.binding.bind_all(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def focus(widget):
    widget.setFocus()
    assert widget.hasFocus()
    return widget


def test_fields_show_what_the_case_has(form):
    assert form.number.text() == "123/2026"
    assert form.dated.text() == "12.1.2026"
    assert form.topic.content() == "pyöräpysäköinnin lisäämisestä"
    assert form.kind.currentData() == "motion"
    assert form.note.isHidden()


def test_typed_text_is_in_the_case_after_a_pause(qtbot, form, session):
    field = focus(form.number)
    field.selectAll()
    type_text(field, "9/åäö")
    assert session.case.case_number == "123/2026"
    qtbot.waitUntil(lambda: session.case.case_number == "9/åäö")
    assert session.undo_name == "edit.fact"


def test_enter_and_leaving_the_field_write_at_once(form, session):
    field = focus(form.number)
    type_text(field, "1")
    press(field, Qt.Key.Key_Return, text="\r")
    assert session.case.case_number == "1123/2026"
    type_text(field, "2")
    focus(form.topic)
    assert session.case.case_number == "12123/2026"


def test_enter_in_a_text_of_one_paragraph_writes_and_makes_no_line(form, session):
    field = focus(form.topic)
    type_text(field, "X\n")
    assert session.case.motion.topic.fi == "pyöräpysäköinnin lisäämisestäX"
    assert "\n" not in field.content()


def test_the_session_flushes_what_a_field_still_holds(form, session):
    type_text(focus(form.names), "Liisa Meri\nKai Talo")
    session.flush()
    assert session.case.motion.co_signers == ("Liisa Meri", "Kai Talo")


def test_a_change_elsewhere_leaves_the_caret_and_the_spaces_of_the_field_that_is_typed_in(form, session):
    field = focus(form.number)
    field.setCursorPosition(3)
    type_text(field, " ")
    session.flush()
    session.apply(fact_edit(("motion", "topic", "fi"), "Muu aihe"))
    assert (field.text(), field.cursorPosition()) == ("123 /2026", 4)
    assert form.topic.content() == "Muu aihe"
    field.setCursorPosition(9)
    type_text(field, " ")
    session.flush()
    assert field.text() == "123 /2026 ", "a space at the end is about to have a word behind it"
    focus(form.topic)
    assert field.text() == "123 /2026"


def test_what_is_being_typed_is_not_replaced_by_a_change_from_elsewhere(form, session):
    field = focus(form.number)
    type_text(field, "7")
    session.apply(fact_edit(("case_number",), "other"))
    assert field.text() == "7123/2026"
    session.flush()
    assert session.case.case_number == "7123/2026"


def test_a_new_value_leaves_the_caret_of_a_text_before_the_same_word(form, session):
    field = focus(form.topic)
    cursor = field.textCursor()
    cursor.setPosition(len("pyöräpysäköinnin "))
    field.setTextCursor(cursor)
    session.apply(fact_edit(("motion", "topic", "fi"), "uuden 😀 pyöräpysäköinnin lisäämisestä"))
    assert field.textCursor().position() == len("uuden 😀 pyöräpysäköinnin ") + 1  # the emoji is two units


def test_a_date_that_is_none_is_told_beside_its_field_and_the_case_keeps_the_old_one(form, session):
    field = focus(form.dated)
    field.selectAll()
    type_text(field, "31.2.2026")
    session.flush()
    assert session.case.motion.dated == date(2026, 1, 12)
    assert form.note.isVisible()
    assert "19.5.2025" in form.note.text()
    assert field.accessibleDescription() == form.note.text()
    focus(form.number)
    assert field.text() == "31.2.2026", "what a person wrote stays to be mended"
    focus(form.dated).selectAll()
    type_text(field, "1.2.2026\n")
    assert session.case.motion.dated == date(2026, 2, 1)
    assert form.note.isHidden()


def test_a_date_is_written_as_the_program_writes_it_when_the_field_is_left(form, session):
    field = focus(form.dated)
    field.selectAll()
    type_text(field, "08.02.2026")
    session.flush()
    assert field.text() == "08.02.2026"
    focus(form.number)
    assert field.text() == "8.2.2026"


def test_a_choice_is_written_at_once_as_a_value_of_its_kind(form, session):
    form.kind.setFocus()
    press(form.kind, Qt.Key.Key_Down)
    assert session.case.motion.kind is Kind.COUNCIL_QUESTION


def test_a_wheel_over_a_choice_scrolls_the_page_and_changes_nothing(form, session):
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    focus(form.kind)
    QApplication.sendEvent(form.kind, turned)
    assert form.kind.currentData() == "motion"
    assert session.case.motion.kind is Kind.MOTION


def test_undo_in_a_field_is_the_case_s_and_leads_to_the_field_that_changed(qtbot, form, session):
    type_text(focus(form.number), "7")
    type_text(focus(form.topic), "Z")
    with qtbot.waitSignal(form.binding.undone) as led:
        press(form.topic, Qt.Key.Key_Z, CTRL)
    assert form.topic.content() == "pyöräpysäköinnin lisäämisestä"
    assert led.args[0].path == ("motion", "topic", "fi")
    press(form.topic, Qt.Key.Key_Z, CTRL)
    assert form.number.text() == "123/2026"
    assert form.binding.focus(("case_number",)) is form.number
    assert form.number.hasFocus()
    press(form.number, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert form.number.text() == session.case.case_number == "7123/2026"


def test_undo_puts_back_a_value_even_under_a_text_that_was_not_understood(form, session):
    focus(form.dated).selectAll()
    type_text(form.dated, "1.2.2026\n")
    form.dated.selectAll()
    type_text(form.dated, "soon\n")
    session.undo()
    assert form.dated.text() == "12.1.2026"
    assert form.note.isHidden()


def test_fields_of_a_case_that_may_only_be_read_take_no_text(qtbot):
    form = Form()
    qtbot.addWidget(form)
    session = a_session(read_only=True)
    form.binding = Binding(session, form)
    form.binding.bind_all(form)
    type_text(form.number, "7")
    type_text(form.topic, "7")
    session.flush()
    assert session.case == a_case()
    assert form.number.text() == "123/2026"
    assert form.topic.content() == "pyöräpysäköinnin lisäämisestä"
    assert not form.kind.isEnabled()


def test_a_tick_is_written_and_shown(qtbot, session):
    class Flag:
        path = ("run_in", "fi")

        def get(self, case):
            return bool(case.run_in.fi)

        def edit(self, case, value):
            return fact_edit(self.path, value)

    box = QCheckBox()
    qtbot.addWidget(box)
    Binding(session, box).bind(box, Flag(), codec=RAW)
    box.click()
    assert session.case.run_in.fi is True
    session.undo()
    assert not box.isChecked()


def test_fields_that_went_are_heard_no_more(form, session):
    type_text(form.number, "7")
    form.binding.release(form.number)
    session.flush()
    session.apply(fact_edit(("case_number",), "other"))
    assert session.case.case_number == "other"
    assert form.number.text() == "7123/2026"


def test_a_field_that_was_let_go_and_changes_once_more_is_not_asked_when_it_is_no_longer_there(form, session):
    # A list of names that is filled anew says that its text changed, also while its row is on its way out.
    form.binding.release(form.number)
    form.number.setText("filled")
    shiboken6.delete(form.number)
    session.flush()
    assert session.case.case_number == a_session().case.case_number


def test_the_end_of_a_page_writes_what_was_typed_and_leaves_the_session_alone(qtbot, session):
    form = Form()
    binding = Binding(session, form)
    binding.bind_all(form)
    type_text(form.number, "7")
    binding.end()
    assert session.case.case_number == "7123/2026"
    kept = weakref.ref(binding)
    listeners = len(session._listeners), len(session._pending)
    form.deleteLater()
    del form, binding
    qtbot.wait(1)
    gc.collect()
    assert listeners == (0, 0)
    assert kept() is None


def test_a_page_that_is_deleted_is_not_kept_by_its_session(qtbot, session):
    form = Form()
    Binding(session, form).bind_all(form)
    assert (len(session._listeners), len(session._pending)) == (1, 1)
    form.deleteLater()
    del form
    qtbot.waitUntil(lambda: (len(session._listeners), len(session._pending)) == (0, 0))


def test_a_field_whose_place_is_gone_is_left_as_it_is(form, session):
    assert form.binding.focus(("handlings", "h1")) is None
    session.apply(fact_edit(("motion",), put_at(session.case.motion, ("co_signers",), ("A",))))
    assert form.names.content() == "A"
    assert session.undo().where == Spot("facts", path=("motion",))

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from app.domain.parts import Spot
from app.ui.binding_rows import row_mime
from app.ui.panels.questions import QuestionsPage
from tests.builders import a_case, a_motion
from tests.ui.panels.case_pages import a_context, a_session
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ALT = Qt.KeyboardModifier.AltModifier


class Drop(QDropEvent):
    """A drop of a row of `source`."""

    def __init__(self, y, place, source):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        mime = row_mime(place)
        super().__init__(QPointF(20, y), Qt.DropAction.MoveAction, mime, left, none)
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
    return a_session()


@pytest.fixture
def page(qtbot, context, session):
    page = QuestionsPage(context, session)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def forms(rowlist):
    return [row.content.form for row in rowlist.rows()]


def questions(session):
    return [it.id for it in session.case.motion.questions], [it.question_id for it in session.case.answers]


def test_each_question_and_demand_stands_in_both_languages(page):
    first = forms(page.form.questions)[0]
    assert (first.fi.content(), first.sv.content()) == ("Montako paikkaa on nyt?", "Hur många platser finns det nu?")
    assert forms(page.form.demands)[0].sv.content() == "Cykelparkeringen utökas."
    assert page.form.kept.isHidden()


def test_a_question_is_written_in_either_language(page, session):
    type_text(forms(page.form.questions)[1].sv, " Åh?")
    session.flush()
    assert session.case.motion.questions[1].text.sv == "När utökas antalet platser? Åh?"


def test_a_new_question_has_room_for_its_answer_and_the_focus(page, session):
    page.form.addQuestion.click()
    field = forms(page.form.questions)[2].fi
    assert field.hasFocus()
    type_text(field, "Miksi?")
    session.flush()
    new = session.case.motion.questions[2]
    assert new.text.fi == "Miksi?"
    assert session.case.answers[2].question_id == new.id
    session.undo()
    session.undo()
    assert session.case == a_case()


def test_a_question_that_is_moved_by_key_takes_its_answer_along(page, session):
    press(forms(page.form.questions)[1].fi, Qt.Key.Key_Up, ALT)
    assert questions(session) == (["q2", "q1"], ["q2", "q1"])
    assert forms(page.form.questions)[0].fi.content() == "Milloin paikkoja lisätään?"
    assert page.form.questions.rows()[0].form.grip.text() == "1"


def test_a_question_that_is_dropped_elsewhere_takes_its_answer_along(page, session):
    rows = page.form.questions
    event = Drop(rows.rows()[1].geometry().bottom() - 2, 0, rows.rows()[0].form.grip)
    rows.dropEvent(event)
    assert questions(session) == (["q2", "q1"], ["q2", "q1"])


def test_a_removed_question_tells_where_the_text_of_its_answer_is_kept(qtbot, page, session):
    press(page.form.questions.focus(0), Qt.Key.Key_Delete)
    assert questions(session) == (["q2"], ["q2", "q1"])
    assert page.form.kept.isVisible()
    assert "answer 2" in page.form.keptText.text()
    with qtbot.waitSignal(page.wanted) as wanted:
        page.form.keptGo.click()
    assert wanted.args == [Spot("answer:2")]
    session.undo()
    assert page.form.kept.isHidden()
    assert questions(session) == (["q1", "q2"], ["q1", "q2"])


def test_a_removed_question_without_an_answer_leaves_nothing_to_tell(page, session):
    page.form.addQuestion.click()
    press(page.form.questions.focus(2), Qt.Key.Key_Delete)
    assert page.form.kept.isHidden()
    assert session.case.motion == a_case().motion


def test_typing_that_still_waits_is_not_lost_when_a_row_moves(page, session):
    type_text(forms(page.form.questions)[0].fi, "!")
    page.form.questions.rows()[0].form.down.click()
    assert session.case.motion.questions[1].text.fi == "Montako paikkaa on nyt?!"


def test_demands_are_added_moved_and_removed(page, session):
    page.form.addDemand.click()
    type_text(forms(page.form.demands)[1].sv, "Mera träd.")
    session.flush()
    page.form.demands.rows()[1].form.up.click()
    assert [demand.text.sv for demand in session.case.motion.demands] == ["Mera träd.", "Cykelparkeringen utökas."]
    page.form.demands.rows()[1].form.remove.click()
    assert len(session.case.motion.demands) == 1
    assert [session.undo().what for _ in range(4)] == [
        "edit.demand_remove",
        "edit.demand_move",
        "edit.fact",
        "edit.demand_add",
    ]
    assert session.case == a_case()


def test_the_sentence_before_the_questions_is_derived(page, session):
    lead = page.form.questionsLead.form
    assert lead.fiText.content().endswith(":")
    type_text(lead.fiText, "!")
    session.flush()
    assert session.case.questions_lead.fi.endswith(":!")


@pytest.mark.parametrize(
    ("spot", "find"),
    [
        (Spot("questions"), lambda page: forms(page.form.questions)[0].fi),
        (Spot("questions", path=("motion", "questions", "q2")), lambda page: forms(page.form.questions)[1].fi),
        (
            Spot("questions", path=("motion", "demands", "d1", "text", "sv")),
            lambda page: forms(page.form.demands)[0].sv,
        ),
    ],
)
def test_a_spot_leads_to_its_text(page, spot, find):
    assert page.show_spot(spot)
    assert find(page).hasFocus()


def test_an_empty_list_tells_the_next_action_and_a_spot_leads_to_it(qtbot, context):
    page = QuestionsPage(context, a_session(a_case(motion=a_motion(questions=()), answers=())))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.show_spot(Spot("questions"))
    assert page.form.addQuestion.hasFocus()


def test_another_language_of_the_window_keeps_the_texts(page, session):
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert forms(page.form.questions)[0].fi.content() == "Montako paikkaa on nyt?"
    assert page.form.questions.rows()[0].accessibleName() == "Question 1"
    assert session.case == a_case()

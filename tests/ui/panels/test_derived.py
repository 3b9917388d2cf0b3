import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from app.domain.language import Bilingual
from app.domain.paths import put_at
from app.domain.richtext import Paragraph, Span, blocks_text
from app.services.edits import fact_edit
from app.ui.panels.facts import FactsPage
from app.ui.panels.stages import StagesPage
from tests.builders import a_case
from tests.ui.panels.case_pages import a_context, a_session
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TITLE = "Valtuustoaloite pyöräpysäköinnin lisäämisestä"


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
    page = FactsPage(context, session)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def title(page):
    return page.form.title.form


def test_a_derived_text_says_that_it_is_made_from_the_facts(title):
    assert title.fiText.content() == TITLE
    assert title.svText.content() == "Motion om att utöka cykelparkeringen"
    assert title.fiChip.text() == "made from the facts"
    assert title.fiBack.isHidden()
    assert title.fiHint.isHidden()
    assert title.svText.accessibleName() == "Title, Swedish"


def test_it_lives_while_the_facts_are_typed(qtbot, page, title):
    type_text(page.form.topicFi, " heti")
    qtbot.waitUntil(lambda: title.fiText.content() == TITLE + " heti")
    assert page.form.introduction.form.fiText.content().endswith("lisäämisestä heti.")
    assert page.session.case.title.fi is None


def test_what_is_typed_into_it_becomes_the_person_s_own_in_that_language_alone(title, session):
    title.fiText.setFocus()
    type_text(title.fiText, " – oma")
    session.flush()
    assert session.case.title == Bilingual(TITLE + " – oma", None)
    assert (title.fiChip.text(), title.svChip.text()) == ("yours", "made from the facts")
    assert title.fiBack.isVisible()
    assert TITLE in title.fiHint.text()


def test_facts_that_change_leave_an_own_text_alone_and_show_what_would_stand_there(page, title, session):
    session.apply(fact_edit(("title", "fi"), "Oma otsikko"))
    session.apply(fact_edit(("motion", "topic", "fi"), "katujen valaisemisesta"))
    assert title.fiText.content() == session.case.title.fi == "Oma otsikko"
    assert title.fiHint.isVisible()
    assert "Valtuustoaloite katujen valaisemisesta" in title.fiHint.text()


def test_facts_that_change_do_not_replace_what_is_being_typed(title, session):
    type_text(title.fiText, "!")
    session.apply(fact_edit(("motion", "topic", "fi"), "katujen valaisemisesta"))
    assert title.fiText.content() == TITLE + "!"
    session.flush()
    assert session.case.title.fi == TITLE + "!"


def test_one_click_goes_back_to_the_derived_text_and_can_be_undone(title, session):
    session.apply(fact_edit(("title", "fi"), "Oma otsikko"))
    title.fiBack.click()
    assert session.case.title.fi is None
    assert title.fiText.content() == TITLE
    assert title.fiText.hasFocus()
    session.undo()
    assert title.fiText.content() == session.case.title.fi == "Oma otsikko"


def test_a_key_goes_back_too(title, session):
    session.apply(fact_edit(("title", "fi"), "Oma otsikko"))
    (shortcut,) = title.fiText.findChildren(QShortcut)
    assert shortcut.key().toString() == "Ctrl+Shift+Backspace"
    shortcut.activated.emit()
    assert session.case.title.fi is None


def test_an_own_text_that_says_what_the_facts_do_stays_the_person_s(title, session):
    session.apply(fact_edit(("title", "fi"), TITLE))
    assert title.fiChip.text() == "yours"
    assert title.fiHint.isHidden()
    assert title.fiBack.isVisible()


def test_a_letter_typed_and_taken_away_again_makes_nothing_own(title, session):
    type_text(title.fiText, "x")
    press(title.fiText, Qt.Key.Key_Backspace)
    session.flush()
    assert session.case == a_case()
    assert session.undo_name is None


def test_undo_in_an_own_text_leads_back_to_the_derived_one(title, session):
    type_text(title.fiText, "!")
    press(title.fiText, Qt.Key.Key_Z, CTRL)
    assert session.case.title.fi is None
    assert title.fiText.content() == TITLE
    press(title.fiText, Qt.Key.Key_Z, CTRL | SHIFT)
    assert title.fiText.content() == TITLE + "!"


def test_a_space_at_the_end_of_an_own_text_waits_for_its_word(title, session):
    type_text(title.fiText, "! ")
    session.flush()
    assert session.case.title.fi == TITLE + "!"
    assert title.fiText.content() == TITLE + "! "


def test_an_emptied_text_is_own_on_purpose(title, session):
    title.svText.selectAll()
    press(title.svText, Qt.Key.Key_Delete)
    session.flush()
    assert session.case.title.sv == ""
    assert "Motion om att utöka" in title.svHint.text()


def test_an_own_proposal_keeps_its_looks_and_its_paragraphs(qtbot, context):
    bold = Paragraph((Span("Päätetään "), Span("heti", bold=True)))
    session = a_session(put_at(a_case(), ("handlings", "h1", "proposal", "fi"), (bold,)))
    page = StagesPage(context, session)
    qtbot.addWidget(page)
    field = page.form.stages.content("h1").form.proposal.form.fiText
    type_text(field, "!\nToinen")
    session.flush()
    own = session.case.handlings[0].proposal.fi
    assert blocks_text(own) == "Päätetään heti!\nToinen"
    assert own[0].spans == (Span("Päätetään "), Span("heti!", bold=True))


def test_a_case_that_may_only_be_read_offers_no_way_back(qtbot, context):
    session = a_session(a_case(title=Bilingual("Oma", None)), read_only=True)
    page = FactsPage(context, session)
    qtbot.addWidget(page)
    assert page.form.title.form.fiBack.isHidden()
    type_text(page.form.title.form.fiText, "x")
    session.flush()
    assert session.case.title.fi == "Oma"

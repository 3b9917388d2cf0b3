from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from app.domain.handling import Handling, Outcome, Presenter, Stage
from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.richtext import blocks_text
from app.ui.panels.stages import StagesPage
from tests.builders import a_case, fi_sv
from tests.ui.panels.case_pages import a_context, a_session
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


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
    page = StagesPage(context, session)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def form(page, id):
    return page.form.stages.content(id).form


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_stage_shows_its_meeting_and_what_the_profile_would_say(page):
    board, council = form(page, "h1"), form(page, "h2")
    assert (board.date.text(), board.section.text()) == ("4.5.2026", "101")
    assert "4.5.2026" in board.heading.text()
    assert "§ 101" in board.heading.text()
    assert board.bodySv.placeholderText() == "Stadsstyrelsen"
    assert council.presenterFi.placeholderText() == "Kaupunginhallitus"
    assert council.heading.text().startswith("Valtuusto / Fullmäktige")


def test_facts_of_a_stage_are_written_and_live_in_its_sentences(page, session):
    council = form(page, "h2")
    type_text(council.section, "§ 44\n")
    council.date.selectAll()
    type_text(council.date, "1.6.2026\n")
    type_text(council.bodyFi, "Suuri valtuusto\n")
    assert session.case.handlings[1] == Handling(
        "h2", Stage.COUNCIL, body=fi_sv("Suuri valtuusto", ""), meeting_date=date(2026, 6, 1), section="44"
    )
    assert council.heading.text() == "Suuri valtuusto / Fullmäktige  ·  1.6.2026  ·  § 44"
    assert council.decisionLead.form.fiText.content() == "Suuri valtuusto:"


def test_a_name_makes_a_presenter_with_the_profile_s_title_and_without_it_the_profile_presents(page, session):
    council = form(page, "h2")
    type_text(council.family, "Salo\n")
    assert session.case.handlings[1].presenter == Presenter(fi_sv("Kaupunginhallitus", "Stadsstyrelsen"), "", "Salo")
    assert council.presenterFi.text() == "Kaupunginhallitus"
    assert "Salo" in council.presenterText.form.svText.content()
    council.family.clear()
    session.flush()
    assert session.case.handlings[1].presenter is None
    assert council.presenterFi.text() == ""
    session.undo()
    assert council.family.text() == "Salo"


def test_a_title_alone_presents_too(page, session):
    council = form(page, "h2")
    type_text(council.presenterFi, "Puheenjohtaja\n")
    assert session.case.handlings[1].presenter == Presenter(fi_sv("Puheenjohtaja", ""))
    assert session.undo().where.path == ("handlings", "h2", "presenter", "title", "fi")


def test_an_outcome_gives_its_decision(page, session):
    board = form(page, "h1")
    assert board.decision.form.fiText.content() == ""
    choose(board.outcome, "returned")
    assert session.case.handlings[0].outcome is Outcome.RETURNED
    assert board.decision.form.fiText.content()
    assert board.decision.form.fiChip.isVisible()


def test_another_rank_has_another_body(page, session):
    choose(form(page, "h1").stage, "committee")
    assert session.case.handlings[0].stage is Stage.COMMITTEE
    assert form(page, "h1").bodyFi.placeholderText() == "Lautakunta"


def test_proceedings_have_paragraphs(page, session):
    type_text(form(page, "h1").proceedingsSv, "Ordföranden Åsa.\nAndra.")
    session.flush()
    assert blocks_text(session.case.handlings[0].proceedings.sv) == "Ordföranden Åsa.\nAndra."
    assert session.case.handlings[0].proceedings.fi == ()


def test_stages_are_added_moved_and_removed_and_that_can_be_undone(page, session):
    page.form.addCommittee.click()
    new = session.case.handlings[2]
    assert new.stage is Stage.COMMITTEE
    assert form(page, new.id).proposal.form.fiText.accessibleName() == "Proposal, Finnish"
    page.form.stages.rows()[2].form.up.click()
    assert [it.id for it in session.case.handlings] == ["h1", new.id, "h2"]
    type_text(form(page, "h1").proposal.form.fiText, " Oma.")
    press(page.form.stages.focus(0), Qt.Key.Key_Delete)
    assert [it.id for it in session.case.handlings] == [new.id, "h2"]
    session.undo()
    assert form(page, "h1").proposal.form.fiText.content().endswith(" Oma.")
    assert form(page, "h1").proposal.form.fiChip.text() == "yours"
    type_text(form(page, "h1").proposal.form.fiText, "!")
    session.flush()
    assert blocks_text(session.case.handlings[0].proposal.fi).endswith(" Oma.!")


@pytest.mark.parametrize(
    ("spot", "find"),
    [
        (
            Spot("handlings", language=Language.SV, path=("handlings", "h2", "proposal")),
            lambda f: f.proposal.form.svText,
        ),
        (Spot("handlings", path=("handlings", "h2", "section")), lambda f: f.section),
        (Spot("handlings", path=("handlings", "h2")), lambda f: f.stage),
    ],
)
def test_a_spot_leads_into_its_stage(page, spot, find):
    assert page.show_spot(spot)
    assert find(form(page, "h2")).hasFocus()


def test_a_case_without_stages_tells_the_next_action(qtbot, context):
    page = StagesPage(context, a_session(a_case(handlings=())))
    qtbot.addWidget(page)
    page.show()
    page.form.addBoard.click()
    assert len(page.form.stages.rows()) == 1


def test_another_language_of_the_window_keeps_the_values(page, session):
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    for it in page.findChildren(type(page.form.stages.content("h1"))):
        QApplication.sendEvent(it, QEvent(QEvent.Type.LanguageChange))
    assert form(page, "h1").stage.currentText() == "Board"
    assert session.case == a_case()

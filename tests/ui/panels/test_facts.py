from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from app.domain.language import Bilingual, Language
from app.domain.motion import GroupSignatory, PersonSignatory
from app.domain.parts import Spot
from app.domain.paths import put_at
from app.domain.preferences import Preferences
from app.services.edits import fact_edit
from app.ui.binding_widgets import GrowingText
from app.ui.panels.facts import FactsPage
from tests.builders import a_case, fi_sv
from tests.ui.panels.case_pages import ME, a_context, a_session
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TITLE = "Valtuustoaloite pyöräpysäköinnin lisäämisestä"
ALT = Qt.KeyboardModifier.AltModifier


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
    return shown(qtbot, FactsPage(context, session))


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def rows(rowlist):
    return [row.content.form for row in rowlist.rows()]


def names(session):
    return [getattr(it, "given", None) for it in session.case.motion.signatories]


def test_the_page_shows_the_facts_of_the_case(page):
    form = page.form
    assert form.profile.currentText() == "Espoo"
    assert form.kind.currentText() == "Motion"
    assert (form.caseNumber.text(), form.handedIn.text()) == ("123/2026", "19.1.2026")
    assert form.coSignerCount.text() == "12"
    assert rows(form.signatories)[0].family.text() == "Lehto"
    assert rows(form.preparers)[0].given.text() == "Liisa"


def test_a_person_that_is_added_is_typed_in_and_stands_in_the_sentence(qtbot, page, session):
    page.form.addPerson.click()
    second = rows(page.form.signatories)[1]
    assert second.given.hasFocus()
    type_text(second.given, "Väinö")
    type_text(second.family, "Åberg")
    session.flush()
    assert session.case.motion.signatories[1] == PersonSignatory("Väinö", "Åberg")
    assert "Väinö Åberg" in page.form.introduction.form.fiText.content()


def test_a_group_has_a_name_in_each_language(page, session):
    page.form.addGroup.click()
    group = rows(page.form.signatories)[1]
    type_text(group.nameFi, "Vihreät")
    type_text(group.nameSv, "De gröna")
    session.flush()
    assert session.case.motion.signatories[1] == GroupSignatory(fi_sv("Vihreät", "De gröna"))
    assert group.genitiveFi.lineEdit().placeholderText().startswith("Vihreiden")


def test_signatories_are_moved_and_removed_by_keys_and_that_can_be_undone(page, session):
    page.form.addGroup.click()
    page.form.addPerson.click()
    type_text(rows(page.form.signatories)[2].given, "Kai")
    press(page.form.signatories.rows()[2].form.grip, Qt.Key.Key_Up, ALT)
    assert names(session) == ["Aino", "Kai", None]
    assert page.form.signatories.rows()[1].form.grip.hasFocus()
    assert rows(page.form.signatories)[1].given.text() == "Kai"
    press(page.form.signatories.focus(0), Qt.Key.Key_Delete)
    assert names(session) == ["Kai", None]
    assert rows(page.form.signatories)[0].given.text() == "Kai"
    session.undo()
    session.undo()
    assert names(session) == ["Aino", None, "Kai"]
    assert [type(row.content).__name__ for row in page.form.signatories.rows()] == [
        "PersonRow",
        "GroupRow",
        "PersonRow",
    ]
    assert rows(page.form.signatories)[2].given.text() == "Kai"


def test_a_genitive_is_derived_offers_its_variants_and_can_be_a_person_s_own(qtbot, context):
    forms = list(context.app.genitive("Matti Vesi", Language.FI))
    assert len(forms) > 1, "a name with several genitives"
    motion = replace(a_case().motion, signatories=(PersonSignatory("Matti", "Vesi"),))
    session = a_session(a_case(motion=motion))
    page = shown(qtbot, FactsPage(context, session))
    form = rows(page.form.signatories)[0]
    box = form.genitiveFi
    assert box.lineEdit().placeholderText() == forms[0]
    assert box.lineEdit().text() == ""
    assert [box.itemText(place) for place in range(box.count())] == forms
    assert forms[1] in form.variants.text()
    assert form.variants.isVisible()
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert session.case.motion.signatories[0].genitive == Bilingual(forms[1], None)
    assert forms[1] not in form.variants.text() or form.variants.isHidden()
    box.lineEdit().selectAll()
    type_text(box.lineEdit(), "Matti Vedenkin\n")
    assert session.case.motion.signatories[0].genitive.fi == "Matti Vedenkin"
    box.lineEdit().clear()
    session.flush()
    assert session.case.motion.signatories[0].genitive.fi is None


def test_the_deadline_is_counted_until_a_person_writes_another(page, session):
    form = page.form
    assert (form.deadline.text(), form.deadline.placeholderText()) == ("", "19.7.2026")
    assert form.deadlineHint.text() == "Counted from the day of handing in"
    type_text(form.deadline, "1.9.2026\n")
    assert session.case.deadline == date(2026, 9, 1)
    assert "19.7.2026" in form.deadlineHint.text()
    form.handedIn.selectAll()
    type_text(form.handedIn, "20.1.2026\n")
    assert "20.7.2026" in form.deadlineHint.text()
    assert session.case.deadline == date(2026, 9, 1)
    form.deadline.clear()
    session.flush()
    assert session.case.deadline is None
    assert form.deadline.placeholderText() == "20.7.2026"


def test_another_municipality_derives_other_texts(page, session):
    box = page.form.profile
    box.setCurrentIndex(box.findData("helsinki"))
    box.activated.emit(box.currentIndex())
    assert session.case.profile == "helsinki"
    assert page.form.title.form.fiText.content().startswith("Valtuutettu Aino Lehdon aloite")
    assert page.form.deadline.placeholderText() == "19.9.2026"


def test_a_case_of_an_unknown_municipality_is_shown_with_its_name_and_can_be_given_a_known_one(qtbot, context):
    session = a_session(a_case(profile="atlantis"))
    page = shown(qtbot, FactsPage(context, session))
    assert page.form.profile.currentText() == "atlantis"
    assert page.form.title.form.fiText.content() == ""
    page.form.profile.setCurrentIndex(page.form.profile.findData("espoo"))
    page.form.profile.activated.emit(0)
    assert page.form.title.form.fiText.content().startswith("Valtuustoaloite")


def test_one_adds_oneself_as_the_preparer_once(page, session):
    assert page.form.addMe.isEnabled()
    page.form.addMe.click()
    assert session.case.preparers[-1] == ME
    assert not page.form.addMe.isEnabled()
    page.context.preferences.change(person=replace(ME, given="Toinen"))
    assert page.form.addMe.isEnabled()
    page.context.preferences.change(person=Preferences().person)
    assert not page.form.addMe.isEnabled()
    page.context.preferences.change(person=ME)


def test_those_who_are_told_have_a_name_in_each_language(page, session):
    page.form.addDistribution.click()
    form = rows(page.form.distribution)[0]
    assert form.fi.hasFocus()
    type_text(form.fi, "Kirjaamo")
    type_text(form.sv, "Registraturen")
    session.flush()
    assert session.case.distribution == (fi_sv("Kirjaamo", "Registraturen"),)


@pytest.mark.parametrize(
    ("spot", "find"),
    [
        (Spot("title", language=Language.SV), lambda page: page.form.title.form.svText),
        (Spot("introduction"), lambda page: page.form.introduction.form.fiText),
        (Spot("preparers"), lambda page: rows(page.form.preparers)[0].given),
        (Spot("distribution"), lambda page: page.form.addDistribution),
        (Spot("facts", path=("motion", "dated")), lambda page: page.form.dated),
        (
            Spot("facts", path=("motion", "signatories", "0", "family")),
            lambda page: rows(page.form.signatories)[0].family,
        ),
        (Spot("facts"), lambda page: page.form.caseNumber),
    ],
)
def test_a_spot_leads_to_its_field_and_brings_it_into_sight(page, spot, find):
    assert page.show_spot(spot)
    field = find(page)
    assert field.hasFocus()
    assert page.form.scroll.viewport().rect().contains(field.mapTo(page.form.scroll.viewport(), field.rect().center()))


def test_a_spot_of_another_page_is_refused(page):
    assert not page.show_spot(Spot("summary"))


def test_tab_goes_through_the_page_as_it_is_read(page):
    page.form.addPerson.click()
    seen, widget = [], page.form.profile
    for _ in range(200):
        seen.append(widget)
        widget = widget.nextInFocusChain()
        if widget is page.form.profile:
            break
    stops = [
        it
        for it in seen
        if isinstance(it, QLineEdit | GrowingText | QComboBox) and it.isVisible() and it.window() is page
    ]
    stops = [it for it in stops if not isinstance(it.parent(), QComboBox)]
    tops = [it.mapTo(page.form.body, it.rect().topLeft()) for it in stops]
    assert len(stops) > 25
    assert all(later.y() >= earlier.y() - 30 for earlier, later in pairwise(tops))


def test_every_field_has_a_name_that_a_reader_can_say(page):
    page.form.addGroup.click()
    kinds = (QLineEdit, GrowingText, QComboBox)
    fields = [
        it for it in page.findChildren(QWidget) if isinstance(it, kinds) and not isinstance(it.parent(), QComboBox)
    ]
    assert [it.objectName() for it in fields if not it.accessibleName()] == []


def test_another_language_of_the_window_keeps_values_and_names_choices_anew(page, session):
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.form.kind.currentData() == "motion"
    assert page.form.kind.currentText() == "Motion"
    assert page.form.deadlineHint.text() == "Counted from the day of handing in"
    assert session.case == a_case()


def test_nothing_can_be_added_to_a_case_that_may_only_be_read(qtbot, context):
    page = shown(qtbot, FactsPage(context, a_session(read_only=True)))
    form = page.form
    buttons = (form.addPerson, form.addGroup, form.addPreparer, form.addMe, form.addDistribution)
    assert not any(button.isEnabled() for button in buttons)


def test_rows_follow_a_change_that_came_from_elsewhere(page, session):
    session.apply(fact_edit(("motion",), put_at(session.case.motion, ("signatories",), ())))
    assert page.form.signatories.rows() == ()
    session.undo()
    assert rows(page.form.signatories)[0].family.text() == "Lehto"


def test_a_page_that_nobody_sees_catches_up_when_it_is_shown_or_led_to(qtbot, page, session):
    page.hide()
    page.form.addGroup.click()
    session.apply(fact_edit(("motion", "topic", "fi"), "muusta"))
    assert len(page.form.signatories.rows()) == 1
    assert page.show_spot(Spot("facts", path=("motion", "signatories", "1", "name", "fi")))
    assert len(page.form.signatories.rows()) == 2
    assert page.form.title.form.fiText.content() == "Valtuustoaloite muusta"
    session.undo()
    page.show()
    assert page.form.title.form.fiText.content() == TITLE

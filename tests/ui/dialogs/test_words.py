"""The dialog of known words, driven by keys: what is added, edited and removed, and what stays as it is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.proofing import Word
from app.services.session import Session
from app.ui.dialogs.words import WordsDialog
from app.ui.dialogs.words_list import Listed, Owner
from app.ui.theme import Scheme, Theme
from tests.builders import a_case
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)")
FI, SV = Language.FI, Language.SV
CASE = replace(a_case(), words=Bilingual((Word("digitaulu"),), (Word("digitavla", "tavla"),)))


@pytest.fixture
def session():
    return Session(CASE, lambda *_: None, lambda: 0.0)


@pytest.fixture
def started(qtbot, helped):
    helped.preferences.change(office_words="/office/words.txt")
    helped.proofing.start()
    qtbot.waitUntil(lambda: bool(helped.proofing.office.fi))
    helped.proofing.put(Bilingual((Word("asukasraati", "raati"), Word("vaikuttavuus")), ()))
    return helped


@pytest.fixture
def dialog(qtbot, started, session):
    dialog = WordsDialog(started, session)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def listed(dialog, language=FI):
    return [(it.owner, it.word) for it in dialog.lists[language].shown()]


def texts(dialog, owner, language=FI):
    return [word.text for its, word in listed(dialog, language) if its is owner]


def choose(dialog, text, language=FI):
    tree = dialog.form.fiWords if language is FI else dialog.form.svWords
    for found in dialog.lists[language].shown():
        if found.word.text == text:
            tree.setFocus()
            assert dialog.lists[language].choose(found)
    return tree


def type_over(tree, text):
    """F2, and the text typed in place of what stood there."""
    press(tree, Qt.Key.Key_F2)
    field = tree.findChild(QLineEdit)
    field.selectAll()
    type_text(field, text)
    press(field, Qt.Key.Key_Return, text="\r")
    for _ in range(3):
        QApplication.processEvents()


def test_each_language_lists_the_persons_words_the_cases_and_the_offices(dialog):
    assert listed(dialog) == [
        (Owner.OWN, Word("asukasraati", "raati")),
        (Owner.OWN, Word("vaikuttavuus")),
        (Owner.CASE, Word("digitaulu")),
        (Owner.OFFICE, Word("kuntavekkari", "vekkari")),
    ]
    assert listed(dialog, SV) == [(Owner.CASE, Word("digitavla", "tavla")), (Owner.OFFICE, Word("sektorlots"))]
    tops = [dialog.form.svWords.topLevelItem(row) for row in range(3)]
    assert [top.text(0) for top in tops] == ["Mine", "Of this case", "Of the office, in words.txt"]
    assert tops[0].child(0).text(0) == "None yet. Write one above, or add one from the text."


def test_enter_adds_a_word_with_the_word_that_it_inflects_like(dialog, started):
    type_text(dialog.form.svWord, " rådslag ")
    type_text(dialog.form.svLike, "slag\n")
    assert started.proofing.own.sv == (Word("rådslag", "slag"),)
    assert (dialog.form.svWord.text(), dialog.form.svLike.text()) == ("", "")
    assert dialog.lists.sv.chosen() == (Listed(Owner.OWN, Word("rådslag", "slag")),)


@pytest.mark.parametrize("text", ["", "12", "a=b", "# a"])
def test_what_is_no_word_is_not_added_and_said_so(dialog, started, text):
    type_text(dialog.form.fiWord, f"{text}\n")
    assert len(started.proofing.own.fi) == 2
    assert dialog.form.toast.text == "A word has letters, and no sign = or #."


def test_a_word_that_is_there_is_shown_and_not_added_twice(dialog, started):
    type_text(dialog.form.search, "kunta")
    type_text(dialog.form.fiWord, "vaikuttavuus\n")
    assert len(started.proofing.own.fi) == 2
    assert dialog.lists.fi.chosen() == (Listed(Owner.OWN, Word("vaikuttavuus")),)
    assert dialog.form.toast.text == "“vaikuttavuus” is there already."


def test_delete_removes_the_chosen_words_and_undo_brings_them_back(dialog, started):
    tree = choose(dialog, "vaikuttavuus")
    press(tree, Qt.Key.Key_Delete)
    assert texts(dialog, Owner.OWN) == ["asukasraati"]
    assert dialog.form.toast.text == "Removed “vaikuttavuus”."
    dialog.form.toast.undo()
    assert started.proofing.own.fi == (Word("asukasraati", "raati"), Word("vaikuttavuus"))


def test_several_words_of_several_owners_go_at_once_and_those_of_the_office_stay(dialog, started, session):
    dialog.form.fiWords.selectAll()
    press(dialog.form.fiWords, Qt.Key.Key_Delete)
    assert (started.proofing.own.fi, session.case.words.fi) == ((), ())
    assert texts(dialog, Owner.OFFICE) == ["kuntavekkari"]
    assert dialog.form.toast.text == "Removed 3 word(s)."
    dialog.form.toast.undo()
    assert len(started.proofing.own.fi) == 2
    assert session.case.words == CASE.words


def test_removing_a_word_of_the_case_is_a_step_of_the_case(dialog, session):
    press(choose(dialog, "digitavla", SV), Qt.Key.Key_Delete)
    assert session.case.words.sv == ()
    session.undo()
    assert texts(dialog, Owner.CASE, SV) == ["digitavla"]


def test_f2_edits_a_word_in_its_place(dialog, started):
    type_over(choose(dialog, "vaikuttavuus"), "vaikuttavuuskoe")
    assert started.proofing.own.fi == (Word("asukasraati", "raati"), Word("vaikuttavuuskoe"))
    assert dialog.lists.fi.chosen() == (Listed(Owner.OWN, Word("vaikuttavuuskoe")),)


@pytest.mark.parametrize("text", ["", "asukasraati", "!"])
def test_a_word_that_is_made_none_or_another_one_stays_as_it_was(dialog, started, text):
    type_over(choose(dialog, "vaikuttavuus"), text)
    assert started.proofing.own.fi == (Word("asukasraati", "raati"), Word("vaikuttavuus"))
    assert texts(dialog, Owner.OWN) == ["asukasraati", "vaikuttavuus"]


def test_the_offices_words_are_only_read(dialog):
    tree = choose(dialog, "kuntavekkari")
    assert not dialog.form.remove.isEnabled()
    press(tree, Qt.Key.Key_F2)
    press(tree, Qt.Key.Key_Delete)
    assert tree.findChild(QLineEdit) is None
    assert texts(dialog, Owner.OFFICE) == ["kuntavekkari"]


def test_the_search_looks_in_both_languages_and_in_the_patterns(dialog):
    type_text(dialog.form.search, "TAVL")
    assert listed(dialog) == []
    assert texts(dialog, Owner.CASE, SV) == ["digitavla"]
    dialog.form.search.setText("raati")
    assert texts(dialog, Owner.OWN) == ["asukasraati"]


def test_words_are_chosen_in_one_language_at_a_time(dialog):
    choose(dialog, "vaikuttavuus")
    choose(dialog, "digitavla", SV)
    assert dialog.lists.fi.chosen() == ()
    assert dialog.form.remove.isEnabled()


def test_a_word_added_elsewhere_is_listed_at_once(dialog, started):
    started.proofing.add(Word("hyvinvointikertomus"), FI)
    assert "hyvinvointikertomus" in texts(dialog, Owner.OWN)


def test_words_that_cannot_be_kept_are_told_of(qtbot, dialog, started):
    started.proofing.failed.emit(AppError("words.missing", file="/office/words.txt"))
    assert "/office/words.txt" in dialog.form.toast.text


def test_without_a_case_there_are_no_words_of_one(qtbot, started):
    dialog = WordsDialog(started)
    qtbot.addWidget(dialog)
    assert texts(dialog, Owner.CASE) == []


def test_a_case_that_may_only_be_read_keeps_its_words(qtbot, started):
    session = Session(CASE, lambda *_: None, lambda: 0.0, read_only=True)
    dialog = WordsDialog(started, session)
    qtbot.addWidget(dialog)
    press(choose(dialog, "digitaulu"), Qt.Key.Key_Delete)
    assert session.case.words == CASE.words
    assert texts(dialog, Owner.CASE) == ["digitaulu"]


def test_what_takes_the_focus_has_a_name_and_the_colours_follow_the_theme(dialog, started):
    form = dialog.form
    for widget in (form.search, form.fiWord, form.fiLike, form.fiAdd, form.fiWords, form.remove, form.close):
        assert widget.accessibleName()
    for scheme in Scheme:
        started.theme.changed.emit(Theme(scheme))
        assert texts(dialog, Owner.OWN) == ["asukasraati", "vaikuttavuus"]

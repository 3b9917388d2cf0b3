"""The lists of a motion that is brought in keep the rules of Qt's models, and follow the draft row by row."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.language import Bilingual, Language
from app.domain.motion import GroupSignatory, PersonSignatory
from app.services.draft import Listing, Sentence
from app.services.draft_places import Stretch
from app.ui.models.intake_mime import FORMAT, Carried, from_mime, to_mime
from app.ui.models.intake_sentences import SentencesModel
from app.ui.models.intake_signatories import FAMILY, GIVEN, PARTY, SignatoriesModel
from app.ui.theme import Theme

WORDS = st.lists(st.sampled_from("abcd"), max_size=6)
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def shown(model: SentencesModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


@given(states=st.lists(WORDS, min_size=1, max_size=8))
def test_a_list_shows_each_new_state_by_changing_only_the_rows_that_differ(states: list[list[str]]) -> None:
    model = SentencesModel(Listing.DEMANDS)
    tester = QAbstractItemModelTester(model, FATAL)
    mirror: list[str] = []
    model.rowsInserted.connect(
        lambda _, first, last: mirror.__setitem__(slice(first, first), [""] * (last - first + 1))
    )
    model.rowsRemoved.connect(lambda _, first, last: mirror.__delitem__(slice(first, last + 1)))
    for state in states:
        model.show(tuple(Sentence(word) for word in state))
        assert shown(model) == state
        assert len(mirror) == len(state)
    tester.deleteLater()


def test_a_sentence_is_read_aloud_with_its_number(qtbot: QtBot) -> None:
    model = SentencesModel(Listing.QUESTIONS)
    model.show((Sentence("Miksi?"), Sentence("Milloin?")))
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "2. Milloin?"


def test_a_rewritten_sentence_is_told_and_stays_until_the_draft_says_so(qtbot: QtBot) -> None:
    model = SentencesModel(Listing.QUESTIONS)
    model.show((Sentence("Miksi?"),))
    with qtbot.waitSignal(model.reworded) as told:
        assert model.setData(model.index(0), "Miten?")
    assert told.args == [0, "Miten?"]
    assert shown(model) == ["Miksi?"]
    assert not model.setData(model.index(0), "Miksi?")


def test_a_drag_carries_rows_for_the_page_and_text_for_other_programs(qtbot: QtBot) -> None:
    model = SentencesModel(Listing.QUESTIONS)
    model.show((Sentence("a"), Sentence("b"), Sentence("c")))
    data = model.mimeData([model.index(2), model.index(0)])
    assert from_mime(data) == Carried(listing=Listing.QUESTIONS, numbers=(0, 2))
    assert data.text() == "a\nc"


def test_what_is_no_drag_of_this_page_is_none(qtbot: QtBot) -> None:
    places = Carried((Stretch(1, 2, 3),))
    assert from_mime(to_mime(places, "x")) == places
    for wrong in (b"", b"[]", b'{"places": [[1]], "listing": null, "numbers": []}', b"\xff"):
        data = QMimeData()
        data.setData(FORMAT, wrong)
        assert from_mime(data) is None
    assert from_mime(QMimeData()) is None


def test_signatories_are_a_table_in_which_a_group_has_one_name(qtbot: QtBot) -> None:
    model = SignatoriesModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.dress(Theme())
    person = PersonSignatory("Aino", "Lehto", Bilingual("vihr.", ""))
    group = GroupSignatory(Bilingual("Vihreät", "De gröna"))
    model.show((person, group), Language.FI)
    cells = [[model.index(row, column).data() for column in (GIVEN, FAMILY, PARTY)] for row in range(2)]
    assert cells == [["Aino", "Lehto", "vihr."], ["", "Vihreät", ""]]
    assert not model.flags(model.index(1, GIVEN)) & Qt.ItemFlag.ItemIsEditable
    assert model.index(1, FAMILY).data(Qt.ItemDataRole.ToolTipRole) == "A council group"
    assert model.headerData(FAMILY, Qt.Orientation.Horizontal) == "Surname or group"
    with qtbot.waitSignal(model.edited) as told:
        model.setData(model.index(0, PARTY), " sd. ")
    assert told.args[0][0].party.fi == "sd."
    with qtbot.waitSignal(model.edited) as told:
        model.setData(model.index(1, FAMILY), "Vihreä ryhmä")
    assert told.args[0][1].name == Bilingual("Vihreä ryhmä", "De gröna")
    assert not model.setData(model.index(0, GIVEN), "Aino")
    model.show((group,), Language.SV)
    assert model.index(0, FAMILY).data() == "De gröna"
    tester.deleteLater()

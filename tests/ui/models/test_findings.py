"""The findings as a view sees them: parts with their findings, sentences, and words for each severity."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.language import Bilingual, Language
from app.domain.passage import written
from app.domain.richtext import paragraph
from app.services.findings import findings_of
from app.services.outline import outline_of
from app.ui.models.findings import CAPTION, FINDING, FindingsModel
from tests.builders import a_case, a_passage
from tests.services.test_transfer import a_wording
from tests.ui.sheets import messages

WORDINGS = Bilingual(a_wording(Language.FI), a_wording(Language.SV))
Role = Qt.ItemDataRole
CASE = a_case(
    answers=a_case().answers[:1],
    summary=(
        replace(a_passage("p2", "Yksi.", "Ett."), basis=None),
        written("p3", Language.FI, (paragraph("Toinen."),)),
    ),
)
FOUND = findings_of(CASE, WORDINGS)
ITEMS = outline_of(CASE, WORDINGS, FOUND)


@pytest.fixture
def model(qtbot):
    model = FindingsModel(messages)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(FOUND, ITEMS, Language.FI)
    return model


def told(model: FindingsModel) -> list[tuple[str, list[str]]]:
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        (group.data(), [model.index(row, 0, group).data() for row in range(model.rowCount(group))]) for group in groups
    ]


def test_findings_stand_under_their_part_in_words(model):
    assert told(model) == [
        (
            "Summary",
            [
                "“Toinen.” has no translation; write it.",
                "The translation “Ett.” was changed or never confirmed; check and confirm it.",
            ],
        ),
        ("2. Milloin paikkoja lisätään?", ["A mandatory part is empty: answer 2; write it."] * 2),
    ]


def test_severity_and_language_are_said_in_words_and_a_part_tells_how_many(model):
    group = model.index(0, 0)
    error, warning = model.index(0, 0, group), model.index(1, 0, group)
    assert error.data(CAPTION) == "Swedish · A1"
    assert error.data(Role.AccessibleTextRole).startswith("Error, Swedish · A1: “Toinen.”")
    assert warning.data(Role.AccessibleTextRole).startswith("Warning, ")
    assert group.data(Role.AccessibleTextRole) == "Summary, 2 findings"


def test_a_finding_is_found_again_by_its_value(model):
    for finding in FOUND:
        assert model.index_of(finding).data(FINDING) == finding
    model.show(FOUND[:1], ITEMS, Language.FI)
    assert not model.index_of(FOUND[-1]).isValid()
    model.show((), ITEMS, Language.FI)
    assert not model.first().isValid()


def test_parts_cannot_be_chosen(model):
    assert model.index(0, 0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.first().flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.parent(model.first()) == model.index(0, 0)
    assert model.rowCount(model.first()) == 0
    assert model.data(QModelIndex()) is None

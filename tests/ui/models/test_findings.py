"""The findings as a view sees them: parts with their findings, sentences, and words for each severity."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.language import Bilingual, Language
from app.domain.parts import Spot
from app.domain.passage import written
from app.domain.richtext import paragraph
from app.domain.rules import Rule, Severity
from app.services.findings import Finding, findings_of
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


def wrong(text, start, passage="p3"):
    spot = Spot("summary", passage, Language.FI, ("summary", passage, "blocks", "fi"), start, start + len(text))
    return Finding(Rule.SPELLING_FI, Severity.ERROR, spot, {"word": text}, "finding.spelling", text)


def test_rows_that_look_as_before_stay_the_same_rows_and_know_where_their_words_stand_now(model):
    words = [wrong(f"sana{number}", number * 10) for number in range(20)]
    assert model.show((*FOUND, *words), ITEMS, Language.FI)
    rows = [QPersistentModelIndex(model.index_of(it)) for it in words]
    moved = [wrong(it.text, it.spot.start + 4) for it in words if it is not words[7]]
    assert model.show((*FOUND, *moved), ITEMS, Language.FI)
    assert [row.isValid() for row in rows] == [number != 7 for number in range(20)]
    assert [row.data(FINDING) for row in rows if row.isValid()] == moved
    assert model.index(0, 0).data(Role.AccessibleTextRole) == "Summary, 21 findings"
    again = [replace(it, spot=replace(it.spot, start=it.spot.start + 1)) for it in moved]
    assert not model.show((*FOUND, *again), ITEMS, Language.FI)
    assert [row.data(FINDING) for row in rows if row.isValid()] == again


def test_a_part_that_comes_or_goes_leaves_the_others_as_they_are(model):
    second = QPersistentModelIndex(model.index(1, 0))
    assert model.show(FOUND[2:], ITEMS, Language.FI)
    assert (second.isValid(), second.row()) == (True, 0)
    assert model.show(FOUND, ITEMS, Language.FI)
    assert second.row() == 1
    assert [it for _, it in told(model)] == [it for _, it in told(fresh(FOUND))]


def fresh(findings):
    model = FindingsModel(messages)
    model.show(findings, ITEMS, Language.FI)
    return model


@given(st.lists(st.lists(st.integers(0, 9), max_size=8), max_size=4))
def test_after_any_changes_the_rows_are_those_of_a_new_list(lists):
    model = FindingsModel(messages)
    for numbers in lists:
        findings = [*FOUND[:1], *(wrong(f"sana{it % 6}", place * 8, f"p{it % 3}") for place, it in enumerate(numbers))]
        model.show(findings, ITEMS, Language.FI)
        assert told(model) == told(fresh(findings))
        rows = [model.index(row, 0, part) for part in [model.index(0, 0)] for row in range(model.rowCount(part))]
        assert [it.data(FINDING) for it in rows] == list(model.findings())


def test_parts_cannot_be_chosen(model):
    assert model.index(0, 0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.first().flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.parent(model.first()) == model.index(0, 0)
    assert model.rowCount(model.first()) == 0
    assert model.data(QModelIndex()) is None

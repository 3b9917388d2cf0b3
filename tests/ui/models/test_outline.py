"""The outline's lines as a view sees them: words, shapes, moves, and lines that last."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.case import Case, ExtraPart
from app.domain.language import Bilingual, Language
from app.domain.motion import Question
from app.domain.passage import written
from app.domain.richtext import paragraph
from app.services.edits import add_question, applied, move_question, remove_question
from app.services.findings import findings_of
from app.services.outline import OutlineItem, outline_of
from app.ui.models.outline import FI, KEY, STATE, SV, TITLE, OutlineModel
from app.ui.theme import Theme
from tests.builders import a_case, fi_sv
from tests.services.test_transfer import a_wording

WORDINGS = Bilingual(a_wording(Language.FI), a_wording(Language.SV))
ROOT = QModelIndex()
Role = Qt.ItemDataRole


def items(case: Case) -> tuple[OutlineItem, ...]:
    return outline_of(case, WORDINGS, findings_of(case, WORDINGS))


@pytest.fixture
def model(qtbot):
    model = OutlineModel(Theme())
    # Held here: the tester must live as long as the model.
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(items(a_case()))
    return model


def keys(model: OutlineModel) -> list[str]:
    return [model.index(row, TITLE).data(KEY) for row in range(model.rowCount())]


def test_a_line_is_called_by_its_part_or_its_question(model):
    assert model.index(0, TITLE).data() == "Facts"
    assert model.index(model.row_of("answer:2"), TITLE).data() == "2. Milloin paikkoja lisätään?"
    model.speak(Language.SV)
    assert model.index(model.row_of("answer:2"), TITLE).data() == "2. När utökas antalet platser?"


def test_a_question_without_a_text_is_called_by_its_number(model):
    motion = replace(a_case().motion, questions=(Question("q1", fi_sv("", "")),))
    model.show(items(a_case(motion=motion)))
    assert model.index(model.row_of("answer:1"), TITLE).data() == "Answer 1"


def test_a_state_is_told_in_a_shape_in_words_and_with_the_number_of_findings(model):
    case = a_case(general_answer=(written("p4", Language.FI, (paragraph("Uusi."),)),))
    model.show(items(case))
    row = model.row_of("general_answer")
    fi, sv = model.index(row, FI), model.index(row, SV)
    assert (fi.data(STATE), sv.data(STATE)) == ("done", "empty")
    assert (fi.data(), sv.data()) == ("", "1")
    assert sv.data(Role.ToolTipRole) == "Swedish: still empty, 1 finding"
    assert model.index(row, TITLE).data(Role.AccessibleTextRole).startswith("General answer. Finnish: done. Swedish:")
    images = [it.data(Role.DecorationRole).pixmap(16, 16).toImage() for it in (fi, sv)]
    assert images[0] != images[1]


def test_a_part_that_may_stay_empty_says_so(model):
    model.show(items(a_case(summary=())))
    assert model.index(model.row_of("summary"), FI).data(Role.ToolTipRole) == "Finnish: empty, may be left so"


def test_every_change_of_a_case_keeps_the_lines_that_stay(model):
    chosen = QPersistentModelIndex(model.index(model.row_of("answer:2"), SV))
    attachments = QPersistentModelIndex(model.index(model.row_of("attachments"), TITLE))
    moved = applied(a_case(), move_question(a_case(), "q2", 0))
    model.show(items(moved))
    assert (chosen.row(), chosen.column(), chosen.data(STATE)) == (model.row_of("answer:1"), SV, "done")
    longer = applied(moved, add_question(moved, Question("q3", fi_sv("Kuka?", "Vem?")), 1))
    model.show(items(replace(longer, extra_parts=(ExtraPart("impact", fi_sv("Vaikutukset", "Konsekvenser")),))))
    assert chosen.row() == model.row_of("answer:1")
    assert attachments.row() == model.rowCount() - 1
    model.show(items(applied(longer, remove_question(longer, "q3"))))
    assert "extra:impact" not in keys(model)
    model.show(())
    assert (model.rowCount(), chosen.isValid()) == (0, False)


def test_only_lines_that_changed_are_told(model, qtbot):
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show(items(a_case()))
    assert told == []
    model.show(items(a_case(general_answer=())))
    assert told == [(model.row_of("general_answer"),) * 2]


def drop(model: OutlineModel, dragged: str, before: str) -> bool:
    mime = model.mimeData([model.index(model.row_of(dragged), TITLE)])
    place = (Qt.DropAction.MoveAction, model.row_of(before), 0, ROOT)
    can = model.canDropMimeData(mime, *place)
    assert model.dropMimeData(mime, *place) is False
    return can


def test_an_answer_is_dropped_among_the_answers_and_nowhere_else(model):
    asked = []
    model.question_moved.connect(lambda *move: asked.append(move))
    assert drop(model, "answer:2", "answer:1")
    assert drop(model, "answer:1", "handlings")
    assert asked == [("q2", 0), ("q1", 1)]
    assert drop(model, "answer:1", "answer:2")  # where it stands already
    assert not drop(model, "answer:1", "summary")
    assert not drop(model, "answer:1", "attachments")
    assert not drop(model, "summary", "answer:1") or asked == [("q2", 0), ("q1", 1)]
    assert asked == [("q2", 0), ("q1", 1)]
    assert keys(model) == [it.key for it in items(a_case())]


def test_only_answers_to_questions_can_be_dragged_and_none_where_a_case_is_only_read(model):
    def draggable() -> list[str]:
        rows = range(model.rowCount())
        return [keys(model)[row] for row in rows if model.index(row, TITLE).flags() & Qt.ItemFlag.ItemIsDragEnabled]

    assert draggable() == ["answer:1", "answer:2"]
    model.allow_moves(allowed=False)
    assert draggable() == []
    assert not drop(model, "answer:2", "answer:1")


def test_the_columns_are_named_by_letters_and_in_words(model):
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in (TITLE, FI, SV)]
    assert heads == ["Part", "fi", "sv"]
    assert model.headerData(SV, Qt.Orientation.Horizontal, Role.AccessibleTextRole) == "Swedish"

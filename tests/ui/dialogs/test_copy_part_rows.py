"""The parts of a document in two languages, and which of them comes next."""

from app.domain.handling import Stage
from app.domain.language import Bilingual, Language
from app.ui.dialogs.copy_part_rows import Cell, is_copied, next_cell, part_rows
from tests.builders import a_case, a_passage
from tests.ui.sheets import a_sheet

FI, SV = Language.FI, Language.SV


def rows_of(case, stage=Stage.COUNCIL):
    return part_rows(Bilingual(a_sheet(case, FI, stage), a_sheet(case, SV, stage)))


def keys(rows):
    return [row.key for row in rows]


def at(rows, key, language=FI):
    return Cell(keys(rows).index(key), language)


def test_the_parts_stand_in_the_order_of_the_document_under_their_headings():
    rows = rows_of(a_case())
    assert keys(rows)[:3] == ["title", "preparers", "proposal"]
    assert keys(rows)[keys(rows).index("answer") + 1 :][:4] == ["summary", "general_answer", "answer:1", "answer:2"]
    names = {row.key: (row.names.fi, row.names.sv) for row in rows}
    assert names["proposal"] == ("Päätösehdotus", "Förslag")
    assert names["summary"] == ("Tiivistelmä", "Sammanfattning")
    assert names["answer:1"] == ("1. Montako paikkaa on nyt?", "1. Hur många platser finns det nu?")
    assert names["title"] == ("", "")
    assert "meeting" not in names


def test_a_part_lies_in_those_that_hold_it():
    rows = {row.key: row for row in rows_of(a_case())}
    assert [rows[key].depth for key in ("title", "statement", "answer", "answer:1")] == [0, 0, 1, 2]
    assert rows["answer"].holds == {"summary", "general_answer", "answer:1", "answer:2"}
    assert rows["statement"].holds > rows["answer"].holds


def test_a_part_whose_heading_stands_alone_has_no_text():
    rows = {row.key: row for row in rows_of(a_case(general_answer=(a_passage("p4", "Teksti.", ""),), distribution=()))}
    assert rows["decision"].there == Bilingual(False, False)
    assert rows["general_answer"].there == Bilingual(True, False)
    assert rows["statement"].there == Bilingual(True, True)
    assert rows["title"].there == Bilingual(True, True)


def test_a_part_that_is_in_one_language_alone_has_its_place():
    case = a_case(general_answer=(a_passage("p4", "", "Bara svenska."),))
    rows = rows_of(case)
    assert keys(rows).index("summary") < keys(rows).index("general_answer") < keys(rows).index("answer:1")


def test_next_comes_the_part_below_then_the_other_language():
    rows = rows_of(a_case())
    assert next_cell(rows, frozenset({("title", FI)}), at(rows, "title")) == at(rows, "preparers")
    last = at(rows, "supplementary")
    assert next_cell(rows, frozenset({("supplementary", FI)}), last) == at(rows, "title", SV)


def test_what_was_copied_with_its_group_is_passed_by():
    rows = rows_of(a_case())
    copied = frozenset({("statement", FI)})
    assert is_copied(rows, copied, at(rows, "answer:2"))
    assert not is_copied(rows, copied, at(rows, "answer:2", SV))
    following = next_cell(rows, copied, at(rows, "statement"))
    assert rows[following.row].key not in rows[at(rows, "statement").row].holds


def test_a_group_of_which_a_part_was_copied_by_itself_is_passed_by():
    rows = rows_of(a_case())
    copied = frozenset({("summary", FI)})
    seen, cell = [], at(rows, "title")
    while (cell := next_cell(rows, copied, cell)) is not None and cell.language is FI:
        seen.append(rows[cell.row].key)
        copied |= {(rows[cell.row].key, FI)}
    assert "answer" not in seen
    assert "statement" not in seen
    assert "general_answer" in seen


def test_when_all_is_copied_nothing_comes_next():
    rows = rows_of(a_case())
    everything = frozenset((row.key, language) for row in rows for language in Language)
    assert next_cell(rows, everything, at(rows, "title")) is None

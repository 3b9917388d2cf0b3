"""The writers as services are handed them."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.handling import Handling, Stage
from app.export.engines import DocxWriter, HtmlWriter, TextWriter, meeting_stamp
from app.export.layout import lay_out
from app.export.verify import differences
from tests.builders import a_case, a_motion
from tests.export.documents import TEMPLATE, changed
from tests.export.wordings import a_wording


@pytest.fixture
def word(resources: Path) -> DocxWriter:
    return DocxWriter(resources / "templates" / "answer.docx")


def test_the_word_writer_gives_a_file_that_reads_back(word: DocxWriter):
    data = word(a_case(), a_wording(), Stage.COUNCIL, None)
    assert differences(lay_out(a_case(), a_wording(), Stage.COUNCIL), data) == ()
    assert word(a_case(), a_wording(), Stage.COUNCIL, None) == data


def test_a_citys_template_is_used_where_one_is_named(word: DocxWriter, tmp_path: Path):
    own = tmp_path / "city.docx"
    own.write_bytes(changed(TEMPLATE, "word/styles.xml", lambda data: data.replace(b"Calibri", b"Verdana")))
    data = word(a_case(), a_wording(), Stage.BOARD, own)
    assert data == DocxWriter(own)(a_case(), a_wording(), Stage.BOARD, None)
    assert data != word(a_case(), a_wording(), Stage.BOARD, None)


def test_a_template_that_is_not_there_or_no_good_is_named(word: DocxWriter, tmp_path: Path):
    with pytest.raises(AppError) as error:
        word(a_case(), a_wording(), Stage.BOARD, tmp_path / "none.docx")
    assert (error.value.code, error.value.facts["file"]) == ("template.missing", str(tmp_path / "none.docx"))
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"no")
    with pytest.raises(AppError) as error:
        word(a_case(), a_wording(), Stage.BOARD, bad)
    assert (error.value.code, error.value.facts["file"]) == ("template.invalid", str(bad))


def test_a_stage_that_is_missing_stays_an_error_of_its_own(word: DocxWriter):
    for writer in (word, HtmlWriter(), TextWriter()):
        with pytest.raises(AppError) as error:
            writer(a_case(), a_wording(), Stage.COMMITTEE, None)
        assert error.value.code == "export.no_stage"


def test_pages_and_texts_are_utf8():
    page = HtmlWriter()(a_case(), a_wording(), Stage.COUNCIL, None).decode("utf-8")
    assert "<title>Valtuustoaloite pyöräpysäköinnin lisäämisestä</title>" in page
    text = TextWriter()(a_case(), a_wording(), Stage.COUNCIL, None).decode("utf-8")
    assert text.startswith("Valtuusto 18.05.2026\n\nValtuustoaloite pyöräpysäköinnin")


def test_a_file_is_dated_by_its_meeting_so_that_the_same_case_gives_the_same_bytes():
    assert meeting_stamp(a_case(), Stage.BOARD) == datetime(2026, 5, 4, tzinfo=UTC)
    twice = a_case(handlings=(Handling("a", Stage.BOARD, meeting_date=date(2026, 1, 1)), Handling("b", Stage.BOARD)))
    assert meeting_stamp(twice, Stage.BOARD) == datetime(2026, 1, 1, tzinfo=UTC)
    none = replace(twice, handlings=())
    assert meeting_stamp(none, Stage.BOARD) == datetime(2026, 1, 19, tzinfo=UTC)
    undated = replace(none, motion=a_motion(dated=None, handed_in=None))
    assert meeting_stamp(undated, Stage.BOARD).year == 2000

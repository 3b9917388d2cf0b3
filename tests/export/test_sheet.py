"""The sheet that a front end paints: the page and the place of each of its blocks."""

import pytest

from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Language
from app.export.html_writer import write_html_page
from app.export.layout import lay_out
from app.export.sheet import lay_sheet
from tests.builders import a_case
from tests.export.cases import a_rich_case, a_rich_wording


def test_the_page_is_the_one_that_the_html_writer_makes():
    case, wording = a_rich_case(), a_rich_wording(Language.SV)
    sheet = lay_sheet(case, wording, Stage.COUNCIL)
    assert sheet.html == write_html_page(lay_out(case, wording, Stage.COUNCIL))
    assert (sheet.language, sheet.title) == (Language.SV, wording.title)


def test_each_block_has_its_part_its_passage_and_its_text():
    places = lay_sheet(a_rich_case(), a_rich_wording(Language.FI), Stage.COUNCIL).places
    (answer,) = [place for place in places if place.passage == "p5"]
    assert answer.part == "answer:1"
    assert answer.text.startswith("Paikkoja on")
    assert not answer.heading
    heading = places[places.index(answer) - 1]
    assert (heading.part, heading.passage, heading.heading) == ("answer:1", "", True)
    assert heading.text.startswith("1. ")


def test_a_table_takes_a_line_for_its_caption_and_for_every_cell():
    places = lay_sheet(a_rich_case(), a_rich_wording(Language.FI), Stage.COUNCIL).places
    assert [place.lines for place in places if place.lines > 1] == [1 + 4 * 4]


def test_a_stage_that_the_case_does_not_have_has_no_sheet():
    with pytest.raises(AppError) as caught:
        lay_sheet(a_case(), a_rich_wording(Language.FI), Stage.COMMITTEE)
    assert caught.value.code == "export.no_stage"

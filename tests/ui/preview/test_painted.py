"""Which block of a document stands where on its pages."""

import re

import pytest
from PySide6.QtCore import QPointF

from app.domain.handling import Stage
from app.domain.language import Language
from app.export.sheet import lay_sheet
from app.services.importing import import_files
from app.ui.page_style import blocks, default_paper, styled_document
from app.ui.preview.painted import NOWHERE, PaintedSheet, numbered
from tests.export.cases import a_rich_case, a_rich_wording
from tests.ui.sheets import a_long_case, a_sheet, engines

pytestmark = pytest.mark.usefixtures("qapp")


def _texts(sheet):
    """What Qt's paragraphs of each place say together."""
    document = styled_document(sheet.html, default_paper())
    found = {}
    for block, number in zip(blocks(document), numbered(document, sheet.places), strict=True):
        if number == NOWHERE:
            assert not block.text().strip()
        else:
            found.setdefault(number, []).append(block.text())
    return found


def _same(shown, text):
    return "".join("".join(shown).split()) == "".join(text.split())


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("stage", [Stage.BOARD, Stage.COUNCIL])
def test_every_paragraph_of_the_page_belongs_to_the_block_that_says_the_same(language, stage):
    sheet = lay_sheet(a_rich_case(), a_rich_wording(language), stage)
    shown = _texts(sheet)
    assert list(shown) == list(range(len(sheet.places)))
    assert all(_same(shown[number], place.text) for number, place in enumerate(sheet.places))


def test_the_same_holds_for_the_bundled_example(resources):
    example = resources / "example"
    case = import_files([example / "item_fi.html", example / "item_sv.html"], example / "motion_fi.md", engines()).case
    sheet = a_sheet(case, Language.SV)
    shown = _texts(sheet)
    assert len(shown) == len(sheet.places) > 50
    assert all(_same(shown[number], place.text) for number, place in enumerate(sheet.places))


def test_a_point_of_a_page_leads_to_the_block_that_is_printed_there():
    painted = PaintedSheet(a_sheet(a_long_case()))
    assert painted.count > 3
    for number in (0, 1, 10, len(painted.sheet.places) - 1):
        page, area = min(painted.areas([number]).items())
        assert painted.place_at(page, area.center()) == number
    assert painted.place_at(0, QPointF(2, 2)) == NOWHERE


def test_a_passage_that_runs_over_a_page_break_has_an_area_on_both_pages():
    painted = PaintedSheet(a_sheet(a_long_case()))
    broken = [painted.areas([number]) for number in range(len(painted.sheet.places))]
    broken = [areas for areas in broken if len(areas) == 2]
    assert broken
    for areas in broken:
        first, second = sorted(areas)
        assert second == first + 1
        assert areas[first].bottom() <= painted.page_size.height()
        assert areas[second].top() >= 0


def test_a_table_is_one_area():
    sheet = lay_sheet(a_rich_case(), a_rich_wording(Language.FI), Stage.COUNCIL)
    painted = PaintedSheet(sheet)
    (number,) = [number for number, place in enumerate(sheet.places) if place.lines > 1]
    (area,) = painted.areas([number]).values()
    assert area.height() > 60


def test_a_page_can_be_read_as_text():
    painted = PaintedSheet(a_sheet(a_long_case()))
    assert painted.text_of(0).startswith("Valtuusto 18.05.2026\nValtuustoaloite pyöräpysäköinnin lisäämisestä\n")
    everything = "\n".join(painted.text_of(page) for page in range(painted.count))
    assert set(re.findall(r"Kohta\s(\d+)\.", everything)) == {str(n) for n in range(40)}

"""The document of a case for a front end that paints it: its HTML with the place of each block; paints nothing."""

from app.domain.case import Case
from app.domain.handling import Stage
from app.domain.sheet import Place, Sheet
from app.domain.wording import Wording
from app.export.html_writer import write_html_page
from app.export.laid import HEADINGS, LaidBlock, Role
from app.export.layout import lay_out

_HEADINGS = frozenset({*HEADINGS, Role.TITLE, Role.LEAD_IN})


def lay_sheet(case: Case, wording: Wording, stage: Stage) -> Sheet:
    """The document of `case` at `stage` in the wording's language, as writers have it. AppError ``export.no_stage``."""
    laid = lay_out(case, wording, stage)
    places = tuple(_place(block) for block in laid.blocks)
    return Sheet(laid.language, laid.title, write_html_page(laid), places)


def _place(block: LaidBlock) -> Place:
    return Place(block.part, block.passage, _lines(block), block.text, block.role in _HEADINGS)


def _lines(block: LaidBlock) -> int:
    if block.table is None:
        return 1
    return sum(len(row) for row in block.table.rows) + bool(block.table.caption)

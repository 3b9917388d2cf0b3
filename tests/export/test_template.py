"""The committed template is what its script makes, and holds what the writer asks for."""

import importlib.util
from pathlib import Path

from app.export.docx_styles import CAPTION, LINK, STYLE_NAMES, TABLE, TABLE_HEADING, TABLE_TEXT, Styles
from app.export.ooxml import VAL, w
from tests.export.documents import TEMPLATE, members, part

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "make_template.py"


def test_the_committed_template_is_fresh():
    spec = importlib.util.spec_from_file_location("make_template", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.build() == TEMPLATE, "run: python scripts/make_template.py"


def test_the_template_has_every_style_that_a_document_can_need():
    styles = Styles(part(TEMPLATE, "word/styles.xml"))
    headings = tuple(f"Heading {level}" for level in range(1, 5))
    styles.require((*STYLE_NAMES.values(), *headings, LINK, TABLE, TABLE_TEXT, TABLE_HEADING, CAPTION))


def test_every_heading_and_lead_in_is_kept_with_the_next_line():
    for style in part(TEMPLATE, "word/styles.xml").iter(w("style")):
        name = style.find(w("name")).get(VAL)
        if name.startswith("heading ") or name in {"Title", "Meeting Line", "Lead-in", "caption", "Table Heading"}:
            assert style.find(f"{w('pPr')}/{w('keepNext')}") is not None, name


def test_the_template_is_small_and_complete():
    parts = members(TEMPLATE)
    assert sum(map(len, parts.values())) < 20_000
    assert {"word/numbering.xml", "word/settings.xml", "word/fontTable.xml", "docProps/core.xml"} <= set(parts)

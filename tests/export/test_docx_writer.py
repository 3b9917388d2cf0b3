"""What a written Word file holds, seen in its XML and through other readers than ours."""

import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from app.domain.handling import Handling, Stage
from app.domain.language import Language
from app.domain.richtext import Span, Table, plain
from app.domain.wording import StageWording
from app.export.docx_writer import write_docx
from app.export.laid import LaidBlock, Role
from app.export.layout import lay_out
from app.export.ooxml import VAL, w
from app.export.verify import differences
from tests.export.documents import STAMP, TEMPLATE, a_document, a_rich_document, members, part, written
from tests.export.wordings import a_wording
from tests.strategies import cases

LANGUAGES = pytest.mark.parametrize("language", Language)
STAGES = pytest.mark.parametrize("stage", [Stage.BOARD, Stage.COUNCIL])


@LANGUAGES
@STAGES
def test_every_document_of_a_case_reads_back_as_it_was_laid_out(language: Language, stage: Stage):
    document = a_rich_document(language, stage)
    assert differences(document, written(document)) == ()


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(cases(), st.sampled_from(Language))
def test_whatever_a_case_holds_its_document_reads_back_the_same(case, language: Language):
    handlings = (*case.handlings, Handling("last", Stage.COUNCIL))
    stages = {it.id: StageWording("Kokous", "Kokous § 1", "Esittelijä", "Ehdotus", "Elin:", "") for it in handlings}
    wording = a_wording(language, stages=stages)
    document = lay_out(replace(case, handlings=handlings), wording, Stage.COUNCIL)
    assert differences(document, written(document)) == ()


@LANGUAGES
def test_the_same_document_gives_the_same_bytes(language: Language):
    assert written(a_rich_document(language)) == written(a_rich_document(language))


def test_the_zip_tells_neither_when_nor_on_what_system_it_was_made():
    with zipfile.ZipFile(BytesIO(written(a_rich_document()))) as source:
        assert {info.date_time for info in source.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {(info.create_system, info.external_attr >> 16) for info in source.infolist()} == {(3, 0o644)}


def test_python_docx_finds_real_headings_lists_and_the_title():
    paragraphs = docx.Document(BytesIO(written(a_rich_document()))).paragraphs
    styles = {paragraph.text.replace("\xa0", " "): paragraph.style.name for paragraph in paragraphs}
    assert styles["Valtuustoaloite pyöräpysäköinnin lisäämisestä"] == "Title"
    assert styles["Selostus"] == "Heading 1"
    assert styles["Tekninen lautakunta 15.04.2026 § 40"] == "Heading 2"
    assert styles["Nykytila"] == "Heading 3"
    assert styles["Seuranta"] == "Heading 4"
    assert styles["Hankkeen kustannukset ovat 2,4 milj. €."] == "List Bullet"
    assert styles["Koulut ja kirjastot"] == "List Number"
    assert all(paragraph.text.strip() for paragraph in paragraphs)


def test_a_question_heading_is_on_outline_level_three():
    by_name = {style.find(w("name")).get(VAL): style for style in part(TEMPLATE, "word/styles.xml").iter(w("style"))}
    for name, level in (("heading 1", "0"), ("heading 2", "1"), ("heading 3", "2"), ("Question Heading", "2")):
        assert by_name[name].find(f".//{w('outlineLvl')}").get(VAL) == level


def test_every_list_has_a_numbering_of_its_own_that_begins_at_its_number():
    blocks = [LaidBlock(Role.NUMBERED, plain("a"), number=3, list_id=1), LaidBlock(Role.BODY, plain("b"))]
    data = written(a_document(*blocks, LaidBlock(Role.NUMBERED, plain("c"), number=1, list_id=2)))
    used = [number.get(VAL) for number in part(data).iter(w("numId"))]
    assert len(set(used)) == 2
    numbering = {number.get(w("numId")): number for number in part(data, "word/numbering.xml").iter(w("num"))}
    starts = [numbering[number].find(f".//{w('startOverride')}").get(VAL) for number in used]
    assert starts == ["3", "1"]


def test_a_link_keeps_its_address_and_one_without_it_has_a_hash():
    document = a_rich_document()
    relations = docx.Document(BytesIO(written(document))).part.rels.values()
    targets = {relation.target_ref for relation in relations if relation.is_external}
    assert targets == {"#", "https://www.example.fi/suunnitelma?sivu=4&kieli=fi"}


@LANGUAGES
def test_the_language_stands_on_every_run_and_in_the_defaults(language: Language):
    data, tag = written(a_rich_document(language)), f"{language}-FI"
    runs = list(part(data).iter(w("r")))
    tags = [run.find(f"{w('rPr')}/{w('lang')}").get(VAL) for run in runs]
    foreign = [tag for tag in tags if tag != f"{language}-FI"]
    assert foreign == ([] if language is Language.FI else ["fi-FI"])
    styles = part(data, "word/styles.xml")
    assert styles.find(f"{w('docDefaults')}//{w('lang')}").get(VAL) == tag
    (normal,) = [style for style in styles.iter(w("style")) if style.get(w("styleId")) == "Normal"]
    assert normal.find(f".//{w('lang')}").get(VAL) == tag
    assert part(data, "word/settings.xml").find(w("themeFontLang")).get(VAL) == tag


def test_the_properties_say_what_the_document_is_and_never_when_it_was_written():
    core = docx.Document(BytesIO(written(a_rich_document(Language.SV)))).core_properties
    assert core.title == "Motion om att utöka cykelparkeringen"
    assert (core.subject, core.language, core.author) == ("123/2026", "sv-FI", "Liisa Koski; Otso Niemi")
    assert core.created.replace(tzinfo=UTC) == core.modified.replace(tzinfo=UTC) == STAMP


def test_a_moment_in_another_time_zone_is_the_same_moment():
    local = STAMP.astimezone(timezone(timedelta(hours=3)))
    assert write_docx(a_document(), TEMPLATE, local) == write_docx(a_document(), TEMPLATE, STAMP)
    other = datetime(2026, 5, 18, 9, 31, tzinfo=UTC)
    assert write_docx(a_document(), TEMPLATE, other) != write_docx(a_document(), TEMPLATE, STAMP)


def test_a_very_long_title_is_cut_in_the_properties_alone():
    document = a_rich_document()
    long = type(document)(document.language, "Ä" * 300, "", (), (LaidBlock(Role.TITLE, plain("Ä" * 300)),))
    data = written(long)
    assert differences(long, data) == ()
    assert docx.Document(BytesIO(data)).core_properties.title == "Ä" * 255


def test_a_tables_header_repeats_and_no_row_breaks_over_a_page():
    table = part(written(a_rich_document())).find(f".//{w('tbl')}")
    rows = table.findall(w("tr"))
    assert [row.find(f".//{w('tblHeader')}") is not None for row in rows] == [True, False, False, False]
    assert all(row.find(f".//{w('cantSplit')}") is not None for row in rows)
    look = table.find(f"{w('tblPr')}/{w('tblLook')}")
    assert (look.get(w("firstRow")), look.get(w("firstColumn"))) == ("1", "0")
    caption = table.find(f"{w('tblPr')}/{w('tblCaption')}").get(VAL)
    assert caption == "Taulukko 1. Pyöräpaikat ja niiden käyttö asemittain"


def test_a_caption_stays_with_its_table_whatever_its_style_says():
    captions = [one for one in part(written(a_rich_document())).iter(w("p")) if _style_of(one) == "Caption"]
    assert captions
    assert all(one.find(f"{w('pPr')}/{w('keepNext')}") is not None for one in captions)


def _style_of(paragraph):
    style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return None if style is None else style.get(VAL)


def test_a_column_of_numbers_is_set_to_the_right():
    table = part(written(a_rich_document())).find(f".//{w('tbl')}")
    sides = [[cell.find(f".//{w('jc')}") is not None for cell in row.iter(w("tc"))] for row in table.iter(w("tr"))]
    assert sides == [[False, True, True, False]] * 4


def test_columns_share_the_width_of_the_text():
    grid = part(written(a_rich_document())).find(f".//{w('tblGrid')}")
    widths = [int(column.get(w("w"))) for column in grid]
    assert sum(widths) == 8334
    assert widths[3] == max(widths)


def test_a_table_without_header_and_caption_is_written_too():
    table = Table(((plain("a"), plain("b")), (plain("c"), ())), 0)
    document = a_document(LaidBlock(Role.TABLE, table=table), LaidBlock(Role.BODY, plain("Perässä.")))
    data = written(document)
    assert differences(document, data) == ()
    after = [paragraph for paragraph in part(data).find(w("body")) if paragraph.tag == w("p")]
    assert after[0].find(f".//{w('spacing')}").get(w("before")) == "140"


def test_signs_that_word_keeps_as_elements_are_elements():
    text = "e\u2011lasku\tsarkain\nrivi\u00adtys"
    data = written(a_document(LaidBlock(Role.BODY, (Span(text),))))
    run = part(data).find(f".//{w('r')}")
    names = [child.tag.rpartition("}")[2] for child in run]
    assert names == ["rPr", "t", "noBreakHyphen", "t", "tab", "t", "br", "t", "softHyphen", "t"]


@given(
    text=st.text(
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")) | st.sampled_from("<>&\"' ]\t\n"),
        max_size=40,
    )
)
def test_any_text_stands_in_the_file_as_a_maker_of_xml_would_write_it(text: str):
    cell = (Span(text, href="#"),) if text else ()
    table = Table((((Span("Sarake"),), cell),), header_rows=1, caption=text)
    document = a_document(LaidBlock(Role.BODY, (Span(text or "-"),)), LaidBlock(Role.TABLE, table=table))
    data = written(document)
    assert differences(document, data) == ()
    assert etree.tostring(part(data), encoding="UTF-8", standalone=True) == members(data)["word/document.xml"]


def test_the_header_shows_the_case_number_and_no_other_documents():
    field = part(written(a_rich_document()), "word/header1.xml").find(f".//{w('fldSimple')}")
    assert "".join(field.itertext()) == "123/2026"


def test_the_page_is_a4_with_margins_of_twenty_millimetres():
    section = docx.Document(BytesIO(written(a_rich_document()))).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    sides = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    assert {round(side.mm) for side in sides} == {20}


def test_a_document_is_small():
    assert len(written(a_rich_document())) < 20_000
    assert sum(map(len, members(TEMPLATE).values())) < 20_000

from io import BytesIO

import docx
import pytest

from app.domain.errors import AppError
from app.domain.richtext import Span, spans_text
from app.domain.source import SourceTable, Style
from app.intake.readers import read_bytes
from tests.intake.readers.files import a_docx, a_zip, docx_members, paragraphs, texts, wp


def _read(body, **more):
    return read_bytes("aloite.docx", a_docx(body, **more))


def _code(data):
    with pytest.raises(AppError) as caught:
        read_bytes("aloite.docx", data)
    return caught.value.code


def _whys(source):
    return [(doubt.why, doubt.facts["count"]) for doubt in source.doubts]


def test_a_file_that_python_docx_wrote_gives_headings_lists_and_tables():
    document = docx.Document()
    document.add_heading("Valtuustoaloite leikkipuistojen valoista", 0)
    document.add_heading("Perustelut", 2)
    document.add_paragraph("Montako valoa puuttuu?", style="List Number")
    document.add_paragraph("Milloin ne korjataan?", style="List Number")
    document.add_paragraph("turvallisuus", style="List Bullet")
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "Puisto", "4"
    data = BytesIO()
    document.save(data)

    source = read_bytes("aloite.docx", data.getvalue())

    assert [(p.style, p.level, p.mark) for p in paragraphs(source)] == [
        (Style.TITLE, 0, ""),
        (Style.HEADING, 2, ""),
        (Style.LIST_ITEM, 0, "1."),
        (Style.LIST_ITEM, 0, "2."),
        (Style.LIST_ITEM, 0, "•"),
    ]
    table_block = source.blocks[-1]
    assert isinstance(table_block, SourceTable)
    assert [[spans_text(cell) for cell in row] for row in table_block.table.rows] == [["Puisto", ""], ["", "4"]]


def test_tracked_changes_are_read_as_if_accepted_with_a_doubt():
    body = (
        "<w:p><w:r><w:t>Puistoon </w:t></w:r>"
        "<w:del><w:r><w:delText>kolme</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>neljä</w:t></w:r></w:ins>"
        "<w:moveFrom><w:r><w:t> poissa</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t> tilalla</w:t></w:r></w:moveTo></w:p>"
    )

    source = _read(body)

    assert texts(source) == ["Puistoon neljä tilalla"]
    assert _whys(source) == [("reader.tracked_changes", "4")]


def test_paragraphs_whose_mark_was_deleted_run_on_into_the_next():
    deleted = "<w:rPr><w:del/></w:rPr>"

    source = _read(wp("Alku ja ", deleted) + wp("loppu.") + wp("Toinen.", deleted))

    assert texts(source) == ["Alku ja loppu.", "Toinen."]


def test_a_deleted_row_is_left_out():
    def row(text, properties=""):
        return f"<w:tr>{properties}<w:tc>{wp(text)}</w:tc><w:tc>{wp('x')}</w:tc></w:tr>"

    source = _read(f"<w:tbl>{row('a')}{row('b', '<w:trPr><w:del/></w:trPr>')}</w:tbl>")

    assert [spans_text(row[0]) for row in source.blocks[0].table.rows] == ["a"]


def test_content_controls_smart_tags_and_simple_fields_are_read():
    body = (
        f"<w:sdt><w:sdtContent>{wp('Koko kappale.')}</w:sdtContent></w:sdt>"
        "<w:p><w:smartTag><w:r><w:t>Espoo</w:t></w:r></w:smartTag>"
        "<w:sdt><w:sdtContent><w:r><w:t> ja Vantaa</w:t></w:r></w:sdtContent></w:sdt>"
        '<w:fldSimple w:instr=" DATE "><w:r><w:t> 1.2.2026</w:t></w:r></w:fldSimple></w:p>'
    )

    assert texts(_read(body)) == ["Koko kappale.", "Espoo ja Vantaa 1.2.2026"]


def test_links_come_from_relations_and_from_field_codes():
    body = (
        '<w:p><w:hyperlink r:id="r9"><w:r><w:t>ohje</w:t></w:r></w:hyperlink></w:p>'
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://example.org/b" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>selvitys</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> luettiin</w:t></w:r></w:p>'
        '<w:p><w:bookmarkStart w:id="1" w:name="luku"/><w:hyperlink w:anchor="luku"><w:r><w:t>luku</w:t></w:r>'
        '</w:hyperlink><w:hyperlink w:anchor="kadonnut"><w:r><w:t>kadonnut</w:t></w:r></w:hyperlink></w:p>'
    )

    spans = [p.spans for p in paragraphs(_read(body, links={"r9": "https://example.org/a"}))]

    assert spans == [
        (Span("ohje", href="https://example.org/a"),),
        (Span("selvitys", href="https://example.org/b"), Span(" luettiin")),
        (Span("luku"), Span("kadonnut", href="#")),
    ]


NUMBERING = (
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def _item(text, list_id="1", level=0):
    return wp(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')


def test_numbers_that_word_computes_are_computed():
    body = _item("a") + _item("b") + _item("c", level=1) + _item("d", level=1) + _item("e") + _item("f", level=1)

    source = _read(body + _item("g", "2") + _item("h", "2"), parts={"numbering": NUMBERING})

    assert texts(source) == ["3. a", "4. b", "a) c", "b) d", "5. e", "a) f", "1. g", "2. h"]
    assert [p.level for p in paragraphs(source)] == [0, 0, 1, 1, 0, 1, 0, 0]


def test_a_numbered_heading_keeps_its_number_in_its_text():
    styles = '<w:style w:type="paragraph" w:styleId="O2"><w:name w:val="otsikko 2"/></w:style>'
    number = '<w:pStyle w:val="O2"/><w:numPr><w:numId w:val="2"/></w:numPr>'

    source = _read(wp("Miten valot hoidetaan?", number), parts={"numbering": NUMBERING, "styles": styles})

    assert [(p.style, p.level, p.mark) for p in paragraphs(source)] == [(Style.HEADING, 2, "")]
    assert texts(source) == ["1. Miten valot hoidetaan?"]


@pytest.mark.parametrize("name", ["heading 1", "Otsikko 1", "Rubrik 1", "HEADING 1"])
def test_headings_are_known_by_name_in_three_languages(name):
    styles = f'<w:style w:type="paragraph" w:styleId="x"><w:name w:val="{name}"/></w:style>'
    based = '<w:style w:type="paragraph" w:styleId="y"><w:name w:val="Oma"/><w:basedOn w:val="x"/></w:style>'

    source = _read(wp("Tausta", '<w:pStyle w:val="y"/>'), parts={"styles": styles + based})

    assert [(p.style, p.level) for p in paragraphs(source)] == [(Style.HEADING, 1)]


def test_an_outline_level_makes_a_heading():
    assert paragraphs(_read(wp("Tausta", '<w:outlineLvl w:val="2"/>')))[0].level == 3


def test_footnotes_come_last_with_a_doubt_and_leave_no_mark_in_the_text():
    notes = '<w:footnote w:id="2"><w:p><w:r><w:t>Lähde: kunta.</w:t></w:r></w:p></w:footnote>'
    body = '<w:p><w:r><w:t>Teksti</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>'

    source = _read(body + wp("Loppu."), parts={"footnotes": notes})

    assert texts(source) == ["Teksti.", "Loppu.", "[1] Lähde: kunta."]
    assert _whys(source) == [("reader.footnotes", "1")]


def test_comments_hidden_text_and_text_boxes_are_told_of():
    box = f"<w:pict><w:txbxContent>{wp('Ruudussa.')}</w:txbxContent></w:pict>"
    both = (
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>{wp("Ruudussa.")}'
        f"</w:txbxContent></w:drawing></mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    body = (
        f'<w:p><w:r><w:t>Näkyvä</w:t><w:commentReference w:id="0"/></w:r><w:r>{both}</w:r>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>piilossa</w:t></w:r></w:p>"
    )

    source = _read(body)

    assert texts(source) == ["Näkyvä", "Ruudussa."]
    assert _whys(source) == [("reader.comments", "1"), ("reader.text_boxes", "1"), ("reader.hidden_text", "1")]


def test_special_characters_become_plain_ones():
    body = (
        "<w:p><w:r><w:t>EU</w:t><w:noBreakHyphen/><w:t>tuki</w:t><w:tab/><w:t>va</w:t><w:softHyphen/><w:t>lo</w:t>"
        '<w:sym w:font="Symbol" w:char="F02D"/><w:t>x</w:t></w:r></w:p>'
    )

    assert texts(_read(body)) == ["EU\u2011tuki valo-x"]


def test_line_breaks_part_names_but_not_sentences():
    body = "<w:p><w:r><w:t>Aino Lehto</w:t><w:br/><w:t>Veikko Salo</w:t></w:r></w:p>"

    assert texts(_read(body)) == ["Aino Lehto", "Veikko Salo"]


def test_looks_come_from_runs_and_styles():
    styles = (
        '<w:style w:type="character" w:styleId="K"><w:name w:val="Korostus"/><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="Lihava"/><w:rPr><w:b/></w:rPr></w:style>'
    )
    body = (
        '<w:p><w:pPr><w:pStyle w:val="L"/></w:pPr><w:r><w:t>a </w:t></w:r>'
        '<w:r><w:rPr><w:rStyle w:val="K"/><w:b w:val="0"/></w:rPr><w:t>b</w:t></w:r></w:p>'
    )

    assert paragraphs(_read(body, parts={"styles": styles}))[0].spans == (Span("a ", bold=True), Span("b", italic=True))


def test_a_table_that_only_puts_text_in_its_place_is_read_as_text():
    cell = "".join(wp(f"Kappale {number}.") for number in range(5))

    assert len(texts(_read(f"<w:tbl><w:tr><w:tc>{wp('Otsake')}</w:tc><w:tc>{cell}</w:tc></w:tr></w:tbl>"))) == 6


def test_a_file_with_macros_is_read_and_its_macros_never_unpacked():
    members = docx_members(wp("Teksti.")) | {"word/vbaProject.bin": b"\xd0\xcf not a project"}

    assert texts(read_bytes("aloite.docm", a_zip(members))) == ["Teksti."]


def test_a_paragraph_that_a_page_break_cut_is_whole_again():
    long = "Kaupunki pitää huolta aineellisen ja aineettoman"

    assert texts(_read(wp(long) + wp("köyhyyden vähentämisestä."))) == [f"{long} köyhyyden vähentämisestä."]


def test_a_document_without_a_body_is_refused():
    members = docx_members("")
    members["word/document.xml"] = (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    )

    assert _code(a_zip(members)) == "file.no_body"
    del members["word/document.xml"]
    assert _code(a_zip(members)) == "file.no_body"


def test_a_document_without_a_word_is_refused():
    assert _code(a_docx("<w:p/>")) == "file.no_text"


def test_a_workbook_is_no_document():
    members = docx_members("")
    members["word/document.xml"] = "<workbook/>"

    assert _code(a_zip(members)) == "file.unknown_format"


def test_xml_that_breaks_off_is_refused():
    members = docx_members("")
    members["word/document.xml"] = "<w:document"

    assert _code(a_zip(members)) == "file.broken"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_before_they_grow(encoding):
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    xml = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE d [<!ENTITY e0 "ha">{bomb}]><d>&e9;</d>'
    members = docx_members("") | {"word/document.xml": xml.encode(encoding)}

    assert _code(a_zip(members)) == "file.xml_entities"


def test_a_file_of_this_computer_is_never_pulled_in():
    xml = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'

    assert _code(a_zip(docx_members("") | {"word/document.xml": xml})) == "file.xml_entities"


def _styled(style_id, name, properties="", based_on=""):
    below = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/>{below}'
        f"<w:rPr>{properties}</w:rPr></w:style>"
    )


TITLE = "Valtuustoaloite leikkipuistojen valaistuksen lisäämisestä"
SMALL = "allekirjoittaneet valtuutetut esittävät, että kunta lisää valaistusta."


@pytest.mark.parametrize(
    "title",
    [
        wp(TITLE, '<w:pStyle w:val="Sub"/>'),
        wp(TITLE, '<w:pStyle w:val="Large"/>'),
        wp(TITLE, '<w:pStyle w:val="Bold"/>'),
        f"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{TITLE}</w:t></w:r></w:p>",
        f'<w:p><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>{TITLE}</w:t></w:r></w:p>',
    ],
)
def test_a_title_in_another_look_is_not_joined_with_a_paragraph_that_begins_small(title):
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
        + _styled("Sub", "Subtitle")
        + _styled("Large", "Iso", '<w:sz w:val="30"/>')
        + _styled("Bold", "Vahva", "<w:b/>")
    )

    assert texts(_read(title + wp(SMALL), parts={"styles": styles})) == [TITLE, SMALL]


def test_a_paragraph_that_a_page_break_cut_in_one_look_is_whole():
    assert texts(_read(wp("Kunta lisää leikkipuistojen valaistusta niin, että") + wp("puistoissa näkee."))) == [
        "Kunta lisää leikkipuistojen valaistusta niin, että puistoissa näkee."
    ]


def test_tabs_part_names_in_columns_and_are_spaces_elsewhere():
    body = "".join(
        f"<w:p><w:r><w:t>{left}</w:t><w:tab/><w:t>{right}</w:t></w:r></w:p>"
        for left, right in (("Olli Niemi", "Maija Laine"), ("Päivämäärä", "12.1.2026"))
    )

    assert texts(_read(body)) == ["Olli Niemi\tMaija Laine", "Päivämäärä 12.1.2026"]

import pytest

from app.domain.errors import AppError
from app.domain.richtext import Span, spans_text
from app.domain.source import Style
from app.intake.readers import read_bytes
from tests.intake.readers.files import a_zip, an_odt, paragraphs, texts

STYLES = (
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>'
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
    '</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" '
    'text:bullet-char="–"/></text:list-style>'
)


def _read(text, styles=STYLES, **more):
    return read_bytes("aloite.odt", an_odt(text, styles, **more))


def _code(data):
    with pytest.raises(AppError) as caught:
        read_bytes("aloite.odt", data)
    return caught.value.code


def _list(style, *items, more=""):
    inner = "".join(f"<text:list-item><text:p>{item}</text:p></text:list-item>" for item in items)
    return f'<text:list text:style-name="{style}" {more}>{inner}</text:list>'


def test_headings_looks_links_and_spaces_are_read():
    source = _read(
        '<text:h text:outline-level="2">Tausta</text:h>'
        '<text:p>On<text:s text:c="2"/>\n <text:span text:style-name="T1">hyvin</text:span><text:tab/>pimeää: '
        '<text:a xlink:href="https://example.org">täällä</text:a></text:p>'
    )

    assert [(p.style, p.level) for p in paragraphs(source)] == [(Style.HEADING, 2), (Style.BODY, 0)]
    assert paragraphs(source)[1].spans == (
        Span("On "),
        Span("hyvin", bold=True),
        Span(" pimeää: "),
        Span("täällä", href="https://example.org"),
    )


def test_lists_show_their_marks_and_go_on_where_they_say_so():
    nested = f"<text:list-item>{_list('', 'c')}</text:list-item>"
    first = _list("L1", "a", "b").replace("</text:list>", nested + "</text:list>")
    goes_on = _list("L1", "d", more='text:continue-numbering="true"')

    source = _read(first.replace('text:style-name=""', "") + goes_on + _list("L2", "e"))

    assert texts(source) == ["1. a", "2. b", "a) c", "4. d", "– e"]


def test_deleted_text_is_gone_and_told_of():
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>poistettu</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    )

    source = _read(f"{changes}<text:p>Jäljelle <text:change-start/>lisätty<text:change-end/>.</text:p>")

    assert texts(source) == ["Jäljelle lisätty."]
    assert [doubt.why for doubt in source.doubts] == ["reader.tracked_changes"]


def test_notes_comments_boxes_and_hidden_text_are_told_of():
    source = _read(
        "<text:p>Teksti<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Lähde.</text:p>"
        "</text:note-body></text:note>.<office:annotation><text:p>miksi?</text:p></office:annotation>"
        '<text:span text:style-name="T2">piilo</text:span>'
        "<drawing:frame><drawing:text-box><text:p>Ruutu.</text:p></drawing:text-box></drawing:frame></text:p>"
    )

    assert texts(source) == ["Teksti.", "Ruutu.", "[1] Lähde."]
    assert {doubt.why for doubt in source.doubts} == {
        "reader.comments",
        "reader.footnotes",
        "reader.text_boxes",
        "reader.hidden_text",
    }


def test_tables_are_read():
    def row(*cells):
        inner = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
        return f"<table:table-row>{inner}</table:table-row>"

    source = _read(
        f"<table:table><table:table-header-rows>{row('Puisto', 'Valoja')}</table:table-header-rows>"
        f"{row('Ranta', '3')}</table:table>"
    )

    table = source.blocks[0].table
    assert [[spans_text(cell) for cell in line] for line in table.rows] == [["Puisto", "Valoja"], ["Ranta", "3"]]
    assert table.header_rows == 1


def test_a_locked_file_is_refused():
    lock = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'

    assert _code(an_odt("<text:p>x</text:p>", more={"META-INF/manifest.xml": lock})) == "file.encrypted"


def test_a_document_without_a_body_or_a_word_is_refused():
    assert _code(a_zip({"content.xml": "<d/>"})) == "file.no_body"
    assert _code(an_odt("<text:p/>")) == "file.no_text"


def test_a_spreadsheet_is_no_document():
    assert _code(a_zip({"content.xml": "<d><body><spreadsheet/></body></d>"})) == "file.unknown_format"


def test_tabs_part_names_in_columns():
    source = _read("<text:p>Olli Niemi<text:tab/>Maija Laine</text:p><text:p>Kunta:<text:tab/>Kivilampi</text:p>")

    assert texts(source) == ["Olli Niemi\tMaija Laine", "Kunta: Kivilampi"]

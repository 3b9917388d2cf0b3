import pytest

from app.domain.errors import AppError
from app.domain.richtext import Span, spans_text
from app.domain.source import SourceTable, Style
from app.intake.readers import read_bytes
from tests.intake.readers.files import outcome, paragraphs, texts


def _read(html, encoding="utf-8"):
    return read_bytes("asia.html", html.encode(encoding))


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<html><meta charset="utf-8">', "utf-8"),
        ('<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "cp1252"),
        ('<html><meta charset="windows-1252">', "cp1252"),
        ('<html><meta charset="utf-8">', "cp1252"),
        ("<html>", "cp1252"),
        ("<html>", "utf-8"),
        ("<html>", "utf-16"),
        ('<?xml version="1.0" encoding="iso-8859-15"?><html>', "iso-8859-15"),
    ],
)
def test_letters_are_right_in_every_encoding(head, encoding):
    assert texts(_read(f"{head}<p>Hyväksyttiin – ”yksimielisesti”.".replace("–", "-").replace("”", '"'), encoding)) == [
        'Hyväksyttiin - "yksimielisesti".'
    ]


def test_white_space_and_line_ends_of_the_source_mean_nothing():
    assert texts(_read("<p>Aino\nLehto&nbsp;ja\r\n  kuusi   muuta</p>")) == ["Aino Lehto ja kuusi muuta"]


def test_hard_line_breaks_part_lines_but_not_a_sentence():
    sentence = "<p>Kaupunki valaisee kaikki koulujen reitit ja asemille vievät tiet<br>ensi vuonna.</p>"
    html = f"<p>ao Kaupunki<br>tied Kunta</p>{sentence}"

    assert texts(_read(html)) == [
        "ao Kaupunki",
        "tied Kunta",
        "Kaupunki valaisee kaikki koulujen reitit ja asemille vievät tiet ensi vuonna.",
    ]


def test_headings_lists_and_looks_are_kept():
    html = (
        "<h2>Perustelut</h2><ol start=3><li>a<li>b<ul><li>c</ul></ol>"
        '<p><b>Lihava</b> ja <em>kursiivi</em>, <a href="https://example.org">linkki</a> ja <a href="">tyhjä</a>'
    )

    source = _read(html)

    assert [(p.style, p.level, p.mark) for p in paragraphs(source)[:4]] == [
        (Style.HEADING, 2, ""),
        (Style.LIST_ITEM, 0, "3."),
        (Style.LIST_ITEM, 0, "4."),
        (Style.LIST_ITEM, 1, "•"),
    ]
    assert paragraphs(source)[4].spans == (
        Span("Lihava", bold=True),
        Span(" ja "),
        Span("kursiivi", italic=True),
        Span(", "),
        Span("linkki", href="https://example.org"),
        Span(" ja "),
        Span("tyhjä", href="#"),
    )


def test_a_block_inside_a_paragraph_ends_it():
    assert texts(_read("<p>Liisa Koski<div>liisa.koski@kunta.fi</div></p>loppu")) == [
        "Liisa Koski",
        "liisa.koski@kunta.fi",
        "loppu",
    ]


def test_navigation_scripts_and_what_is_hidden_are_dropped():
    html = (
        "<nav>Alkuun</nav><script>x()</script><style>p{}</style><p hidden>a<p style='display: none'>b"
        "<div role=navigation>c</div><!-- d --><footer>e</footer><title>f</title><p>Asia"
    )

    assert texts(_read(html)) == ["Asia"]


def test_a_label_does_not_run_into_its_text():
    assert texts(_read('<p><span class="x">Liite 1</span>Selvitys</p>')) == ["Liite 1 Selvitys"]
    assert texts(_read("<p><b>Val</b>tuusto</p>")) == ["Valtuusto"]


def test_a_table_of_data_is_a_table():
    html = (
        "<table><caption>Valot</caption><thead><tr><th>Puisto<th>Valoja</thead>"
        "<tr><td>Keskus<td><div>4</div><div>rikki</div><tr><td>Ranta</table>"
    )

    (block,) = _read(html).blocks

    assert isinstance(block, SourceTable)
    assert (block.table.caption, block.table.header_rows) == ("Valot", 1)
    assert [[spans_text(cell) for cell in row] for row in block.table.rows] == [
        ["Puisto", "Valoja"],
        ["Keskus", "4 rikki"],
        ["Ranta", ""],
    ]


def test_a_table_that_lays_out_the_page_is_read_as_text():
    assert texts(_read("<table><tr><td>Valikko<td><h1>Asia</h1><p>Teksti</table>")) == ["Valikko", "Asia", "Teksti"]


def test_broken_markup_is_read():
    assert texts(_read("<p>a <b>b <i>c</b> d</p></div></table><li>e<p>f")) == ["a b c d", "• e", "f"]


def test_tags_nested_beyond_reason_are_read_or_refused():
    assert outcome("a.html", ("<html>" + "<div>" * 50_000 + "syvällä").encode()) in {
        "read",
        "file.broken",
        "file.no_text",
    }


def test_a_page_without_text_is_refused():
    with pytest.raises(AppError, match=r"file\.no_text"):
        _read("<html><script>1</script></html>")


@pytest.mark.parametrize(
    "definitions",
    ['<!ENTITY x SYSTEM "file:///etc/passwd">', '<!ENTITY x "aaaa"><!ENTITY y "&x;&x;">', '<!ENTITY % x "b">'],
)
def test_a_page_that_brings_entities_along_is_refused(definitions):
    page = f'<?xml version="1.0"?><!DOCTYPE html [{definitions}]><html><body><p>Aloite &x;</p></body></html>'

    assert outcome("sivu.html", page.encode()) == "file.xml_entities"


def test_a_page_s_usual_document_type_is_no_trick():
    head = (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">'
    )

    assert texts(_read(f"{head}<html><body><p>Pihojen valot [1]</p></body></html>")) == ["Pihojen valot [1]"]

import pytest

from app.domain.errors import AppError
from app.domain.richtext import Span, spans_text
from app.domain.source import Style
from app.intake.readers import read_bytes
from tests.intake.readers.files import paragraphs, texts


def _read(body):
    return read_bytes(
        "aloite.rtf", (r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}" + body + "}").encode("ascii")
    )


def test_letters_come_from_the_code_page_and_from_unicode():
    assert texts(_read(r"P\'e4\'e4t\'f6s \u8364?\u228\'e4 \endash \~x\par Toinen\line rivi\par")) == [
        "Päätös €ä – x",
        "Toinen",
        "rivi",
    ]


def test_looks_end_with_their_group():
    assert paragraphs(_read(r"a {\b b \i c} d\par"))[0].spans == (
        Span("a "),
        Span("b ", bold=True),
        Span("c", bold=True, italic=True),
        Span(" d"),
    )


def test_links_are_kept():
    field = r'{\field{\*\fldinst{HYPERLINK "https://example.org/a" }}{\fldrslt{\ul ohje}}}'

    assert paragraphs(_read(f"Katso {field} nyt\\par"))[0].spans == (
        Span("Katso "),
        Span("ohje", href="https://example.org/a"),
        Span(" nyt"),
    )


def test_list_marks_and_headings_are_known():
    body = (
        r"{\stylesheet{\s1\outlinelevel0 x;}{\s2 Otsikko 3;}}\pard\s1 Tausta\par\pard\s2 Syy\par"
        r"\pard {\listtext\pard 1.\tab}Miten?\par"
        r"\pard {\listtext\pard \u61623\'b7\tab}Luoti\par\pard\outlinelevel1 Alaotsikko\par"
    )

    assert [(p.style, p.level, p.mark) for p in paragraphs(_read(body))] == [
        (Style.HEADING, 1, ""),
        (Style.HEADING, 3, ""),
        (Style.LIST_ITEM, 0, "1."),
        (Style.LIST_ITEM, 0, "•"),
        (Style.HEADING, 2, ""),
    ]


def test_rows_become_a_table():
    row = r"\trowd\cellx1\cellx2\pard\intbl %s\cell %s\cell\row"

    (block,) = _read(row % ("a", "b") + row % ("c", "d") + r"\pard").blocks

    assert [[spans_text(cell) for cell in line] for line in block.table.rows] == [["a", "b"], ["c", "d"]]


def test_changes_are_accepted_and_told_of():
    source = _read(r"Jo {\deleted pois }{\revised t\'e4ss\'e4 }on {\v piilo}.\par")

    assert texts(source) == ["Jo tässä on ."]
    assert {doubt.why for doubt in source.doubts} == {"reader.tracked_changes", "reader.hidden_text"}


def test_pictures_headers_and_binaries_are_passed_over():
    body = r"{\header Yl\'e4\par}{\pict\wmetafile8 0102ff}{\*\tuntematon x}A\bin3 }}}B\par"

    assert texts(_read(body)) == ["AB"]


def test_footnotes_come_last():
    assert texts(_read(r"Teksti{\footnote \pard L\'e4hde.}.\par Loppu.\par")) == ["Teksti.", "Loppu.", "[1] Lähde."]


def test_groups_nested_beyond_reason_are_refused():
    with pytest.raises(AppError, match=r"file\.broken"):
        _read("{" * 1000)


def test_an_rtf_without_text_is_refused():
    with pytest.raises(AppError, match=r"file\.no_text"):
        _read("")


def test_tabs_part_names_in_columns():
    assert texts(_read(r"Olli Niemi\tab Maija Laine\par Kunta:\tab Kivilampi\par")) == [
        "Olli Niemi\tMaija Laine",
        "Kunta: Kivilampi",
    ]

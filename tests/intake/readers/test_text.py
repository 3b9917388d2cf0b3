import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import AppError
from app.domain.richtext import Span, spans_text
from app.domain.source import SourceParagraph, SourceTable, SourceText, Style
from app.intake.readers import read_bytes
from tests.intake.readers.files import Show, a_docx, a_pdf, an_odt, outcome, paragraphs, texts, wp


def _read(text, encoding="utf-8"):
    return read_bytes("aloite.txt", text.encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_letters_and_line_ends_are_right_in_every_encoding(encoding, ending):
    text = ending.join(("Aloite: “pöytä” – 5 €", "", "Åsa Öst", ""))

    assert texts(_read(text, encoding)) == ["Aloite: “pöytä” – 5 €", "Åsa Öst"]


def test_a_guessed_encoding_is_doubted_only_where_bytes_are_left_over():
    assert not _read("pöytä", "cp1252").doubts
    (doubt,) = read_bytes("a.txt", b"p\xf6yt\xe4 \x81").doubts
    assert (doubt.why, doubt.facts["encoding"]) == ("reader.encoding_guessed", "cp1252")


@pytest.mark.parametrize("text", ["\n \n\t\n", "\ufeff", "###", "\f"])
def test_a_file_without_a_word_is_refused(text):
    if text == "###":
        assert texts(_read(text)) == ["###"]
        return
    with pytest.raises(AppError, match=r"file\.no_text"):
        _read(text)


def test_markdown_marks_become_looks_links_and_levels():
    source = _read(
        "## Asia\n\nKatso [ohje \\(fi\\)](#) ja **tärkeä** *kohta*, 2*3*4 ja snake_case_nimi.\n\n"
        "### **1. Miten käy?**\n\n- luoti\n  - sisempi\n1. eka\n"
    )

    found = paragraphs(source)
    assert [(p.style, p.level, p.mark) for p in found] == [
        (Style.HEADING, 2, ""),
        (Style.BODY, 0, ""),
        (Style.HEADING, 3, ""),
        (Style.LIST_ITEM, 0, "-"),
        (Style.LIST_ITEM, 1, "-"),
        (Style.LIST_ITEM, 0, "1."),
    ]
    assert found[1].spans == (
        Span("Katso "),
        Span("ohje (fi)", href="#"),
        Span(" ja "),
        Span("tärkeä", bold=True),
        Span(" "),
        Span("kohta", italic=True),
        Span(", 2*3*4 ja snake_case_nimi."),
    )
    assert found[2].spans == (Span("1. Miten käy?"),)


def test_a_hard_break_parts_lines_of_a_wrapped_text():
    text = (
        "Kaupunki korjaa puistojen valot, ja työ alkaa niiltä reiteiltä, joita  \nmoni kulkee. Tämän jälkeen valot "
        "korjataan asemien teiltä, ja sitten\nkaikkialta muualta, missä niitä tarvitaan, ennen ensi talven tuloa\n"
        "ja vuoden vaihtumista.\n"
    )

    assert len(texts(_read(text))) == 2


def test_underlined_headings_rules_and_tables_are_understood():
    source = _read(
        "Otsikko\n=======\n\nteksti\n\n---\n\n| Puisto | Valoja |\n| --- | ---: |\n| Ranta | **3** |\n\nloppu"
    )

    assert paragraphs(source)[0].level == 1
    table = next(block.table for block in source.blocks if isinstance(block, SourceTable))
    assert [[spans_text(cell) for cell in row] for row in table.rows] == [["Puisto", "Valoja"], ["Ranta", "3"]]
    assert texts(source) == ["Otsikko", "teksti", "loppu"]


def test_lines_are_counted_from_one():
    assert [p.line for p in paragraphs(_read("\n\nAsia\n\nToinen\n"))] == [3, 5]


def test_a_paragraph_that_stands_on_two_pages_of_a_text_is_whole_on_both():
    paragraph = (
        "Puistoissa on talvella niin pimeää, ettei niissä uskalla\nkulkea edes alkuillasta, ja moni on siksi alkanut\n"
        "kiertää puistot ja kulkee mieluummin ajoradan vieressä\nkuin kaatuu pimeässä."
    )
    pages = [
        f"Kunta\n\nKohta {word} alkaa.\n\n{paragraph}\n\nSivu {n}\n" for n, word in enumerate(("yksi", "kaksi"), 1)
    ]

    whole = " ".join(paragraph.split())
    assert texts(_read("\f".join(pages))) == ["Kohta yksi alkaa.", whole, "Kohta kaksi alkaa.", whole]


def test_the_last_lines_of_two_pages_with_no_empty_line_above_are_kept():
    pages = [f"Kohta {word} alkaa.\nKunta korjaa valot.\nTyö alkaa heti.\n" for word in ("yksi", "kaksi", "kolme")]

    assert len(texts(_read("\f".join(pages)))) == 9


LETTERS = 'aäöÅBxyz0159 .,;:!?()"”%&/§\n\t '


def _shown(source: SourceText) -> str:
    parts = []
    for block in source.blocks:
        assert isinstance(block, SourceParagraph)
        parts += [block.mark, spans_text(block.spans)]
    return "".join("".join(parts).split())


@given(st.text(alphabet=LETTERS, max_size=400).filter(str.strip))
def test_no_character_of_a_text_is_lost(text):
    # A page number is dropped on purpose; nothing here must look like one.
    text = text.replace("(", "").replace("s.", "s")

    if text.strip():
        assert _shown(_read(text)) == "".join(text.split())


@given(st.lists(st.text(alphabet="abcäö ", min_size=1, max_size=90).filter(str.strip), min_size=1, max_size=30))
def test_lines_keep_their_order_and_their_letters(lines):
    # Three spaces in a row set columns, which are read one after another.
    single = [" ".join(line.split()) for line in lines]
    assert _shown(_read("\n".join(single))) == "".join("".join(single).split())


@given(st.lists(st.text(alphabet="abcäö ", min_size=1, max_size=90).filter(str.strip), min_size=1, max_size=30))
def test_columns_keep_every_letter(lines):
    assert sorted(_shown(_read("\n".join(lines)))) == sorted("".join("".join(lines).split()))


GOOD = {
    "a.docx": a_docx(wp("Teksti") + "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>"),
    "a.odt": an_odt("<text:p>Teksti</text:p>"),
    "a.pdf": a_pdf([[Show("Teksti", 60, 700)]]),
    "a.rtf": rb"{\rtf1\ansi Teksti {\b x}\par \u228?{\field{\*\fldinst HYPERLINK x}}}",
    "a.html": b"<html><meta charset=utf-8><p>Teksti <b>x<table><tr><td>y</table><li>z",
    "a.txt": "# Teksti\n\n- x *y* [z](#)\n".encode("utf-16"),
}


@given(st.sampled_from(sorted(GOOD)), st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(name, data):
    assert outcome(name, data).startswith(("read", "file."))


@given(st.sampled_from(sorted(GOOD)), st.integers(0, 5000), st.binary(min_size=1, max_size=8))
def test_a_good_file_with_any_damage_is_read_or_refused(name, place, damage):
    data = GOOD[name]
    place %= len(data)

    assert outcome(name, data[:place] + damage + data[place + len(damage) :]).startswith(("read", "file."))


@given(
    st.sampled_from(
        [
            "{\\rtf1 %s}",
            "<html><p>%s",
            "{\\rtf1\\u%s}",
            "<html><table><tr><td colspan=%s>",
            "<html><ol start='%s'><li>a",
        ]
    ),
    st.text(max_size=60),
)
def test_any_text_inside_a_markup_is_read_or_refused(frame, text):
    data = (frame % text.replace("%", "")).encode("utf-8", "surrogatepass")

    assert outcome("a.rtf" if frame.startswith("{") else "a.html", data).startswith(("read", "file."))


def test_a_text_of_nothing_but_one_word_on_each_page_is_a_text() -> None:
    source = read_bytes("x.txt", b"virhee\nvirhee\fvirhee ")
    assert texts(source) == ["virhee"] * 3

"""The plain text of a document."""

from app.domain.richtext import Span, Table, plain
from app.export.laid import LaidBlock, Role
from app.export.laid_lists import number_lists
from app.export.text_writer import write_text
from tests.export.documents import a_document, a_rich_document


def text_of(*blocks: LaidBlock) -> str:
    return write_text(a_document(*number_lists(blocks)))


def test_address_lines_and_list_items_follow_one_another_and_all_else_has_room():
    text = write_text(a_rich_document()).replace("\xa0", " ")
    assert "Valmistelijat / lisätiedot:\nKoski Liisa\nNiemi Otso\n" in text
    assert "Esittelijä\nKaupunginhallitus\n\nValtuusto merkitsee" in text
    assert "Tiivistelmä:\n\n- Asemien" in text
    assert "\n1. Asemat, joilla paikat ovat täynnä\n   1. Leppäsuo\n" in text
    assert "\n\n\n" not in text
    assert text.endswith("Aino Lehto\n")


def test_the_title_is_underlined():
    assert text_of(LaidBlock(Role.TITLE, plain("Otsikko"))) == "Otsikko\n=======\n"


def test_an_address_stands_behind_its_link_once_and_a_lost_one_nowhere():
    spans = (
        Span("ohje", href="https://a.fi/"),
        Span(" x", italic=True, href="https://a.fi/"),
        Span(", "),
        Span("muu", href="#"),
        Span(", "),
        Span("https://b.fi/", href="https://b.fi/"),
    )
    assert text_of(LaidBlock(Role.BODY, spans)) == "ohje x (https://a.fi/), muu, https://b.fi/\n"


def test_a_table_has_columns_of_equal_width():
    table = Table(((plain("Asema"), plain("n")), (plain("A"), plain("12"))), 1, "Taulukko 1")
    assert text_of(LaidBlock(Role.TABLE, table=table)) == "Taulukko 1\nAsema  n\n-----  --\nA      12\n"


def test_a_line_break_in_an_item_keeps_the_indent():
    assert text_of(LaidBlock(Role.BULLET, plain("a\nb")), LaidBlock(Role.NUMBERED, plain("c\nd"), 1)) == (
        "- a\n  b\n   1. c\n      d\n"
    )


def test_a_document_without_blocks_is_an_empty_text():
    assert text_of() == ""

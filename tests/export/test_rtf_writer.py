"""The RTF of a document, read back by a reader of its own: headings, lists, links, tables and every character."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.domain.richtext import Span, Table, plain, tidy
from app.domain.source import SourceParagraph, SourceTable, Style
from app.domain.text import clean
from app.export.laid import LaidBlock, LaidDocument, Role
from app.export.laid_lists import number_lists
from app.export.rtf_text import escaped
from app.export.rtf_writer import write_rtf
from app.intake.readers.rtf import read
from tests.export.documents import a_document, a_rich_document


def rtf(*blocks: LaidBlock, language: Language = Language.FI) -> str:
    return write_rtf(a_document(*number_lists(blocks), language=language)).decode("ascii")


def read_back(document: LaidDocument) -> list[tuple[Style, int, str, str]]:
    """Style, level, mark and text of each paragraph; of a table only its cells."""
    seen = []
    for block in read("a.rtf", write_rtf(document)).blocks:
        if isinstance(block, SourceParagraph):
            seen.append((block.style, block.level, block.mark, "".join(span.text for span in block.spans)))
        else:
            cells = ("".join(span.text for span in cell) for row in block.table.rows for cell in row)
            seen += [(Style.BODY, 0, "", text) for text in cells]
    return seen


def folded(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", Language)
def test_every_block_of_a_document_is_read_back_in_order(language: Language):
    document = a_rich_document(language)
    wanted = []
    for block in document.blocks:
        texts = block.text.split("\t") if block.table is None else re.split(r"[\t\n]", block.text)
        wanted += [folded(text) for text in texts]
    seen = [folded(text) for _, _, _, text in read_back(document)]
    # The reader joins and parts lines by rules of its own: only the words must be the same.
    assert " ".join(seen).split() == " ".join(wanted).split()


def test_headings_have_words_own_styles():
    document = a_document(
        LaidBlock(Role.TITLE, plain("Otsikko")),
        LaidBlock(Role.HEADING, plain("Osa"), level=1),
        LaidBlock(Role.QUESTION_HEADING, plain("1. Milloin?"), level=3, number=1),
        LaidBlock(Role.SUBHEADING, plain("Syvä"), level=9),
    )
    levels = [(style, level, text) for style, level, _, text in read_back(document)]
    wanted = [(1, "Otsikko"), (2, "Osa"), (4, "1. Milloin?"), (6, "Syvä")]
    assert levels == [(Style.HEADING, level, text) for level, text in wanted]


def test_items_are_real_lists_with_their_depth_and_number():
    items = (
        LaidBlock(Role.NUMBERED, plain("yksi"), number=3),
        LaidBlock(Role.BULLET, plain("alla"), level=1),
        LaidBlock(Role.NUMBERED, plain("kaksi")),
        LaidBlock(Role.NUMBERED, plain("uusi"), number=1),
    )
    document = a_document(*number_lists(items))
    assert [it[1:] for it in read_back(document)] == [
        (0, "3.", "yksi"),
        (1, "•", "alla"),
        (0, "4.", "kaksi"),
        (0, "1.", "uusi"),
    ]
    text = rtf(*items)
    assert re.findall(r"\\ls(\d)\\ilvl(\d)", text) == [("1", "0"), ("2", "1"), ("1", "0"), ("3", "0")]
    assert len(re.findall(r"\\listoverride\\", text)) == 3
    assert r"\levelnfc0\levelnfcn0\leveljc0\leveljcn0\levelfollow0\levelstartat3" in text


def test_bold_italics_and_links_are_kept_and_a_lost_address_leaves_the_text():
    spans = tidy(
        [
            Span("a"),
            Span("b", bold=True),
            Span("c", italic=True, href="https://a.fi/?b=%7B&c"),
            Span("d", href="#"),
        ]
    )
    (block,) = read("a.rtf", rtf(LaidBlock(Role.BODY, spans)).encode()).blocks
    assert isinstance(block, SourceParagraph)
    assert block.spans == (*spans[:3], Span("d"))


def test_a_lead_in_is_bold_and_a_title_left_in_its_language_says_so():
    text = rtf(
        LaidBlock(Role.LEAD_IN, plain("Till kännedom")),
        LaidBlock(Role.BULLET, plain("x"), language=Language.FI),
        language=Language.SV,
    )
    assert r"\b\fs24\lang2077 Till k" in text
    assert r"\lang1035 {\listtext" in text


def test_a_table_has_a_caption_header_rows_and_every_cell():
    table = Table(((plain("Alue"), plain("Paikkoja")), (plain("Tapiola\npohjoinen"), ())), 1, "Taulukko")
    text = rtf(LaidBlock(Role.TABLE, table=table))
    caption, found = read("a.rtf", text.encode()).blocks
    assert isinstance(caption, SourceParagraph)
    assert caption.spans == (Span("Taulukko", bold=True),)
    assert isinstance(found, SourceTable)
    assert [["".join(span.text for span in cell) for cell in row] for row in found.table.rows] == [
        ["Alue", "Paikkoja"],
        ["Tapiola pohjoinen", ""],
    ]
    assert text.count(r"\trhdr") == 1


def test_a_single_paragraph_can_be_pasted_into_a_line_and_several_cannot():
    body = LaidBlock(Role.BODY, plain("sana"))
    assert r"\par" not in rtf(body).replace(r"\pard", "")
    assert rtf(body, body).replace(r"\pard", "").count(r"\par") == 2
    assert rtf(LaidBlock(Role.BULLET, plain("x"))).replace(r"\pard", "").count(r"\par") == 1


def test_a_document_without_blocks_is_a_file_all_the_same():
    assert write_rtf(LaidDocument(Language.FI, "", "", (), ())).startswith(b"{\\rtf1")


def test_title_and_authors_are_the_files_properties():
    assert r"{\info{\title Otsikko}{\author Liisa Koski}}" in rtf(LaidBlock(Role.BODY, plain("x")))


@given(st.text().map(clean))
def test_every_character_is_one_sign_a_utf16_unit(text: str):
    units: list[int] = []
    for found in re.finditer(r"\\u(-?\d+)\?|\\(line|tab) |\\([\\{}])|([ -~])", escaped(text)):
        number, word, special, letter = found.groups()
        value = int(number) if number else {"line": 10, "tab": 9}[word] if word else ord(special or letter)
        units.append(value % 65536)
    assert b"".join(unit.to_bytes(2, "little") for unit in units).decode("utf-16-le") == text
    assert escaped(text).isascii()


def test_braces_and_backslashes_open_nothing():
    assert escaped("a{b}\\c\n\t") == "a\\{b\\}\\\\c\\line \\tab "
    assert escaped("\U0001f600") == "\\u-10179?\\u-8704?"

"""What the clipboard is given, in three formats, of a selection and of a part."""

import pytest

from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.richtext import Blocks, Bullet, NumberedItem, Paragraph, Span, Subheading, Table, paragraph, plain
from app.export.fragment import clip_blocks, clip_part
from app.export.html_writer import write_html
from app.export.layout import lay_out_part
from app.export.text_writer import write_text
from app.intake.clipboard import clean_html
from app.intake.readers.rtf import read
from tests.export.cases import a_rich_case, a_rich_wording

BLOCKS: Blocks = (
    Subheading(plain("Otsikko")),
    Paragraph(
        (Span("Kaupunki "), Span("edistää", bold=True), Span(" ks. "), Span("ohje", italic=True, href="https://a.fi"))
    ),
    Bullet(plain("yksi")),
    Bullet(plain("kaksi"), 1),
    NumberedItem(plain("neljä"), 0, 4),
    NumberedItem(plain("viisi")),
    Table(((plain("a"), plain("b")), (plain("1"), plain("2"))), 1, "Taulu"),
    paragraph("Loppu 5\u00a0§ & <x> 😀"),
)


def test_a_selection_comes_back_from_its_html_as_it_was():
    assert clean_html(clip_blocks(BLOCKS, Language.SV).html) == BLOCKS
    assert '<div lang="sv">' in clip_blocks(BLOCKS, Language.SV).html


def test_a_selection_is_readable_as_text_and_as_rtf():
    clip = clip_blocks(BLOCKS, Language.FI)
    assert "- yksi\n   - kaksi\n" in clip.text
    assert "4. neljä\n5. viisi\n" in clip.text
    assert "ohje (https://a.fi)" in clip.text
    assert len(read("a.rtf", clip.rtf).blocks) == len(BLOCKS) + 1  # the table's caption


def test_a_piece_of_a_line_pastes_into_a_line():
    clip = clip_blocks((Paragraph((Span("a "), Span("b", bold=True))),), Language.FI)
    assert clip.html == '<span lang="fi">a <strong>b</strong></span>'
    assert clip.text == "a b"
    assert clean_html(clip.html) == (Paragraph((Span("a "), Span("b", bold=True))),)


def test_a_single_item_stays_an_item():
    clip = clip_blocks((Bullet(plain("a")),), Language.FI)
    assert "<li>a</li>" in clip.html
    assert clip.text == "- a\n"


def test_a_link_that_lost_its_address_comes_back_as_one():
    blocks: Blocks = (Paragraph((Span("a", href="#"),)),)
    assert clean_html(clip_blocks(blocks, Language.FI).html) == blocks


def test_nothing_selected_gives_empty_texts():
    assert clip_blocks((), Language.FI).text == ""


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("part", ["summary", "answer:2", "answer", "proposal"])
def test_a_part_is_what_the_files_have(language: Language, part: str):
    case, wording = a_rich_case(), a_rich_wording(language)
    clip = clip_part(case, wording, Stage.COUNCIL, part)
    document = lay_out_part(case, wording, Stage.COUNCIL, part)
    assert (clip.html, clip.text) == (write_html(document), write_text(document))
    assert clip.text
    assert read("a.rtf", clip.rtf).blocks


def test_a_part_that_no_document_has_is_told():
    with pytest.raises(AppError, match=r"export\.no_part"):
        clip_part(a_rich_case(), a_rich_wording(Language.FI), Stage.COUNCIL, "poem")

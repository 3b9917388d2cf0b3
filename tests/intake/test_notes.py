"""Footnotes stand behind a text and hide nothing in it; links are told whatever a document is."""

from app.domain.parsed import ParsedLink
from app.domain.richtext import Span, blocks_text, plain
from app.domain.source import SourceParagraph, SourceText, Style
from app.intake.parse import parse_document
from tests.intake.items import ESPOO_FI, an_item
from tests.intake.sources import TOOLS, a_source

MOTION = """Valtuustoaloite puistojen valaistuksen parantamisesta

Puistoissa on pimeää.

Esitämme, että puistojen valaistusta parannetaan.

Espoossa 3.2.2026

Aino Koski"""
NOTE = SourceParagraph(plain("Mittaus tehtiin 2024."), Style.LIST_ITEM, mark="[1]")


def _noted(source: SourceText) -> SourceText:
    return SourceText(source.name, (*source.blocks, NOTE), source.doubts)


def test_a_footnote_does_not_hide_who_signed() -> None:
    source = a_source(MOTION)
    parsed = parse_document(_noted(source), TOOLS)
    bare = parse_document(source, TOOLS)
    assert bare.signatories
    assert parsed.signatories == bare.signatories
    assert parsed.proposal_sentences == bare.proposal_sentences


def test_a_footnote_of_a_motion_stands_behind_its_reasoning() -> None:
    parsed = parse_document(_noted(a_source(MOTION)), TOOLS)
    assert blocks_text(parsed.background).splitlines()[-1] == "[1] Mittaus tehtiin 2024."


def test_footnotes_of_an_item_are_a_part_of_their_own() -> None:
    bare = parse_document(an_item(ESPOO_FI), TOOLS)
    parsed = parse_document(_noted(an_item(ESPOO_FI)), TOOLS)
    assert bare.content is not None
    assert parsed.content is not None
    assert parsed.content.distribution == bare.content.distribution
    assert parsed.content.other[-1].heading == "Alaviitteet"
    assert blocks_text(parsed.content.other[-1].blocks) == "[1] Mittaus tehtiin 2024."


def test_a_bracketed_number_inside_the_text_is_no_footnote() -> None:
    text = MOTION.replace("Puistoissa on", "[1] Puistoissa on")
    assert "[1] Puistoissa on pimeää." in blocks_text(parse_document(a_source(text), TOOLS).background)


def test_the_links_of_a_motion_are_told() -> None:
    link = SourceParagraph((Span("Ks. "), Span("selvitys", href="https://www.example.fi/a"), Span(".")))
    title, *rest = a_source(MOTION).blocks
    parsed = parse_document(SourceText("m", (title, link, *rest)), TOOLS)
    assert parsed.links == (ParsedLink("selvitys", "https://www.example.fi/a"),)

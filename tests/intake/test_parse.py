import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.domain.motion import Kind
from app.domain.parsed import DocumentKind
from app.intake.parse import parse_document
from tests.intake.motions import SAMPLES
from tests.intake.sources import TOOLS, a_source


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_motion_is_told_by_its_text(sample):
    parsed = parse_document(a_source(sample.text), TOOLS)
    question = sample.kind is Kind.COUNCIL_QUESTION
    assert parsed.kind is (DocumentKind.QUESTION if question else DocumentKind.MOTION)
    assert parsed.language is sample.language


ANSWERED = """
    Valtuusto 1.2.2026

    Valtuustoaloite torista

    Päätösehdotus

    Valtuusto merkitsee selostuksen tiedoksi vastauksena valtuutettu Aino Lehdon aloitteeseen ja toteaa aloitteen
    loppuun käsitellyksi.

    Päätös
"""
ENDED = """
    § 12

    Motion om torget

    Beslut

    Stadsfullmäktige betraktade motionen som slutbehandlad.
"""
WITH_AN_ANSWER = """
    Valtuustoaloite torista

    Vastaus valtuustoaloitteeseen

    Tori on kunnossa.

    Päätös

    Valtuusto toteaa aloitteen loppuun käsitellyksi.
"""
SEVERAL = """
    Valtuustoaloitteita

    Puheenjohtaja ilmoitti valtuutettujen jättäneen kaksi aloitetta.

    1. Valt. Lehdon ym. aloitteessa esitetään siltaa.
    2. Valt. Ekin ym. aloitteessa esitetään tietä.

    Päätös:

    Valtuusto päätti saattaa aloitteet kaupunginhallitukselle valmisteltavaksi.
"""
SENT_ON = """
    § 8 Valtuustoaloite torista

    Päätösehdotus

    Kaupunginhallitus päättää lähettää aloitteen sivistystoimen valmisteltavaksi.
"""
UNRELATED_ITEM = """
    Kaupunginhallitus 1.2.2026 § 9

    Talousarvion muutos

    Päätös

    Hyväksyttiin.
"""


@pytest.mark.parametrize("text", [ANSWERED, ENDED, WITH_AN_ANSWER])
def test_an_item_that_answers_is_an_answer(text):
    assert parse_document(a_source(text), TOOLS).kind is DocumentKind.ANSWER


@pytest.mark.parametrize("text", [SEVERAL, SENT_ON, UNRELATED_ITEM, "Vårfest\n\nFesten ordnas i parken.", ""])
def test_what_only_sends_on_or_is_unrelated_is_other(text):
    assert parse_document(a_source(text), TOOLS).kind is DocumentKind.OTHER


def test_a_language_that_nothing_tells_is_a_doubt():
    parsed = parse_document(a_source("123"), TOOLS)
    assert parsed.language is None
    assert ("language", "language.not_found") in {(doubt.field, doubt.why) for doubt in parsed.doubts}


def test_a_finnish_attachment_does_not_make_a_swedish_motion_finnish():
    text = "Motion om torget\n\nVi föreslår att torget förnyas.\n\nBilaga: Valtuustoaloite torista"
    assert parse_document(a_source(text), TOOLS).language is Language.SV


@given(st.text(max_size=300))
def test_no_text_is_too_strange(text):
    assert parse_document(a_source(text), TOOLS).kind in DocumentKind

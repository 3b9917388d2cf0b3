"""Blocks of two languages are paired in order, and none is ever lost."""

from itertools import count

from hypothesis import given

from app.domain.language import Bilingual, Language
from app.domain.pairing import pair_blocks
from app.domain.passage import TranslationState, translation_state
from app.domain.richtext import Block, Blocks, Bullet, Paragraph, Span, is_blank, paragraph, plain
from tests import strategies as some

FIRST_FI = "Kaupunki rakentaa uuden kirjaston Kivenlahteen vuonna 2028."
SECOND_FI = "Hanke maksaa 12 miljoonaa euroa ja se kestää kaksi vuotta."
LONG_FI = f"{FIRST_FI} {SECOND_FI}"
FIRST_SV = "Staden bygger ett nytt bibliotek i Stensvik år 2028."
SECOND_SV = "Projektet kostar 12 miljoner euro och det tar ungefär två år att genomföra."
SHORT_FI, SHORT_SV = "Kirjasto avataan 3.5.2030.", "Biblioteket öppnas 3.5.2030."


def pair(fi: Blocks, sv: Blocks, source: Language = Language.FI):
    numbers = count(1)
    return pair_blocks(fi, sv, lambda: f"p{next(numbers)}", source)


def sizes(fi: Blocks, sv: Blocks) -> list[tuple[int, int]]:
    return [(len(passage.blocks.fi), len(passage.blocks.sv)) for passage in pair(fi, sv)]


def test_paragraphs_that_answer_one_another_are_paired_one_to_one():
    assert sizes(
        (paragraph(LONG_FI), paragraph(SHORT_FI)), (paragraph(f"{FIRST_SV} {SECOND_SV}"), paragraph(SHORT_SV))
    ) == [
        (1, 1),
        (1, 1),
    ]


def test_a_paragraph_that_swedish_splits_keeps_both_halves_as_its_twin():
    fi = (paragraph(LONG_FI), paragraph(SHORT_FI))
    sv = (paragraph(FIRST_SV), paragraph(SECOND_SV), paragraph(SHORT_SV))
    assert sizes(fi, sv) == [(1, 2), (1, 1)]


def test_a_paragraph_that_finnish_splits_is_paired_too():
    fi = (paragraph(FIRST_FI), paragraph(SECOND_FI), paragraph(SHORT_FI))
    assert sizes(fi, (paragraph(f"{FIRST_SV} {SECOND_SV}"), paragraph(SHORT_SV))) == [(2, 1), (1, 1)]


def test_a_block_without_a_counterpart_has_an_empty_twin_and_is_missing():
    extra = paragraph("Lisäksi kaupunki selvittää 17 koulun tilat vuoteen 2035 mennessä yhdessä Vantaan kanssa. " * 3)
    passages = pair(
        (paragraph(LONG_FI), extra, paragraph(SHORT_FI)), (paragraph(f"{FIRST_SV} {SECOND_SV}"), paragraph(SHORT_SV))
    )
    assert [translation_state(passage) for passage in passages] == [
        TranslationState.TRANSLATED,
        TranslationState.MISSING,
        TranslationState.TRANSLATED,
    ]
    assert passages[1].blocks == Bilingual((extra,), ())


def test_a_text_that_stands_in_swedish_alone_was_written_in_swedish():
    (passage,) = pair((), (paragraph(SHORT_SV),))
    assert (passage.source, passage.basis) == (Language.SV, None)


def test_a_bullet_is_paired_with_a_bullet_and_not_with_the_paragraph_before_it():
    fi: tuple[Block, ...] = (paragraph(LONG_FI), Bullet(plain(SHORT_FI)))
    sv: tuple[Block, ...] = (Bullet(plain(SHORT_SV)),)
    assert sizes(fi, sv) == [(1, 0), (1, 1)]


def test_a_link_and_a_number_decide_between_two_paragraphs_of_one_length():
    fi = (Paragraph((Span("Ohjelma on "), Span("verkossa", href="#"), Span("."))), paragraph("Se maksaa 40 000 e."))
    sv = (paragraph("Priset är 40 000 e."),)
    assert sizes(fi, sv) == [(1, 0), (1, 1)]


def test_five_hundred_paragraphs_are_paired_one_to_one():
    fi = tuple(paragraph(f"Kohta {n} käsitellään vuonna {1500 + n}.") for n in range(500))
    sv = tuple(paragraph(f"Punkt {n} behandlas år {1500 + n}.") for n in range(500))
    assert set(sizes(fi, sv)) == {(1, 1)}


@given(some.blocks, some.blocks, some.languages)
def test_no_block_is_lost_or_moved(fi: Blocks, sv: Blocks, source: Language):
    passages = pair(fi, sv, source)
    assert tuple(b for p in passages for b in p.blocks.fi) == tuple(b for b in fi if not is_blank([b]))
    assert tuple(b for p in passages for b in p.blocks.sv) == tuple(b for b in sv if not is_blank([b]))
    assert len({passage.id for passage in passages}) == len(passages)


@given(some.blocks)
def test_a_text_paired_with_itself_is_paired_one_to_one(blocks: Blocks):
    assert all(passage.blocks.fi == passage.blocks.sv for passage in pair(blocks, blocks))

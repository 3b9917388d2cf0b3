"""One analysis of Voikko's transducer: capitals, joints, hyphens, base form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.finnish_base import base_form
from app.language.finnish_joints import is_sound
from app.language.finnish_pieces import Kind, may_end_any_word, names_something, pieces_of, word_class
from app.language.finnish_shape import Verdict, joins_at, shape_of, verdict

TOWN_LAW = "[Ln][Xp]kunta[X]kunt[Sn][Ny]a[Bh][Bc][Ln][Xp]laki[X]la[Sg][Ny]in"
ESPOO = "[Lep][Xp]Espoo[X]espoo[Sg][Ny]n"
EU = "[La][Xr]jj[X][Xp]EU[X]eu[Sg][Ny]:n"
AIRPORT = "[Lep][Xp]Helsinki[X]helsink[Sn][Ny]i-[Bc][Lep][Ipu][Xp]Vantaa[X]vantaa[Sg][Ny]n"
REGION = "[Ln][De][Xp]itä[X]it[Sn][Ny]ä-[Bc][Lep][Xp]Uusimaa[X][Sg][Ny]uuden[Bm]maan"
ISLANDS = "[Ll][De][Xp]uusi[X]uu[Sg][Ny]den-[Bc][Lep][Xp]Seelanti[X]seelann[Sg][Ny]in"
LAND_AREA = "[Ln][Ica][Xp]maa[X]maa[Sn][Ny]-[Bh][Bc][Ln][De][Xp]ala[X]al[Sn][Ny]a"
LAND_AREA_TOGETHER = LAND_AREA.replace("-[Bh]", "[Bh]")
AGED_TWO = "[Lu]2-[Bc][Ll][Xp]vuotias[X]vuotia[Sn][Ny]s"
PDF_FILE = "[Ln][Xr]iii-=[X][Xp]PDF-tiedosto[X]pdf-tiedosto[Sn][Ny]"


def test_an_analysis_is_taken_apart_into_tags_base_forms_and_letters():
    pieces = pieces_of(EU)
    assert [piece.text for piece in pieces if piece.kind is Kind.LETTER] == ["e", "u", ":", "n"]
    assert [piece.text for piece in pieces if piece.kind is Kind.BASE] == ["EU"]
    assert [piece.text for piece in pieces if piece.kind is Kind.SHAPE] == ["jj"]
    assert word_class(pieces) == "La"


@pytest.mark.parametrize(
    ("analysis", "word", "shape"),
    [
        (TOWN_LAW, "kuntalain", "ppppp=pppp"),
        (ESPOO, "espoon", "ipppp" + "p"),
        (EU, "eu:n", "jj:p"),
        (AIRPORT, "helsinki-vantaan", "ippppppp-=ippppp" + "p"),
        (REGION, "itä-uudenmaan", "ipp-=ipppp=pppp"),
        (PDF_FILE, "pdf-tiedosto", "iii-=pppppppp"),
        (AGED_TWO, "2-vuotias", "q-=ppppppp"),
    ],
)
def test_capitals_and_joints_stand_where_the_lexicon_has_them(analysis: str, word: str, shape: str):
    assert shape_of(pieces_of(analysis), len(word)) == shape


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("Espoon", Verdict.RIGHT),
        ("espoon", Verdict.FIRST_NEEDS_CAPITAL),
        ("esPoon", Verdict.CAPITALS_WRONG),
    ],
)
def test_a_place_begins_with_a_capital(word: str, found: Verdict):
    assert verdict(word, shape_of(pieces_of(ESPOO), len(word))) is found


def test_a_capital_inside_a_name_is_missed():
    shape = shape_of(pieces_of(AIRPORT), len("helsinki-vantaan"))
    assert verdict("Helsinki-vantaan", shape) is Verdict.CAPITALS_WRONG


def test_two_parts_meet_behind_the_fifth_letter_only():
    shape = shape_of(pieces_of(TOWN_LAW), len("kuntalain"))
    assert [place for place in range(1, 9) if joins_at(shape, place)] == [5]


def test_equal_vowels_are_kept_apart_by_a_hyphen():
    assert is_sound(pieces_of(LAND_AREA))
    assert not is_sound(pieces_of(LAND_AREA_TOGETHER))


def test_other_parts_are_not():
    assert is_sound(pieces_of(TOWN_LAW))
    assert not is_sound(pieces_of(TOWN_LAW.replace("a[Bh]", "a-[Bh]")))


@pytest.mark.parametrize(
    ("analysis", "word", "form"),
    [
        (TOWN_LAW, "kuntalain", "kuntalaki"),
        (ESPOO, "espoon", "Espoo"),
        (EU, "eu:n", "EU"),
        (AIRPORT, "helsinki-vantaan", "Helsinki-Vantaa"),
        (REGION, "itä-uudenmaan", "Itä-Uusimaa"),
        (PDF_FILE, "pdf-tiedosto", "PDF-tiedosto"),
        (ISLANDS, "uuden-seelannin", "Uusi-Seelanti"),
    ],
)
def test_the_base_form_bends_the_last_part_and_the_adjective_of_a_place(analysis: str, word: str, form: str):
    pieces = pieces_of(analysis)
    assert base_form(pieces, shape_of(pieces, len(word))) == form


def test_names_are_told_from_common_words():
    assert names_something(pieces_of(ESPOO))
    assert names_something(pieces_of(REGION))
    assert not names_something(pieces_of(TOWN_LAW))


def test_a_word_that_stands_behind_any_other_is_marked():
    assert may_end_any_word(pieces_of("[Ln][Ivj][Xp]sana[X]san[Sn][Ny]a"))
    assert not may_end_any_word(pieces_of("-[Bc][Ln][Ivj][Xp]sana[X]san[Sn][Ny]a"))


@given(st.lists(st.sampled_from([*"abiä-:2[]=", "[Ln]", "[Lep]", "[La]", "[Lu]", "[Bh]", "[Bc]", "[Bm]", "[X]", "[De]",
                                 "[Xp]kunta[X]", "[Xr]ij-=[X]", "[Isf]", "[Icu]", "[Ica]", "[Dg]"])))  # fmt: skip
def test_whatever_a_transducer_says_nothing_breaks(parts: list[str]):
    pieces = pieces_of("".join(parts))
    length = sum(piece.kind is Kind.LETTER for piece in pieces)
    shape = shape_of(pieces, length)
    assert isinstance(is_sound(pieces), bool)
    assert isinstance(base_form(pieces, shape), str)
    assert verdict("A" * length, shape) in set(Verdict)

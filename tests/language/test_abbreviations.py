"""Abbreviations of both languages, with and without their stops."""

import pytest

from app.language.abbreviations import is_abbreviation, is_unit

_FINNISH = "ym mm esim ks ns n s nk ao em tms jne yms ko mrd milj puh kap mom vrt vt vs varapj siht pj hlö alk"
_SWEDISH = "m.fl bl.a t.ex dvs osv o.d s.k fr.o.m t.o.m kap mom ca resp jfr ang inkl exkl f.d e.d m.m p.g.a d.v.s o.s.v"


@pytest.mark.parametrize("word", [*_FINNISH.split(), *_SWEDISH.split(), "Ks", "Bl.a"])
def test_what_officials_shorten_is_known_with_its_stop(word):
    assert is_abbreviation(word, stop=True)


@pytest.mark.parametrize("word", ["esim", "jne", "resurss", "kaupunki", "x.kaupunki"])
def test_what_needs_its_stop_or_shortens_nothing_is_not_known_without_one(word):
    assert not is_abbreviation(word, stop=False)


@pytest.mark.parametrize("word", ["n:o", "klo", "ca", "kpl", "nr", "dnr"])
def test_some_are_written_without_a_stop(word):
    assert is_abbreviation(word, stop=False)


def test_single_letters_with_stops_shorten_something_whatever_it_is():
    assert is_abbreviation("x.y.z", stop=True)
    assert not is_abbreviation("x.y.z", stop=False)


def test_units_are_known_in_any_case():
    assert is_unit("kWh")
    assert is_unit("m²")
    assert not is_unit("puisto")

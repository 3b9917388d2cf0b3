"""What is right beside the dictionaries: names in every form, a person's words, names of the other language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Word
from app.language.inflection import genitive
from app.language.known import Known
from tests.language.fake_spellers import spellers_of

FI, SV = Language.FI, Language.SV
_NAMES = frozenset(
    {
        "Aino Mykkälinen",
        "Juuti",
        "Lehto",
        "Svensson",
        "Rinne",
        "Järvi",
        "Lahti",
        "Uusi",
        "Markus",
        "Tuomas",
        "Espoo",
        "Vokit",
        "Kalle",
        "Mäki",
        "Sipilä",
        "Vihreät",
        "Saari",
        "Nyfors",
        "Virtaset",
    }
)
_NOBODY = spellers_of()
_KNOWN = Known(KnownWords(_NAMES), _NOBODY)


@pytest.mark.parametrize(
    "forms",
    [
        "Mykkälinen Mykkälisen Mykkälistä Mykkäliseen Mykkälisenä Mykkälisellekin Mykkälisensä Mykkäliset Mykkälisten",
        "Juutin Juutia Juutiin Juutilta Juuteja",
        "Lehto Lehdon Lehtoa Lehtoon Lehtona Lehdossakaan Lehdot Lehtojen Lehdoille Lehtonsa",
        "Svenssonin Svenssonia Svenssoniin Svenssonit",
        "Rinteen Rinnettä Rinteeseen Rinteellä",
        "Järven Järveä Järveen Lahden Lahteen Lahdessa Uuden Uutta Uuteen Mäen Mäkeä Saaren Saarta",
        "Markuksen Markusta Markukseen Tuomaan Tuomasta Tuomaaseen",
        "Espoon Espoota Espooseen Espoossakin Sipilän Sipilää Sipilään Kallen Kallea Kalleen",
        "Vokitin Vokitissa Nyforsin Nyforsille",
        "Vihreiden Vihreille Vihreitä Virtasten Virtasille",
        "Aino-Kallen MYKKÄLISEN ESPOOSSA",
    ],
)
def test_a_name_is_known_in_any_finnish_form(forms):
    assert [form for form in forms.split() if not _KNOWN.knows(form, FI)] == []


@pytest.mark.parametrize("form", ["mykkälinen", "Mykkälinenn", "Mykkälise", "Lehdossä", "Lehdo", "Espoossä", "Juutinn"])
def test_what_is_no_form_of_a_name_is_not_known(form):
    assert not _KNOWN.knows(form, FI)


@pytest.mark.parametrize("form", ["Mykkälinens", "Juutis", "Nyfors", "Espoos", "LEHTOS", "Aino"])
def test_a_name_has_its_swedish_genitive_in_swedish(form):
    assert _KNOWN.knows(form, SV)


@pytest.mark.parametrize("form", ["Mykkälisen", "Lehdon", "juutis"])
def test_a_finnish_form_is_no_swedish_one(form):
    assert not _KNOWN.knows(form, SV)


@given(st.from_regex(r"[A-ZÅÄÖ][a-zåäöé]{2,12}", fullmatch=True), st.sampled_from(Language))
def test_the_genitives_of_any_name_are_known(name, language):
    known = Known(KnownWords(frozenset({name})), _NOBODY)
    assert [form for form in (name, *genitive(name, language)) if not known.knows(form, language)] == []


def test_names_of_the_other_language_are_known_with_the_endings_of_the_text():
    known = Known(KnownWords(), spellers_of(fi_names="Ikälä Sepponen", sv_names="Nybacka Stenqvist"))
    assert known.knows("Sepponens", SV)
    assert known.knows("Ikälä", SV)
    assert known.knows("Stenqvistin", FI)
    assert known.knows("Nybackalle", FI) is True
    assert not known.knows("sepponens", SV)
    assert not known.knows("Seponens", SV)


def test_a_second_genitive_of_a_name_that_the_dictionary_inflects_otherwise_is_a_slip():
    spellers = spellers_of(Lehto="Lehto", Lehdon="Lehto", Mäen="Mäki", Pellon="pelto")
    known = Known(KnownWords(frozenset({"Jouni Lehto", "Aino Mäki", "Simo Purto", "Henna Pelto"})), spellers)
    right = "Lehdon Lehtoon Mäen Mäkin Purron Purton Pellon"
    assert [form for form in right.split() if not known.knows(form, FI)] == []
    assert not known.knows("Lehton", FI)
    assert not known.knows("Pelton", FI)
    assert known.knows("Lehtos", SV)


def test_a_word_made_of_a_known_name_and_a_word_is_known_in_swedish():
    known = Known(KnownWords(frozenset({"Sello", "Ii"})), spellers_of(sv="biblioteket på", fi="biblioteket"))
    assert known.knows("Sellobiblioteket", SV)
    assert not known.knows("sellobiblioteket", SV)
    assert not known.knows("Sellobibliotteket", SV)
    assert not known.knows("Sellopå", SV)
    assert not known.knows("Iibiblioteket", SV)
    assert not known.knows("Sellobiblioteket", FI)


def _with(*words: Word) -> Known:
    spellers = spellers_of(raati="raati", raadin="raati", raadit="raati", taksin="taksi", raita="raita")
    return Known(KnownWords(words=Bilingual(words, ())), spellers)


def test_a_persons_word_is_known_as_it_stands_and_with_a_capital_where_a_sentence_begins():
    known = _with(Word("kiekkovieras"), Word("mPuisto"))
    assert known.knows("kiekkovieras", FI)
    assert known.knows("Kiekkovieras", FI, begins=True)
    assert known.knows("KIEKKOVIERAS", FI)
    assert not known.knows("Kiekkovieras", FI)
    assert not known.knows("kiekkovieraan", FI)
    assert not known.knows("mpuisto", FI)
    assert not known.knows("kiekkovieras", SV)


def test_a_new_compound_takes_the_forms_of_the_word_it_is_like():
    known = _with(Word("asukasraati", "raati"), Word("boksi", "taksi"))
    assert [w for w in ("asukasraati", "asukasraadin", "asukasraadit", "boksin") if not known.knows(w, FI)] == []
    assert known.knows("Asukasraadin", FI, begins=True)
    assert known.knows("ASUKASRAADIN", FI)
    assert not known.knows("asukasraita", FI)
    assert not known.knows("asukasraatin", FI)
    assert not known.knows("asukas", FI)


def test_a_slip_in_a_known_name_is_told_apart_from_another_name():
    assert _KNOWN.is_slip_in_name("Mykkälainen", FI)
    assert _KNOWN.is_slip_in_name("Svenson", FI)
    assert not _KNOWN.is_slip_in_name("Borgström", FI)
    assert not Known(KnownWords(), _NOBODY).is_slip_in_name("Svenson", FI)


def test_a_name_is_one_here_or_in_either_dictionary():
    known = Known(KnownWords(frozenset({"Lehto"})), spellers_of(sv_names="Nybacka"))
    assert known.is_name("Lehdon", FI)
    assert known.is_name("Nybacka", FI)
    assert not known.is_name("Puisto", FI)

import pytest

from app.domain.language import Language
from app.intake.names import WrittenName, nominative, person, split_names
from tests.intake.sources import simple_base_forms


def test_a_list_of_names_with_parties_is_split():
    assert split_names("Aino Lehto (vihr.), Carl-Johan af Forsell ja Bo Ek") == (
        WrittenName(("Aino", "Lehto"), "vihr."),
        WrittenName(("Carl-Johan", "af", "Forsell")),
        WrittenName(("Bo", "Ek")),
    )


@pytest.mark.parametrize("text", ["", "puisto", "Valtuutettu", "Kaupunginhallitus", "12 muuta"])
def test_what_is_no_name_is_left_out(text):
    assert split_names(text) == ()


def test_words_that_begin_a_sentence_are_no_part_of_a_name():
    assert split_names("Lisäksi Aino Lehto") == (WrittenName(("Aino", "Lehto")),)


def test_a_party_written_out_behind_a_name_is_its_party():
    assert split_names("Aino Lehto Kokoomus") == (WrittenName(("Aino", "Lehto"), "Kokoomus"),)


@pytest.mark.parametrize(
    ("words", "surname_first", "given", "family"),
    [
        (("Aino", "Maria", "Lehto"), False, "Aino Maria", "Lehto"),
        (("Ulla", "af", "Forsell"), False, "Ulla", "af Forsell"),
        (("Lehto", "Aino"), True, "Aino", "Lehto"),
        (("Lehto",), False, "", "Lehto"),
    ],
)
def test_the_family_name_is_told_from_the_given_ones(words, surname_first, given, family):
    found = person(WrittenName(words), Language.FI, surname_first=surname_first)
    assert (found.given, found.family) == (given, family)


@pytest.mark.parametrize(
    ("text", "family", "sure"),
    [("Pia Ahde puhui.", "Ahde", True), ("Ahde Pia", "Ahde", True), ("Pia Ahdes", "Ahde", False), ("", "Ahde", False)],
)
def test_a_genitive_is_undone_and_the_text_confirms_it_or_not(text, family, sure):
    guess = person(WrittenName(("Pia", "Ahteen")), Language.FI)
    found, confirmed = nominative(guess, Language.FI, simple_base_forms, text)
    assert (found.family, confirmed) == (family, sure)


def test_without_any_rule_the_bare_ending_is_taken_off():
    found, sure = nominative(
        person(WrittenName(("Anna", "Eks")), Language.SV), Language.SV, lambda name, language: (), ""
    )
    assert (found.family, sure) == ("Ek", False)

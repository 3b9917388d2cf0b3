import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.language.inflection import genitive
from app.language.stems_fi import COMPOUND_ELEMENTS, WHOLE_NAMES
from tests.language.finnish_names import FULL_NAMES, GIVEN_NAMES, SURNAMES, pairs
from tests.language.more_names import CHANGE, SEVERAL_WORDS, TAKE_IN, TAKE_N

FI, SV = Language.FI, Language.SV
names = st.text(alphabet="abdeghijklmnoprstuvyäöåÄKLMPRST -", max_size=20)


@pytest.mark.parametrize(("name", "right"), pairs(SURNAMES + GIVEN_NAMES))
def test_the_first_finnish_form_of_a_name_is_right(name: str, right: list[str]):
    assert genitive(name, FI)[0] in right


def test_more_names_have_the_right_first_form():
    wrong = [name for name in TAKE_N.split() if genitive(name, FI)[0] != f"{name}n"]
    wrong += [name for name in TAKE_IN.split() if genitive(name, FI)[0] != f"{name}in"]
    wrong += [name for name, right in pairs(CHANGE) if genitive(name, FI)[0] not in right]
    assert not wrong


def test_more_names_take_a_swedish_s_unless_they_hiss():
    for name in (*TAKE_N.split(), *TAKE_IN.split(), *(name for name, _ in pairs(CHANGE)), *SEVERAL_WORDS):
        assert genitive(name, SV) == (name if name.endswith(("s", "x", "z")) else f"{name}s",)


@pytest.mark.parametrize(("name", "right"), [*FULL_NAMES.items(), *SEVERAL_WORDS.items()])
def test_of_a_full_name_or_group_the_last_part_inflects_and_an_adjective_agrees(name: str, right: str):
    assert genitive(name, FI)[0] == right


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Kallis", ("Kalliksen", "Kalliin")),
        ("Lumme", ("Lumpeen", "Lummeen")),
        ("Vuori", ("Vuoren", "Vuorin")),
        ("Ahti", ("Ahdin", "Ahtin", "Ahden")),
        ("Kytö", ("Kydön", "Kytön")),
    ],
)
def test_an_ambiguous_name_gives_its_other_forms_too(name: str, forms: tuple[str, ...]):
    assert genitive(name, FI) == forms


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("Sini Juuti", "Sini Juutis"),
        ("Maria Helenius", "Maria Helenius"),
        ("Anders Rex", "Anders Rex"),
        ("Lea Schulz", "Lea Schulz"),
        ("Gröna fullmäktigegruppen", "Gröna fullmäktigegruppens"),
        ("Sannfinländarnas fullmäktigegrupp", "Sannfinländarnas fullmäktigegrupps"),
        ("SFP", "SFP:s"),
        ("PS", "PS:s"),
        ("Alberga byalag rf", "Alberga byalag rf:s"),
        ("LEHTO", "LEHTOS"),
        ("  Aalto ", "Aaltos"),
    ],
)
def test_swedish_adds_an_s_where_the_name_does_not_hiss(name: str, right: str):
    assert genitive(name, SV) == (right,)


@pytest.mark.parametrize("language", Language)
def test_a_blank_name_gives_one_empty_form(language: Language):
    assert genitive("  ", language) == ("",)


@pytest.mark.parametrize(
    ("name", "right"),
    [("Ryhmä 2", "Ryhmä 2:n"), ("Lehto (sit.)", "Lehto (sit.):n"), ("Leppävaara-seura ry", "Leppävaara-seura ry:n")],
)
def test_what_does_not_end_in_a_letter_or_in_a_word_takes_a_colon(name: str, right: str):
    assert genitive(name, FI) == (right,)


def test_a_silent_end_takes_an_apostrophe():
    assert genitive("Marie Thibaudet", FI)[0] == "Marie Thibaudet'n"


@given(names, st.sampled_from(Language))
def test_every_text_has_a_form_none_twice_and_none_blank(name: str, language: Language):
    forms = genitive(name, language)
    assert forms
    assert len(set(forms)) == len(forms)
    assert all(forms) == bool(name.strip())


@given(names)
def test_what_stands_before_the_last_word_is_kept(first: str):
    assert genitive(f"{first} Koski", FI)[0].endswith(" Kosken" if first.strip() else "Kosken")


def test_no_whole_name_repeats_an_element():
    assert not set(WHOLE_NAMES) & set(COMPOUND_ELEMENTS)


def test_published_names_have_the_right_genitive(shared: Path):
    with (shared / "data/language/names_genitive.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    finnish = [row["name"] for row in rows if genitive(row["name"], FI)[0] not in row["genitive_fi"].split("|")]
    swedish = [row["name"] for row in rows if genitive(row["name"], SV)[0] != row["genitive_sv"]]
    assert len(finnish) <= 0.03 * len(rows), finnish
    assert not swedish

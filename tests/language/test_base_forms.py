import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.language.inflection import base_forms, genitive
from tests.language.finnish_names import FULL_NAMES, GIVEN_NAMES, SURNAMES, pairs

FI, SV = Language.FI, Language.SV


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Kerolan", "Kerola"),
        ("Juutin", "Juuti"),
        ("Harjanteen", "Harjanne"),
        ("Jääskeläisen", "Jääskeläinen"),
        ("Bergin", "Berg"),
        ("Ahteen", "Ahde"),
        ("Vepsän", "Vepsä"),
        ("Longan", "Lonka"),
        ("Makkosen", "Makkonen"),
        ("Rintamäki-Ovaskan", "Rintamäki-Ovaska"),
        ("Sini Juutin", "Sini Juuti"),
        ("Vihreän valtuustoryhmän", "Vihreä valtuustoryhmä"),
        ("Sitoutumattoman valtuustoryhmän", "Sitoutumaton valtuustoryhmä"),
        ("Keskustan valtuustoryhmän", "Keskustan valtuustoryhmä"),
        ("Biaudet'n", "Biaudet"),
        ("SDP:n", "SDP"),
        ("LEHDON", "LEHTO"),
    ],
)
def test_a_finnish_genitive_is_undone(form: str, name: str):
    assert base_forms(form, FI)[0] == name


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Juutis", "Juuti"),
        ("Lonkas", "Lonka"),
        ("Harjannes", "Harjanne"),
        ("Malins", "Malin"),
        ("Sini Juutis", "Sini Juuti"),
        ("Maria Helenius", "Maria Helenius"),
        ("Gröna fullmäktigegruppens", "Gröna fullmäktigegruppen"),
        ("SFP:s", "SFP"),
        ("Marx", "Marx"),
    ],
)
def test_a_swedish_genitive_is_undone(form: str, name: str):
    assert base_forms(form, SV)[0] == name


def test_a_form_of_several_names_gives_them_all():
    assert set(base_forms("Juutin", FI)) >= {"Juuti", "Juutti"}
    assert set(base_forms("Konttas", SV)) == {"Kontta", "Konttas"}


def test_what_is_no_genitive_comes_back_as_it_is():
    assert base_forms("Lehto", FI) == ("Lehto",)
    assert base_forms("Lehto", SV) == ("Lehto",)
    assert base_forms("", FI) == ("",)


def test_nineteen_of_twenty_own_names_come_back_first():
    names = [(name, forms[0]) for name, forms in pairs(SURNAMES + GIVEN_NAMES)] + list(FULL_NAMES.items())
    missed = [(form, name) for name, form in names if base_forms(form, FI)[0] != name]
    assert len(missed) <= 0.05 * len(names), missed


@given(st.text(alphabet="aehikklmnnoprsttuyäö", min_size=3, max_size=12).map(str.capitalize))
def test_a_name_is_among_the_base_forms_of_its_swedish_genitive(name: str):
    assert name in base_forms(genitive(name, SV)[0], SV)


@given(st.text(alphabet="aehiklmnoprstuyäön :'-", max_size=14), st.sampled_from(Language))
def test_every_text_has_a_base_form(form: str, language: Language):
    assert base_forms(form, language)


def test_published_genitives_are_undone(shared: Path):
    with (shared / "data/language/names_genitive.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    missed = [row["name"] for row in rows if base_forms(row["genitive_fi"].split("|")[0], FI)[0] != row["name"]]
    lost = [row["name"] for row in rows if row["name"] not in base_forms(row["genitive_fi"].split("|")[0], FI)]
    assert len(missed) <= 0.05 * len(rows), missed
    assert not lost

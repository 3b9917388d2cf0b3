"""Faults of references: each rule speaks where it must, and a right reference has none."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.citing import RefFault
from app.domain.language import Language
from app.language.reference_form import form_faults
from app.language.reference_form_compare import case_numbers, cited_apart, meetings
from app.language.reference_translation import Place
from app.language.references import find_references
from app.language.statutes import Catalogue
from app.paths import resources_folder

CATALOGUE = Catalogue(resources_folder() / "statutes")
DAY = date(2026, 4, 20)


def faults(text: str, language: str, day: date = DAY) -> tuple[RefFault, ...]:
    lang = Language(language)
    references = find_references(text, lang, CATALOGUE, day)
    return form_faults(references, Place(text, lang, CATALOGUE, day, first=False))


def codes(text: str, language: str, day: date = DAY) -> list[str]:
    return [f"{it.rule.value} {it.why.removeprefix('finding.law_')}" for it in faults(text, language, day)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021 §6", "fi", ["D4 form_fi"]),
        ("kielilain (423/2003) 24§", "fi", ["D4 form_fi"]),
        ("kielilain (423/2003) §§ 5–7", "fi", ["D4 form_fi"]),
        ("kielilain (423/2003) 5-7 §:ssä", "fi", ["D4 form_fi"]),
        ("kotikuntalain (201/94) 2 §", "fi", ["D4 form_fi"]),
        ("kielilain (423/2003 ) 5 §", "fi", ["D4 form_fi"]),
        ("Kielilain (423/2003) 5 § ja kielilain (423/2003) 6 §", "fi", ["D4 number_again"]),
        ("enligt § 5 i språklagen (423/2003)", "sv", ["D5 form_sv"]),
        ("37 § lagen om enskilda vägar (560/2018)", "sv", ["D5 form_sv"]),
        ("5 § i språklag (423/2003)", "sv", ["D5 form_sv"]),
        ("5 § mom. 2 i språklagen (423/2003)", "sv", ["D5 form_sv"]),
        ("kielilain 5 §", "fi", ["D6 number_missing"]),
        ("5 § i språklagen", "sv", ["D6 number_missing"]),
        ("kielilain (9999/2003) 5 §", "fi", ["D2 number_unknown"]),
        ("kielilain (410/2015) 5 §", "fi", ["D2 name_mismatch"]),
        ("5 § i språklagen (410/2015)", "sv", ["D2 name_mismatch"]),
        ("maankäyttö- ja rakennuslain (132/1999) 62 §", "fi", ["D3 renamed"]),
        ("62 § i markanvändnings- och bygglagen (132/1999)", "sv", ["D3 renamed"]),
        ("kuntalain (365/1995) 5 §", "fi", ["D3 replaced"]),
        ("kuntalain (410/2015) 999 §", "fi", ["D9 section_missing"]),
        ("kielilain (423/2003) 999 §", "fi", ["D9 section_unsure"]),
    ],
)
def test_each_fault_is_told_by_its_rule(text: str, language: str, found: list[str]) -> None:
    assert codes(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("kielilain (423/2003) 5 §:n 2 momentissa ja kielilain 6 §:ssä", "fi"),
        ("kielilaki (423/2003) 5 §", "fi"),
        ("kielilain (423/2003) 5–7 ja 9 §:ää", "fi"),
        ("voimassa olleen maankäyttö- ja rakennuslain (132/1999) 62 §", "fi"),
        ("alueidenkäyttölain (132/1999) 62 §", "fi"),
        ("julkisuuslain (621/1999) 24 §", "fi"),
        ("5 § 2 mom. i språklagen (423/2003) och 6 § i språklagen", "sv"),
        ("2 kap. 2 § 1 mom. 1 punkten i arbetsavtalslagen (55/2001)", "sv"),
        ("2 § i grundlagen (731/1999)", "sv"),
        ("förvaltningsstadgans bestämmelser", "sv"),
        ("KHO:2023:38 ja HE 268/2014 vp", "fi"),
        ("asetuksen (EU) 2016/679 9 artiklan 1 kohdan mukaan", "fi"),
        ("Kaupunginhallitus 16.03.2026 § 89", "fi"),
    ],
)
def test_right_references_are_left_alone(text: str, language: str) -> None:
    assert codes(text, language) == []


def test_a_name_of_its_day_is_right_on_that_day() -> None:
    assert codes("maankäyttö- ja rakennuslain (132/1999) 62 §", "fi", date(2024, 5, 1)) == []
    assert codes("alueidenkäyttölain (132/1999) 62 §", "fi", date(2024, 5, 1)) == ["D3 renamed"]


def test_a_fault_has_a_fix_that_leaves_none() -> None:
    for text, language in (
        ("maankäyttö- ja rakennuslain 62-63 §", "fi"),
        ("laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021 §6", "fi"),
        ("§ 5 språklagen", "sv"),
    ):
        found = faults(text, language)
        assert found
        fixed = found[0].fix
        assert fixed
        assert faults(fixed, language) == (), fixed


def test_a_heading_that_the_text_does_not_speak_of_is_told_with_the_likelier_section() -> None:
    text = "Asukkaiden osallistumista edistetään, ks. kuntalaki (410/2015) 5 §."
    (fault,) = (it for it in faults(text, "fi") if it.why == "finding.law_section_heading")
    assert (fault.facts["heading"], fault.facts["other"]) == ("Kunnanvaakuna", "22")
    assert not [it for it in codes(f"{text} Asukas voi tehdä aloitteen kunnan vaakunasta.", "sv") if "heading" in it]


def test_languages_that_cite_the_same_are_alike_in_any_order() -> None:
    fi = find_references("kuntalain 5 § ja kielilain 6 §, hallintosäännön 2 §", Language.FI, CATALOGUE, DAY)
    sv = find_references(
        "6 § i språklagen, 5 § i kommunallagen och 2 § i förvaltningsstadgan", Language.SV, CATALOGUE, DAY
    )
    assert cited_apart(fi, sv).map(len).fi == cited_apart(fi, sv).map(len).sv == 0
    more = find_references("6 § i språklagen, 6 § i språklagen", Language.SV, CATALOGUE, DAY)
    apart = cited_apart(fi, more)
    assert [it.act for it in apart.fi] == ["410/2015", "hallintosääntö"]
    assert [it.start for it in apart.sv] == [more[1].start]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kaupunginhallitus 16.03.2026 § 89", "fi"),
        ("Stadsstyrelsen 16.3.2026, § 89", "sv"),
        ("stadsstyrelsen den 16 mars 2026 § 89", "sv"),
        ("kaupunginhallitus 16. maaliskuuta 2026 § 89", "fi"),
    ],
)
def test_a_meetings_section_is_found_with_its_day(text: str, language: str) -> None:
    references = find_references(text, Language(language), CATALOGUE, DAY)
    assert [(it.day, it.section) for it in meetings(text, references)] == [("2026-03-16", "89")]


def test_a_section_of_law_is_no_meetings() -> None:
    text = "laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021 §6"
    assert meetings(text, find_references(text, Language.FI, CATALOGUE, DAY)) == ()


def test_case_numbers_are_found_and_law_numbers_are_none() -> None:
    text = "Asia 1234/00.01.02/2025, HEL 2021-008251 T 00 00 02, kuntalaki (410/2015)"
    assert [it.number for it in case_numbers(text)] == ["1234/00.01.02/2025", "HEL 2021-008251 T 00 00 02"]


@pytest.mark.parametrize(("number", "language"), [("000", "fi"), ("004", "sv")])
def test_the_published_items_have_the_faults_that_they_have(number: str, language: str, shared: Path) -> None:
    (path,) = (shared / "seeds").glob(f"{number}_*.txt")
    found = codes(path.read_text("utf-8"), language)
    expected = ["D3 renamed", "D6 number_missing"]
    finnish = ["D9 section_heading", "D9 section_heading", *expected, "D4 form_fi"]
    assert found == (finnish if language == "fi" else expected)

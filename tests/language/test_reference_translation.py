"""References of a text put right where they stand, and said in the other language with what leads them in."""

from datetime import date

import pytest

from app.domain.language import Language
from app.language.reference_translation import Place, normals, translated
from app.language.references import find_references
from app.language.statutes import Catalogue
from app.paths import resources_folder

CATALOGUE = Catalogue(resources_folder() / "statutes")
DAY = date(2026, 4, 20)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def right(text: str, language: str, to: str) -> list[str]:
    lang = Language(language)
    references = find_references(text, lang, CATALOGUE, DAY)
    return [plain(it[Language(to)]) for it in normals(text, references, lang, CATALOGUE, DAY)]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Kuntalain 23 §:n mukaan", "Kuntalain (410/2015) 23 §:n"),
        ("maankäyttö- ja rakennuslaissa (132/1999) säädetään", "alueidenkäyttölaissa (132/1999)"),
        ("julkisuulaki 4.", "julkisuuslain (621/1999) 4 §"),
        ("kielilain (423/2003) 24§", "kielilain (423/2003) 24 §"),
        ("kielilain (423/2003) 5-7 §:ssä", "kielilain (423/2003) 5–7 §:ssä"),
        ("kotikuntalaki (201/94)", "kotikuntalaki (201/1994)"),
        ("maankäyttö- ja rakennuslain (132/1999, MRL) 5 §", "alueidenkäyttölain (132/1999, MRL) 5 §"),
        ("voimassa olleen maankäyttö- ja rakennuslain 5 §", "maankäyttö- ja rakennuslain (132/1999) 5 §"),
        ("Hallintosäännön 2 luvun 9.2 §:n", "Hallintosäännön 2 luvun 9 §:n 2 momentin"),
        ("MRL 171 §:n mukaan", "alueidenkäyttölain (132/1999) 171 §:n"),
        ("tietosuoja-asetuksen 9 artiklan 1 kohdan", "tietosuoja-asetuksen (EU) 2016/679 9 artiklan 1 kohdan"),
        ("julkisuuslain (621/1999) 5 tai 6 §:ssä", "julkisuuslain (621/1999) 5 tai 6 §:ssä"),
    ],
)
def test_finnish_is_put_right_in_its_case(text: str, fixed: str) -> None:
    assert right(text, "fi", "fi") == [fixed]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("enligt § 5 i kommunallagen", "5 § i kommunallagen (410/2015)"),
        ("37 § lagen om enskilda vägar (560/2018)", "37 § i lagen om enskilda vägar (560/2018)"),
        ("62 § i markanvändnings- och bygglagen (132/1999)", "62 § i lagen om områdesanvändning (132/1999)"),
        ("grundlagens 121 §", "121 § i grundlagen (731/1999)"),
        ("Enligt Kronoby kommuns förvaltningsstadga 65 § mom. 4", "förvaltningsstadga 65 § 4 mom."),
        ("12 § i lagen om grundläggande utbildning 628/1998", "12 § i lagen om grundläggande utbildning (628/1998)"),
    ],
)
def test_swedish_is_put_right(text: str, fixed: str) -> None:
    assert right(text, "sv", "sv") == [fixed]


def test_a_number_goes_from_later_mentions() -> None:
    text = "Kuntalain 5 § ja sitten kuntalain (410/2015) 6 §."
    assert right(text, "fi", "fi") == ["Kuntalain (410/2015) 5 §", "kuntalain 6 §"]


def test_what_a_value_does_not_hold_is_kept_as_it_is() -> None:
    text = "julkisen hallinnon tiedonhallinnasta annetun lain (906/2019), jäljempänä thlaki, 5 §:ssä"
    assert right(text, "fi", "fi") == [text]
    text = "kielilain (423/2003) 9 §:n 5 kohdan a ja b alakohdassa"
    assert right(text, "fi", "fi") == [text]


def test_a_name_that_two_acts_bear_gets_no_number() -> None:
    assert "(" not in right("LSL 5 §", "fi", "sv")[0]


@pytest.mark.parametrize(
    ("finnish", "swedish"),
    [
        ("Kuntalain (410/2015) 5 §:n ja saman lain 34 §:n 3 momentin", "34 § 3 mom. i samma lag"),
        ("Kuntalain (410/2015) 5 §:n ja mainitun lain 34 §:n", "34 § i den lagen"),
        ("Kuntalain (410/2015) 5 §. Pykälän 2 momentin", "2 mom. i den paragrafen"),
    ],
)
def test_what_points_back_points_back_in_the_other_language(finnish: str, swedish: str) -> None:
    assert right(finnish, "fi", "sv")[1] == swedish


@pytest.mark.parametrize(
    ("swedish", "finnish"),
    [
        ("5 § i kommunallagen (410/2015) och enligt 34 § 3 mom. i samma lag", "saman lain 34 §:n 3 momentin"),
        ("5 § i kommunallagen (410/2015). Enligt 2 mom. i den paragrafen", "mainitun pykälän 2 momentin"),
    ],
)
def test_it_does_so_the_other_way_round(swedish: str, finnish: str) -> None:
    assert right(swedish, "sv", "fi")[1] == finnish


@pytest.mark.parametrize(
    ("text", "language", "twin", "covers"),
    [
        ("Kuntalain 23 §:n mukaan", "fi", "Enligt 23 § i kommunallagen (410/2015)", None),
        ("kuntalain 23 §:n nojalla", "fi", "med stöd av 23 § i kommunallagen (410/2015)", None),
        ("kuntalain 23 §:n mukaisesti", "fi", "i enlighet med 23 § i kommunallagen (410/2015)", None),
        ("kuntalain 23 §:ssä tarkoitettu", "fi", "som avses i 23 § i kommunallagen (410/2015)", None),
        (
            "kuntalain 23 §:ssä säädetään",
            "fi",
            "i 23 § i kommunallagen (410/2015)",
            "kuntalain 23 §:ssä",
        ),
        ("Enligt 23 § i kommunallagen", "sv", "Kuntalain (410/2015) 23 §:n mukaan", None),
        ("med stöd av 23 § i kommunallagen", "sv", "kuntalain (410/2015) 23 §:n nojalla", None),
        ("som avses i 23 § i kommunallagen", "sv", "kuntalain (410/2015) 23 §:ssä tarkoitettu", None),
        (
            "beslut enligt 23 § i kommunallagen",
            "sv",
            "kuntalain (410/2015) 23 §:ssä tarkoitettu",
            "enligt 23 § i kommunallagen",
        ),
    ],
)
def test_a_reference_takes_what_leads_it_along(text: str, language: str, twin: str, covers: str | None) -> None:
    lang = Language(language)
    (reference,) = find_references(text, lang, CATALOGUE, DAY)
    found = translated(reference, Place(text, lang, CATALOGUE, DAY, first=True))
    assert plain(found.text) == twin
    assert text[found.start : found.end] == (covers or text)


def test_names_that_an_act_has_in_one_language_alone_leave_the_other_empty() -> None:
    assert right("oudosta asiasta annetun lain (9999/2015) 5 §", "fi", "sv") == [""]
    assert right("asiasta annetun lain (9999/2015) 5§", "fi", "fi") == ["asiasta annetun lain (9999/2015) 5 §"]

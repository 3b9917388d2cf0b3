"""References to law in running text of both languages: what they cite, and what is none."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.domain.reference import Bill, Case, CourtCase, EuAct, Provision, Ref, Reference, RefKind, Treaty
from app.language.references import find_references
from app.language.statutes import Catalogue
from app.paths import resources_folder

CATALOGUE = Catalogue(resources_folder() / "statutes")
DAY = date(2026, 4, 20)


def found(text: str, language: str, day: date = DAY) -> tuple[Reference, ...]:
    return find_references(text, Language(language), CATALOGUE, day)


def refs(text: str, language: str, day: date = DAY) -> list[Ref]:
    return [ref for reference in found(text, language, day) for ref in reference.refs]


def at(
    act: str, section: str | None = None, *subsections: str, items: tuple[str, ...] = (), **more: str | None
) -> Provision:
    return Provision(act, section=section, subsections=subsections, items=items, **more)


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Asiasta säädetään kuntalain (410/2015) 23 §:n 1 momentissa.", [at("410/2015", "23", "1")]),
        ("Kuntalaki 23 § koskee tätä.", [at("410/2015", "23")]),
        ("Hallintolain 5–7 § koskevat tätä.", [at("434/2003", "5", section_to="7")]),
        (
            "Kielilain 2, 3, 3 a ja 4 §:ää sovelletaan.",
            [at("423/2003", "2"), at("423/2003", "3"), at("423/2003", "3 a"), at("423/2003", "4")],
        ),
        ("Kielilain 4 a–4 d §", [at("423/2003", "4 a", section_to="4 d")]),
        (
            "Työsopimuslain 2 luvun 2 §:n 2 momentin 2 kohdassa",
            [at("55/2001", "2", "2", items=("2",), chapter="2")],
        ),
        (
            "Viranomaisten toiminnan julkisuudesta annetun lain (621/1999) 24 §:n 1 momentin 3 ja 5 kohdan mukaan",
            [at("621/1999", "24", "1", items=("3", "5"))],
        ),
        ("laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021 §6", [at("612/2021", "6")]),
        ("MRL 171 §:n mukaan", [at("132/1999", "171")]),
        ("MRL:n 19 luvussa", [at("132/1999", chapter="19")]),
        ("HallintoL 6 §", [at("434/2003", "6")]),
        (
            "Kuntalain 5 §:n mukaan näin on. Saman lain 34 §:n 3 momentissa säädetään toisin.",
            [at("410/2015", "5"), at("410/2015", "34", "3")],
        ),
        ("Kuntalain 90 §:n nojalla. Pykälän 2 momentin mukaan", [at("410/2015", "90"), at("410/2015", "90", "2")]),
        ("kuntalain 24§ ja hallintolain 28,1 kohta 3", [at("410/2015", "24"), at("434/2003", "28", "1", items=("3",))]),
        ("kotikuntalaki (201/94)", [at("201/1994")]),
        ("Kumottu maankäyttö- ja rakennuslaki (132/1999, MRL)", [at("132/1999")]),
        ("lasten huollosta (361/1983) annetun lain 4 §", [at("361/1983", "4")]),
        (
            "julkisen hallinnon tiedonhallinnasta annetun lain (906/2019), jäljempänä thlaki, 5 §. Thlain 13 §:ää",
            [at("906/2019", "5"), at("906/2019", "13")],
        ),
        ("Hallintosäännön 2 luvun 9.2 §:n mukaan", [at("hallintosääntö", "9", "2", chapter="2")]),
        ("julkisuulaki 4.", [at("621/1999", "4")]),
    ],
)
def test_finnish_references_are_read(text: str, cited: list[Ref]) -> None:
    assert refs(text, "fi") == cited


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("enligt 23 § 1 mom. i kommunallagen (410/2015)", [at("410/2015", "23", "1")]),
        ("i 2 kap. 10 a § i arbetsavtalslagen", [at("55/2001", "10 a", chapter="2")]),
        ("Enligt 3 § 5 punkten i beredskapslagen", [at("1552/2011", "3", items=("5",))]),
        ("Finlands grundlags 121 § och grundlagens 121 §", [at("731/1999", "121"), at("731/1999", "121")]),
        ("5, 6 och 7 a § i språklagen", [at("423/2003", "5"), at("423/2003", "6"), at("423/2003", "7 a")]),
        ("32 § i lagen om grundläggande utbildning 628/1998", [at("628/1998", "32")]),
        ("37 § lagen om enskilda vägar (560/2018)", [at("560/2018", "37")]),
        ("62 § i markanvändnings- och bygglagen (132/1999)", [at("132/1999", "62")]),
        (
            "5 § i kommunallagen och 34 § 3 mom. i samma lag",
            [at("410/2015", "5"), at("410/2015", "34", "3")],
        ),
        ("5 § i kommunallagen. Enligt 2 mom. i den paragrafen", [at("410/2015", "5"), at("410/2015", "5", "2")]),
        ("förvaltningsstadgan, § 65", [at("förvaltningsstadga", "65")]),
        ("förvaltningsstadga 65 § mom. 4", [at("förvaltningsstadga", "65", "4")]),
        ("kommunallagen av den 10 december 1976 (953/76) 112 §", [at("953/1976", "112")]),
        (
            "lagen om offentlighet i myndigheternas verksamhet (621/1999), nedan julkislagen. Enligt 5 § i julkislagen",
            [at("621/1999"), at("621/1999", "5")],
        ),
        ("I vissa fall enligt kommunallagen.", [at("410/2015")]),
    ],
)
def test_swedish_references_are_read(text: str, cited: list[Ref]) -> None:
    assert refs(text, "sv") == cited


@pytest.mark.parametrize(
    ("text", "language", "cited"),
    [
        ("asetuksen (EU) 2016/679 9 artiklan 1 kohdan mukaan", "fi", EuAct("regulation", 2016, 679, "9", ("1",))),
        ("asetus (EU) N:o 910/2014", "fi", EuAct("regulation", 2014, 910)),
        ("förordning (EU) nr 910/2014", "sv", EuAct("regulation", 2014, 910)),
        ("direktiivin 2014/24/EU", "fi", EuAct("directive", 2014, 24)),
        ("direktiv 92/43/EEG", "sv", EuAct("directive", 1992, 43)),
        ("enligt artikel 9.1 i dataskyddsförordningen", "sv", EuAct("regulation", 2016, 679, "9", ("1",))),
        ("hallituksen esitys (HE 268/2014 vp)", "fi", Bill("268/2014")),
        ("regeringens proposition 34/2019 rd", "sv", Bill("34/2019")),
        ("Ks. KHO:2023:38.", "fi", CourtCase("KHO", 2023, 38)),
        ("HFD:2023:38", "sv", CourtCase("KHO", 2023, 38)),
        ("KHO 22.11.2004 taltio 2989", "fi", CourtCase("KHO", day=date(2004, 11, 22), record="2989")),
        ("yleissopimus (SopS 122/2004)", "fi", Treaty("122/2004")),
    ],
)
def test_other_sources_are_read(text: str, language: str, cited: Ref) -> None:
    assert refs(text, language) == [cited]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kaupunginvaltuusto 18.3.2025 § 138", "fi"),
        ("Stadsfullmäktige 16.03.2026 § 89", "sv"),
        ("Rakennuslupa 5316/2016 ja asianumero 1234/00.01.02/2025.", "fi"),
        ("1) ensimmäinen kohta 2) toinen kohta", "fi"),
        ("Lain mukaan näin on, ja laki on laki.", "fi"),
        ("PL 5, 00099 Helsinki", "fi"),
        ("Klo 6:n ja 16:n välillä", "fi"),
        ("lagen säger 5 saker", "sv"),
        ("tämän lain 5 §:ssä", "fi"),
        ("5 § i denna lag", "sv"),
    ],
)
def test_what_looks_like_law_and_is_none_stays_alone(text: str, language: str) -> None:
    assert refs(text, language) == []


def test_of_acts_with_one_name_the_day_decides() -> None:
    assert found("kuntalain 28 §", "fi", date(2010, 5, 1))[0].act == "365/1995"
    assert found("kuntalain 28 §", "fi")[0].act == "410/2015"
    assert found("ympäristönsuojelulain 28 §", "fi", date(2013, 1, 4))[0].act == "86/2000"


def test_while_an_older_act_went_on_applying_both_are_a_choice() -> None:
    (reference,) = found("kuntalain 28 §", "fi", date(2016, 12, 31))
    assert reference.choices == ("365/1995", "410/2015")
    assert found("kuntalain 28 §", "fi", date(2017, 6, 1))[0].choices == ()


def test_a_name_that_two_acts_in_force_bear_is_a_choice() -> None:
    (reference,) = found("LSL 5 §", "fi")
    assert set(reference.choices) == {"417/2007", "9/2023"}


def test_where_a_reference_its_name_and_its_number_stand_is_told() -> None:
    text = "Asiasta säädetään kuntalain (410/2015) 23 §:ssä."
    (reference,) = found(text, "fi")
    assert text[reference.start : reference.end] == reference.as_written == "kuntalain (410/2015) 23 §:ssä"
    assert reference.name is not None
    assert reference.number is not None
    assert text[slice(*reference.name)] == "kuntalain"
    assert text[slice(*reference.number)] == "410/2015"
    assert reference.case is Case.INESSIVE
    assert reference.kind is RefKind.ACT


def test_a_swedish_reference_tells_the_word_that_leads_it_in() -> None:
    assert found("Enligt 5 § i kommunallagen", "sv")[0].lead == "enligt"


@given(
    st.text(st.sampled_from("§ 0123456789abåä.,:;()/–-lainkomeugs\n\u00a0\ud800"), max_size=200),
    st.sampled_from(Language),
)
def test_any_text_is_read_and_places_lie_in_it(text: str, language: Language) -> None:
    references = find_references(text, language, CATALOGUE, DAY)
    assert all(text[it.start : it.end] == it.as_written for it in references)
    assert all(a.end <= b.start for a, b in pairwise(references))


@pytest.mark.parametrize(
    ("text", "language", "cited"),
    [
        ("YVA-lain 5 §:n mukaan", "fi", [at("252/2017", "5")]),
        ("esittävän taiteen lain (1082/2020) 5 §", "fi", [at("1082/2020", "5")]),
        ("kuntalain (365/1995) 5 § ja kuntalain 6 §", "fi", [at("365/1995", "5"), at("365/1995", "6")]),
        ("5 § i kommunallagen (365/1995) och 6 § i kommunallagen", "sv", [at("365/1995", "5"), at("365/1995", "6")]),
        ("2 § i förvaltningsstadgan", "sv", [at("förvaltningsstadga", "2")]),
        (
            "talousveden laatuvaatimuksista ja valvontatutkimuksista annettu sosiaali- ja terveysministeriön asetus",
            "fi",
            [at("1352/2015")],
        ),
        ("de minimis -asetuksen (EU) 2023/2831 3 artikla", "fi", [EuAct("regulation", 2023, 2831, "3")]),
        (
            "artikel 6.1 e i EU:s allmänna dataskyddsförordning (EU) 2016/679",
            "sv",
            [EuAct("regulation", 2016, 679, "6", ("1",), ("e",))],
        ),
        ("valtioneuvoston asetuksen 5 §", "fi", []),
    ],
)
def test_names_of_several_words_and_names_meant_before_are_read(text: str, language: str, cited: list[Ref]) -> None:
    assert refs(text, language) == cited

"""The catalogue of statutes: numbers, names, renamings, sections, and what a person types to find them."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.language import Language
from app.domain.statute import Status
from app.language.statute_names import definite_sv, keys_of_listed, keys_of_title, turned_fi
from app.language.statute_search import search
from app.language.statutes import Catalogue
from app.paths import resources_folder

TODAY = date(2026, 4, 20)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue(resources_folder() / "statutes")


def numbers(catalogue: Catalogue, name: str, language: str) -> list[str]:
    return [act.number for act in catalogue.named(name, Language(language))]


def test_an_act_is_found_by_its_number_also_where_only_the_list_has_it(catalogue: Catalogue) -> None:
    known, listed = catalogue.act("410/2015"), catalogue.act("689/1997")
    assert known is not None
    assert known.names[0].title.sv == "Kommunallag"
    assert known.whole
    assert listed is not None
    assert not listed.whole
    assert listed.status(TODAY) is Status.UNKNOWN
    assert catalogue.act("9999/2015") is None


@pytest.mark.parametrize(
    ("name", "language", "number"),
    [
        ("kuntalaki", "fi", "410/2015"),
        ("Kuntalaki", "fi", "410/2015"),
        ("MRL", "fi", "132/1999"),
        ("maankäyttö- ja rakennuslaki", "fi", "132/1999"),
        ("alueidenkäyttölaki", "fi", "132/1999"),
        ("viranomaisten toiminnan julkisuudesta annettu laki", "fi", "621/1999"),
        ("oikeudenkäynnistä rikosasioissa annettu laki", "fi", "689/1997"),
        ("kommunallagen", "sv", "410/2015"),
        ("grundlagen", "sv", "731/1999"),
        ("markanvändnings- och bygglagen", "sv", "132/1999"),
        ("lagen om inkomstdatasystemet", "sv", "53/2018"),
    ],
)
def test_an_act_is_found_by_any_of_its_names(catalogue: Catalogue, name: str, language: str, number: str) -> None:
    assert numbers(catalogue, name, language)[0] == number


def test_a_name_of_two_acts_brings_both(catalogue: Catalogue) -> None:
    assert set(numbers(catalogue, "LSL", "fi")) == {"417/2007", "9/2023"}
    assert numbers(catalogue, "kuntalaki", "fi") == ["410/2015", "365/1995"]
    assert numbers(catalogue, "no such act", "sv") == []


def test_an_act_that_was_renamed_has_the_name_of_the_day(catalogue: Catalogue) -> None:
    act = catalogue.act("132/1999")
    assert act is not None
    assert act.naming(date(2024, 12, 31)).title.fi == "Maankäyttö- ja rakennuslaki"
    assert act.naming(date(2025, 1, 1)).title.fi == "Alueidenkäyttölaki"
    assert act.naming(None).definite_sv[0] == "lagen om områdesanvändning"


@pytest.mark.parametrize(
    ("number", "day", "status"),
    [
        ("410/2015", TODAY, Status.IN_FORCE),
        ("410/2015", date(2015, 4, 30), Status.NOT_YET),
        ("365/1995", date(2015, 4, 30), Status.IN_FORCE),
        ("365/1995", date(2015, 5, 1), Status.REPEALED),
        ("132/1999", TODAY, Status.PARTLY_REPEALED),
        ("10/2026", TODAY, Status.NOT_YET),
    ],
)
def test_the_status_is_that_of_the_day(catalogue: Catalogue, number: str, day: date, status: Status) -> None:
    act = catalogue.act(number)
    assert act is not None
    assert act.status(day) is status


def test_a_section_has_its_heading(catalogue: Catalogue) -> None:
    sections = catalogue.sections("410/2015")
    assert sections is not None
    assert sections.consolidated
    found = sections.find("5")
    assert found is not None
    assert found.heading == "Kunnanvaakuna"
    assert sections.find("999") is None
    assert catalogue.sections("689/1997") is None


def test_sections_that_begin_anew_in_each_chapter_are_told_apart_by_it(catalogue: Catalogue) -> None:
    act = next(act for act in catalogue.acts() if (s := catalogue.sections(act.number)) and s.per_chapter)
    sections = catalogue.sections(act.number)
    assert sections is not None
    first, second = (sections.find("1", chapter) for chapter in ("1", "2"))
    assert first is not None
    assert second is not None
    assert first != second


@pytest.mark.parametrize(
    ("title", "turned"),
    [
        ("laki kuntien kulttuuritoiminnasta", "kuntien kulttuuritoiminnasta annettu laki"),
        ("valtioneuvoston asetus jätteistä", "jätteistä annettu valtioneuvoston asetus"),
        ("kuntalaki", "kuntalaki"),
    ],
)
def test_a_finnish_title_is_turned_as_running_text_has_it(title: str, turned: str) -> None:
    assert turned_fi(title) == turned


@pytest.mark.parametrize(
    ("title", "definite"),
    [
        ("lag om hemkommun", "lagen om hemkommun"),
        ("kommunallag", "kommunallagen"),
        ("förordning om behörighet", "förordningen om behörighet"),
        ("statsrådets förordning om avfall", "statsrådets förordning om avfall"),
        ("ärvdabalk", "ärvdabalken"),
    ],
)
def test_a_swedish_title_becomes_definite(title: str, definite: str) -> None:
    assert definite_sv(title) == definite


@pytest.mark.parametrize(
    ("typed", "number", "section"),
    [
        ("kuntal 22", "410/2015", "22"),
        ("kommunallagen 5", "410/2015", "5"),
        ("410/2015 23 §", "410/2015", "23"),
        ("yhdenvert", "1325/2014", ""),
        ("tasa-arvo 6a", "609/1986", "6 a"),
        ("rikoslaki 24:8", "39/1889", "8"),
    ],
)
def test_a_few_letters_find_an_act_and_a_section(catalogue: Catalogue, typed: str, number: str, section: str) -> None:
    hit = search(catalogue, typed, TODAY)[0]
    assert (hit.act.number, hit.section) == (number, section)


def test_what_holds_goes_before_what_does_not(catalogue: Catalogue) -> None:
    found = [hit.act.number for hit in search(catalogue, "kuntalaki", TODAY)]
    assert found.index("410/2015") < found.index("365/1995")
    assert search(catalogue, "", TODAY) == ()


def test_the_data_has_a_date_and_a_credit(catalogue: Catalogue) -> None:
    assert catalogue.about["date"] == "2026-08"
    assert "CC BY 4.0" in catalogue.about["credit"]


def test_data_that_is_not_there_or_of_another_form_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(AppError) as missing:
        Catalogue(tmp_path).act("410/2015")
    assert missing.value.code == "statutes.unreadable"
    (tmp_path / "data.toml").write_text('version = 99\ndate = "2030-01"\ncredit = ""\n', encoding="utf-8")
    with pytest.raises(AppError):
        Catalogue(tmp_path).acts()


def test_titles_of_the_long_list_have_the_same_keys_as_any_other(catalogue: Catalogue) -> None:
    lines = (resources_folder() / "statutes" / "numbers.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines[::7]:
        for language, title in zip(Language, line.split("\t")[2:], strict=False):
            assert list(keys_of_listed(title, language)) == list(keys_of_title(title, language)), title

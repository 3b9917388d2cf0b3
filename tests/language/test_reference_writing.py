"""References written out in both languages: what statutes write, and what is read again as the same value."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.citing import Form, Manner
from app.domain.language import Language
from app.domain.reference import Bill, Case, CourtCase, EuAct, Provision, Ref, Treaty
from app.domain.statute import ActKind
from app.language.reference_eu import eu_number, form_of
from app.language.reference_words import inflected
from app.language.reference_writing import written
from app.language.reference_writing_names import LOCAL_RULES
from app.language.references import find_references
from app.language.statutes import Catalogue
from app.paths import resources_folder

CATALOGUE = Catalogue(resources_folder() / "statutes")
DAY = date(2026, 4, 20)


def said(ref: Ref, language: str, manner: Manner = Manner(), day: date = DAY) -> str:  # noqa: B008
    return written(ref, Language(language), CATALOGUE, day, manner).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("ref", "case", "fi", "sv"),
    [
        (
            Provision("410/2015", None, None, "23", None, ("1",)),
            Case.INESSIVE,
            "kuntalain (410/2015) 23 §:n 1 momentissa",
            "23 § 1 mom. i kommunallagen (410/2015)",
        ),
        (
            Provision("55/2001", "2", None, "2", None, ("2",), ("2",)),
            Case.NOMINATIVE,
            "työsopimuslain (55/2001) 2 luvun 2 §:n 2 momentin 2 kohta",
            "2 kap. 2 § 2 mom. 2 punkten i arbetsavtalslagen (55/2001)",
        ),
        (Provision("410/2015", None, None, "5", "7"), Case.PARTITIVE, "kuntalain (410/2015) 5–7 §:ää", None),
        (Provision("410/2015"), Case.INESSIVE, "kuntalaissa (410/2015)", "kommunallagen (410/2015)"),
        (
            Provision("612/2021", None, None, "6"),
            Case.ILLATIVE,
            "sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021) 6 §:ään",
            "6 § i lagen om ordnande av social- och hälsovård (612/2021)",
        ),
        (
            Provision("612/2021"),
            Case.ELATIVE,
            "sosiaali- ja terveydenhuollon järjestämisestä annetusta laista (612/2021)",
            None,
        ),
        (
            Provision("689/1997", "8", None, "5", None, ("2",)),
            Case.GENITIVE,
            "oikeudenkäynnistä rikosasioissa annetun lain (689/1997) 8 luvun 5 §:n 2 momentin",
            "8 kap. 5 § 2 mom. i lagen om rättegång i brottmål (689/1997)",
        ),
        (
            Provision("hallintosääntö", "2", None, "9", None, ("2",)),
            Case.GENITIVE,
            "hallintosäännön 2 luvun 9 §:n 2 momentin",
            "2 kap. 9 § 2 mom. i förvaltningsstadgan",
        ),
        (
            EuAct("regulation", 2016, 679, "9", ("1",)),
            Case.NOMINATIVE,
            "yleisen tietosuoja-asetuksen (EU) 2016/679 9 artiklan 1 kohta",
            "artikel 9.1 i EU:s allmänna dataskyddsförordning (EU) 2016/679",
        ),
        (EuAct("directive", 1999, 31), Case.GENITIVE, "direktiivin 1999/31/EY", "direktiv 1999/31/EG"),
        (EuAct("regulation", 2008, 1), Case.INESSIVE, "asetuksessa (EY) N:o 1/2008", "förordning (EG) nr 1/2008"),
        (Bill("268/2014"), Case.NOMINATIVE, "HE 268/2014 vp", "RP 268/2014 rd"),
        (CourtCase("KHO", 2023, 38), Case.NOMINATIVE, "KHO:2023:38", "HFD:2023:38"),
        (
            CourtCase("KHO", day=date(2004, 11, 22), record="2989"),
            Case.NOMINATIVE,
            "KHO 22.11.2004 taltio 2989",
            "HFD 22.11.2004 liggare 2989",
        ),
        (Treaty("122/2004"), Case.NOMINATIVE, "SopS 122/2004", "FördrS 122/2004"),
    ],
)
def test_a_reference_is_written_as_each_language_has_it(ref: Ref, case: Case, fi: str, sv: str | None) -> None:
    assert said(ref, "fi", Manner(case=case)) == fi
    if sv is not None:
        assert said(ref, "sv") == sv


def test_lists_have_commas_and_a_conjunction_and_no_doubled_mark() -> None:
    refs = [Provision("423/2003", None, None, section) for section in ("7", "7 a", "9 c")]
    fi, sv = (written(refs, language, CATALOGUE, DAY).replace("\u00a0", " ") for language in Language)
    assert fi == "kielilain (423/2003) 7, 7 a ja 9 c §"
    assert sv == "7, 7 a och 9 c § i språklagen (423/2003)"


def test_spaces_before_marks_and_units_do_not_break() -> None:
    assert written(Provision("410/2015", None, None, "3 a", None, ("1",)), Language.FI, CATALOGUE, DAY) == (
        "kuntalain (410/2015) 3\u00a0a\u00a0§:n 1\u00a0momentti"
    )


def test_the_number_stands_at_the_first_mention_alone_and_the_name_is_that_of_the_day() -> None:
    ref = Provision("132/1999", None, None, "62")
    later = Manner(first=False)
    assert said(ref, "fi", later) == "alueidenkäyttölain 62 §"
    assert said(ref, "sv", later) == "62 § i lagen om områdesanvändning"
    assert said(ref, "fi", later, date(2024, 6, 1)) == "maankäyttö- ja rakennuslain 62 §"


def test_a_short_name_is_used_on_request() -> None:
    ref = Provision("621/1999", None, None, "24")
    assert said(ref, "fi", Manner(form=Form.SHORT)) == "julkisuuslain (621/1999) 24 §"
    assert said(ref, "sv", Manner(form=Form.SHORT)) == "24 § i offentlighetslagen (621/1999)"


def test_an_act_whose_name_nobody_knows_is_not_written() -> None:
    assert said(Provision("9999/2015", None, None, "1"), "fi") == ""
    assert said(Provision("10/2026", None, None, "1"), "sv") == ""


def test_every_local_rule_goes_both_ways() -> None:
    for finnish, swedish in LOCAL_RULES.items():
        assert said(Provision(finnish, None, None, "1"), "sv") == f"1 § i {swedish}n"
        assert said(Provision(swedish, None, None, "1"), "fi") == f"{inflected(finnish, Case.GENITIVE)} 1 §"


NUMBER = st.integers(1, 250).map(str) | st.tuples(st.integers(1, 90), st.sampled_from("abcdf")).map(
    lambda it: f"{it[0]} {it[1]}"
)
COUNTED = st.lists(st.integers(1, 40), max_size=4, unique=True).map(lambda found: tuple(map(str, sorted(found))))


@st.composite
def provisions(draw: st.DrawFn) -> tuple[Provision, ...]:
    """What one reference may cite: sections of no chapter or of chapters, all of one act."""
    act = draw(st.sampled_from([act.number for act in CATALOGUE.acts() if act.kind is not ActKind.EU]))
    kind = draw(st.sampled_from(("act", "chapters", "sections")))
    if kind == "act":
        return (Provision(act),)
    if kind == "chapters":
        return tuple(Provision(act, chapter) for chapter in draw(st.lists(NUMBER, min_size=1, max_size=3, unique=True)))
    found: list[Provision] = []
    chaptered = draw(st.booleans())
    for section in draw(st.lists(NUMBER, min_size=1, max_size=4, unique=True)):
        chapter = draw(st.integers(1, 30).map(str)) if chaptered else None
        last = draw(st.none() | NUMBER)
        subsections, items = ((), ()) if last else (draw(COUNTED), draw(COUNTED))
        found.append(Provision(act, chapter, None, section, last, subsections, items))
    return tuple(found)


@settings(max_examples=300, deadline=None)
@given(provisions(), st.sampled_from(Language), st.sampled_from(Case), st.sampled_from(Form))
def test_what_is_written_is_read_as_the_same(
    refs: tuple[Provision, ...], language: Language, case: Case, form: Form
) -> None:
    text = written(refs, language, CATALOGUE, DAY, Manner(form, case))
    before = "Asia, " if language is Language.FI else "Detta, "
    found = find_references(f"{before}{text}, on.", language, CATALOGUE, DAY)
    if text:
        assert [ref for it in found for ref in it.refs] == list(refs), text


@pytest.mark.parametrize("language", Language)
def test_every_act_in_every_case_is_read_again(language: Language) -> None:
    for act in CATALOGUE.acts():
        if act.kind is ActKind.EU:
            year, number = eu_number(act.number)
            ref: Ref = EuAct(form_of(act.names[0].title.fi), year, number, "9", ("1",), ("c",))
        else:
            ref = Provision(act.number, "2", None, "3 a", None, ("1",), ("2",))
        for case in Case if language is Language.FI else [Case.NOMINATIVE]:
            text = written(ref, language, CATALOGUE, DAY, Manner(case=case))
            found = find_references(f"Se on {text}.", language, CATALOGUE, DAY) if text else ()
            assert [it for one in found for it in one.refs] == ([ref] if text else []), text

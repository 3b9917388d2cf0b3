import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.citation import Citation
from app.domain.language import Language
from app.language.citations import find_citations

FI, SV = Language.FI, Language.SV


def the_one(text: str, language: Language) -> Citation:
    (citation,) = find_citations(text, language)
    return citation


@pytest.mark.parametrize(
    ("text", "written", "name", "number", "section"),
    [
        ("Asiaa ohjaa kuntalaki (410/2015) 14 §.", "kuntalaki (410/2015) 14 §", "kuntalaki", "410/2015", "14"),
        ("Asiasta säädetään kielilain 6 §:ssä.", "kielilain 6 §", "kielilain", None, "6"),
        (
            "Tätä koskee maankäyttö- ja rakennuslain (132/1999) 5 a § nyt.",
            "maankäyttö- ja rakennuslain (132/1999) 5 a §",
            "maankäyttö- ja rakennuslain",
            "132/1999",
            "5 a",
        ),
        ("Ks. tieliikennelaki §34.", "tieliikennelaki §34", "tieliikennelaki", None, "34"),
        ("Suomen perustuslain 20 §", "Suomen perustuslain 20 §", "Suomen perustuslain", None, "20"),
        ("Rakentamiseen sovelletaan MRL 171 §:ää.", "MRL 171 §", "MRL", None, "171"),
        (
            "Laissa julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016, 3 §) on rajat.",
            "Laissa julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016, 3 §)",
            "Laissa julkisista hankinnoista ja käyttöoikeussopimuksista",
            "1397/2016",
            "3",
        ),
        (
            "Asiakirja on viranomaisten toiminnan julkisuudesta annetun lain (621/1999) 24 §:n mukaan salainen.",
            "viranomaisten toiminnan julkisuudesta annetun lain (621/1999) 24 §",
            "viranomaisten toiminnan julkisuudesta annetun lain",
            "621/1999",
            "24",
        ),
        (
            "Valtioneuvoston asetus rakennuksen esteettömyydestä (241/2017) on voimassa.",
            "Valtioneuvoston asetus rakennuksen esteettömyydestä (241/2017)",
            "Valtioneuvoston asetus rakennuksen esteettömyydestä",
            "241/2017",
            None,
        ),
    ],
)
def test_a_finnish_reference_is_found(text: str, written: str, name: str, number: str | None, section: str | None):
    citation = the_one(text, FI)
    assert citation.as_written == written == text[citation.start : citation.end]
    assert (citation.statute.name, citation.statute.number, citation.section) == (name, number, section)


@pytest.mark.parametrize(
    ("text", "written", "name", "number", "section"),
    [
        ("Se 14 § i kommunallagen (410/2015).", "14 § i kommunallagen (410/2015)", "kommunallagen", "410/2015", "14"),
        ("Enligt språklagens 6 § gäller detta.", "språklagens 6 §", "språklagens", None, "6"),
        (
            "Se 3 a § i markanvändnings- och bygglagen nu.",
            "3 a § i markanvändnings- och bygglagen",
            "markanvändnings- och bygglagen",
            None,
            "3 a",
        ),
        (
            "Enligt 8 § i lagen om ordnande av social- och hälsovård (612/2021) är det så.",
            "8 § i lagen om ordnande av social- och hälsovård (612/2021)",
            "lagen om ordnande av social- och hälsovård",
            "612/2021",
            "8",
        ),
        (
            "Enligt 32 § i lagen om grundläggande utbildning är skjutsen avgiftsfri.",
            "32 § i lagen om grundläggande utbildning",
            "lagen om grundläggande utbildning",
            None,
            "32",
        ),
        (
            "Bidraget grundar sig på statsunderstödslagen (688/2001).",
            "statsunderstödslagen (688/2001)",
            *("statsunderstödslagen", "688/2001", None),
        ),
        (
            "Se lagen om hemkommun (201/94) nedan.",
            "lagen om hemkommun (201/94)",
            "lagen om hemkommun",
            "201/1994",
            None,
        ),
    ],
)
def test_a_swedish_reference_is_found(text: str, written: str, name: str, number: str | None, section: str | None):
    citation = the_one(text, SV)
    assert citation.as_written == written == text[citation.start : citation.end]
    assert (citation.statute.name, citation.statute.number, citation.section) == (name, number, section)


def test_chapter_subsection_and_item_are_read_apart():
    finnish = the_one("Pelastuslain 3 luvun 14 §:n 2 momentin 3 kohta", FI)
    swedish = the_one("3 kap. 14 § 2 mom. 3 punkten i räddningslagen", SV)
    for citation in (finnish, swedish):
        assert (citation.chapter, citation.section) == ("3", "14")
        assert (citation.subsections, citation.items) == (("2",), ("3",))


def test_a_range_has_its_end_and_a_list_its_first_section():
    ranged = the_one("kuntalain 22–25 §", FI)
    listed = the_one("kuntalain 22, 23 ja 27 §:n mukaan", FI)
    assert (ranged.section, ranged.section_to) == ("22", "25")
    assert (listed.as_written, listed.section, listed.section_to) == ("kuntalain 22, 23 ja 27 §", "22", None)


def test_references_of_one_sentence_stand_apart_and_in_order():
    text = "Ks. kielilaki (423/2003) 6 §, arkistolaki 7 § ja nuorisolaki (1285/2016)."
    found = find_citations(text, FI)
    assert [citation.as_written for citation in found] == [
        "kielilaki (423/2003) 6 §",
        "arkistolaki 7 §",
        "nuorisolaki (1285/2016)",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "18.3.2025 § 138",
        "Kh § 190",
        "KV 15.10.2018 § 48",
        "Valtuusto hyväksyi asian § 12 mukaisesti.",
        "hallintosäännön 111 §",
        "hallintosäännön I osan 1 luvun 7 §:n mukaan",
        "asianumero 5316/2016",
        "HS 147 §",
        "Kuntalaki uudistuu, ja lakia sovelletaan 5 vuotta.",
        "Asetuksen valmistelu alkoi vuonna 2015.",
        "",
    ],
)
def test_what_is_no_statute_is_not_found_in_finnish(text: str):
    assert find_citations(text, FI) == ()


@pytest.mark.parametrize(
    "text",
    [
        "STF 14.11.2022 § 63",
        "1 kap. 7 § i förvaltningsstadgan",
        "förvaltningsstadgan, § 65",
        "ärendenummer 5316/2016",
        "Lagen ändras, och kommunallagen tillämpas.",
        "Förslaget om lagen om skolor bereds.",
    ],
)
def test_what_is_no_statute_is_not_found_in_swedish(text: str):
    assert find_citations(text, SV) == ()


PIECES = """
laki lain kuntalaki kuntalain annetun julkisuudesta (410/2015) 410/2015 5 § 5 a § §6 ja - , . luvun momentin 2 lagen
om kommunallagen i kap. mom. och ordnande på MRL förordningen
"""
pieces = st.sampled_from(PIECES.split())


@given(st.lists(pieces, max_size=25).map(" ".join) | st.text(max_size=80), st.sampled_from(Language))
def test_every_span_holds_what_is_written_and_none_overlap(text: str, language: Language):
    end = 0
    for citation in find_citations(text, language):
        assert text[citation.start : citation.end] == citation.as_written
        assert end <= citation.start < citation.end
        assert citation.statute.name
        assert citation.statute.number or citation.section or citation.chapter
        end = citation.end


def test_published_items_have_the_references_that_were_read_by_hand(shared: Path):
    for truth, text, language in [
        ("seed_espoo_20260420_fi", "seeds/000_8054553e200daec6.txt", FI),
        ("seed_esbo_20260420_sv", "seeds/004_b596fdce37f532c4.txt", SV),
        ("puumala_20190218_par5_fi", "corpus/docs/puumala_20190218_par5_fi.txt", FI),
    ]:
        right = json.loads((shared / f"corpus/truth/{truth}.json").read_text(encoding="utf-8"))["legal_citations"]
        found = find_citations((shared / text).read_text(encoding="utf-8"), language)
        assert [citation.as_written for citation in found] == [one["as_written"] for one in right]


def test_four_of_five_published_references_to_acts_have_the_right_span(shared: Path):
    lines = (shared / "data/legal/citations.jsonl").read_text(encoding="utf-8").splitlines()
    acts = [row for row in map(json.loads, lines) if row["kind"] == "act"]
    missed = []
    for row in acts:
        written = {citation.as_written for citation in find_citations(row["text"], Language(row["lang"]))}
        without_ending = row["citation"].partition("§:")[0] + "§"
        if not written & {row["citation"], without_ending}:
            missed.append(row["citation"])
    assert len(missed) <= 0.2 * len(acts), missed


def test_the_numbers_of_acts_in_parallel_statutes_are_found(shared: Path):
    lines = (shared / "data/legal/parallel_statute_refs.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    for language, least in ((FI, 0.97), (SV, 0.93)):
        found = total = 0
        for row in rows:
            numbers = {citation.statute.number for citation in find_citations(row[language.value], language)}
            found += len(numbers & set(row["acts"]))
            total += len(set(row["acts"]))
        assert found >= least * total

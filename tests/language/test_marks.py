"""Faults of marks, spaces and repeated words are found where they are, and nothing else is."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.domain.proofing import Mark, Proofable
from app.domain.rules import Rule
from app.language.marks import mechanical_marks
from tests.strategies import texts

FI, SV = Language.FI, Language.SV


def marks(text: str, language: Language = FI) -> list[Mark]:
    return list(mechanical_marks(Proofable(text, language)))


def the_mark(text: str, language: Language = FI) -> Mark:
    (mark,) = marks(text, language)
    return mark


def mended(text: str, language: Language = FI) -> str:
    """`text` with the first fix of its one mark."""
    mark = the_mark(text, language)
    return text[: mark.start] + mark.fixes[0] + text[mark.end :]


@pytest.mark.parametrize(
    ("text", "flagged", "fixed"),
    [
        ("Uusi  reitti avattiin.", "  ", "Uusi reitti avattiin."),
        (" Uusi reitti avattiin.", " ", "Uusi reitti avattiin."),
        ("Uusi reitti avattiin. ", " ", "Uusi reitti avattiin."),
        ("Uusi\treitti avattiin.", "\t", "Uusi reitti avattiin."),
        ("Uusi \xa0reitti avattiin.", " \xa0", "Uusi reitti avattiin."),
        ("Reitti , joka avattiin", " ,", "Reitti, joka avattiin"),
        ("Onko reitti auki ?", " ?", "Onko reitti auki?"),
        ("Reitti (uusi ) avattiin", " )", "Reitti (uusi) avattiin"),
        ("Reitti ( uusi reitti) avattiin", "( ", "Reitti (uusi reitti) avattiin"),
        ("Kohta 2 §:n :", " :", "Kohta 2 §:n:"),
        ("Reitti,joka avattiin", "Reitti,joka", "Reitti, joka avattiin"),
        ("Se on hyvä.Mutta uusi", "hyvä.Mutta", "Se on hyvä. Mutta uusi"),
        ("Se on auki.EU tukee", "auki.EU", "Se on auki. EU tukee"),
        ("Reitit kuten.pyörätiet ovat", "kuten.pyörätiet", "Reitit kuten. pyörätiet ovat"),
        ("Vuonna 2025.Mutta uusi", "2025.Mutta", "Vuonna 2025. Mutta uusi"),
        ("Laki (410/2015).Toinen laki", ").Toinen", "Laki (410/2015). Toinen laki"),
        ("Lisätietoja:Maija", "Lisätietoja:Maija", "Lisätietoja: Maija"),
        ("Liite 1:Sopimus", "1:Sopimus", "Liite 1: Sopimus"),
        ("Onko auki?On se", "auki?On", "Onko auki? On se"),
    ],
)
def test_a_space_too_many_or_too_few_is_found_and_mended(text: str, flagged: str, fixed: str):
    mark = the_mark(text)
    assert (mark.rule, mark.text) == (Rule.SPACES, flagged)
    assert mended(text) == fixed


@pytest.mark.parametrize(
    "text",
    [
        "Hinta on 1,5 euroa klo 12:30 eli suhde 1:2, EU:n tuki 2 §:n mukaan 14.5.2025.",
        "Suhde on 1 : 2 ja tiedosto .docx auki ... tai ei",
        "Katso https://espoo.fi/fi/a,b?x=1:Y;z!A ja www.espoo.fi,sivu sekä raportti.Liite.pdf",
        "Osoite on etunimi.sukunimi@espoo.fi ja etunimi.sukunimi(at)espoo.fi",
        "Henkilö(t) ja hän/he, ja/tai, 1 a), mm. t.ex. bl.a. s.a.s. o.s.v.",
        "Rasti ( ) tai ( x ) tai [ ]",
        "1.\tJohdanto",
        "a)\tkohta",
        "•\tkohta",
        "S.Ahlqvist ja ASP.NET",
        "   ",
        "",
    ],
)
def test_spaces_in_numbers_addresses_short_forms_and_list_marks_are_right(text: str):
    assert marks(text) == []


@pytest.mark.parametrize(
    ("text", "language", "flagged", "fixed"),
    [
        ("Reitti on on auki.", FI, "on on", "Reitti on auki."),
        ("Se se on auki.", FI, "Se se", "Se on auki."),
        ("Jos jos se on auki.", FI, "Jos jos", "Jos se on auki."),
        ("Staden anser att att leden är ny.", SV, "att att", "Staden anser att leden är ny."),
        ("Det det är nytt.", SV, "Det det", "Det är nytt."),
        ("Leden som som är ny.", SV, "som som", "Leden som är ny."),
        ("Leden är i i skick.", SV, "i i", "Leden är i skick."),
        ("Reitti kulkee Pori Pori kautta.", FI, "Pori Pori", "Reitti kulkee Pori kautta."),
        ("Reitti ja ja ja polku.", FI, "ja ja ja", "Reitti ja polku."),
        ("Uusi kaaavoitus alkaa.", FI, "kaaavoitus", "Uusi kaavoitus alkaa."),
    ],
)
def test_a_repeated_word_and_a_tripled_letter_are_found_and_mended(
    text: str, language: Language, flagged: str, fixed: str
):
    mark = the_mark(text, language)
    assert (mark.rule, mark.text) == (Rule.REPEATED, flagged)
    assert mended(text, language) == fixed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Numero 00 00 03 ja 2025 2025.", FI),
        ("Reitti on auki. Auki on myös polku.", FI),
        ("De resurser staden har har minskat.", SV),
        ("Hur läget är är oklart.", SV),
        ("Frågan handlar om om leden byggs.", SV),
        ("Hyvin hyvin vähän, se, se ja EU EU.", FI),
        ("Maa-ala, sosiaali- ja sosiaalityö.", FI),
        ("Osa III ja VIII, www ja xxx sekä AAA-luokka.", FI),
        ("Kaupunki KAUPUNKI", FI),
    ],
)
def test_words_that_rightly_stand_twice_are_silent(text: str, language: Language):
    assert marks(text, language) == []


@pytest.mark.parametrize(
    ("text", "flagged", "fix"),
    [
        ("Reitti on auki.. Polku ei.", "auki.. Polku", "auki. Polku"),
        ("Reitti,, polku", "Reitti,, polku", "Reitti, polku"),
        ("Reitti on auki!!", "auki!!", "auki!"),
        ("Onko reitti auki???", "auki???", "auki?"),
        ("Reitti on auki., ja", "auki., ja", "auki, ja"),
        ("Polkuja, teitä jne.. Uusi", "jne.. Uusi", "jne. Uusi"),
    ],
)
def test_a_mark_that_stands_twice_is_found_with_the_words_beside_it(text: str, flagged: str, fix: str):
    mark = the_mark(text)
    assert (mark.rule, mark.text, mark.fixes[0]) == (Rule.PUNCTUATION, flagged, fix)


@pytest.mark.parametrize(
    ("text", "language", "flagged", "fix"),
    [
        ("Reittejä kuten. pyöräteitä rakennetaan.", FI, "kuten. pyöräteitä", "kuten pyöräteitä"),
        ("Reitti on auki. sen pituus kasvaa.", FI, "auki. sen", "auki. Sen"),
        ("Leden är öppen. den blir längre.", SV, "öppen. den", "öppen, den"),
        ("Onko se auki? kyllä on.", FI, "auki? kyllä", "auki? Kyllä"),
        ("Reitti avattiin 2025. sen pituus kasvaa.", FI, "2025. sen", "2025. Sen"),
    ],
)
def test_a_small_letter_behind_a_full_stop_is_found_with_the_words_beside_it(
    text: str, language: Language, flagged: str, fix: str
):
    mark = the_mark(text, language)
    assert (mark.rule, mark.text, mark.fixes[0]) == (Rule.PUNCTUATION, flagged, fix)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Esim. reitti, ks. liite, mm. polku, ym. asiat, n. viisi, em. kohta, ns. tie ja vs. johtaja.", FI),
        ("Bl.a. leden, t.ex. stigen, m.fl. motion, s.k. led, ca. fem, resp. sex och t.o.m. sju.", SV),
        ("Tehtiin 3. luokassa 5. toukokuuta 2025 ja 1.1. alkaen, II. osa, § 5. kohta, A. kohta.", FI),
        ("Kuningas Kaarle XVI. kuningas, J. lehto ja K. kuusi.", FI),
        ("Hän sanoi: ”Onko se auki?” kysyi hän. ”Ei...” vastasi toinen… ja lähti... pois.", FI),
        ("Mitä?! Reitti on 5., 6. ja 7. mm., ym.; jne.: näin.", FI),
        ("Johdanto ........ 3", FI),
        ("Kohdat ovat seuraavat. a) reitti b) polku", FI),
        ("Lue sivu www.espoo.fi. se kertoo.", FI),
        ("Katso espoo.fi. eTalous on uusi.", FI),
    ],
)
def test_short_forms_ordinals_dates_and_ellipses_are_silent(text: str, language: Language):
    assert marks(text, language) == []


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Reitti (uusi avattiin.", "("),
        ("Reitti uusi) avattiin.", ")"),
        ("Reitti [uusi avattiin.", "["),
        ("Hanke ”Uusi reitti alkaa.", "”"),
        ("Hanke Uusi reitti” alkaa.", "”"),
        ("Hanke ”Uusi” ja ”vanha reitti alkaa.", "”"),
    ],
)
def test_what_has_no_other_half_is_found_without_a_fix(text: str, flagged: str):
    mark = the_mark(text)
    assert (mark.rule, mark.text, mark.fixes) == (Rule.PAIRS, flagged, ())


def test_the_one_of_three_quotation_marks_that_is_alone_is_the_marked_one():
    text = "Hanke ”Uusi ja ”vanha” reitti"
    assert the_mark(text).start == text.index("”")


@pytest.mark.parametrize("text", ['Hanke "Reitti" alkaa', "Hanke “Reitti” alkaa", "Hanke „Reitti“ alkaa", "a «b» c"])
def test_quotation_marks_of_another_style_are_each_put_right(text: str):
    for mark in reversed(marks(text)):
        assert (mark.rule, mark.fixes) == (Rule.PAIRS, ("”",))
        text = text[: mark.start] + mark.fixes[0] + text[mark.end :]
    assert re.search(r"”\w+”", text)
    assert marks(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "a) reitti, b) polku ja 1) tie sekä iv) silta",
        "Hanke (uusi (ja vanha) reitti) ja ”nimi (osa)” sekä [muu].",
        "Hanke ”Reitti”:n ja ”Polku”-hanke, (”tie”), ”ulompi ’sisempi’ osa”.",
        'Näyttö on 55" leveä.',
        "Laki (410/2015, 2 a) ja osoite https://espoo.fi/a(b) tässä",
        "Hän totesi lausunnossaan näin: ”" + "Tämä lainaus on pitkä, " * 8 + "ja se jatkuu.",
        "”" + "Tämä lainaus jatkuu seuraavassa kappaleessa ja on siksi pitkä. " * 4 + "Loppu.",
    ],
)
def test_pairs_list_marks_and_quotations_of_several_paragraphs_are_silent(text: str):
    assert marks(text) == []


@pytest.mark.parametrize("language", Language)
def test_marks_stand_in_the_order_of_their_places(language: Language):
    found = marks('Uusi  "reitti" on on auki.. se', language)
    assert [mark.start for mark in found] == sorted(mark.start for mark in found)
    assert {mark.rule for mark in found} == {Rule.SPACES, Rule.PAIRS, Rule.REPEATED, Rule.PUNCTUATION}


SIGNS = st.text("aAbåÄ 1.,;:!?…()[]\"”“»’'-–\t\xa0\n@/", max_size=30)
WORDY = st.lists(
    st.sampled_from(["on", "On", "jne", "www.a.fi", "reitti", "5", "EU", ".", ",", " ", "  ", "?", "("])
).map("".join)
ANY = texts(40) | SIGNS | WORDY | st.text(max_size=40)


@given(ANY, st.sampled_from(Language), st.booleans())
def test_every_mark_holds_the_words_that_it_stands_on(text: str, language: Language, running: bool):
    for mark in mechanical_marks(Proofable(text, language, running)):
        assert 0 <= mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end] == mark.text
        assert mark.text not in mark.fixes


@given(ANY, st.sampled_from(Language))
def test_a_fix_takes_its_mark_away(text: str, language: Language):
    for mark in marks(text, language):
        for fix in mark.fixes:
            after = marks(text[: mark.start] + fix + text[mark.end :], language)
            assert [(it.says, it.start, it.text) for it in after].count((mark.says, mark.start, mark.text)) == 0


@pytest.mark.parametrize(
    "unit", ["a", ".", " ", "(", "on ", "a.", '"a ', "@", "/.", "a-", "www.", "a,b ", "x )", "aa.a:"]
)
def test_a_paragraph_of_hundreds_of_thousands_of_characters_is_read(unit: str):
    text = unit * (300_000 // len(unit))
    for mark in mechanical_marks(Proofable(text, FI)):
        assert mark.end <= len(text)


def test_the_published_items_have_one_slip_of_marks_and_no_false_one(shared: Path):
    for name, language, rules in (("000_8054553e200daec6", FI, ["F10"]), ("004_b596fdce37f532c4", SV, [])):
        lines = (shared / "seeds" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        # A published text's Markdown stands for headings, lists and looks, and is none of its words.
        found = [mark for line in lines for mark in marks(re.sub(r"^[#\s>*-]+|[*_]+", "", line).strip(), language)]
        assert [mark.rule for mark in found] == rules

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.domain.motion import GroupSignatory
from app.intake.signatories import find_signatories
from tests.intake.sources import simple_base_forms

FI, SV = Language.FI, Language.SV


def read(text, language=FI):
    return find_signatories(text, language, simple_base_forms)


def names(text, language=FI):
    found = read(text, language).signatories
    return [one.name[language] if isinstance(one, GroupSignatory) else one.name for one in found]


@pytest.mark.parametrize(
    ("text", "language", "expected", "count"),
    [
        ("Valtuutettu Aino Lehto ja 27 muuta valtuutettua ovat jättäneet aloitteen.", FI, ["Aino Lehto"], 27),
        ("Aino Lehto sekä 18 muuta valtuutettua jättivät aloitteen.", FI, ["Aino Lehto"], 18),
        ("valtuutettu Aino Kerolan ja 18 muun valtuutetun 12.12.2026 jättämään aloitteeseen", FI, ["Aino Kerola"], 18),
        ("valtuutettu Aino Kerolan ym. 22.5.2026 jättämään aloitteeseen", FI, ["Aino Kerola"], None),
        ("Aino Lehto och 27 andra ledamöter har lämnat en motion.", SV, ["Aino Lehto"], 27),
        ("Aino Lehto och 1 annan ledamot har lämnat en motion.", SV, ["Aino Lehto"], 1),
        ("Aino Lehto och två andra ledamöter har lämnat en motion.", SV, ["Aino Lehto"], 2),
        ("som svar på Aino Lehtos m.fl. motion 22.5.2026 om torget", SV, ["Aino Lehto"], None),
        ("Valtuutetut Kajava ym. esittävät: Lisää penkkejä", FI, ["Kajava"], None),
        ("Ledamot Hyrkkö m.fl.", SV, ["Hyrkkö"], None),
        ("Ledamöterna Ülle och Nevanlinna m.fl.", SV, ["Ülle", "Nevanlinna"], None),
        ("Ledamöterna Nevanlinna och Hopsu", SV, ["Nevanlinna", "Hopsu"], None),
        ("Valtuutetut Aino Lehto ja Bo Ek sekä 3 muuta jättivät aloitteen.", FI, ["Aino Lehto", "Bo Ek"], 3),
        ("Motion om torget (Portin Anders)", SV, ["Anders Portin"], None),
        ("Valt. Ketola-Saaren ym. allekirjoittamassa aloitteessa pyydetään", FI, ["Ketola-Saari"], None),
        ("I en motion undertecknad av ledamot Anna Ala-Reinikka med flera föreslås", SV, ["Anna Ala-Reinikka"], None),
        ("Valtuutettu Aino Lehto on tehnyt yhdessä 29 kannattajan kanssa aloitteen.", FI, ["Aino Lehto"], 29),
        ("Ledamoten Anna Kallios motion om torget", SV, ["Anna Kallio"], None),
        ("Vihreän valtuustoryhmän ryhmäaloite torista", FI, ["Vihreä valtuustoryhmä"], None),
        ("Gröna fullmäktigegruppens gruppmotion om torget", SV, ["Gröna fullmäktigegruppen"], None),
        ("Gruppmotion av Sannfinländarnas fullmäktigegrupp om torget", SV, ["Sannfinländarnas fullmäktigegrupp"], None),
        ("Valtuustoaloite 26.02.2026 Kallio Aino Torin valaisu", FI, ["Aino Kallio"], None),
        ("Valtuustoaloite torista – Ulla-Maija Vaara ym.", FI, ["Ulla-Maija Vaara"], None),
        ("Teksti.\nAino Lehto, kaupunginvaltuutettu, ja muut allekirjoittaneet.", FI, ["Aino Lehto"], None),
        ("Teksti.\nAino Lehto (Vihr.)\nBo Ek (Kok.)", FI, ["Aino Lehto"], 1),
        ("Teksti.\nAllekirjoittajat: Kokoomuksen valtuustoryhmä", FI, ["Kokoomuksen valtuustoryhmä"], None),
        ("Teksti.\nVihreä valtuustoryhmä ja Bo Ek 11.5.2026", FI, ["Bo Ek", "Vihreä valtuustoryhmä"], None),
        ("Hyöty on suuri.Vihreä valtuustoryhmä", FI, ["Vihreä valtuustoryhmä"], None),
        ("Aloitteen ensimmäinen allekirjoittaja on valtuutettu Aino Lehto. Teksti.", FI, ["Aino Lehto"], None),
        ("Aloitteen on jättänyt valtuutettu Aino Lehto. Se koskee toria.", FI, ["Aino Lehto"], None),
    ],
)  # fmt: skip
def test_every_written_form_of_signatories(text, language, expected, count):
    assert names(text, language) == expected
    assert read(text, language).co_signer_count == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Valtuustoaloite, Uusi Suunta valtuustoryhmä, yht. 42 valtuutettua, torista", 41),
        ("Aloitteen allekirjoitti 42 valtuutettua.", 41),
        ("Valtuustoaloitteen on allekirjoittanut 21 valtuutettua.", 20),
        ("Valtuutettu Aino Lehto jätti aloitteen, jonka allekirjoitti yhteensä 9 valtuutettua.", 8),
    ],
)
def test_a_total_leaves_one_less_for_the_others(text, count):
    assert read(text).co_signer_count == count


def test_an_unclear_total_is_a_doubt():
    found = read(
        "Valtuutettu Aino Lehto teki aloitteen, jonka oli hänen kanssaan allekirjoittanut yhteensä 17 valtuutettua."
    )
    assert found.co_signer_count is None
    assert [(doubt.why, doubt.facts) for doubt in found.doubts] == [("count.unclear", {"number": "17"})]


def test_a_count_that_differs_from_the_total_is_a_doubt():
    found = read("Valtuutettu Aino Lehto ja 5 muuta valtuutettua jättivät aloitteen. Sen allekirjoitti 9 valtuutettua.")
    assert found.co_signer_count == 5
    assert found.doubts[0].why == "count.differs"


def test_one_who_handed_in_alone_has_no_co_signers():
    assert read("Valtuutettu Aino Lehto on jättänyt 1.2.2026 päivätyn valtuustoaloitteen torista.").co_signer_count == 0


def test_a_nominative_of_the_text_goes_before_a_guessed_base_form():
    text = (
        "vastauksena valtuutettu Atte Harjanteen aloitteeseen\n1 Valtuustoaloite 26.02.2026 Harjanne Atte Torin valaisu"
    )
    found = read(text)
    assert [one.name for one in found.signatories] == ["Atte Harjanne"]
    assert found.doubts == ()


def test_a_guessed_base_form_is_a_doubt_that_shows_what_was_written():
    (doubt,) = read("Valtuutettu Pia Ahteen aloite torista").doubts
    assert (doubt.why, doubt.facts) == ("signatory.base_form_guessed", {"written": "Pia Ahteen", "guess": "Pia Ahde"})


@pytest.mark.parametrize(("text", "language", "party"), [
    ("valtuutettu Tommi Mäki (KOK) ym. jättivät aloitteen", FI, "KOK"),
    ("ledamot Tommi Mäki (Saml) m.fl. lämnade en motion", SV, "Saml"),
])  # fmt: skip
def test_a_party_in_brackets_is_kept_in_its_language(text, language, party):
    (signatory,) = read(text, language).signatories
    assert signatory.name == "Tommi Mäki"
    assert signatory.party[language] == party


def test_a_list_of_names_keeps_each_once_and_says_so():
    text = "Utöver Rea Vaara hade följande ledamöter undertecknat motionen: Anna Berg, Bo Ek, Anna Berg och Dan Ask."
    found = read(text, SV)
    assert (names(text, SV), found.co_signers, found.co_signer_count) == (
        ["Rea Vaara"],
        ("Anna Berg", "Bo Ek", "Dan Ask"),
        3,
    )
    assert found.doubts[0].facts == {"name": "Anna Berg"}


@pytest.mark.parametrize(
    "text",
    [
        "Jaa: Aino Lehto, Bo Ek\nEi: Dan Ask",
        "Äänestys\nJaa-äänet\nAino Lehto\nBo Ek",
        "Läsnä\nAino Lehto, puheenjohtaja\nBo Ek",
        "Maria Kivi, kaupunginsihteeri, puhelin: 09 310 00000maria.kivi@example.fi",
        "Valmistelijat\nKivi Maria\nPäätös\nHyväksyttiin.\nAino Lehto",
        "Valtuutettu Aino Lehto ehdotti, että asia palautetaan.",
        "Helsinki, Vantaa ym. ovat tehneet samoin.",
        "Otteet\nVihreä valtuustoryhmä",
        "Kokouksessa puhui valtuutettu Aino Lehto.",
        "",
    ],
)
def test_voters_attenders_and_preparers_never_signed(text):
    assert read(text).signatories == ()


@given(st.text(max_size=200), st.sampled_from(Language))
def test_no_text_is_too_strange(text, language):
    assert read(text, language).co_signer_count != -1

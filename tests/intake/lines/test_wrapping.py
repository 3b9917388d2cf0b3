import pytest

from app.domain.richtext import plain, spans_text
from app.intake.lines.wrapping import join
from app.intake.readers.text import read_lines
from tests.intake.readers.files import as_text


def _texts(text):
    return [as_text(block) for block in read_lines(text)]


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("asukas- ", "ja yritystilat", "asukas- ja yritystilat"),
        ("työ-", "tai opiskelupaikka", "työ- tai opiskelupaikka"),
        ("barn-", "och ungdomsarbete", "barn- och ungdomsarbete"),
        ("sekä työ-", "että vapaa-aika", "sekä työ- että vapaa-aika"),
        ("kaupun-", "gin puistot", "kaupungin puistot"),
        ("kaupun\u00ad", "gin puistot", "kaupungin puistot"),
        ("linja-", "auton pysäkki", "linja-auton pysäkki"),
        ("EU-", "maissa", "EU-maissa"),
        ("Etelä-", "Espoossa", "Etelä-Espoossa"),
        ("vuosina 2024-", "2026", "vuosina 2024-2026"),
        ("puisto -", "ja katu", "puisto - ja katu"),
        ("Valmistelijat/", "lisätiedot", "Valmistelijat/lisätiedot"),
        ("webropol", "-kyselyn", "webropol -kyselyn"),
        ("valot ", " puistoon", "valot puistoon"),
    ],
)
def test_the_seam_of_two_lines(before, after, whole):
    assert spans_text(join(plain(before), plain(after))) == whole


WRAPPED = """Valtuustoaloite puistojen valaistuksen lisäämisestä

Tausta Kaupungin puistoissa on talvella niin pimeää, ettei niissä
uskalla kulkea edes alkuillasta. Moni on siksi alkanut kiertää puistot
ja kulkee mieluummin ajoradan vieressä. Erityisen hankala tilanne on
koulujen ja asemien reiteillä.

Kysymykset:

1. Miten kaupunki varmistaa, että jokainen koulureitti on valaistu
ennen lukukauden alkua?
2. Milloin työ alkaa, ja kuka kaupungin toimialoista ja lautakunnista

siitä vastaa?

Espoossa 12.1.2026
Aino Lehto
Veikko Salo
"""


BACKGROUND = (
    "Tausta Kaupungin puistoissa on talvella niin pimeää, ettei niissä uskalla kulkea edes alkuillasta. Moni on siksi "
    "alkanut kiertää puistot ja kulkee mieluummin ajoradan vieressä. Erityisen hankala tilanne on koulujen ja asemien "
    "reiteillä."
)


def test_a_wrapped_motion_becomes_paragraphs():
    assert _texts(WRAPPED) == [
        "Valtuustoaloite puistojen valaistuksen lisäämisestä",
        BACKGROUND,
        "Kysymykset:",
        "1. Miten kaupunki varmistaa, että jokainen koulureitti on valaistu ennen lukukauden alkua?",
        "2. Milloin työ alkaa, ja kuka kaupungin toimialoista ja lautakunnista siitä vastaa?",
        "Espoossa 12.1.2026",
        "Aino Lehto",
        "Veikko Salo",
    ]


def test_each_line_of_a_text_that_is_not_wrapped_is_a_paragraph():
    text = (
        "Beslut\nFullmäktige antecknar redogörelsen för kännedom och konstaterar att ärendet är slutbehandlat, "
        "eftersom frågorna har fått sina svar.\nFöredragande\nStadsstyrelsen\nSalo Veikko\nfornamn@stad.fi"
    )

    assert _texts(text) == text.split("\n")


def test_lines_that_all_begin_large_are_a_list_of_their_own():
    text = "\n".join(f"{n} Kuntalaisaloite puiston numero {n} valaistuksen korjaamisesta" for n in range(1, 8))

    assert _texts(text) == text.split("\n")


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Osallisuus lisää hyvinvointia, terveyttä sekä aineellisen ja aineettoman", "köyhyyden vähentämistä."),
        ("Staden granskar belysningen i sina parker varje år som", "ett led i säkerhetsarbetet."),
        ("Kaupunki korjaa valot yhdessä naapurikuntien ja", "Uudenmaan liiton kanssa."),
    ],
)
def test_a_paragraph_that_a_page_break_cut_is_whole_again(above, below):
    assert _texts(f"{above}\n\n{below}\n") == [f"{above} {below}"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Kaupunki korjaa valot ensi vuoden aikana kaikissa puistoissa.", "lisätiedot: kirjaamo"),
        ("Selvityksen on laatinut kaupunginpuutarhuri Liisa Koski", "liisa.koski@kunta.fi"),
        ("Päätös", "merkittiin tiedoksi"),
        ("Jakelun saavat tämän päätöksen tultua lainvoimaiseksi", "tiedKunta"),
    ],
)
def test_paragraphs_that_only_look_cut_stay_apart(above, below):
    assert _texts(f"{above}\n\n{below}\n") == [above, below]


def test_page_numbers_and_running_headers_are_dropped():
    text = (
        "Kunta   Pöytäkirja   1 (3)\n\nAsia\n\nKaupunki korjaa puistojen valot kaikkialla, missä niitä\n\n"
        "Kunta   Pöytäkirja   2 (3)\n\ntarvitaan.\n\nSivu 2/3\n\n3 (3)\n\nLoppu."
    )

    assert _texts(text) == ["Asia", "Kaupunki korjaa puistojen valot kaikkialla, missä niitä tarvitaan.", "Loppu."]


def test_form_feeds_part_pages_whose_headers_are_dropped():
    pages = [
        f"Kunnan kirje\n          Päivämäärä {n}\n\nKappale {word} on tällä sivulla kokonaan.\n"
        for n, word in enumerate(("yksi", "kaksi", "kolme"), 1)
    ]

    assert _texts("\f".join(pages)) == [
        f"Kappale {word} on tällä sivulla kokonaan." for word in ("yksi", "kaksi", "kolme")
    ]


def test_dates_sections_and_ordinals_are_no_list_marks():
    text = (
        "20.4.2026 kokous\n\n5 § kuntalain\n\n8. lokakuuta 2018 jätetty\n\n1.2 Taustaa\n\nA. Virtanen\n\n-kysely alkoi"
    )

    assert [block.mark for block in read_lines(text)] == [""] * 6


def test_list_marks_are_taken_out_with_their_depth():
    blocks = read_lines("1. a\n2) b\na) c\n(b) d\n- e\n  – f\n• g\n")

    assert [block.mark for block in blocks] == ["1.", "2)", "a)", "(b)", "-", "–", "•"]
    assert [block.level for block in blocks] == [0, 0, 0, 0, 0, 1, 0]


def test_a_mark_on_a_line_of_its_own_belongs_to_the_text_under_it():
    assert _texts("Kunta sai kaksi aloitetta.\n1.\nPuisto valaistaan.\n2.\nTie korjataan.\n") == [
        "Kunta sai kaksi aloitetta.",
        "1. Puisto valaistaan.",
        "2. Tie korjataan.",
    ]


def test_a_hanging_indent_belongs_to_its_item():
    text = (
        "Liitteet:\n-       Puistojen valaistuksen yleissuunnitelma vuosille 2026-2030, sen\n"
        "        liitteet ja kustannusarvio\n-       Lausunto\n\nKunta on valmistellut asian yhdessä naapurikuntien "
        "kanssa, ja\nse esitellään asukkaille keväällä ennen kuin siitä päätetään, jotta\nkaikki ehtivät sanoa "
        "mielipiteensä suunnitelmasta ja sen hinnasta.\n"
    )

    assert _texts(text)[:3] == [
        "Liitteet:",
        "- Puistojen valaistuksen yleissuunnitelma vuosille 2026-2030, sen liitteet ja kustannusarvio",
        "- Lausunto",
    ]


def test_labels_in_a_column_come_before_what_stands_beside_them():
    text = (
        "Dno              123/2026\n\nValmistelijat/   Kaupunginpuutarhuri Liisa Koski puh. 09 123 4567,\n"
        "Lisätiedot       valaistusinsinööri Veikko Salo puh. 09 123 4568\n\n"
        "Kaupungin-       Puistojen valot korjataan niin, että työ alkaa koulujen\n"
        "hallituksen      reiteiltä ja jatkuu sieltä asemille vieville teille, joilla\n"
        "esitys           kulkijoita on eniten.\n"
    )

    proposal = (
        "Puistojen valot korjataan niin, että työ alkaa koulujen reiteiltä ja jatkuu sieltä asemille vieville teille, "
        "joilla kulkijoita on eniten."
    )

    assert _texts(text) == [
        "Dno",
        "123/2026",
        "Valmistelijat/Lisätiedot",
        "Kaupunginpuutarhuri Liisa Koski puh. 09 123 4567, valaistusinsinööri Veikko Salo puh. 09 123 4568",
        "Kaupunginhallituksen esitys",
        proposal,
    ]


def test_a_sentence_that_a_colon_ends_at_the_margin_goes_on():
    text = (
        "Kaupunki on selvittänyt puistojen valaistusta yhdessä seuraavien tahojen kanssa:\n"
        "asukasyhdistykset, koulut, nuorisovaltuusto ja vanhusneuvosto, jotka kaikki ovat\n"
        "kertoneet, missä on pimeää ja mitä siitä seuraa talvella koulumatkoilla.\n"
    )

    assert len(_texts(text)) == 1


def test_an_abbreviation_at_the_end_of_a_page_ends_no_paragraph():
    text = "Kaupunki poistaa osallistumisen esteitä kaikista palveluista (esim.\n\nsaavutettavuus, kielet)."

    assert len(_texts(text)) == 1


def test_headings_under_each_other_stay_apart():
    assert _texts("### Käsittely\n### Päätös\n") == ["Käsittely", "Päätös"]


SHORT = """Valtuustoaloite hiihtoladun valaistuksesta

Ladulla on pimeää.

{}

Kiitos.
"""


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Esitämme, että kunta rakentaa valaistun ladun ja siihen kuuluvan pysäköintialueen", "Kivilammelle."),
        ("Ladun valaistusta koskevan suunnitelman kunnanhallitus hyväksyi kokouksessaan", "12.9.2022."),
        ("Aloitteen ovat allekirjoittaneet myös seuraavat: Olli Niemi, Maija Laine ja Pertti", "Oja."),
        ("Kunta varaa ladun valaistukseen määrärahan seuraavan vuoden talousarviosta.", "Työ alkaa syksyllä."),
        ("- Kunta selvittää, mitä ladun valaistus maksaa ja kuka siitä maksaa, yhdessä", "Latuyhdistyksen kanssa."),
    ],
)
def test_a_single_broken_line_of_a_short_text_is_whole_again(above, below):
    assert _texts(SHORT.format(f"{above}\n{below}"))[2] == f"{above} {below}"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Miten kunta huolehtii siitä, että ladulla on turvallista hiihtää myös iltaisin?", "Milloin työ alkaa?"),
        ("Aloitteen ensimmäinen allekirjoittaja on valtuutettu Pertti Oja Kivilammen kylästä", "Olli Niemi"),
        ("Ladulla on pimeää.", "Siellä kaadutaan."),
    ],
)
def test_two_lines_that_no_margin_broke_stay_apart(above, below):
    assert _texts(SHORT.format(f"{above}\n{below}"))[2:4] == [above, below]


def test_a_long_title_right_above_the_first_sentence_stays_apart():
    title = "Valtuustoaloite hiihtoladun ja sen pysäköintialueen valaistuksesta Kivilammella"

    assert _texts(f"{title}\nLadulla on pimeää.\n\nKiitos.\n\nOlli Niemi\n")[0] == title


def test_the_short_last_line_of_a_paragraph_is_no_label_of_the_columns_below():
    text = (
        "Valtuustoaloite\n\n"
        "Esitämme, että kunta rakentaa valaistun ladun ja siihen kuuluvan pysäköintialueen\nKivilammelle.\n\n"
        "Olli Niemi              Maija Laine\n\nPertti Oja              Anna Koski\n\n"
        "Timo Aho                Eeva Salo\n"
    )

    assert _texts(text)[1].endswith("pysäköintialueen Kivilammelle.")

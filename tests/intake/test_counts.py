import pytest

from app.intake.counts import AND_MORE, OTHERS, TOGETHER, find_total, others, read_number


@pytest.mark.parametrize(("text", "number"), [("27", 27), ("kaksi", 2), ("yhden", 1), ("en", 1), ("Tolv", 12)])
def test_a_number_in_digits_or_words(text, number):
    assert read_number(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (" ja 27 muuta valtuutettua", 27),
        (" sekä 1 muu valtuutettu", 1),
        (" ja 18 muun valtuutetun", 18),
        (" och 27 andra ledamöter", 27),
        (" samt en annan ledamot", 1),
        (" ja 9 muuta valtuutettua ja 2 varavaltuutettua", 11),
    ],
)
def test_the_number_of_others(text, number):
    match = OTHERS.match(text)
    assert match is not None
    assert others(match) == number


def test_supporters_count_as_others():
    match = TOGETHER.search("on tehnyt yhdessä 29 kannattajan kanssa")
    assert match is not None
    assert others(match) == 29


@pytest.mark.parametrize("text", [" ym.", " m.fl.", " m. fl.", " med flera", " ja muut allekirjoittaneet", ", ym"])
def test_an_unknown_number_of_others(text):
    assert AND_MORE.match(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("yht. 42 valtuutettua", 42),
        ("Aloitteen allekirjoitti 21 valtuutettua.", 21),
        ("Motionen hade undertecknats av sammanlagt 12 ledamöter.", 12),
        ("15 ledamöter har undertecknat motionen.", 15),
        ("Allekirjoittajia yhteensä 15", 15),
        ("Allekirjoitukset: 15 kpl", 15),
        ("Valtuustoaloite torista (15 allekirjoittajaa)", 15),
        ("Aloitteen allekirjoittivat kaikki 51 valtuutettua", 51),
        ("Initiativet har undertecknats av 1320 invånare.", 1320),
        ("Antal undertecknare: 15", 15),
    ],
)
def test_a_stated_total(text, number):
    total = find_total(text)
    assert total is not None
    assert (total.number, total.clear) == (number, True)


def test_a_total_that_may_mean_the_others_is_not_clear():
    total = find_total("jonka oli hänen kanssaan allekirjoittanut yhteensä 17 valtuutettua")
    assert total is not None
    assert (total.number, total.clear) == (17, False)


@pytest.mark.parametrize(
    "text",
    [
        "Valtuutettu ja 27 muuta valtuutettua",
        "42 valtuutettua äänesti",
        "Adressi keräsi 1500 allekirjoitusta.",
        "Allekirjoittajia 15.3.2026",
        "",
    ],
)
def test_other_numbers_are_no_total(text):
    assert find_total(text) is None

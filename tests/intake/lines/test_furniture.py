from app.intake.lines.furniture import PageLines, page_furniture

FOOT = "Kunta, Kirkkotie 1"


def _page(*lines):
    """A page of (place, text)."""
    return PageLines(tuple(text for _, text in lines), tuple(top for top, _ in lines), leading=14)


def _dropped(*pages, at_same_height=True):
    found = page_furniture(pages, at_same_height=at_same_height)
    return [[page.texts[n] for n in sorted(places)] for page, places in zip(pages, found, strict=True)]


def test_a_short_line_apart_at_the_same_height_of_the_pages_is_furniture():
    pages = [_page((40, "Pöytäkirja"), (100, text), (800, FOOT)) for text in ("Yksi.", "Kaksi.", "Kolme.")]

    assert _dropped(*pages) == [["Pöytäkirja", FOOT]] * 3


def test_a_line_that_stands_elsewhere_on_each_page_is_text():
    assert _dropped(_page((100, "Yksi."), (500, FOOT)), _page((100, "Kaksi."), (700, FOOT))) == [[], []]


def test_a_line_right_under_the_text_is_text():
    assert _dropped(_page((786, "Yksi."), (800, FOOT)), _page((786, "Kaksi."), (800, FOOT))) == [[], []]


def test_a_long_line_is_text():
    foot = "Kunta, " + "Kirkkotie 1, " * 9

    assert _dropped(_page((100, "Yksi."), (800, foot)), _page((100, "Kaksi."), (800, foot))) == [[], []]


def test_columns_of_a_footer_are_short_each_by_itself():
    foot = "\t".join([FOOT + ", 01234 Kylä, puhelinvaihde ja kirjaamo"] * 3)

    assert _dropped(_page((100, "Yksi."), (800, foot)), _page((100, "Kaksi."), (800, foot))) == [[foot], [foot]]


def test_half_a_sentence_at_the_foot_of_two_pages_is_text():
    half = "Kunta korjaa valot kaikkialla siellä, missä on"
    pages = [_page((100, "Yksi."), (800, half)), _page((100, "pimeää."), (800, half)), _page((100, "hämärää."))]

    assert _dropped(*pages) == [[], [], []]


def test_two_copies_of_one_page_lose_nothing():
    page = _page((40, "Aloite"), (100, "Ladulla on pimeää."), (160, "Olli Niemi"))

    assert _dropped(page, page) == [[], []]


def test_a_lone_number_right_under_the_text_is_text_and_apart_it_is_the_page_s():
    assert _dropped(_page((786, "vuonna"), (800, "2020"))) == [[]]
    assert _dropped(_page((700, "Yksi."), (800, "7"))) == [["7"]]


def test_a_sentence_is_furniture_only_when_it_comes_more_than_twice():
    sentence = "Asiakirja on hyväksytty kunnan sähköisessä järjestelmässä."
    pages = [_page((100, text), (800, sentence)) for text in ("Yksi.", "Kaksi.", "Kolme.")]

    assert _dropped(*pages[:2]) == [[], []]
    assert _dropped(*pages) == [[sentence]] * 3


def test_a_block_of_lines_that_is_one_sentence_is_text():
    block = (
        (772, "Kunta korjaa valot kaikkialla siellä, missä"),
        (786, "on pimeää ja missä kuljetaan"),
        (800, "talvella."),
    )
    pages = [_page((100, text), *block) for text in ("Yksi.", "Kaksi.", "Kolme.")]

    assert _dropped(*pages) == [[], [], []]

import pytest

from app.domain.errors import AppError
from app.domain.richtext import Span
from app.domain.source import Style
from app.intake.readers import read_bytes
from tests.intake.readers.files import Show, a_locked_pdf, a_pdf, outcome, paragraphs, pdf_of, texts


def _read(*pages, **more):
    return read_bytes("aloite.pdf", a_pdf(pages, **more))


def _code(data):
    with pytest.raises(AppError) as caught:
        read_bytes("aloite.pdf", data)
    return caught.value.code


def _column(x, lines, top=700.0, size=11):
    return [Show(line, x, top - 14 * n, size) for n, line in enumerate(lines)]


LEFT = (
    "Kaupungin puistoissa on talvella",
    "niin pimeää, ettei niissä uskalla",
    "kulkea edes alkuillasta. Moni on",
    "siksi alkanut kiertää puistot ja",
    "kulkee mieluummin ajoradan vie-",
    "ressä, missä valoa riittää.",
)
RIGHT = (
    "Toisaalta valaistus maksaa, joten",
    "sitä on lisättävä sinne, missä on",
    "eniten kulkijoita. Koulujen reitit",
    "ovat ensimmäisiä, ja niiden jäl-",
    "keen tulevat asemille vievät tiet,",
    "joita kuljetaan aamuin ja illoin.",
)
LEFT_TEXT = (
    "Kaupungin puistoissa on talvella niin pimeää, ettei niissä uskalla kulkea edes alkuillasta. Moni on siksi alkanut "
    "kiertää puistot ja kulkee mieluummin ajoradan vieressä, missä valoa riittää."
)
RIGHT_TEXT = (
    "Toisaalta valaistus maksaa, joten sitä on lisättävä sinne, missä on eniten kulkijoita. Koulujen reitit ovat "
    "ensimmäisiä, ja niiden jälkeen tulevat asemille vievät tiet, joita kuljetaan aamuin ja illoin."
)


def test_two_columns_are_read_one_after_the_other_under_their_title():
    page = [Show("Valtuustoaloite puistojen valaistuksesta", 60, 760, 18), *_column(60, LEFT), *_column(320, RIGHT)]

    assert texts(_read(page)) == ["Valtuustoaloite puistojen valaistuksesta", LEFT_TEXT, RIGHT_TEXT]


def test_columns_that_the_file_draws_line_by_line_are_read_as_columns_too():
    drawn = [show for pair in zip(_column(60, LEFT), _column(320, RIGHT), strict=True) for show in pair]

    assert texts(_read(drawn)) == [LEFT_TEXT, RIGHT_TEXT]


def test_labels_come_before_what_stands_beside_them():
    page = [
        Show("Dno", 60, 700),
        Show("123/2026", 200, 700),
        Show("Valmistelija", 60, 670),
        Show("Liisa Koski, puh. 09 123, kaupungin", 200, 670),
        Show("kirjaamo, liisa.koski@kunta.fi", 200, 656),
        Show("Päätös", 60, 620),
        Show("Hyväksyttiin.", 200, 620),
    ]

    assert texts(_read(page)) == [
        "Dno",
        "123/2026",
        "Valmistelija",
        "Liisa Koski, puh. 09 123, kaupungin kirjaamo, liisa.koski@kunta.fi",
        "Päätös",
        "Hyväksyttiin.",
    ]


def test_headers_footers_and_page_numbers_are_dropped():
    def page(number, lines):
        return [Show("Kunnan pöytäkirja", 60, 810), Show(f"{number} (3)", 500, 810), *_column(60, lines, top=760)]

    first, second = LEFT[:3], LEFT[3:]
    pages = [page(1, first), page(2, second), page(3, RIGHT)]

    assert texts(_read(*pages)) == [LEFT_TEXT, RIGHT_TEXT]
    assert [(p.page, p.line) for p in paragraphs(_read(*pages))] == [(1, 1), (3, 1)]


def test_links_come_from_annotations():
    page = [Show("Katso", 60, 700), Show("selvitys", 100, 700), Show("ja palaa.", 160, 700)]

    source = _read(page, links=[(98, 695, 145, 712, "https://example.org/s")])

    assert paragraphs(source)[0].spans == (
        Span("Katso "),
        Span("selvitys", href="https://example.org/s"),
        Span(" ja palaa."),
    )


def test_large_and_bold_lines_are_headings_and_bold_words_stay_bold():
    page = [
        Show("Aloite", 60, 760, 18),
        Show("Perustelut", 60, 720, 11, "F2"),
        *_column(60, LEFT),
        Show("Erittäin", 60, 600, 11, "F2"),
        Show("tärkeää on aloittaa heti.", 110, 600),
    ]

    found = paragraphs(_read(page))

    assert [(p.style, p.level) for p in found] == [
        (Style.HEADING, 1),
        (Style.HEADING, 2),
        (Style.BODY, 0),
        (Style.BODY, 0),
    ]
    assert found[-1].spans == (Span("Erittäin", bold=True), Span(" tärkeää on aloittaa heti."))


def test_numbered_questions_that_wrap_are_whole():
    lines = (
        "1. Miten kaupunki varmistaa, että jokainen koulureitti on valaistu ennen",
        "lukukauden alkua?",
        "2. Milloin työ alkaa?",
    )

    assert texts(_read(_column(60, lines))) == [
        "1. Miten kaupunki varmistaa, että jokainen koulureitti on valaistu ennen lukukauden alkua?",
        "2. Milloin työ alkaa?",
    ]


def test_names_under_each_other_stay_apart():
    page = [*_column(60, LEFT), *_column(60, ("Espoossa 12.1.2026", "Aino Lehto", "Veikko Salo"), top=560)]

    assert texts(_read(page))[1:] == ["Espoossa 12.1.2026", "Aino Lehto", "Veikko Salo"]


def test_ligatures_and_soft_hyphens_are_undone():
    names = b"/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [65 /fi /uni00AD] >>"
    drawing = b"BT /F1 11 Tf 60 700 Td (AlmivaBlot ja kouluB) Tj 0 -14 Td (tiet, EU-tuki) Tj ET"

    data = pdf_of([drawing]).replace(b"/Encoding /WinAnsiEncoding", names, 1)

    assert texts(read_bytes("a.pdf", data)) == ["filmivalot ja koulutiet, EU-tuki"]


def test_a_pdf_of_pictures_alone_is_refused():
    assert _code(pdf_of([b"q 500 0 0 700 40 40 cm /Im1 Do Q"])) == "file.image_only"


def test_a_pdf_with_nothing_on_it_is_refused():
    assert _code(pdf_of([b"q Q"])) == "file.no_text"


def test_a_locked_pdf_is_refused():
    assert _code(a_locked_pdf()) == "file.encrypted"


def test_a_pdf_that_is_not_one_is_refused():
    assert _code(b"%PDF-1.7\nnothing of the kind") == "file.broken"


def test_a_pdf_cut_short_is_read_or_refused():
    data = a_pdf([_column(60, LEFT)])
    outcomes = {outcome("a.pdf", data[:length]) for length in range(20, len(data), 97)}

    assert outcomes <= {"read", "file.broken", "file.no_text"}


def test_a_wrapped_title_is_whole_though_its_large_lines_stand_further_apart_than_the_text_s():
    title = ("Valtuustoaloite pyöräpysäköinnin", "lisäämisestä")
    page = [Show(title[0], 60, 780, 22, "F2"), Show(title[1], 60, 752, 22, "F2"), *_column(60, LEFT)]

    assert texts(_read(page)) == [" ".join(title), LEFT_TEXT]


def test_headings_under_each_other_stay_apart_and_a_wrapped_title_is_whole():
    title = ("Valtuustoaloite puistojen valaistuksen", "lisäämisestä ja korjaamisesta")
    page = [*_column(60, title, top=780, size=18), *_column(60, LEFT)]
    page += [Show("Käsittely", 60, 560, 11, "F2"), Show("Päätös", 60, 546, 11, "F2")]

    assert texts(_read(page)) == [" ".join(title), LEFT_TEXT, "Käsittely", "Päätös"]


LONG = (
    "Kaupungin puistoissa on talvella niin pimeää, ettei niissä uskalla kulkea edes",
    "alkuillasta. Moni on siksi alkanut kiertää puistot ja kulkee mieluummin ajoradan",
    "vieressä. Erityisen hankala tilanne on koulujen ja asemien reiteillä, joilla on",
    "eniten kulkijoita ja vähiten valoa, ja siksi niiden on oltava ensimmäisiä, kun",
    "valoja korjataan.",
)


def test_a_paragraph_that_stands_on_two_pages_is_not_taken_for_furniture():
    pages = [[Show(f"Kohta {word}.", 60, 300), *_column(60, LONG, top=120)] for word in ("yksi", "kaksi")]

    assert texts(_read(*pages)) == ["Kohta yksi.", " ".join(LONG), "Kohta kaksi.", " ".join(LONG)]


@pytest.mark.parametrize(("size", "font"), [(11, "F2"), (12.5, "F1"), (12, "F1")])
def test_a_bold_or_larger_line_is_not_joined_with_what_begins_small_under_it(size, font):
    title = "Valtuustoaloite leikkipuistojen valaistuksen lisäämisestä sekä korjaamisesta."
    text = ("allekirjoittaneet valtuutetut esittävät, että kunta lisää leikkipuistojen valaistusta", *LONG)
    page = [Show(title, 60, 714, size, font), *_column(60, text)]

    assert texts(_read(page)) == [title, " ".join(text)]


def test_a_raised_number_does_not_part_a_paragraph():
    page = [*_column(60, LONG), Show("1", 150, 700 - 14 * 4 + 4, 6)]

    assert len(texts(_read(page))) == 1

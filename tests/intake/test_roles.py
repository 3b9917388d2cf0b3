from datetime import date

import pytest

from app.intake.roles import find_roles

DATED, HANDED = date(2026, 5, 19), date(2026, 5, 22)


@pytest.mark.parametrize(
    "text",
    [
        "ovat jättäneet 19.5.2026 päivätyn valtuustoaloitteen",
        "Aloite on päivätty 19.5.2026.",
        "Päiväys: 19.5.2026",
        "har lämnat en motion daterad 19.5.2026 om torget",
        "en motion, daterad den 19 maj 2026,",
        "Teksti.\nEspoossa 19. toukokuuta 2026\nAino Lehto",
        "Text.\nEsbo den 19 maj 2026",
    ],
)
def test_the_date_on_the_paper(text):
    assert find_roles(text).dated == DATED
    assert find_roles(text).handed_in is None


@pytest.mark.parametrize(
    "text",
    [
        "valtuutettu Aino Lehdon ym. 22.5.2026 jättämään valtuustoaloitteeseen",
        "Aloite jätettiin 22.5.2026.",
        "Jätetty valtuustolle 22.5.2026",
        "jätti 22.5.2026 valtuustoaloitteen",
        "som svar på Aino Lehtos m.fl. motion 22.5.2026 om torget",
        "Motionen lämnades in den 22 maj 2026.",
        "Inlämnad 22.5.2026",
        "Valtuustoaloite 22.05.2026 Lehto Aino Torin valaisu",
    ],
)
def test_the_day_of_handing_in(text):
    assert find_roles(text).handed_in == HANDED
    assert find_roles(text).dated is None


def test_the_formula_decides_and_the_bodys_other_day_is_the_papers_with_a_doubt():
    text = (
        "Fullmäktige antecknar redogörelsen för kännedom som svar på Aino Lehtos m.fl. motion 22.5.2026 om torget.\n"
        "Aino Lehto och 3 andra ledamöter lämnade 19.5.2026 en motion om torget."
    )
    roles = find_roles(text)
    assert (roles.dated, roles.handed_in) == (DATED, HANDED)
    assert [(doubt.field, doubt.why) for doubt in roles.doubts] == [("motion_date", "date.body_differs")]


def test_a_third_day_is_only_a_doubt():
    roles = find_roles("Aloite jätettiin 22.5.2026.\nAloite jätettiin 23.5.2026.")
    assert roles.handed_in == HANDED
    assert roles.doubts[0].facts == {"date": "23.5.2026", "other": "22.5.2026"}


@pytest.mark.parametrize(
    "text", ["Valtuusto 20.04.2026", "Kaupunginhallitus 16.3.2026 § 89", "Puisto avattiin 3.3.2020.", ""]
)
def test_other_dates_have_no_role(text):
    assert find_roles(text).dated is None
    assert find_roles(text).handed_in is None

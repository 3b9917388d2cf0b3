"""Where a line must not end, and that nothing but a space is ever changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.richtext import Span, Table, plain, spans_text
from app.export.nobreak import bind, bind_spans, bind_table
from tests.strategies import texts


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("kuntalain 2 §:n mukaan", "kuntalain 2~§:n mukaan"),
        ("3 a § ja 10–12 §", "3~a~§ ja 10–12~§"),
        ("16.3.2026 § 89", "16.3.2026~§~89"),
        ("8. lokakuuta 2018 alkaen", "8.~lokakuuta~2018 alkaen"),
        ("den 20 april 2026 och", "den 20~april~2026 och"),
        ("19. 5. 2025", "19.~5.~2025"),
        ("1 200 paikkaa", "1~200 paikkaa"),
        ("yli 1 234 567 euroa", "yli 1~234~567~euroa"),
        ("20 % ja 5 €", "20~% ja 5~€"),
        ("2,4 milj. €", "2,4~milj.~€"),
        ("ks. s. 4 ja klo 7–9", "ks. s.~4 ja klo~7–9"),
        ("sid. 4, kl. 18, nr 5", "sid.~4, kl.~18, nr~5"),
        ("matka 12 km pitkä", "matka 12~km pitkä"),
        ("3 mom. 2 kohta", "3~mom. 2~kohta"),
    ],
)
def test_spaces_at_numbers_signs_units_and_dates_do_not_break(text: str, bound: str):
    assert bind(text) == bound.replace("~", "\xa0")


@pytest.mark.parametrize(
    "text",
    [
        "Puhelinnumero 09 816 21",
        "vuonna 2025 100 uutta paikkaa",
        "kolme mukana 2 muuta",
        "Tämä on 5 maalausta.",
        "os. Katu 5 Espoo",
        "talossa on 12 asuntoa",
        "",
    ],
)
def test_other_spaces_stay_as_they_are(text: str):
    assert bind(text) == text


@given(texts(40) | st.text("0123456789 §%€.–akms", max_size=40))
def test_only_spaces_change_and_a_second_time_changes_nothing(text: str):
    bound = bind(text)
    assert bound.replace("\xa0", " ") == text.replace("\xa0", " ")
    assert all(new in {old, "\xa0"} for old, new in zip(text, bound, strict=True))
    assert bind(bound) == bound


@given(st.lists(st.builds(Span, texts(), st.booleans(), st.booleans(), st.sampled_from([None, "https://a.fi/2 §"]))))
def test_looks_and_addresses_stay_as_they_are(spans: list[Span]):
    bound = bind_spans(tuple(spans))
    assert spans_text(bound) == bind(spans_text(spans))
    assert [(it.bold, it.italic, it.href, len(it.text)) for it in bound] == [
        (it.bold, it.italic, it.href, len(it.text)) for it in spans
    ]


def test_a_space_between_two_looks_is_bound_too():
    bound = bind_spans((Span("2 "), Span("§", bold=True)))
    assert bound == (Span("2\xa0"), Span("§", bold=True))


def test_a_table_is_bound_cell_by_cell():
    table = bind_table(Table(((plain("5"), plain("% 5 €")),), 0, "s. 4"))
    assert [spans_text(cell) for cell in table.rows[0]] == ["5", "% 5\xa0€"]
    assert table.caption == "s.\xa04"

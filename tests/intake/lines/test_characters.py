import pytest

from app.domain.richtext import Span, plain, spans_text
from app.intake.lines.characters import fold_row


@pytest.mark.parametrize("gap", ["\t", " \t\t ", "   ", "\u00a0\u00a0\u00a0"])
def test_names_in_columns_are_parted_by_a_tab(gap):
    row = fold_row(plain(f"  Olli  Niemi (kesk.){gap}Maija Laine{gap}Anna-Liisa Oja "))

    assert spans_text(row) == "Olli Niemi (kesk.)\tMaija Laine\tAnna-Liisa Oja"


@pytest.mark.parametrize(
    "text",
    [
        "Päivämäärä:\t12.1.2026",
        "Kunta\trakentaa ladun",
        "Olli Niemi Maija Laine",
        "\tOlli Niemi",
        "Olli Niemi\t",
        "A\t1",
    ],
)
def test_any_other_gap_is_a_space(text):
    assert spans_text(fold_row(plain(text))) == " ".join(text.split())


def test_the_columns_keep_their_looks():
    row = fold_row((Span("Olli ", bold=True), Span("Niemi\tMaija"), Span(" Laine", italic=True)))

    assert row == (Span("Olli ", bold=True), Span("Niemi\tMaija"), Span(" Laine", italic=True))

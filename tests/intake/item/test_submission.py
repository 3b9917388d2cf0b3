import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.item.submission import only_submits


@pytest.mark.parametrize(
    "text",
    [
        "Valtuutettu Aino Lehto ja 4 muuta valtuutettua jättivät 2.3.2026 valtuustoaloitteen torista.",
        "Aino Lehto sekä 18 muuta valtuutettua. Jätetty valtuuston kokouksessa 2.3.2026.",
        "Aloitteen on allekirjoittanut 21 valtuutettua.",
        "Valtuutettu Aino Lehdon ja 6 muun valtuutetun 2.3.2026 jättämä valtuustoaloite",
        "Aloitteen tekijä: Aino Lehto (kesk.)",
        "Ledamot Anna Ek och sju andra ledamöter lämnade 2.3.2026 in en motion om torget.",
    ],
)
def test_a_paragraph_that_only_says_who_handed_the_motion_in(text):
    assert only_submits(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tori on rikki.",
        "Valtuutettu Aino Lehto jätti vuonna 2019 aloitteen samasta aiheesta.",
        "Aloitteen on allekirjoittanut 21 valtuutettua. Tori on silti rikki.",
        "Adressi keräsi 1500 allekirjoitusta.",
        "",
    ],
)
def test_a_paragraph_that_reasons(text):
    assert not only_submits(text)


@given(st.text(max_size=120))
def test_no_paragraph_is_too_strange(text):
    assert only_submits(text) in (True, False)

import pytest

from app.domain.language import Language
from app.intake.signatures import glued_at, is_item, read_signature_block


def people(text):
    block = read_signature_block(text, Language.FI)
    return None if block is None else [person.name for person in block.people]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Teksti.\nEspoossa 1.2.2026\nAino Lehto\nBo Ek", ["Aino Lehto", "Bo Ek"]),
        ("Teksti.\nAllekirjoitukset\nAino Lehto, vihr.\nBo Ek, sd", ["Aino Lehto", "Bo Ek"]),
        ("Teksti.\n______\nAino Lehto\nvaltuutettu", ["Aino Lehto"]),
        ("Teksti.\nAino Lehto\nKokoomus", ["Aino Lehto"]),
        ("Teksti.\nKeskustan valtuustoryhmän puolesta\nAino Lehto", ["Aino Lehto"]),
        ("Teksti jatkuu tähän.", None),
        ("", None),
    ],
)
def test_the_names_below_a_motion(text, expected):
    assert people(text) == expected


def test_a_last_line_without_any_other_sign_is_a_doubt():
    block = read_signature_block("Teksti.\nAino Lehto", Language.FI)
    assert block is not None
    assert [doubt.why for doubt in block.doubts] == ["signatory.last_line"]
    assert block.first_line == 1


def test_a_glued_group_is_found_where_it_begins():
    text = "Hyöty on valtava.Vihreä valtuustoryhmä"
    assert text[glued_at(text) :] == "Vihreä valtuustoryhmä"
    assert glued_at("Hyöty on valtava. Vihreä valtuustoryhmä") is None


def test_two_headings_of_an_item_make_one():
    assert is_item("Päätösehdotus\nTeksti\nPäätös\nHyväksyttiin.")
    assert not is_item("Ehdotus\nTeksti")

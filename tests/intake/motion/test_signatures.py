import pytest

from app.domain.language import Language
from app.intake.motion.signatures import glued_at, is_item, read_signature_block, spread_names


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
        ("Teksti.\nAino Lehto\nRantatie 4 A 2\n02940 Espoo\np. 040 123 4567\naino@example.fi", ["Aino Lehto"]),
        ("Teksti.\nAino Lehto (Vihr.) / Bo Ek (Kok.)", ["Aino Lehto", "Bo Ek"]),
        ("Teksti.\nAino Lehto (vas.), kannattajat: Bo Ek ja Ulla Salo", ["Aino Lehto", "Bo Ek", "Ulla Salo"]),
        ("Teksti.\nEspoo 1.2.2026\nAino Lehto Bo Ek", ["Aino Lehto", "Bo Ek"]),
        ("Teksti.\nAino Lehto ja 7 muuta valtuutettua", ["Aino Lehto"]),
        ("Teksti jatkuu tähän.", None),
        ("", None),
    ],
)
def test_the_names_below_a_motion(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Aino Lehto          Bo Ek (sd)", "Aino Lehto, Bo Ek (sd)"),
        ("Aino Lehto\tBo Ek", "Aino Lehto, Bo Ek"),
        ("Silta  korjataan   heti", "Silta korjataan heti"),
    ],
)
def test_names_in_columns_are_parted(line, expected):
    assert spread_names(line) == expected


def test_the_place_and_date_above_a_headed_block_belong_to_it():
    block = read_signature_block("Teksti.\nEspoossa 1.2.2026\nAllekirjoittajat: Aino Lehto", Language.FI)
    assert block is not None
    assert block.first_line == 1


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

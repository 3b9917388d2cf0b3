import pytest

from app.domain.doubt import Doubt, Place
from app.domain.parsed import Mark
from app.intake.parse import parse_document
from app.intake.pieces import cut_pieces, source_text
from app.intake.places import with_places
from tests.intake.items import an_item
from tests.intake.sources import TOOLS, a_source

SOURCE = a_source(
    """
    Valtuustoaloite torista

    Aino Lehto jätti tämän 2.3.2026.

    Allekirjoittajia yhteensä 9
    """
)
MARKS = (Mark("title", 0, 0, 23), Mark("first_signatory", 1, 0, 10))


def place(doubt: Doubt) -> Place | None:
    (placed,) = with_places([doubt], SOURCE, cut_pieces(SOURCE.blocks), MARKS)
    return placed.place


def test_what_was_not_found_has_no_place():
    assert place(Doubt("title", "title.not_found")) is None


def test_a_doubt_stands_where_its_field_was_recognised():
    assert place(Doubt("title", "title.guessed", None, {"title": "Tori"})) == Place(None, 1, 0)
    assert place(Doubt("topic", "topic.guessed")) == Place(None, 1, 0)


def test_a_doubt_about_a_day_a_name_or_a_number_stands_where_it_is_written():
    assert place(Doubt("motion_date", "date.several", None, {"date": "2.3.2026", "other": ""})) == Place(None, 2, 1)
    assert place(Doubt("co_signers", "signatory.named_twice", None, {"name": "Aino Lehto"})) == Place(None, 2, 1)
    assert place(Doubt("co_signer_count", "count.unclear", None, {"number": "9"})) == Place(None, 3, 2)


def test_a_place_that_is_known_is_kept():
    assert place(Doubt("sections", "heading.run_in", Place(4, 5, 6))) == Place(4, 5, 6)


def test_a_field_that_stands_nowhere_has_no_place():
    assert place(Doubt("questions", "questions.guessed")) is None


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("item.date_from_meeting", "Kaupunginvaltuusto 18.5.2026 § 12"),
        ("item.appeal_left_out", "Muutoksenhaku"),
    ],
)
def test_a_doubt_about_an_item_stands_where_its_words_stand(code: str, line: str) -> None:
    source = an_item(
        """Kaupunginvaltuusto 18.5.2026 § 12
Valtuustoaloite koulupihojen varjostamisesta
Päätös
Kaupunginvaltuusto päätti lähettää aloitteen kaupunginhallitukselle valmisteltavaksi.
Muutoksenhaku
MUUTOKSENHAKUKIELTO
Tähän päätökseen ei saa hakea muutosta."""
    )
    (doubt,) = (doubt for doubt in parse_document(source, TOOLS).doubts if doubt.why == code)
    assert doubt.place is not None
    assert doubt.place.paragraph is not None
    assert line in source_text(source.blocks[doubt.place.paragraph])

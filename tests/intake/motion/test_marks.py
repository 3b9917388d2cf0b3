from datetime import date

from app.domain.language import NO_TEXT
from app.domain.motion import GroupSignatory, PersonSignatory
from app.domain.parsed import Mark
from app.intake.motion.marks import date_marks, signatory_marks, title_marks
from app.intake.pieces import cut_pieces
from tests.intake.sources import a_source

PIECES = cut_pieces(a_source("Aino Lehto puhui 1.2.2026.\n\n1. Kohta\n\nLehto Aino 1.2.2026").blocks)


def test_a_title_is_marked_piece_by_piece():
    assert list(title_marks(PIECES, (0, 1))) == [Mark("title", 0, 0, 26), Mark("title", 1, 0, 5)]


def test_a_date_is_marked_where_it_stands_first():
    assert list(date_marks(PIECES, "motion_date", date(2026, 2, 1))) == [Mark("motion_date", 0, 17, 25)]
    assert list(date_marks(PIECES, "motion_date", date(2026, 2, 2))) == []
    assert list(date_marks(PIECES, "motion_date", None)) == []


def test_a_person_is_marked_at_the_last_place_in_either_order():
    assert list(signatory_marks(PIECES, [PersonSignatory("Aino", "Lehto")])) == [Mark("first_signatory", 2, 0, 10)]


def test_who_is_not_written_so_has_no_mark():
    assert list(signatory_marks(PIECES, [PersonSignatory("Bo", "Ek"), GroupSignatory(NO_TEXT)])) == []

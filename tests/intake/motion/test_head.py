from datetime import date

from app.domain.language import Language
from app.domain.motion import Kind
from app.intake.motion.head import MotionHead, read_head
from app.intake.pieces import cut_pieces
from tests.intake.sources import a_source


def head(text: str) -> MotionHead:
    return read_head(cut_pieces(a_source(text).blocks), Language.FI)


def title(text: str) -> str | None:
    read = head(text).title
    return read.text if read else None


def test_the_letterhead_is_no_title():
    assert title("Espoon valtuustolle\n\nValtuustoaloite torista\n\nTori on rikki.") == "Valtuustoaloite torista"


def test_a_noun_alone_and_a_tail_in_small_letters_are_one_title():
    assert title("VALTUUSTOALOITE\n\ntorin korjaamisesta\n\nTori on rikki.") == "VALTUUSTOALOITE torin korjaamisesta"


def test_a_noun_alone_tells_the_kind_of_the_title_below_it():
    read = head("TOIVOMUSPONSI\n\nTori kuntoon\n\nTori on rikki.").title
    assert read is not None
    assert (read.text, read.kind) == ("Tori kuntoon", Kind.RESOLUTION)


def test_a_sentence_that_proposes_is_no_title():
    found = head("Esitämme, että tori korjataan.\n\nTori on rikki.")
    assert found.title is None
    assert [doubt.why for doubt in found.doubts] == ["title.not_found"]


def test_a_title_without_the_noun_is_a_doubt():
    assert [doubt.why for doubt in head("Tori kuntoon\n\nTori on rikki.").doubts] == ["title.guessed"]


def test_the_date_of_a_head_is_the_motions_own_with_a_doubt():
    found = head("Valtuustoaloite 12.3.2026\n\nTori kuntoon\n\nTori on rikki.")
    assert (found.dated, found.handed_in) == (date(2026, 3, 12), None)
    assert "date.role_guessed" in {doubt.why for doubt in found.doubts}


def test_the_meeting_of_a_head_is_the_day_of_handing_in():
    found = head("Kaupunginvaltuuston kokous 12.3.2026\n\nValtuustoaloite torista\n\nTori on rikki.")
    assert (found.dated, found.handed_in) == (None, date(2026, 3, 12))


def test_the_text_is_no_part_of_the_head():
    found = head("KIRDno-2026-7\n\nValtuustoaloite torista\n\nTori on rikki.")
    assert (found.case_number, found.pieces) == ("KIRDno-2026-7", frozenset({0, 1}))


def test_an_empty_text_has_no_head():
    assert head("").title is None

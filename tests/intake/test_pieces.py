from app.domain.richtext import Span, Table, paragraph, plain
from app.domain.source import SourceParagraph, SourceTable, Style
from app.intake.pieces import cut_pieces, cut_spans, inline_items, list_run, source_text
from tests.intake.sources import a_source


def test_a_forced_line_end_before_a_list_mark_begins_a_piece():
    pieces = cut_pieces(a_source("Esitämme:|\n1) silta|\n2) tie", lists=False).blocks)
    assert [(piece.mark, piece.text) for piece in pieces] == [("", "Esitämme:"), ("1)", "silta"), ("2)", "tie")]
    assert [(piece.start, piece.end) for piece in pieces] == [(0, 9), (13, 18), (22, 25)]


def test_a_forced_line_end_within_a_sentence_begins_none():
    (piece,) = cut_pieces(a_source("Silta on rikki ja|\nsuljettu.").blocks)
    assert piece.text == "Silta on rikki ja\nsuljettu."


def test_a_table_is_one_piece():
    table = Table(((plain("a"), plain("b")),))
    (piece,) = cut_pieces([SourceTable(table)])
    assert (piece.text, piece.table) == ("a\tb", True)
    assert source_text(SourceTable(table)) == "a\tb"


def test_blank_blocks_are_left_out():
    assert cut_pieces([SourceParagraph(()), SourceParagraph(plain("  "))]) == ()


def test_a_bullet_whose_mark_is_lost_still_has_one():
    (piece,) = cut_pieces([SourceParagraph(plain("silta"), Style.LIST_ITEM)])
    assert piece.mark == "-"


def test_a_list_ends_where_running_text_begins():
    pieces = cut_pieces(a_source("1. silta ja\n\ntie\n\n2. tori\n\nSe siitä.").blocks)
    run, behind = list_run(pieces, 0)
    assert [item.text for item in run] == ["silta ja tie", "tori"]
    assert behind == 3


def test_items_numbered_within_a_text():
    text = "1) silta 2) tie"
    assert [(text[a:b].strip(), mark) for a, b, mark in inline_items(text)] == [
        ("silta", "1)"),
        ("tie", "2)"),
    ]
    assert inline_items("kohta 1) silta") == []


def test_spans_are_cut_with_their_look():
    spans = (Span("Silta "), Span("korjataan", bold=True), Span("."))
    assert cut_spans(spans, 2, 9) == (Span("lta "), Span("kor", bold=True))
    assert cut_spans(paragraph("a").spans, 1, 1) == ()

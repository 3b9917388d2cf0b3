"""The texts inside a value, and replacing in them."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.pieces import Value, pieces, replaced_value, value_text
from app.domain.proofing import Replacement
from app.domain.richtext import Bullet, Paragraph, Span, Table, blocks_text, paragraph, plain
from tests import strategies

values: st.SearchStrategy[Value] = st.one_of(
    strategies.texts(), strategies.blocks, st.lists(strategies.texts(), max_size=3).map(tuple)
)


def test_the_text_of_a_value_is_that_of_its_blocks_or_its_lines():
    blocks = (paragraph("a"), Bullet(plain("b")))
    assert value_text(blocks) == blocks_text(blocks)
    assert value_text(("a", "b")) == "a\nb"
    assert value_text("a") == "a"
    assert value_text(()) == ""


def test_the_pieces_of_a_table_are_its_caption_and_its_cells():
    table = Table(((plain("a"), ()), (plain("b"), plain("c"))), 1, "t")
    found = [(it.start, it.text, it.running) for it in pieces((paragraph("x"), table, paragraph("y")))]
    assert found == [
        *((0, "x", True), (2, "t", False), (4, "a", False), (6, "", False), (7, "b", False), (9, "c", False)),
        (11, "y", True),
    ]


def test_what_is_put_in_takes_the_look_of_what_it_replaces_or_stands_before():
    spans = (Span("ab", bold=True), Span("cd"))
    value = (Paragraph(spans),)
    assert replaced_value(value, (Replacement(1, 3, "X"),)) == (Paragraph((Span("aX", bold=True), Span("d"))),)
    assert replaced_value(value, (Replacement(2, 2, "X"),)) == (Paragraph((spans[0], Span("Xcd"))),)
    assert replaced_value(value, (Replacement(4, 4, "X"),)) == (Paragraph((spans[0], Span("cdX"))),)


def test_what_runs_from_one_line_into_the_next_changes_nothing():
    assert replaced_value(("ab", "cd"), (Replacement(1, 4, ""),)) == ("ab", "cd")
    assert replaced_value((paragraph("ab"), paragraph("cd")), (Replacement(1, 4, ""),)) == (
        *(paragraph("ab"), paragraph("cd")),
    )


@given(value=values)
def test_each_piece_stands_where_it_says(value: Value):
    for piece in pieces(value):
        assert value_text(value)[piece.start : piece.start + len(piece.text)] == piece.text
        assert "".join(span.text for span in piece.spans) == piece.text


@given(value=values, data=st.data())
def test_replacing_in_the_pieces_is_replacing_in_the_text(value: Value, data: st.DataObject):
    replacements = []
    for piece in pieces(value):
        edges = sorted(data.draw(st.lists(st.integers(0, len(piece.text)), min_size=2, max_size=2, unique=False)))
        # Nothing is put into a cell or a paragraph that has no text whose look it could take.
        if piece.text and data.draw(st.booleans()):
            text = data.draw(st.sampled_from(["", "x", "uusi sana"]))
            replacements.append(Replacement(piece.start + edges[0], piece.start + edges[1], text))
    whole = value_text(value)
    for it in reversed(replacements):
        whole = whole[: it.start] + it.text + whole[it.end :]
    after = replaced_value(value, replacements)
    # A caption that became empty takes its line with it.
    if [len(list(pieces(it))) for it in (value, after)] == [len(list(pieces(value)))] * 2:
        assert value_text(after) == whole

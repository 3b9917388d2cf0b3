"""Rich text: equal texts are equal values, and plain text is read off in order."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.richtext import (
    Bullet,
    Span,
    Table,
    block_spans,
    block_text,
    blocks_text,
    is_blank,
    paragraph,
    plain,
    spans_text,
    tidy,
)
from app.domain.text import clean

TABLE = Table(((plain("Vuosi"), plain("Paikat")), (plain("2026"), ())), caption="Paikat")


def test_neighbours_of_one_look_are_joined() -> None:
    assert tidy([Span("a"), Span("b"), Span("c", bold=True), Span("", italic=True)]) == (
        Span("ab"),
        Span("c", bold=True),
    )


def test_two_links_to_different_addresses_stay_apart() -> None:
    spans = (Span("a", href="https://a.fi"), Span("b", href="https://b.fi"))
    assert tidy(spans) == spans


def test_a_tables_text_is_its_caption_and_rows() -> None:
    assert block_text(TABLE) == "Paikat\nVuosi\tPaikat\n2026\t"
    assert [span.text for span in block_spans(TABLE)] == ["Vuosi", "Paikat", "2026"]


def test_blocks_are_one_line_each() -> None:
    assert blocks_text([paragraph("a"), Bullet(plain("b"))]) == "a\nb"


def test_white_space_alone_is_blank() -> None:
    assert is_blank([])
    assert is_blank([paragraph(" \u00a0")])
    assert not is_blank([TABLE])


@given(st.lists(st.builds(Span, st.text(), st.booleans(), st.booleans())))
def test_tidying_keeps_the_text(spans: list[Span]) -> None:
    assert spans_text(tidy(spans)) == "".join(clean(span.text) for span in spans)
    assert tidy(tidy(spans)) == tidy(spans)

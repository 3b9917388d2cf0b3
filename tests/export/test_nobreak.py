"""That looks, addresses and tables stay as they are where spaces are bound."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.nobreak import bind
from app.domain.richtext import Span, Table, plain, spans_text
from app.export.nobreak import bind_spans, bind_table
from tests.strategies import texts


@given(st.lists(st.builds(Span, texts(), st.booleans(), st.booleans(), st.sampled_from([None, "https://a.fi/2 §"]))))
def test_looks_and_addresses_stay_as_they_are(spans: list[Span]):
    bound = bind_spans(tuple(spans))
    assert spans_text(bound) == bind(spans_text(spans))
    assert [(it.bold, it.italic, it.href, len(it.text)) for it in bound] == [
        (it.bold, it.italic, it.href, len(it.text)) for it in spans
    ]


def test_a_space_between_two_looks_is_bound_too():
    bound = bind_spans((Span("2 "), Span("§", bold=True)))
    assert bound == (Span("2\xa0"), Span("§", bold=True))


def test_a_table_is_bound_cell_by_cell():
    table = bind_table(Table(((plain("5"), plain("% 5 €")),), 0, "s. 4"))
    assert [spans_text(cell) for cell in table.rows[0]] == ["5", "% 5\xa0€"]
    assert table.caption == "s.\xa04"

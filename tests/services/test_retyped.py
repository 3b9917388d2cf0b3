from hypothesis import given
from hypothesis import strategies as st

from app.domain.richtext import (
    Bullet,
    NumberedItem,
    Paragraph,
    Span,
    Subheading,
    Table,
    blocks_text,
    paragraph,
    plain,
    spans_text,
)
from app.services.retyped import retyped

BOLD = Paragraph((Span("Kaupunki "), Span("edistää", bold=True), Span(" pyöräilyä.")))
LINK = Paragraph((Span("Ks. "), Span("ohje", href="https://a.fi/")))
TABLE = Table(((plain("Laji"), plain("Määrä")), (plain("Koivu"), plain("12"))))

words = st.text(alphabet="abc äö😀", min_size=1, max_size=8).filter(str.strip)
spans = st.lists(st.builds(Span, words, st.booleans(), st.booleans()), min_size=1, max_size=3).map(tuple)
blocks = st.lists(
    st.one_of(st.builds(Paragraph, spans), st.builds(Bullet, spans), st.builds(NumberedItem, spans), st.just(TABLE)),
    min_size=1,
    max_size=4,
).map(tuple)


def test_a_word_typed_into_bold_text_is_bold_and_the_rest_stays_as_it_was():
    (result,) = retyped((BOLD,), "Kaupunki edistääkin pyöräilyä.")
    assert result.spans == (Span("Kaupunki "), Span("edistääkin", bold=True), Span(" pyöräilyä."))


def test_what_is_typed_behind_a_link_does_not_lengthen_it():
    (result,) = retyped((LINK,), "Ks. ohjeet")
    assert result.spans == (Span("Ks. "), Span("ohje", href="https://a.fi/"), Span("et"))


def test_a_line_end_in_a_list_makes_another_item_and_the_list_keeps_its_first_number():
    result = retyped((NumberedItem(plain("yksi kaksi"), start=4),), "yksi\nkaksi")
    assert result == (NumberedItem(plain("yksi"), start=4), NumberedItem(plain("kaksi")))


def test_blocks_that_were_not_touched_are_the_very_same():
    result = retyped((BOLD, TABLE, Bullet(plain("loppu"))), blocks_text((BOLD, TABLE)) + "\nloppu!")
    assert result[0] is BOLD
    assert result[1] is TABLE
    assert result[2] == Bullet(plain("loppu!"))


def test_a_table_stays_when_text_is_typed_above_it_and_becomes_lines_when_it_is_typed_into():
    assert retyped((BOLD, TABLE), "Uusi.\n" + blocks_text((TABLE,)))[1] is TABLE
    typed = retyped((TABLE,), "Laji\tMäärä\nKoivu\t13")
    assert [type(block) for block in typed] == [Paragraph, Paragraph]
    assert blocks_text(typed) == "Laji\tMäärä\nKoivu\t13"


def test_lines_that_are_joined_become_one_block_of_the_first_one_s_kind():
    assert retyped((Subheading(plain("Otsikko")), paragraph("teksti")), "Otsikkoteksti") == (
        Subheading(plain("Otsikkoteksti")),
    )


def test_an_emptied_text_has_no_blocks_and_a_first_text_is_a_paragraph():
    assert retyped((BOLD,), " \n ") == ()
    assert retyped((), "Uusi\nteksti") == (paragraph("Uusi"), paragraph("teksti"))


@given(blocks)
def test_a_text_typed_as_it_was_is_the_same_value(before):
    text = blocks_text(before)
    assert blocks_text(retyped(before, text)) == text
    assert retyped(before, text) == before


@given(blocks, st.lists(words, min_size=1, max_size=4).map("\n".join))
def test_whatever_was_typed_is_what_the_blocks_then_say(before, text):
    assert blocks_text(retyped(before, text)) == text


@given(blocks, st.data())
def test_text_before_and_behind_what_was_typed_keeps_its_looks(before, data):
    text = blocks_text(before)
    at = data.draw(st.integers(0, len(text)))
    after = retyped(before, text[:at] + "x" + text[at:])
    assert blocks_text(after) == text[:at] + "x" + text[at:]
    if not any(isinstance(block, Table) for block in before):
        looks = [(c, s.bold) for b in before for s in b.spans for c in s.text]
        now = [(c, s.bold) for b in after for s in b.spans for c in s.text if c != "x"]
        assert now == looks
        assert spans_text([s for b in after for s in b.spans]).count("x") == 1

"""Pasting plain text: lists by their marks, lines by the margin, and no character lost."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.richtext import Paragraph, blocks_text, plain
from app.domain.text import clean
from app.intake.clipboard import clean_text
from tests.intake.clipboard.shown import shown


def read(text: str) -> str:
    return shown(clean_text(text))


def test_nothing_gives_no_blocks():
    assert clean_text("") == clean_text(" \r\n\t\n") == ()


def test_a_single_line_stays_as_it_is():
    assert clean_text(" sana\u00a05 §,\tjatkuu ") == (Paragraph(plain(" sana\u00a05 §, jatkuu ")),)


def test_each_line_is_a_paragraph_where_no_margin_broke_them():
    assert read("Yksi\r\nKaksi\rKolme") == "¶ Yksi\n¶ Kaksi\n¶ Kolme\n"


def test_lines_that_a_margin_broke_are_one_paragraph():
    text = (
        "Kaupunki on viime vuosina rakentanut uusia pyöräpaikkoja asemien\n"
        "läheisyyteen, ja työ jatkuu ensi vuonna samaan tapaan kuin tähän\n"
        "asti, mikäli talousarvio sen sallii ja paikat osoittautuvat\n"
        "tarpeellisiksi.\n"
        "\n"
        "Toinen kappale alkaa tästä."
    )
    first, second = clean_text(text)
    assert blocks_text((first,)).startswith("Kaupunki on")
    assert blocks_text((first,)).endswith("tarpeellisiksi.")
    assert blocks_text((second,)) == "Toinen kappale alkaa tästä."


def test_lines_with_a_bullet_are_bullets_as_deep_as_they_are_indented():
    assert read("- yksi\n* kaksi\n• kolme\n   – neljä\n- viisi") == "- yksi\n- kaksi\n- kolme\n  - neljä\n- viisi\n"


def test_lines_with_a_number_are_numbered_where_they_count():
    assert read("1. yksi\n2. kaksi\nVäli\n3) kolme\n4) neljä") == "#. yksi\n#. kaksi\n¶ Väli\n3. kolme\n#. neljä\n"


def test_a_lone_ordinal_and_a_letter_are_text():
    assert read("5. luokan oppilaat\nLoppu") == "¶ 5. luokan oppilaat\n¶ Loppu\n"
    assert read("a) ensin\nb) sitten") == "¶ a) ensin\n¶ b) sitten\n"


@given(
    st.lists(
        st.sampled_from(["sana", "- ", "1. ", "2) ", "• ", "\n", "\n\n", "  ", "a) ", "Yksi.", "§ 5", "\t", "–", "\f"])
    )
)
def test_no_letter_or_figure_outside_a_mark_is_lost(pieces: list[str]):
    text = "".join(pieces)
    kept = "".join(blocks_text((block,)) for block in clean_text(text))
    assert [c for c in kept if c.isalpha() or c == "§"] == [c for c in text if c.isalpha() or c == "§"]


@given(st.text())
def test_no_text_whatever_makes_it_fail_or_gives_an_empty_block(text: str):
    blocks = clean_text(text)
    assert all(blocks_text((block,)).strip() for block in blocks)
    assert bool(blocks) >= any(c.isalnum() for c in clean(text))

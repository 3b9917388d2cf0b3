"""Blocks of the model into a document and back, and the counts between the two."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QPalette, QTextCursor
from pytestqt.qtbot import QtBot

from app.domain.richtext import Block, Bullet, NumberedItem, Paragraph, Span, Subheading, Table, plain
from app.ui.editor.column_offsets import common_ends, from_document, point_at, to_document, unit_at, units
from app.ui.editor.document import fragments, read_spans
from app.ui.editor.formatting import Kind, Looks
from tests import strategies
from tests.ui.editor.columns import Owner

BOLD_LINK = Span("linkki 😀", bold=True, href="https://example.org/å?a=1&b=%20")
EVERY_KIND: tuple[Block, ...] = (
    Paragraph((Span("Tavallinen "), Span("lihava", bold=True), Span(" kursiivi", italic=True), BOLD_LINK)),
    Paragraph(plain("410/2015\xa0§ ja\nuusi rivi 😀😀")),
    Bullet(plain("Uloin")),
    Bullet(plain("Sisin"), 3),
    NumberedItem(plain("Yksi"), 0, 4),
    NumberedItem((Span("Kaksi", bold=True, italic=True),), 1),
    Subheading((Span("Otsikko "), Span("lihava", bold=True), Span(" linkki", href="#"))),
    Table(((plain("a"), plain("b\nc")), (plain("1"), (BOLD_LINK,))), 1, "Taulukko"),
    Table(()),
    Paragraph(()),
    Subheading(()),
    Bullet((), 2),
)


@pytest.fixture
def owner(qtbot: QtBot) -> Owner:
    return Owner(qtbot, ("p", "teksti"))


def test_every_kind_of_block_comes_back_as_it_went_in(owner: Owner) -> None:
    owner.column.set_rows(tuple((f"p{n}", block) for n, block in enumerate(EVERY_KIND)))
    assert [block for _, block in owner.blocks] == list(EVERY_KIND)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(strategies.block, max_size=6), st.lists(strategies.block, max_size=6))
def test_any_blocks_come_back_also_through_a_patch(owner: Owner, first: list[Block], second: list[Block]) -> None:
    owner.column.set_rows(tuple((f"p{n}", block) for n, block in enumerate(first)))
    assert [block for _, block in owner.blocks] == (first or [Paragraph(())])
    owner.column.set_rows(tuple((f"p{n % 3}", block) for n, block in enumerate(second)))
    assert [block for _, block in owner.blocks] == (second or [Paragraph(())])


def test_a_part_of_a_block_is_read_without_halving_an_emoji(owner: Owner) -> None:
    owner.column.set_rows((("p", Paragraph((Span("a😀b"), Span("cd", bold=True)))),))
    block = owner.column.text.block(0)
    assert read_spans(block, 1, 4) == (Span("😀b"),)
    assert read_spans(block, 3, 5) == (Span("b"), Span("c", bold=True))
    assert read_spans(block, 2, 4) == (Span("b"),)


def test_a_link_has_the_colour_of_links_in_the_palette(owner: Owner) -> None:
    owner.column.set_rows((("p", Paragraph((BOLD_LINK,))),))

    def colour() -> str:
        return next(fragments(owner.column.text.block(0))).charFormat().foreground().color().name()

    assert colour() == owner.column.palette().link().color().name()
    palette = QPalette(owner.column.palette())
    palette.setColor(QPalette.ColorRole.Link, "#8ab4ff")
    owner.column.setPalette(palette)
    assert colour() == "#8ab4ff"
    assert owner.blocks[0][1] == Paragraph((BOLD_LINK,))


def test_room_and_indents_follow_the_font(owner: Owner) -> None:
    owner.column.set_rows((("p", Bullet(plain("x"))), ("q", Paragraph(plain("y")))))
    before = [owner.column.text.block(n).blockFormat() for n in (0, 1)]
    font = QFont(owner.column.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    owner.column.setFont(font)
    after = [owner.column.text.block(n).blockFormat() for n in (0, 1)]
    assert after[0].leftMargin() > 1.5 * before[0].leftMargin() > 0
    assert after[1].bottomMargin() > 1.5 * before[1].bottomMargin() > 0
    assert [block for _, block in owner.blocks] == [Bullet(plain("x")), Paragraph(plain("y"))]


def test_levelling_margins_are_no_content(owner: Owner) -> None:
    owner.column.set_rows((("p", Paragraph(plain("x"))), ("q", Paragraph(plain("y")))))
    look = owner.column.text.block(0).blockFormat()
    look.setBottomMargin(99)
    owner.column.document().blockSignals(True)
    QTextCursor(owner.column.text.block(0)).mergeBlockFormat(look)
    owner.column.document().blockSignals(False)
    owner.column.patch((("p", Paragraph(plain("xx"))), ("q", Paragraph(plain("y")))))
    assert owner.column.text.block(0).blockFormat().bottomMargin() == 99
    assert owner.column.rows() == (("p", Paragraph(plain("xx"))), ("q", Paragraph(plain("y"))))


def test_one_look_is_one_format(qtbot: QtBot) -> None:
    looks = Looks(QPalette(), QFont())
    assert looks.characters(Kind.PARAGRAPH, Span("a")) is looks.characters(Kind.BULLET, Span("b"))
    assert looks.characters(Kind.SUBHEADING, Span("a")) != looks.characters(Kind.PARAGRAPH, Span("a"))


@given(st.text(max_size=12), st.integers(-1, 14))
def test_units_and_points_lead_to_one_another(text: str, point: int) -> None:
    assert units(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2
    place = max(0, min(point, len(text)))
    assert point_at(text, unit_at(text, point)) == place


def test_the_second_half_of_an_emoji_belongs_to_it() -> None:
    assert [point_at("a😀b", unit) for unit in range(-1, 6)] == [0, 0, 1, 1, 2, 3, 3]


@given(strategies.texts())
def test_line_ends_of_the_model_are_line_separators_of_the_document(text: str) -> None:
    assert "\n" not in to_document(text)
    assert from_document(to_document(text)) == text


@given(st.text("ab", max_size=8), st.text("ab", max_size=8))
def test_common_ends_do_not_overlap(old: str, new: str) -> None:
    head, tail = common_ends(old, new)
    assert old[:head] == new[:head]
    assert old[len(old) - tail :] == new[len(new) - tail :]
    assert head + tail <= min(len(old), len(new))
    middle = (old[head : len(old) - tail], new[head : len(new) - tail])
    assert not all(middle) or (middle[0][0] != middle[1][0] and middle[0][-1] != middle[1][-1])

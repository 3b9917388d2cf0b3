"""Every place of a source is found in the document that shows it, and back, whatever the text holds."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from app.domain.richtext import Span, Table, plain
from app.domain.source import SourceBlock, SourceParagraph, SourceTable, SourceText, Style
from app.services.draft_places import Stretch, text_of
from app.ui.panels.intake_document import SourceMap, lay
from app.ui.panels.intake_marked import MarkedText
from app.ui.theme import Theme

TEXTS = st.text(st.sampled_from("aå b\u00a0\n😀."), max_size=12)
PARAGRAPHS = st.builds(
    lambda text, style, mark, page: SourceParagraph(plain(text), style, 0, mark, page),
    TEXTS,
    st.sampled_from(list(Style)),
    st.sampled_from(["", "1.", "-"]),
    st.sampled_from([None, 1, 2]),
)
TABLES = st.builds(
    lambda rows, caption: SourceTable(Table(tuple(tuple(plain(cell) for cell in row) for row in rows), 1, caption)),
    st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=3),
    st.sampled_from(["", "Taulukko 1"]),
)


def laid(*blocks: SourceBlock) -> tuple[QTextEdit, SourceMap]:
    edit = QTextEdit()
    return edit, lay(SourceText("a.docx", blocks), edit.document(), Theme(), "Page {number}")


def text_between(edit: QTextEdit, first: int, last: int) -> str:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2028", "\n")


@given(blocks=st.lists(PARAGRAPHS | TABLES, min_size=1, max_size=4), data=st.data())
def test_a_place_leads_to_its_own_text_and_back(
    qapp: QApplication, blocks: list[SourceBlock], data: st.DataObject
) -> None:
    edit, where = laid(*blocks)
    number = data.draw(st.integers(0, len(blocks) - 1))
    text = text_of(blocks[number])
    start = data.draw(st.integers(0, len(text)))
    place = Stretch(number, start, data.draw(st.integers(start, len(text))))
    ranges = list(where.ranges(place))
    found = "".join(text_between(edit, *them) for them in ranges)
    if isinstance(blocks[number], SourceParagraph):
        assert found == text[place.start : place.end]
        for first, last in ranges:
            point = where.point(first)
            assert point is not None
            assert (point.paragraph, point.start) == (number, place.start)
            stretches = list(where.stretches(first, last))
            kept = text[place.start : place.end].strip()
            assert [text[it.start : it.end] for it in stretches] == ([kept] if kept else [])
    else:
        # Tabs and line ends part the cells in the source; in the document the cells themselves do.
        assert set(found) <= set(text)


def test_the_sentence_at_a_place_is_the_whole_one(qtbot: QtBot) -> None:
    text = "Tori on pimeä 😀. Lamput, esim. katulamput, ovat vanhoja. Siinä kaikki."
    _edit, where = laid(SourceParagraph(plain("Otsikko"), Style.HEADING), SourceParagraph(plain(text), mark="1."))
    first = next(iter(where.ranges(Stretch(1, text.index("katu"), text.index("katu") + 1))))[0]
    sentence = where.sentence(first)
    assert sentence is not None
    assert text[sentence.start : sentence.end] == "Lamput, esim. katulamput, ovat vanhoja."


def test_a_mark_of_a_list_and_a_new_page_are_no_text_of_the_source(qtbot: QtBot) -> None:
    edit, where = laid(
        SourceParagraph(plain("Ensin"), page=1), SourceParagraph(plain("Sitten"), Style.LIST_ITEM, mark="a)", page=2)
    )
    shown = [edit.document().findBlockByNumber(number).text() for number in range(edit.document().blockCount())]
    assert shown == ["Page 1", "Ensin", "Page 2", "a) Sitten"]
    everything = where.stretches(0, edit.document().characterCount())
    assert [(it.paragraph, it.end) for it in everything] == [(0, 5), (1, 6)]
    assert where.point(0) is None
    assert where.sentence(0) is None


def test_bold_and_italic_are_shown_as_they_stood(qtbot: QtBot) -> None:
    edit, _where = laid(SourceParagraph((Span("a"), Span("b", bold=True), Span("c", italic=True))))
    cursor = QTextCursor(edit.document())
    looks = []
    for position in (1, 2, 3):
        cursor.setPosition(position)
        looks.append((cursor.charFormat().fontWeight() > 500, cursor.charFormat().fontItalic()))
    assert looks == [(False, False), (True, False), (False, True)]


def test_a_wide_page_keeps_its_lines_short_enough_to_read(qtbot: QtBot) -> None:
    shown = MarkedText()
    qtbot.addWidget(shown)
    shown.resize(2400, 700)
    shown.show_source(SourceText("a.txt", (SourceParagraph(plain("sana " * 200)),)), Theme())
    shown.grab()
    line = shown.document().begin().layout().lineAt(0)
    assert 40 < line.textLength() <= 90

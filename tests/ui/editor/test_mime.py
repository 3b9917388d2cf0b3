"""What the editor puts on the clipboard and takes from it: its own form whole, other programs' cleaned."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl

from app.domain.columns import Rows
from app.domain.language import Language
from app.domain.richtext import Bullet, NumberedItem, Paragraph, Span, Subheading, Table, paragraph, plain
from app.export.fragment import clip_blocks
from app.intake.clipboard import clean_html, clean_text
from app.ui.editor.mime import ROWS, RTF, MimeCodec
from app.ui.editor.mime_rows import packed, unpacked
from tests.strategies import block

CODEC = MimeCodec(clean_html, clean_text, clip_blocks, Language.SV)
EVERY: Rows = (
    ("p1", Subheading(plain("Rubrik"))),
    ("p2", Paragraph((Span("5\u00a0§ "), Span("a", bold=True, href="https://a.fi"), Span("😀\u2028x", italic=True)))),
    ("p3", Bullet((), 2)),
    ("p3", NumberedItem(plain("x"), 1, 3)),
    ("p4", NumberedItem(plain("y"))),
    ("", Table(((plain("a"), ()), ((), plain("b"))), 1, "c")),
)


def html(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setHtml(text)
    return mime


def test_our_own_rows_come_back_whole_with_their_ids():
    mime = CODEC.to_mime(EVERY)
    back = CODEC.from_mime(mime)
    assert [name for name, _ in back] == [name for name, _ in EVERY]
    assert back[2:] == EVERY[2:]
    assert back[1][1].spans[0] == Span("5\u00a0§ ")


def test_other_programs_get_html_rtf_and_text_in_the_columns_language():
    mime = CODEC.to_mime((("p1", paragraph("Kort text.")),))
    assert mime.text() == "Kort text."
    assert mime.html() == '<span lang="sv">Kort text.</span>'
    assert mime.data(RTF).data().startswith(b"{\\rtf1")


def test_no_rows_put_nothing_on_the_clipboard():
    assert CODEC.to_mime(()).formats() == []


def test_html_goes_before_text_and_text_where_the_html_shows_nothing():
    mime = html("<p>a <b>b</b></p>")
    mime.setText("x")
    assert CODEC.from_mime(mime) == (("", Paragraph((Span("a "), Span("b", bold=True)))),)
    mime.setHtml("<img src='x.png'>")
    assert CODEC.from_mime(mime) == (("", paragraph("x")),)
    assert CODEC.from_mime(html("<img src='x.png'>")) == ()


def test_rows_of_another_program_have_no_ids():
    assert CODEC.from_mime(html("<ul><li>a<li>b</ul>")) == (("", Bullet(plain("a"))), ("", Bullet(plain("b"))))


def test_text_is_accepted_and_files_and_pictures_are_not():
    text, files, picture = QMimeData(), QMimeData(), QMimeData()
    text.setText("a")
    files.setUrls([QUrl.fromLocalFile("/tmp/a.docx")])
    files.setText("/tmp/a.docx")
    picture.setData("image/png", b"x")
    assert CODEC.accepts(text)
    assert CODEC.accepts(html("a"))
    assert CODEC.accepts(CODEC.to_mime(EVERY))
    assert not CODEC.accepts(files)
    assert not CODEC.accepts(picture)


BROKEN = [
    b"",
    b"\xff",
    b"[]",
    b'{"version": 2, "rows": []}',
    b'{"version": 1}',
    b'{"version": 1, "rows": [{"id": 1, "kind": "paragraph", "spans": []}]}',
    b'{"version": 1, "rows": [{"id": "a", "kind": "poem", "spans": []}]}',
    b'{"version": 1, "rows": [{"id": "a", "kind": "paragraph", "spans": [["a"]]}]}',
    b'{"version": 1, "rows": [{"id": "a", "kind": "bullet", "level": -1, "spans": []}]}',
    b'{"version": 1, "rows": [{"id": "a", "kind": "table", "rows": [[], []], "headers": 0, "caption": ""}]}',
    b'{"version": 1, "rows": [{"id": "a", "kind": "table", "rows": [[[]], [[], []]], "headers": 0, "caption": ""}]}',
    b"[" * 100_000,
]


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_form_of_ours_is_passed_over_for_the_text_beside_it(data: bytes):
    mime = QMimeData()
    mime.setData(ROWS, data)
    mime.setText("teksti")
    assert CODEC.from_mime(mime) == (("", paragraph("teksti")),)


def test_characters_that_no_document_can_hold_do_not_come_in_by_our_own_form():
    data = json.dumps(
        {"version": 1, "rows": [{"id": "a", "kind": "paragraph", "spans": [["a\u0000b\r\n", 0, 0, None]]}]}
    )
    assert unpacked(data.encode()) == (("a", Paragraph((Span("ab\n"),))),)


def _whole(it: object) -> bool:
    return not isinstance(it, Table) or bool(it.rows)


@given(st.lists(st.tuples(st.text("abc012", max_size=4), block.filter(_whole)), max_size=5).map(tuple))
def test_any_rows_come_back_as_they_were(rows: Rows):
    assert unpacked(packed(rows)) == rows

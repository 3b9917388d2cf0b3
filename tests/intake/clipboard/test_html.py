"""Pasting HTML: what is kept, what is dropped, and that nothing a person sees is ever lost."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.richtext import Bullet, NumberedItem, Paragraph, Span, Table, blocks_text, plain
from app.intake.clipboard import clean_html
from tests.intake.clipboard.shown import shown


def read(html: str) -> str:
    return shown(clean_html(html))


def test_nothing_gives_no_blocks():
    assert clean_html("") == clean_html("<p> &nbsp; </p><br><!-- x -->") == ()


def test_only_the_fragment_is_read_where_one_is_marked():
    assert read("a<!--StartFragment-->b<!--EndFragment-->c") == "¶ b\n"
    assert read("a<!--StartFragment-->b") == "¶ b\n"
    assert read("<ul><li>a<!--StartFragment--><li>b<!--EndFragment--></ul>c") == "- b\n"


def test_a_mark_that_a_script_holds_is_none():
    assert read("<p>a</p><script>'<!--StartFragment-->'</script>") == "¶ a\n"


@pytest.mark.parametrize("style", ["font-weight:600", "font-weight: 700", "FONT-WEIGHT:BOLD", "font:bold 12px Arial"])
def test_a_weight_of_600_or_more_is_bold(style: str):
    assert read(f"<span style='{style}'>a</span>") == "¶ *a*\n"


@pytest.mark.parametrize(
    "style", ["font-weight:500", "font-weight:normal", "mso-bidi-font-weight:bold;font-weight:400"]
)
def test_a_lighter_one_is_not_whatever_the_tag_says(style: str):
    assert read(f"<b style='{style}'>a</b>") == "¶ a\n"


def test_italics_are_kept_and_a_style_may_take_them_away():
    assert (
        read("<i>a</i> <em style='font-style:normal'>b</em> <span style='font-style:italic'>c</span>")
        == "¶ _a_ b _c_\n"
    )


def test_only_addresses_of_the_web_and_of_mail_are_kept_and_every_links_text_is():
    for address in ("HTTPS://a.fi/x", "http://a.fi", "mailto:a@b.fi"):
        assert read(f"<a href=' {address}\n'>a</a>") == f"¶ [a]({address})\n"
    for address in (
        "file:///C:/a.docx",
        "javascript:x()",
        " JAVA\nSCRIPT:x()",
        "#kohta",
        "a/b.html",
        "tel:1",
        "data:,x",
        "",
    ):
        assert read(f"<a href='{address}'>a</a>") == "¶ a\n"


def test_a_link_that_lost_its_address_in_this_program_stays_one():
    assert read("<a href='#'>a</a>") == "¶ [a](#)\n"


def test_an_address_that_outlook_wrapped_is_unwrapped_to_the_web_only():
    wrapped = "https://x.safelinks.protection.outlook.com/?url={}&amp;data=1"
    assert read(f"<a href='{wrapped.format('https%3A%2F%2Fa.fi%2Fb%3Fc')}'>a</a>") == "¶ [a](https://a.fi/b?c)\n"
    kept = clean_html(f"<a href='{wrapped.format('javascript%3Ax')}'>a</a>")
    assert "safelinks" in shown(kept)
    assert read("<a href='http://[x'>a</a>") == "¶ [a](http://[x)\n"


@pytest.mark.parametrize(
    "hidden",
    [
        "<span style='display:none'>x</span>",
        "<span style='mso-hide:all'>x</span>",
        "<p hidden>x</p>",
        "<div style='VISIBILITY: hidden !important'>x<p>x</p></div>",
        "<del>x</del>",
        "<script>x</script>",
        "<style>x</style>",
        "<!--[if mso]>x<![endif]-->",
        "<?xml x?>",
        "<svg><text>x</text></svg>",
        "<img alt=x src=x width=1 height=1>",
        "<span class=MsoCommentReference>x</span>",
        "<div style='mso-element:comment-list'><p>x</p></div>",
        "<o:p>&nbsp;</o:p>",
    ],
)
def test_what_nobody_sees_is_dropped(hidden: str):
    assert read(f"<p>a</p>{hidden}<p>b</p>") == "¶ a\n¶ b\n"


def test_inserted_text_and_what_only_old_word_is_told_to_leave_out_is_kept():
    assert read("<ins>a</ins><![if !vml]>b<![endif]><o:p>c</o:p>") == "¶ abc\n"


def test_a_word_list_item_takes_kind_depth_and_number_from_its_mark():
    def item(level: int, mark: str) -> str:
        mark = f"<span style='mso-list:Ignore'>{mark}<span>&nbsp; </span></span>"
        return f"<p style='mso-list:l0 level{level} lfo1'><![if !supportLists]>{mark}<![endif]>a</p>"

    marks = [(1, "·"), (2, "o"), (1, "5)"), (1, "6)"), (2, "a)"), (2, "b)"), (1, "7)"), (1, "1.2."), (1, "")]
    assert read("".join(item(*it) for it in marks)) == "- a\n  - a\n5. a\n#. a\n  #. a\n  #. a\n#. a\n2. a\n¶ a\n"


def test_a_new_list_right_behind_another_begins_anew():
    assert read("<ol><li>a<li>b</ol><ol><li>c</ol><ol><li value=2>d</ol>") == "#. a\n#. b\n1. c\n#. d\n"


def test_a_second_paragraph_of_an_item_stays_in_it_and_text_behind_an_inner_list_is_a_paragraph():
    assert read("<ul><li><p>a<p>b<ul><li>c</ul>d<li>e</ul>") == "- a⏎b\n  - c\n¶ d\n- e\n"


def test_white_space_is_as_a_page_shows_it():
    assert read("<p>a\n  b<b> c </b> d</p>") == "¶ a b* c *d\n"
    assert read("<p>a <br> b<br><br>c</p>") == "¶ a⏎b\n¶ c\n"
    assert read("<pre>a\n  b</pre>") == "¶ a⏎  b\n"
    assert read("<p>5&nbsp;§<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>x</p>") == "¶ 5~§ x\n"


def test_a_piece_of_a_line_keeps_the_spaces_at_its_ends():
    assert clean_html("<!--StartFragment--><span> a&nbsp;</span><!--EndFragment-->") == (Paragraph(plain(" a ")),)
    assert clean_html("<html>\n<body>\n a\n</body></html>") == (Paragraph(plain("a")),)


def test_a_heading_loses_the_bold_that_says_nothing():
    assert read("<h4><b>a</b></h4><h1><b>a</b>b</h1><p role=heading>c") == "== a\n== *a*b\n== c\n"


def test_a_table_keeps_rows_covered_places_and_marked_headers():
    html = "<table><caption>t</caption><tr><th colspan=2>a<th>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td><ul><li>g"
    assert read(html) == "TABLE 1 t\n  a |  | b\n  c | d | e\n   | f | • g\n"


def test_a_table_that_only_places_text_gives_its_text():
    assert read("<table><tr><td>a<tr><td>b</table>c") == "¶ a\n¶ b\n¶ c\n"
    assert read("<table><tr><td><h2>a</h2><td>b</table>") == "== a\n¶ b\n"
    inner = "<table><tr><td>a<td>b</table>"
    assert read(f"<table><tr><td>{inner}<td>c</table>") == "TABLE 0\n  a | b\n¶ c\n"


def test_broken_markup_is_read_as_far_as_it_goes():
    assert read("</p></td><li>a</ul><td>b<table>c") == "- a\n¶ b\n¶ c\n"
    assert read("<p>a<div>b</p>c</div><![CDATA[x]]>d") == "¶ a\n¶ b\n¶ c\n¶ d\n"
    assert read("<b>" * 900 + "a" + "</b>" * 900 + "<p>c") == "¶ *a*\n¶ c\n"


@given(st.text(alphabet=st.sampled_from("<>!/-[]?&#;='\" abx\n")) | st.text())
def test_no_text_whatever_makes_it_fail(html: str):
    for block in clean_html(html):
        assert blocks_text((block,)).strip()


TAGS = [
    "p",
    "div",
    "b",
    "i",
    "span",
    "h2",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "a href=x",
    "blockquote",
    "o:p",
]
HIDDEN = [
    ("<!-- ", " -->"),
    ("<del>", "</del>"),
    ("<script>", "</script>"),
    ("<p style='display:none'>", "</p>"),
    ("<!--[if mso]>", "<![endif]-->"),
    ("<div style='mso-element:comment-list'>", "</div>"),
]
PIECE = st.one_of(
    st.tuples(st.just("text"), st.sampled_from(["aloite", "5 §", "åäö 😀", "a < b & c", "”x”", "-", "1."])),
    st.tuples(st.just("open"), st.sampled_from(TAGS)),
    st.tuples(st.just("close"), st.sampled_from(TAGS)),
    st.tuples(st.just("hidden"), st.sampled_from(HIDDEN)),
)


@given(st.lists(PIECE, max_size=25))
def test_every_character_that_shows_is_kept_whatever_the_markup(pieces: list):
    html, seen = "", ""
    for kind, what in pieces:
        if kind == "text":
            html, seen = html + escape(what), seen + what
        elif kind == "hidden":
            html += f"{what[0]}hidden{what[1]}"
        else:
            html += f"<{what}>" if kind == "open" else f"</{what.split()[0]}>"
    blocks = clean_html(html)
    kept = "".join(blocks_text((block,)) for block in blocks)
    # Tables may bring the text of a row together; no character is lost or made up but a mark in a cell.
    assert sorted("".join(seen.split())) == sorted(
        character for character in kept if not character.isspace() and character != "•"
    )


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 3)), max_size=8))
def test_lists_of_any_depth_come_back_as_they_were(items: list[tuple[bool, int]]):
    html = ""
    for numbered, level in items:
        tag = "ol" if numbered else "ul"
        html += f"<{tag}>" * (level + 1) + "<li>a</li>" + f"</{tag}>" * (level + 1)
    blocks = clean_html(html)
    assert [(isinstance(it, NumberedItem), it.level) for it in blocks if isinstance(it, NumberedItem | Bullet)] == items


def test_a_long_answer_of_one_table_or_deep_nesting_is_read_in_one_go():
    rows = "<tr><td>a<td>b</tr>" * 500
    (table,) = clean_html(f"<table>{rows}</table>")
    assert isinstance(table, Table)
    assert len(table.rows) == 500
    assert clean_html("<div>" * 5000 + "a") == (Paragraph((Span("a"),)),)

"""The HTML of a document: bare, well formed, escaped."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from lxml import html

from app.domain.language import Language
from app.domain.richtext import Span, Table, plain
from app.export.html_writer import write_html, write_html_page
from app.export.laid import LaidBlock, Role
from app.export.laid_lists import number_lists
from tests.export.documents import a_document, a_rich_document
from tests.strategies import texts

VOID = {"br", "meta"}


class Nesting(HTMLParser):
    """Fails on an end tag that does not close the tag opened last."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def nested(markup: str) -> Nesting:
    parser = Nesting()
    parser.feed(markup)
    parser.close()
    assert parser.open == []
    return parser


@pytest.mark.parametrize("language", Language)
def test_a_fragment_is_well_formed_and_bare(language: Language):
    parser = nested(write_html(a_rich_document(language)))
    headings, lists, looks = {"h1", "h2", "h3", "h4", "h5"}, {"ul", "ol", "li"}, {"strong", "em", "a", "br"}
    table = {"table", "caption", "thead", "tbody", "tr", "th", "td"}
    assert parser.seen == {"div", "p"} | headings | lists | looks | table
    assert parser.attributes == {"lang", "href", "scope"}


def test_a_page_tells_its_language_title_and_authors():
    page = html.document_fromstring(write_html_page(a_rich_document(Language.SV)))
    nested(write_html_page(a_rich_document(Language.SV)))
    assert page.get("lang") == "sv"
    assert page.findtext(".//title") == "Motion om att utöka cykelparkeringen"
    assert [it.get("content") for it in page.iter("meta") if it.get("name") == "author"] == [
        "Liisa Koski",
        "Otso Niemi",
    ]


def test_headings_stand_one_level_under_the_title():
    tree = html.fromstring(write_html(a_rich_document()))
    levels = {
        element.text_content().replace("\xa0", " "): element.tag for element in tree.iter("h1", "h2", "h3", "h4", "h5")
    }
    assert levels["Valtuustoaloite pyöräpysäköinnin lisäämisestä"] == "h1"
    assert levels["Selostus"] == "h2"
    assert levels["Tekninen lautakunta 15.04.2026 § 40"] == "h3"
    assert levels["1. Montako paikkaa on nyt?"] == "h4"
    assert levels["Seuranta"] == "h5"


def test_a_deeper_list_stands_inside_its_item_and_a_list_may_begin_at_three():
    items = (
        LaidBlock(Role.NUMBERED, plain("a"), number=3),
        LaidBlock(Role.BULLET, plain("b"), level=1),
        LaidBlock(Role.NUMBERED, plain("c")),
        LaidBlock(Role.BULLET, plain("d")),
    )
    markup = write_html(a_document(*number_lists(items)))
    assert '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol><ul><li>d</li></ul>' in markup


def test_a_title_in_the_other_language_says_so():
    assert '<li lang="fi">Valtuustoaloite' in write_html(a_rich_document(Language.SV))


def test_one_link_over_two_looks_is_one_link():
    spans = (
        Span("näin ", href="https://a.fi/?a=1&b=2"),
        Span("tärkeä", bold=True, italic=True, href="https://a.fi/?a=1&b=2"),
    )
    markup = write_html(a_document(LaidBlock(Role.BODY, spans)))
    assert '<a href="https://a.fi/?a=1&amp;b=2">näin <strong><em>tärkeä</em></strong></a>' in markup


@given(texts(30))
def test_any_text_comes_back_from_the_markup_as_it_was(text: str):
    table = Table(((plain(text),),), 1, text)
    document = a_document(
        LaidBlock(Role.BODY, (Span(f"x{text}", href='"><script>'),)), LaidBlock(Role.TABLE, table=table)
    )
    markup = write_html(document)
    nested(markup)
    assert "<script" not in markup
    (body,) = html.fromstring(markup).iter("p")
    for line_break in body.iter("br"):
        line_break.tail = "\n" + (line_break.tail or "")
    assert body.text_content() == f"x{text}"

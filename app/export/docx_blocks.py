"""Paragraphs and runs in WordprocessingML from laid-out blocks; knows neither files nor tables."""

import re
from collections.abc import Callable

from lxml import etree

from app.domain.richtext import Span, Spans
from app.export.docx_lists import Lists
from app.export.docx_styles import LINK, Styles, style_name
from app.export.laid import LISTS, LaidBlock, Role
from app.export.ooxml import LANGUAGE_TAGS, R_ID, XML_SPACE, add, w

# Characters that Word keeps as elements of their own; all others stand in w:t.
SIGNS = {"\t": "tab", "\n": "br", "\u2011": "noBreakHyphen", "\u00ad": "softHyphen"}
_TEXTS = frozenset({*LISTS, Role.BODY, Role.LINE, Role.LEAD_IN, Role.LEAD_SENTENCE})
_ROOM = 140
_PIECES = re.compile("([\t\n\u2011\u00ad])")
_R, _RPR, _T, _LANG, _VAL, _P, _PPR, _PSTYLE = (w(n) for n in ("r", "rPr", "t", "lang", "val", "p", "pPr", "pStyle"))


class Paragraphs:
    """Makes the paragraphs of one document."""

    def __init__(self, styles: Styles, lists: Lists, relate: Callable[[str], str], language: str) -> None:
        self._styles, self._lists, self._relate = styles, lists, relate
        self._language = LANGUAGE_TAGS[language]
        self._ids: dict[str, str] = {}

    def block(
        self, parent: etree._Element, block: LaidBlock, before: LaidBlock | None, after: LaidBlock | None
    ) -> None:
        """Nothing; the paragraph of `block`, which stands between `before` and `after`, is now the last of `parent`."""
        paragraph, properties = self.empty(parent, style_name(block))
        if block.role in LISTS:
            self._lists.put(properties, block)
        elif block.role is Role.LEAD_SENTENCE:
            add(properties, "keepNext")
        # Room that no style can give: above the text that follows a table, below the last item of a list.
        room = {}
        if before is not None and before.table and block.role in _TEXTS:
            room["before"] = _ROOM
        if block.role in LISTS and (after is None or after.role not in LISTS):
            room["after"] = _ROOM
        if room:
            add(properties, "spacing", **room)
        self.runs(paragraph, block.spans, LANGUAGE_TAGS[block.language] if block.language else self._language)

    def empty(self, parent: etree._Element, style: str) -> tuple[etree._Element, etree._Element]:
        """A paragraph in `style` without runs, the last child of `parent`, and its properties."""
        if style not in self._ids:
            self._ids[style] = self._styles.id_of(style)
        paragraph = etree.SubElement(parent, _P)
        properties = etree.SubElement(paragraph, _PPR)
        etree.SubElement(properties, _PSTYLE, {_VAL: self._ids[style]})
        return paragraph, properties

    def runs(self, paragraph: etree._Element, spans: Spans, tag: str = "") -> None:
        """Nothing; `spans` are now the last runs of `paragraph`, in the document's language or that of `tag`."""
        link, href = paragraph, None
        for span in spans:
            if span.href is None:
                link, href = paragraph, None
            elif span.href != href:
                href = span.href
                link = etree.SubElement(paragraph, w("hyperlink"), {R_ID: self._relate(href), w("history"): "1"})
            self._run(link, span, tag or self._language)

    def _run(self, parent: etree._Element, span: Span, tag: str) -> None:
        run = etree.SubElement(parent, _R)
        properties = etree.SubElement(run, _RPR)
        if span.href is not None:
            if LINK not in self._ids:
                self._ids[LINK] = self._styles.id_of(LINK)
            add(properties, "rStyle", self._ids[LINK])
        if span.bold:
            add(properties, "b")
            add(properties, "bCs")
        if span.italic:
            add(properties, "i")
            add(properties, "iCs")
        etree.SubElement(properties, _LANG, {_VAL: tag})
        for piece in _PIECES.split(span.text):
            if piece in SIGNS:
                etree.SubElement(run, w(SIGNS[piece]))
            elif piece:
                text = etree.SubElement(run, _T)
                text.text = piece
                if piece[0] == " " or piece[-1] == " ":
                    text.set(XML_SPACE, "preserve")

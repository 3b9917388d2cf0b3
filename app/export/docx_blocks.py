"""The text of paragraphs and runs in WordprocessingML from laid-out blocks; knows neither files nor tables.

Text and not elements: to make an element for each would take many times longer.
"""

import re
from collections.abc import Callable, Iterator

from app.domain.richtext import Span, Spans
from app.export.docx_lists import Lists
from app.export.docx_styles import LINK, Styles, style_name
from app.export.laid import LISTS, LaidBlock, Role
from app.export.ooxml import LANGUAGE_TAGS, escaped, markup, quoted

# Characters that Word keeps as elements of their own; all others stand in w:t.
SIGNS = {"\t": "tab", "\n": "br", "\u2011": "noBreakHyphen", "\u00ad": "softHyphen"}
_TEXTS = frozenset({*LISTS, Role.BODY, Role.LINE, Role.LEAD_IN, Role.LEAD_SENTENCE})
_ROOM = 140
_PIECES = re.compile("([\t\n\u2011\u00ad])")


class Paragraphs:
    """Makes the paragraphs of one document; the prefixes ``w`` and ``r`` are those of `ooxml`."""

    def __init__(self, styles: Styles, lists: Lists, relate: Callable[[str], str], language: str) -> None:
        self._styles, self._lists, self._relate = styles, lists, relate
        self._language = LANGUAGE_TAGS[language]
        self._ids: dict[str, str] = {}
        self._looks: dict[tuple[bool, bool, bool, str], str] = {}

    def block(self, block: LaidBlock, before: LaidBlock | None, after: LaidBlock | None) -> str:
        """The paragraph of `block`, which stands between `before` and `after`."""
        inside = ""
        if block.role in LISTS:
            inside = self._lists.properties(block)
        elif block.role is Role.LEAD_SENTENCE:
            inside = markup("keepNext")
        # Room that no style can give: above the text that follows a table, below the last item of a list.
        room = {}
        if before is not None and before.table and block.role in _TEXTS:
            room["before"] = _ROOM
        if block.role in LISTS and (after is None or after.role not in LISTS):
            room["after"] = _ROOM
        if room:
            inside += markup("spacing", **room)
        tag = LANGUAGE_TAGS[block.language] if block.language else self._language
        return self.paragraph(style_name(block), block.spans, inside, tag)

    def paragraph(self, style: str, spans: Spans, inside: str = "", tag: str = "") -> str:
        """A paragraph of `spans` in `style`, with `inside` as the rest of its properties.

        `tag` is the language of its runs, the document's where it is empty.
        """
        properties = f"<w:pPr><w:pStyle w:val={self._id(style)}/>{inside}</w:pPr>"
        return f"<w:p>{properties}{''.join(self._runs(spans, tag or self._language))}</w:p>"

    def _runs(self, spans: Spans, tag: str) -> Iterator[str]:
        linked = None
        for span in spans:
            if span.href != linked:
                if linked is not None:
                    yield "</w:hyperlink>"
                if span.href is not None:
                    yield f'<w:hyperlink r:id={quoted(self._relate(span.href))} w:history="1">'
                linked = span.href
            yield f"<w:r>{self._look(span, tag)}{_text(span.text)}</w:r>"
        if linked is not None:
            yield "</w:hyperlink>"

    def _look(self, span: Span, tag: str) -> str:
        key = (span.bold, span.italic, span.href is not None, tag)
        if key not in self._looks:
            link = "" if span.href is None else f"<w:rStyle w:val={self._id(LINK)}/>"
            bold = "<w:b/><w:bCs/>" if span.bold else ""
            italic = "<w:i/><w:iCs/>" if span.italic else ""
            self._looks[key] = f"<w:rPr>{link}{bold}{italic}{markup('lang', tag)}</w:rPr>"
        return self._looks[key]

    def _id(self, style: str) -> str:
        if style not in self._ids:
            self._ids[style] = quoted(self._styles.id_of(style))
        return self._ids[style]


def _text(text: str) -> str:
    pieces = _PIECES.split(text)
    return "".join([f"<w:{SIGNS[piece]}/>" if piece in SIGNS else _piece(piece) for piece in pieces if piece])


def _piece(text: str) -> str:
    space = ' xml:space="preserve"' if text[0] == " " or text[-1] == " " else ""
    return f"<w:t{space}>{escaped(text)}</w:t>"

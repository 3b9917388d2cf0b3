"""What the styles of a Word file say: headings, lists, bold, italic, hidden; told by name and outline, not by id."""

import re
from dataclasses import dataclass, replace

from app.domain.source import Style
from app.intake.readers.markup import Element, attribute, child, children

_HEADING_NAME = re.compile(r"(?:heading|otsikko|rubrik)\s*([1-9])$", re.IGNORECASE)
_TITLE_NAMES = frozenset({"title", "otsikko", "rubrik"})
_CONTENTS_NAME = re.compile(r"(?:toc|sisluet|innehåll)\s*\d$", re.IGNORECASE)
_HEADING_LIKE = re.compile(r"title|heading|otsikko|rubrik", re.IGNORECASE)
_OFF = frozenset({"0", "false", "off", "none"})
_LONGEST_CHAIN = 12


@dataclass(frozen=True, slots=True)
class Look:
    """What run properties say; None where they are silent. `size` is in half points."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    size: int | None = None

    def over(self, below: "Look") -> "Look":
        """This look where it says something, `below` elsewhere."""
        return Look(
            below.bold if self.bold is None else self.bold,
            below.italic if self.italic is None else self.italic,
            below.hidden if self.hidden is None else self.hidden,
            below.size if self.size is None else self.size,
        )


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What a paragraph's style makes of it; `list_id` and `depth` where the style numbers it.

    `titled` says that its name is that of some heading (a subtitle, a city's own), though it need not be one.
    """

    style: Style = Style.BODY
    level: int = 0
    contents: bool = False
    list_id: str | None = None
    depth: int | None = None
    look: Look = Look()
    titled: bool = False


class Styles:
    """The styles of one document."""

    def __init__(self, root: Element | None) -> None:
        self._by_id = {attribute(one, "styleId") or "": one for one in children(root, "style")}
        self._defaults = _look(child(root, "docDefaults", "rPrDefault", "rPr"))
        self._default = next(
            (key for key, one in self._by_id.items() if _is_default_paragraph(one)),
            "",
        )
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._looks: dict[str, Look] = {}

    def paragraph(self, properties: Element | None) -> ParagraphStyle:
        """What the style named in a paragraph's `properties` (pPr), and the outline level there, make of it."""
        style_id = attribute(child(properties, "pStyle"), "val") or self._default
        if style_id not in self._paragraphs:
            self._paragraphs[style_id] = self._resolve(style_id)
        found = self._paragraphs[style_id]
        own = _outline(properties)
        if own is not None and found.style is Style.BODY:
            return replace(found, style=Style.HEADING, level=own)
        return found

    def look(self, properties: Element | None) -> Look:
        """What a run's `properties` (rPr) and the character style named there say."""
        if properties is None:
            return Look()
        style_id = attribute(child(properties, "rStyle"), "val")
        if style_id is None:
            return _look(properties)
        if style_id not in self._looks:
            self._looks[style_id] = self._chained_look(style_id)
        return _look(properties).over(self._looks[style_id])

    def _chain(self, style_id: str) -> list[Element]:
        chain: list[Element] = []
        while style_id in self._by_id and len(chain) < _LONGEST_CHAIN:
            chain.append(self._by_id[style_id])
            style_id = attribute(child(chain[-1], "basedOn"), "val") or ""
        return chain

    def _chained_look(self, style_id: str) -> Look:
        look = Look()
        for one in self._chain(style_id):
            look = look.over(_look(child(one, "rPr")))
        return look

    def _resolve(self, style_id: str) -> ParagraphStyle:
        chain = self._chain(style_id)
        style, level = Style.BODY, 0
        for one in chain:
            name = (attribute(child(one, "name"), "val") or "").casefold().strip()
            match = _HEADING_NAME.match(name)
            outline = _outline(child(one, "pPr"))
            if match or outline:
                style, level = Style.HEADING, int(match[1]) if match else outline or 0
                break
            if name in _TITLE_NAMES:
                style = Style.TITLE
                break
        numbered = [child(one, "pPr", "numPr") for one in chain]
        list_id = next((value for one in numbered if (value := attribute(child(one, "numId"), "val"))), None)
        depth = next((value for one in numbered if (value := attribute(child(one, "ilvl"), "val"))), None)
        names = [attribute(child(one, "name"), "val") or "" for one in chain]
        return ParagraphStyle(
            style,
            level,
            contents=any(_CONTENTS_NAME.match(name) for name in names),
            list_id=list_id,
            depth=int(depth) if depth and depth.isdigit() else None,
            look=self._chained_look(style_id).over(self._defaults),
            titled=any(_HEADING_LIKE.search(name) for name in names),
        )


def _is_default_paragraph(style: Element) -> bool:
    is_default = (attribute(style, "default") or "0") not in _OFF
    return is_default and attribute(style, "type") == "paragraph"


def _outline(properties: Element | None) -> int | None:
    value = attribute(child(properties, "outlineLvl"), "val") or ""
    # 9 is Word's "body text".
    return int(value) + 1 if value in set("012345678") else None


def _look(properties: Element | None) -> Look:
    if properties is None:
        return Look()
    return Look(_toggle(properties, "b"), _toggle(properties, "i"), _toggle(properties, "vanish"), _size(properties))


def _size(properties: Element) -> int | None:
    value = attribute(child(properties, "sz"), "val") or ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 5 else None


def _toggle(properties: Element, name: str) -> bool | None:
    element = child(properties, name)
    if element is None:
        return None
    return (attribute(element, "val") or "1") not in _OFF

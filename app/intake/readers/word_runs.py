"""The running text of a Word paragraph: runs, fields, links, symbols, changes as if accepted; no styles of blocks."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.richtext import Span
from app.domain.text import NON_BREAKING_HYPHEN
from app.intake.readers.markup import Element, attribute, child, tag
from app.intake.readers.word_styles import Look, Styles

_DELETED = frozenset({"del", "moveFrom"})
_INSERTED = frozenset({"ins", "moveTo"})
# Wrappers whose content is part of the text.
_THROUGH = frozenset({"smartTag", "customXml", "dir", "bdo", "sdtContent", "r", "oMath", "oMathPara"})
_LINK_FIELD = re.compile(r"\s*HYPERLINK\s+(?:(?P<switch>\\l)\s+)?\"(?P<target>[^\"]*)\"", re.IGNORECASE)
_CHARACTERS = {"tab": "\t", "noBreakHyphen": NON_BREAKING_HYPHEN, "softHyphen": "\u00ad", "br": "\n", "cr": "\n"}
# Letters of the symbol fonts that stand for plain ones; any other symbol is shown as a bullet.
_SYMBOLS = {0x2D: "-", 0x96: "–", 0xA7: "▪", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xA3: "≤", 0xAE: "→", 0xE0: "→"}
_DEEPEST = 60


@dataclass(slots=True)
class Noted:
    """What a reader met on its way and a person should know of: how often, and the paragraphs set aside for later."""

    counts: Counter[str] = field(default_factory=Counter)
    boxes: list[Element] = field(default_factory=list)
    footnotes: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    shows: bool = False


class Runs:
    """Turns the inside of paragraphs into spans. Fields reach over paragraphs: one value reads a part."""

    def __init__(
        self, styles: Styles, links: Mapping[str, str], bookmarks: frozenset[str | None], noted: Noted
    ) -> None:
        self._styles = styles
        self._links = links
        self._bookmarks = bookmarks
        self._noted = noted
        self._fields: list[_Field] = []

    def spans(self, paragraph: Element, base: Look) -> list[Span]:
        """The spans of `paragraph`, whose style gives the look `base`; a LF is a line break."""
        return list(self._walk(paragraph, base, None, 0))

    def usual_size(self, paragraph: Element, base: Look) -> int | None:
        """The size of most letters of `paragraph` in half points; None where nothing says it."""
        sizes: Counter[int | None] = Counter()
        for run in (one for one in paragraph.iter() if tag(one) == "r"):
            look = self._styles.look(child(run, "rPr")).over(base)
            sizes[look.size] += sum(len(one.text or "") for one in run if tag(one) == "t")
        return sizes.most_common(1)[0][0] if sizes else base.size

    def _walk(self, element: Element, base: Look, href: str | None, depth: int) -> Iterator[Span]:
        look = base
        if tag(element) == "r":
            look = self._styles.look(child(element, "rPr")).over(base)
        for one in element if depth < _DEEPEST else ():
            name = tag(one)
            if name in _DELETED:
                self._noted.counts["tracked_changes"] += 1
            elif name in _INSERTED:
                self._noted.counts["tracked_changes"] += 1
                yield from self._walk(one, look, href, depth + 1)
            elif name in _THROUGH:
                yield from self._walk(one, look, href, depth + 1)
            elif name == "hyperlink":
                yield from self._walk(one, look, self._target(one), depth + 1)
            elif name == "fldSimple":
                target = _field_target(attribute(one, "instr") or "")
                yield from self._walk(one, look, target or href, depth + 1)
            elif name == "sdt":
                content = child(one, "sdtContent")
                yield from self._walk(content, look, href, depth + 1) if content is not None else ()
            else:
                yield from self._leaf(one, name, look, href, depth)

    def _leaf(self, one: Element, name: str, look: Look, href: str | None, depth: int) -> Iterator[Span]:
        if name == "fldChar":
            self._field_mark(attribute(one, "fldCharType") or "")
        elif name == "instrText":
            if self._fields:
                self._fields[-1].instruction += one.text or ""
        elif name in {"t", "sym"} or name in _CHARACTERS:
            text = (one.text or "") if name == "t" else _symbol(one) if name == "sym" else _CHARACTERS[name]
            yield from self._shown(text, look, href)
        elif name in {"footnoteReference", "endnoteReference"}:
            self._noted.footnotes.append((name.removesuffix("Reference"), attribute(one, "id") or ""))
        elif name == "commentReference":
            self._noted.counts["comments"] += 1
        elif name == "AlternateContent":
            choice = child(one, "Choice")
            chosen = choice if choice is not None else child(one, "Fallback")
            yield from self._walk(chosen, look, href, depth + 1) if chosen is not None else ()
        elif name in {"drawing", "pict", "object"}:
            self._noted.boxes += [box for box in one.iter() if tag(box) == "txbxContent"]

    def _shown(self, text: str, look: Look, href: str | None) -> Iterator[Span]:
        if any(not one.shows for one in self._fields):
            return
        if look.hidden:
            self._noted.counts["hidden_text"] += 1
            return
        target = next((found for one in self._fields if (found := _field_target(one.instruction))), href)
        yield Span(text, bool(look.bold), bool(look.italic), target)

    def _field_mark(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].shows = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _target(self, link: Element) -> str | None:
        relation, anchor = attribute(link, "id"), attribute(link, "anchor")
        if relation is None:
            # A jump inside the document is no link of the answer; one to nowhere is a link whose address was lost.
            return None if anchor in self._bookmarks else "#"
        return self._links.get(relation) or "#"


def _field_target(instruction: str) -> str | None:
    match = _LINK_FIELD.match(instruction)
    if match is None or match["switch"]:
        return None
    return match["target"].strip() or "#"


def _symbol(element: Element) -> str:
    try:
        code = int(attribute(element, "char") or "", 16)
    except ValueError:
        return ""
    # Symbol fonts keep their letters in a private area that begins at F000.
    return _SYMBOLS.get(code & 0xFF, "•") if 0xF000 <= code <= 0xF0FF else chr(code) if code < 0xD800 else ""


def trimmed(spans: Sequence[Span]) -> list[Span]:
    """`spans` with the line breaks at their ends (page breaks among them) taken off."""
    result = list(spans)
    while result and not result[-1].text.strip("\n "):
        result.pop()
    while result and not result[0].text.strip("\n "):
        result.pop(0)
    return [replace(span) for span in result]

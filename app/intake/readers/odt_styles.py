"""What the styles of an OpenDocument text say: bold, italic, hidden, titles and the marks of lists."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.intake.readers.markup import Element, attribute, child, tag
from app.intake.readers.numerals import numeral

_LONGEST_CHAIN = 12
_KINDS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DASHES = frozenset({"-", "–", "—", "*"})


@dataclass(frozen=True, slots=True)
class Look:
    """What text properties say; None where they are silent."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None

    def over(self, below: "Look") -> "Look":
        """This look where it says something, `below` elsewhere."""
        return Look(
            below.bold if self.bold is None else self.bold,
            below.italic if self.italic is None else self.italic,
            below.hidden if self.hidden is None else self.hidden,
        )


@dataclass(frozen=True, slots=True)
class ListLevel:
    """One level of a list: `kind` None for a bullet, "" for no mark at all; `bullet` is the bullet's character."""

    kind: str | None = None
    bullet: str = "•"
    prefix: str = ""
    suffix: str = ""
    start: int = 1

    def mark(self, number: int) -> str:
        """The mark of item `number`."""
        if self.kind is None:
            return self.bullet if self.bullet in _DASHES else "•"
        return f"{self.prefix}{numeral(number, self.kind)}{self.suffix}".strip() if self.kind else ""


class Styles:
    """The styles of one document; `roots` are styles.xml and content.xml, later ones going first."""

    def __init__(self, roots: Iterable[Element | None]) -> None:
        self._styles: dict[str, Element] = {}
        self._lists: dict[str, dict[int, ListLevel]] = {}
        for root in roots:
            for one in root.iter() if root is not None else ():
                name = attribute(one, "name") or ""
                if tag(one) == "style":
                    self._styles[name] = one
                elif tag(one) == "list-style":
                    self._lists[name] = dict(_level(level) for level in one if attribute(level, "level"))

    def look(self, name: str) -> Look:
        """What the style `name` and those it builds on say of text."""
        look = Look()
        for one in self._chain(name):
            look = look.over(_look(child(one, "text-properties")))
        return look

    def is_title(self, name: str) -> bool:
        """Whether `name` is the style of a document's title, or is made from it."""
        return any(attribute(one, "name") == "Title" for one in self._chain(name))

    def list_level(self, name: str, depth: int) -> ListLevel:
        """The level of list style `name` at `depth` (0 the outermost)."""
        return self._lists.get(name, {}).get(depth, ListLevel())

    def _chain(self, name: str) -> list[Element]:
        chain: list[Element] = []
        while name in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[name])
            name = attribute(chain[-1], "parent-style-name") or ""
        return chain


def _level(element: Element) -> tuple[int, ListLevel]:
    level, start = attribute(element, "level") or "1", attribute(element, "start-value") or "1"
    depth = int(level) - 1 if level.isdigit() else 0
    if tag(element) != "list-level-style-number":
        return depth, ListLevel(bullet=attribute(element, "bullet-char") or "•")
    number = attribute(element, "num-format") or ""
    return depth, ListLevel(
        kind=_KINDS.get(number, "decimal" if number else ""),
        prefix=attribute(element, "num-prefix") or "",
        suffix=attribute(element, "num-suffix") or "",
        start=int(start[:9]) if start.isdigit() else 1,
    )


def _look(properties: Element | None) -> Look:
    weight, style = attribute(properties, "font-weight"), attribute(properties, "font-style")
    display = attribute(properties, "display")
    return Look(
        None if weight is None else weight in {"bold", "600", "700", "800", "900"},
        None if style is None else style in {"italic", "oblique"},
        None if display is None else display == "none",
    )

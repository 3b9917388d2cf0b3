"""What a tag of clipboard HTML says of the text in it: bold, italic, link, hidden; knows no blocks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit

from app.domain.links import NO_ADDRESS
from app.domain.richtext import Span

Attributes = Mapping[str, str]
Style = Mapping[str, str]

_BOLD_FROM = 600
_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em", "cite", "dfn", "var"})
# What is drawn or only held ready, and text that was deleted while changes were tracked.
_NEVER_SHOWN_LISTED = "del template svg xml noscript object applet audio video canvas select datalist"
_NEVER_SHOWN = frozenset(_NEVER_SHOWN_LISTED.split())
# A comment's mark and its text, as Word names them.
_COMMENT_CLASSES = frozenset({"msocommentreference", "msocomanchor", "msocomoff"})
_COMMENT_ELEMENTS = frozenset({"comment-list", "comment"})
_KEEPING = frozenset({"pre", "pre-wrap", "pre-line", "break-spaces"})
_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_LINE_ENDS = re.compile(r"[\t\r\n]")
_LEVEL = re.compile(r"\blevel(\d)\b")
_WEIGHT_OR_SLANT = re.compile(r"^[^\d/]*")
_WRAPPED_BY_OUTLOOK = "safelinks.protection.outlook.com"


@dataclass(frozen=True, slots=True)
class Look:
    """How text is shown.

    `keeps_lines` where its line ends count, `gap` where spaces only fill a gap, `mark` in the mark of a list item.
    """

    bold: bool = False
    italic: bool = False
    href: str | None = None
    hidden: bool = False
    keeps_lines: bool = False
    gap: bool = False
    mark: bool = False

    def span(self, text: str) -> Span:
        """`text` in this look."""
        return Span(text, self.bold, self.italic, self.href)


def style_of(attributes: Attributes) -> Style:
    """The properties of a ``style`` attribute, names and values in small letters."""
    pairs = (part.partition(":") for part in attributes.get("style", "").lower().split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, _, value in pairs}


def look_of(name: str, attributes: Attributes, style: Style, around: Look) -> Look:
    """The look of the text in the element `name`, which stands in text of the look `around`."""
    return Look(
        bold=_bold(name, style, around.bold),
        italic=_italic(name, style, around.italic),
        href=address_of(attributes["href"]) if name == "a" and "href" in attributes else around.href,
        hidden=around.hidden or _hidden(name, attributes, style),
        keeps_lines=_keeps_lines(name, style, around.keeps_lines),
        gap=around.gap or _is_gap(name, attributes, style),
        mark=around.mark or style.get("mso-list") == "ignore",
    )


def unmarked(look: Look) -> Look:
    """`look` as it begins in a new block."""
    return replace(look, gap=False, mark=False)


def address_of(href: str) -> str | None:
    """The address that a pasted link keeps; None where it leads to a file, into its own page or to a script.

    `NO_ADDRESS`, as this program itself writes a link whose address was lost, stays.
    """
    address = _LINE_ENDS.sub("", href).strip()
    if address == NO_ADDRESS:
        return address
    return _unwrapped(address) if _WEB.match(address) else None


def _unwrapped(address: str) -> str:
    """The address that Outlook put its own before, so that it passes through Microsoft's filter."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if not (parts.hostname or "").endswith(_WRAPPED_BY_OUTLOOK):
        return address
    inner = parse_qs(parts.query).get("url", [""])[0]
    return inner if _WEB.match(inner) else address


def list_level(style: Style) -> int | None:
    """The depth, from 0, of a paragraph that Word shows as a list item; None where it is none."""
    found = _LEVEL.search(style.get("mso-list", ""))
    return max(int(found[1]) - 1, 0) if found else None


def _bold(name: str, style: Style, around: bool) -> bool:
    weight = style.get("font-weight", "")
    if weight in {"bold", "bolder"} or (weight.isdecimal() and int(weight[:4]) >= _BOLD_FROM):
        return True
    if weight in {"normal", "lighter"} or weight.isdecimal():
        return False
    return around or name in _BOLD or "bold" in _shorthand(style)


def _italic(name: str, style: Style, around: bool) -> bool:
    slant = style.get("font-style", "")
    if slant:
        return slant.startswith(("italic", "oblique")) or (slant == "inherit" and around)
    return around or name in _ITALIC or "italic" in _shorthand(style)


def _shorthand(style: Style) -> list[str]:
    """The words before the size in ``font: italic bold 12px Arial``."""
    found = _WEIGHT_OR_SLANT.match(style.get("font", ""))
    return found[0].split() if found else []


def _hidden(name: str, attributes: Attributes, style: Style) -> bool:
    classes = attributes.get("class", "").lower().split()
    return (
        name in _NEVER_SHOWN
        or "hidden" in attributes
        or style.get("display") == "none"
        or style.get("visibility") in {"hidden", "collapse"}
        or style.get("mso-hide") in {"all", "screen"}
        or style.get("mso-element") in _COMMENT_ELEMENTS
        or style.get("mso-special-character") == "comment"
        or not _COMMENT_CLASSES.isdisjoint(classes)
    )


def _keeps_lines(name: str, style: Style, around: bool) -> bool:
    given = style.get("white-space", "")
    return given in _KEEPING if given else around or name in {"pre", "textarea"}


def _is_gap(name: str, attributes: Attributes, style: Style) -> bool:
    """Whether the spaces in an element only move what follows: Word's tabs and doubled spaces, Apple's and `o:p`."""
    spaces = "mso-tab-count" in style or style.get("mso-spacerun") == "yes"
    return spaces or name == "o:p" or attributes.get("class") == "Apple-converted-space"

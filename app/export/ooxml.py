"""Names of WordprocessingML as lxml writes them, and how to make an element of it; knows no document."""

from typing import Final

from lxml import etree

WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
R_ID: Final = f"{{{RELATIONS}}}id"
LANGUAGE_TAGS: Final = {"fi": "fi-FI", "sv": "sv-FI"}


def w(name: str) -> str:
    """The full name of `name` in the namespace of WordprocessingML, for tags and attributes alike."""
    return f"{{{WORD}}}{name}"


VAL: Final = w("val")


def add(parent: etree._Element, tag: str, value: str | int | None = None, /, **attributes: str | int) -> etree._Element:
    """A new last child of `parent` named `tag`, `value` its ``w:val``, `attributes` in the same namespace."""
    given = {w(name): str(it) for name, it in attributes.items()}
    if value is not None:
        given[VAL] = str(value)
    return etree.SubElement(parent, w(tag), given)


def markup(tag: str, value: str | int | None = None, /, **attributes: str | int) -> str:
    """The text of an empty element named `tag`, its attributes as `add` gives them."""
    given = "".join([f" w:{name}={quoted(str(it))}" for name, it in attributes.items()])
    return f"<w:{tag}{given}/>" if value is None else f"<w:{tag}{given} w:val={quoted(str(value))}/>"


def escaped(text: str) -> str:
    """`text` as it stands between tags; bare, a carriage return would be read as a line feed."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def quoted(text: str) -> str:
    """`text` as an attribute's value with its quotation marks; bare, white space would be read as spaces."""
    text = escaped(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
    return f'"{text}"'


def is_on(parent: etree._Element | None, tag: str) -> bool:
    """Whether the switch `tag` (``b``, ``tblHeader`` …) is there under `parent` and not switched off."""
    found = None if parent is None else parent.find(w(tag))
    return found is not None and found.get(VAL, "1") not in {"0", "false", "off"}

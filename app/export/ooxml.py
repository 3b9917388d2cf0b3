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
    given = "".join(f' w:{name}="{escaped(str(it))}"' for name, it in attributes.items())
    return f"<w:{tag}{given}/>" if value is None else f'<w:{tag}{given} w:val="{escaped(str(value))}"/>'


def escaped(text: str) -> str:
    """`text` as it may stand between tags and in an attribute, so that a reader finds every character as it was."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    # Bare, a carriage return anywhere and any control character in an attribute would be read as something else.
    return text.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#9;")


def is_on(parent: etree._Element | None, tag: str) -> bool:
    """Whether the switch `tag` (``b``, ``tblHeader`` …) is there under `parent` and not switched off."""
    found = None if parent is None else parent.find(w(tag))
    return found is not None and found.get(VAL, "1") not in {"0", "false", "off"}

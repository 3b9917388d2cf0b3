"""A template's styles by name: ids differ by Word's language; changes nothing but the language."""

from collections.abc import Mapping

from lxml import etree

from app.domain.errors import AppError
from app.export.laid import LaidBlock, LaidDocument, Role
from app.export.ooxml import VAL, add, w

STYLE_NAMES = {
    Role.MEETING: "Meeting Line",
    Role.TITLE: "Title",
    Role.STAGE_HEADING: "Heading 2",
    Role.QUESTION_HEADING: "Question Heading",
    Role.LEAD_IN: "Lead-in",
    Role.LEAD_SENTENCE: "Body Text",
    Role.BODY: "Body Text",
    Role.LINE: "Address Line",
    Role.BULLET: "List Bullet",
    Role.NUMBERED: "List Number",
}
LINK, TABLE, TABLE_TEXT, TABLE_HEADING, CAPTION = "Hyperlink", "Answer Table", "Table Text", "Table Heading", "Caption"
_DEEPEST_HEADING = 4
_STYLE = w("style")


def style_name(block: LaidBlock) -> str:
    """The name of the paragraph style that `block` (no table) is printed in."""
    return STYLE_NAMES.get(block.role) or f"Heading {min(block.level, _DEEPEST_HEADING)}"


def needed_styles(laid: LaidDocument) -> tuple[str, ...]:
    """The names of all styles that `laid` is printed in, in the order of their first use."""
    names: dict[str, None] = {}
    for block in laid.blocks:
        cells = (*block.table.rows, (block.spans,)) if block.table else ((block.spans,),)
        if block.table:
            names |= dict.fromkeys((TABLE, TABLE_TEXT))
            names |= {TABLE_HEADING: None} if block.table.header_rows else {}
            names |= {CAPTION: None} if block.table.caption else {}
        else:
            names[style_name(block)] = None
        if any(span.href is not None for row in cells for cell in row for span in cell):
            names[LINK] = None
    return tuple(names)


class Styles:
    """The styles of one template, found by name in any case of letters."""

    def __init__(self, root: etree._Element, ids: Mapping[str, str] | None = None) -> None:
        self._root = root
        self.ids = _ids(root) if ids is None else ids
        """The id of each style by its name in small letters; a copy of the template is handed those of its model."""

    def require(self, names: tuple[str, ...]) -> None:
        """Nothing. AppError ``template.missing_style`` names all of `names` that the template lacks."""
        missing = [name for name in names if name.casefold() not in self.ids]
        if missing:
            raise AppError("template.missing_style", style=", ".join(missing))

    def id_of(self, name: str) -> str:
        """The id of the style called `name`. AppError ``template.missing_style``."""
        self.require((name,))
        return self.ids[name.casefold()]

    def numbering_of(self, name: str) -> int | None:
        """The id of the list that style `name` or one that it is based on belongs to, None where it has none."""
        seen: set[str] = set()
        style_id = self.id_of(name)
        elements = {style.get(w("styleId"), ""): style for style in self._root.iter(_STYLE)}
        while style_id in elements and style_id not in seen:
            seen.add(style_id)
            style = elements[style_id]
            number = style.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")
            if number is not None:
                return int(number.get(VAL, "0")) or None
            based = style.find(w("basedOn"))
            style_id = "" if based is None else based.get(VAL, "")
        return None

    def set_language(self, tag: str) -> None:
        """Nothing; the document's defaults and its default paragraph style are now in the language `tag`."""
        defaults = self._root.find(w("docDefaults"))
        if defaults is None:
            defaults = etree.Element(w("docDefaults"))
            self._root.insert(0, defaults)
        run_defaults = defaults.find(w("rPrDefault"))
        if run_defaults is None:
            run_defaults = etree.Element(w("rPrDefault"))
            defaults.insert(0, run_defaults)
        _language_of(_run_properties(run_defaults)).set(VAL, tag)
        for style in self._root.iter(_STYLE):
            if style.get(w("type")) == "paragraph" and style.get(w("default")) in {"1", "true", "on"}:
                _language_of(_run_properties(style)).set(VAL, tag)


def _ids(root: etree._Element) -> dict[str, str]:
    ids: dict[str, str] = {}
    for style in root.iter(_STYLE):
        name = style.find(w("name"))
        ids.setdefault("" if name is None else name.get(VAL, "").casefold(), style.get(w("styleId"), ""))
    return ids


def _run_properties(parent: etree._Element) -> etree._Element:
    found = parent.find(w("rPr"))
    return add(parent, "rPr") if found is None else found


def _language_of(properties: etree._Element) -> etree._Element:
    found = properties.find(w("lang"))
    return add(properties, "lang") if found is None else found

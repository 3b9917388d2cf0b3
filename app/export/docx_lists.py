"""Real Word lists: one numbering for each list, started at its first number; makes no paragraphs."""

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.parts.numbering import NumberingPart
from lxml import etree

from app.export.docx_styles import STYLE_NAMES, Styles
from app.export.laid import LaidBlock, Role
from app.export.ooxml import VAL, add, w

_DEEPEST = 8


class Lists:
    """The numberings of one document under way."""

    def __init__(self, document: Document, styles: Styles) -> None:
        self._document, self._styles = document, styles
        self._abstract: dict[Role, int] = {}
        self._numberings: dict[int, int] = {}
        self._shared: int | None = None

    def properties(self, block: LaidBlock) -> str:
        """What the properties of a paragraph hold, behind its style, that is the list item `block`."""
        level, number = min(block.level, _DEEPEST), self._numbering(block)
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'

    def _numbering(self, block: LaidBlock) -> int:
        if block.role is Role.BULLET:
            if self._shared is None:
                self._shared = self._own_or_new(Role.BULLET)
            return self._shared
        if block.list_id not in self._numberings:
            number, element = self._new_numbering(self._abstract_of(Role.NUMBERED))
            override = add(element, "lvlOverride", ilvl=min(block.level, _DEEPEST))
            add(override, "startOverride", 1 if block.number is None else block.number)
            self._numberings[block.list_id] = number
        return self._numberings[block.list_id]

    def _own_or_new(self, role: Role) -> int:
        own = self._styles.numbering_of(STYLE_NAMES[role])
        if own is not None and self._abstract_behind(own) is not None:
            return own
        return self._new_numbering(self._new_abstract(role))[0]

    def _abstract_of(self, role: Role) -> int:
        if role not in self._abstract:
            own = self._styles.numbering_of(STYLE_NAMES[role])
            behind = None if own is None else self._abstract_behind(own)
            self._abstract[role] = self._new_abstract(role) if behind is None else behind
        return self._abstract[role]

    def _abstract_behind(self, numbering: int) -> int | None:
        for number in self._root.findall(w("num")):
            if number.get(w("numId")) == str(numbering):
                behind = number.find(w("abstractNumId"))
                return None if behind is None else int(behind.get(VAL, "0"))
        return None

    def _new_numbering(self, abstract: int) -> tuple[int, etree._Element]:
        numbers = self._root.findall(w("num"))
        new = 1 + max((int(number.get(w("numId"), "0")) for number in numbers), default=0)
        element = etree.Element(w("num"), {w("numId"): str(new)})
        add(element, "abstractNumId", abstract)
        # The format wants every w:num behind the last w:abstractNum and before what may follow them.
        self._root.insert(len(self._root.findall(w("abstractNum"))) + len(numbers), element)
        return new, element

    def _new_abstract(self, role: Role) -> int:
        """A plain list form for a template whose list style has none."""
        abstracts = self._root.findall(w("abstractNum"))
        new = 1 + max((int(abstract.get(w("abstractNumId"), "0")) for abstract in abstracts), default=-1)
        abstract = etree.Element(w("abstractNum"), {w("abstractNumId"): str(new)})
        add(abstract, "multiLevelType", "multilevel")
        for level in range(_DEEPEST + 1):
            form = add(abstract, "lvl", ilvl=level)
            add(form, "start", 1)
            add(form, "numFmt", "bullet" if role is Role.BULLET else "decimal")
            add(form, "lvlText", "•" if role is Role.BULLET else f"%{level + 1}.")
            add(form, "lvlJc", "left")
            add(add(form, "pPr"), "ind", left=1701 + 397 * level, hanging=397)
        self._root.insert(len(abstracts), abstract)
        return new

    @property
    def _root(self) -> etree._Element:
        """The numbering part's root; python-docx cannot make one, so a template without it is given an empty one."""
        part = self._document.part
        if not any(relation.reltype == RT.NUMBERING for relation in part.rels.values()):
            root = parse_xml(f"<w:numbering {nsdecls('w')}/>")
            made = NumberingPart(PackURI("/word/numbering.xml"), CT.WML_NUMBERING, root, part.package)
            part.relate_to(made, RT.NUMBERING)
        element: etree._Element = part.numbering_part.element
        return element

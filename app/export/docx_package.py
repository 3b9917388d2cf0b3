"""A Word template opened as a package, and the package saved with the same bytes each time; writes no text."""

import zipfile
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from lxml import etree

from app.domain.errors import AppError
from app.export.docx_fields import fill_fields
from app.export.docx_styles import Styles
from app.export.laid import LaidDocument
from app.export.ooxml import LANGUAGE_TAGS, RELATIONS, VAL, WORD, w

_TYPES = "[Content_Types].xml"
_TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHERS = (
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    b"application/vnd.ms-word.document.macroEnabled.main+xml",
    b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
# Macros of a city's template never reach a document: their parts hang on these relations alone.
_MACROS = ("/vbaProject", "/keyMapCustomizations")
_LONGEST_PROPERTY = 255
_EPOCH = (1980, 1, 1, 0, 0, 0)
_A4 = (
    f'<w:sectPr {nsdecls("w")}><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" '
    'w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
)


@dataclass(frozen=True, slots=True)
class OpenTemplate:
    """A template in memory, its body empty but for the page's set-up."""

    document: Document
    styles: Styles

    def copy(self) -> "OpenTemplate":
        """The same template once more: what is written on it leaves this one as it is."""
        document = deepcopy(self.document.part.package).main_document_part.document
        return OpenTemplate(document, Styles(_styles(document), self.styles.ids))


def open_template(data: bytes) -> OpenTemplate:
    """`data` (.docx, .dotx or .docm, whatever its name) as a document without content and macros.

    AppError ``template.invalid`` where it is no Word document.
    """
    try:
        document = docx.Document(BytesIO(_as_document(data)))
    except (zipfile.BadZipFile, KeyError, ValueError, AttributeError, etree.XMLSyntaxError, NotImplementedError) as bad:
        raise AppError("template.invalid", reason=type(bad).__name__) from bad
    body = document.element.body
    if body is None:
        raise AppError("template.invalid", reason="no body")
    for child in list(body):
        if child.tag != w("sectPr"):
            body.remove(child)
    if not len(body):
        body.append(parse_xml(_A4))
    for relation in list(document.part.rels.values()):
        if relation.reltype.endswith(_MACROS):
            del document.part.rels[relation.rId]
    return OpenTemplate(document, Styles(_styles(document)))


def _as_document(data: bytes) -> bytes:
    """`data` with the type of a plain document as its main part's: python-docx opens nothing else."""
    with zipfile.ZipFile(BytesIO(data)) as source:
        types = source.read(_TYPES)
        if not any(other in types for other in _OTHERS):
            return data
        members = {info.filename: source.read(info) for info in source.infolist() if not info.is_dir()}
    for other in _OTHERS:
        types = types.replace(other, _DOCUMENT)
    return _packed({**members, _TYPES: types})


def _styles(document: Document) -> etree._Element:
    """The template's own styles: python-docx would put in its own where there are none."""
    if not any(relation.reltype == RT.STYLES for relation in document.part.rels.values()):
        return etree.Element(w("styles"))
    element: etree._Element = document.part.styles.element
    return element


def describe(template: OpenTemplate, laid: LaidDocument, stamp: datetime) -> None:
    """Nothing; properties, languages and the header's fields of `template` now say what `laid` is.

    `stamp`, any time zone, becomes the moment at which the document was made and changed: the clock is never asked.
    """
    document, tag = template.document, LANGUAGE_TAGS[laid.language]
    moment = (stamp if stamp.tzinfo is None else stamp.astimezone(UTC)).replace(tzinfo=None, microsecond=0)
    core = document.core_properties
    core.title = laid.title[:_LONGEST_PROPERTY]
    core.subject = laid.subject[:_LONGEST_PROPERTY]
    core.author = core.last_modified_by = "; ".join(laid.authors)[:_LONGEST_PROPERTY]
    core.language = tag
    core.created = core.modified = moment
    core.revision = 1
    template.styles.set_language(tag)
    _theme_language(document, tag)
    for relation in document.part.rels.values():
        if relation.reltype in {RT.HEADER, RT.FOOTER}:
            fill_fields(relation.target_part.element, {"SUBJECT": laid.subject, "TITLE": laid.title})


def _theme_language(document: Document, tag: str) -> None:
    settings = document.settings.element
    found = settings.find(w("themeFontLang"))
    if found is not None:
        found.set(VAL, tag)
        return
    element = etree.Element(w("themeFontLang"), {VAL: tag})
    followers = ("clrSchemeMapping", "shapeDefaults", "decimalSymbol", "listSeparator")
    after = next((child for child in settings if etree.QName(child).localname in followers), None)
    settings.append(element) if after is None else after.addprevious(element)


def saved(template: OpenTemplate, body: str) -> bytes:
    """The package's bytes: the same for the same content, whenever and wherever it is saved.

    `body` is the text of what stands in the document before the page's set-up, with the prefixes ``w`` and ``r``.
    """
    main = template.document.part
    package = main.package
    parts = sorted(package.iter_parts(), key=lambda part: str(part.partname))
    # Not package.save: it would stamp the members with the time, and be packed twice.
    members = {_TYPES: _types(parts), "_rels/.rels": package.rels.xml}
    for part in parts:
        members[part.partname.membername] = _filled(template.document, body) if part is main else part.blob
        if part.rels:
            members[part.partname.rels_uri.membername] = part.rels.xml
    return _packed(members)


def _filled(document: Document, body: str) -> bytes:
    """The document's XML with `body` before the last of its elements; the document itself stays empty.

    Set in as text where the template has its prefixes, so that nothing is parsed only to be written again: `verify`
    parses the file that comes of it.
    """
    element = document.element.body
    last = len(element) - 1
    if (element.nsmap.get("w"), element.nsmap.get("r")) == (WORD, RELATIONS):
        place = etree.ProcessingInstruction("aloitevastaus", "body")
        element.insert(last, place)
        before, _, after = document.part.blob.partition(etree.tostring(place))
        filled: bytes = before + body.encode() + after
        del element[last]
        return filled
    element[last:last] = list(etree.fromstring(f'<body xmlns:w="{WORD}" xmlns:r="{RELATIONS}">{body}</body>'))
    filled = document.part.blob
    del element[last:-1]
    return filled


def _types(parts: Sequence[Part]) -> bytes:
    """The content type of every part, each named on its own."""
    root = etree.fromstring(f'<Types xmlns="{_TYPES_NAMESPACE}"/>')
    etree.SubElement(root, f"{{{_TYPES_NAMESPACE}}}Default", Extension="rels", ContentType=CT.OPC_RELATIONSHIPS)
    etree.SubElement(root, f"{{{_TYPES_NAMESPACE}}}Default", Extension="xml", ContentType=CT.XML)
    for part in parts:
        etree.SubElement(
            root, f"{{{_TYPES_NAMESPACE}}}Override", PartName=str(part.partname), ContentType=part.content_type
        )
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _packed(members: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for name, data in members.items():
            member = zipfile.ZipInfo(name, _EPOCH)
            member.create_system, member.external_attr = 3, 0o644 << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(member, data)
    return buffer.getvalue()

"""Small files of every format, written by hand, good and hostile; nothing here is a program's own output."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from app.domain.errors import AppError
from app.domain.richtext import spans_text
from app.domain.source import SourceBlock, SourceParagraph, SourceText
from app.intake.readers import read_bytes

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def a_zip(members: Mapping[str, str | bytes]) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()


def docx_members(
    body: str, links: Mapping[str, str] | None = None, parts: Mapping[str, str] | None = None
) -> dict[str, str | bytes]:
    """The members of a Word file whose w:body holds `body`; `parts` by kind (numbering, styles, footnotes)."""
    relations = "".join(
        f'<Relationship Id="{key}" Type="{R}/hyperlink" Target="{target}" TargetMode="External"/>'
        for key, target in (links or {}).items()
    )
    relations += "".join(
        f'<Relationship Id="p{kind}" Type="{R}/{kind}" Target="{kind}.xml"/>' for kind in (parts or {})
    )
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
    }
    for kind, xml in (parts or {}).items():
        members[f"word/{kind}.xml"] = f'<w:{kind} xmlns:w="{W}" xmlns:r="{R}">{xml}</w:{kind}>'
    return members


def a_docx(body: str, links: Mapping[str, str] | None = None, parts: Mapping[str, str] | None = None) -> bytes:
    return a_zip(docx_members(body, links, parts))


def wp(text: str, properties: str = "") -> str:
    """One Word paragraph of one run."""
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def an_odt(text: str, styles: str = "", more: Mapping[str, str | bytes] | None = None) -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "style", "table", "drawing")
    )
    content = (
        f'<office:document-content {spaces} xmlns:xlink="http://www.w3.org/1999/xlink" '
        'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    return a_zip({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content} | dict(more or {}))


@dataclass(frozen=True, slots=True)
class Show:
    """Text on a PDF page: points from its left and lower edge."""

    text: str
    x: float
    y: float
    size: float = 11
    font: str = "F1"


def a_pdf(
    pages: Sequence[Sequence[Show]], links: Sequence[tuple[float, float, float, float, str]] = (), extra: str = ""
) -> bytes:
    """A PDF of `pages`; `links` (left, bottom, right, top, target) lie on the first; `extra` goes into its drawing."""
    drawings = []
    for page in pages:
        shown = "".join(f"BT /{s.font} {s.size} Tf {s.x} {s.y} Td ({_escaped(s.text)}) Tj ET\n" for s in page)
        drawings.append((shown + (extra if not drawings else "")).encode("cp1252"))
    return pdf_of(drawings, links)


def pdf_of(
    drawings: Sequence[bytes],
    links: Sequence[tuple[float, float, float, float, str]] = (),
    *,
    filters: str = "",
    trailer: str = "",
) -> bytes:
    """A PDF whose pages are drawn by `drawings`, with the fonts F1 (plain), F2 (bold) and the picture Im1."""
    count = len(drawings)
    fonts = "<< /F1 3 0 R /F2 4 0 R >>"
    picture = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
    annotations = " ".join(
        f"<< /Type /Annot /Subtype /Link /Rect [{left} {bottom} {right} {top}] /A << /S /URI /URI ({target}) >> >>"
        for left, bottom, right, top, target in links
    )
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {count} /Kids [{' '.join(f'{6 + 2 * n} 0 R' for n in range(count))}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        f"{picture} /Length 1 >>\nstream\n0\nendstream".encode(),
    ]
    for number, drawing in enumerate(drawings):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {7 + 2 * number} 0 R /Resources "
            f"<< /Font {fonts} /XObject << /Im1 5 0 R >> >> /Annots [{annotations if not number else ''}] >>".encode()
        )
        objects.append(f"<< /Length {len(drawing)} {filters} >>\nstream\n".encode() + drawing + b"\nendstream")
    return _pdf_file(objects, trailer)


def _pdf_file(objects: Sequence[bytes], trailer: str) -> bytes:
    data = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    ending = f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + f"xref\n0 {size}\n0000000000 65535 f \n{table}{ending}".encode()


def a_flate_bomb(megabytes: int) -> bytes:
    """A PDF whose one page unpacks to `megabytes` of drawing, twice packed."""
    packer = zlib.compressobj(9)
    once = b"".join(packer.compress(b" " * (1 << 20)) for _ in range(megabytes)) + packer.flush()
    twice = zlib.compress(once, 9)
    return pdf_of([twice], filters="/Filter [/FlateDecode /FlateDecode]")


def a_locked_pdf() -> bytes:
    """A PDF with an Encrypt dictionary that no empty password opens (the standard handler, 40 bits, revision 2)."""
    lock = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{'41' * 32}> /U <{'42' * 32}> /P -44 >>"
    return pdf_of([b"BT ET"], trailer=f"{lock} /ID [<{'00' * 16}> <{'00' * 16}>]")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def paragraphs(source: SourceText) -> list[SourceParagraph]:
    return [block for block in source.blocks if isinstance(block, SourceParagraph)]


def texts(source: SourceText) -> list[str]:
    """Each paragraph's mark and text."""
    return [as_text(block) for block in paragraphs(source)]


def as_text(block: SourceBlock) -> str:
    assert isinstance(block, SourceParagraph)
    return f"{block.mark} {spans_text(block.spans)}" if block.mark else spans_text(block.spans)


def outcome(name: str, data: bytes) -> str:
    """``read``, or the code with which `data` was refused under its name; anything else escapes."""
    try:
        source = read_bytes(name, data)
    except AppError as error:
        return error.code if error.facts["file"] == name else "without its name"
    return "read" if source.blocks else "read without a block"

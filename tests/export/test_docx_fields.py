"""Fields in a header show this document's properties, whatever the template's maker had stored."""

import pytest
from lxml import etree

from app.export.docx_fields import fill_fields
from app.export.ooxml import WORD
from tests.export.documents import a_rich_document, changed, part, written

SHOWN = {"SUBJECT": "1/2026", "TITLE": "Otsikko"}


def run(inner: str) -> str:
    return f"<w:r><w:rPr><w:b/></w:rPr>{inner}</w:r>"


def mark(kind: str) -> str:
    return run(f'<w:fldChar w:fldCharType="{kind}"/>')


def field(code: str, *results: str) -> str:
    inner = "".join(run(f"<w:t>{text}</w:t>") for text in results)
    return mark("begin") + run(f"<w:instrText>{code}</w:instrText>") + mark("separate") + inner + mark("end")


def filled(inner: str) -> str:
    root = etree.fromstring(f'<w:hdr xmlns:w="{WORD}"><w:p>{inner}</w:p></w:hdr>')
    fill_fields(root, SHOWN)
    return "".join(text.text or "" for text in root.iter(f"{{{WORD}}}t"))


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ('<w:fldSimple w:instr=" SUBJECT "><w:r><w:t>9/1999</w:t></w:r></w:fldSimple>', "1/2026"),
        ('<w:fldSimple w:instr="title \\* MERGEFORMAT"/>', "Otsikko"),
        ('<w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple>', "7"),
        ('<w:fldSimple w:instr=""><w:r><w:t>x</w:t></w:r></w:fldSimple>', "x"),
        (field(" SUBJECT ", "9/", "1999"), "1/2026"),
        (field(" SUBJECT "), "1/2026"),
        (field(" PAGE ", "3") + run("<w:t> (</w:t>") + field("NUMPAGES", "4") + run("<w:t>)</w:t>"), "3 (4)"),
        (run("<w:t>Asia </w:t>") + field("SUBJECT", "9/1999") + run("<w:t>, sivu </w:t>"), "Asia 1/2026, sivu "),
    ],
)
def test_a_field_shows_the_property_and_all_else_stays(inner: str, text: str):
    assert filled(inner) == text


def test_the_case_of_an_earlier_document_does_not_leak_out_of_a_template_made_of_it():
    def stale(data: bytes) -> bytes:
        start, end = data.index(b"<w:fldSimple"), data.index(b"</w:fldSimple>") + len(b"</w:fldSimple>")
        return data[:start] + field("SUBJECT", "9/", "1999").encode() + data[end:]

    template = changed(written(a_rich_document()), "word/header1.xml", stale)
    header = part(written(a_rich_document(), template), "word/header1.xml")
    assert "".join(header.itertext(f"{{{WORD}}}t")).startswith("123/2026")

"""Templates of other makers: what is taken, what is refused, and what is never let through."""

import re
from datetime import UTC
from io import BytesIO

import docx
import pytest

from app.domain.errors import AppError
from app.domain.richtext import plain
from app.export.docx_writer import write_docx
from app.export.laid import LaidBlock, Role
from app.export.ooxml import VAL, w
from app.export.verify import differences
from tests.export.documents import STAMP, TEMPLATE, a_document, a_rich_document, changed, members, packed, part, written

MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def without(data: bytes, name: str) -> bytes:
    """`data` without the part `name`, its relation and its content type."""
    parts = members(data)
    del parts[name]
    short = name.removeprefix("word/").encode()
    for where in ("word/_rels/document.xml.rels", "_rels/.rels", "[Content_Types].xml"):
        pattern = rb'<(?:Relationship|Override)[^>]*"/?(?:word/|docProps/)?' + re.escape(short.split(b"/")[-1])
        parts[where] = re.sub(pattern + rb'"[^>]*/>', b"", parts[where])
    return packed(parts)


@pytest.mark.parametrize(
    "type",
    [
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
        b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_a_dotx_or_docm_serves_as_a_template_and_gives_a_plain_document(type: bytes):
    template = changed(TEMPLATE, "[Content_Types].xml", lambda data: data.replace(MAIN, type))
    data = written(a_rich_document(), template)
    assert differences(a_rich_document(), data) == ()
    assert MAIN in members(data)["[Content_Types].xml"]


def test_the_macros_of_a_template_never_reach_a_document():
    parts = members(TEMPLATE)
    relation = b'<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>", relation + b'Target="vbaProject.bin"/></Relationships>'
    )
    types = parts["[Content_Types].xml"]
    macro = b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    parts["[Content_Types].xml"] = types.replace(b"</Types>", macro)
    parts["word/vbaProject.bin"] = b"Sub AutoOpen()"
    data = written(a_rich_document(), packed(parts))
    assert not [name for name in members(data) if "vba" in name.lower()]
    assert b"vba" not in members(data)["word/_rels/document.xml.rels"]


def test_styles_are_found_by_name_in_any_case_of_letters_and_never_by_id():
    def renamed(data: bytes) -> bytes:
        data = data.replace(b'"Heading1"', b'"Otsikko1"').replace(b'"BodyText"', b'"Leipteksti"')
        return data.replace(b'w:val="heading 1"', b'w:val="HEADING 1"')

    data = written(a_rich_document(), changed(TEMPLATE, "word/styles.xml", renamed))
    assert differences(a_rich_document(), data) == ()
    used = {style.get(VAL) for style in part(data).iter(w("pStyle"))}
    assert {"Otsikko1", "Leipteksti"} <= used


def test_missing_styles_are_named_all_at_once():
    def poorer(data: bytes) -> bytes:
        return data.replace(b'w:val="Lead-in"', b'w:val="Other"').replace(b'w:val="Address Line"', b'w:val="Another"')

    with pytest.raises(AppError) as error:
        written(a_rich_document(), changed(TEMPLATE, "word/styles.xml", poorer))
    assert error.value.code == "template.missing_style"
    assert error.value.facts["style"] == "Lead-in, Address Line"


def test_a_style_that_the_document_does_not_use_may_be_missing():
    template = changed(
        TEMPLATE, "word/styles.xml", lambda data: data.replace(b'w:val="Answer Table"', b'w:val="Other"')
    )
    document = a_document(LaidBlock(Role.BODY, plain("Ei taulukkoa.")))
    assert differences(document, written(document, template)) == ()


def test_a_template_without_styles_lacks_them_all():
    with pytest.raises(AppError) as error:
        written(a_rich_document(), without(TEMPLATE, "word/styles.xml"))
    assert error.value.code == "template.missing_style"


def test_a_template_without_lists_is_given_them():
    def unlisted(data: bytes) -> bytes:
        return re.sub(rb"<w:numPr>.*?</w:numPr>", b"", data)

    template = changed(without(TEMPLATE, "word/numbering.xml"), "word/styles.xml", unlisted)
    document = a_rich_document()
    data = written(document, template)
    assert differences(document, data) == ()
    assert docx.Document(BytesIO(data)).part.numbering_part is not None


def test_list_styles_that_point_to_no_list_are_given_one():
    def dangling(data: bytes) -> bytes:
        return re.sub(rb'<w:numId w:val="\d+"/>', b'<w:numId w:val="77"/>', data)

    document = a_rich_document()
    data = written(document, changed(TEMPLATE, "word/styles.xml", dangling))
    assert differences(document, data) == ()


def test_a_list_that_a_style_inherits_is_used():
    def inherited(data: bytes) -> bytes:
        style = (
            b'<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base List"/>'
            b'<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
        )
        data = re.sub(rb'(<w:name w:val="List Bullet"/><w:basedOn w:val=)"BodyText"', rb'\1"Base"', data)
        return data.replace(b'<w:numPr><w:numId w:val="1"/></w:numPr>', b"").replace(b"</w:styles>", style)

    document = a_document(LaidBlock(Role.BULLET, plain("Kohta"), list_id=1))
    data = written(document, changed(TEMPLATE, "word/styles.xml", inherited))
    assert differences(document, data) == ()
    assert part(data).find(f".//{w('numId')}").get(VAL) == "1"


def test_a_template_without_properties_gets_them_from_the_case_alone():
    document = a_rich_document()
    data = written(document, without(TEMPLATE, "docProps/core.xml"))
    core = docx.Document(BytesIO(data)).core_properties
    assert (core.title, core.last_modified_by) == (document.title, "Liisa Koski; Otso Niemi")
    assert core.modified.replace(tzinfo=UTC) == STAMP
    assert differences(document, data) == ()


def test_a_template_without_settings_and_languages_is_given_the_language():
    def silent(data: bytes) -> bytes:
        data = re.sub(rb"<w:docDefaults>.*?</w:docDefaults>", b"", data)
        return data.replace(b'<w:rPr><w:lang w:val="fi-FI"/></w:rPr></w:style>', b"</w:style>", 1)

    template = changed(TEMPLATE, "word/styles.xml", silent)
    template = changed(
        template, "word/settings.xml", lambda data: data.replace(b'<w:themeFontLang w:val="fi-FI"/>', b"")
    )
    data = written(a_rich_document(), template)
    assert differences(a_rich_document(), data) == ()
    names = [child.tag.rpartition("}")[2] for child in part(data, "word/settings.xml")]
    assert names.index("themeFontLang") == names.index("decimalSymbol") - 1


def test_what_a_template_says_in_its_body_is_no_part_of_the_document():
    def filled(data: bytes) -> bytes:
        return data.replace(b"<w:body>", b"<w:body><w:p><w:r><w:t>Ohje laatijalle</w:t></w:r></w:p>")

    data = written(a_rich_document(), changed(TEMPLATE, "word/document.xml", filled))
    assert b"Ohje laatijalle" not in members(data)["word/document.xml"]


def test_a_template_with_prefixes_of_its_own_is_written_on_like_any_other():
    def renamed(data: bytes) -> bytes:
        return re.sub(rb"(</?|\s|xmlns:)w(?=[:=])", rb"\1ns0", data)

    template = changed(TEMPLATE, "word/document.xml", renamed)
    assert b"<ns0:body>" in members(template)["word/document.xml"]
    data = written(a_rich_document(), template)
    assert differences(a_rich_document(), data) == ()
    assert docx.Document(BytesIO(data)).paragraphs[0].style.name == "Meeting Line"


def test_a_template_without_a_page_is_given_a4():
    bare = changed(
        TEMPLATE, "word/document.xml", lambda data: re.sub(rb"<w:sectPr>.*</w:sectPr>", b"", data, flags=re.DOTALL)
    )
    section = docx.Document(BytesIO(written(a_rich_document(), bare))).sections[0]
    assert round(section.page_width.mm) == 210


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Not a zip at all",
        TEMPLATE[: len(TEMPLATE) // 2],
        packed({"mimetype": b"application/vnd.oasis.opendocument.text"}),
        changed(TEMPLATE, "word/document.xml", lambda _: b"<broken"),
        changed(TEMPLATE, "word/document.xml", lambda _: None),
        changed(TEMPLATE, "word/styles.xml", lambda _: b""),
        changed(
            TEMPLATE, "word/document.xml", lambda data: re.sub(rb"<w:body>.*</w:body>", b"", data, flags=re.DOTALL)
        ),
        changed(TEMPLATE, "[Content_Types].xml", lambda data: data.replace(MAIN, b"application/vnd.ms-excel")),
    ],
    ids=["empty", "text", "cut", "odt", "broken", "bodyless", "unstyled", "no-body", "excel"],
)
def test_a_file_that_is_no_word_document_is_refused_as_a_template(data: bytes):
    with pytest.raises(AppError) as error:
        write_docx(a_rich_document(), data, STAMP)
    assert error.value.code == "template.invalid"
    assert error.value.facts["reason"]

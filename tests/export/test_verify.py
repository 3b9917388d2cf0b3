"""Each damage to a written file is found, and a faithful file is left in peace."""

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest

from app.domain.errors import AppError
from app.domain.language import Language
from app.export.verify import check, differences
from tests.export.documents import a_rich_document, changed, written

DOCUMENT, RELATIONS, NUMBERING = "word/document.xml", "word/_rels/document.xml.rels", "word/numbering.xml"


def sub(pattern: str, new: str, count: int = 1) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        text, times = re.subn(pattern, new, data.decode(), count=count, flags=re.DOTALL)
        assert times, "the damage must hit something"
        return text.encode()

    return change


def paragraph_with(text: str) -> str:
    return rf"<w:p>(?:(?!</w:p>).)*{text}.*?</w:p>"


def swapped(data: bytes) -> bytes:
    match = re.search(rb"(<w:p>(?:(?!</w:p>).)*</w:p>)(<w:p>(?:(?!</w:p>).)*</w:p>)", data)
    assert match
    return data.replace(match[0], match[2] + match[1])


DAMAGES: dict[str, tuple[str, Callable[[bytes], bytes], str]] = {
    "a letter changed": (DOCUMENT, sub("yleissuunnitelma", "yleisuunnitelma"), "runs"),
    "a no-break space lost": (DOCUMENT, sub("1\u00a0200", "1 200"), "runs"),
    "a paragraph lost": (DOCUMENT, sub(paragraph_with("Toteutumisesta"), ""), "block"),
    "a paragraph twice": (DOCUMENT, sub(f"({paragraph_with('Toteutumisesta')})", r"\1\1"), "block"),
    "an empty paragraph": (DOCUMENT, sub("<w:sectPr", "<w:p/><w:sectPr"), "block"),
    "two blocks swapped": (DOCUMENT, swapped, "runs"),
    "bold lost": (DOCUMENT, sub("<w:b/>", ""), "runs"),
    "bold switched off": (DOCUMENT, sub("<w:b/>", '<w:b w:val="0"/>'), "runs"),
    "italic lost": (DOCUMENT, sub("<w:i/>", ""), "runs"),
    "a heading of another level": (DOCUMENT, sub('w:val="Heading2"', 'w:val="Heading3"'), "style"),
    "a style lost": (DOCUMENT, sub('<w:pStyle w:val="LeadIn"/>', ""), "style"),
    "a list item as a paragraph": (DOCUMENT, sub("<w:numPr>.*?</w:numPr>", ""), "mark"),
    "a list that goes on": (NUMBERING, sub('<w:startOverride w:val="1"/>', '<w:startOverride w:val="3"/>'), "number"),
    "bullets that became numbers": (NUMBERING, sub('numFmt w:val="bullet"', 'numFmt w:val="decimal"', 0), "mark"),
    "a list item at another depth": (DOCUMENT, sub('<w:ilvl w:val="1"/>', '<w:ilvl w:val="0"/>'), "level"),
    "an address changed": (RELATIONS, sub("sivu=4", "sivu=5"), "runs"),
    "a link lost": (DOCUMENT, sub("<w:hyperlink [^>]*>(.*?)</w:hyperlink>", r"\1"), "runs"),
    "a relation lost": (RELATIONS, sub('<Relationship [^>]*Target="#"[^>]*/>', ""), "runs"),
    "the look of a link lost": (DOCUMENT, sub('<w:rStyle w:val="Hyperlink"/>', ""), "runs"),
    "a cell emptied": (DOCUMENT, sub("Katettu osittain", ""), "rows"),
    "two cells swapped": (DOCUMENT, sub("(<w:tc>.*?</w:tc>)(<w:tc>.*?</w:tc>)", r"\2\1"), "rows"),
    "a row lost": (DOCUMENT, sub("<w:tr>.*?</w:tr>", ""), "rows"),
    "a header row lost": (DOCUMENT, sub("<w:tblHeader/>", ""), "header_rows"),
    "a caption lost": (DOCUMENT, sub(paragraph_with("Taulukko"), ""), "style"),
    "a run in another language": (DOCUMENT, sub('w:lang w:val="fi-FI"', 'w:lang w:val="sv-FI"'), "runs"),
    "a line break lost": (DOCUMENT, sub("<w:br/>", ""), "runs"),
    "properties twice": (DOCUMENT, sub("(<w:rPr>.*?</w:rPr>)", r"\1\1"), "strange"),
    "a style twice": (DOCUMENT, sub("(<w:pStyle [^>]*>)", r"\1\1"), "strange"),
    "hidden text": (DOCUMENT, sub("<w:rPr>", "<w:rPr><w:vanish/>"), "strange"),
    "a tracked insertion": (DOCUMENT, sub("(<w:r>.*?</w:r>)", r"<w:ins>\1</w:ins>"), "runs"),
    "a content control": (DOCUMENT, sub("<w:sectPr", "<w:sdt/><w:sectPr"), "block"),
    "the title changed": ("docProps/core.xml", sub("<dc:title>", "<dc:title>X"), "title"),
    "the language of the properties": ("docProps/core.xml", sub("fi-FI", "sv-FI"), "language"),
    "the language of the defaults": ("word/styles.xml", sub("fi-FI", "sv-FI"), "defaults"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damage_is_found_and_named(damage: str):
    document = a_rich_document()
    name, change, what = DAMAGES[damage]
    found = differences(document, changed(written(document), name, change))
    assert what in {difference.what for difference in found}


def test_a_faithful_file_has_no_differences():
    document = a_rich_document()
    assert differences(document, written(document)) == ()
    assert check(document, written(document)) == written(document)


def test_the_document_of_the_other_language_is_another_document():
    found = differences(a_rich_document(Language.FI), written(a_rich_document(Language.SV)))
    assert {"title", "language", "runs"} <= {difference.what for difference in found}


@pytest.mark.parametrize("name", [DOCUMENT, "word/styles.xml", "docProps/core.xml", RELATIONS])
def test_a_file_without_one_of_its_parts_is_different_as_a_whole(name: str):
    document = a_rich_document()
    (found,) = differences(document, changed(written(document), name, lambda _: None))
    assert (found.place, found.what) == (0, "file")


@pytest.mark.parametrize("cut", [0, 1, 100, -100, -1])
def test_a_truncated_file_is_different(cut: int):
    document = a_rich_document()
    assert differences(document, written(document)[:cut])


def test_a_flipped_bit_in_any_member_does_not_pass():
    document = a_rich_document()
    data = written(document)
    with zipfile.ZipFile(BytesIO(data)) as source:
        places = [info.header_offset + 30 + len(info.filename) + info.compress_size // 2 for info in source.infolist()]
    for place in places:
        broken = bytearray(data)
        broken[place] ^= 0x04
        assert differences(document, bytes(broken))


def test_a_difference_tells_its_place_and_both_texts():
    document = a_rich_document()
    name, change, _ = DAMAGES["a letter changed"]
    (found,) = differences(document, changed(written(document), name, change))
    assert found.place > 1
    assert "yleissuunnitelma" in found.expected
    assert "yleisuunnitelma" in found.found


def test_an_export_that_differs_is_an_error_with_the_first_place():
    document = a_rich_document()
    other = replace(document, blocks=document.blocks[:-1])
    with pytest.raises(AppError) as error:
        check(other, written(document))
    assert error.value.code == "export.differs"
    assert error.value.facts["place"] == len(document.blocks) + 1  # the table has its caption before it
    assert "Aino Lehto" in str(error.value.facts["found"])

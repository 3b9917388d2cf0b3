import pytest

from app.domain.errors import AppError
from app.intake.readers import read_bytes
from app.intake.readers.formats import Format, find_format
from tests.intake.readers.files import Show, a_docx, a_pdf, a_zip, an_odt, wp

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def _code(name, data):
    with pytest.raises(AppError) as caught:
        read_bytes(name, data)
    assert caught.value.facts["file"] == name
    return caught.value.code


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (a_docx(wp("a")), Format.WORD),
        (an_odt("<text:p>a</text:p>"), Format.OPEN_DOCUMENT),
        (a_pdf([[Show("a", 50, 700)]]), Format.PDF),
        (b"{\\rtf1 a}", Format.RICH_TEXT),
        (b"<!DOCTYPE html><p>a", Format.WEB_PAGE),
        (b"\xef\xbb\xbf<html>", Format.WEB_PAGE),
        ("<html><p>a".encode("utf-16"), Format.WEB_PAGE),
        (b"<?xml version='1.0'?>\n<!-- x --><html>", Format.WEB_PAGE),
        (b"Aloite", Format.TEXT),
    ],
)
@pytest.mark.parametrize("suffix", [".txt", ".dat", ""])
def test_content_decides_whatever_the_name_says(data, found, suffix):
    assert find_format("a", data, suffix) is found


def test_the_name_decides_where_the_content_is_silent():
    assert find_format("a.htm", b"Aloite <b>x</b>", ".htm") is Format.WEB_PAGE


def test_a_word_97_file_is_refused_as_such():
    assert _code("a.doc", OLE + "WordDocument".encode("utf-16-le")) == "file.word97"


def test_a_word_97_file_that_calls_itself_docx_is_refused_as_such():
    assert _code("a.docx", OLE + "WordDocument".encode("utf-16-le")) == "file.word97"


def test_a_docx_with_a_password_is_refused_as_locked():
    assert _code("a.docx", OLE + "EncryptedPackage".encode("utf-16-le")) == "file.encrypted"


def test_another_old_office_file_is_unknown():
    assert _code("a.xls", OLE + "Workbook".encode("utf-16-le")) == "file.unknown_format"


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"MZ\x90", b"GIF89a", bytes(range(256)) * 9]
)
def test_a_file_that_is_no_document_is_unknown(data):
    assert _code("a.txt", data) == "file.unknown_format"


def test_a_zip_of_something_else_is_unknown():
    assert _code("a.zip", a_zip({"kuva.png": b"x"})) == "file.unknown_format"


def test_a_name_that_promises_a_document_and_holds_text_is_refused():
    assert _code("a.docx", b"Aloite") == "file.broken_zip"
    assert _code("a.pdf", b"Aloite") == "file.broken"


def test_no_bytes_are_an_empty_file():
    assert _code("a.txt", b"") == "file.empty"

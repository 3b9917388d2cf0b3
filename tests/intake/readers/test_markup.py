import struct

import pytest

from app.domain.errors import AppError
from app.intake.readers import read_bytes
from tests.intake.readers.files import a_docx, a_zip, an_odt, docx_members, wp


def _refusal(name, data):
    with pytest.raises(AppError) as caught:
        read_bytes(name, data)
    return caught.value


@pytest.mark.parametrize("name", ["../../etc/cron.d/x", "/etc/passwd", "..\\x.xml", "C:\\x.xml", "word/../../x"])
def test_names_that_climb_out_are_refused(name):
    assert _refusal("a.docx", a_zip(docx_members(wp("a")) | {name: "x"})).code == "file.climbing_names"


def test_a_zip_that_says_it_unpacks_to_gigabytes_is_refused():
    members = docx_members(wp("a")) | {f"word/media/{n}.bin": bytes(60 << 20) for n in range(9)}

    assert _refusal("a.docx", a_zip(members)).code == "file.unpacks_too_large"


def test_what_unpacks_is_counted_whatever_the_header_says():
    body = wp("a") + " " * (45 << 20)
    data = bytearray(a_zip(docx_members(body)))
    # The sizes in the central directory are made small; what comes out is not.
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        data[place + 24 : place + 28] = struct.pack("<I", 100)
        place = data.find(b"PK\x01\x02", place + 4)

    assert _refusal("a.docx", bytes(data)).code in {"file.unpacks_too_large", "file.broken_zip"}


def test_one_member_that_grows_too_large_is_refused():
    assert _refusal("a.docx", a_docx(wp("a") + " " * (41 << 20))).code == "file.unpacks_too_large"


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_a_zip_that_breaks_off_is_refused(share):
    data = a_docx(wp("Teksti"))

    assert _refusal("a.docx", data[: int(len(data) * share)]).code == "file.broken_zip"


def test_a_member_that_was_damaged_is_refused():
    data = bytearray(an_odt("<text:p>Teksti on tässä.</text:p>"))
    place = data.find(b"content.xml") + 60
    data[place : place + 20] = bytes(20)

    assert _refusal("a.odt", bytes(data)).code == "file.broken_zip"


def test_a_locked_zip_is_refused():
    data = bytearray(a_docx(wp("a")))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(mark)
        data[start + place] |= 1

    assert _refusal("a.docx", bytes(data)).code == "file.encrypted"

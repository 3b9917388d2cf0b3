"""What may come as a city's template and what is refused."""

import os
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import AppError
from app.export.docx_package import open_template
from app.export.template_file import read_template
from tests.export.documents import TEMPLATE, changed


def _refusal(path: Path) -> tuple[str, object]:
    with pytest.raises(AppError) as refused:
        read_template(path)
    return refused.value.code, refused.value.facts.get("reason")


def _file(folder: Path, data: bytes) -> Path:
    path = folder / "pohja.docx"
    path.write_bytes(data)
    return path


def test_a_sound_template_is_read_as_it_is(tmp_path: Path) -> None:
    assert read_template(_file(tmp_path, TEMPLATE)) == TEMPLATE


def test_a_template_that_is_not_there_is_missing(tmp_path: Path) -> None:
    assert _refusal(tmp_path / "none.docx")[0] == "template.missing"


def test_a_folder_is_no_template(tmp_path: Path) -> None:
    assert _refusal(tmp_path) == ("template.invalid", "folder")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no FIFO in its file system")
def test_a_pipe_is_no_template_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pohja.docx")
    assert _refusal(tmp_path / "pohja.docx") == ("template.invalid", "not a regular file")


@pytest.mark.parametrize("data", [b"", b"no zip", TEMPLATE[:4000], TEMPLATE[:-40]])
def test_a_file_that_is_no_sound_zip_is_refused(tmp_path: Path, data: bytes) -> None:
    assert _refusal(_file(tmp_path, data))[0] == "template.invalid"


def test_a_template_that_unpacks_beyond_bounds_is_refused(tmp_path: Path) -> None:
    buffer = BytesIO(TEMPLATE)
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/image1.png", bytes(101 << 20))
    assert _refusal(_file(tmp_path, buffer.getvalue())) == ("template.invalid", "> 100 MB")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_template_that_brings_entities_is_refused(tmp_path: Path, encoding: str) -> None:
    styles = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'.encode(encoding)
    data = changed(TEMPLATE, "word/styles.xml", lambda _: styles)
    assert _refusal(_file(tmp_path, data)) == ("template.invalid", "DOCTYPE")


@given(place=st.integers(0, len(TEMPLATE) - 1), byte=st.integers(0, 255))
def test_damage_anywhere_in_a_template_is_refused_or_does_not_matter(
    tmp_path_factory: pytest.TempPathFactory, place: int, byte: int
) -> None:
    data = bytearray(TEMPLATE)
    data[place] = byte
    path = _file(tmp_path_factory.getbasetemp(), bytes(data))
    try:
        open_template(read_template(path))
    except AppError as error:
        assert error.code == "template.invalid"  # noqa: PT017  (no error at all is as good)

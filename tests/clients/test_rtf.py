"""LibreOffice reads the RTF of the clipboard: every text, list numbers, headings, links and tables."""

import re
import zipfile
from pathlib import Path

from lxml import etree

from app.domain.richtext import spans_text
from app.export.laid import HEADINGS, LISTS, Role
from app.export.rtf_writer import write_rtf
from tests.clients.conftest import find_tool, run
from tests.export.documents import a_rich_document

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def folded(text: str) -> str:
    """`text` without its spaces: a line break is an element there, and holds none."""
    return "".join(text.split())


def test_libreoffice_reads_every_block_as_what_it_is(tmp_path: Path) -> None:
    document = a_rich_document()
    (tmp_path / "a.rtf").write_bytes(write_rtf(document))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    run(find_tool("soffice"), profile, "--headless", "--convert-to", "odt", "--outdir", tmp_path, tmp_path / "a.rtf")
    with zipfile.ZipFile(tmp_path / "a.odt") as archive:
        root = etree.fromstring(archive.read("content.xml"))

    def texts(name: str) -> list[str]:
        return [folded("".join(map(str, element.itertext()))) for element in root.iter(name)]

    headings = [it for it in document.blocks if it.role in HEADINGS or it.role is Role.TITLE]
    assert texts(f"{TEXT}h") == [folded(it.text) for it in headings]
    items = [folded(it.text) for it in document.blocks if it.role in LISTS]
    paragraphs = [it for entry in root.iter(f"{TEXT}list-item") for it in entry if it.tag == f"{TEXT}p"]
    assert [folded("".join(map(str, it.itertext()))) for it in paragraphs] == items
    links = [span.text for it in document.blocks for span in it.spans if span.href not in {None, "#"}]
    assert texts(f"{TEXT}a") == [folded(text) for text in links]
    cells = [spans_text(cell) for it in document.blocks if it.table for row in it.table.rows for cell in row]
    assert texts(f"{TABLE}table-cell") == [folded(text) for text in cells]
    whole = folded(" ".join(map(str, root.itertext())))
    words = [word for it in document.blocks for word in re.split(r"\s+", it.text) if word]
    assert [word for word in words if word not in whole] == []

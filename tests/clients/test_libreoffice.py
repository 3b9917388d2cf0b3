"""LibreOffice makes a tagged PDF of every document, and its structure holds the headings and the lists."""

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.clients.conftest import Key, find_tool, run
from tests.clients.seen import WordFile

FILTER = (
    'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},'
    '"UseTaggedPDF":{"type":"boolean","value":"true"}}'
)
_ELEMENT = re.compile(r"^ *(?P<name>[A-Za-z]+[1-6]?)\b", re.MULTILINE)


@pytest.fixture(scope="module")
def folders() -> dict[str, Path]:
    """Where the PDFs of each origin are, once they are made: LibreOffice takes seconds to start."""
    return {}


@pytest.fixture
def pdf(
    document: Path,
    key: Key,
    folders: dict[str, Path],
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    if key.origin not in folders:
        documents: Mapping[Key, Path] = request.getfixturevalue(key.origin)
        folder = tmp_path_factory.mktemp("pdf")
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        words = ("--headless", "--convert-to", FILTER, "--outdir", folder)
        run(find_tool("soffice"), profile, *words, *documents.values())
        folders[key.origin] = folder
    return folders[key.origin] / f"{document.stem}.pdf"


def structure(path: Path) -> Mapping[str, int]:
    """How often each structure element stands in a tagged PDF."""
    return Counter(match["name"] for match in _ELEMENT.finditer(run(find_tool("pdfinfo"), "-struct", path).stdout))


def test_the_pdf_is_tagged(pdf: Path) -> None:
    assert re.search(r"^Tagged: +yes$", run(find_tool("pdfinfo"), pdf).stdout, re.MULTILINE)


def test_every_heading_is_a_heading_in_the_pdf(document: Path, pdf: Path) -> None:
    found = structure(pdf)
    wanted = Counter(f"H{level}" for level, _ in WordFile(document).seen().headings)
    assert wanted["H1"] > 0
    assert {name: found[name] for name in wanted} == wanted


def test_every_list_item_is_a_list_item_in_the_pdf(document: Path, pdf: Path) -> None:
    found = structure(pdf)
    items = WordFile(document).seen().items.total()
    assert items > 0
    assert found["L"] > 0
    assert found["LI"] == items


def test_every_table_is_a_table_with_header_cells_in_the_pdf(document: Path, pdf: Path) -> None:
    found = structure(pdf)
    tables = WordFile(document).seen().tables
    assert found["Table"] == len(tables)
    assert (found["TH"] > 0) is bool(tables)

"""The members of four documents as accepted: a change shows here, and ``ACCEPT_GOLDEN=1 pytest …`` accepts it."""

import os
from pathlib import Path

import pytest
from lxml import etree

from app.domain.handling import Stage
from app.domain.language import Language
from app.export.html_writer import write_html_page
from app.export.text_writer import write_text
from tests.export.documents import a_rich_document, members, written

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "export"
DOCUMENTS = [(stage, language) for stage in (Stage.BOARD, Stage.COUNCIL) for language in Language]
NAMES = ("word/document.xml", "word/numbering.xml", "word/_rels/document.xml.rels", "docProps/core.xml")


def canonical(data: bytes) -> str:
    """`data` in canonical XML, one element a line, so that a change can be read."""
    root = etree.fromstring(data, etree.XMLParser(remove_blank_text=True))
    return etree.tostring(root, method="c14n").decode().replace("><", ">\n<") + "\n"


def agrees(path: Path, text: str) -> None:
    if os.environ.get("ACCEPT_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    assert path.read_text("utf-8") == text, f"{path.name} differs; look at it, then accept it with ACCEPT_GOLDEN=1"


@pytest.mark.parametrize(("stage", "language"), DOCUMENTS)
def test_the_word_file_is_as_accepted(stage: Stage, language: Language):
    parts = members(written(a_rich_document(language, stage)))
    for name in NAMES:
        agrees(GOLDEN / f"{stage}_{language}" / name.replace("/", "_"), canonical(parts[name]))


@pytest.mark.parametrize(("stage", "language"), DOCUMENTS)
def test_the_page_and_the_text_are_as_accepted(stage: Stage, language: Language):
    document = a_rich_document(language, stage)
    agrees(GOLDEN / f"{stage}_{language}" / "page.html", write_html_page(document))
    agrees(GOLDEN / f"{stage}_{language}" / "text.txt", write_text(document))


def test_no_golden_file_is_left_over():
    kept = {path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*") if path.is_file()}
    wanted = {name.replace("/", "_") for name in NAMES} | {"page.html", "text.txt"}
    assert kept == {f"{stage}_{language}/{name}" for stage, language in DOCUMENTS for name in wanted}

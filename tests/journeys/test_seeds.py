"""The published case goes in and comes out: both items imported, both stages exported, compared block by block.

Allowed to differ: white space and no-break spaces, Markdown marks (they become formatting), zeros in dates, a paragraph
that a page break had cut. Everything else is listed, and the list has to be empty.
"""

import difflib
import json
import re
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from tests.program import Program

FI, SV, MOTION = "000_8054553e200daec6.txt", "004_b596fdce37f532c4.txt", "001_d45426bfd89f67eb.txt"

_LINK = re.compile(r"\[((?:[^\]\\]|\\.)+)\]\(#\)")
_MARKS = re.compile(r"^(?:#{1,6} |- |\d\. )")
_ZEROS = re.compile(r"\b0(\d)(?=\.)")


def _bare(line: str) -> str:
    line = _LINK.sub(lambda match: match[1].replace("\\", ""), line)
    line = re.sub(r"\*+", "", line)
    while _MARKS.match(line):
        line = _MARKS.sub("", line)
    return _ZEROS.sub(r"\1", " ".join(line.split()))


def seed_blocks(path: Path) -> list[str]:
    blocks: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        text = _bare(line)
        if not text:
            continue
        cut = blocks and len(blocks[-1]) > 80 and re.search(r"\w$", blocks[-1]) and re.match(r"[a-zåäö]", text)
        if cut:
            blocks[-1] += " " + text
        else:
            blocks.append(text)
    return blocks


def _paragraph_text(paragraph: object) -> str:
    parts = paragraph._p.iter(qn("w:t"), qn("w:noBreakHyphen"), qn("w:tab"), qn("w:br"))  # type: ignore[attr-defined]
    return "".join(
        p.text or "" if p.tag == qn("w:t") else "-" if p.tag == qn("w:noBreakHyphen") else " " for p in parts
    )


def document_blocks(document: Document) -> list[str]:
    return [_bare(_paragraph_text(paragraph)) for paragraph in document.paragraphs]


def differences(expected: Sequence[str], found: Sequence[str]) -> list[str]:
    return [line for line in difflib.ndiff(list(expected), list(found)) if not line.startswith("  ")]


@pytest.fixture(scope="module")
def imported(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Program, str]:
    program = Program(tmp_path_factory.mktemp("seeds"))
    result = program.json("import", shared / "seeds" / SV, shared / "seeds" / FI, "--motion", shared / "seeds" / MOTION)
    return program, result["case"]


def _export(imported: tuple[Program, str], stage: str) -> dict[str, Document]:
    program, case = imported
    result = program.json("export", case, "--lang", "both", "--stage", stage, "--out", program.folder / stage)
    documents = {
        Path(name).stem.rsplit("_", 1)[1]: docx.Document(BytesIO(Path(name).read_bytes())) for name in result["files"]
    }
    assert sorted(documents) == ["fi", "sv"]
    return documents


@pytest.mark.parametrize(("language", "seed"), [("fi", FI), ("sv", SV)])
def test_the_council_item_equals_the_published_one_block_by_block(
    imported: tuple[Program, str], shared: Path, language: str, seed: str
) -> None:
    document = _export(imported, "council")[language]
    assert differences(seed_blocks(shared / "seeds" / seed), document_blocks(document)) == []


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_board_item_has_the_boards_proposal_and_no_history(imported: tuple[Program, str], language: str) -> None:
    blocks = document_blocks(_export(imported, "board")[language])
    body, clause, presenter, history, attachments = {
        "fi": ("Kaupunginhallitus 16.3.2026", "Kaupunginhallitus ehdottaa, että", "Kaupunginjohtaja Mykkänen Kai",
               "Päätöshistoria", "Liitteet"),
        "sv": ("Stadsstyrelsen 16.3.2026", "Stadsstyrelsen föreslår att", "Stadsdirektör Kai Mykkänen",
               "Beslutshistoria", "Bilaga"),
    }[language]  # fmt: skip
    assert blocks[0] == body
    assert presenter in blocks
    assert sum(block.startswith(clause) for block in blocks) == 1
    assert blocks.count(history) == 1
    assert blocks[blocks.index(history) + 1] == attachments


@pytest.mark.parametrize(("language", "seed"), [("fi", FI), ("sv", SV)])
def test_marks_of_the_published_item_become_formatting(
    imported: tuple[Program, str], shared: Path, language: str, seed: str
) -> None:
    document = _export(imported, "council")[language]
    text = (shared / "seeds" / seed).read_text(encoding="utf-8")
    links = document.element.body.findall(".//" + qn("w:hyperlink"))
    assert ["".join(t.text for t in link.iter(qn("w:t"))).replace("\u00a0", " ") for link in links] == [
        match[1].replace("\\", "") for match in _LINK.finditer(text)
    ]
    italic = "".join(run.text for p in document.paragraphs for run in p.runs if run.italic)
    (expected,) = re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", text)
    assert " ".join(italic.split()) == " ".join(expected.split())
    bullets = [p for p in document.paragraphs if p._p.pPr is not None and p._p.pPr.numPr is not None]
    assert len(bullets) >= 5 + 3 + 1


def test_the_case_that_was_stored_is_the_case_that_is_shown(imported: tuple[Program, str]) -> None:
    program, case = imported
    shown = json.dumps(program.json("show", case), ensure_ascii=False)
    assert "Juuti" in shown
    assert [entry["case"] for entry in program.json("list")["cases"]] == [case]


def test_the_same_case_gives_the_same_bytes(imported: tuple[Program, str]) -> None:
    program, case = imported
    made = [
        [Path(name).read_bytes() for name in program.json("export", case, "--lang", "both", "--stage", "council",
                                                          "--out", program.folder / folder)["files"]]
        for folder in ("first", "second")
    ]  # fmt: skip
    assert made[0] == made[1]

"""Ten pairs of items go in and come out: both documents equal their sources block by block, tables and links too.

Allowed to differ: white space, Markdown marks (they become formatting), zeros in dates.
"""

import difflib
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from tests.journeys.published import Published
from tests.journeys.published_pairs import PAIRS
from tests.program import Program

_LINK = re.compile(r"\[([^\]]+)\]\(([^)]*)\)")
_MARK = re.compile(r"^(?:#{1,6} |- |\d\. )")
_ZERO = re.compile(r"\b0(\d)(?=\.)")
_SECTIONS = {"fi": ("Selostus", "Päätöshistoria"), "sv": ("Redogörelse", "Beslutshistoria")}


def _bare(line: str) -> str:
    line = _LINK.sub(r"\1", line).replace("*", "")
    while _MARK.match(line):
        line = _MARK.sub("", line)
    return _ZERO.sub(r"\1", " ".join(line.split()))


def source_blocks(text: str) -> list[str]:
    rows = [
        re.sub(r"^\| | \|$", "", line) for line in text.splitlines() if line.strip() and not line.startswith("| ---")
    ]
    return [_bare(row) for row in rows]


def word_blocks(document: Document) -> list[str]:
    return [_bare(text) for text in _texts(document) if text.strip()]


def _texts(document: Document) -> Iterator[str]:
    for child in document.element.body:
        if child.tag == qn("w:p"):
            yield _text(Paragraph(child, document))
        elif child.tag == qn("w:tbl"):
            for row in Table(child, document).rows:
                yield " | ".join(_text(paragraph) for cell in row.cells for paragraph in cell.paragraphs)


def _text(paragraph: Paragraph) -> str:
    parts = paragraph._p.iter(qn("w:t"), qn("w:noBreakHyphen"), qn("w:tab"), qn("w:br"))
    return "".join(
        part.text or "" if part.tag == qn("w:t") else "-" if part.tag == qn("w:noBreakHyphen") else " "
        for part in parts
    )


def links(document: Document) -> list[tuple[str, str]]:
    found = document.element.body.iter(qn("w:hyperlink"))
    return [
        ("".join(node.text or "" for node in link.iter(qn("w:t"))), document.part.rels[link.get(qn("r:id"))].target_ref)
        for link in found
    ]


def differences(expected: list[str], found: list[str]) -> list[str]:
    return [line for line in difflib.ndiff(expected, found) if not line.startswith("  ")]


def imported(program: Program, pair: tuple[Published, Published], *motion: object) -> str:
    files = []
    for item in pair:
        files.append(program.folder / f"item_{item.language}.{'md' if item.markdown else 'txt'}")
        files[-1].write_text(item.text(), encoding="utf-8")
    return program.json("import", *files, *motion)["case"]


def exported(program: Program, case: str, stage: str) -> dict[str, Document]:
    made = program.json("export", case, "--lang", "both", "--stage", stage, "--out", program.folder / stage)["files"]
    return {Path(name).stem.rsplit("_", 1)[1]: docx.Document(BytesIO(Path(name).read_bytes())) for name in made}


@pytest.mark.parametrize("name", PAIRS)
def test_the_councils_documents_equal_what_was_published(name: str, tmp_path: Path) -> None:
    program = Program(tmp_path)
    documents = exported(program, imported(program, PAIRS[name]), "council")
    for item in PAIRS[name]:
        text = item.text()
        # The case number is a property of the document and no line of it, and the meeting above a title has no §.
        expected = [block for block in source_blocks(text) if block != _bare(item.case_number)]
        expected[0] = expected[0].split(" §")[0]
        assert "\n".join(differences(expected, word_blocks(documents[item.language]))) == ""
        assert links(documents[item.language]) == [(match[1], match[2]) for match in _LINK.finditer(text)]


@pytest.mark.parametrize("name", [name for name, (fi, _) in PAIRS.items() if fi.history])
def test_the_boards_documents_have_its_own_proposal_and_the_same_answer(name: str, tmp_path: Path) -> None:
    program = Program(tmp_path)
    documents = exported(program, imported(program, PAIRS[name]), "board")
    for item in PAIRS[name]:
        blocks = word_blocks(documents[item.language])
        board = item.history[-1]
        assert blocks[0] == _bare(board.meeting).split(" §")[0]
        assert board.proposal in blocks
        source = source_blocks(item.text())
        answer, history = (_SECTIONS[item.language][at] for at in (0, 1))
        told = source[source.index(answer) : source.index(history)]
        assert differences(told, blocks[blocks.index(answer) : blocks.index(history)]) == []


def test_a_swedish_motion_makes_swedish_the_language_of_the_source(tmp_path: Path) -> None:
    program = Program(tmp_path)
    pair = PAIRS["numbered lists in answers"]
    motion = tmp_path / "motion.txt"
    motion.write_text(
        "Motion om att öka antalet parkbänkar\n\nVi undertecknade fullmäktigeledamöter föreslår att antalet bänkar "
        "ökas i varje park. Bänkarna har armstöd.\n\nVi frågar:\n\n1. Hur många bänkar saknas?\n"
        "2. Vad kostar ett armstöd?\n3. Vem beslutar om platserna?\n\nEsbo 15.9.2025\n\nAino Rautio\n",
        encoding="utf-8",
    )
    case = imported(program, pair, "--motion", motion)
    documents = exported(program, case, "council")
    for item in pair:
        assert differences(source_blocks(item.text()), word_blocks(documents[item.language])) == []

"""An item of any city, imported alone and exported, keeps every word of its statement, answer, proposals, decisions."""

import re
from pathlib import Path

import docx
import pytest

from app.intake.item.boilerplate import is_column_head
from app.intake.item.headings import Role
from app.intake.item.lines import cell_lines, lines_of
from app.intake.item.sections import sections_of
from app.intake.readers import read_bytes
from tests.intake.item_documents import ItemDocument, item_documents
from tests.journeys.test_published import word_blocks
from tests.program import Program

# A case keeps its number, the preparers' names and the meeting as facts of their own; a notice of appeal is a doubt.
_FACTS = frozenset({Role.APPEAL, Role.CASE_NUMBER, Role.PREAMBLE, Role.PREPARERS})
# The number of an attachment as its system prints it.
_LABEL = re.compile(r"^(?:Liite|Bilaga|Oheismateriaali) ?\d+:? ?|^\d+ |^K[hv] § \d+$")
DOCUMENTS = list(item_documents())


def tokens(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.lower()) if not word.isdigit()}


def exported_words(program: Program, case: str) -> set[str]:
    found: set[str] = set()
    for stage in ("board", "council"):
        ran = program("export", case, "--lang", "both", "--stage", stage, "--out", program.folder / stage, "--json")
        if ran.code in (0, 1):
            for path in (program.folder / stage).glob("*.docx"):
                found |= tokens("\n".join(word_blocks(docx.Document(str(path)))))
    return found


def lost(name: str, data: bytes, folder: Path) -> list[str]:
    """The lines of a file with words that no exported document has."""
    program, file = Program(folder), folder / name
    file.write_bytes(data)
    kept = exported_words(program, program.json("import", file)["case"])
    assert kept, "nothing was exported"
    sections = [section for section in sections_of(lines_of(read_bytes(name, data))) if section.role not in _FACTS]
    lines = [cell.text for section in sections for line in section.lines for cell in cell_lines(line)]
    lines = [_LABEL.sub("", line) for line in lines if not is_column_head(line)]
    return [line for line in lines if tokens(line) - kept]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_every_word_of_an_item_stands_in_a_document_of_its_case(document: ItemDocument, tmp_path: Path) -> None:
    assert lost(document.name, document.data, tmp_path) == []


def test_every_word_of_the_published_items_stands_in_a_document_of_its_case(shared: Path, tmp_path: Path) -> None:
    paths = [path for path in sorted((shared / "corpus" / "docs").iterdir()) if path.suffix != ".pdf"]
    assert len(paths) > 10
    missing: list[str] = []
    for path in paths:
        folder = tmp_path / path.name
        folder.mkdir()
        missing += lost(path.name, path.read_bytes(), folder)
    assert missing == []

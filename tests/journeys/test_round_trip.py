"""What the program writes it reads back: its own Word files, imported and exported again, hold the same text."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from tests.journeys.published_pairs import PAIRS
from tests.journeys.test_published import differences, exported, imported, links, word_blocks
from tests.program import Program

LANGUAGES = ("fi", "sv")


def saved(documents: dict[str, Document], folder: Path) -> list[Path]:
    files = []
    for language, document in documents.items():
        files.append(folder / f"again_{language}.docx")
        data = BytesIO()
        document.save(data)
        files[-1].write_bytes(data.getvalue())
    return files


def lists(document: Document) -> list[str]:
    """The text of every list item, so that a list that became plain text is seen."""
    items = [p for p in document.paragraphs if p._p.pPr is not None and p._p.pPr.find(qn("w:numPr")) is not None]
    return [paragraph.text for paragraph in items]


def headings(document: Document) -> list[tuple[str, str]]:
    return [(p.style.name, p.text) for p in document.paragraphs if p.style.name.startswith(("Heading", "Title"))]


def check_round_trip(first: dict[str, Document], program: Program) -> None:
    files = saved(first, program.folder)
    again = exported(program, program.json("import", *files)["case"], "council")
    for language in LANGUAGES:
        assert "\n".join(differences(word_blocks(first[language]), word_blocks(again[language]))) == ""
        assert links(again[language]) == links(first[language])
        assert lists(again[language]) == lists(first[language])
        assert headings(again[language]) == headings(first[language])


def test_the_bundled_example_comes_back_as_it_was_written(tmp_path: Path, resources: Path) -> None:
    program = Program(tmp_path)
    example = resources / "example"
    case = program.json(
        "import", example / "item_fi.html", example / "item_sv.html", "--motion", example / "motion_fi.md"
    )
    check_round_trip(exported(program, case["case"], "council"), program)


@pytest.mark.parametrize("name", PAIRS)
def test_an_exported_pair_comes_back_as_it_was_written(name: str, tmp_path: Path) -> None:
    program = Program(tmp_path)
    check_round_trip(exported(program, imported(program, PAIRS[name]), "council"), program)


@pytest.mark.parametrize("form", ["html", "txt"])
def test_an_item_in_another_form_of_the_programs_own_keeps_its_text(form: str, tmp_path: Path) -> None:
    program = Program(tmp_path)
    first = program.json(
        "export", imported(program, PAIRS["numbered lists in answers"]), "--lang", "both", "--stage", "council",
        "--out", tmp_path / "first", "--format", form,
    )["files"]  # fmt: skip
    word = exported(program, imported(program, PAIRS["numbered lists in answers"]), "council")
    again = exported(program, program.json("import", *first)["case"], "council")
    for language in LANGUAGES:
        assert "\n".join(differences(word_blocks(word[language]), word_blocks(again[language]))) == ""


def test_one_language_of_a_case_comes_back_alone(tmp_path: Path) -> None:
    program = Program(tmp_path)
    first = exported(program, imported(program, PAIRS["Markdown with a table and links"]), "council")
    (swedish,) = saved({"sv": first["sv"]}, tmp_path)
    case = program.json("import", swedish)["case"]
    (again,) = program.json("export", case, "--lang", "sv", "--stage", "council", "--out", tmp_path / "one")["files"]
    assert differences(word_blocks(first["sv"]), word_blocks(docx.Document(again))) == []

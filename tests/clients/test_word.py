"""Microsoft's Open XML SDK over every document."""

import json
import zipfile
from pathlib import Path
from typing import Any

from tests.clients.conftest import find_tool, run


def errors(path: Path) -> list[dict[str, Any]]:
    """What the validator finds wrong."""
    find_tool("node")
    told = json.loads(run(find_tool("ooxml-validator"), path, codes=(0, 1)).stdout)
    found: list[dict[str, Any]] = told["errors"]
    assert told["ok"] is (not found)
    return found


def test_word_finds_no_error_in_a_document(document: Path) -> None:
    assert errors(document) == []


def test_word_finds_the_error_in_a_document_that_has_one(document: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    with zipfile.ZipFile(document) as old, zipfile.ZipFile(broken, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                assert b"</w:p>" in part
                part = part.replace(b"</w:p>", b"<w:pPr/></w:p>", 1)
            new.writestr(name, part)
    assert [error["errorType"] for error in errors(broken)] == ["Schema"]

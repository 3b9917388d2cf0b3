"""Documents kept as data with what a person reads in them, in every form a file may have; judges no parser."""

import io
import re
import textwrap
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx

FOLDER = Path(__file__).parent / "fresh"
FORMS = ("plain", "wrapped", "markdown", "word")
_MARK = re.compile(r"(?P<mark>\d{1,2}\.|-) (?P<text>.*)")
_COLUMNS = 92


@dataclass(frozen=True, eq=False)
class FreshDocument:
    """A text in a plain notation (`# ` begins a heading, `- ` or `1. ` a list item) and the facts it holds."""

    name: str
    facts: dict[str, Any]
    body: str

    def file(self, form: str, columns: int = _COLUMNS) -> tuple[str, bytes]:
        """The file's name and bytes in `form`: one of FORMS; wrapped lines hold at most `columns` characters."""
        match form:
            case "plain":
                return f"{self.name}.txt", _without_marks(self.body).encode()
            case "wrapped":
                return f"{self.name}.txt", _wrapped(self.body, columns).encode()
            case "markdown":
                return f"{self.name}.md", self.body.encode()
            case _:
                return f"{self.name}.docx", _word(self.body)


def fresh_documents() -> Iterator[FreshDocument]:
    """The documents of the folder, by name."""
    for path in sorted(FOLDER.glob("*.txt")):
        head, body = path.read_text(encoding="utf-8").split("\n+++\n", 1)
        yield FreshDocument(path.stem, tomllib.loads(head), body)


def _without_marks(body: str) -> str:
    return re.sub(r"(?m)^# ", "", body)


def _wrapped(body: str, columns: int) -> str:
    """Lines broken at `columns` with a space at their ends, as text taken out of a PDF has them."""
    lines: list[str] = []
    for line in _without_marks(body).splitlines():
        whole = "  " in line or len(line) <= columns
        lines += [line] if whole else [part + " " for part in textwrap.wrap(line, columns, break_on_hyphens=False)]
    return "\n".join(lines) + "\n"


def _word(body: str) -> bytes:
    document = docx.Document()
    for line in filter(str.strip, body.splitlines()):
        if line.startswith("# "):
            document.add_heading(line[2:], 1)
        elif (item := _MARK.fullmatch(line)) is not None:
            style = "List Bullet" if item["mark"] == "-" else "List Number"
            document.add_paragraph(item["text"], style=style)
        else:
            document.add_paragraph(re.sub(" {3,}", "\t", line))
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()

"""Items kept as data in the layouts of their systems, with what a person reads in them; judges no parser."""

import io
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx

FOLDER = Path(__file__).parent / "fresh_items"
# A fact that a file does not name is one that its document does not hold.
_LISTS = (
    "title_suffixes", "proposal_sentences", "questions", "summary_bullets", "legal_citations", "stages", "sections",
    "attachments", "supplementary", "links",
)  # fmt: skip
_ONE = (
    "kind", "language", "title", "topic", "case_number", "first_signatory", "co_signer_count", "motion_date",
    "submitted_date", "decision_proposal",
)  # fmt: skip
FACTS: dict[str, Any] = {**dict.fromkeys(_ONE), **{key: [] for key in _LISTS}}
STAGE = ("body", "date", "section", "presenter", "decision")
_HEADING = re.compile(r"(#+) (.*)")
_LISTED = re.compile(r"(\d{1,2}\.|-) (.*)")


@dataclass(frozen=True)
class ItemDocument:
    """A file's name and bytes, and its facts in the contract's keys; those of which nobody can be sure are left out."""

    name: str
    data: bytes
    facts: dict[str, Any]


def item_documents() -> Iterator[ItemDocument]:
    """The documents of the folder, by name."""
    for path in sorted(FOLDER.glob("*.txt")):
        head, body = path.read_text(encoding="utf-8").split("\n+++\n", 1)
        told = tomllib.loads(head)
        ending = told.pop("ending", "txt")
        data = _word(body) if ending == "docx" else body.encode(told.pop("encoding", "utf-8"))
        unsure = told.pop("skip", [])
        told["stages"] = [{key: stage.get(key) for key in STAGE} for stage in told.get("stages", [])]
        facts = {key: value for key, value in (FACTS | told).items() if key not in unsure}
        yield ItemDocument(f"{path.stem}.{ending}", data, facts)


def _word(body: str) -> bytes:
    document = docx.Document()
    for line in filter(str.strip, body.splitlines()):
        if heading := _HEADING.fullmatch(line):
            document.add_heading(heading[2], len(heading[1]))
        elif item := _LISTED.fullmatch(line):
            document.add_paragraph(item[2], style="List Bullet" if item[1] == "-" else "List Number")
        else:
            document.add_paragraph(line)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()

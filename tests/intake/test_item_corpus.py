"""Published items of many municipalities: every fact that was read from them by hand, and no text is lost."""

import dataclasses
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.parsed import ParsedDocument
from app.domain.source import SourceText
from app.intake.item.boilerplate import is_column_head, is_navigation, is_page_furniture
from app.intake.item.headings import Role
from app.intake.item.lines import cell_lines, lines_of
from app.intake.item.parser import parse_item
from app.intake.item.sections import sections_of
from app.intake.parse import parse_document
from app.intake.readers import html, text
from app.intake.tools import ParserTools
from app.language.citations import find_citations
from app.language.inflection import base_forms
from app.services.reading import contract_facts

TOOLS = ParserTools(base_forms, find_citations)
_KEYS = (
    "kind", "language", "title", "title_suffixes", "topic", "case_number", "first_signatory", "co_signer_count",
    "motion_date", "submitted_date", "proposal_sentences", "questions", "summary_bullets", "decision_proposal",
    "sections", "attachments", "supplementary", "links",
)  # fmt: skip
_STAGE = ("body", "date", "section", "presenter", "decision")
# What a parser writes out or understands instead of repeating it.
_UNDERSTOOD = frozenset(
    {
        "möte",
        "sammanträde",
        "dnro",
        "dno",
        "oheismateriaali",
        "liite",
        "liitteet",
        "bilaga",
        "bilagor",
        "kokous",
        "§",
        "kv",
        "stf",
        "kh",
    }
)


def truths(shared: Path) -> Iterator[tuple[str, dict[str, Any], Path]]:
    for path in sorted((shared / "corpus" / "truth").glob("*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        base = shared if truth["file"].startswith("seeds") else shared / "corpus"
        if truth["kind"] != "motion":
            yield path.stem, truth, base / truth["file"]
            page = base / str(truth.get("source_file"))
            if page.suffix == ".html":
                yield page.name, truth, page


def read(path: Path) -> SourceText:
    reader = html if path.suffix in {".html", ".htm"} else text
    return reader.read(path.name, path.read_bytes())


def test_every_fact_of_every_item_is_what_a_person_read_in_it(shared: Path):
    wrong: list[str] = []
    checked = 0
    for name, truth, path in truths(shared):
        facts = contract_facts(parse_document(read(path), TOOLS))
        expected = {key: truth[key] for key in _KEYS if key in truth}
        expected["legal_citations"] = [{"as_written": one["as_written"]} for one in truth["legal_citations"]]
        expected["stages"] = [{key: stage.get(key) for key in _STAGE} for stage in truth["stages"]]
        for key, value in expected.items():
            checked += 1
            if facts[key] != value:
                wrong.append(f"{name} {key}: {facts[key]!r} is not {value!r}")
    print(f"{checked - len(wrong)} of {checked} facts of published items")
    assert checked > 250
    assert wrong == []


def words(value: object) -> set[str]:
    """The words of every text and date of a value, however deep, as a document may write them."""
    if isinstance(value, date):
        return {f"{value.day}.{value.month}.{value.year}", f"{value.day:02}.{value.month:02}.{value.year}"}
    if dataclasses.is_dataclass(value):
        return {word for item in dataclasses.fields(value) for word in words(getattr(value, item.name))}
    if isinstance(value, tuple):
        return {word for item in value for word in words(item)}
    return set(_tokens(value)) if isinstance(value, str) else set()


def _tokens(said: str) -> list[str]:
    return [token.strip(".,:;()–-/").lower() for token in said.split() if token.strip(".,:;()–-/")]


def lost(source: SourceText, parsed: ParsedDocument) -> list[str]:
    """The lines of `source` of which a word is in no field of `parsed`, but those left out on purpose."""
    notices = [section for section in sections_of(lines_of(source)) if section.role is Role.APPEAL]
    appeal = {line.paragraph for section in notices for line in section.lines}
    kept = words(parsed) | {glued for heading in parsed.sections for glued in _tokens(heading)}
    missing: list[str] = []
    for line in lines_of(source):
        if line.paragraph in appeal:
            continue
        for cell in cell_lines(line):
            if is_column_head(cell.text) or is_page_furniture(cell.text) or is_navigation(cell.text):
                continue
            left = [word for word in _tokens(cell.text) if not _is_kept(word, kept)]
            if left:
                missing.append(f"{source.name}: {left} of {cell.text[:80]!r}")
    return missing


def _is_kept(word: str, kept: set[str]) -> bool:
    if word in kept or word in _UNDERSTOOD or re.fullmatch(r"\d{1,3}|\d-\d", word):
        return True
    # Run together with its heading, number or telephone number.
    return any(len(part) > 3 and part in word for part in kept)


@pytest.mark.parametrize("ending", ["txt", "html", "htm"])
def test_no_text_of_a_published_item_is_lost(shared: Path, ending: str):
    paths = sorted((shared / "corpus" / "docs").glob(f"*.{ending}"))
    paths += sorted((shared / "seeds").glob(f"00[04]*.{ending}"))
    missing: list[str] = []
    for path in paths:
        source = read(path)
        parsed = parse_document(source, TOOLS)
        assert parsed.content is not None, path.name
        missing.extend(lost(source, parsed))
    assert paths
    assert missing == []


def test_a_line_that_is_dropped_would_be_noticed(shared: Path):
    path = next((shared / "seeds").glob("000*"))
    source = read(path)
    parsed = parse_document(source, TOOLS)
    assert parsed.content is not None
    without = dataclasses.replace(parsed, content=dataclasses.replace(parsed.content, general_answer=()))
    assert lost(source, without) != []


def test_an_item_read_as_an_item_is_what_the_door_gives(shared: Path):
    source = read(next((shared / "seeds").glob("004*")))
    parsed = parse_document(source, TOOLS)
    assert parsed.language is not None
    assert parse_item(source, TOOLS, parsed.language) == parsed

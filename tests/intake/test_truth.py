"""What the parsers read in published documents against what a person read in them, field by field."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.domain.motion import PersonSignatory
from app.domain.parsed import ParsedDocument
from app.domain.text import comparable
from app.intake.parse import parse_document
from app.intake.readers import read_bytes
from app.intake.tools import ParserTools
from app.language.citations import find_citations
from app.language.inflection import base_forms

TOOLS = ParserTools(base_forms, find_citations)
COUNTED = (
    "title", "motion_date", "submitted_date", "first_signatory", "co_signer_count", "questions", "proposal_sentences",
)  # fmt: skip


@dataclass
class Score:
    right: int = 0
    invented: int = 0
    missed: int = 0

    def __str__(self) -> str:
        return f"precision {self.precision:.3f}  recall {self.recall:.3f}  ({self.right} right)"

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.invented) if self.right + self.invented else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def values(value: Any) -> list[str]:
    listed = value if isinstance(value, list) else [] if value is None else [value]
    return [comparable(str(one)) for one in listed]


def printed(parsed: ParsedDocument) -> dict[str, Any]:
    people = [one.name for one in parsed.signatories if isinstance(one, PersonSignatory)]
    return {
        "kind": parsed.kind.value,
        "language": parsed.language,
        "title": parsed.title,
        "title_suffixes": list(parsed.title_suffixes),
        "topic": parsed.topic,
        "case_number": parsed.case_number,
        "first_signatory": people[0] if people else None,
        "co_signer_count": parsed.co_signer_count,
        "motion_date": parsed.dated and parsed.dated.isoformat(),
        "submitted_date": parsed.handed_in and parsed.handed_in.isoformat(),
        "proposal_sentences": list(parsed.proposal_sentences),
        "questions": list(parsed.questions),
        "summary_bullets": list(parsed.summary),
        "decision_proposal": parsed.decision_proposal,
        "citations": list(parsed.citations),
        "stages": [stage_line(stage.body, stage.meeting_date, stage.section) for stage in parsed.stages],
        "sections": list(parsed.sections),
        "attachments": list(parsed.attachments),
        "supplementary": list(parsed.supplementary),
    }


def stage_line(body: str, day: Any, section: str | None) -> str:
    return f"{body.split(' (', maxsplit=1)[0]} {day} {(section or '').strip('§ ')}"


def expected(truth: dict[str, Any]) -> dict[str, Any]:
    told = dict(truth)
    if "legal_citations" in truth:
        told["citations"] = [citation["as_written"] for citation in truth["legal_citations"]]
    if "stages" in truth:
        told["stages"] = [stage_line(stage["body"], stage["date"], stage["section"]) for stage in truth["stages"]]
    return told


def documents(shared: Path) -> Iterator[tuple[dict[str, Any], Path]]:
    for file in sorted((shared / "corpus" / "truth").glob("*.json")):
        truth = json.loads(file.read_text(encoding="utf-8"))
        for name in filter(None, (truth["file"], truth.get("source_file"))):
            yield truth, shared / name if name.startswith("seeds") else shared / "corpus" / name


@pytest.fixture(scope="module")
def scores(shared) -> dict[str, Score]:
    found: dict[str, Score] = defaultdict(Score)
    for truth, path in documents(shared):
        parsed = parse_document(read_bytes(path.name, path.read_bytes()), TOOLS)
        told = expected(truth)
        for field, value in printed(parsed).items():
            if field not in told:
                continue
            wanted, read = values(told[field]), values(value)
            right = 0
            for one in read:
                if one in wanted:
                    wanted.remove(one)
                    right += 1
                else:
                    print(f"{path.name}: {field}: read {one[:100]!r}")
            for one in wanted:
                print(f"{path.name}: {field}: missed {one[:100]!r}")
            score = found[field]
            score.right += right
            score.invented += len(read) - right
            score.missed += len(wanted)
    for field, score in found.items():
        print(f"{field:20} {score}")
    return found


def test_there_are_documents_to_measure(shared):
    assert len(list(documents(shared))) >= 14


@pytest.mark.parametrize("field", COUNTED)
def test_what_the_answer_is_made_of_is_read_right(scores, field):
    assert scores[field].precision >= 0.95
    assert scores[field].recall >= 0.95


def test_all_of_it_together_is_read_right(scores):
    right = sum(scores[field].right for field in COUNTED)
    assert right
    assert right / (right + sum(scores[field].invented for field in COUNTED)) >= 0.95
    assert right / (right + sum(scores[field].missed for field in COUNTED)) >= 0.95


def test_what_a_document_is_and_its_language_are_always_told(scores):
    assert scores["kind"].precision == scores["language"].precision == 1.0

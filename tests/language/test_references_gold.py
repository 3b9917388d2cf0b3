"""Legal references against the real citations and the parallel statutes that stand beside the repository."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

from app.domain.language import Language
from app.domain.reference import Bill, CourtCase, EuAct, Provision, Ref, Reference, Treaty
from app.language.references import find_references
from app.language.statutes import Catalogue
from app.paths import resources_folder

CATALOGUE = Catalogue(resources_folder() / "statutes")


def as_json(ref: Ref) -> dict[str, object]:
    match ref:
        case Provision():
            found: dict[str, object] = {
                "act": ref.act,
                "chapter": ref.chapter,
                "section": ref.section,
                "section_to": ref.section_to,
                "moments": list(ref.subsections),
                "items": list(ref.items),
            }
            return found | ({"chapter_to": ref.chapter_to} if ref.chapter_to else {})
        case EuAct():
            return {"eu": ref.form, "year": ref.year, "no": ref.number}
        case Bill():
            return {"he": ref.number}
        case CourtCase():
            if ref.number is not None:
                return {"court": ref.court, "year": ref.year, "no": ref.number}
            return {"court": ref.court, "date": ref.day.isoformat() if ref.day else "", "record": ref.record}
        case Treaty():
            return {"treaty": ref.number}


def day_of(as_of: str | None) -> date:
    if as_of is None:
        return date(2026, 4, 20)
    year = as_of.removeprefix("before ")
    return date(int(year) - (year != as_of), 12, 31)


def test_real_citations_are_read_as_they_were_by_hand(shared: Path) -> None:
    rows = [json.loads(line) for line in (shared / "data/legal/citations.jsonl").read_text("utf-8").splitlines()]
    wrong = []
    for row in rows:
        start = row["text"].find(row["citation"])
        end = start + len(row["citation"])
        found = find_references(row["text"], Language(row["lang"]), CATALOGUE, day_of(row["as_of"]))
        refs = [as_json(ref) for it in found if it.start < end and it.end > start for ref in it.refs]
        if refs != row["refs"]:
            wrong.append(row["id"])
    # It points back to a sentence that is not given.
    assert wrong == ["c020"]


def cited(references: tuple[Reference, ...], acts: list[str]) -> Counter[Ref]:
    return Counter(ref for it in references for ref in it.refs if isinstance(ref, Provision) and ref.act in acts)


def test_both_languages_of_a_statute_cite_the_same(shared: Path) -> None:
    rows = [
        json.loads(line) for line in (shared / "data/legal/parallel_statute_refs.jsonl").read_text("utf-8").splitlines()
    ]
    alike = asked = 0
    for row in rows:
        day = date(2020, 1, 1)
        fi, sv = (
            cited(find_references(row[language.value], language, CATALOGUE, day), row["acts"]) for language in Language
        )
        alike += sum((fi & sv).values())
        asked += sum(sv.values())
    assert alike / asked > 0.97

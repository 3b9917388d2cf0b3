"""Writes ``resources/schema/case-VERSION.schema.json`` from the dataclasses; a test says when it has to be run."""

import json
from pathlib import Path

from app.storage.case_schema import case_schema
from app.storage.case_upgrade import VERSION

target = Path(__file__).resolve().parent.parent / "resources" / "schema" / f"case-{VERSION}.schema.json"
target.parent.mkdir(parents=True, exist_ok=True)
target.write_text(json.dumps(case_schema(), indent=2) + "\n", encoding="utf-8", newline="\n")

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from app.domain.case import Case
from app.storage.case_schema import case_schema
from app.storage.casejson import VERSION, case_to_json
from tests.builders import a_case
from tests.conftest import ROOT
from tests.strategies import cases

VALIDATOR = Draft202012Validator(case_schema())


def test_the_stored_schema_is_the_one_that_the_dataclasses_give(resources: Path):
    stored = (resources / "schema" / f"case-{VERSION}.schema.json").read_text(encoding="utf-8")
    assert json.loads(stored) == case_schema(), "run scripts/make_case_schema.py"


def test_the_schema_is_itself_valid():
    Draft202012Validator.check_schema(case_schema())


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(case=cases())
def test_the_json_of_any_case_meets_the_schema(case: Case):
    assert list(VALIDATOR.iter_errors(case_to_json(case))) == []


@pytest.mark.parametrize(
    "change",
    [
        {"colour": "red"},
        {"version": VERSION + 1},
        {"schema": "another/thing"},
        {"title": {"fi": None}},
        {"motion": {"dated": "12.1.2026"}},
        {"motion": {"background": [{"type": "poem", "spans": []}]}},
        {"answers": {}},
    ],
)
def test_the_schema_refuses_what_does_not_fit(change: dict[str, object]):
    assert not VALIDATOR.is_valid({**case_to_json(a_case()), **change})


def test_the_schema_asks_for_what_has_no_default():
    data = case_to_json(a_case())
    del data["profile"]
    assert not VALIDATOR.is_valid(data)


def test_the_document_tells_the_meaning_of_every_field():
    schema = case_schema()
    document = (ROOT / "docs" / "case-schema.md").read_text(encoding="utf-8")
    told = {
        (title, name)
        for title, section in re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", document, re.MULTILINE | re.DOTALL)
        for row in re.findall(r"^\| (`.+?) \|", section, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", row)
    }
    wanted = {
        (title, name)
        for title, definition in {"Case": schema, **schema["$defs"]}.items()
        for name in definition["properties"]
    }
    assert told == wanted

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.language import Bilingual
from app.domain.motion import GroupSignatory, PersonSignatory
from app.domain.richtext import Bullet, NumberedItem, Paragraph, Span, Subheading, Table
from app.storage.casejson import case_from_json, case_to_json
from tests.builders import a_case, a_motion, a_passage, fi_sv
from tests.strategies import cases

SPANS = (Span("Katso "), Span("liite", bold=True, href="#"))
EVERY_BLOCK = (
    Paragraph(SPANS),
    Bullet(SPANS, level=1),
    NumberedItem(SPANS, start=3),
    Subheading(SPANS),
    Table(((SPANS, ()), ((), SPANS)), header_rows=0, caption="Luvut"),
)


def through_text(case: Case) -> Case:
    return case_from_json(json.loads(json.dumps(case_to_json(case))))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(case=cases())
def test_any_case_comes_back_as_it_was(case: Case):
    assert through_text(case) == case


def test_every_kind_of_block_and_signatory_comes_back_as_it_was():
    case = a_case(
        description=(a_passage("p", EVERY_BLOCK, EVERY_BLOCK),),
        motion=a_motion(
            signatories=(
                PersonSignatory("Eeva", "Niemi"),
                GroupSignatory(fi_sv("Ryhmä", "Gruppen"), fi_sv("Ryhmän", "x")),
            )
        ),
    )
    assert through_text(case) == case


def test_a_block_and_a_signatory_name_their_type():
    data = case_to_json(a_case(description=(a_passage("p", EVERY_BLOCK, ""),)))
    types = [block["type"] for block in data["description"][0]["blocks"]["fi"]]
    assert types == ["paragraph", "bullet", "numbered", "subheading", "table"]
    assert data["motion"]["signatories"][0]["type"] == "person"


def test_the_form_names_its_schema_and_version_and_gives_plain_values():
    data = case_to_json(a_case())
    assert (data["schema"], data["version"]) == ("aloitevastaus/case", 1)
    assert data["motion"]["dated"] == "2026-01-12"
    assert data == json.loads(json.dumps(data))


def test_a_look_that_nobody_chose_is_left_out():
    data = case_to_json(a_case(description=(a_passage("p", "Sana.", ""),)))
    assert data["description"][0]["blocks"]["fi"] == [{"type": "paragraph", "spans": [{"text": "Sana."}]}]


def test_a_field_that_has_a_default_may_be_absent():
    data = {"schema": "aloitevastaus/case", "version": 1, "id": "c9", "profile": "espoo"}
    assert case_from_json(data) == Case("c9", "espoo")


def test_an_own_text_that_is_empty_on_purpose_stays_apart_from_none():
    case = a_case(title=Bilingual("", None), introduction=Bilingual((), None))
    assert through_text(case).title == Bilingual("", None)
    assert through_text(case).introduction == Bilingual((), None)


Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("change", "code", "place"),
    [
        (lambda d: d.update(colour=1), "casejson.unknown", "colour"),
        (lambda d: d["motion"]["questions"][1].update(number=2), "casejson.unknown", "motion.questions[1].number"),
        (lambda d: d.pop("id"), "casejson.missing", "id"),
        (lambda d: d["handlings"][0].pop("stage"), "casejson.missing", "handlings[0].stage"),
        (lambda d: d["title"].pop("sv"), "casejson.missing", "title.sv"),
        (lambda d: d["motion"].update(dated="20260112"), "casejson.wrong", "motion.dated"),
        (lambda d: d["motion"].update(dated="2026-02-30"), "casejson.wrong", "motion.dated"),
        (lambda d: d["motion"].update(dated=5), "casejson.wrong", "motion.dated"),
        (lambda d: d["motion"].update(kind="poem"), "casejson.wrong", "motion.kind"),
        (lambda d: d["motion"].update(kind=[]), "casejson.wrong", "motion.kind"),
        (lambda d: d["motion"].update(co_signer_count=True), "casejson.wrong", "motion.co_signer_count"),
        (lambda d: d["motion"].update(co_signer_count=1.0), "casejson.wrong", "motion.co_signer_count"),
        (lambda d: d["motion"]["signatories"][0].update(type="choir"), "casejson.wrong", "motion.signatories[0]"),
        (lambda d: d["motion"]["signatories"][0].pop("type"), "casejson.wrong", "motion.signatories[0]"),
        (lambda d: d["motion"]["background"].append({"type": []}), "casejson.wrong", "motion.background[1]"),
        (lambda d: d["motion"]["background"].append("x"), "casejson.wrong", "motion.background[1]"),
        (lambda d: d.update(answers="abc"), "casejson.wrong", "answers"),
        (lambda d: d.update(answers={"a": 1}), "casejson.wrong", "answers"),
        (lambda d: d.update(answers=["abc"]), "casejson.wrong", "answers[0]"),
        (lambda d: d.update(title=None), "casejson.wrong", "title"),
        (lambda d: d["title"].update(fi=3), "casejson.wrong", "title.fi"),
        (lambda d: d.update(case_number=None), "casejson.wrong", "case_number"),
        (lambda d: d.update(version="1"), "casejson.wrong", "version"),
        (lambda d: d.update(version=0), "casejson.wrong", "version"),
        (lambda d: d.update(version=True), "casejson.wrong", "version"),
    ],
)
def test_data_that_does_not_fit_is_refused_with_its_place(change: Change, code: str, place: str):
    data = json.loads(json.dumps(case_to_json(a_case())))
    change(data)
    with pytest.raises(AppError) as refused:
        case_from_json(data)
    assert (refused.value.code, refused.value.facts["place"]) == (code, place)


def test_what_a_newer_program_wrote_is_refused_with_both_versions():
    with pytest.raises(AppError) as refused:
        case_from_json({**case_to_json(a_case()), "version": 7, "new": 1})
    assert refused.value.code == "casejson.newer"
    assert dict(refused.value.facts) == {"version": 7, "known": 1}


@pytest.mark.parametrize("data", [None, [], "text", {}, {"schema": "another/thing", "version": 1}])
def test_what_is_no_case_is_refused(data: object):
    with pytest.raises(AppError) as refused:
        case_from_json(data)
    assert refused.value.code == "casejson.foreign"


def _named(fields: dict[str, Any]) -> dict[str, Any]:
    return {**{name: value for name, value in fields.items() if name != "number"}, "case_number": fields["number"]}


def _without_colour(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name != "colour"}


def test_older_data_is_brought_up_step_by_step_before_it_is_read():
    old = {"schema": "aloitevastaus/case", "id": "c1", "profile": "espoo"}
    steps = (_named, _without_colour)
    assert case_from_json({**old, "version": 1, "number": "5", "colour": "red"}, steps).case_number == "5"
    assert case_from_json({**old, "version": 2, "case_number": "6", "colour": "red"}, steps).case_number == "6"
    assert case_from_json({**old, "version": 3, "case_number": "7"}, steps).case_number == "7"

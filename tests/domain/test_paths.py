"""Getting and putting values by path."""

from datetime import date

import pytest

from app.domain.language import Language
from app.domain.paths import put_at, value_at
from tests.builders import a_case


def test_a_path_leads_through_fields_languages_and_ids() -> None:
    case = a_case()
    assert value_at(case, ("motion", "topic", "sv")) == "om att utöka cykelparkeringen"
    assert value_at(case, ("handlings", "h1", "section")) == "101"
    assert value_at(case, ("answers", "q2", "passages")) == case.answers[1].passages
    assert value_at(case, ("motion", "signatories", "0", "family")) == "Lehto"


def test_putting_changes_that_value_alone_and_shares_the_rest() -> None:
    case = a_case()
    changed = put_at(case, ("handlings", "h2", "meeting_date"), date(2026, 6, 1))
    assert changed.handlings[1].meeting_date == date(2026, 6, 1)
    assert changed.handlings[0] is case.handlings[0]
    assert changed.motion is case.motion


def test_putting_what_stands_there_already_changes_nothing() -> None:
    case = a_case()
    assert put_at(case, ("motion", "language"), Language.FI) is case
    assert put_at(case, ("handlings", "h1", "section"), "101") is case


@pytest.mark.parametrize(
    "path", [("nobody",), ("handlings", "h9", "section"), ("motion", "signatories", "7"), ("title", "en")]
)
def test_a_step_that_leads_nowhere_is_named(path: tuple[str, ...]) -> None:
    with pytest.raises(KeyError) as caught:
        value_at(a_case(), path)
    assert caught.value.args[0] in path
    with pytest.raises(KeyError):
        put_at(a_case(), path, "x")

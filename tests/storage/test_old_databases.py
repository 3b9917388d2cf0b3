import shutil
from pathlib import Path

import pytest

from app.domain.language import Language
from tests.conftest import ROOT
from tests.opening import open_cases
from tests.storage.conftest import FakeClock

FILES = sorted((ROOT / "tests" / "old_databases").glob("*.db"))


def test_there_is_a_library_of_the_first_version():
    assert "library-1-1.db" in [file.name for file in FILES]


@pytest.fixture(params=FILES, ids=[file.stem for file in FILES])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path))


def test_an_old_library_opens_and_goes_on(old: Path, clock: FakeClock):
    store = open_cases(old, clock=clock, who="Veikko")
    case = store.get("c1")
    assert case.case_number == "124/2026"
    assert store.at("c1", 1).case_number == "123/2026"
    assert [question.text[Language.SV] for question in case.motion.questions] == [
        "Hur många platser finns det nu?",
        "När utökas antalet platser?",
    ]
    assert [(revision.number, revision.name) for revision in store.revisions("c1")] == [
        (2, "sent to the board"),
        (1, ""),
    ]
    assert [hit.part for hit in store.search("främjar")] == ["general_answer"]
    assert store.save(case, "edit").number == 3
    store.close()

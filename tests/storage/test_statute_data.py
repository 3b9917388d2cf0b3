"""Newer data of statutes that a person brings in: checked, used from then on, the older kept."""

import zipfile
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.language.statute_check import checked
from app.language.statutes import Catalogue
from app.paths import resources_folder
from app.storage.statute_data import NAMES, StatuteData

BUNDLED = resources_folder() / "statutes"


def an_archive(path: Path, date: str = "2026-12", **changed: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in NAMES:
            text = changed.get(name.partition(".")[0], (BUNDLED / name).read_text(encoding="utf-8"))
            archive.writestr(f"statutes/{name}", text.replace("2026-08", date))
    return path


@pytest.fixture
def data(tmp_path: Path) -> StatuteData:
    return StatuteData(tmp_path / "home", checked)


def test_newer_data_is_used_once_it_was_brought_in(data: StatuteData, tmp_path: Path) -> None:
    assert data.folder() is None
    assert data.take(an_archive(tmp_path / "new.zip"))["date"] == "2026-12"
    folder = data.folder()
    assert folder is not None
    assert Catalogue(folder).about["date"] == "2026-12"
    assert Catalogue(folder).act("410/2015") is not None


def test_the_older_data_is_kept_and_can_be_used_again(data: StatuteData, tmp_path: Path) -> None:
    data.take(an_archive(tmp_path / "a.zip", "2026-12"))
    first = data.folder()
    data.take(an_archive(tmp_path / "b.zip", "2027-01"))
    assert first is not None
    assert first.is_dir()
    assert data.folder() != first
    data.drop()
    assert data.folder() is None


@pytest.mark.parametrize(
    "changed",
    [
        {"data": 'version = 99\ndate = "2030-01"\ncredit = "x"\n'},
        {"acts": "no json\n"},
        {"acts": '{"number":"1/2000","kind":"act","names":[{"fi":"a","sv":"b"}]}\n'},
        {"acts": '{"number":"1/2000"}\n'},
        {"sections": '{"number":"410/2015","sections":[["1"]]}\n'},
    ],
)
def test_data_of_another_form_is_refused_and_nothing_changes(
    data: StatuteData, tmp_path: Path, changed: dict[str, str]
) -> None:
    data.take(an_archive(tmp_path / "good.zip"))
    before = data.folder()
    with pytest.raises(AppError) as refused:
        data.take(an_archive(tmp_path / "bad.zip", "2027-01", **changed))
    assert refused.value.code.startswith("statutes.")
    assert data.folder() == before


def test_a_file_that_is_no_archive_or_lacks_a_part_is_refused(data: StatuteData, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"not a zip")
    with pytest.raises(AppError):
        data.take(tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "y.zip", "w") as archive:
        archive.writestr("acts.jsonl", "")
    with pytest.raises(AppError) as refused:
        data.take(tmp_path / "y.zip")
    assert "sections.jsonl" in str(refused.value.facts["file"])
    assert data.folder() is None


def test_a_file_that_is_not_there_is_told(data: StatuteData, tmp_path: Path) -> None:
    with pytest.raises(AppError) as refused:
        data.take(tmp_path / "none.zip")
    assert refused.value.code == "statutes.not_written"

"""The catalogue of statutes is what its script makes of the legal data."""

from pathlib import Path

import pytest
import statutes

from app.paths import resources_folder


@pytest.mark.parametrize("name", ["acts.jsonl", "sections.jsonl", "numbers.tsv", "data.toml"])
def test_the_catalogue_is_fresh(name: str, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statutes, "TARGET", tmp_path)
    assert statutes.main([str(shared / "data" / "legal")]) == 0
    assert (tmp_path / name).read_bytes() == (resources_folder() / "statutes" / name).read_bytes()


def test_the_number_of_an_eu_act_is_the_one_it_is_cited_by() -> None:
    assert statutes.eu_number("Euroopan parlamentin ja neuvoston asetus (EU) 2016/679 luonnollisista") == "2016/679"
    assert statutes.eu_number("Komission asetus (EU) N:o 651/2014 tiettyjen") == "651/2014"
    assert statutes.eu_number("Neuvoston direktiivi 92/43/ETY luontotyyppien") == "92/43/ETY"
    assert statutes.eu_number("Kuntalaki") == ""


def test_the_catalogue_is_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in (resources_folder() / "statutes").iterdir()) < 10_000_000


def test_without_a_folder_the_script_says_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert statutes.main([]) == 2
    assert "FOLDER" in capsys.readouterr().err

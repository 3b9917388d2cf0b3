"""Where the program's data and a person's library are."""

import sys
from pathlib import Path

import platformdirs
import pytest

from app import paths


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert paths.resources_folder() == Path(__file__).resolve().parent.parent / "resources"
    assert paths.resources_folder().is_dir()


def test_the_bundle_has_its_resources_where_it_unpacks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources_folder() == tmp_path / "resources"


def test_the_library_lies_in_the_folder_that_the_variable_names(tmp_path: Path) -> None:
    library = paths.default_library({"ALOITEVASTAUS_HOME": str(tmp_path / "elsewhere")})
    assert library.parent == tmp_path / "elsewhere"
    assert not library.parent.exists()


def test_a_tilde_in_the_variable_is_the_person_s_home() -> None:
    assert paths.default_library({"ALOITEVASTAUS_HOME": "~/kirjasto"}).parent == Path.home() / "kirjasto"


def test_a_tilde_before_a_name_that_nobody_has_is_part_of_the_folder_s_name() -> None:
    library = paths.default_library({"ALOITEVASTAUS_HOME": "~nobody-of-this-name/x"})
    assert library.parent == Path("~nobody-of-this-name/x")


@pytest.mark.parametrize("environ", [{}, {"ALOITEVASTAUS_HOME": ""}])
def test_without_the_variable_it_lies_where_the_system_keeps_a_person_s_data(environ: dict[str, str]) -> None:
    library = paths.default_library(environ)
    assert library.parent == Path(platformdirs.user_data_dir("aloitevastaus", appauthor=False))

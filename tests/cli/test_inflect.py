from pathlib import Path
from typing import Any

import pytest

from app.language import finnish, finnish_portable
from tests.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


def _inflected(program: Program, *words: str, lang: str = "fi") -> Any:
    return program.json("inflect", *words, "--lang", lang, "--case", "genitive")


def test_a_name_that_the_rules_are_sure_of_is_theirs(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def loaded() -> None:
        raise AssertionError("no engine is loaded for a sure rule")

    monkeypatch.setattr(finnish, "load_native_finnish", loaded)
    monkeypatch.setattr(finnish_portable, "load_portable_finnish", loaded)
    assert _inflected(program, "Sini Koski", "Mäkinen") == {
        "forms": {"Sini Koski": ["Sini Kosken", "Sini Koskin"], "Mäkinen": ["Mäkisen"]},
        "source": {"Sini Koski": "rule", "Mäkinen": "rule"},
    }
    assert _inflected(program, "Valto", lang="sv") == {"forms": {"Valto": ["Valtos"]}, "source": {"Valto": "rule"}}


def test_where_they_are_unsure_the_dictionary_decides(program: Program) -> None:
    found = _inflected(program, "Aarto", "Luhta")
    if "voikko" not in found["source"].values():
        pytest.skip("no Finnish engine on this computer")
    assert found["forms"] == {"Aarto": ["Aarton", "Aarron"], "Luhta": ["Luhdan", "Luhtan"]}
    assert found["source"] == {"Aarto": "voikko", "Luhta": "voikko"}


def test_without_an_engine_the_rule_stands(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finnish, "load_native_finnish", lambda: None)
    monkeypatch.setattr(finnish_portable, "load_portable_finnish", lambda: None)
    assert _inflected(program, "Aarto") == {"forms": {"Aarto": ["Aarron", "Aarton"]}, "source": {"Aarto": "rule"}}


def test_a_persons_own_form_goes_before_every_other(program: Program) -> None:
    words = ("Vihanta", "Koski", "Salo", "--override", "Koski=Koskin", "--override", "Vihanta = Vihantan")
    assert _inflected(program, *words) == {
        "forms": {"Vihanta": ["Vihantan", "Vihannan"], "Koski": ["Koskin", "Kosken"], "Salo": ["Salon"]},
        "source": {"Vihanta": "override", "Koski": "override", "Salo": "rule"},
    }


@pytest.mark.parametrize("override", ["Koski", "=Kosken", "Koski=", " = "])
def test_an_override_without_a_name_or_a_form_is_refused(program: Program, override: str) -> None:
    ran = program("inflect", "Koski", "--lang", "fi", "--case", "genitive", "--override", override)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (2, "", 1)
    assert "NAME=FORM" in ran.err

"""The command `spell`, as those who call it see it: exit codes, keys, places; published documents with the engines."""

import io
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import Bootstrap
from tests.program import Program, Ran
from tests.proofreaders import FakeProofreader

TEXT = "Tämä on virhee.\r\n\r\nHyvä sana ja on on.\r\n"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> FakeProofreader:
    """What the program reads with in its own process, in place of the engines."""
    fake = FakeProofreader({"virhee": ["virhe", "virheet"]}, {"felet": ["fel"]})

    def open_proofreader(self: Bootstrap, *, apart: bool) -> FakeProofreader:
        assert not apart
        fake.closed = False
        return fake

    monkeypatch.setattr(Bootstrap, "open_proofreader", open_proofreader)
    return fake


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "teksti.txt"
    path.write_bytes(TEXT.encode())
    return path


def given(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="ascii"))


def test_findings_are_json_with_the_keys_of_the_contract(program: Program, reader: FakeProofreader, file: Path) -> None:
    assert program.json("spell", "--lang", "fi", file) == {
        "findings": [
            {"word": "virhee", "start": 8, "end": 14, "rule": "G1", "suggestions": ["virhe", "virheet"]},
            {"word": "on on", "start": 30, "end": 35, "rule": "F4", "suggestions": ["on"]},
        ]
    }
    assert reader.closed


def test_suggestions_are_left_out_on_request(program: Program, reader: FakeProofreader, file: Path) -> None:
    findings = program.json("spell", file, "--lang", "fi", "--no-suggestions")["findings"]
    assert [list(finding) for finding in findings] == [["word", "start", "end", "rule"]] * 2


def test_what_is_found_needs_a_person_and_nothing_found_is_done(
    program: Program, reader: FakeProofreader, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program("spell", "--lang", "fi", file).code == 1
    given(monkeypatch, "Hyvää.".encode())
    assert program("spell", "--lang", "fi", "-") == Ran(0, "", "")


def test_a_person_reads_a_line_for_each_finding(program: Program, reader: FakeProofreader, file: Path) -> None:
    assert program("spell", "--lang", "fi", file).out == "1:9 virhee — virhe, virheet\n3:14 on on — on\n"
    assert program("spell", "--lang", "fi", "--no-suggestions", file).out == "1:9 virhee\n3:14 on on\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_standard_input_is_read_whatever_wrote_it(
    encoding: str, program: Program, reader: FakeProofreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    given(monkeypatch, "Ääni ja virhee".encode(encoding))
    (finding,) = program.json("spell", "--lang", "fi", "-")["findings"]
    assert (finding["word"], finding["start"], finding["end"]) == ("virhee", 8, 14)


def test_no_input_at_all_has_nothing_wrong_in_it(
    program: Program, reader: FakeProofreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    given(monkeypatch, b"")
    assert program.json("spell", "--lang", "sv", "-") == {"findings": []}
    monkeypatch.setattr(sys, "stdin", None)
    assert program.json("spell", "--lang", "sv", "-") == {"findings": []}


def test_the_language_named_is_the_texts_own(
    program: Program, reader: FakeProofreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    given(monkeypatch, b"felet virhee")
    (finding,) = program.json("spell", "--lang", "sv", "-")["findings"]
    assert (finding["word"], finding["rule"]) == ("felet", "G3")


def test_own_words_and_those_of_a_list_are_right(program: Program, reader: FakeProofreader, file: Path) -> None:
    words = program.folder / "kaupunki.txt"
    words.write_text("virhee\n", encoding="utf-8")
    found = program.json("spell", "--lang", "fi", "--words", words, file)["findings"]
    assert [finding["word"] for finding in found] == ["on on"]
    (program.folder / "words.txt").write_text("virhee\n", encoding="utf-8")
    found = program.json("spell", "--lang", "fi", file)["findings"]
    assert [finding["word"] for finding in found] == ["on on"]


def test_a_list_or_a_file_that_is_not_there_is_refused(program: Program, reader: FakeProofreader, file: Path) -> None:
    for words in (["--words", program.folder / "none.txt", file], [program.folder / "none.txt"]):
        ran = program("spell", "--lang", "fi", *words)
        assert (ran.code, ran.out) == (3, "")
        assert "none.txt" in ran.err


@pytest.mark.parametrize("words", [["FILE"], ["--lang", "en", "FILE"], ["--lang", "fi"], ["--lang", "fi", "A", "B"]])
def test_words_that_are_off_are_a_usage_error(words: list[str], program: Program) -> None:
    assert program("spell", *words).code == 2


def test_the_library_is_not_touched(program: Program, reader: FakeProofreader, file: Path) -> None:
    program("spell", "--lang", "fi", file)
    assert not program.library.exists()


def test_the_engines_find_what_is_misspelt_in_each_language(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, "Kaupuknin päätös on hyvä".encode())
    (finding,) = program.json("spell", "--lang", "fi", "-")["findings"]
    assert (finding["word"], finding["rule"]) == ("Kaupuknin", "G1")
    assert "Kaupungin" in finding["suggestions"]
    given(monkeypatch, "Stadens beslt är bra".encode())
    (finding,) = program.json("spell", "--lang", "sv", "-")["findings"]
    assert (finding["word"], finding["rule"]) == ("beslt", "G3")


def test_a_short_text_is_of_the_language_named_and_a_longer_one_is_judged(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def words(text: str) -> list[str]:
        given(monkeypatch, text.encode())
        ran = program("spell", "--lang", "fi", "-", "--no-suggestions", "--json")
        return [finding["word"] for finding in json.loads(ran.out)["findings"]]

    assert words("skolan barnet") == ["skolan", "barnet"]
    assert words("Staden har fattat ett beslut om detta och det är bra.") == []


def _published(shared: Path, number: str, language: str, program: Program) -> list[dict[str, Any]]:
    (path,) = (shared / "seeds").glob(f"{number}_*.txt")
    text = path.read_text(encoding="utf-8")
    found: list[dict[str, Any]] = program.json("spell", "--lang", language, "--no-suggestions", path)["findings"]
    assert all(text[finding["start"] : finding["end"]] == finding["word"] for finding in found)
    return found


def test_the_published_finnish_item_has_its_five_misspelt_words(shared: Path, program: Program) -> None:
    found = _published(shared, "000", "fi", program)
    misspelt = [finding["word"] for finding in found if finding["rule"] == "G1"]
    expected = ["tulosityksiköiden", "Päätäjät", "tulosityksikkökohtaisesti", "segregaaion", "sosiaaliin"]
    assert set(expected) <= set(misspelt)
    assert len(misspelt) <= len(expected) + 1
    (marked,) = (finding["word"] for finding in found if finding["rule"] == "F10")
    assert marked.startswith("kuten.")


def test_the_published_swedish_item_has_its_word_seven_times(shared: Path, program: Program) -> None:
    found = _published(shared, "004", "sv", program)
    counts = Counter(finding["word"].lower().startswith("verkningfull") for finding in found)
    assert counts[True] == 7
    assert counts[False] <= 1

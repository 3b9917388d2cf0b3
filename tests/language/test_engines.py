"""Which engines a machine has, and what stands where it has none."""

import gc
import subprocess
import sys
from pathlib import Path

import libvoikko
import pytest

from app.domain.language import Language
from app.language import engines, finnish_portable, swedish
from app.language.engines import load_grammar, load_spellers
from app.language.finnish import NativeFinnish, load_native_finnish
from app.language.finnish_portable import load_portable_finnish
from app.language.own_words import read_words
from app.language.spelling import NullGrammar
from app.paths import resources_folder


def nothing(*_: object) -> None:
    """What a loader gives on a system that lacks its engine."""


def test_both_languages_are_read_here():
    spellers = load_spellers()
    assert spellers.fi.language is Language.FI
    assert spellers.sv.language is Language.SV
    assert spellers.fi.knows("kaupunginhallituksen")
    assert spellers.fi.knows("takaisinperinnästä")
    assert not spellers.fi.knows("kaupunginhallitukksen")
    assert spellers.sv.knows("stadsstyrelsens")
    assert spellers.sv.knows("Ylöjärvi")
    assert not spellers.sv.knows("stadsstyrrelsen")
    assert spellers.fi.name
    assert spellers.sv.name


def test_our_words_are_read_from_the_folder_that_the_program_reads(resources: Path, tmp_path: Path):
    assert engines._own_resources() == resources_folder() == resources
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "fi.txt").write_text("zzqx\n", encoding="utf-8")
    assert load_spellers(tmp_path).fi.knows("zzqx")
    assert not load_spellers(tmp_path).fi.knows("takaisinperinnästä")


def test_the_portable_engine_can_be_asked_for():
    spellers = load_spellers(native=False)
    assert spellers.fi.name.startswith("kfst-rs ")
    assert spellers.fi.knows("Espoossa")
    assert spellers.fi.base_forms("takaisinperinnästä") == ("takaisinperintä",)
    assert isinstance(load_grammar(native=False), NullGrammar)


def test_sentences_are_looked_at_where_libvoikko_is():
    if load_native_finnish() is None:
        pytest.skip("this system has no libvoikko with a Finnish lexicon")
    assert isinstance(load_grammar(), NativeFinnish)


def test_an_engine_that_is_missing_is_no_error(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(engines, "load_native_finnish", nothing)
    monkeypatch.setattr(engines, "load_portable_finnish", nothing)
    monkeypatch.setattr(engines, "load_swedish", nothing)
    spellers = load_spellers()
    assert spellers.map(lambda it: it.name) == spellers.map(lambda _: "")
    assert spellers.fi.knows("zzqx")
    assert spellers.sv.knows("zzqx")
    assert (spellers.fi.language, spellers.sv.language) == (Language.FI, Language.SV)
    assert list(load_grammar().errors("on on")) == []


def test_libraries_that_are_not_installed_are_no_error(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(finnish_portable, "FST", None)
    monkeypatch.setattr(swedish, "Hunspell", None)
    assert load_portable_finnish() is None
    assert load_spellers().sv.name == ""


_WITHOUT = """
import sys
for name in sys.argv[1:]:
    sys.modules[name] = None
from app.language.engines import load_grammar, load_spellers
from app.language.spelling import NullGrammar
spellers = load_spellers()
print([spellers.fi.name.split(" ")[0], spellers.sv.name.split(" ")[0], isinstance(load_grammar(), NullGrammar)])
"""


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        (["libvoikko"], "['kfst-rs', 'hunspell', True]"),
        (["libvoikko", "kfst"], "['', 'hunspell', True]"),
        (["libvoikko", "kfst_rs", "hunspell"], "['kfst-rs', '', True]"),
    ],
)
def test_a_package_that_cannot_be_imported_is_an_engine_that_is_missing(missing: list[str], told: str):
    command = [sys.executable, "-c", _WITHOUT, *missing]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert done.stdout.strip() == told
    assert done.stderr == ""


@pytest.mark.parametrize("error", [OSError("no such library"), AttributeError("too old")])
def test_a_system_without_libvoikko_is_told_so_in_silence(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], error: Exception
):
    def fails(**_: object) -> None:
        raise error

    monkeypatch.setattr(libvoikko.VoikkoLibrary, "open", fails)
    assert load_native_finnish() is None
    gc.collect()
    assert capfd.readouterr().err == ""


def test_a_lexicon_that_knows_nothing_is_none(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(NativeFinnish, "knows", lambda *_: False)
    assert load_native_finnish() is None


@pytest.mark.parametrize("data", [b"", b"garbage", b"KFST\x00\x00\x01 \x00\x07"])
def test_a_broken_lexicon_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, data: bytes):
    (tmp_path / "voikko.kfst").write_bytes(data)
    monkeypatch.setattr(finnish_portable, "_lexicon", lambda: tmp_path / "voikko.kfst")
    assert load_portable_finnish() is None


def test_our_lists_are_of_words_with_patterns_and_without(tmp_path: Path):
    file = tmp_path / "words.txt"
    file.write_text("# a comment\n\nläroplikt = plikt  # and why\n Esbo\nEsbo = Borgå\n= nothing\n", encoding="utf-8")
    assert [(it.text, it.like) for it in read_words(file)] == [("läroplikt", "plikt"), ("Esbo", "")]


def test_a_list_that_is_not_there_or_is_no_text_has_no_words(tmp_path: Path):
    (tmp_path / "bytes.txt").write_bytes(b"\xff\xfe\xff")
    assert read_words(tmp_path / "none.txt", tmp_path / "bytes.txt") == ()


@pytest.mark.parametrize("name", ["fi.txt", "sv.txt", "places.txt"])
def test_every_list_says_whose_work_it_is(resources: Path, name: str):
    text = (resources / "words" / name).read_text(encoding="utf-8")
    assert "SPDX-License-Identifier: GPL-3.0-or-later" in text
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    assert len(lines) == len(set(lines))
    assert not any(" " in line.partition("=")[0].strip() for line in lines)

from pathlib import Path

import pytest
import word_lists

from app.domain.language import Language
from app.language import frequencies
from app.language.frequencies import KEPT, load_frequencies


def test_the_trimmed_lists_are_what_the_program_reads_and_have_their_licence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert word_lists.main(["--out", str(tmp_path / "lists")]) == 0
    # From here on the library is out of reach: what is read is what was made.
    monkeypatch.setattr(frequencies, "library_levels", lambda language: ())
    for language, word in ((Language.FI, "aloitteen"), (Language.SV, "fullmäktige")):
        words = load_frequencies(language, tmp_path / "lists")
        assert len(words) == KEPT[language]
        assert 0 < words[word] < 0.001
    notice = (tmp_path / "lists/NOTICE.txt").read_text(encoding="utf-8")
    assert "Attribution-ShareAlike 4.0" in notice
    assert str(KEPT[Language.FI]) in notice
    assert "{" not in notice


def test_they_are_small_and_the_same_each_time(tmp_path: Path):
    for name in ("one", "two"):
        word_lists.make(tmp_path / name)
    files = sorted(file.name for file in (tmp_path / "one").iterdir())
    assert files == ["NOTICE.txt", "fi.gz", "sv.gz"]
    for name in files:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert sum((tmp_path / "one" / name).stat().st_size for name in files) < 3_000_000


def test_without_the_library_nothing_is_made_and_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(word_lists, "library_levels", lambda language: ())
    assert word_lists.main(["--out", str(tmp_path)]) == 1
    assert "0 words of fi" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_the_folder_is_to_be_named(capsys: pytest.CaptureFixture[str]):
    assert word_lists.main([]) == 1
    assert "folder" in capsys.readouterr().err

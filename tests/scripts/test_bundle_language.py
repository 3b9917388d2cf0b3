"""What the bundle takes along to proofread, and how a bundle without it is found out."""

from pathlib import Path

import bundle_language
import pytest
from bundle_language import DICTIONARIES, LICENCES, lacking, language_data

from app.language.swedish_dictionary import swedish_dictionaries


def test_lexicon_and_dictionaries_go_along_with_their_licences() -> None:
    entries = language_data()
    assert all(Path(source).exists() for source, _ in entries)
    assert ("voikko.kfst", "pyvoikko") in [(Path(source).name, place) for source, place in entries]
    taken = {Path(source).stem for source, place in entries if place == DICTIONARIES}
    assert "sv_SE" in taken
    licensed = {place.removeprefix(f"{LICENCES}/") for _, place in entries if place.startswith(LICENCES)}
    assert taken == licensed


def test_a_dictionary_without_a_licence_is_not_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle_language, "_notices", lambda _: [])
    assert [place for _, place in language_data() if place.startswith(DICTIONARIES)] == []


def test_the_lists_of_all_languages_stay_out() -> None:
    assert not any("wordfreq" in source for source, _ in language_data())


def test_the_bundle_finds_its_dictionaries_where_they_were_put(tmp_path: Path) -> None:
    for source, place in language_data():
        (tmp_path / place).mkdir(parents=True, exist_ok=True)
        if Path(source).is_file():
            (tmp_path / place / Path(source).name).write_bytes(Path(source).read_bytes())
    found = swedish_dictionaries(tmp_path / DICTIONARIES, {})
    assert found[0].folder == tmp_path / DICTIONARIES


def test_a_bundle_that_could_not_proofread_is_told(tmp_path: Path) -> None:
    assert len([*lacking(tmp_path)]) == 3
    inside = tmp_path / "_internal"
    for name in ("pyvoikko/voikko.kfst", "dictionaries/sv_SE.dic", "dictionaries/licences/sv_SE"):
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).write_text("", encoding="utf-8")
    assert [*lacking(tmp_path)] == []

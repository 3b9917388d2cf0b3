import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Language
from app.language.frequencies import (
    KEPT,
    NO_WORDS,
    WordList,
    frequency,
    library_levels,
    list_file,
    load_frequencies,
    packed,
)

WORDS = {"aloite": 450, "aloitteen": 480, "ja": 144, "on": 150, "äly": 480, "é": 500}
LIST = WordList(packed(WORDS.items()))

lists = st.dictionaries(
    st.text("abäöåé", min_size=1, max_size=6), st.integers(min_value=0, max_value=999), min_size=1, max_size=30
)


def test_a_word_has_the_frequency_of_its_level():
    assert {word: LIST[word] for word in WORDS} == {word: frequency(level) for word, level in WORDS.items()}
    assert frequency(300) == pytest.approx(0.001)


@pytest.mark.parametrize("word", ["", "a", "aloit", "aloitteet", "ööö", "ja 144", "\ud800", "\n"])
def test_a_word_that_the_list_has_not_is_not_found(word: str):
    assert word not in LIST
    assert LIST.get(word) is None


@given(lists, st.text("abäöåé", max_size=6))
def test_a_list_holds_what_it_was_made_of_and_no_more(levels: dict[str, int], other: str):
    words = WordList(packed(levels.items()))
    assert dict(words) == {word: frequency(level) for word, level in levels.items()}
    assert len(words) == len(levels)
    assert (other in words) == (other in levels)


@given(lists, st.text("abäöåé", min_size=1, max_size=2))
def test_the_words_that_hold_a_piece_are_all_found_once(levels: dict[str, int], piece: str):
    found = list(WordList(packed(levels.items())).holding(piece))
    assert sorted(found) == sorted(word for word in levels if piece in word)


def test_nothing_holds_an_empty_piece_and_an_empty_list_holds_nothing():
    assert list(LIST.holding("")) == []
    assert list(NO_WORDS.holding("a")) == []
    assert "a" not in NO_WORDS


def test_the_commonest_words_come_first_and_those_of_one_level_together():
    assert list(LIST.common(2)) == ["ja", "on"]
    assert list(LIST.common(4)) == ["ja", "on", "aloite"]
    assert set(LIST.common(99)) == set(WORDS)


def test_the_trimmed_list_of_the_bundle_goes_first(tmp_path: Path):
    list_file(tmp_path, Language.FI).write_bytes(gzip.compress(packed([("kunta", 400)])))
    assert dict(load_frequencies(Language.FI, tmp_path)) == {"kunta": frequency(400)}


@pytest.mark.parametrize("data", [b"", b"no gzip", gzip.compress(b"kunta 400\n" * 99)[:-9]])
def test_a_trimmed_list_that_is_damaged_is_as_none(data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("app.language.frequencies.library_levels", lambda language: [("valtuusto", 410)])
    list_file(tmp_path, Language.FI).write_bytes(data)
    assert list(load_frequencies(Language.FI, tmp_path)) == ["valtuusto"]


def test_without_the_library_and_a_list_there_are_no_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def missing(name: str):
        raise ModuleNotFoundError(name)

    monkeypatch.setattr("app.language.frequencies.import_module", missing)
    assert len(load_frequencies(Language.SV, tmp_path)) == 0


@pytest.mark.parametrize(
    ("language", "commonest", "rarer"), [(Language.FI, "ja", "aloitteen"), (Language.SV, "och", "fullmäktige")]
)
def test_the_librarys_words_are_of_letters_alone_and_trimmed(language: Language, commonest: str, rarer: str):
    levels = dict(library_levels(language))
    assert len(levels) == KEPT[language]
    assert levels[commonest] < levels[rarer]
    assert all(word.isalpha() and word == word.lower() for word in levels)

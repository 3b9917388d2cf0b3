"""The person's words in their text file, and those of the office."""

import codecs
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.proofing import NO_WORDS, Word, Words
from app.storage.word_list import parsed, tidied, with_words, words_of
from app.storage.words import FILE_NAME, LARGEST, FileWords

letters = st.text("aäöåKÅz-' ", min_size=1, max_size=8)
odd = st.text(max_size=8)
words = st.lists(st.builds(Word, letters | odd, st.just("") | letters), max_size=4).map(tuple)
lists = st.builds(Bilingual, words, words)
hand_written = st.lists(
    st.sampled_from(
        ["raati", "raati = lauta", "kunta # oma", "# huom", "[fi]", "[ SV ]", "[en]", "", "= x", "§", "a=b=c"]
    )
    | odd.map(lambda text: text.replace("\n", " ").replace("\r", " ")),
    max_size=10,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "home" / FILE_NAME


@pytest.fixture
def store(path):
    return FileWords(path)


def of(*texts: str) -> Words:
    return tuple(Word(text) for text in texts)


def a_list(path, text: str) -> FileWords:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return FileWords(path)


def as_held(words: Bilingual[Words]) -> Bilingual[dict[str, str]]:
    return words.map(lambda them: {word.text: word.like for word in them})


def as_wanted(words: Bilingual[Words]) -> Bilingual[dict[str, str]]:
    """What a list can hold of `words`; of two that are spelt alike the last."""
    return words.map(lambda them: {word.text: word.like for word in map(tidied, them) if word})


def test_where_no_file_is_there_are_no_words_and_none_is_made(store, path):
    assert store.words() == NO_WORDS
    assert not path.parent.exists()


@given(wanted=lists)
def test_what_was_put_is_read_again(wanted, tmp_path_factory):
    path = tmp_path_factory.mktemp("w") / FILE_NAME
    FileWords(path).put(wanted)
    assert as_held(FileWords(path).words()) == as_wanted(wanted)


@given(lines=hand_written, wanted=lists)
def test_a_list_that_was_written_by_hand_holds_what_was_put_and_keeps_what_is_no_word(lines, wanted, tmp_path_factory):
    path = tmp_path_factory.mktemp("w") / FILE_NAME
    path.write_bytes("\n".join([*lines, ""]).encode("utf-8", "replace"))
    store = FileWords(path)
    store.words()
    store.put(wanted)
    assert as_held(FileWords(path).words()) == as_wanted(wanted)
    kept = path.read_text(encoding="utf-8").split("\n")
    assert [it for it in lines if it == "# huom"] == [it for it in kept if it == "# huom"]
    assert kept.count("§") == lines.count("§")


@given(lines=hand_written)
def test_a_list_with_its_own_words_reads_as_before(lines):
    held = parsed(lines)
    words = words_of(held)
    assert words_of(parsed(with_words(held, words))) == words


def test_the_form_of_a_list(path):
    store = a_list(
        path,
        "# Keskuksen sanat\nVokit\n\n[fi]\nasukasraati = raati\nEspoon malli # kaksi sanaa\n[sv]\ninvånarråd=råd\n",
    )
    assert store.words() == Bilingual(
        (Word("Vokit"), Word("asukasraati", "raati"), Word("Espoon malli")), (Word("Vokit"), Word("invånarråd", "råd"))
    )


def test_a_new_list_says_how_it_is_written_and_has_a_section_for_each_language(store, path):
    store.put(Bilingual(of("raati"), (Word("råd", "råd"),)))
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Omat sanat")
    assert text.endswith("\n\n[fi]\nraati\n\n[sv]\nråd = råd\n")


def test_comments_order_and_what_is_not_understood_stay_when_words_come_and_go(path):
    store = a_list(path, "# minun\nEtu\n[fi]\n# lyhyet\nkoe\n???\nraati # kysy\n\n# ruotsi\n[sv]\nråd\n[en]\nmotion\n")
    store.words()
    store.put(Bilingual((*of("Etu", "raati"), Word("uusi", "susi")), of("Etu")))
    assert path.read_text(encoding="utf-8") == (
        "# minun\nEtu\n[fi]\n# lyhyet\n???\nraati # kysy\nuusi = susi\n\n# ruotsi\n[sv]\n[en]\nmotion\n"
    )


def test_a_word_of_both_languages_that_stays_in_one_goes_into_its_section(path):
    store = a_list(path, "Vokit\n")
    store.words()
    store.put(Bilingual(of("Vokit"), ()))
    assert path.read_text(encoding="utf-8") == "[fi]\nVokit\n"


def test_a_pattern_that_changes_keeps_the_note_behind_the_word(path):
    store = a_list(path, "[fi]\nasukasraati = raita # tarkista\n")
    store.words()
    store.put(Bilingual((Word("asukasraati", "raati"),), ()))
    assert path.read_text(encoding="utf-8") == "[fi]\nasukasraati = raati # tarkista\n"


def test_what_is_no_word_is_no_word_and_hurts_nothing(path):
    store = a_list(path, f"[fi]\n12\n§ 5\n= raati\nraati =\n{'a' * 101}\nsa\x07na\nA\u00adsia\n[xx]\nx\n[\n[]\ny\n")
    assert store.words() == Bilingual(of("raati", "Asia"), ())


@pytest.mark.parametrize(
    "data",
    [
        "[fi]\r\nhyvä\r\n[sv]\r\nbästa\r\n".encode(),
        codecs.BOM_UTF8 + "[fi]\nhyvä\n[sv]\nbästa".encode(),
        "[fi]\nhyvä\n[sv]\nbästa\n".encode("latin-1"),
        "[fi]\nhyvä\n[sv]\nbästa\n".encode("utf-16"),
        "[fi]\nhyva\u0308\n[sv]\nbästa\nbästa\n".encode(),
    ],
)
def test_a_list_is_understood_however_it_was_saved(tmp_path, data):
    (tmp_path / "office.txt").write_bytes(data)
    assert FileWords(tmp_path / FILE_NAME).office(tmp_path / "office.txt") == Bilingual(of("hyvä"), of("bästa"))


def test_line_ends_and_the_mark_at_the_beginning_stay_as_they_were(path):
    path.parent.mkdir()
    path.write_bytes(codecs.BOM_UTF8 + "[fi]\r\nhyvä\r\n".encode())
    store = FileWords(path)
    store.words()
    store.put(Bilingual(of("hyvä", "parempi"), ()))
    assert path.read_bytes() == codecs.BOM_UTF8 + "[fi]\r\nhyvä\r\nparempi\r\n".encode()


def test_words_that_another_program_added_stay(store, path):
    store.put(Bilingual(of("yksi"), ()))
    other = FileWords(path)
    other.put(Bilingual((*other.words().fi, *of("kaksi")), of("två")))
    store.put(Bilingual(of("yksi", "kolme"), ()))
    assert FileWords(path).words() == Bilingual(of("yksi", "kaksi", "kolme"), of("två"))
    # And they stay when the one that does not know them writes once more.
    store.put(Bilingual(of("yksi"), ()))
    assert FileWords(path).words() == Bilingual(of("yksi", "kaksi"), of("två"))


def test_a_word_that_was_taken_out_elsewhere_stays_out_unless_it_is_added_anew(store, path):
    store.put(Bilingual(of("yksi", "kaksi"), ()))
    other = FileWords(path)
    other.words()
    other.put(Bilingual(of("kaksi"), ()))
    store.put(Bilingual(of("yksi", "kaksi", "kolme"), ()))
    assert FileWords(path).words().fi == of("kaksi", "kolme")


def test_words_put_without_reading_first_take_none_away(path):
    a_list(path, "[fi]\nvanha\n").put(Bilingual(of("uusi"), ()))
    assert FileWords(path).words().fi == of("vanha", "uusi")


def test_a_file_that_was_deleted_meanwhile_is_written_anew(store, path):
    store.put(Bilingual(of("yksi"), ()))
    path.unlink()
    store.put(Bilingual(of("yksi", "kaksi"), ()))
    assert FileWords(path).words().fi == of("yksi", "kaksi")


def test_putting_what_stands_there_writes_nothing(path):
    store = a_list(path, "[fi]\nyksi")
    store.put(store.words())
    assert path.read_text(encoding="utf-8") == "[fi]\nyksi"


def test_the_office_has_words_for_both_languages_and_its_file_is_left_alone(tmp_path, store):
    path = tmp_path / "office.txt"
    path.write_text("Esbo\n", encoding="utf-8")
    path.chmod(0o444)
    assert store.office(path) == Bilingual(of("Esbo"), of("Esbo"))
    assert path.read_text(encoding="utf-8") == "Esbo\n"


def test_an_office_list_that_is_not_there_or_no_text_is_named(tmp_path, store):
    def code(path):
        with pytest.raises(AppError) as caught:
            store.office(path)
        assert caught.value.facts["file"] == str(path)
        return caught.value.code

    picture, large = tmp_path / "picture.png", tmp_path / "large.txt"
    picture.write_bytes(b"\x89PNG\x00\x00")
    large.write_bytes(b"a" * (LARGEST + 1))
    assert code(tmp_path / "none.txt") == "words.missing"
    assert code(tmp_path) == "words.unreadable"
    assert code(picture) == "words.not_text"
    assert code(large) == "words.too_large"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="a folder in place of the file is told otherwise on Windows")
def test_what_cannot_be_written_is_told_and_nothing_is_left_behind(tmp_path):
    path = tmp_path / FILE_NAME
    store = FileWords(path)
    path.mkdir()
    with pytest.raises(AppError) as caught:
        store.put(Bilingual(of("sana"), ()))
    assert (caught.value.code, caught.value.facts["file"]) == ("words.not_written", str(path))
    assert [it.name for it in tmp_path.iterdir()] == [FILE_NAME]


def test_a_file_of_the_person_that_is_no_text_is_not_written_over(store, path):
    path.parent.mkdir()
    path.write_bytes(b"\x00\x01")
    for call in (store.words, lambda: store.put(Bilingual(of("sana"), ()))):
        with pytest.raises(AppError) as caught:
            call()
        assert caught.value.code == "words.not_text"
    assert path.read_bytes() == b"\x00\x01"


def test_no_temporary_file_is_left_behind(store, path):
    store.put(Bilingual(of("sana"), of("ord")))
    assert [it.name for it in path.parent.iterdir()] == [FILE_NAME]


def test_a_section_may_have_a_note_and_capitals():
    assert words_of(parsed(["[FI] # suomi", "sana"]))[Language.FI] == of("sana")

import csv
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Word
from app.language.engines import load_spellers
from app.language.frequencies import NO_WORDS, WordList, load_frequencies, packed
from app.language.spelling import NullSpeller
from app.language.suggestions import Suggester
from app.language.suggestions_edits import distance, single_edits
from tests.language.fake_spellers import FakeSpeller, spellers_of

FI, SV = Language.FI, Language.SV
NOTHING = KnownWords()
FINNISH = {
    "kaupunki": 400, "kaupungin": 390, "koulu": 380, "kuulu": 600, "koulutus": 440, "lautakunta": 470,
    "osallisuus": 580, "malli": 420, "mallin": 430, "mailin": 690, "helsinki": 380, "ja": 144, "se": 160, "asukas": 450,
}  # fmt: skip
SWEDISH = {
    "skola": 400,
    "skolan": 390,
    "bland": 300,
    "blad": 500,
    "i": 170,
    "dag": 280,
    "staden": 400,
    "verksamhet": 420,
}


def suggester(fi: str = "", sv: str = "", fi_names: str = "Helsinki") -> Suggester:
    """One that knows the words of the lists, and others that no list has."""
    spellers = spellers_of(" ".join([*(set(FINNISH) - {"helsinki"}), fi]), " ".join([*SWEDISH, sv]), fi_names)
    lists = Bilingual(WordList(packed(FINNISH.items())), WordList(packed(SWEDISH.items())))
    return Suggester(spellers, lists.__getitem__)


def best(word: str, language: Language = FI, known: KnownWords = NOTHING, **more: str) -> tuple[str, ...]:
    return list(suggester(**more).suggest(word, language, known))[-1]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("kaupuki", "kaupunki"),
        ("kaupunkki", "kaupunki"),
        ("kuapunki", "kaupunki"),
        ("kaupuhki", "kaupunki"),
        ("käupunki", "kaupunki"),
    ],
)
def test_a_slip_of_every_kind_is_undone(word: str, meant: str):
    assert best(word)[0] == meant


def test_the_more_usual_word_goes_first_where_the_slips_are_alike():
    assert best("kxulu")[:2] == ("koulu", "kuulu")


def test_the_likelier_slip_goes_before_the_more_usual_word():
    assert best("mallni")[0] == "mallin"


@pytest.mark.parametrize(
    ("word", "meant"),
    [("Kaupuki", "Kaupunki"), ("KAUPUKI", "KAUPUNKI"), ("KAupunki", "Kaupunki"), ("hlsinki", "Helsinki")],
)
def test_capitals_are_those_of_the_word_as_written_and_of_names(word: str, meant: str):
    assert best(word, fi="KAUPUNKI")[0] == meant


def test_a_name_in_small_letters_gets_its_capital():
    assert best("helsinki")[0] == "Helsinki"


def test_two_words_run_together_are_parted():
    assert "i dag" in best("idag", SV)
    assert "I dag" in best("Idag", SV)
    assert best("jase")[0] == "ja se"


def test_only_what_the_dictionary_knows_is_suggested():
    spellers = Bilingual(FakeSpeller(FI, frozenset({"kaupunki"})), FakeSpeller(SV))
    lists = WordList(packed([("kaupunki", 500), ("kaupungi", 100)]))
    assert list(Suggester(spellers, lambda language: lists).suggest("kaupungii", FI, NOTHING))[-1] == ("kaupunki",)
    assert list(Suggester(spellers, lambda language: lists).suggest("kaupungki", FI, NOTHING))[-1] == ("kaupunki",)


def test_a_compound_that_no_list_has_is_found_and_its_likelier_parts_go_first():
    assert best("koululautakuntta", fi="koululautakunta koululautakuntia")[0] == "koululautakunta"
    assert best("kxululautakunta", fi="koululautakunta keululautakunta")[0] == "koululautakunta"
    assert best("verksmhetsskola", SV, sv="verksamhetsskola")[0] == "verksamhetsskola"


def test_a_form_that_no_list_has_is_as_likely_as_its_base_form():
    spellers = spellers_of(mailinkin="maili", mallinkin="malli")
    for likelier, other in (("malli", "maili"), ("maili", "malli")):
        lists = WordList(packed([(likelier, 300), (other, 650)]))
        found = list(Suggester(spellers, lambda language, lists=lists: lists).suggest("maxlinkin", FI, NOTHING))[-1]
        assert found == (f"{likelier}nkin", f"{other}nkin")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("malli-kuulu-kaupuki", "malli-kuulu-kaupunki"),
        ("Kaupuki-malli", "Kaupunki-malli"),
        ("koulutsu-", "koulutus-"),
    ],
)
def test_of_a_word_with_hyphens_the_wrong_part_is_mended(word: str, meant: str):
    class Hyphens(FakeSpeller):
        def knows(self, word: str) -> bool:
            return all(FakeSpeller.knows(self, part) for part in word.split("-"))

    spellers = Bilingual(Hyphens(FI, frozenset(FINNISH)), Hyphens(SV))
    lists = WordList(packed(FINNISH.items()))
    assert list(Suggester(spellers, lambda language: lists).suggest(word, FI, NOTHING))[-1][0] == meant


def test_words_of_the_document_join_and_go_first():
    known = KnownWords(frozenset({"Aino Kuulanen"}), words=Bilingual((Word("kaupakki"),), ()))
    assert best("kaupaki", known=known)[0] == "kaupakki"
    assert best("kaupaki")[0] == "kaupunki"
    assert best("Kulanen", known=known)[0] == "Kuulanen"


def test_a_name_is_suggested_in_the_case_form_that_was_written():
    known = KnownWords(frozenset({"Voxit", "Aino Kuulanen"}))
    assert best("Vokitin", known=known)[0] == "Voxitin"
    assert best("Kuulasella", known=known) == ()
    assert best("Kuullasella", known=known)[0] == "Kuulasella"
    assert best("Kuulanesn", SV, known)[0] == "Kuulanens"


def test_a_word_two_slips_away_is_found_where_nothing_is_nearer():
    assert best("oasllisuuus")[0] == "osallisuus"
    assert best("lutakunat")[0] == "lautakunta"
    assert best("asukasasas") == ()


def test_two_letters_too_many_side_by_side_are_left_out():
    assert best("osallisemuus")[0] == "osallisuus"


def test_the_first_list_is_told_before_the_dictionary_is_asked_of_much():
    class Counting(FakeSpeller):
        asked = 0

        def knows(self, word: str) -> bool:
            Counting.asked += 1
            return FakeSpeller.knows(self, word)

    spellers = Bilingual(Counting(FI, frozenset(FINNISH)), FakeSpeller(SV))
    search = Suggester(spellers, lambda language: WordList(packed(FINNISH.items()))).suggest("kaupuki", FI, NOTHING)
    assert next(search) == ("kaupunki",)
    assert Counting.asked < 10
    for _ in search:
        asked, Counting.asked = Counting.asked, 0
        assert asked < 130


@pytest.mark.parametrize(
    "word", ["", "a", "a" * 41, "2026", "kaup3nki", "מילה", "слово", "e\u0301a", "\ud800\ud800", "a b", "-"]
)
def test_what_is_no_word_of_letters_gives_one_empty_list(word: str):
    assert list(suggester().suggest(word, FI, NOTHING)) == [()]


def test_without_an_engine_nothing_is_suggested():
    nobody = Suggester(Bilingual(NullSpeller(FI), NullSpeller(SV)), lambda language: NO_WORDS)
    assert list(nobody.suggest("kaupuki", FI, NOTHING)) == [()]


@given(st.text(max_size=12), st.sampled_from(Language))
def test_any_text_ends_with_eight_words_at_most_none_of_them_itself(word: str, language: Language):
    for found in islice(SUGGESTER.suggest(word, language, NOTHING), 40):
        assert len(found) <= 8
        assert word not in found
        assert len(set(found)) == len(found)


def test_two_searches_for_one_word_tell_the_same():
    one, other = (list(suggester().suggest("kuoluts", FI, NOTHING)) for _ in range(2))
    assert one == other


@given(st.text("aäkl", min_size=1, max_size=5))
def test_every_single_edit_is_one_slip_away_and_none_comes_twice(word: str):
    texts = [edit.text for edit in single_edits(word, FI)]
    assert len(set(texts)) == len(texts)
    assert {distance(word, text, 2) for text in texts} == {1}


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_the_distance_is_the_same_both_ways(one: str, other: str):
    assert distance(one, other, 3) == distance(other, one, 3) <= 4
    assert (distance(one, other, 3) == 0) == (one == other)


def test_published_slips_are_undone(shared: Path):
    """Every fourth row, so that the test stays quick; the whole is `make quality`'s."""
    real = Suggester(load_spellers(), load_frequencies)
    with (shared / "data/language/typos.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["source"] in ("synthetic", "seed:nonword")]
    for language in Language:
        asked = [row for row in rows if row["lang"] == language][::4]
        right = [list(real.suggest(row["word"], language, NOTHING))[-1][:1] == (row["correction"],) for row in asked]
        assert sum(right) >= 0.85 * len(asked)


SUGGESTER = suggester()

import pytest

from app.domain.language import Bilingual
from app.domain.word_counts import case_words, count_words, passages_words
from tests.builders import a_bullet, a_case, a_passage


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("  \n ", 0),
        ("Kaupunki vastaa aloitteeseen.", 3),
        ("asukas- ja asiakaskeskeisyys", 3),
        ("vuonna 2026 – jo nyt", 4),
        ("1\u00a0200 paikkaa ja 12\u202f500\u00a0euroa", 5),
        ("3\u00a0§", 1),
        ("1 200 paikkaa, 12 500 000 euroa", 4),
        ("vuonna 2026 120 paikkaa", 4),
        ("rivi\nja toinen", 3),
    ],
)
def test_words_are_what_stands_between_spaces_and_holds_a_letter_or_a_digit(text: str, words: int):
    assert count_words(text) == words


def test_a_long_line_of_dashes_is_no_word():
    assert count_words("-" * 100_000) == 0


def test_the_words_of_passages_are_counted_in_each_language():
    passages = (a_passage("p1", "Yksi kaksi.", "Ett."), a_passage("p2", (a_bullet("Kolme"), a_bullet("neljä")), ""))
    assert passages_words(passages) == Bilingual(4, 1)


def test_a_case_has_the_words_of_all_its_parts():
    assert case_words(a_case()) == Bilingual(20, 24)

"""The difference of two texts, in words."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.word_diff import Fate, word_diff

MARKS = {Fate.KEPT: "{}", Fate.REMOVED: "[-{}-]", Fate.ADDED: "[+{}+]"}


def told(old: str, new: str) -> str:
    return "".join(MARKS[piece.fate].format(piece.text) for piece in word_diff(old, new))


def test_equal_texts_are_kept_whole_and_empty_ones_have_no_pieces():
    assert told("Sama teksti.", "Sama teksti.") == "Sama teksti."
    assert word_diff("", "") == ()


def test_a_changed_word_is_removed_before_the_new_one_is_added():
    assert told("Paikkoja on 1200.", "Paikkoja on 1300.") == "Paikkoja on [-1200-][+1300+]."


def test_a_mark_is_a_word_of_its_own():
    assert told("Ensin toinen", "Ensin, toinen.") == "Ensin[+,+] toinen[+.+]"


def test_a_compound_with_a_hyphen_is_one_word():
    assert told("asukas- ja linja-auto", "asukas- ja linja-autot") == "asukas- ja [-linja-auto-][+linja-autot+]"


def test_words_that_changed_in_a_row_are_one_piece():
    assert told("a vanha teksti tässä z", "a uusi lause siinä z") == "a [-vanha teksti tässä-][+uusi lause siinä+] z"


def test_a_text_from_nothing_is_added_and_one_to_nothing_removed():
    assert told("", "uusi teksti") == "[+uusi teksti+]"
    assert told("vanha teksti", "") == "[-vanha teksti-]"


TEXTS = st.lists(
    st.sampled_from(["aloite", " ", ", ", "ja", "\n", "§", "5", "linja-auto", "\u00a0", "😀"]), max_size=30
).map("".join)


@given(TEXTS | st.text(), TEXTS | st.text())
def test_the_pieces_make_both_texts_again(old: str, new: str):
    pieces = word_diff(old, new)
    assert "".join(it.text for it in pieces if it.fate is not Fate.ADDED) == old
    assert "".join(it.text for it in pieces if it.fate is not Fate.REMOVED) == new
    assert all(it.text for it in pieces)
    assert all(one.fate is not two.fate for one, two in pairwise(pieces))


def test_two_texts_of_five_thousand_words_are_compared():
    words = [f"sana{number} ja" for number in range(2500)]
    old = " ".join(words)
    swapped = [*words[1250:], *words[:1250]]
    changed = " ".join(["muutos" if word == "sana7 ja" else word for word in words if word != "sana350 ja"])
    assert [(it.fate, it.text) for it in word_diff(old, changed) if it.fate is not Fate.KEPT] == [
        (Fate.REMOVED, "sana7 ja"),
        (Fate.ADDED, "muutos"),
        (Fate.REMOVED, "ja sana350 "),
    ]
    kept = [it for it in word_diff(old, " ".join(swapped)) if it.fate is Fate.KEPT]
    assert max(len(it.text.split()) for it in kept) >= 2490

"""Words that a document writes in two ways are found; forms of one word and different words are not."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Mark, Proofable, Word
from app.domain.rules import Rule
from app.language.engines import load_spellers
from app.language.spelling import Speller
from app.language.variants import variant_marks
from app.language.variants_forms import difference
from tests.strategies import texts as any_texts

FI, SV = Language.FI, Language.SV
NOTHING = KnownWords()


class Knowing:
    """A speller that knows `words` alone, each as its own base form."""

    name = "a list"

    def __init__(self, language: Language, words: str) -> None:
        self.language = language
        self._words = frozenset(words.split())

    def knows(self, word: str) -> bool:
        return word in self._words or word.lower() in self._words

    def base_forms(self, word: str) -> tuple[str, ...]:
        return (word,) if self.knows(word) else ()

    def is_name(self, word: str) -> bool:
        return False


def spellers(fi: str = "", sv: str = "") -> Bilingual[Speller]:
    return Bilingual(Knowing(FI, fi), Knowing(SV, sv))


def found(texts: list[str], language: Language, words: str, known: KnownWords = NOTHING) -> list[list[Mark]]:
    engines = spellers(words if language is FI else "", words if language is SV else "")
    return [list(marks) for marks in variant_marks([Proofable(text, language) for text in texts], engines, known)]


def the_mark(texts: list[str], language: Language, words: str) -> Mark:
    (mark,) = [mark for marks in found(texts, language, words) for mark in marks]
    return mark


RIGHT = "staden bedömer stadens verkningsfullhet verkningsfullheten verkningsfulla åtgärder är den och"


def test_every_place_of_the_unknown_form_is_marked_and_the_known_one_is_offered():
    texts = [
        "Staden bedömer verkningsfullheten.",
        "Verkningfullheten är stadens verkningfullhet.",
    ]
    first, second = found(texts, SV, RIGHT)
    assert first == []
    assert [(mark.text, mark.fixes) for mark in second] == [
        ("Verkningfullheten", ("Verkningsfullheten",)),
        ("verkningfullhet", ("verkningsfullhet",)),
    ]
    assert all(texts[1][mark.start : mark.end] == mark.text for mark in second)
    assert {(mark.rule, mark.says) for mark in second} == {(Rule.VARIANTS, "finding.variant")}
    assert second[0].facts == {"text": "Verkningfullheten", "other": "verkningsfullheten"}


def test_the_likelier_form_is_inflected_as_the_other_stands():
    mark = the_mark(["Verkningfullheten är den.", "Stadens verkningsfulla åtgärder."], SV, RIGHT)
    assert mark.fixes == ("Verkningsfullheten",)


def test_one_way_to_write_a_word_is_no_variant():
    assert found(["Staden bedömer verkningfullheten och verkningfullhet."], SV, RIGHT) == [[]]


def test_a_form_in_the_other_language_or_in_another_document_does_not_count():
    texts = [Proofable("Verkningfullheten är den.", SV), Proofable("Verkningsfullheten on.", FI)]
    assert list(variant_marks(texts, spellers(sv=RIGHT), NOTHING)) == [(), ()]


def test_of_two_unknown_forms_the_rarer_gives_way():
    texts = ["Uusi asukkasraati.", "Uusi asukasraati.", "Vanha asukasraati."]
    mark = the_mark(texts, FI, "uusi vanha")
    assert (mark.text, mark.fixes) == ("asukkasraati", ("asukasraati",))


def test_of_two_unknown_forms_as_frequent_the_later_gives_way():
    mark = the_mark(["Uusi asukasraati.", "Uusi asukkasraati."], FI, "uusi")
    assert (mark.text, mark.fixes) == ("asukkasraati", ("asukasraati",))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Segregaaiota ja segregaaion", FI),
        ("Osallisuusmallissa ja osallisuusmalleissa", FI),
        ("Asukasraadista ja asukasraatista", FI),
        ("Kundpanelen och kundpaneler", SV),
        ("Medborgarlöfte och medborgarlöftena", SV),
    ],
)
def test_forms_that_differ_at_their_ends_are_one_word(text: str, language: Language):
    assert found([text], language, "") == [[]]


def test_different_words_that_the_speller_knows_are_silent():
    words = "etäkokous eräkokous nuorisotila nuorisotilat tulosyksikkö tilayksikkö kotihoito kotihoitaja"
    assert found([words], FI, words) == [[]]


def test_a_word_that_a_person_added_is_right():
    known = KnownWords(words=Bilingual((Word("asukkasraati"),), ()))
    assert found(["Uusi asukkasraati ja asukasraati."], FI, "uusi ja asukasraati", known) == [[]]


def test_known_words_with_and_without_a_linking_s_are_two_ways():
    words = "staden är verkning verkningfull verkningsfull fullhet full verkningsfulla"
    texts = ["Staden är verkningfull.", "Staden är verkningsfull.", "Staden är verkningsfull."]
    mark = the_mark(texts, SV, words)
    assert (mark.text, mark.fixes) == ("verkningfull", ("verkningsfull",))


@pytest.mark.parametrize(
    ("texts", "flagged", "fix"),
    [
        (["Uusi palvelu-verkko.", "Uusi palveluverkko.", "Vanha palveluverkko."], "palvelu-verkko", "palveluverkko"),
        (["Uusi palveluverkko.", "Vanha palvelu-verkko.", "Uusi palvelu-verkko."], "palveluverkko", "palvelu-verkko"),
        (["Uusi palvelu verkko.", "Uusi palveluverkko."], "palvelu verkko", "palveluverkko"),
    ],
)
def test_a_word_with_a_hyphen_or_a_space_is_another_way_of_it(texts: list[str], flagged: str, fix: str):
    mark = the_mark(texts, FI, "uusi vanha palvelu verkko palveluverkko palvelu-verkko")
    assert (mark.text, mark.fixes) == (flagged, (fix,))


def test_a_genitive_or_an_adjective_before_a_noun_is_no_compound():
    texts = ["Kaupungin talon uusi talous.", "Kaupungintalon uusitalous."]
    words = "kaupungin talon uusi talous kaupungintalon uusitalous"
    assert found(texts, FI, words) == [[], []]


def test_a_way_to_write_that_is_quoted_in_italics_does_not_count():
    texts = [Proofable("Uusi palvelu-verkko.", FI, italics=((5, 19),)), Proofable("Uusi palveluverkko.", FI)]
    assert list(variant_marks(texts, spellers("uusi palveluverkko palvelu-verkko"), NOTHING)) == [(), ()]


def test_short_words_are_too_like_others():
    assert difference("kartat", "karttat", FI) is None
    assert found(["raatti raati"], FI, "raati") == [[]]


@given(st.lists(st.tuples(any_texts(30) | st.text("asukrati- ", max_size=60), st.sampled_from(Language)), max_size=4))
def test_every_mark_holds_the_words_that_it_stands_on(texts: list[tuple[str, Language]]):
    proofables = [Proofable(text, language) for text, language in texts]
    found = variant_marks(proofables, spellers("asukasraati", "asukasraati"), NOTHING)
    assert len(found) == len(proofables)
    for text, marks in zip(proofables, found, strict=True):
        for mark in marks:
            assert 0 <= mark.start < mark.end <= len(text.text)
            assert text.text[mark.start : mark.end] == mark.text
            assert mark.fixes
            assert mark.text not in mark.fixes


def test_a_document_of_thousands_of_words_alike_is_read():
    words = [f"asukas{a}{b}{c}raati" for a in "abcdefghij" for b in "klmnopqrst" for c in "abcdefghijklmnopqrst"]
    texts = [" ".join(words[start : start + 100]) for start in range(0, len(words), 100)]
    assert len(found(texts, FI, "")) == len(texts)


def test_the_published_swedish_item_has_seven_places_of_one_variant_and_no_false_pair(shared: Path):
    engines = load_spellers()
    if not engines.sv.name:
        pytest.skip("no Swedish dictionary is here")
    text = (shared / "seeds" / "004_b596fdce37f532c4.txt").read_text(encoding="utf-8")
    lines = [Proofable(re.sub(r"[*_#]+", "", line).strip(), SV) for line in text.splitlines()]
    marks = [mark for found in variant_marks(lines, engines, NOTHING) for mark in found]
    assert len(marks) == 7
    assert {mark.text.lower()[:10] for mark in marks} == {"verkningfu"}
    assert {mark.fixes[0].lower()[:11] for mark in marks} == {"verkningsfu"}

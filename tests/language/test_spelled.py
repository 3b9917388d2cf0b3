"""Misspelt words are marked where they stand; what is known, quoted or in the other language is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Proofable, Word
from app.domain.rules import Rule
from app.language.known import Known
from app.language.spelled import spelling_marks
from app.language.spelling import NullSpeller
from tests.language.fake_spellers import spellers_of

FI, SV = Language.FI, Language.SV
_FINNISH = "kaupunki hoitaa puistoja ja teitä hyvin asukas- asukaskeskeisyys kylätarina ohjelmaa on se vuotias hanke"
_SWEDISH = "staden sköter parker och vägar väl invånare invånarorientering kundorientering från hörande till tal är den"
_SPELLERS = spellers_of(_FINNISH, _SWEDISH, "Espoo Matti Teppo", "Esbo", päivittämine="päivittämä", lämpimine="lämmin")
_NOTHING = KnownWords()


def _wrong(text: str, language: Language = FI, known: KnownWords = _NOTHING, **looks) -> list[str]:
    return [mark.text for mark in spelling_marks(Proofable(text, language, **looks), _SPELLERS, known)]


def test_a_misspelt_word_is_marked_with_its_rule_its_place_and_its_sentence():
    (mark,) = spelling_marks(Proofable("Kaupunki hoitaa pustoja.", FI), _SPELLERS, _NOTHING)
    assert (mark.rule, mark.start, mark.end, mark.text) == (Rule.SPELLING_FI, 16, 23, "pustoja")
    assert (mark.says, mark.facts) == ("finding.spelling", {"word": "pustoja"})
    (mark,) = spelling_marks(Proofable("Staden sköter parcker.", SV), _SPELLERS, _NOTHING)
    assert (mark.rule, mark.text) == (Rule.SPELLING_SV, "parcker")


def test_a_right_text_has_no_marks():
    assert _wrong("Kaupunki hoitaa puistoja ym. (ks. 2 §:n 1 mom.) ja teitä, KHO:n hanke 5:nnen kerran 1.1.2026.") == [
        "kerran"
    ]


def test_a_word_is_marked_each_time_it_stands():
    assert _wrong("pustoja ja pustoja ja Pustoja") == ["pustoja", "pustoja", "Pustoja"]


def test_a_missing_engine_marks_nothing():
    spellers = Bilingual(NullSpeller(FI), NullSpeller(SV))
    assert spelling_marks(Proofable("pustoja och vägr", FI), spellers, _NOTHING) == ()


def test_a_paragraph_is_read_in_the_language_it_is_in():
    assert _wrong("Staden sköter parker och vägar väl", FI) == []
    (mark,) = spelling_marks(Proofable("Staden sköter parcker och vägar", FI), _SPELLERS, _NOTHING)
    assert (mark.rule, mark.text) == (Rule.SPELLING_SV, "parcker")


def test_the_language_of_fewer_than_four_words_is_final():
    assert _wrong("Staden sköter parker", FI) == ["Staden", "sköter", "parker"]


def test_a_sentence_in_the_other_language_is_read_with_its_words():
    text = "Kaupunki hoitaa puistoja ja teitä hyvin. Staden sköter parcker och vägar. Kaupunki hoitaa teitä."
    assert _wrong(text) == ["parcker"]


@pytest.mark.parametrize("marks", ["”{}”", "({})", "[{}](#)", "«{}»", '"{}"'])
def test_what_is_set_apart_in_the_other_language_is_silent(marks):
    assert _wrong(f"Kaupunki hoitaa ohjelmaa {marks.format('Från hörande till tal')} hyvin ja hyvin ja hyvin") == []


def test_italics_and_links_may_be_in_the_other_language():
    text = "Kaupunki hoitaa ohjelmaa från hörande ja teitä"
    assert _wrong(text) == ["från", "hörande"]
    assert _wrong(text, italics=((25, 37),)) == []
    assert _wrong(text, links=((25, 37),)) == []


def test_what_stands_before_an_open_compound_may_be_in_the_other_language():
    assert _wrong("Kaupunki hoitaa ja Från hörande -hanke on hyvin") == []


def test_a_misspelt_word_is_marked_inside_quotation_marks_too():
    assert _wrong("Kaupunki hoitaa ”puistoja ja pustoja” hyvin") == ["pustoja"]


def test_a_quoted_title_is_silent_in_either_language_and_the_other_languages_anywhere():
    titles = Bilingual(frozenset({"Hyvvin hoidettu"}), frozenset({"Goda parrker"}))
    known = KnownWords(titles=titles)
    assert _wrong("Kaupunki hoitaa ”Hyvvin hoidettu” ja Goda parrker hyvin", known=known) == []
    assert _wrong("Kaupunki hoitaa hyvvin ja teitä", known=known) == ["hyvvin"]


def test_english_is_left_alone():
    assert _wrong("The purpose of the project is good") == []
    assert _wrong("Kaupunki hoitaa ”Lab of the Future” hyvin ja teitä") == []


def test_a_word_before_a_hyphen_is_completed_by_its_neighbour():
    assert _wrong("invånar- och kundorientering är den", SV) == []
    assert _wrong("invnår- och kundorientering är den", SV) == ["invnår-"]
    assert _wrong("kundorientering och -orientering är den", SV) == []


def test_one_wrong_part_between_hyphens_is_marked_alone():
    assert _wrong("Espoo-tarnia on kylätarina") == ["tarnia"]
    assert _wrong("Espoo-kylätarina on 2-vuotias ja EU-ohjelmaa") == []
    assert _wrong("zzyx-xyzz on kylätarina") == ["zzyx-xyzz"]


def test_a_word_broken_at_the_end_of_a_line_is_put_together():
    assert _wrong("kau-\npunki hoitaa puis-\n  toja ja") == []
    assert _wrong("kau-\npunkki hoitaa teitä ja") == ["kau-\npunkki"]


def test_both_sides_of_a_slash_are_words():
    assert _wrong("puistoja/teitä ja pustoja/teitä") == ["pustoja"]


def test_a_number_run_together_with_a_capital_is_a_readers_slip_and_with_a_small_letter_the_writers():
    assert _wrong("hanke 1Kaupunki hoitaa hyvin") == []
    assert _wrong("hanke on 2vuotias ja hyvin") == ["2vuotias"]


def test_a_case_that_asks_for_a_possessive_suffix_is_a_noun_without_its_last_letter():
    assert _wrong("päivittämine ja lämpimine hyvin on") == ["päivittämine"]


def test_names_and_a_persons_words_are_known():
    known = KnownWords(frozenset({"Aino Juuti"}), words=Bilingual((Word("voksi"),), ()))
    assert _wrong("Voksi on Juutin hanke ja voksia", known=known) == ["voksia"]
    assert _wrong("Juutin hanke ja voksi on") == ["Juutin", "voksi"]


def test_known_words_may_be_handed_over_ready_made():
    known = Known(KnownWords(words=Bilingual((Word("voksi"),), ())), _SPELLERS)
    assert spelling_marks(Proofable("voksi ja voksa", FI), _SPELLERS, known)[0].text == "voksa"


def test_an_unknown_name_is_silent_inside_a_sentence_and_marked_where_its_capital_tells_nothing():
    assert _wrong("Kaupunki hoitaa Zurbia ja teitä") == []
    assert _wrong("Zurbia hoitaa puistoja ja teitä. Zurbia hoitaa teitä") == ["Zurbia", "Zurbia"]
    assert _wrong("Matti Zurbia hoitaa puistoja ja teitä") == []


def test_a_capital_does_not_hide_a_slip_in_a_name_or_a_long_word():
    assert _wrong("hyvin hoitaa Espo ja Puistjoa teitä") == ["Espo", "Puistjoa"]
    assert _wrong("hyvin hoitaa Juutti ja teitä", known=KnownWords(frozenset({"Juuti"}))) == ["Juutti"]


def test_a_name_with_capitals_or_a_number_inside_is_no_slip():
    assert _wrong("hyvin on MonimuotoHOPS-hanke ja Zurb1 ja Zurbia2030-hanke") == []
    assert _wrong("hyvin hoitaa kaupunki2 ja Puistjoa1 teitä") == ["kaupunki2", "Puistjoa1"]


def test_two_names_that_nobody_knows_vouch_for_each_other():
    assert _wrong("Kaupunki hoitaa Xaqz Espop hyvin ja teitä") == []
    assert _wrong("Kaupunki hoitaa Espop Xaqz hyvin ja teitä") == []
    assert _wrong("Xaqzz Espop hoitaa hyvin ja teitä") == ["Espop"]
    assert _wrong("Kaupunki hoitaa Espop hyvin ja teitä") == ["Espop"]


def test_a_word_of_the_other_language_behind_a_name_of_that_language_belongs_to_the_name():
    spellers = spellers_of(_FINNISH + " koulu koulun", _SWEDISH + " gymnasium", "Kivenlahden Espoo", "Matt Matts")
    known = KnownWords()

    def wrong(text: str, language: Language) -> list[str]:
        return [mark.text for mark in spelling_marks(Proofable(text, language), spellers, known)]

    assert wrong("staden sköter Kivenlahden koulu och parker väl", SV) == []
    assert wrong("staden sköter Kivenlahden kuolu och parker väl", SV) == ["kuolu"]
    assert wrong("staden sköter koulu och parker väl", SV) == ["koulu"]
    assert wrong("staden sköter Espoo koulu och parker väl", SV) == ["koulu"]
    assert wrong("kaupunki hoitaa Matts gymnasiumin puistoja ja teitä", FI) == []
    assert wrong("kaupunki hoitaa Lidens gymnasiumin puistoja ja teitä", FI) == ["gymnasiumin"]
    known = KnownWords(frozenset({"Lidens gymnasium"}))
    assert wrong("kaupunki hoitaa Lidens gymnasiumin puistoja ja teitä", FI) == []
    assert wrong("kaupunki hoitaa Matts gymnasiuumin puistoja ja teitä", FI) == ["gymnasiuumin"]
    assert wrong("kaupunki hoitaa gymnasiumin puistoja ja teitä", FI) == ["gymnasiumin"]


def test_a_list_of_unknown_names_is_silent_however_long():
    names = ", ".join(f"Teppo Zur{chr(97 + n % 26)}{chr(97 + n // 26)}xo" for n in range(120))
    assert _wrong(f"Kaupunki hoitaa {names}") == []


_ANY = st.text(st.characters(codec=None, exclude_categories=[]), max_size=60)
_PIECES = (
    "kaupunki|pustoja|-|\n| | |. |”|(|)|*|Zurbia|zz-|-zz|och|ja|:n|\u00ad|\u0301|\ud800|\u202e|İ|ß|2|\u200b|’|The of|/"
)
_LIKELY = st.lists(st.sampled_from(_PIECES.split("|")), max_size=30).map("".join)
_KNOWN = KnownWords(
    frozenset({"Aino Juuti", "\u0301", "x-", ""}),
    Bilingual(frozenset({"Från tal", " "}), frozenset({""})),
    Bilingual((Word("raati", "x"), Word(""), Word("-", "-")), (Word("\u00ad"),)),
)


@given(_ANY | _LIKELY, st.sampled_from(Language))
def test_over_any_text_marks_stand_in_order_on_its_words(text, language):
    behind = 0
    for mark in spelling_marks(Proofable(text, language, italics=((0, len(text)),)), _SPELLERS, _KNOWN):
        assert behind <= mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end] == mark.text
        behind = mark.end


@pytest.mark.parametrize(
    "piece", ["a", '(("(', "kaupunki ”zz” (zz xx) *zz* zz- Zurbia kau-\n Staden zz och. Pustoja, [xx", "-\u00ad ’abc "]
)
def test_a_paragraph_of_a_million_characters_ends(piece):
    text = (piece * 1_000_000)[:1_000_000]
    marks = spelling_marks(Proofable(text, FI), _SPELLERS, _NOTHING)
    assert all(text[mark.start : mark.end] == mark.text for mark in marks)

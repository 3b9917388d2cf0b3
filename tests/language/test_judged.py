"""Which language a text is in."""

import pytest

from app.domain.language import Bilingual, Language
from app.domain.proofing import Proofable
from app.language.judged import is_english, judged_language, share_known
from app.language.spelling import NullSpeller
from tests.language.fake_spellers import spellers_of

FI, SV = Language.FI, Language.SV
_NONE = Bilingual(NullSpeller(FI), NullSpeller(SV))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Puistoja hoidetaan ja niiden kunto on hyvä.", FI),
        ("Parkerna sköts och de är i gott skick.", SV),
        ("Esitys hyväksyttiin, mutta asia palautetaan valmisteluun niin kuin sovittiin.", FI),
        ("Förslaget godkändes, men ärendet återremitteras för beredning.", SV),
    ],
)
@pytest.mark.parametrize("said", [FI, SV])
def test_small_words_and_letters_tell_without_a_dictionary(text, language, said):
    assert judged_language(Proofable(text, said), _NONE) is language


@pytest.mark.parametrize("said", [FI, SV])
def test_a_text_under_four_words_is_in_the_language_it_is_said_to_be_in(said):
    assert judged_language(Proofable("och det att", said), _NONE) is said


def test_the_spellers_decide_where_letters_do_not_tell():
    spellers = spellers_of(fi="aloite puisto tori kahvila", sv="motion park torg kafe")
    assert judged_language(Proofable("Motion park torg kafe", FI), spellers) is SV
    assert judged_language(Proofable("Aloite puisto tori kahvila", SV), spellers) is FI


def test_what_neither_speller_knows_stays_in_its_language():
    assert judged_language(Proofable("Lorem ipsum dolor amet", SV), spellers_of(fi="puisto", sv="park")) is SV


def test_english_is_told_by_its_small_words():
    assert is_english(["the", "purpose", "of", "this", "project"])
    assert not is_english(["puistojen", "hoito", "ja", "kunto"])
    assert not is_english(["the"])


def test_the_share_of_no_words_is_nothing():
    assert share_known([], spellers_of(fi="puisto").fi) == 0.0

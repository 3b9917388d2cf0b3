"""Finnish words: what both engines say of them, and that they say the same."""

from pathlib import Path
from threading import Thread

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.language import Language
from app.domain.proofing import Word
from app.language.finnish import NativeFinnish, load_native_finnish
from app.language.finnish_portable import PortableFinnish, load_portable_finnish
from app.language.finnish_words import FinnishWithWords
from app.language.own_words import read_words
from app.language.spelling import Speller
from tests.language.spelling_material import corpus_words, misspellings


@pytest.fixture(scope="module")
def native() -> NativeFinnish:
    found = load_native_finnish()
    if found is None:
        pytest.skip("this system has no libvoikko with a Finnish lexicon")
    return found


@pytest.fixture(scope="module")
def portable() -> PortableFinnish:
    found = load_portable_finnish()
    assert found is not None
    return found


@pytest.fixture(scope="module", params=["native", "portable"])
def finnish(request: pytest.FixtureRequest) -> Speller:
    speller: Speller = request.getfixturevalue(request.param)
    return speller


RIGHT = """
kuntalain kaupunginhallituksen Kaupunginvaltuusto ESPOO Espoon Helsinki-Vantaan Itä-Uudenmaan EU EU:n KHO:n HSL:lle
EU-maat kunta- asiakas- Espoo- -maksu linja-auto maa-ala 2-vuotias KUNTA-ALA pop-opisto PDF-tiedosto
osallistumis- asia\u00adkas vaikuttavuusosaaminen 12-vuotiaille Uuden-Seelannin kahdessakymmenessä linja‑auto
"""
WRONG = """
espoo espoon EspOo helsinki-vantaa Helsinki-vantaan linjaauto maaala eu-maat kunnta kaupunginhallitukksen Kunta-Ala
itä-uudenmaan segregaaio päätäjä zzqx a\0b \ud800 \U0001f600
"""


@pytest.mark.parametrize("word", RIGHT.split())
def test_what_is_written_as_it_must_be_is_right(finnish: Speller, word: str):
    assert finnish.knows(word)


@pytest.mark.parametrize("word", WRONG.split())
def test_what_is_not_is_wrong(finnish: Speller, word: str):
    assert not finnish.knows(word)


def test_a_word_knows_what_it_is_a_form_of(finnish: Speller):
    assert finnish.base_forms("kuntalain") == ("kuntalaki",)
    assert finnish.base_forms("Espoolle") == ("Espoo",)
    assert finnish.base_forms("kahdessakymmenessä") == ("kaksikymmentä",)
    assert set(finnish.base_forms("kuusi")) == {"kuusi", "kuu"}
    assert finnish.base_forms("zzqx") == finnish.base_forms("") == ()


def test_a_name_has_its_capital(finnish: Speller):
    assert finnish.is_name("Espoossa")
    assert finnish.is_name("Virtasen")
    assert not finnish.is_name("espoossa")
    assert not finnish.is_name("Kaupunginhallitus")


def test_every_engine_tells_its_name_and_language(finnish: Speller):
    assert finnish.name.split()[0] in {"libvoikko", "kfst-rs"}
    assert any(sign.isdigit() for sign in finnish.name)
    assert finnish.language is Language.FI


@given(st.text(max_size=300))
@example("-" * 300)
@example("kala-" * 60)
@example("\u0130\u1e9e")
@settings(max_examples=60)
def test_any_text_gets_an_answer_and_both_give_the_same(text: str):
    if BOTH is None:
        pytest.skip("this system has no libvoikko with a Finnish lexicon")
    assert BOTH[0].knows(text) == BOTH[1].knows(text)
    assert set(BOTH[0].base_forms(text)) == set(BOTH[1].base_forms(text))


def _both() -> tuple[Speller, Speller] | None:
    system, lexicon = load_native_finnish(), load_portable_finnish()
    return None if system is None or lexicon is None else (system, lexicon)


BOTH = _both()


def test_both_engines_judge_published_words_alike(native: NativeFinnish, portable: PortableFinnish, shared: Path):
    words = [*corpus_words(shared, Language.FI), *(it for pair in misspellings(shared, Language.FI) for it in pair)]
    ways = [way for it in words for way in (it, it.upper(), it.lower(), it.capitalize(), f"{it}-", f"-{it}")]
    differing = [way for way in ways if native.knows(way) != portable.knows(way)]
    assert len(words) > 900
    assert len(differing) <= len(ways) // 1000, differing[:20]
    assert [it for it in words if set(native.base_forms(it)) != set(portable.base_forms(it))] == []
    assert [it for it in words if native.is_name(it) != portable.is_name(it)] == []


def test_misspellings_are_found_and_what_was_meant_is_right(finnish: Speller, shared: Path):
    pairs = misspellings(shared, Language.FI)
    found = [wrong for wrong, _ in pairs if not finnish.knows(wrong)]
    assert len(found) / len(pairs) >= 0.96
    assert [meant for _, meant in pairs if not finnish.knows(meant)] == []


def test_sentences_are_read_with_places_in_code_points(native: NativeFinnish):
    text = "Tämä \U0001f600 on on hyvä ,ja niin."
    found = [(text[it.start : it.end], it.fixes) for it in native.errors(text)]
    assert found == [("on on", ("on",)), (" ,", (",",))]
    assert native.errors("Kunta vastaa aloitteeseen.") == ()


@given(st.text(max_size=200))
@example("\0\ud800\U0001f600 on on ")
@example("on on\r\n\u2028on on\u202e ")
def test_faults_of_any_text_stand_inside_it(text: str):
    if BOTH is None:
        pytest.skip("this system has no libvoikko with a Finnish lexicon")
    engine = BOTH[0]
    assert isinstance(engine, NativeFinnish)
    assert all(0 <= it.start < it.end <= len(text) for it in engine.errors(text))


def test_a_paragraph_of_a_megabyte_gets_an_answer(native: NativeFinnish):
    text = "Tämä on on hyvä asia ,ja niin. " * 33_000
    found = native.errors(text)
    assert found
    assert all(text[it.start : it.end] in {"on on", " ,"} for it in found[:100])


def test_threads_may_ask_one_handle_at_once(native: NativeFinnish):
    wrong: list[tuple[bool, bool, int]] = []

    def ask() -> None:
        answers = {
            (native.knows("kuntalain"), native.knows("kunntalain"), len(native.errors("Se on on niin.")))
            for _ in range(300)
        }
        wrong.extend(answers - {(True, False, 1)})

    threads = [Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_handle_is_given_back_once_and_for_all():
    engine = load_native_finnish()
    if engine is None:
        pytest.skip("this system has no libvoikko with a Finnish lexicon")
    engine.close()
    engine.close()
    other = load_native_finnish()
    assert other is not None
    assert other.knows("kunta")


OWN = (
    Word("takaisinperintä", "perintä"),
    Word("viherryttää", "pysäyttää"),
    Word("Keva", "Eva"),
    Word("biosidi", "steroidi"),
    Word("Hitas"),
)
OWN_RIGHT = """
takaisinperintä takaisinperinnän Takaisinperintää TAKAISINPERINTÄ takaisinperintä- takaisinperintäpäätöksestä
viherryttämisen viherrytetään biosidi- biosideja Keva Kevalle KEVA Hitas Hitas-järjestelmän
HUS-yhtymän HUS- EU-HSL-yhtymä
"""
OWN_WRONG = """
takaisinperinttä takaisinperintänä- biosidin- keva kevalle hitas Hitas-järjestelmmän HUS-yhtymmä viherryttttää
"""


@pytest.mark.parametrize("word", OWN_RIGHT.split())
def test_words_of_our_own_are_known_in_every_form(finnish: Speller, word: str):
    assert FinnishWithWords(finnish, OWN).knows(word)


@pytest.mark.parametrize("word", OWN_WRONG.split())
def test_and_wrong_where_their_pattern_is(finnish: Speller, word: str):
    assert not FinnishWithWords(finnish, OWN).knows(word)


def test_a_form_of_a_word_of_our_own_has_its_base_form(finnish: Speller):
    speller = FinnishWithWords(finnish, OWN)
    assert speller.base_forms("Takaisinperinnän") == ("takaisinperintä",)
    assert speller.base_forms("viherryttämisestä") == ("viherryttää",)
    assert speller.base_forms("Kevasta") == ("Keva",)
    assert speller.base_forms("Hitas") == ("Hitas",)
    assert speller.base_forms("kuntalain") == ("kuntalaki",)
    assert speller.name == finnish.name


def test_every_pattern_of_the_list_gives_the_forms_of_its_word(finnish: Speller, resources: Path):
    words = [it for it in read_words(resources / "words" / "fi.txt") if it.like]
    assert words
    assert [it.text for it in words if it.like not in finnish.base_forms(it.like)] == []
    assert [it.text for it in words if finnish.knows(it.text)] == []
    speller = FinnishWithWords(finnish, tuple(words))
    assert [it.text for it in words if not speller.knows(it.text) or it.text not in speller.base_forms(it.text)] == []


@pytest.mark.parametrize("run", ["-", "a/b/"])
def test_a_sentence_with_a_run_of_signs_longer_than_any_word_is_read_to_its_end(native: NativeFinnish, run: str):
    text = f"{run * 100_000} Kuntalaisten on tärkeä tehdä tehdä aloitteita."
    assert all(0 <= it.start < it.end <= len(text) for it in native.errors(text))

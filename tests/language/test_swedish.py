"""Swedish words as they are written in Finland."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.language import Language
from app.domain.proofing import Word
from app.language.own_words import read_words
from app.language.swedish import HunspellSwedish, load_swedish
from app.language.swedish_dictionary import FINLAND, SWEDEN, DictionaryFiles, swedish_dictionaries
from tests.language.spelling_material import corpus_words, misspellings

NOWHERE = Path("nowhere-to-be-found")
RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "words"
OWN = read_words(RESOURCES / "sv.txt", RESOURCES / "places.txt")


def loaded(name: str) -> HunspellSwedish | None:
    found = (it for it in swedish_dictionaries(NOWHERE, {}) if it.name == name)
    return next(filter(None, (load_swedish(it, OWN) for it in found)), None)


ENGINES = {name: loaded(name) for name in (FINLAND, SWEDEN)}


@pytest.fixture(params=[FINLAND, SWEDEN])
def swedish(request: pytest.FixtureRequest) -> HunspellSwedish:
    engine = ENGINES[request.param]
    if engine is None:
        pytest.skip(f"no dictionary {request.param} on this system, or no hunspell")
    return engine


RIGHT = """
kommunen stadsstyrelsen stadsfullmäktiges Stadsstyrelsen STADSSTYRELSEN invånarinitiativ invånarinitiativets
välfärdsområdena Esbo Esbos Grankulla ESBO Helsingfors Lojo Lojos Ylöjärvi invånar- Social- social-
SOCIAL- undervisnings- närings- markanvändnings- -avgifter EU EU:s HRM:s HRT-området invånarorienteringen
läropliktslagen läropliktens
esbobor esboborna Åbobornas vandabo
skogslönn häckningsfriden driftsekonomidelens Ämbetshusgården Köklaxledens Stationsparken
nödcentralsverksamhet utkomststödet Ab:s Oy Mannerheimvägen Kasabergsgatans kommun\u00adstyrelsen
"""
WRONG = """
verkningfullhet komunen stadstyrelssen esbo grankulla invånnar- social-- socil- -avgiffter kundorientingen
esbobbor zzqxbor kommunbor skoglönn häckningfriden skogssbruket ämbetshusgåården
läropliktslagenn vägen-gatann a\0b kommun\0 \ud800 \U0001f600 HRTT-områdett
"""


@pytest.mark.parametrize("word", RIGHT.split())
def test_what_is_written_in_finland_is_right(swedish: HunspellSwedish, word: str):
    assert swedish.knows(word)


@pytest.mark.parametrize("word", WRONG.split())
def test_what_is_not_swedish_is_wrong(swedish: HunspellSwedish, word: str):
    assert not swedish.knows(word)


def test_a_word_knows_what_it_is_a_form_of(swedish: HunspellSwedish):
    assert swedish.base_forms("stadsstyrelsens") == ("stadsstyrelse",)
    assert swedish.base_forms("Välfärdsområdets")[0].lower() == "välfärdsområde"
    assert swedish.base_forms("invånarinitiativ") == ("invånarinitiativ",)
    assert swedish.base_forms("Esbos")[0] == "Esbo"
    assert swedish.base_forms("Lojos") == ("Lojo",)
    assert swedish.base_forms("zzqx") == swedish.base_forms("") == ()


def test_a_name_is_known_with_its_capital_only(swedish: HunspellSwedish):
    assert swedish.is_name("Esbo")
    assert swedish.is_name("Annas")
    assert not swedish.is_name("Kommunen")
    assert not swedish.is_name("EU")
    assert not swedish.is_name("zzqx")
    assert not swedish.is_name("")


def test_the_engine_tells_its_dictionary(swedish: HunspellSwedish):
    assert swedish.name.startswith("hunspell (chunspell ")
    assert swedish.name.endswith((FINLAND, SWEDEN))
    assert swedish.language is Language.SV


@given(st.text(max_size=300))
@example("-")
@example("--")
@example("å" * 101)
@example("en-" * 100)
@settings(max_examples=100)
def test_any_text_gets_an_answer(text: str):
    for engine in filter(None, ENGINES.values()):
        assert engine.knows(text) in {True, False}
        assert all(engine.base_forms(text))
        assert engine.is_name(text) in {True, False}


class Narrow:
    """A dictionary of an old encoding that knows every word which it has signs for."""

    def spell(self, word: str, /) -> bool:
        return bool(word.encode("iso-8859-1"))

    def analyze(self, word: str, /) -> tuple[str, ...]:
        return (f" st:{word}",)

    def add(self, word: str, example: str | None = None, /) -> int:
        return len(word.encode("iso-8859-1")) * 0 + (example is not None)


def test_what_a_dictionary_has_no_sign_for_is_not_known():
    engine = HunspellSwedish(Narrow(), "narrow", (Word("Esbo"), Word("läroplikt", "plikt")))
    assert engine.knows("år")
    assert not engine.knows("Łódźå")
    assert engine.base_forms("Łódźå") == ()


def test_misspellings_are_found_and_what_was_meant_is_right(swedish: HunspellSwedish, shared: Path):
    pairs = misspellings(shared, Language.SV)
    found = [wrong for wrong, _ in pairs if not swedish.knows(wrong)]
    assert len(found) / len(pairs) >= 0.98
    assert [meant for _, meant in pairs if not swedish.knows(meant)] == []


def test_words_of_published_pages_are_right_but_for_names_and_quoted_finnish(swedish: HunspellSwedish, shared: Path):
    words = [it for it in corpus_words(shared, Language.SV) if it.islower() and swedish_looking(it)]
    flagged = [it for it in words if not swedish.knows(it)]
    assert len(words) > 50
    assert len(flagged) <= 1, flagged


FINNISH_INSIDE = ("aa", "ää", "ii", "uu", "yy", "öö", "kk")
FINNISH_ENDS = ("n", "a", "ä", "i", "ot", "te", "dot", "va")


def swedish_looking(word: str) -> bool:
    """Whether `word` has an å, or nothing of a Finnish word: titles are quoted in Finnish there."""
    finnish = any(it in word for it in FINNISH_INSIDE) or word.endswith(FINNISH_ENDS)
    return "å" in word or (len(word) > 2 and not finnish)


def test_every_pattern_of_the_list_gives_the_forms_of_its_word(swedish: HunspellSwedish):
    raw = next(it for it in swedish_dictionaries(NOWHERE, {}) if swedish.name.endswith(it.name))
    bare = load_swedish(raw, ())
    assert bare is not None
    words = [it for it in OWN if it.like]
    assert [it.text for it in words if not bare.knows(it.like)] == []
    assert [it.text for it in words if not swedish.knows(it.text)] == []


def test_our_list_hides_no_misspelling_of_its_own_words(swedish: HunspellSwedish):
    words = [it.text for it in OWN if it.like and len(it.text) > 7]
    doubled = [it[:4] + it[4] + it[4] + it[4:] for it in words]
    assert [it for it in doubled if swedish.knows(it)] == []


def dictionary(folder: Path, name: str, words: str = "3\noch\ninte\nkommun\n") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / f"{name}.dic").write_text(words, encoding="utf-8")


def test_the_dictionary_of_finland_goes_before_that_of_sweden_wherever_it_is(tmp_path: Path):
    dictionary(tmp_path / "own", SWEDEN)
    dictionary(tmp_path / "share" / "hunspell", FINLAND)
    found = swedish_dictionaries(tmp_path / "own", {"XDG_DATA_DIRS": str(tmp_path / "share")})
    assert found[0] == DictionaryFiles(tmp_path / "share" / "hunspell", FINLAND)
    assert DictionaryFiles(tmp_path / "own", SWEDEN) in found
    assert found.index(DictionaryFiles(tmp_path / "own", SWEDEN)) > 0


def test_the_bundles_own_dictionary_goes_first_and_half_a_dictionary_is_none(tmp_path: Path):
    dictionary(tmp_path / "own", FINLAND)
    dictionary(tmp_path / "share" / "hunspell", FINLAND)
    variables = {"XDG_DATA_DIRS": str(tmp_path / "share")}
    assert swedish_dictionaries(tmp_path / "own", variables)[0].folder == tmp_path / "own"
    (tmp_path / "own" / f"{FINLAND}.aff").unlink()
    assert swedish_dictionaries(tmp_path / "own", variables)[0].folder == tmp_path / "share" / "hunspell"


def test_the_dictionary_of_an_office_program_is_found(tmp_path: Path):
    dictionary(tmp_path / "LibreOffice" / "share" / "extensions" / "dict-sv", FINLAND)
    found = swedish_dictionaries(NOWHERE, {"ProgramFiles": str(tmp_path), "XDG_DATA_DIRS": str(tmp_path)})
    assert tmp_path / "LibreOffice" / "share" / "extensions" / "dict-sv" in [it.folder for it in found]


def test_a_dictionary_in_a_folder_with_letters_of_its_own_is_read(tmp_path: Path):
    dictionary(tmp_path / "hår ä", FINLAND)
    engine = load_swedish(DictionaryFiles(tmp_path / "hår ä", FINLAND), ())
    assert engine is not None
    assert engine.knows("kommun")
    assert not engine.knows("kommn")


@pytest.mark.parametrize("words", ["", "garbage", "\0\0\0", "2\nund\nnicht\n"])
def test_a_broken_dictionary_is_none(tmp_path: Path, words: str):
    dictionary(tmp_path, FINLAND, words)
    assert load_swedish(DictionaryFiles(tmp_path, FINLAND), ()) is None


def test_a_dictionary_that_is_gone_is_none(tmp_path: Path):
    assert load_swedish(DictionaryFiles(tmp_path, FINLAND), ()) is None

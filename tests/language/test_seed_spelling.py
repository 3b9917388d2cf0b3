"""The published pair and the published pages, read with the engines of this machine."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Proofable
from app.language.engines import load_spellers
from app.language.own_words import read_words
from app.language.spelled import spelling_marks
from app.language.spelling import CachedSpeller, NullSpeller, Speller
from app.language.swedish import load_swedish
from app.language.swedish_dictionary import DictionaryFiles
from app.language.word_kinds import Kind
from app.language.words import words
from tests.language.spelling_material import misspellings

FI, SV = Language.FI, Language.SV
_SEEDS = {FI: "000*.txt", SV: "004*.txt"}
_FINNISH_SLIPS = ["tulosityksiköiden", "Päätäjät", "tulosityksikkökohtaisesti", "segregaaion", "sosiaaliin"]
_RECALL = {FI: 0.96, SV: 0.98}


@pytest.fixture(scope="module", params=["native, Finland's Swedish", "portable, Sweden's Swedish"])
def spellers(request: pytest.FixtureRequest, resources: Path) -> Bilingual[Speller]:
    native = request.param.startswith("native")
    found = load_spellers(native=native)
    if not native:
        found = found.put(SV, _of_the_wheel(resources))
    if not (found.fi.name and found.sv.name):
        pytest.skip("an engine is missing here")
    if native != found.fi.name.startswith("libvoikko"):
        pytest.skip("libvoikko is missing here")
    return found


def _of_the_wheel(resources: Path) -> Speller:
    folder = Path(sys.prefix) / "share" / "hunspell"
    own = read_words(*(resources / "words" / name for name in ("sv.txt", "places.txt")))
    found = load_swedish(DictionaryFiles(folder, "sv_SE"), own) if (folder / "sv_SE.dic").is_file() else None
    return CachedSpeller(found) if found else NullSpeller(SV)


def _marked(text: str, language: Language, spellers: Bilingual[Speller], known: KnownWords) -> list[str]:
    lines = text.split("\n")
    return [mark.text for line in lines for mark in spelling_marks(Proofable(line, language), spellers, known)]


def _seed(shared: Path, language: Language) -> str:
    (file,) = (shared / "seeds").glob(_SEEDS[language])
    return file.read_text(encoding="utf-8")


_CASE = KnownWords(frozenset({"Sini Juuti", "Kai Mykkänen", "Marianne Sepponen", "Taru Ikäheimonen"}))


def test_on_the_finnish_item_the_real_slips_are_found_and_nothing_else(shared, spellers):
    assert _marked(_seed(shared, FI), FI, spellers, _CASE) == _FINNISH_SLIPS


def test_on_the_swedish_item_the_real_slips_are_found_and_nothing_else(shared, spellers):
    found = _marked(_seed(shared, SV), SV, spellers, _CASE)
    assert [word.lower()[:15] for word in found] == ["verkningfullhet"] * 7


def test_the_motion_has_no_slips(shared, spellers):
    (file,) = (shared / "seeds").glob("001*.txt")
    assert _marked(file.read_text(encoding="utf-8"), FI, spellers, KnownWords()) == []


def test_published_pages_are_read_with_at_most_one_mark_in_five_hundred_words(shared, spellers):
    read, marked = 0, []
    for language, text in _pages(shared):
        read += sum(token.kind is Kind.WORD for token in words(text))
        marked += _marked(text, language, spellers, KnownWords())
    assert read > 1_500
    assert len(marked) * 500 <= read, marked


def _pages(shared: Path) -> Iterator[tuple[Language, str]]:
    for file in sorted((shared / "corpus" / "docs").glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        # Lines that a page's width broke are put together again, as a reader does.
        if "_fi" not in file.name and "_sv" not in file.name:
            text = re.sub(r"(?<=\S)[ \t]*\n[ \t]*(?=\S)", " ", text)
        yield (SV if "_sv" in file.name else FI), text


@pytest.mark.parametrize("language", list(Language))
def test_made_misspellings_are_found_and_what_was_meant_is_not(shared, spellers, language):
    pairs = misspellings(shared, language)
    found = [wrong for wrong, _ in pairs if _marked(wrong, language, spellers, KnownWords())]
    assert len(found) >= _RECALL[language] * len(pairs)
    assert [meant for _, meant in pairs if _marked(meant, language, spellers, KnownWords())] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ledamoten Mykkänens och Sepponens motion gäller Rantakatu 5 B i Espoo.", SV),
        ("Svenssonin ja Nyströmin aloite koskee Mannerheimvägeniä ja Rantakatua.", FI),
        ("Läs- och språkkunskaper, funktions- och arbetsförmåga samt social-, hälso- och sjukvård.", SV),
        ("Kehittämis-, hanke- ja ohjelmatyö sekä työ- ja elinkeinoministeriö ja/tai 2-vuotiaat 1990-luvulla.", FI),
        ("VALTUUSTOALOITE PUISTOJEN HOIDON LISÄÄMISESTÄ ESPOOSSA", FI),
        ("SVAR PÅ MOTIONEN OM ATT UTÖKA SKÖTSELN AV PARKERNA I ESBO", SV),
        ("Svenska rum -lautakunta käsitteli ohjelman ”Från hörande till delaktighet” (på svenska).", FI),
    ],
)
def test_what_officials_write_is_silent(spellers, text, language):
    assert _marked(text, language, spellers, KnownWords()) == []

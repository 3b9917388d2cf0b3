"""Answers of our own writing, right ones and with slips, read with the engines of this machine and known names."""

import sys
import tomllib
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Proofable
from app.language.engines import load_grammar, load_spellers
from app.language.own_words import read_words
from app.language.proofreader import ALL_PARTS, LocalProofreader
from app.language.spelling import CachedSpeller, NullGrammar, NullSpeller, Speller
from app.language.swedish import load_swedish
from app.language.swedish_dictionary import DictionaryFiles

FI, SV = Language.FI, Language.SV


@dataclass(frozen=True, slots=True)
class Fresh:
    """An answer: `false` are the right words that are marked all the same, `slips` ``(right, wrong, what is marked)``.

    What is marked is empty for a slip that is not found: it makes another word, or parts a compound into words.
    """

    name: str
    language: Language
    known: KnownWords
    false: tuple[str, ...]
    text: str
    slips: tuple[tuple[str, str, str], ...]

    def with_slips(self) -> str:
        text = self.text
        for right, wrong, _ in self.slips:
            assert text.count(right) == 1, right
            text = text.replace(right, wrong)
        return text


def _read(file: Path) -> Fresh:
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    slips = tuple((right, wrong, marked) for right, wrong, marked in data["slips"])
    known = KnownWords(frozenset(data["names"]))
    return Fresh(file.stem, Language(data["language"]), known, tuple(data["false"]), data["text"].strip("\n"), slips)


FRESH = [_read(file) for file in sorted((Path(__file__).parent / "fresh_texts").glob("*.toml"))]


def _swedish_of_the_wheel() -> Speller:
    resources = Path(__file__).resolve().parents[2] / "resources" / "words"
    folder = Path(sys.prefix) / "share" / "hunspell"
    own = read_words(resources / "sv.txt", resources / "places.txt")
    found = load_swedish(DictionaryFiles(folder, "sv_SE"), own) if (folder / "sv_SE.dic").is_file() else None
    return CachedSpeller(found) if found else NullSpeller(SV)


def _engines(kind: str) -> tuple[Bilingual[Speller], bool]:
    """The spellers of `kind`, and whether Finnish sentences are looked at."""
    if kind == "portable":
        return load_spellers(native=False).put(SV, _swedish_of_the_wheel()), False
    found = load_spellers()
    if not (found.fi.name.startswith("libvoikko") and found.sv.name.endswith("sv_FI")):
        pytest.skip("libvoikko or Finland's Swedish is missing here")
    return found, True


def _proofreader(spellers: Bilingual[Speller], *, grammar: bool) -> LocalProofreader:
    return LocalProofreader(
        replace(ALL_PARTS, spellers=lambda: spellers, grammar=load_grammar if grammar else NullGrammar)
    )


@pytest.fixture(scope="module", params=["native", "portable"])
def reader(request: pytest.FixtureRequest) -> LocalProofreader:
    spellers, grammar = _engines(request.param)
    if not (spellers.fi.name and spellers.sv.name):
        pytest.skip("an engine is missing here")
    return _proofreader(spellers, grammar=grammar)


def _marked(fresh: Fresh, text: str, reader: LocalProofreader) -> Counter[str]:
    """What is marked in `text`, what is odd beside what is wrong counted once."""
    texts = [
        Proofable(
            line.removeprefix("## ").removeprefix("- "), fresh.language, running=not line.startswith(("## ", "- "))
        )
        for line in text.split("\n")
    ]
    found: Counter[str] = Counter()
    for own, odd in zip(reader.check(texts, fresh.known), reader.variants(texts, fresh.known), strict=True):
        places = {(mark.start, mark.end): mark.text for mark in (*own, *odd)}
        found.update(places.values())
    return found


@pytest.mark.parametrize("fresh", FRESH, ids=lambda fresh: fresh.name)
def test_a_right_answer_has_no_marks_but_those_listed(reader, fresh):
    assert _marked(fresh, fresh.text, reader) == Counter(fresh.false)


@pytest.mark.parametrize("fresh", FRESH, ids=lambda fresh: fresh.name)
def test_the_slips_of_an_answer_are_marked_and_nothing_else(reader, fresh):
    wanted = Counter([*fresh.false, *(marked for _, _, marked in fresh.slips if marked)])
    assert _marked(fresh, fresh.with_slips(), reader) == wanted


def test_few_right_words_are_marked_and_most_slips():
    words = sum(len(fresh.text.split()) for fresh in FRESH)
    slips = [marked for fresh in FRESH for *_, marked in fresh.slips]
    assert (len(FRESH), len(slips)) == (24, 240)
    assert sum(len(fresh.false) for fresh in FRESH) * 500 <= words
    assert sum(map(bool, slips)) >= 0.83 * len(slips)


@pytest.mark.parametrize("missing", list(Language))
def test_without_the_engine_of_a_language_nothing_right_is_marked_in_it(missing):
    spellers, grammar = _engines("native")
    reader = _proofreader(spellers.put(missing, NullSpeller(missing)), grammar=grammar and missing is SV)
    texts = [fresh for fresh in FRESH if fresh.language is missing]
    assert [sorted(_marked(fresh, fresh.text, reader)) for fresh in texts] == [[]] * len(texts)

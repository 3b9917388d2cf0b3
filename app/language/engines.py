"""Chooses the engines of proofreading that this machine has; each is found anew, nothing is kept here."""

import os
from pathlib import Path

from app.domain.language import Bilingual, Language
from app.language.finnish import load_native_finnish
from app.language.finnish_portable import load_portable_finnish
from app.language.finnish_words import FinnishWithWords
from app.language.own_words import read_words
from app.language.spelling import CachedSpeller, Grammar, NullGrammar, NullSpeller, Speller
from app.language.swedish import load_swedish
from app.language.swedish_dictionary import swedish_dictionaries
from app.paths import resources_folder


def load_spellers(*, native: bool = True) -> Bilingual[Speller]:
    """The best engine of each language, with our own words and a cache; a `NullSpeller` where there is none.

    With `native` False libvoikko is left aside, as on a system that lacks it. Takes up to a second.
    """
    return Bilingual(_cached(_finnish(native=native), Language.FI), _cached(_swedish(), Language.SV))


def load_grammar(*, native: bool = True) -> Grammar:
    """What finds faults in Finnish sentences: libvoikko with a handle of its own, else a `NullGrammar`."""
    return (load_native_finnish() if native else None) or NullGrammar()


def _finnish(*, native: bool) -> Speller | None:
    engine: Speller | None = load_native_finnish() if native else None
    engine = engine or load_portable_finnish()
    return engine and FinnishWithWords(engine, read_words(_words() / "fi.txt"))


def _swedish() -> Speller | None:
    words = read_words(_words() / "sv.txt", _words() / "places.txt")
    found = swedish_dictionaries(resources_folder().parent / "dictionaries", os.environ)
    engines = (load_swedish(dictionary, words) for dictionary in found)
    return next(filter(None, engines), None)


def _words() -> Path:
    return resources_folder() / "words"


def _cached(speller: Speller | None, language: Language) -> Speller:
    return NullSpeller(language) if speller is None else CachedSpeller(speller)

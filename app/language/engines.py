"""Chooses the engines of proofreading that this machine has; each is found anew, nothing is kept here."""

import os
import sys
from pathlib import Path

from app.domain.language import Bilingual, Language
from app.language.finnish import load_native_finnish
from app.language.finnish_portable import load_portable_finnish
from app.language.finnish_words import FinnishWithWords
from app.language.own_words import read_words
from app.language.spelling import CachedSpeller, Grammar, NullGrammar, NullSpeller, Speller
from app.language.swedish import load_swedish
from app.language.swedish_dictionary import swedish_dictionaries


def load_spellers(resources: Path | None = None, *, native: bool = True) -> Bilingual[Speller]:
    """The best engine of each language, with our own words and a cache; a `NullSpeller` where there is none.

    Takes up to a second.

    Parameters: `resources`, the folder of resources, the program's own where None is given, with a folder of
    dictionaries beside it that goes first; with `native` False libvoikko is left aside, as on a system that lacks it.
    """
    folder = resources or _own_resources()
    return Bilingual(_cached(_finnish(folder, native=native), Language.FI), _cached(_swedish(folder), Language.SV))


def load_grammar(*, native: bool = True) -> Grammar:
    """What finds faults in Finnish sentences: libvoikko with a handle of its own, else a `NullGrammar`."""
    return (load_native_finnish() if native else None) or NullGrammar()


def _finnish(resources: Path, *, native: bool) -> Speller | None:
    engine: Speller | None = load_native_finnish() if native else None
    engine = engine or load_portable_finnish()
    return engine and FinnishWithWords(engine, read_words(resources / "words" / "fi.txt"))


def _swedish(resources: Path) -> Speller | None:
    words = read_words(resources / "words" / "sv.txt", resources / "words" / "places.txt")
    found = swedish_dictionaries(resources.parent / "dictionaries", os.environ)
    engines = (load_swedish(dictionary, words) for dictionary in found)
    return next(filter(None, engines), None)


def _own_resources() -> Path:
    """The folder that `app/paths.py` names, in bundle, wheel and checkout: the proofreader's process is handed none."""
    app = Path(__file__).resolve().parents[1]
    bundle = getattr(sys, "_MEIPASS", None)
    places = (Path(bundle) if bundle else app / "_data", app.parent)
    return next((it / "resources" for it in places if (it / "resources").is_dir()), app.parent / "resources")


def _cached(speller: Speller | None, language: Language) -> Speller:
    return NullSpeller(language) if speller is None else CachedSpeller(speller)

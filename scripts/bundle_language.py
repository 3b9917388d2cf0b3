"""What the bundle takes along to proofread: lexicon, dictionaries, lists of words, their licences; it copies nothing.

`build.spec` puts it where `app/language` looks for it in a bundle.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import files
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.language.swedish_dictionary import FINLAND, SWEDEN, DictionaryFiles, swedish_dictionaries  # noqa: E402

Entry = tuple[str, str]
"""A file or folder, and the folder of the bundle that it goes into."""

DICTIONARIES = "dictionaries"
LICENCES = f"{DICTIONARIES}/licences"
WORDS = ROOT / "build" / "words"
"""Where the trimmed lists of frequent words are made; the library's own of all languages stay out (58 MB)."""

_MAKES_WORDS = ROOT / "scripts" / "word_lists.py"
_NOTICES = (Path("/usr/share/doc/hunspell-sv/copyright"), Path("/usr/share/common-licenses/LGPL-3"))


def make_words(folder: Path = WORDS) -> None:
    """Nothing; the lists of frequent words stand in `folder`. CalledProcessError where they could not be made."""
    if _MAKES_WORDS.is_file():
        subprocess.run([sys.executable, str(_MAKES_WORDS), "--out", str(folder)], check=True)


def language_data() -> list[Entry]:
    """Every entry that proofreading needs beside the modules that the program imports."""
    found = swedish_dictionaries(ROOT / DICTIONARIES, os.environ)
    entries = [(str(_of_package("pyvoikko", "voikko.kfst")), "pyvoikko")]
    for name in (FINLAND, SWEDEN):
        entries += next((list(_dictionary(it)) for it in found if it.name == name and _may_be_given(it)), [])
    if WORDS.is_dir():
        entries.append((str(WORDS), "words"))
    return entries


def lacking(folder: Path) -> Iterator[str]:
    """One line for each part of proofreading that the bundle in `folder` does without."""
    inside = folder / "_internal"
    if not (inside / "pyvoikko" / "voikko.kfst").is_file():
        yield "the Finnish lexicon is not in the bundle"
    if not any((inside / DICTIONARIES / f"{name}.dic").is_file() for name in (FINLAND, SWEDEN)):
        yield "no Swedish dictionary is in the bundle"
    if not any((inside / DICTIONARIES / "licences").glob("*")):
        yield "the licence of the Swedish dictionary is not in the bundle"


def _dictionary(dictionary: DictionaryFiles) -> Iterator[Entry]:
    for kind in ("aff", "dic"):
        yield str(dictionary.folder / f"{dictionary.name}.{kind}"), DICTIONARIES
    for notice in _notices(dictionary):
        yield str(notice), f"{LICENCES}/{dictionary.name}"


def _may_be_given(dictionary: DictionaryFiles) -> bool:
    """Whether a notice goes along: nothing is handed on without its licence."""
    return any(_notices(dictionary))


def _notices(dictionary: DictionaryFiles) -> list[Path]:
    """What says how `dictionary` may be handed on: beside it, in its package, or where Debian keeps it."""
    if dictionary.folder == _of_package("hunspell-sv", f"{SWEDEN}.dic").parent:
        return [_of_package("hunspell-sv", "LICENSE")]
    beside = sorted(it for it in dictionary.folder.glob("*LICENSE*") if it.is_file())
    return beside or [it for it in _NOTICES if it.is_file()]


def _of_package(package: str, name: str) -> Path:
    """Where `package` has its file called `name`. FileNotFoundError."""
    for file in files(package) or ():
        path = Path(str(file.locate())).resolve()
        if file.name == name and path.is_file():
            return path
    raise FileNotFoundError(f"{package} has no {name}")

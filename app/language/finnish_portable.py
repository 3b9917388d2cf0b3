"""Finnish words judged with the transducer of Voikko's lexicon, where libvoikko is not there; no sentences."""

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from app.domain.language import Language
from app.language.acronyms import is_finnish_acronym, plain
from app.language.finnish_base import base_form
from app.language.finnish_hyphens import is_right_with_hyphen
from app.language.finnish_joints import is_sound
from app.language.finnish_pieces import Pieces, names_something, pieces_of
from app.language.finnish_shape import Verdict, shape_of, verdict

try:
    from kfst import FST
except ImportError:
    FST = None

_LONGEST = 255
"""Characters of a word, as in libvoikko."""

_KNOWN_TO_ALL = ("ja", "kunta", "aloite")


class Transducer(Protocol):
    """Finds the analyses of a word in small letters."""

    def lookup(self, word: str, /) -> Iterator[tuple[str, float]]:
        """Each analysis with its weight."""


class PortableFinnish:
    """Judges words as libvoikko does, more slowly and with more memory, but on every system."""

    language = Language.FI

    def __init__(self, transducer: Transducer, name: str) -> None:
        self._transducer = transducer
        self.name = name

    def knows(self, word: str) -> bool:
        """Whether `word` is right as it is written."""
        written = plain(word)
        return not written or is_finnish_acronym(written) or self._is_right(written)

    def base_forms(self, word: str) -> tuple[str, ...]:
        """The words that `word` may be a form of, in the order of the lexicon."""
        written = plain(word)
        forms = (base_form(pieces, shape_of(pieces, len(written))) for pieces in self.analyses(written))
        return tuple(dict.fromkeys(form for form in forms if form))

    def is_name(self, word: str) -> bool:
        """Whether `word` begins with a capital and may be a form of a name."""
        written = plain(word)
        return written[:1].isupper() and any(names_something(pieces) for pieces in self.analyses(written))

    def analyses(self, word: str) -> tuple[Pieces, ...]:
        """The analyses of `word`, capitals left aside, whose compounds are joined as they must be."""
        if len(word) > _LONGEST:
            return ()
        small = "".join(lower if len(lower := letter.lower()) == 1 else letter for letter in word)
        try:
            found = [pieces_of(analysis) for analysis, _ in self._transducer.lookup(small)]
        except ValueError:
            # A character that is in no word: half a surrogate pair, or one that the transducer does not know.
            return ()
        return tuple(pieces for pieces in found if is_sound(pieces))

    def verdict(self, word: str) -> Verdict:
        """The best verdict of any analysis of `word`."""
        shapes = (shape_of(pieces, len(word)) for pieces in self.analyses(word))
        return min((verdict(word, shape) for shape in shapes), default=Verdict.UNKNOWN)

    def _is_right(self, word: str) -> bool:
        capital, rest = word[0].isupper(), word[1:]
        if rest.islower() or rest == rest.lower():
            found = self._judged(word.lower())
            return found is Verdict.RIGHT or (capital and found is Verdict.FIRST_NEEDS_CAPITAL)
        if word.isupper():
            return self._judged(word.lower()) is not Verdict.UNKNOWN
        found = self._judged(word[0].lower() + rest)
        return found is Verdict.RIGHT or (capital and found is Verdict.FIRST_NEEDS_CAPITAL)

    def _judged(self, word: str) -> Verdict:
        return is_right_with_hyphen(word, self.verdict(word), self)


def load_portable_finnish() -> PortableFinnish | None:
    """The engine, read from the package pyvoikko, which is not imported since that would read it too; or None."""
    file = _lexicon()
    if FST is None or file is None:
        return None
    try:
        transducer = FST.from_kfst_file(str(file))
    except (OSError, ValueError, RuntimeError):
        return None
    engine = PortableFinnish(transducer, f"kfst-rs {_version('kfst-rs')}, pyvoikko {_version('pyvoikko')}")
    return engine if all(map(engine.knows, _KNOWN_TO_ALL)) else None


def _lexicon() -> Path | None:
    spec = find_spec("pyvoikko")
    folders = spec.submodule_search_locations if spec is not None else None
    files = [Path(folder) / "voikko.kfst" for folder in folders or ()]
    return next((file for file in files if file.is_file()), None)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""

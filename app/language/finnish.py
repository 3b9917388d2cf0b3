"""Finnish words and sentences judged by the libvoikko of the system; nothing where there is none."""

import re
import sys
from collections.abc import Callable, Mapping
from threading import Lock
from typing import TypeVar

from app.domain.language import Language
from app.language.acronyms import is_finnish_acronym, plain
from app.language.finnish_pieces import names_something, pieces_of
from app.language.spelling import GrammarError

try:
    from libvoikko import Voikko, VoikkoException, VoikkoLibrary
except ImportError:
    Voikko, VoikkoException, VoikkoLibrary = object, OSError, None

T = TypeVar("T")

_NOT_FOR_C = re.compile("[\0\ud800-\udfff\U00010000-\U0010ffff]")
"""What ends a text for libvoikko, is no character, or takes two places on Windows."""
_STAND_IN = "\ufffd"
_NO_WORD = re.compile(r"\S{301,}")
"""What is too long for a word or an address; libvoikko's time grows with the square of some of it (hyphens)."""


_FOLDER = "/opt/homebrew/lib" if sys.platform == "darwin" else None
"""Where the library is looked for beside the places that the system knows: where Homebrew has it."""

_KNOWN_TO_ALL = ("ja", "kunta", "aloite")


class _Handle(Voikko):  # type: ignore[misc] # the wrapper has no types
    """A handle of libvoikko."""

    _sharedLibrarySearchPath = _FOLDER  # noqa: N815 - the wrapper's


class NativeFinnish:
    """Judges words and sentences with one handle; a lock keeps its threads apart, else the process would abort."""

    language = Language.FI

    def __init__(self) -> None:
        """A new handle. OSError, VoikkoException where the library or its lexicon is not there."""
        self._handle = _Handle("fi")
        self._lock = Lock()
        self.name = f"libvoikko {_Handle.getVersion()}"
        # Addresses are no words; the end and the first letter of a text that is being written are not judged, and a
        # paragraph may be a heading or an item of a list.
        self._handle.setIgnoreNonwords(False)
        self._handle.setAcceptTitlesInGc(True)
        self._handle.setAcceptUnfinishedParagraphsInGc(True)
        self._handle.setAcceptBulletedListsInGc(True)

    def knows(self, word: str) -> bool:
        """Whether `word` is right as it is written."""
        written = plain(word)
        return not written or is_finnish_acronym(written) or self._asked(lambda: bool(self._handle.spell(written)))

    def base_forms(self, word: str) -> tuple[str, ...]:
        """The words that `word` may be a form of, in the order of the lexicon."""
        forms = (analysis.get("BASEFORM", "") for analysis in self._analyses(plain(word)))
        return tuple(dict.fromkeys(form for form in forms if form))

    def is_name(self, word: str) -> bool:
        """Whether `word` begins with a capital and may be a form of a name."""
        written = plain(word)
        return written[:1].isupper() and any(
            names_something(pieces_of(analysis["FSTOUTPUT"])) for analysis in self._analyses(written)
        )

    def errors(self, text: str) -> tuple[GrammarError, ...]:
        """The faults of the running text `text`, in order; code points."""
        readable = _NO_WORD.sub(lambda run: _STAND_IN * len(run[0]), _NOT_FOR_C.sub(_STAND_IN, text))
        found = self._asked(lambda: self._handle.grammarErrors(readable, "fi"))
        made = (
            GrammarError(it.startPos, min(it.startPos + it.errorLen, len(text)), it.errorCode, _fixes(it.suggestions))
            for it in found
        )
        return tuple(sorted((it for it in made if it.start < it.end), key=lambda it: (it.start, it.end)))

    def close(self) -> None:
        """Nothing; the handle is given back, and the engine must not be asked any more."""
        with self._lock:
            self._handle.terminate()

    def _analyses(self, word: str) -> list[Mapping[str, str]]:
        """What libvoikko says of `word`; a body's name that it makes of a compound is left out, as it has no parts."""
        if not word:
            return []
        found: list[Mapping[str, str]] = self._asked(lambda: self._handle.analyze(word))
        return [analysis for analysis in found if "FSTOUTPUT" in analysis]

    def _asked(self, question: Callable[[], T]) -> T:
        with self._lock:
            return question()


def load_native_finnish() -> NativeFinnish | None:
    """The engine, or None where the system has no libvoikko or no Finnish lexicon, or one of no use."""
    try:
        # Opened once before: a handle that finds no library complains on stderr when it is thrown away.
        VoikkoLibrary.open(path=_FOLDER)
        engine = NativeFinnish()
    except (OSError, AttributeError, VoikkoException):
        return None
    return engine if all(map(engine.knows, _KNOWN_TO_ALL)) else None


def _fixes(suggestions: list[str]) -> tuple[str, ...]:
    return tuple(it for it in suggestions if _STAND_IN not in it)

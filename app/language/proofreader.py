"""Reads texts for a person with the engines of this computer, in this process; finds nothing itself."""

from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Protocol

from app.domain.errors import AppError
from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Mark, Marks, Proofable, ProofState
from app.domain.rules import SPELLING, Rule
from app.language.engines import load_grammar, load_spellers
from app.language.frequencies import load_frequencies
from app.language.grammar_marks import grammar_marks
from app.language.judged import judged_language
from app.language.known import Known
from app.language.marks import mechanical_marks
from app.language.spelled import spelling_marks
from app.language.spelling import Grammar, NullGrammar, Speller
from app.language.suggestions import Suggester
from app.language.variants import variant_marks

Spellers = Bilingual[Speller]


class Searcher(Protocol):
    """Finds better words."""

    def suggest(self, word: str, language: Language, known: KnownWords) -> Iterator[tuple[str, ...]]:
        """Ever better lists of words that may be meant by `word`."""


@dataclass(frozen=True, slots=True)
class ProofParts:
    """What a proofreader is put together of; the engines are loaded when `spellers` and `grammar` are called."""

    spellers: Callable[[], Spellers]
    grammar: Callable[[], Grammar]
    known: Callable[[KnownWords, Spellers], Known]
    spelling_marks: Callable[[Proofable, Spellers, Known], Marks]
    mechanical_marks: Callable[[Proofable], Marks]
    grammar_marks: Callable[[Proofable, Grammar], Marks]
    variant_marks: Callable[[Sequence[Proofable], Spellers, KnownWords], Sequence[Marks]]
    judged: Callable[[Proofable, Spellers], Language]
    searcher: Callable[[Spellers], Searcher]


ALL_PARTS = ProofParts(
    load_spellers,
    load_grammar,
    Known,
    spelling_marks,
    mechanical_marks,
    grammar_marks,
    variant_marks,
    judged_language,
    lambda spellers: Suggester(spellers, load_frequencies),
)


@dataclass(frozen=True, slots=True)
class _Engines:
    spellers: Spellers
    grammar: Grammar
    searcher: Searcher


class LocalProofreader:
    """A proofreader of `parts`; its engines are loaded with the first request. One text is read at a time."""

    def __init__(self, parts: ProofParts = ALL_PARTS) -> None:
        self._parts = parts
        self._lock = Lock()
        self._engines: _Engines | None = None
        self._known: tuple[KnownWords, Known] | None = None
        self._closed = False

    def state(self) -> ProofState:
        """What reads each language; the engines are loaded when this returns."""
        with self._lock:
            engines = self._loaded()
        names = engines.spellers.map(lambda speller: speller.name)
        return ProofState(names, not isinstance(engines.grammar, NullGrammar), bool(names.fi or names.sv))

    def check(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        """The marks of each of `texts`, in order of their places, none upon another."""
        found = []
        for text in texts:
            # Between two texts others have their turn.
            with self._lock:
                engines = self._loaded()
                found.append(self._check(text, self._ready(known, engines), engines))
        return found

    def variants(self, texts: Sequence[Proofable], known: KnownWords) -> Sequence[Marks]:
        """The marks of each of `texts` for words that they write in two ways."""
        with self._lock:
            return self._parts.variant_marks(texts, self._loaded().spellers, known)

    def suggest(self, word: str, language: Language, known: KnownWords) -> Iterator[tuple[str, ...]]:
        """Ever better lists of words that may be meant; whoever stops taking them stops the search."""
        with self._lock:
            search = self._loaded().searcher.suggest(word, language, known)
        while True:
            with self._lock:
                self._loaded()
                words = next(search, None)
            if words is None:
                return
            yield words

    def close(self) -> None:
        """Nothing; the engines are let go, and calls that still wait end with ``proofing.lost``."""
        self._closed = True
        with self._lock:
            self._engines = self._known = None

    def _loaded(self) -> _Engines:
        if self._closed:
            raise AppError("proofing.lost")
        if self._engines is None:
            spellers = self._parts.spellers()
            self._engines = _Engines(spellers, self._parts.grammar(), self._parts.searcher(spellers))
        return self._engines

    def _ready(self, known: KnownWords, engines: _Engines) -> Known:
        """`known` made ready, the same for as long as nobody asks with others."""
        if self._known is None or (self._known[0] is not known and self._known[0] != known):
            self._known = known, self._parts.known(known, engines.spellers)
        return self._known[1]

    def _check(self, text: Proofable, known: Known, engines: _Engines) -> Marks:
        marks = [*self._parts.spelling_marks(text, engines.spellers, known), *self._parts.mechanical_marks(text)]
        sentences = self._parts.grammar_marks(text, engines.grammar)
        # Rules of Finnish say nothing of another language's sentences; few texts have to be judged for it.
        if sentences and self._parts.judged(text, engines.spellers) is Language.FI:
            marks += sentences
        return one_a_place(marks)


def one_a_place(marks: Sequence[Mark]) -> Marks:
    """`marks` in order of their places; where some overlap, the most useful one alone.

    A misspelt word goes first, since nothing else can be said of it before it is right; an own finding goes before the
    engine's on the sentence, since it has a fix; then the longer one.
    """
    kept: list[Mark] = []
    for mark in sorted(marks, key=_usefulness):
        # What is kept stands in order and apart, so only its neighbours can stand upon it.
        at = bisect(kept, _place(mark), key=_place)
        if all(mark.end <= other.start or other.end <= mark.start for other in kept[max(0, at - 1) : at + 1]):
            kept.insert(at, mark)
    return tuple(kept)


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, mark.end


def _usefulness(mark: Mark) -> tuple[int, int, int]:
    kind = 0 if mark.rule in SPELLING else 2 if mark.rule is Rule.GRAMMAR_FI else 1
    return kind, mark.start - mark.end, mark.start

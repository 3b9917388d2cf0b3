"""What a checker of words is and does for its callers: protocols, the one that is not there, a cache; no engine."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from app.domain.language import Language

_KEPT = 50_000
"""Words whose verdict is kept: more than any case has."""


class Speller(Protocol):
    """Knows the words of one language; its calls may come from any thread."""

    @property
    def language(self) -> Language:
        """The language."""

    @property
    def name(self) -> str:
        """The engine with its version and word list, empty where there is none."""

    def knows(self, word: str) -> bool:
        """Whether `word` is right as it is written, capitals and hyphens included; without any mark around it."""

    def base_forms(self, word: str) -> tuple[str, ...]:
        """The words that `word` may be a form of, the likeliest first; none where it is not known."""

    def is_name(self, word: str) -> bool:
        """Whether `word` is a form of a name of a person or a place that the engine knows."""


@dataclass(frozen=True, slots=True)
class GrammarError:
    """A stretch of a sentence that is not right: the engine's number of the rule, and what might stand there."""

    start: int
    end: int
    code: int
    fixes: tuple[str, ...] = ()


class Grammar(Protocol):
    """Finds faults in sentences of one language."""

    def errors(self, text: str) -> Sequence[GrammarError]:
        """The faults of the running text `text`, in order; code points."""


class NullSpeller:
    """Stands where an engine is missing: everything is right, nothing has a base form."""

    name = ""

    def __init__(self, language: Language) -> None:
        self.language = language

    def knows(self, word: str) -> bool:  # noqa: ARG002 - the protocol's
        """True."""
        return True

    def base_forms(self, word: str) -> tuple[str, ...]:  # noqa: ARG002 - the protocol's
        """None."""
        return ()

    def is_name(self, word: str) -> bool:  # noqa: ARG002 - the protocol's
        """False."""
        return False


class NullGrammar:
    """Stands where sentences are not looked at."""

    def errors(self, text: str) -> Sequence[GrammarError]:  # noqa: ARG002 - the protocol's
        """None."""
        return ()


class CachedSpeller:
    """A speller that asks `speller` once for each word."""

    def __init__(self, speller: Speller) -> None:
        self.language, self.name = speller.language, speller.name
        self.knows = lru_cache(_KEPT)(speller.knows)
        self.base_forms = lru_cache(_KEPT)(speller.base_forms)
        self.is_name = lru_cache(_KEPT)(speller.is_name)

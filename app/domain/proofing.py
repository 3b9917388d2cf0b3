"""What proofreading takes and gives: texts, words that are known, marks, replacements; it reads nothing itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.doubt import NO_FACTS
from app.domain.language import Bilingual, Language, both
from app.domain.rules import Rule

Stretch = tuple[int, int]
"""The first code point of a part of a text and the one behind its last."""


@dataclass(frozen=True, slots=True)
class Proofable:
    """One text to be proofread: a paragraph, a list's item, a cell, a field of one line.

    `running` says that it is made of sentences: no heading, cell or item of a list. `italics` and `links` are the
    stretches that stand so.
    """

    text: str
    language: Language
    running: bool = True
    italics: tuple[Stretch, ...] = ()
    links: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """A word that a person made known.

    `like`, where given, is a known word whose forms it takes (*raati* of *asukasraati*); else it is known as it stands.
    """

    text: str
    like: str = ""


Words = tuple[Word, ...]
NO_WORDS: Bilingual[Words] = both(())


@dataclass(frozen=True, slots=True)
class KnownWords:
    """What is right beside the dictionaries.

    `names` are names of people, places and bodies in their base form, of one word or more, known in any case form in
    both languages. `titles` are whole titles in each language, which may also be quoted in a text of the other.
    `words` are the person's, the office's and the case's.
    """

    names: frozenset[str] = frozenset()
    titles: Bilingual[frozenset[str]] = field(default_factory=lambda: Bilingual(frozenset(), frozenset()))
    words: Bilingual[Words] = NO_WORDS


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing found in a text: `text` stands from `start` to `end`; its sentence is that of the code `says`.

    `fixes` may stand in its place, the best first; a spelling's are asked for apart, since they take a while.
    """

    rule: Rule
    start: int
    end: int
    text: str
    says: str
    facts: Mapping[str, str] = field(default_factory=lambda: NO_FACTS)
    fixes: tuple[str, ...] = ()


Marks = tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Replacement:
    """`text` in place of what stands from `start` to `end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A person's word that a finding of `rule` on `text` is none, in the case or at `place` alone.

    `place` is a passage's id, or a path's steps with ``/`` between them; empty for the whole case.
    """

    rule: str
    text: str
    language: Language
    place: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ProofState:
    """The engine of each language, such as ``libvoikko 4.3.1`` or ``hunspell 1.7.2, sv_FI``; empty where there is none.

    `grammar` says whether Finnish sentences are looked at too, `suggestions` whether better words can be offered.
    """

    engines: Bilingual[str]
    grammar: bool = False
    suggestions: bool = True

    @property
    def lacking(self) -> tuple[Language, ...]:
        """The languages that nothing proofreads here."""
        return tuple(language for language in Language if not self.engines[language])

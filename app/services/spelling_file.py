"""The use case of proofreading one file or text: what is wrong in it, where, and what may stand there instead."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.language import Bilingual, Language, both
from app.domain.motion import PersonSignatory
from app.domain.municipality import Profile
from app.domain.parsed import DocumentKind, ParsedDocument
from app.domain.proofing import KnownWords, Mark, Words
from app.domain.rules import SPELLING, Rule
from app.domain.text import fold_spaces
from app.services.ports import Engines, Proofreader
from app.services.spelling_places import Located
from app.services.text_file import TextFile, text_given, text_of_file

_MOST = 5
"""Suggestions for one word."""

_NO_TITLES: Bilingual[frozenset[str]] = both(frozenset())
_LANGUAGES = {Rule.SPELLING_FI: Language.FI, Rule.SPELLING_SV: Language.SV}


@dataclass(frozen=True, slots=True)
class Misspelling:
    """`word` stands from `start` to `end` (code points of the whole text), in `line` from `column` on (from 1)."""

    word: str
    start: int
    end: int
    rule: Rule
    line: int
    column: int
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """How a text is proofread: its language, the words known beside its own, and whether better ones are wanted."""

    language: Language
    words: Bilingual[Words]
    suggesting: bool = True


def proofread_file(path: Path, wish: Wish, reader: Proofreader, engines: Engines) -> tuple[Misspelling, ...]:
    """What is wrong in the file at `path`, in order; its people, places and titles are known. AppError ``file.…``.

    Places are those of the file's own text where it is plain text, its lines ending in LF; of its read text, with line
    ends between the blocks, where it is of another format.
    """
    return _proofread(text_of_file(path, wish.language, engines), wish, reader, engines)


def proofread_text(name: str, text: str, wish: Wish, reader: Proofreader, engines: Engines) -> tuple[Misspelling, ...]:
    """What is wrong in `text`, called `name`, in order, as if it were a file of plain text. AppError ``file.…``.

    A text of white space alone has nothing wrong in it.
    """
    document = text_given(name, text, wish.language, engines)
    return _proofread(document, wish, reader, engines) if document is not None else ()


def _proofread(document: TextFile, wish: Wish, reader: Proofreader, engines: Engines) -> tuple[Misspelling, ...]:
    parsed = engines.parse(document.source)
    known = known_in(parsed, engines.profiles.get(parsed.profile or ""), wish)
    texts = [located.text for located in document.texts]
    better = _Better(reader, known, wish.suggesting)
    read = zip(document.texts, reader.check(texts, known), reader.variants(texts, known), strict=True)
    found = [
        _misspelling(mark, located, document.text, better) for located, own, odd in read for mark in _together(own, odd)
    ]
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def known_in(parsed: ParsedDocument, profile: Profile | None, wish: Wish) -> KnownWords:
    """The names of people and bodies and the titles that a document tells of itself, with the words of `wish`."""
    names = frozenset(fold_spaces(name) for name in (*_names(parsed), *_places(profile)))
    titles = frozenset(fold_spaces(title) for title in _titles(parsed))
    # Of what is no document of a known kind the language was guessed, and its first line taken for a title: as one of
    # the other language it would be right whatever it says.
    known_kind = parsed.kind is not DocumentKind.OTHER
    language = (parsed.language if known_kind else None) or wish.language
    return KnownWords(names - {""}, _NO_TITLES.put(language, titles - {""}), wish.words)


def _names(parsed: ParsedDocument) -> Iterator[str]:
    for signatory in parsed.signatories:
        if isinstance(signatory, PersonSignatory):
            yield from _person(signatory.name)
            yield from (signatory.given, signatory.family, signatory.party.fi, signatory.party.sv)
        else:
            yield from (signatory.name.fi, signatory.name.sv)
    preparers = parsed.content.preparers if parsed.content else ()
    for name in (*parsed.co_signers, *preparers):
        yield from _person(name)
    for stage in parsed.stages:
        yield stage.body
        for name in (stage.presenter or "", *stage.preparers):
            yield from _person(name)


def _person(name: str) -> Iterator[str]:
    """`name` whole and each of its words that is a name: a title before it begins small or is a word anyway."""
    yield name
    words = (word.strip(",;.()") for word in name.split())
    yield from (word for word in words if word[:1].isupper())


def _places(profile: Profile | None) -> Iterator[str]:
    if profile is not None:
        for pair in (profile.name, *profile.bodies.values(), *profile.presenters.values()):
            yield from (pair.fi, pair.sv)


def _titles(parsed: ParsedDocument) -> Iterator[str]:
    yield from (parsed.title or "", parsed.topic or "", *parsed.attachments, *parsed.supplementary)


def _together(own: Sequence[Mark], odd: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks of a text; a word that is misspelt is not told of twice, but its usual form is what may be meant."""
    usual = {(mark.start, mark.end): mark.fixes for mark in odd}
    told = [
        replace(mark, fixes=usual.get((mark.start, mark.end), ())) if mark.rule in SPELLING else mark for mark in own
    ]
    free = [mark for mark in odd if all(mark.end <= it.start or it.end <= mark.start for it in own)]
    return (*told, *free)


class _Better:
    """What may stand in place of a mark's words, each word being asked for once."""

    def __init__(self, reader: Proofreader, known: KnownWords, wanted: bool) -> None:
        self._reader = reader
        self._known = known
        self._wanted = wanted
        self._found: dict[tuple[str, Language], tuple[str, ...]] = {}

    def __call__(self, mark: Mark) -> tuple[str, ...]:
        if not self._wanted:
            return ()
        searched = self._search(mark.text, _LANGUAGES[mark.rule]) if mark.rule in SPELLING else ()
        return tuple(dict.fromkeys((*mark.fixes, *searched)))[:_MOST]

    def _search(self, word: str, language: Language) -> tuple[str, ...]:
        asked = word, language
        if asked not in self._found:
            self._found[asked] = ()
            for words in self._reader.suggest(word, language, self._known):
                self._found[asked] = words
        return self._found[asked]


def _misspelling(mark: Mark, located: Located, whole: str, better: _Better) -> Misspelling:
    start, end = located.place(mark.start, mark.end)
    line_start = whole.rfind("\n", 0, start) + 1
    line = whole.count("\n", 0, start) + 1
    return Misspelling(whole[start:end], start, end, mark.rule, line, start - line_start + 1, better(mark))

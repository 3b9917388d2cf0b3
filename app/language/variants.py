"""Words that one document writes in two ways (G4), with the likelier one; single misspelt words are not its subject."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Mark, Marks, Proofable, Stretch
from app.domain.rules import Rule
from app.language.known import Known
from app.language.marks_text import Stretches
from app.language.spelled import RULES, spelling_marks
from app.language.spelling import Speller
from app.language.variants_forms import SHORTEST, Difference, Vocabulary, difference
from app.language.word_kinds import Kind
from app.language.words import words

_LINKS: Mapping[Language, tuple[str, ...]] = {Language.FI: ("-",), Language.SV: ("-", "s")}
_PART = 4
_MOST_UNKNOWN = 500
"""A document with more unknown words than this is in another language."""
_LONGEST_ENDING = 6
# What stands before a noun as a word of its own, though it may also begin a compound.
_OWN_WORDS = """
    hyvä iso korkea koko lyhyt matala monta muu nuori oma paha pieni pitkä sama suuri tämä uusi vapaa vanha yksi ensi
    viime joka eri
"""
_ADJECTIVES = frozenset(_OWN_WORDS.split())


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a word stands: in which text, and from where to where."""

    text: int
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class _Choice:
    """A form that should give way: `better` in its place, `other` what the document has of the better way."""

    better: str
    other: str


def variant_marks(texts: Sequence[Proofable], spellers: Bilingual[Speller], known: KnownWords) -> Sequence[Marks]:
    """The marks of each of `texts`, which make up one document: on the less likely of two ways to write a word.

    One of two words of seven letters or more that differ by one or two is unknown to the speller, or they differ by a
    linking *s*, a hyphen or a space; what differs in its ending alone are forms of one word.
    """
    beside = Known(known, spellers)
    found: list[list[Mark]] = [[] for _ in texts]
    for language in Language:
        reading = _Reading(texts, language, spellers, beside)
        for place, choice in reading.choices():
            start, end = place.stretch
            written = texts[place.text].text[start:end]
            facts = {"text": written, "other": choice.other}
            mark = Mark(Rule.VARIANTS, start, end, written, "finding.variant", facts, (choice.better,))
            found[place.text].append(mark)
    return [tuple(sorted(marks, key=lambda mark: (mark.start, mark.end))) for marks in found]


class _Reading:
    """The words of one document in one language."""

    def __init__(
        self, texts: Sequence[Proofable], language: Language, spellers: Bilingual[Speller], known: Known
    ) -> None:
        self._language, self._speller = language, spellers[language]
        self._texts = {number: text for number, text in enumerate(texts) if text.language is language}
        self._tokens = {number: list(_plain_words(text)) for number, text in self._texts.items()}
        self._written = self._as_written()
        self._vocabulary = Vocabulary(low for tokens in self._tokens.values() for low, _ in tokens)
        self._unknown: dict[str, list[_Place]] = {}
        for number, text in self._texts.items():
            for mark in spelling_marks(text, spellers, known):
                if mark.rule is RULES[language] and _is_word(mark.text):
                    place = _Place(number, (mark.start, mark.end))
                    self._unknown.setdefault(mark.text.lower(), []).append(place)

    def _as_written(self) -> dict[str, str]:
        """Each word as it stands in the document, small where it stands so anywhere."""
        written: dict[str, str] = {}
        for number, tokens in self._tokens.items():
            for low, (start, end) in tokens:
                if written.get(low) != low:
                    written[low] = self._texts[number].text[start:end]
        return written

    def choices(self) -> Iterator[tuple[_Place, _Choice]]:
        """The places of forms that should give way."""
        for word, places in islice(self._unknown.items(), _MOST_UNKNOWN):
            parted = self._best_of(word)
            if parted is not None:
                yield from self._chosen(places, *parted)
        yield from self._linked()
        if self._language is Language.FI:
            yield from self._apart()

    def _chosen(self, places: Iterable[_Place], other: str, parted: Difference) -> Iterator[tuple[_Place, _Choice]]:
        for place in places:
            start, end = place.stretch
            written = self._texts[place.text].text[start:end]
            yield place, _Choice(_mended(written, parted), self._written[other])

    def _best_of(self, word: str) -> tuple[str, Difference] | None:
        """The word of the document that the unknown `word` should be written like; None where none is likelier."""
        best: tuple[tuple[bool, int, int], str, Difference] | None = None
        for other in self._vocabulary.like(word):
            parted = difference(word, other, self._language)
            if parted is None or not self._is_likelier(word, other, parted):
                continue
            rank = (other not in self._unknown, parted.common, self._vocabulary.counts[other])
            if best is None or rank > best[0]:
                best = rank, other, parted
        return None if best is None else best[1:]

    def _is_likelier(self, word: str, other: str, parted: Difference) -> bool:
        if other not in self._unknown:
            return self._speller.knows(other) and self._speller.knows(_mended(word, parted))
        mine = self._vocabulary.weight(word, parted.place + len(parted.old) + _PART)
        others = self._vocabulary.weight(other, parted.place + len(parted.new) + _PART)
        return others > mine or (others == mine and self._comes_first(other, word))

    def _comes_first(self, word: str, other: str) -> bool:
        first, second = self._unknown[word][0], self._unknown[other][0]
        return (first.text, first.stretch) < (second.text, second.stretch)

    def _linked(self) -> Iterator[tuple[_Place, _Choice]]:
        """Known words that differ by what links their parts: the rarer way gives way, the linked one on a tie."""
        giving: dict[str, tuple[str, Difference]] = {}
        for word in self._vocabulary.counts:
            for place, link in self._links(word):
                bare = word[:place] + word[place + 1 : place + 1 + _PART]
                for other in self._vocabulary.beginning(bare):
                    self._weigh(word, other, Difference(place, link, "", _PART), giving)
        for number, tokens in self._tokens.items():
            for low, stretch in tokens:
                if low in giving:
                    yield from self._chosen([_Place(number, stretch)], *giving[low])

    def _links(self, word: str) -> Iterator[tuple[int, str]]:
        """The places in `word` where two of its parts may be linked, with the link."""
        if word in self._unknown:
            return
        for place in range(3, len(word) - _PART):
            link = word[place]
            if link in _LINKS[self._language] and link not in {word[place - 1], word[place + 1]}:
                yield place, link

    def _weigh(self, word: str, other: str, parted: Difference, giving: dict[str, tuple[str, Difference]]) -> None:
        """Nothing; where `word` and `other` are one word written in two ways, one is put among the `giving`."""
        bare = _mended(word, parted)
        if other in self._unknown or not _same_but_ending(bare, other) or not self._speller.knows(bare):
            return
        joined = _mended(other, Difference(parted.place, "", parted.old, _PART))
        if not self._speller.knows(word) or not self._speller.knows(joined) or not self._has_parts(word, parted):
            return
        linked = self._vocabulary.weight(word, parted.place + 1 + _PART)
        plain = self._vocabulary.weight(other, parted.place + _PART)
        if linked > plain or (linked == plain and parted.old == "s"):
            giving.setdefault(other, (word, Difference(parted.place, "", parted.old, _PART)))
        else:
            giving.setdefault(word, (other, parted))

    def _has_parts(self, word: str, parted: Difference) -> bool:
        """Whether both sides of a linking *s* are words, so that it links at all; a hyphen always does."""
        if parted.old == "-":
            return True
        return self._speller.knows(word[: parted.place]) and self._speller.knows(word[parted.place + 1 :])

    def _apart(self) -> Iterator[tuple[_Place, _Choice]]:
        """Two words that the document also writes as one: only base forms, since a genitive may stand by itself."""
        for number, text in self._texts.items():
            for (first, one), (second, other) in pairwise(self._tokens[number] if text.running else ()):
                beside = text.text[one[1] : other[0]] == " " and text.text[other[0]].islower()
                if not beside or len(second) < _PART or not self._may_begin(first):
                    continue
                joined = first + second
                whole = next(iter(self._vocabulary.beginning(joined)), None)
                if whole is not None and _same_but_ending(joined, whole) and self._speller.knows(joined):
                    place = one[0], other[1]
                    written = text.text[one[0] : one[1]] + text.text[other[0] : other[1]]
                    yield _Place(number, place), _Choice(written, self._written[whole])

    def _may_begin(self, word: str) -> bool:
        if len(word) < _PART or word.endswith("n") or word in _ADJECTIVES:
            return False
        return word in self._speller.base_forms(word)


def _plain_words(text: Proofable) -> Iterator[tuple[str, Stretch]]:
    """The words of `text` in small letters, each with its place; none in italics, which quote."""
    quoted = Stretches(text.italics)
    for token in words(text.text):
        if token.kind is Kind.WORD and _is_word(token.text) and not quoted.touch(token.start, token.end):
            yield token.text.lower(), (token.start, token.end)


def _is_word(text: str) -> bool:
    """Whether `text` is made of letters and hyphens inside it, no more than its first a capital."""
    bare = text.replace("-", "")
    return (
        bare.isalpha() and text[-1] != "-" and text[0] != "-" and text[1:].islower() and len(text.lower()) == len(text)
    )


def _mended(word: str, parted: Difference) -> str:
    return word[: parted.place] + parted.new + word[parted.place + len(parted.old) :]


def _same_but_ending(one: str, other: str) -> bool:
    """Whether the words are forms of one: all but a short ending is alike, and enough is."""
    alike = 0
    while alike < min(len(one), len(other)) and one[alike] == other[alike]:
        alike += 1
    return alike >= SHORTEST and max(len(one), len(other)) - alike <= _LONGEST_ENDING

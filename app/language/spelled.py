"""Marks the misspelt words of a text (rules G1 and G3); silent on what is known, quoted or in the other language."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Mark, Marks, Proofable, Stretch
from app.domain.rules import Rule
from app.language.judged import FEWEST, is_english, judged_words, share_known
from app.language.known import Known
from app.language.spelled_names import UnheardNames
from app.language.spelled_parts import Place, Reader
from app.language.spelled_stretches import Cover, begins_sentence, sentences, set_apart, standing, title_key
from app.language.spelling import Speller
from app.language.word_kinds import Kind
from app.language.words import plain_word, words

RULES = Bilingual(Rule.SPELLING_FI, Rule.SPELLING_SV)
_FEWEST_WRONG = 2
_OTHER_LANGUAGE = 0.6
"""The share of a stretch's words that the other language must know for it to be in that language."""


def spelling_marks(text: Proofable, spellers: Bilingual[Speller], known: KnownWords | Known) -> Marks:
    """The misspelt words of `text` in order, each once, by the rule of the language that it is read in.

    The language of `text` is final below four words, and judged above (a sentence's too, where much in it is wrong);
    `known` may be handed over ready made by who has many texts.
    """
    beside = known if isinstance(known, Known) else Known(known, spellers)
    return _Reading(text, spellers, beside).marks()


@dataclass(frozen=True, slots=True)
class _Wrong:
    place: Place
    language: Language


class _Reading:
    """One text while it is read."""

    def __init__(self, text: Proofable, spellers: Bilingual[Speller], known: Known) -> None:
        self._text, self._spellers, self._known = text, spellers, known
        self._tokens = [token for token in words(text.text) if token.kind is Kind.WORD]
        self._starts = [token.start for token in self._tokens]
        self._language = self._judged()

    def marks(self) -> Marks:
        wrong = list(self._wrong(range(len(self._tokens)), self._language))
        if wrong:
            silent = Cover(self._silent_stretches([one.place[0] for one in wrong]))
            wrong = [one for one in wrong if not silent.holds(*one.place)]
        if len(wrong) >= _FEWEST_WRONG:
            wrong = list(self._by_sentence(wrong))
        return tuple(self._mark(one) for one in wrong)

    def _judged(self) -> Language:
        """The language of the text, which what is quoted in it has no say in."""
        said = self._text.language
        language = judged_words([token.word for token in self._tokens], said, self._spellers)
        if language is said:
            return said
        apart = Cover(set_apart(self._text))
        rest = [token.word for token in self._tokens if not apart.holds(token.start, token.end)]
        if not rest:
            return language
        if len(rest) < FEWEST:
            own, other = (share_known(rest, self._spellers[one]) for one in (said, said.other))
            return said.other if other > own else said
        return judged_words(rest, said, self._spellers)

    def _wrong(self, numbers: Sequence[int], language: Language) -> Iterator[_Wrong]:
        reader = Reader(language, self._spellers[language], self._known)
        names = UnheardNames(self._text.text, self._tokens, language, self._spellers, self._known)
        for at in numbers:
            begins = begins_sentence(self._text.text, self._tokens[at].start)
            place = reader.wrong_place(self._tokens, at, begins=begins)
            if place and not names.holds(at, plain_word(self._text.text[slice(*place)]), begins=begins):
                yield _Wrong(place, language)

    def _silent_stretches(self, wrong: Sequence[int]) -> Iterator[Stretch]:
        """What is a title of either language and quoted, a title of the other, or in the other language.

        `wrong` is where the wrong words start: a stretch without any is not looked at.
        """
        text, other = self._text.text, self._language.other
        yield from standing(self._known.titles[other], text)
        titles = {title_key(title) for language in Language for title in self._known.titles[language]}
        for stretch in set_apart(self._text):
            if bisect_left(wrong, stretch[0]) == bisect_left(wrong, stretch[1]):
                continue
            if title_key(text[slice(*stretch)]) in titles or self._is_other(stretch):
                yield stretch

    def _is_other(self, stretch: Stretch, share: float = _OTHER_LANGUAGE) -> bool:
        """Whether the words in `stretch` are of the other language, or of English."""
        inside = [self._tokens[at].word for at in self._inside(stretch)]
        if is_english(inside):
            return True
        if not inside or not self._spellers[self._language.other].name:
            return False
        own, other = (share_known(inside, self._spellers[one]) for one in (self._language, self._language.other))
        return other >= share and other > own

    def _inside(self, stretch: Stretch) -> range:
        """The numbers of the words in `stretch`."""
        return range(bisect_left(self._starts, stretch[0]), bisect_left(self._starts, stretch[1]))

    def _by_sentence(self, wrong: Sequence[_Wrong]) -> Iterator[_Wrong]:
        """`wrong`, but for sentences in the other language what is wrong in that."""
        starts = [one.place[0] for one in wrong]
        behind = 0
        for stretch in sentences(self._text.text):
            first, last = (bisect_left(starts, edge) for edge in stretch)
            yield from wrong[behind:first]
            behind = last
            if last - first < _FEWEST_WRONG or not self._is_foreign(stretch):
                yield from wrong[first:last]
            elif not is_english([self._tokens[at].word for at in self._inside(stretch)]):
                yield from self._wrong(self._inside(stretch), self._language.other)
        yield from wrong[behind:]

    def _is_foreign(self, sentence: Stretch) -> bool:
        found = [self._tokens[at].word for at in self._inside(sentence)]
        if len(found) < FEWEST:
            return len(self._tokens) >= FEWEST and self._is_other(sentence, 1.0)
        return is_english(found) or judged_words(found, self._language, self._spellers) is not self._language

    def _mark(self, wrong: _Wrong) -> Mark:
        start, end = wrong.place
        written = self._text.text[start:end]
        facts = MappingProxyType({"word": plain_word(written)})
        return Mark(RULES[wrong.language], start, end, written, "finding.spelling", facts)

"""Whether a word is right, whole or part by part: hyphens, numbers, what a neighbour completes; it marks nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.language import Language
from app.language.known import Known
from app.language.spelling import Speller
from app.language.word_kinds import is_brand
from app.language.words import Token, unbroken

_LONGEST_ACRONYM = 5
_SHORTEST_MARKED = 4
_SHORTEST_REST = 3
_NEIGHBOURS = 5
"""Words after or before one with a hyphen at its end in which the rest of it may stand."""
_GLUED = re.compile(r"\d+(?=[A-ZÅÄÖ][a-zåäö])")
"""A number that a list has run together with its text."""
_SHORTENED_ENDS = ("pvm", "nro", "dno", "dnr", "nr")
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Reader:
    """What is right in `language`: by its dictionary and by what is known beside it."""

    language: Language
    speller: Speller
    known: Known

    def wrong_place(self, tokens: Sequence[Token], at: int, *, begins: bool) -> Place | None:
        """Where the word `tokens[at]` is wrong, offsets of the text: all of it or one part; None where it is right."""
        token = tokens[at]
        word = token.word
        if self._is_right(word, begins=begins) or self._is_right_unbroken(token, begins=begins):
            return None
        bare = word.strip("-")
        if bare != word and (self._is_right(bare, begins=begins) or self._is_completed(tokens, at)):
            return None
        wrong = self._wrong_parts(bare, begins=begins)
        if not wrong:
            return None
        part = _place_of(token, wrong[0]) if len(wrong) == 1 and wrong[0] != bare else None
        return part or (token.start, token.end)

    def _is_right(self, word: str, *, begins: bool) -> bool:
        if self.speller.knows(word):
            return self.language is not Language.FI or not self._lacks_its_last_letter(word)
        if self.known.knows(word, self.language, begins=begins):
            return True
        glued = _GLUED.match(word)
        if glued:
            return self._is_right(word[glued.end() :], begins=True)
        head = next((word.removesuffix(end) for end in _SHORTENED_ENDS if word.endswith(end)), "")
        return len(head) >= _SHORTEST_REST and self.speller.knows(head)

    def _lacks_its_last_letter(self, word: str) -> bool:
        """Whether `word` is *päivittämine*: to a dictionary a case that a noun has with a possessive suffix only."""
        return word.lower().endswith("mine") and any(
            base.lower()[:-1] + "ine" == word.lower() and base.lower().endswith(("ma", "mä"))
            for base in self.speller.base_forms(word)
        )

    def _is_right_unbroken(self, token: Token, *, begins: bool) -> bool:
        joined = unbroken(token.text)
        return joined is not None and self._is_right(joined, begins=begins)

    def _wrong_parts(self, word: str, *, begins: bool) -> tuple[str, ...]:
        """The parts of `word` between its hyphens that are wrong; the word itself where it has none."""
        parts = [part for part in word.split("-") if part]
        if len(parts) < 2:
            return (word,)
        last = len(parts) - 1
        return tuple(
            part
            for n, part in enumerate(parts)
            if not self._is_right_part(part, first=n == 0 and begins, last=n == last)
        )

    def _is_right_part(self, part: str, *, first: bool, last: bool) -> bool:
        if part[0].isdigit() or len(part) == 1 or (part.isupper() and len(part) <= _LONGEST_ACRONYM) or is_brand(part):
            return True
        if self._is_right(part, begins=first):
            return True
        return not last and self.speller.knows(f"{part}-")

    def _is_completed(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a neighbour has the rest of a word with a hyphen at its end: *invånar- och kundorienteringen*."""
        word = tokens[at].word
        bare = word.strip("-")
        if word.endswith("-"):
            rests = (token.word for token in tokens[at + 1 : at + 1 + _NEIGHBOURS])
            return any(self._ends_with_part(bare, rest) for rest in rests if not rest.endswith("-"))
        begun = (token.word for token in reversed(tokens[max(0, at - _NEIGHBOURS) : at]))
        return any(self._begins_with_part(start, bare) for start in begun if not start.startswith("-"))

    def _ends_with_part(self, bare: str, rest: str) -> bool:
        cuts = range(1, len(rest) - _SHORTEST_REST + 1)
        return any(self.speller.knows(bare + rest[cut:].lstrip("-")) for cut in cuts)

    def _begins_with_part(self, start: str, bare: str) -> bool:
        cuts = range(len(start) - 1, _SHORTEST_REST - 1, -1)
        return any(self.speller.knows(start[:cut].rstrip("-") + bare) for cut in cuts)


def _place_of(token: Token, part: str) -> Place | None:
    """Where `part` stands in `token`; None where it is short, not there once, or written otherwise than looked up."""
    if len(part) < _SHORTEST_MARKED or token.text.count(part) != 1:
        return None
    start = token.start + token.text.index(part)
    return start, start + len(part)

"""Whether a word that nobody knows is likely a name of its own, by its capital and its neighbours; it marks nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.language import Bilingual, Language
from app.language.known import Known
from app.language.known_across import without_ending
from app.language.spelled_stretches import begins_sentence
from app.language.spelling import Speller
from app.language.stems_fi import COMPOUND_ELEMENTS
from app.language.suggestions_edits import single_edits
from app.language.words import Token

# An ending that a colon parts from a name, or a number at its end: *Teams:ssä*, *Visma:n*, *Dokk1*.
_ENDED = re.compile(r"(?::[a-zåäö]{1,6}|\d{1,4})$")
_SHORTEST = 3
_LONGEST = 30
_LIKE_A_WORD = 7
"""Letters from which on a slip in a common word is likelier than a name that is one letter from it."""
_LIKE_A_WORD_BESIDE_A_NAME = 10
_SEARCHES = 6
"""Words of one text whose likes are looked for: each takes hundreds of questions to a dictionary."""
_OWN_SEARCHES = 40
"""The same among the names that are known, which is quicker."""
_LONGEST_OF_OTHER = 3
"""Small words of the other language that may follow a name: *Espoon kaupungin tilapalvelut*."""
_OWNERS_END = Bilingual(fi="s", sv="n")
"""How a name of the other language ends, in a text of the one, where it owns what follows it."""
_SURNAME_ENDS = ("nen", "ström", "qvist", "kvist", "berg", "sson", *(end for end in COMPOUND_ELEMENTS if len(end) > 3))


@dataclass(slots=True)
class UnheardNames:
    """Finds names that are in no list among the words `tokens` of `text`, which is in `language`."""

    text: str
    tokens: Sequence[Token]
    language: Language
    spellers: Bilingual[Speller]
    known: Known
    _left: int = field(default=_SEARCHES, init=False)
    _own_left: int = field(default=_OWN_SEARCHES, init=False)

    def holds(self, at: int, word: str, *, begins: bool) -> bool:
        """Whether `word`, the whole or a part of `tokens[at]` that is wrong as a word, is likely a name.

        It has a capital inside a sentence, or with another capital at its side, and is not one letter away from a name
        that is known, nor, being long, from any word; or it follows a name of the other language that owns it.
        `begins` says that a sentence begins with it.
        """
        if self._is_owned(at, word):
            return True
        word = _ENDED.sub("", word)
        if not _is_capitalised(word) or not _SHORTEST <= len(word) <= _LONGEST:
            return False
        sides = [side for side in (self._side(at, -1), self._side(at, 1)) if side and _is_capitalised(side)]
        if (begins and not sides) or self._is_slip_in_name(word):
            return False
        beside = any(self.known.is_name(side, self.language) for side in sides) or self._is_beside_unheard(at)
        if (sides and word.endswith(_SURNAME_ENDS)) or (beside and len(word) < _LIKE_A_WORD_BESIDE_A_NAME):
            return True
        return not self._is_slip(word, name=not beside)

    def _is_owned(self, at: int, word: str) -> bool:
        """Whether `word` belongs to a name of the other language before it: *Kivenlahden koulu*, *Novias kurs*."""
        other = self.spellers[self.language.other]
        if not other.name or not any(map(other.knows, (word, *without_ending(word, self.language)))):
            return False
        for place in range(at, at - _LONGEST_OF_OTHER, -1):
            before = self._side(place, -1)
            if _is_capitalised(before):
                own = self.spellers[self.language].knows(before)
                named = other.knows(before) or self.known.is_name(before, self.language)
                return named and not own and before.endswith(_OWNERS_END[self.language])
            if not before or not other.knows(before):
                return False
        return False

    def _is_beside_unheard(self, at: int) -> bool:
        """Whether a word at its side, inside the sentence, has a capital and is in no dictionary: *Open Library*."""
        speller = self.spellers[self.language]
        return any(
            _is_capitalised(side)
            and not speller.knows(side)
            and not begins_sentence(self.text, self.tokens[at + step].start)
            for step in (-1, 1)
            if (side := self._side(at, step))
        )

    def _side(self, at: int, step: int) -> str:
        """The word next to `tokens[at]` with nothing but a space between; empty where there is none."""
        other = at + step
        if not 0 <= other < len(self.tokens):
            return ""
        first, second = sorted((self.tokens[at], self.tokens[other]), key=lambda token: token.start)
        return self.tokens[other].word if self.text[first.end : second.start] in {" ", "\u00a0"} else ""

    def _is_slip_in_name(self, word: str) -> bool:
        self._own_left -= 1
        return self._own_left >= 0 and self.known.is_slip_in_name(word, self.language)

    def _is_slip(self, word: str, *, name: bool) -> bool:
        """Whether one letter makes `word` a name of a dictionary (asked for where `name`) or, of a long one, a word.

        In a text with more such words than are looked for, names are listed.
        """
        self._left -= 1
        if self._left < 0:
            return False
        speller = self.spellers[self.language]
        long = len(word) >= _LIKE_A_WORD
        for edit in single_edits(word.lower(), self.language):
            if " " in edit.text or "-" in edit.text:
                continue
            if (long and speller.knows(edit.text)) or (name and speller.is_name(edit.text.capitalize())):
                return True
        return False


def _is_capitalised(word: str) -> bool:
    return word[:1].isupper() and word[1:].islower() and word.isalpha()

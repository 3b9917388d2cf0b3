"""One search for what may be meant by a word: what it tries, asks and ranks step by step; it loads nothing."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from spellchecker import SpellChecker

from app.domain.language import Language
from app.domain.proofing import KnownWords
from app.language.spelling import Speller
from app.language.suggestions_edits import Edit, single_edits
from app.language.suggestions_far import Far
from app.language.suggestions_own import own_words
from app.language.suggestions_rank import Likelihood
from app.language.suggestions_shape import Piece, Shape, pieces, shape_of, shaped

_MOST = 8
_LONGEST = 40
_WORD = re.compile(r"-?[a-zà-öø-ž]+(?:-[a-zà-öø-ž]+)*-?", re.IGNORECASE)
_STEP = 50
"""Words that the dictionary is asked between two lists: a few milliseconds with the slowest of them."""
_OTHER_CAPITALS = 0.2
_OWN_WORD = -3.0
"""As likely as if every thousandth word were it: what the document has is meant more often than a dictionary's."""
_TWO_SLIPS = 3.0
_FAR_BELOW = 5.0
"""A word so many powers of ten less likely than the best is not offered beside it."""
_UNLIKELY = -10.0
"""What is less likely than this leaves the search going on: nobody has written it, nor its parts."""
_SHORT_WORDS = {Language.FI: frozenset[str](), Language.SV: frozenset({"i", "å"})}


@dataclass(frozen=True, slots=True)
class Tools:
    """What a search in one language needs; `near` knows the common words."""

    speller: Speller
    near: SpellChecker
    likelihood: Likelihood
    far: Far


def part_to_mend(word: str, speller: Speller) -> Piece | None:
    """The part of `word` that is to be mended: between its hyphens where one part alone is wrong, else the whole.

    None for what is no word of letters, or too long or short for any search, and where no engine knows words.
    """
    if not speller.name or not 2 <= len(word) <= _LONGEST or not _WORD.fullmatch(word):
        return None
    parts = [piece for piece in pieces(word) if piece.text]
    wrong = [piece for piece in parts if not speller.knows(piece.text)] if len(parts) > 1 else parts
    return wrong[0] if len(wrong) == 1 and len(wrong[0].text) > 1 else Piece("", word, "")


class Search:
    """The search for one word, `part` of a longer one perhaps."""

    def __init__(self, part: Piece, tools: Tools, known: KnownWords) -> None:
        self._part, self._tools, self._known = part, tools, known
        self._low = part.text.lower()
        shape = shape_of(part.text)
        self._shape = shape if shape is not Shape.MIXED else shape_of(part.text[:1])
        self._found: dict[str, float] = {}
        self._asked: set[str] = set()

    def lists(self) -> Iterator[tuple[str, ...]]:
        """The best words so far, again and again, until there is nothing more to look for."""
        edits = single_edits(self._low, self._tools.speller.language)
        common = self._tools.near.known(edit.text for edit in edits)
        self._try(Edit(self._low, _OTHER_CAPITALS))
        for edit in edits:
            if edit.text in common:
                self._try(edit)
        yield self._best()
        self._own_words({edit.text: edit.cost for edit in edits})
        yield from self._tried(edits)
        if max(self._found.values(), default=_UNLIKELY) <= _UNLIKELY:
            yield from self._tried(self._tools.far.words(self._low))

    def _tried(self, edits: Iterable[Edit | None]) -> Iterator[tuple[str, ...]]:
        """The best words after each step through `edits`; None among them ends a step too."""
        asked = 0
        for edit in edits:
            asked = asked + self._try(edit) if edit else _STEP
            if asked >= _STEP:
                asked = 0
                yield self._best()
        yield self._best()

    def _try(self, edit: Edit) -> int:
        """How many words the dictionary was asked for; what it knows is kept with its likelihood."""
        if edit.text in self._asked:
            return 0
        self._asked.add(edit.text)
        form = self._right(edit.text)
        if form is not None and form != self._part.text:
            bases = () if " " in form else self._tools.speller.base_forms(form)
            self._keep(form, self._tools.likelihood.of(edit.text, bases) - edit.cost)
        return 1

    def _keep(self, form: str, score: float) -> None:
        self._found[form] = max(score, self._found.get(form, score))

    def _own_words(self, costs: Mapping[str, float]) -> None:
        """Nothing; words of the document are kept, those one slip away at the slip's cost in `costs`."""
        for word in own_words(self._low, self._tools.speller.language, self._known):
            form = shaped(word, self._shape)
            if form != self._part.text:
                self._keep(form, _OWN_WORD - costs.get(word.lower(), _TWO_SLIPS))

    def _right(self, text: str) -> str | None:
        """`text` (in small letters) with the capitals of the word it stands for, None where that is wrong."""
        if " " in text:
            return self._right_words(text.split(" "))
        form = shaped(text, self._shape)
        if self._knows(form):
            return form
        if self._shape is Shape.SMALL and self._tools.likelihood.seen(text) is not None:
            # A name in small letters: the list has no capitals.
            name = shaped(text, Shape.CAPITALISED)
            return name if self._knows(name) else None
        return None

    def _right_words(self, words: Sequence[str]) -> str | None:
        short = _SHORT_WORDS[self._tools.speller.language]
        if any(len(word) < 2 and word not in short for word in words):
            return None
        rest = Shape.CAPITALS if self._shape is Shape.CAPITALS else Shape.SMALL
        forms = [shaped(words[0], self._shape), *(shaped(word, rest) for word in words[1:])]
        # Two words in the place of a part would stand between hyphens.
        if self._part.before or self._part.after or not all(map(self._tools.speller.knows, forms)):
            return None
        return " ".join(forms)

    def _knows(self, form: str) -> bool:
        whole = f"{self._part.before}{form}{self._part.after}"
        return self._tools.speller.knows(whole.strip("-"))

    def _best(self) -> tuple[str, ...]:
        ranked = sorted(self._found.items(), key=lambda found: (-found[1], found[0]))
        kept = [form for form, score in ranked if score >= ranked[0][1] - _FAR_BELOW]
        return tuple(f"{self._part.before}{form}{self._part.after}" for form in kept[:_MOST])

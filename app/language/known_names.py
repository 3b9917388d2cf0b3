"""Names that are known, found again in any form of either language; what else is known is not its business."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from app.domain.language import Language
from app.language.genitive_sv import genitive_sv
from app.language.known_fi import Stems, stems_fi
from app.language.words import words

_SHORTEST = 2
_GENITIVE = ":s"


@lru_cache(4096)
def _stems(name: str, *, only_best: bool) -> Stems:
    return stems_fi(name, only_best=only_best)


def _never(_: str) -> bool:
    return False


class NameIndex:
    """The words of `names` (each of one word or more) by their stems.

    `is_settled` says whether a word of a name has the best of its Finnish genitives only.
    """

    def __init__(self, names: Iterable[str], is_settled: Callable[[str], bool] = _never) -> None:
        stems: dict[str, list[tuple[re.Pattern[str], bool]]] = {}
        swedish: dict[str, bool] = {}
        for part in sorted({part for name in names for part in _parts(name)}):
            capital = part[0].isupper()
            for stem, pattern in _stems(part, only_best=is_settled(part)) if capital else ():
                stems.setdefault(stem, []).append((pattern, capital))
            for form in (part, f"{part}s", f"{part}{_GENITIVE}", *genitive_sv(part)):
                low = form.lower()
                swedish[low] = swedish.get(low, True) and capital
        self._stems: Mapping[str, list[tuple[re.Pattern[str], bool]]] = stems
        self._swedish: Mapping[str, bool] = swedish
        self._longest = max(map(len, stems), default=0)

    @property
    def is_empty(self) -> bool:
        """Whether no name is known."""
        return not self._swedish

    def knows(self, word: str, language: Language) -> bool:
        """Whether `word`, or each part between its hyphens, is a form of a name in `language`.

        A name's capital is asked for; `word` may stand in capitals altogether.
        """
        parts = [part for part in word.split("-") if part]
        return bool(parts) and all(self._knows(part, language) for part in parts)

    def _knows(self, word: str, language: Language) -> bool:
        low, capital = word.lower(), word[0].isupper()
        exact = self._swedish.get(low)
        if exact is not None and (capital or not exact) and (language is Language.SV or low in self._stems):
            return True
        return language is Language.FI and self._inflects(low, capital=capital)

    def _inflects(self, low: str, *, capital: bool) -> bool:
        for end in range(_SHORTEST, min(len(low), self._longest) + 1):
            for pattern, wants_capital in self._stems.get(low[:end], ()):
                if (capital or not wants_capital) and pattern.fullmatch(low, end):
                    return True
        return False


def _parts(name: str) -> Iterable[str]:
    """The words of `name`, those between hyphens apart; a stop at its end and single letters left out."""
    for token in words(name):
        for part in token.word.rstrip(".").split("-"):
            if len(part) >= _SHORTEST and any(map(str.isalpha, part)):
                yield part

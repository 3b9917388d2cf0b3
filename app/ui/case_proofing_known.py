"""The words that are known in the open case, made anew only when the case's facts or somebody's words are others."""

from collections.abc import Callable
from dataclasses import fields

from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.municipality import Profile
from app.domain.proofing import KnownWords, Words
from app.services.known_words import known_words
from app.services.ports import WordingMaker

_TEXTS = frozenset(
    {"description", "summary", "general_answer", "answers", "extra_parts", "dismissals", "introduction", "deadline"}
)
"""The fields of a case in which no name and no title stands."""

_FACTS = tuple(field.name for field in fields(Case) if field.name not in _TEXTS)
_Basis = tuple[tuple[object, ...], Bilingual[Words], Bilingual[Words]]


class KnownOfCase:
    """What is known in one case; `present` was made last."""

    def __init__(self, wording: WordingMaker, profile: Callable[[Case], Profile]) -> None:
        self._wording, self._profile = wording, profile
        self._basis: _Basis | None = None
        self.present = KnownWords()

    def holds(self, case: Case, own: Bilingual[Words], office: Bilingual[Words]) -> bool:
        """Whether `present` is what is known in `case` with these words."""
        if self._basis is None:
            return False
        facts, *words = self._basis
        same = all(one is other for one, other in zip(facts, _facts(case), strict=True))
        return same and words == [own, office]

    def maker(self, case: Case, own: Bilingual[Words], office: Bilingual[Words]) -> Callable[[], KnownWords]:
        """What makes the words that are known in `case`, on any thread: titles are derived, which takes a while."""
        wording, profile = self._wording, self._profile(case)

        def make() -> KnownWords:
            wordings = Bilingual(*(wording(case, profile, language) for language in Language))
            return known_words(case, profile, wordings, own, office)

        return make

    def take(self, case: Case, own: Bilingual[Words], office: Bilingual[Words], known: KnownWords) -> None:
        """Nothing; `known` is what `maker` made of these."""
        self._basis, self.present = (_facts(case), own, office), known


def _facts(case: Case) -> tuple[object, ...]:
    return tuple(getattr(case, name) for name in _FACTS)

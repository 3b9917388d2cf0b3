"""Spellers that know the few words they are given, for tests of what stands around a dictionary."""

from dataclasses import dataclass, field

from app.domain.language import Bilingual, Language
from app.language.spelling import Speller


@dataclass(eq=False)
class FakeSpeller:
    """Knows `words` (also with a capital or in capitals), `names`, and the base forms in `bases`."""

    language: Language
    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    bases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    name: str = "fake"

    def knows(self, word: str) -> bool:
        known = self.words | self.bases.keys()
        return word in known or word in self.names or (word == word.capitalize() and word.lower() in known)

    def base_forms(self, word: str) -> tuple[str, ...]:
        return self.bases.get(word, ())

    def is_name(self, word: str) -> bool:
        return word in self.names


def spellers_of(fi: str = "", sv: str = "", fi_names: str = "", sv_names: str = "", **bases: str) -> Bilingual[Speller]:
    """The fakes that know the words of `fi` and `sv`, parted by spaces; `bases` gives Finnish forms their base."""
    forms = {form: (base,) for form, base in bases.items()}
    return Bilingual(
        FakeSpeller(Language.FI, frozenset(fi.split()), frozenset(fi_names.split()), forms),
        FakeSpeller(Language.SV, frozenset(sv.split()), frozenset(sv_names.split())),
    )

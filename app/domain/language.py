"""The two languages of a document and values that exist once in each; not the language of the user interface."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")


class Language(StrEnum):
    """A language of a document."""

    FI = "fi"
    SV = "sv"

    @property
    def other(self) -> "Language":
        """The counterpart: Swedish for Finnish and the other way round."""
        return Language.SV if self is Language.FI else Language.FI


@dataclass(frozen=True, slots=True)
class Bilingual(Generic[T]):
    """One value in Finnish and one in Swedish."""

    fi: T
    sv: T

    def __getitem__(self, language: Language) -> T:
        return self.fi if language is Language.FI else self.sv

    def put(self, language: Language, value: T) -> "Bilingual[T]":
        """A copy in which `language` holds `value`; the other side is as it was."""
        return replace(self, fi=value) if language is Language.FI else replace(self, sv=value)

    def map(self, change: Callable[[T], U]) -> "Bilingual[U]":
        """The pair of `change(fi)` and `change(sv)`."""
        return Bilingual(change(self.fi), change(self.sv))


def both(value: T) -> Bilingual[T]:
    """The pair that holds the same value on both sides."""
    return Bilingual(value, value)


NO_TEXT: Bilingual[str] = both("")

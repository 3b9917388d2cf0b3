"""The act that a name in a text means, and its number as it is written; it reads no place in it."""

import re
from dataclasses import dataclass
from datetime import date

from app.domain.language import Language
from app.domain.proofing import Stretch
from app.domain.reference import Case
from app.domain.statute import Act, Status
from app.language.reference_tokens import Kind, Tokens
from app.language.statute_names import name_key
from app.language.statutes import Catalogue

_YEAR_OLDEST = 17
# Kuntalaki (410/2015) 147 §: organs, participation and decisions went by the older act till the next council's term.
_APPLIED_FROM = {"410/2015": date(2017, 6, 1)}
_LONGEST_ALIAS = 8
_SHORTEST_NEAR = 8


ActNumber = tuple[str, int, Stretch]
"""The number of an act, the token behind it, and where it stands in the text."""


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name from token `first` to before token `end`: the acts that it may mean, its case, whether it is in genitive.

    `kind` is the nominative of what ends it (*laki*, *sääntö*, *lag*, *stadga*); `base` the whole in its base form.
    """

    first: int
    end: int
    acts: tuple[Act, ...]
    base: str
    kind: str
    case: Case = Case.NOMINATIVE
    short: bool = False
    number: ActNumber | None = None
    """The number that stands inside the name, as `read_act_number` gives it."""
    near: bool = False
    """Whether the acts are those of a name that differs by a letter."""


def slice_key(tokens: Tokens, first: int, end: int) -> str:
    """The words from token `first` to before `end` as names are compared."""
    return name_key(tokens.text[tokens[first].start : tokens[end - 1].end]) if end > first else ""


def in_sentence(tokens: Tokens, place: int) -> bool:
    """Whether the token at `place` can stand inside a name: a word, a hyphen, a comma."""
    return tokens[place].kind is Kind.WORD or tokens.is_dash(place) or tokens.is_sign(place, ",")


def read_act_number(tokens: Tokens, at: int) -> ActNumber | None:
    """The number of an act at token `at`, in brackets or bare; the token behind it, and where it stands in the text."""
    place = at
    bracket = tokens.is_sign(place, "(")
    if bracket:
        place += 1
    if not _is_number(tokens, place):
        return None
    first, year = tokens[place].text, tokens[place + 2].text
    stands = (tokens[place].start, tokens[place + 2].end)
    if len(year) == 2:
        # Two digits were the custom of 1920 to 1996.
        if not bracket:
            return None
        year = f"19{year}"
    number, place = f"{first}/{year}", place + 3
    if not bracket:
        return number, place, stands
    end = _bracket_end(tokens, place)
    return None if end is None else (number, end, stands)


def _is_number(tokens: Tokens, at: int) -> bool:
    first, slash, year = tokens[at], tokens[at + 1], tokens[at + 2]
    return (
        first.kind is Kind.NUMBER
        and len(first.text) <= 4
        and slash.text == "/"
        and year.kind is Kind.NUMBER
        and len(year.text) in {2, 4}
        and tokens.joined(at + 1)
        and tokens.joined(at + 2)
        and (len(year.text) == 2 or _YEAR_OLDEST <= int(year.text[:2]) <= 20)
        and not (tokens.is_sign(at + 3, "/.-") and tokens.joined(at + 3) and tokens[at + 4].kind is Kind.NUMBER)
        and not (tokens.joined(at) and tokens.is_sign(at - 1, "/.:"))
    )


def _bracket_end(tokens: Tokens, at: int) -> int | None:
    """The token behind the bracket, which may hold an abbreviation behind the number: *(132/1999, MRL)*."""
    place = at
    if tokens.is_sign(place, ",;"):
        place += 1
        while tokens[place].kind is Kind.WORD and place < at + 6:
            place += 1
    return place + 1 if tokens.is_sign(place, ")") else None


class Names:
    """What acts are called in one text: by the catalogue, and by what the text itself says that it calls them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._own: dict[str, str] = {}

    def define(self, name: str, act: str) -> None:
        """Nothing; from here on the text calls the act with this number `name`."""
        self._own[name_key(name)] = act

    def meant(self, name: FoundName, act: str) -> None:
        """Nothing; where `name` may mean several acts, from here on it means the one with this number."""
        if len(name.acts) > 1 and not name.short:
            self._own[name_key(name.base)] = act

    def named(self, name: str, language: Language) -> tuple[Act, ...]:
        """The acts that `name` may mean, as in `Catalogue.named`."""
        own = self._own.get(name_key(name)) if self._own else None
        act = self._catalogue.act(own) if own else None
        return (act,) if act is not None else self._catalogue.named(name, language)

    def abbreviated(self, written: str) -> tuple[Act, ...]:
        """The acts that `written` is an abbreviation of."""
        own = self._own.get(name_key(written)) if self._own else None
        act = self._catalogue.act(own) if own else None
        return (act,) if act is not None else self._catalogue.abbreviated(written)

    def near(self, word: str, language: Language) -> tuple[Act, ...]:
        """The acts whose one-word name is a letter away from `word` (*julkisuulaki*), none where not clear."""
        if len(word) < _SHORTEST_NEAR:
            return ()
        names = self._catalogue.single_names(language)
        near = [name for name in names if abs(len(name) - len(word)) < 2 and _one_off(name, word)]
        return self._catalogue.named(near[0], language) if len(near) == 1 else ()


@dataclass(frozen=True, slots=True)
class Alias:
    """What an act is called from here on; the token behind the words, and the one behind the sign that ends them."""

    name: str
    end: int
    behind: int


def read_alias(tokens: Tokens, at: int, called: frozenset[str]) -> Alias | None:
    """What an act is called from token `at` on: *, jäljempänä hallintolaki,*, *(nedan …)*; None where nothing is said.

    `called` holds the words that say so.
    """
    if not tokens.is_sign(at, ",(") or not tokens.is_word(at + 1, called):
        return None
    end = at + 2
    while in_sentence(tokens, end) and not tokens.is_sign(end, ",") and end < at + 2 + _LONGEST_ALIAS:
        end += 1
    if end == at + 2:
        return None
    name = slice_key(tokens, at + 2, end)
    if tokens.is_sign(end, ")"):
        return Alias(name, end + 1, end + 1)
    return Alias(name, end, end + 1 if tokens.is_sign(end, ",") else end)


def chosen(acts: tuple[Act, ...], day: date) -> tuple[str, tuple[str, ...]]:
    """The act that is meant on `day`, and all that may be meant where the day leaves more than one.

    Of acts with one name that held at different times it is the one that held on `day`, else the last one before it.
    """
    if not acts:
        return "", ()
    between = [act for act in acts if act.in_force and act.in_force <= day < _APPLIED_FROM.get(act.number, date.min)]
    if between:
        # The act before it went on applying to most of what it says: which one is meant is for a person to tell.
        before = [act.number for act in acts if act.replaced_by == between[0].number]
        numbers = (*before, between[0].number)
        return numbers[0], numbers if len(numbers) > 1 else ()
    held = [act for act in acts if act.status(day) in {Status.IN_FORCE, Status.PARTLY_REPEALED}]
    if not held:
        gone = [act for act in acts if act.repealed is not None and act.repealed <= day]
        held = [max(gone, key=lambda act: act.repealed or day)] if gone else list(acts[:1])
    numbers = tuple(act.number for act in held)
    return numbers[0], numbers if len(numbers) > 1 else ()


def _one_off(first: str, second: str) -> bool:
    if len(first) > len(second):
        first, second = second, first
    at = next((place for place, letter in enumerate(first) if letter != second[place]), len(first))
    if len(first) == len(second):
        turned = first[at + 1 : at + 2] + first[at : at + 1] == second[at : at + 2]
        return first[at + 1 :] == second[at + 1 :] or (turned and first[at + 2 :] == second[at + 2 :])
    return first[at:] == second[at + 1 :]


CAPITALS = re.compile(r"[A-ZÅÄÖ]{2,6}|[A-ZÅÄÖ][a-zåäö]{1,12}L")
"""How an abbreviation of an act looks: MRL, HallintoL."""

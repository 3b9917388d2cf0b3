"""The place in an act that a reference names: chapters, sections, subsections, items, in either language; no names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.reference import Case, Provision
from app.language.reference_tokens import DASHES, Kind, Tokens

Numbers = tuple[tuple[str, str | None], ...]
_LONGEST_NUMBER = 4
_BEHIND_LETTER = ("ja", "tai", "sekä", "och", "eller", "samt", "koh", "ala", "lu", "kap", "mom", "punkt")
_PARTS = frozenset({"osan", "osa", "osassa", "avd", "avdelningen"})
_ROMAN = frozenset("IVX")
_AFTER_LETTER = DASHES | {",", ":"}
_MOST_MARKS = 4
_MOST = 60
"""Numbers in one list: no act has a longer one, and an endless list must not take for ever."""


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """The words of one language; `chapter`, `subsection` and `item` give the case of a word of theirs, else None."""

    conjunctions: frozenset[str]
    chapter: Callable[[str], Case | None]
    subsection: Callable[[str], Case | None]
    item: Callable[[str], Case | None]
    ending: Callable[[str], Case | None]


@dataclass(frozen=True, slots=True)
class Places:
    """What was read: provisions without their act, the token behind them, and the case of their last word."""

    provisions: tuple[Provision, ...]
    end: int
    case: Case
    pending: bool = False
    """Whether the first one says nothing of the section that it is in."""


@dataclass(frozen=True, slots=True)
class _Segment:
    chapters: Numbers
    sections: Numbers
    subsections: tuple[str, ...]
    items: tuple[str, ...]
    end: int
    case: Case


def read_places(tokens: Tokens, at: int, words: PlaceWords, *, bare: bool = False) -> Places | None:
    """The places that begin at token `at`, in a row as far as they go; None where none does.

    `bare` lets a lone number before a sign stand for a section whose mark was lost (*kuntalain (365/1995) 91,*).
    """
    segment = _segment(tokens, at, words) or (_lost(tokens, at) if bare else None)
    if segment is None:
        return None
    pending = not segment.sections and not segment.chapters
    found = _provisions(segment, None)
    while len(found) < _MOST:
        following = _segment_behind(tokens, segment.end, words)
        if following is None:
            break
        segment = following
        found += _provisions(segment, found[-1])
    return Places(tuple(found), segment.end, segment.case, pending)


def read_number(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """A number with its letter (``3 a``) at token `at`, and the token behind it; None where none is."""
    token = tokens[at]
    if token.kind is not Kind.NUMBER or len(token.text) > _LONGEST_NUMBER or _goes_on_before(tokens, at):
        return None
    letter = tokens[at + 1]
    if letter.kind is Kind.WORD and len(letter.text) == 1 and _is_letter_of_number(tokens, at + 1):
        return f"{token.text} {letter.low}", at + 2
    return token.text, at + 1


def _goes_on_before(tokens: Tokens, at: int) -> bool:
    # 5316/2016, 18.3.2025 and 1,5 are no numbers of sections, seen from their ends.
    return (
        tokens.joined(at) and tokens.is_sign(at - 1, "/.,:") and tokens.joined(at - 1) and _ends_number(tokens, at - 2)
    )


def _ends_number(tokens: Tokens, at: int) -> bool:
    return tokens[at].kind is Kind.NUMBER


def _is_letter_of_number(tokens: Tokens, at: int) -> bool:
    if not tokens[at].low.isascii() and tokens[at].low not in "åäö":
        return False
    if tokens[at].start - tokens[at - 1].end > 1:
        return False
    behind = tokens[at + 1]
    # *5 i kommunallagen*: a letter behind a space is one only where a list or the mark goes on behind it.
    return (
        tokens.joined(at)
        or behind.kind in {Kind.SECTION, Kind.END}
        or behind.text in _AFTER_LETTER
        or (behind.kind is Kind.WORD and behind.low.startswith(_BEHIND_LETTER) and tokens[at].low != "i")
        or (tokens[at].low == "i" and behind.low in {"och", "eller", "samt"} and tokens[at + 2].kind is Kind.NUMBER)
    )


def read_numbers(tokens: Tokens, at: int, words: PlaceWords) -> tuple[Numbers, int] | None:
    """A list of numbers and ranges at token `at`, and the token behind it; None where none begins."""
    if tokens[at].kind is not Kind.NUMBER:
        return None
    found: list[tuple[str, str | None]] = []
    place = at
    while len(found) < _MOST:
        first = read_number(tokens, place)
        if first is None:
            break
        number, place = first
        last = read_number(tokens, place + 1) if tokens.is_dash(place) else None
        if last is not None:
            found.append((number, last[0]))
            place = last[1]
        else:
            found.append((number, None))
        end = place
        if tokens.is_sign(place, ","):
            place += 1
        if tokens.is_word(place, words.conjunctions):
            place += 1
        if place == end:
            return tuple(found), end
        if tokens[place].kind is not Kind.NUMBER:
            return tuple(found), end
    return (tuple(found), place) if found else None


def behind_numbers(tokens: Tokens, at: int, words: PlaceWords) -> int:
    """The token behind the list of numbers at `at`, where no place begins: none begins further on in it either."""
    read = read_numbers(tokens, at, words)
    return max(at + 1, read[1]) if read is not None else at + 1


def _segment_behind(tokens: Tokens, at: int, words: PlaceWords) -> _Segment | None:
    place = at
    if tokens.is_sign(place, ","):
        place += 1
    if tokens.is_word(place, words.conjunctions):
        place += 1
    return _segment(tokens, place, words) if place > at else None


def _segment(tokens: Tokens, at: int, words: PlaceWords) -> _Segment | None:
    # *IV osan 3 luvun*: chapters are numbered through the parts, or told apart by nothing else in a citation.
    place = at + 2 if tokens[at + 1].low in _PARTS and not set(tokens[at].text) - _ROMAN else at
    if place > at and tokens.is_sign(place, "."):
        place += 1
    at, case = place, Case.NOMINATIVE
    chapters: Numbers = ()
    sections: Numbers = ()
    if (chapter := _chapters(tokens, place, words)) is not None:
        chapters, place, case = chapter
    dotted: tuple[str, ...] = ()
    if (section := _sections(tokens, place, words)) is not None:
        sections, dotted, place, case = section
    subsections = dotted
    items: tuple[str, ...] = ()
    if (moments := _counted(tokens, place, words, words.subsection)) is not None:
        subsections, place, case = moments
    if (counted := _counted(tokens, place, words, words.item)) is not None:
        items, place, case = counted
    if (lettered := _lettered(tokens, place, words)) is not None:
        letters, place, case = lettered
        items = items or letters
    if place == at:
        return None
    return _Segment(chapters, sections, subsections, items, place, case)


def _chapters(tokens: Tokens, at: int, words: PlaceWords) -> tuple[Numbers, int, Case] | None:
    read = read_numbers(tokens, at, words)
    if read is None:
        return None
    numbers, place = read
    if tokens.is_dash(place):
        place += 1
    case = words.chapter(tokens[place].low) if tokens[place].kind is Kind.WORD else None
    if case is None:
        return None
    place += 1
    if tokens[place - 1].low == "kap" and tokens.is_sign(place, "."):
        place += 1
    return numbers, place, case


def _sections(tokens: Tokens, at: int, words: PlaceWords) -> tuple[Numbers, tuple[str, ...], int, Case] | None:
    """The sections, the subsections written with a full stop (*9.2 §*), the token behind and the case."""
    if tokens[at].kind is Kind.SECTION:
        place = _behind_marks(tokens, at)
        read = read_numbers(tokens, place, words)
        return None if read is None else (read[0], (), read[1], Case.NOMINATIVE)
    read = read_numbers(tokens, at, words)
    if read is None:
        return None
    numbers, place = read
    dotted: tuple[str, ...] = ()
    if _is_dotted(tokens, place):
        dotted, place = (tokens[place + 1].text,), place + 2
    if tokens[place].kind is Kind.SECTION:
        place, case = _behind_ending(tokens, _behind_marks(tokens, place), words)
        return numbers, dotted, place, case
    if tokens.is_sign(place, ":") and (case_of := words.ending(tokens[place + 1].low)) is not None:
        # The mark was lost, its ending was not: *31 :n 1 momentin*.
        return numbers, dotted, place + 2, case_of
    return None


def _is_dotted(tokens: Tokens, at: int) -> bool:
    return (
        tokens.is_sign(at, ".")
        and tokens.joined(at)
        and tokens.joined(at + 1)
        and tokens[at + 1].kind is Kind.NUMBER
        and tokens[at + 2].kind is Kind.SECTION
    )


def _behind_marks(tokens: Tokens, at: int) -> int:
    end = at + _MOST_MARKS
    while at < end and tokens[at].kind is Kind.SECTION:
        at += 1
    return at


def _behind_ending(tokens: Tokens, at: int, words: PlaceWords) -> tuple[int, Case]:
    if tokens.is_sign(at, ":") and tokens.joined(at) and tokens.joined(at + 1):
        case = words.ending(tokens[at + 1].low)
        if case is not None:
            return at + 2, case
    return at, Case.NOMINATIVE


def _counted(
    tokens: Tokens, at: int, words: PlaceWords, unit: Callable[[str], Case | None]
) -> tuple[tuple[str, ...], int, Case] | None:
    """Subsections or items: *1 ja 2 momentissa*, *1 mom.*, also with the word first (*kohta 3*, *mom. 4*)."""
    read = read_numbers(tokens, at, words)
    if read is None:
        case = unit(tokens[at].low) if tokens[at].kind is Kind.WORD else None
        behind = at + 2 if tokens.is_sign(at + 1, ".") else at + 1
        number = read_number(tokens, behind) if case is not None else None
        return None if number is None or case is None else ((number[0],), number[1], case)
    numbers, place = read
    case = unit(tokens[place].low) if tokens[place].kind is Kind.WORD else None
    if case is None:
        return None
    place += 1
    if tokens[place - 1].low in {"mom", "kohd", "p"} and tokens.is_sign(place, "."):
        place += 1
    return _spread(numbers), place, case


def _lettered(tokens: Tokens, at: int, words: PlaceWords) -> tuple[tuple[str, ...], int, Case] | None:
    """Items that are letters: *a ja b alakohdassa*, *underpunkterna a och b*."""
    case = words.item(tokens[at].low) if tokens[at].kind is Kind.WORD else None
    letters, place = _letters(tokens, at + 1 if case is not None else at, words)
    if not letters:
        return None
    if case is None:
        case = words.item(tokens[place].low) if tokens[place].kind is Kind.WORD else None
        place += 1
    return None if case is None else (letters, place, case)


def _letters(tokens: Tokens, at: int, words: PlaceWords) -> tuple[tuple[str, ...], int]:
    found: list[str] = []
    place = at
    while tokens[place].kind is Kind.WORD and len(tokens[place].text) == 1 and len(found) < _MOST:
        found.append(tokens[place].low)
        place += 1
        step = (
            1 if tokens.is_sign(place, ",") or tokens.is_word(place, words.conjunctions) or tokens.is_dash(place) else 0
        )
        if not step or len(tokens[place + 1].text) != 1 or tokens[place + 1].kind is not Kind.WORD:
            break
        place += 1
    return tuple(found), place


def _spread(numbers: Numbers) -> tuple[str, ...]:
    """Each number on its own: of a range all that lie in it, where both ends are plain."""
    found: list[str] = []
    for first, last in numbers:
        if last is not None and first.isdecimal() and last.isdecimal() and 0 < int(last) - int(first) < _MOST:
            found += [str(number) for number in range(int(first), int(last) + 1)]
        else:
            found += [first] if last is None else [first, last]
    return tuple(found)


def _lost(tokens: Tokens, at: int) -> _Segment | None:
    """A section whose mark was lost: a lone number before a sign that ends something, or *28,1 kohta 3*."""
    first = read_number(tokens, at)
    if first is None or tokens[at].start - tokens[at - 1].end != 1:
        return None
    number, place = first
    if tokens.is_sign(place, ",") and tokens.joined(place) and tokens.joined(place + 1):
        second = tokens[place + 1]
        if second.kind is Kind.NUMBER and tokens[place + 2].low in {"kohta", "kohdan"}:
            item = read_number(tokens, place + 3)
            items = () if item is None else (item[0],)
            return _Segment(
                (), ((number, None),), (second.text,), items, item[1] if item else place + 3, Case.NOMINATIVE
            )
    if tokens[place].kind is Kind.END or tokens.is_sign(place, ",.;)"):
        if tokens.joined(place) and tokens.joined(place + 1) and tokens[place + 1].kind is Kind.NUMBER:
            return None
        return _Segment((), ((number, None),), (), (), place, Case.NOMINATIVE)
    return None


def _provisions(segment: _Segment, before: Provision | None) -> list[Provision]:
    """The provisions of one segment; what it leaves out is that of the one `before` it."""
    # A chapter holds for the sections behind it, but not where it was named as a whole.
    kept = before.chapter if before and before.section else None
    chapter = segment.chapters[-1][0] if segment.chapters else kept
    if not segment.sections:
        if not segment.chapters:
            start = before or Provision("")
            subsections = segment.subsections or start.subsections
            return [replace(start, subsections=subsections, items=segment.items)]
        return [Provision("", first, last) for first, last in segment.chapters]
    found = [Provision("", chapter, None, first, last) for first, last in segment.sections]
    found[-1] = replace(found[-1], subsections=segment.subsections, items=segment.items)
    return found


def places_with_act(provisions: Sequence[Provision], act: str) -> tuple[Provision, ...]:
    """`provisions`, each of the act `act`."""
    return tuple(replace(it, act=act) for it in provisions)

"""A reference on its way out of a text: what it still takes from its neighbours; sections that name no act."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.language import Language
from app.domain.proofing import Stretch
from app.domain.reference import Provision, Reference, RefKind
from app.domain.statute import ActKind
from app.language.reference_eu import eu_reference
from app.language.reference_names import FoundName, chosen
from app.language.reference_places import Places, PlaceWords, behind_numbers, places_with_act, read_places
from app.language.reference_tokens import Kind, Tokens

_THIS = frozenset({"tämän", "tässä", "denna", "detta"})
LOCAL_KINDS = frozenset({"sääntö", "stadga"})
"""What the names of a municipality's own rules end in."""


@dataclass(frozen=True, slots=True)
class Found:
    """A reference with what is still to be taken from another.

    `takes` is ``act`` or ``section``, those of the one before it, or ``sentence``, the act of its sentence; else empty.
    """

    reference: Reference
    takes: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of one reference, from token `first` to before `end`; `number` as `read_act_number` gives it."""

    first: int
    end: int
    name: FoundName
    number: tuple[str, int, Stretch] | None = None
    places: Places | None = None
    lead: str = ""


def reference_of(tokens: Tokens, read: Read, language: Language, day: date) -> Found | None:
    """The reference that was `read`; None where it does not hold enough to be one.

    Local rules and names that are not known need a place, abbreviations and names that differ by a letter a place or a
    number.
    """
    name, number, places = read.name, read.number, read.places
    local = name.kind in LOCAL_KINDS and not name.acts
    unsure = name.short or name.near or not name.acts
    if places is None and (local or (unsure and number is None)):
        return None
    if name.acts and name.acts[0].kind is ActKind.EU and number is None:
        return Found(eu_reference(tokens, name, name.acts[0], language))
    act, choices = (name.base, ()) if local else (number[0], ()) if number else chosen(name.acts, day)
    start, stop = tokens[read.first].start, tokens[read.end - 1].end
    reference = Reference(
        as_written=tokens.text[start:stop],
        start=start,
        end=stop,
        kind=RefKind.LOCAL if local else RefKind.ACT,
        refs=places_with_act(places.provisions if places else (Provision(""),), act),
        name=(tokens[name.first].start, tokens[name.end - 1].end),
        number=number[2] if number else None,
        choices=choices,
        case=places.case if places else name.case,
        lead=read.lead,
    )
    return Found(reference)


def bare_sections(tokens: Tokens, words: PlaceWords) -> Iterator[Found]:
    """The sections of the text, whether or not an act is named beside them: *12 §:n 1 momentissa*."""
    at = 0
    while at < len(tokens):
        places = read_places(tokens, at, words) if tokens[at].kind is Kind.NUMBER else None
        if places is None:
            at = behind_numbers(tokens, at, words)
            continue
        found = bare_section(tokens, at, places)
        if found is not None:
            yield found
        at = places.end


def bare_section(tokens: Tokens, at: int, places: Places) -> Found | None:
    """The section at token `at` whose act its sentence must tell; None for a meeting's (*§ 89*)."""
    if places.pending or tokens[at].kind is Kind.SECTION or any(it.section is None for it in places.provisions):
        return None
    # *6:n ja 16:n* are hours; *tämän lain 5 §* and *5 § i denna lag* are of the text that says so.
    if all(tokens[it].kind is not Kind.SECTION for it in range(at, places.end)) or _is_of_this(tokens, at, places.end):
        return None
    start, stop = tokens[at].start, tokens[places.end - 1].end
    return Found(
        Reference(tokens.text[start:stop], start, stop, RefKind.ACT, places.provisions, back=True, case=places.case),
        "sentence",
    )


def _is_of_this(tokens: Tokens, at: int, end: int) -> bool:
    return tokens[at - 2].low in _THIS or tokens[end + 1].low in _THIS or tokens[at - 1].low in _THIS

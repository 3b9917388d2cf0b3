"""References of a text put right in its own language and said in the other, each for the place where it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.language import Bilingual, Language
from app.domain.nobreak import bind
from app.domain.reference import EuAct, Provision, Ref, Reference, RefKind
from app.domain.text import NBSP
from app.language.reference_names import CAPITALS
from app.language.reference_translation_back import back_mended, back_written
from app.language.reference_translation_frames import Frame, frame_fi, frame_sv
from app.language.reference_writing import written
from app.language.reference_writing_other import number_written
from app.language.reference_writing_own import kept_name, manner_in, name_of, says_more
from app.language.statutes import Catalogue


@dataclass(frozen=True, slots=True)
class Translated:
    """`text` is what the words of the source from `start` to `end`, a reference and what leads it, are in the other."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """A reference in its text: the text's language and day, and whether it is the `first` mention of its act."""

    text: str
    language: Language
    catalogue: Catalogue
    day: date
    first: bool


def first_mentions(references: Sequence[Reference]) -> Iterator[bool]:
    """Of each, in the order of a document, whether it is the first that cites its act by name or number."""
    seen: set[object] = set()
    for it in references:
        key = act_key(it)
        yield key is not None and not it.back and key not in seen
        if not it.back:
            seen.add(key)


def act_key(reference: Reference) -> object:
    """What tells the act that is cited from others, None where none with a number is."""
    ref: Ref | None = reference.refs[0] if reference.refs else None
    if isinstance(ref, EuAct):
        return ref.form, ref.year, ref.number
    return ref.act if isinstance(ref, Provision) and "/" in ref.act else None


def normals(
    text: str, references: Sequence[Reference], language: Language, catalogue: Catalogue, day: date
) -> tuple[Bilingual[str], ...]:
    """Each of `references`, all of `text` in order, as it is to be written there, and in the other language.

    Its Finnish case is that of its place; its act has its present name, and its number where it is mentioned first.
    Empty where the name of the act is not known in that language.
    """
    firsts = first_mentions(references)
    return tuple(
        normal(reference, Place(text, language, catalogue, day, first))
        for reference, first in zip(references, firsts, strict=True)
    )


def normal(reference: Reference, place: Place) -> Bilingual[str]:
    """One reference as in `normals`."""
    own, other = _own(reference, place), _other(reference, place)
    return Bilingual(own, other) if place.language is Language.FI else Bilingual(other, own)


def translated(reference: Reference, place: Place) -> Translated:
    """The reference in the other language with what grammar fixes around it: *…:n mukaan* as *enligt …*."""
    frame = frame_of(reference, place)
    other = _other(reference, place)
    if place.language is Language.FI:
        whole = f"{frame.before} {other}".lstrip() if other else ""
    else:
        whole = f"{other} {frame.behind}".rstrip() if other else ""
    if place.text[frame.start : frame.start + 1].isupper() and not CAPITALS.match(reference.as_written):
        whole = whole[:1].upper() + whole[1:]
    return Translated(whole, frame.start, frame.end)


def frame_of(reference: Reference, place: Place) -> Frame:
    """What stands around it and is fixed by grammar."""
    return (frame_fi if place.language is Language.FI else frame_sv)(place.text, reference)


def _own(reference: Reference, place: Place) -> str:
    as_written = reference.as_written
    if reference.kind is RefKind.EU:
        return _own_eu(reference, place)
    if reference.back:
        return bind(back_mended(as_written))
    if says_more(reference):
        return bind(as_written)
    called = kept_name(place.text, reference, place.language, place.catalogue, place.day)
    manner = manner_in(place.text, reference, place.language, place.language, called)
    whole = _written(reference, place, place.language, manner.called)
    if not whole:
        return bind(as_written)
    capital = as_written[:1].isupper() and not CAPITALS.match(as_written)
    return whole[:1].upper() + whole[1:] if capital else whole


def _own_eu(reference: Reference, place: Place) -> str:
    """As it is, but for the number, which stands behind the name at the first mention."""
    if reference.number is not None or reference.name is None or not place.first:
        return bind(reference.as_written)
    (ref,) = reference.refs
    assert isinstance(ref, EuAct)
    at = reference.name[1] - reference.start
    number = number_written(ref, place.language)
    return bind(f"{reference.as_written[:at]}{NBSP}{number}{reference.as_written[at:]}")


def _other(reference: Reference, place: Place) -> str:
    case = frame_of(reference, place).case
    to = place.language.other
    if reference.back:
        manner = manner_in(place.text, reference, place.language, to, "")
        return back_written(reference, place.language, case, manner.conjunctions)
    return _written(reference, place, to, "")


def _written(reference: Reference, place: Place, to: Language, called: str) -> str:
    manner = manner_in(place.text, reference, place.language, to, called)
    case = reference.case if to is place.language else frame_of(reference, place).case
    # Which of several acts is meant is for a person to say.
    first = place.first and len(reference.choices) < 2
    if reference.kind is RefKind.LOCAL and to is not place.language:
        manner = replace(manner, called=local_base(reference, place))
    return written(reference.refs, to, place.catalogue, place.day, replace(manner, case=case, first=first))


def local_base(reference: Reference, place: Place) -> str:
    """The base form of the local rules' name."""
    return reference.act or name_of(place.text, reference, place.language)

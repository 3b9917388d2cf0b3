"""References to law written out: as Lainkirjoittajan opas has them in Finnish, as Slaf in Swedish; it reads no text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.language import Language
from app.domain.reference import Bill, Case, CourtCase, EuAct, Provision, Ref, Reference, Treaty
from app.domain.statute import ActKind
from app.language.reference_writing_names import (
    Form,
    act_name,
    definite_stadga,
    local_name,
)
from app.language.reference_words import inflected
from app.language.reference_writing_other import bill_written, court_written, eu_written, treaty_written
from app.language.reference_writing_places import places_written
from app.language.statutes import Catalogue


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text itself says a reference, where that is kept.

    `called` is the act's name in the language written, in its base form (Swedish: as running text has it), `bracket`
    what stands behind its number (*, MRL*), `conjunctions` those between places. `owned` says that the one whose rules
    these are stands before them, in the genitive; `spelled` that a bill is called by its whole name; `genitive` that a
    Swedish name without a place stands in it.
    """

    called: str = ""
    bracket: str = ""
    conjunctions: tuple[str, ...] = ()
    owned: bool = False
    spelled: bool = False
    genitive: bool = False
    runs: bool = True
    """Whether subsections and items that follow one another are a range, as they are in the text."""


_PLAIN = Manner()


def written(
    what: Reference | Ref | Sequence[Ref],
    language: Language,
    catalogue: Catalogue,
    day: date,
    *,
    form: Form = Form.FULL,
    case: Case = Case.NOMINATIVE,
    first: bool = True,
    manner: Manner = _PLAIN,
) -> str:
    """`what` as `language` cites it, its act called as on `day`; empty where the act's name is not known.

    `case` is the Finnish case of the whole. The act's number stands in brackets where this is its `first` mention.
    The provisions of one reference are all of one act. No-break spaces stand before § and between number and unit.
    """
    refs = what.refs if isinstance(what, Reference) else what if isinstance(what, Sequence) else (what,)
    head = refs[0]
    if isinstance(head, Provision):
        provisions = tuple(ref for ref in refs if isinstance(ref, Provision))
        return _provisions(provisions, language, _Way(catalogue, day, form, case, first, manner))
    if isinstance(head, EuAct):
        return eu_written(head, language, catalogue, day, case=case, first=first, called=manner.called)
    if isinstance(head, Bill):
        return bill_written(head, language, case, spelled=manner.spelled)
    if isinstance(head, CourtCase):
        return court_written(head, language)
    assert isinstance(head, Treaty)
    return treaty_written(head, language)


@dataclass(frozen=True, slots=True)
class _Way:
    catalogue: Catalogue
    day: date
    form: Form
    case: Case
    first: bool
    manner: Manner


def _provisions(provisions: Sequence[Provision], language: Language, way: _Way) -> str:
    places = places_written(provisions, language, way.case, way.manner.conjunctions, runs=way.manner.runs)
    name = _name(provisions[0].act, language, replace(way, case=Case.GENITIVE if places else way.case))
    if not name:
        return ""
    if language is Language.FI:
        return f"{name} {places}" if places else name
    if way.manner.owned:
        return f"{name} {places}" if places else name
    return f"{places} i {name}" if places else name


def _name(cited: str, language: Language, way: _Way) -> str:
    """The name with its number in brackets; of local rules the name alone."""
    if "/" not in cited:
        return _local(way.manner.called or cited, language, way)
    act = way.catalogue.act(cited)
    called = way.manner.called
    if called:
        name = inflected(called, way.case) if language is Language.FI else called
    elif act is None or act.kind is ActKind.EU:
        return ""
    else:
        name = act_name(act, language, way.day, way.case, way.form)
    if way.manner.genitive and language is Language.SV and not name.endswith("s") and " " not in name:
        name += "s"
    return f"{name} ({cited}{way.manner.bracket})" if name and way.first else name


def _local(base: str, language: Language, way: _Way) -> str:
    name = local_name(base, language)
    if not name:
        return ""
    if language is Language.FI:
        return inflected(name, way.case)
    return name if way.manner.owned else definite_stadga(name)

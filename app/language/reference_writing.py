"""References to law written out: as Lainkirjoittajan opas has them in Finnish, as Slaf in Swedish; it reads no text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.citing import PLAIN, Manner
from app.domain.language import Language
from app.domain.reference import Bill, Case, CourtCase, EuAct, Provision, Ref, Reference, Treaty
from app.domain.statute import ActKind
from app.language.reference_words import inflected
from app.language.reference_writing_names import (
    act_name,
    definite_stadga,
    local_name,
)
from app.language.reference_writing_other import bill_written, court_written, eu_written, treaty_written
from app.language.reference_writing_places import places_written
from app.language.statutes import Catalogue


def written(
    what: Reference | Ref | Sequence[Ref], language: Language, catalogue: Catalogue, day: date, manner: Manner = PLAIN
) -> str:
    """`what` as `language` cites it, its act called as on `day`; empty where the act's name is not known.

    The provisions of one reference are all of one act. No-break spaces stand before § and between number and unit.
    """
    refs = what.refs if isinstance(what, Reference) else what if isinstance(what, Sequence) else (what,)
    head = refs[0]
    if isinstance(head, Provision):
        provisions = tuple(ref for ref in refs if isinstance(ref, Provision))
        return _provisions(provisions, language, _Way(catalogue, day, manner))
    if isinstance(head, EuAct):
        return eu_written(head, language, catalogue, day, manner)
    if isinstance(head, Bill):
        return bill_written(head, language, manner.case, spelled=manner.spelled)
    if isinstance(head, CourtCase):
        return court_written(head, language)
    assert isinstance(head, Treaty)
    return treaty_written(head, language)


@dataclass(frozen=True, slots=True)
class _Way:
    catalogue: Catalogue
    day: date
    manner: Manner


def _provisions(provisions: Sequence[Provision], language: Language, way: _Way) -> str:
    manner = way.manner
    places = places_written(provisions, language, manner.case, manner.conjunctions, runs=manner.runs)
    name = _name(provisions[0].act, language, Case.GENITIVE if places else manner.case, way)
    if not name or not places:
        return name
    return f"{name} {places}" if language is Language.FI or manner.owned else f"{places} i {name}"


def _name(cited: str, language: Language, case: Case, way: _Way) -> str:
    """The name with its number in brackets; of local rules the name alone."""
    manner = way.manner
    if "/" not in cited:
        return _local(manner.called or cited, language, case, manner)
    act = way.catalogue.act(cited)
    if manner.called:
        name = inflected(manner.called, case) if language is Language.FI else manner.called
    elif act is None or act.kind is ActKind.EU:
        return ""
    else:
        name = act_name(act, language, way.day, case, manner.form)
    if manner.genitive and language is Language.SV and not name.endswith("s") and " " not in name:
        name += "s"
    return f"{name} ({cited}{manner.bracket})" if name and manner.first else name


def _local(base: str, language: Language, case: Case, manner: Manner) -> str:
    name = local_name(base, language)
    if not name:
        return ""
    if language is Language.FI:
        return inflected(name, case)
    return name if manner.owned else definite_stadga(name)

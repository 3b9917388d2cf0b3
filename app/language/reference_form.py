"""The faults of references in a text as values: form, numbers, days, sections (rules D2 to D6 and D9); no sentences."""

import re
from collections.abc import Iterator, Sequence

from app.domain.citing import RefFault
from app.domain.language import Language
from app.domain.proofing import Stretch
from app.domain.reference import Reference, RefKind
from app.domain.rules import Rule
from app.language.reference_form_acts import force_fault, is_slip, number_fault, section_faults
from app.language.reference_form_heading import heading_faults
from app.language.reference_form_signs import is_well_formed
from app.language.reference_translation import Place, act_key, first_mentions, normal
from app.language.reference_writing_own import of_then

_FORM = {Language.FI: (Rule.LAW_FORM_FI, "finding.law_form_fi"), Language.SV: (Rule.LAW_FORM_SV, "finding.law_form_sv")}
_TELLING = frozenset({Rule.LAW_NUMBER, Rule.LAW_IN_FORCE, Rule.LAW_SECTION})
_SPACES = re.compile(r"[\s\u00a0\u202f]+")


def form_faults(references: Sequence[Reference], place: Place, whole: str = "") -> tuple[RefFault, ...]:
    """The faults of `references`, all those of the text of `place` in order, on its day; in the order of their places.

    `whole` is everything that the item and its motion say, where that text is but a piece of it. Of D2 and D3 the first
    that explains a reference speaks alone.
    """
    found = [fault for it in zip(references, _mentions(references), strict=True) for fault in _faults(*it, place)]
    if place.language is Language.FI:
        # A number or a name that is wrong, and a section that is not there, explain a heading that does not fit.
        told = [(it.start, it.end) for it in found if it.rule in _TELLING and it.why != "finding.law_renamed"]
        found += [it for it in heading_faults(references, place, whole or place.text) if not _touches(it, told)]
    return tuple(sorted(found, key=lambda it: (it.start, it.end, it.rule)))


def _touches(fault: RefFault, told: Sequence[Stretch]) -> bool:
    return any(fault.start < end and start < fault.end for start, end in told)


def _mentions(references: Sequence[Reference]) -> Iterator[tuple[bool, bool]]:
    """Of each, whether its act is mentioned first, and whether its number was given before."""
    numbered: set[object] = set()
    for it, first in zip(references, first_mentions(references), strict=True):
        key = act_key(it)
        yield first, key in numbered
        if it.number is not None:
            numbered.add(key)


def _faults(reference: Reference, mention: tuple[bool, bool], place: Place) -> Iterator[RefFault]:
    first, numbered = mention
    here = Place(place.text, place.language, place.catalogue, place.day, first)
    fix = safe_fix(reference, here)
    explained = number_fault(reference, here) or force_fault(reference, here, fix)
    if explained is not None:
        yield explained
    if explained is None or explained.rule is not Rule.LAW_NUMBER:
        if explained is None and is_slip(reference, here) and fix and not reference.back:
            start, end = reference.name or (reference.start, reference.end)
            yield RefFault(
                Rule.LAW_NUMBER, reference.start, reference.end, "finding.law_name_slip", _name(here, (start, end)), fix
            )
        yield from section_faults(reference, here)
    rule, why = _FORM[place.language]
    if not is_well_formed(place.text, reference, place.language) and fix:
        yield RefFault(rule, reference.start, reference.end, why, fix=fix)
    elif reference.number is not None and numbered and not of_then(place.text, reference):
        yield RefFault(rule, reference.start, reference.end, "finding.law_number_again", fix=fix)
    if _lacks_number(reference, here):
        yield RefFault(Rule.LAW_FIRST_MENTION, reference.start, reference.end, "finding.law_number_missing", fix=fix)


def _lacks_number(reference: Reference, place: Place) -> bool:
    cites = reference.kind in {RefKind.ACT, RefKind.EU} and reference.number is None and not reference.back
    return cites and place.first and len(reference.choices) < 2


def _name(place: Place, stretch: Stretch) -> dict[str, str]:
    return {"name": place.text[slice(*stretch)]}


def safe_fix(reference: Reference, place: Place) -> str:
    """The reference as it is to be written in its place; empty where that is how it stands, but for its spaces."""
    fixed = normal(reference, place)[place.language]
    same = _SPACES.sub(" ", fixed) == _SPACES.sub(" ", reference.as_written)
    return "" if same or len(reference.choices) > 1 else fixed

"""What the catalogue says against a reference: numbers, names, days in force, sections; it judges no signs."""

import re
from collections.abc import Iterator
from dataclasses import replace

from app.domain.citing import RefFault
from app.domain.reference import Provision, Reference, RefKind
from app.domain.rules import Rule
from app.domain.statute import Act, Sections, Status
from app.language.reference_names import CAPITALS
from app.language.reference_translation import Place
from app.language.reference_writing_names import names_in_text
from app.language.reference_writing_own import is_older_name, name_of, of_then
from app.language.statute_names import name_key

_STEM = 5
_NO_STEM = re.compile(r"(?:laki|lain|asetus|lag|lagen|förordningen|förordning|annettu|om|av|och|ja)$")


def number_fault(reference: Reference, place: Place) -> RefFault | None:
    """D2: the number was never given, is that of an act that only changes another, or is not that of the name."""
    if reference.number is None or reference.kind is not RefKind.ACT:
        return None
    start, end = reference.number
    facts = {"number": reference.act, "name": name_of(place.text, reference, place.language)}
    fault = RefFault(Rule.LAW_NUMBER, start, end, "", facts)
    if place.catalogue.amends(reference.act):
        return replace(fault, why="finding.law_number_amends", sure=False)
    act = place.catalogue.act(reference.act)
    if act is None:
        return replace(fault, why="finding.law_number_unknown")
    if _fits(reference, act, place):
        return None
    title = act.naming(place.day).title
    return replace(fault, why="finding.law_name_mismatch", facts=facts | {"title": title[place.language] or title.fi})


def _fits(reference: Reference, act: Act, place: Place) -> bool:
    name = name_of(place.text, reference, place.language)
    if not name:
        return True
    if CAPITALS.fullmatch(name):
        meant = place.catalogue.abbreviated(name)
        return not meant or act in meant
    key = name_key(name)
    named = place.catalogue.named(key, place.language) or place.catalogue.named(key.removesuffix("s"), place.language)
    if act in named:
        return True
    titles = " ".join(f"{it.title.fi} {it.title.sv} {' '.join(it.definite_sv)}" for it in act.names).casefold()
    if not act.names[0].title[place.language]:
        return True
    if named and not any(it.number == act.number for it in named):
        return False
    stems = [word[:_STEM] for word in re.split(r"[\s-]+", key) if len(word) >= _STEM and not _NO_STEM.fullmatch(word)]
    return not stems or any(stem in titles for stem in stems)


def force_fault(reference: Reference, place: Place, fix: str) -> RefFault | None:
    """D3: on the day the act has another name, is no longer in force or not yet; `fix` has its name of the day."""
    act = place.catalogue.act(reference.act) if reference.kind is RefKind.ACT and not reference.back else None
    if act is None or of_then(place.text, reference):
        return None
    name = name_of(place.text, reference, place.language)
    start, end = reference.name or (reference.start, reference.end)
    status = act.status(place.day)
    title = act.naming(place.day).title
    facts = {"name": name or title[place.language], "number": act.number, "by": act.replaced_by}
    if status is Status.REPEALED:
        why = "finding.law_replaced" if act.replaced_by else "finding.law_repealed"
        return RefFault(Rule.LAW_IN_FORCE, start, end, why, facts, sure=act.whole)
    if status is Status.NOT_YET and act.in_force is not None:
        day = f"{act.in_force.day}.{act.in_force.month}.{act.in_force.year}"
        return RefFault(Rule.LAW_IN_FORCE, start, end, "finding.law_not_yet", facts | {"date": day})
    if name and is_older_name(name, act, place.language, place.day):
        facts |= {"title": title[place.language] or title.fi}
        return RefFault(Rule.LAW_IN_FORCE, reference.start, reference.end, "finding.law_renamed", facts, fix)
    return None


def section_faults(reference: Reference, place: Place) -> Iterator[RefFault]:
    """D9: sections that the act has not; a doubt where only the act as it was issued is known."""
    sections = place.catalogue.sections(reference.act) if reference.kind is RefKind.ACT else None
    if sections is None:
        return
    for ref in reference.refs:
        if not isinstance(ref, Provision):
            continue
        for number in filter(None, (ref.section, ref.section_to)):
            if not has_section(sections, number, ref.chapter or ""):
                facts = {"section": number, "number": ref.act, "name": name_of(place.text, reference, place.language)}
                why = "finding.law_section_missing" if sections.consolidated else "finding.law_section_unsure"
                yield RefFault(Rule.LAW_SECTION, reference.start, reference.end, why, facts, sure=sections.consolidated)


def has_section(sections: Sections, number: str, chapter: str) -> bool:
    """Whether there is a section of that number; a chapter counts only where numbers begin anew in each."""
    return sections.find(number, chapter if sections.per_chapter else "") is not None


def is_slip(reference: Reference, place: Place) -> bool:
    """Whether its name is no name of the act it is taken for, now or before."""
    act = place.catalogue.act(reference.act)
    name = name_of(place.text, reference, place.language)
    if act is None or not name or CAPITALS.fullmatch(name):
        return False
    keys = {name_key(name), name_key(name).removesuffix("s")}
    known = any(act in place.catalogue.named(key, place.language) for key in keys)
    return not known and not any(keys & names_in_text(it, place.language) for it in act.names)

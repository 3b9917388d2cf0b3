"""Finds references to Finnish statutes in running text; it knows their grammar, no list of acts, and no validity.

A reference needs a statute's name and behind or before it a number or a section. A case number (``5316/2016``), a
meeting's section (``Kh § 190``) and a city's own rules (``hallintosäännön 111 §``) are none.
"""

import re
from collections.abc import Iterable

from app.domain.citation import Citation, Statute
from app.domain.language import Language
from app.language.citations_fi import references_fi
from app.language.citations_sv import references_sv
from app.language.found_reference import FoundReference

_OLD_YEAR = re.compile(r"/(?P<year>\d{2})$")
_LETTER = re.compile(r"(?<=\d)\s*(?=[a-zåäö]$)")


def find_citations(text: str, language: Language) -> tuple[Citation, ...]:
    """The references in `text`, in order and apart from each other; of two at one place the longer counts.

    What is written ends before the case ending behind a section's mark (*23 §:n* → *23 §*). Of a list of sections
    the citation names the first, of a range also its end.
    """
    found = references_fi(text) if language is Language.FI else references_sv(text)
    return tuple(_citation(text, reference) for reference in _apart(found))


def _apart(found: Iterable[FoundReference]) -> list[FoundReference]:
    kept: list[FoundReference] = []
    for reference in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or reference.start >= kept[-1].end:
            kept.append(reference)
    return kept


def _citation(text: str, reference: FoundReference) -> Citation:
    place = reference.place.groupdict() if reference.place else {}
    return Citation(
        as_written=text[reference.start : reference.end],
        start=reference.start,
        end=reference.end,
        statute=Statute(" ".join(reference.name.split()), _number(reference.number)),
        chapter=_spaced(place.get("chapter")),
        section=_spaced(place.get("section") or place.get("section_behind")),
        section_to=_spaced(place.get("section_to")),
        subsections=_numbers(place.get("subsections")),
        items=_numbers(place.get("items")),
    )


def _number(written: str | None) -> str | None:
    """A statute's number with its year in full: two digits were the custom of 1920-1996."""
    return _OLD_YEAR.sub(r"/19\g<year>", written) if written else None


def _spaced(written: str | None) -> str | None:
    """A section's number as ``3 a``, however it was spaced."""
    return _LETTER.sub(" ", written.strip()) if written else None


def _numbers(written: str | None) -> tuple[str, ...]:
    return tuple(re.findall(r"\d+", written)) if written else ()

"""Chapters, sections, subsections and items written out in either language, as in statutes; no name of an act."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from app.domain.language import Language
from app.domain.reference import Case, Provision
from app.domain.text import NBSP
from app.language.reference_words import ENDINGS, forms_of

_AND = "\x00"
"""Stands for a conjunction until all are there: then those of the text are put in, or the usual one."""
_USUAL = {Language.FI: "ja", Language.SV: "och"}
_SHORTEST_RUN = 3

Numbers = list[tuple[str, str | None]]


@dataclass(slots=True)
class _Part:
    """What is said in one breath: some chapters, or sections of one chapter, and what of the last of them."""

    chapters: Numbers = field(default_factory=list)
    sections: Numbers = field(default_factory=list)
    subsections: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


def places_written(
    provisions: Sequence[Provision],
    language: Language,
    case: Case,
    conjunctions: Sequence[str] = (),
    *,
    runs: bool = True,
) -> str:
    """The places of `provisions` in `case`, which only Finnish has; empty where they name none.

    `conjunctions` are put between them where they are as many as are needed, else *ja* or *och*. Three subsections and
    more in a row are a range where `runs` says so.
    """
    write: Callable[[_Part, bool], str] = (
        _swedish if language is Language.SV else lambda part, runs: _finnish(part, case, runs)
    )
    whole = _listed([write(part, runs) for part in _parts(provisions)])
    needed = whole.count(_AND)
    words = list(conjunctions) if len(conjunctions) == needed else [_USUAL[language]] * needed
    for word in words:
        whole = whole.replace(_AND, word, 1)
    return whole


def _parts(provisions: Sequence[Provision]) -> Iterator[_Part]:
    """The parts of `provisions`: plain sections of one chapter are one list, as are whole chapters."""
    part: _Part | None = None
    last: Provision | None = None
    for it in provisions:
        if it.section is None and it.chapter is not None and not it.subsections and not it.items:
            if part is None or part.sections or part.subsections or part.items:
                if part is not None:
                    yield part
                part = _Part()
            part.chapters.append((it.chapter, it.chapter_to))
        elif it.section is not None and part is not None and _goes_on(part, it, last):
            part.sections.append((it.section, it.section_to))
        elif it.section is not None or it.subsections or it.items:
            if part is not None:
                yield part
            part = _begun(it, last)
        last = it
    if part is not None:
        yield part


def _goes_on(part: _Part, it: Provision, last: Provision | None) -> bool:
    plain = not (part.subsections or part.items or it.subsections or it.items)
    return plain and bool(part.sections) and last is not None and last.chapter == it.chapter


def _begun(it: Provision, last: Provision | None) -> _Part:
    """A new part that says no chapter and no section that the one before it has said."""
    if it.section is None:
        return _Part([], [], it.subsections, it.items)
    same_chapter = last is not None and last.section is not None and last.chapter == it.chapter
    same_section = (
        last is not None and same_chapter and last.section == it.section and last.section_to is None is it.section_to
    )
    chapters: Numbers = [] if same_chapter or it.chapter is None else [(it.chapter, None)]
    sections: Numbers = [] if same_section and it.subsections else [(it.section, it.section_to)]
    return _Part(chapters, sections, it.subsections, it.items)


def _finnish(part: _Part, case: Case, runs: bool) -> str:
    """*2 luvun 3 §:n 1 momentin 2 kohdassa*: what is last stands in `case`, the rest in the genitive."""
    numbers = tuple(item for item in part.items if item[0].isdecimal())
    letters = tuple(item for item in part.items if not item[0].isdecimal())
    units: list[Callable[[Case], str]] = []
    for unit, these in (("luku", part.chapters), ("§", part.sections)):
        if these:
            units.append(_finnish_unit(_ranges(these), unit))
    for unit, those in (("momentti", part.subsections), ("kohta", numbers), ("alakohta", letters)):
        if those:
            units.append(_finnish_unit(_counted(those, runs), unit))
    cases = [*[Case.GENITIVE] * (len(units) - 1), case]
    return " ".join(unit(its) for unit, its in zip(units, cases, strict=True))


def _finnish_unit(numbers: str, unit: str) -> Callable[[Case], str]:
    if unit == "§":
        return lambda case: f"{numbers}{NBSP}§" + (f":{ENDINGS[case]}" if case is not Case.NOMINATIVE else "")
    before, base = ("ala", "kohta") if unit == "alakohta" else ("", unit)
    return lambda case: f"{numbers}{NBSP}{before}{forms_of(base, case)}"


def _swedish(part: _Part, runs: bool) -> str:
    """*2 kap. 3 § 1 mom. 2 punkten*."""
    numbers = tuple(item for item in part.items if item[0].isdecimal())
    letters = tuple(item for item in part.items if not item[0].isdecimal())
    written = [f"{_ranges(part.chapters)}{NBSP}kap."] if part.chapters else []
    if part.sections:
        written.append(f"{_ranges(part.sections)}{NBSP}§")
    if part.subsections:
        written.append(f"{_counted(part.subsections, runs)}{NBSP}mom.")
    if numbers:
        written.append(f"{_counted(numbers, runs)}{NBSP}punkten")
    if letters:
        written.append(f"underpunkt{'erna' if len(letters) > 1 else 'en'}{NBSP}{_counted(letters, runs)}")
    return " ".join(written)


def _ranges(numbers: Numbers) -> str:
    return _listed([_number(first) if last is None else f"{_number(first)}–{_number(last)}" for first, last in numbers])


def _counted(numbers: Sequence[str], runs: bool) -> str:
    """The `numbers` as a list; with `runs` three and more in a row as a range: *1–3*."""
    found: list[str] = []
    at = 0
    while at < len(numbers):
        end = at + 1
        while end < len(numbers) and _follows(numbers[end - 1], numbers[end]):
            end += 1
        if runs and end - at >= _SHORTEST_RUN:
            found.append(f"{numbers[at]}–{numbers[end - 1]}")
        else:
            found += map(_number, numbers[at:end])
        at = end
    return _listed(found)


def _follows(first: str, second: str) -> bool:
    return first.isdecimal() and second.isdecimal() and int(second) == int(first) + 1


def _number(number: str) -> str:
    return number.replace(" ", NBSP)


def _listed(items: Sequence[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {_AND} {items[-1]}" if items else ""

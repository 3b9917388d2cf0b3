"""Whether the section that is cited is of what the text speaks of, by the headings of its act (rule D9)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from app.domain.citing import RefFault
from app.domain.reference import Provision, Reference
from app.domain.rules import Rule
from app.domain.statute import Section, Sections
from app.language.reference_translation import Place

_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"(?<!esim)(?<!ks)[.!?](?=\s+[A-ZÅÄÖ])|\n")
_TRANSITIONAL = re.compile(r"voimaantulo|siirtymä|kumottav|kumoaminen|kumoutuv", re.IGNORECASE)
_STEM, _COMMON, _EVERYWHERE, _LONGEST_HEADING = 6, 3, 9, 12


def heading_faults(references: Sequence[Reference], place: Place, whole: str) -> Iterator[RefFault]:
    """For each section whose heading's words stand nowhere in the `whole` item, while another's do in its sentence.

    Headings are Finnish: of Swedish text nothing is said. Offered is the section with the rarest word (checks.md, D9).
    """
    said = whole.casefold()
    for reference in references:
        (ref, *more) = reference.refs or (None,)
        if more or not isinstance(ref, Provision) or ref.section is None or ref.section_to is not None:
            continue
        sections = place.catalogue.sections(ref.act)
        cited = sections.find(ref.section, ref.chapter or "") if sections else None
        if sections is None or cited is None or not _speaks(cited):
            continue
        better = _better(sections, cited, said, _sentence(references, reference, place.text))
        if better is not None:
            facts = {"section": cited.number, "heading": cited.heading}
            facts |= {"other": better.number, "other_heading": better.heading}
            yield RefFault(
                Rule.LAW_SECTION, reference.start, reference.end, "finding.law_section_heading", facts, sure=False
            )


def _better(sections: Sections, cited: Section, said: str, sentence: set[str]) -> Section | None:
    counts = Counter(stem for section in sections.all for stem in _stems(section))
    # Where all its stems are common ones, those that are not everywhere in the act must be silent too.
    own = {stem for stem in _stems(cited) if counts[stem] < _COMMON}
    own = own or {stem for stem in _stems(cited) if counts[stem] < _EVERYWHERE}
    # A compound says it too: *valtuustoaloite*.
    if any(stem in said for stem in own):
        return None
    best: tuple[int, int, int] | None = None
    found: Section | None = None
    for at, section in enumerate(_lasting(sections)):
        matched = [counts[stem] for stem in _stems(section) & sentence if counts[stem] < _COMMON]
        if matched and section != cited and _speaks(section):
            rank = (min(matched), -len(matched), at)
            if best is None or rank < best:
                best, found = rank, section
    return found


def _lasting(sections: Sections) -> Iterator[Section]:
    """The sections but those that stand behind the entry into force in its chapter."""
    ended = ""
    for section in sections.all:
        if section.heading.casefold().startswith("voimaantulo"):
            ended = section.chapter or "-"
        if not ended or (section.chapter and section.chapter != ended):
            yield section


def _speaks(section: Section) -> bool:
    heading = section.heading
    return bool(heading) and len(heading.split()) <= _LONGEST_HEADING and not _TRANSITIONAL.search(heading)


def _stems(section: Section) -> set[str]:
    return {word[:_STEM] for word in _words(section.heading)}


def _words(text: str) -> Iterator[str]:
    return (word for word in map(str.casefold, _WORD.findall(text)) if len(word) >= _STEM)


def _sentence(references: Sequence[Reference], reference: Reference, text: str) -> set[str]:
    """The stems of the sentence that cites, the words of its references left out."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    start = max((end for end in ends if end <= reference.start), default=0)
    stop = min((end for end in ends if end >= reference.end), default=len(text))
    cursor, kept = start, []
    for it in references:
        if start <= it.start and it.end <= stop:
            kept.append(text[cursor : it.start])
            cursor = it.end
    kept.append(text[cursor:stop])
    return {word[:_STEM] for word in _words(" ".join(kept))}

"""What is wrong with the references of a case as findings of the rules D1 to D9; it reads no text and mends nothing."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.domain.case import Case
from app.domain.citing import CaseNumber, Meeting
from app.domain.language import Bilingual, Language
from app.domain.proofing import Mark
from app.domain.rules import SEVERITIES, Rule, Severity
from app.services.case_references import CaseReference, CaseReferences, Place, place_of_text, unit_of
from app.services.findings import Finding
from app.services.ports import Citations
from app.services.proof_dismissed import Dismissed
from app.services.proof_marks import carried
from app.services.proof_texts import ProofText

T = TypeVar("T", Meeting, CaseNumber)

# By the language that lacks it.
_LAW_LACKING = Bilingual("finding.law_lacking_fi", "finding.law_lacking_sv")
_MEETING_LACKING = Bilingual("finding.meeting_lacking_fi", "finding.meeting_lacking_sv")
_NUMBER_LACKING = Bilingual("finding.case_number_lacking_fi", "finding.case_number_lacking_sv")


@dataclass(frozen=True, slots=True)
class LegalMarks:
    """What was found in one text: marks that are sure, and those that the catalogue knows too little for."""

    text: str
    sure: tuple[Mark, ...] = ()
    doubts: tuple[Mark, ...] = ()

    def carried_to(self, text: str) -> "LegalMarks":
        """What still stands of it in what the text became."""
        if text == self.text or not (self.sure or self.doubts):
            return self
        return LegalMarks(text, carried(self.sure, self.text, text), carried(self.doubts, self.text, text))


AllMarks = Mapping[Place, LegalMarks]
NO_MARKS: AllMarks = {}


def legal_marks(read: CaseReferences, citations: Citations) -> AllMarks:
    """What is wrong in each text of `read` that has anything wrong in it."""
    found: dict[Place, _Marks] = {place_of_text(it): _Marks() for it in read.texts}
    for text in read.texts:
        place = place_of_text(text)
        for reference in read.of_texts.get(place, ()):
            _add_faults(found[place], reference, text)
    for pair in read.pairs:
        for language in Language:
            only = pair.sides[language]
            if language.other in pair.lacks and only is not None:
                place, start = _text_place(read, only)
                found[place].sure.append(_lacking(only, start))
    for place, mark in _compared(read, citations):
        found[place].sure.append(mark)
    return {
        place_of_text(it): found[place_of_text(it)].ordered(it.text.text)
        for it in read.texts
        if found[place_of_text(it)].any
    }


def findings_of_marks(case: Case, texts: Sequence[ProofText], marks: AllMarks) -> tuple[Finding, ...]:
    """The findings of `case`, whose texts are `texts` now, by `marks`; what was dismissed is left out.

    In a text that was not read since it changed, what was found outside of the change is told on.
    """
    dismissed = Dismissed(case.dismissals)
    found = (finding for text in texts for finding in _findings(text, marks.get(place_of_text(text))))
    return tuple(it for it in found if it not in dismissed)


class _Marks:
    """The marks of a text while they are gathered."""

    def __init__(self) -> None:
        self.sure: list[Mark] = []
        self.doubts: list[Mark] = []

    @property
    def any(self) -> bool:
        return bool(self.sure or self.doubts)

    def ordered(self, text: str) -> LegalMarks:
        return LegalMarks(text, tuple(sorted(self.sure, key=_order)), tuple(sorted(self.doubts, key=_order)))


def _order(mark: Mark) -> tuple[int, int, str]:
    return mark.start, mark.end, mark.rule


def _add_faults(marks: _Marks, reference: CaseReference, text: ProofText) -> None:
    for fault in reference.cited.faults:
        words = text.text.text[fault.start : fault.end]
        fixes = (fault.fix,) if fault.fix and fault.fix != words else ()
        mark = Mark(fault.rule, fault.start, fault.end, words, fault.why, fault.facts, fixes)
        (marks.sure if fault.sure else marks.doubts).append(mark)


def _text_place(read: CaseReferences, reference: CaseReference) -> tuple[Place, int]:
    """The text that `reference` stands in, and where that begins in its value."""
    spot = reference.spot
    start = max(it.spot.start for it in read.texts if it.spot.path == spot.path and it.spot.start <= spot.start)
    return (spot.path, start), start


def _lacking(reference: CaseReference, start: int) -> Mark:
    spot, cited = reference.spot, reference.cited
    assert spot.language is not None
    says = _LAW_LACKING[spot.language.other]
    return Mark(Rule.SAME_LAW, spot.start - start, spot.end - start, cited.reference.as_written, says)


def _compared(read: CaseReferences, citations: Citations) -> Iterator[tuple[Place, Mark]]:
    """Sections of meetings and numbers of cases that one language has and the other has not (D7, D8)."""
    units: dict[object, Bilingual[list[ProofText]]] = {}
    for text in read.texts:
        units.setdefault(unit_of(text.spot), Bilingual([], []))[text.text.language].append(text)

    def meetings(text: ProofText) -> Sequence[Meeting]:
        references = [it.cited.reference for it in read.of_texts.get(place_of_text(text), ())]
        return citations.meetings(text.text.text, references) if "§" in text.text.text else ()

    for both in units.values():
        if both.fi and both.sv:
            yield from _apart(both, meetings, lambda it: (it.day, it.section), Rule.MEETINGS, _MEETING_LACKING)
            yield from _apart(
                both,
                lambda text: citations.case_numbers(text.text.text),
                lambda it: "".join(it.number.split()),
                Rule.CASE_NUMBERS,
                _NUMBER_LACKING,
            )


def _apart(
    texts: Bilingual[list[ProofText]],
    found_in: Callable[[ProofText], Sequence[T]],
    value: Callable[[T], Hashable],
    rule: Rule,
    says: Bilingual[str],
) -> Iterator[tuple[Place, Mark]]:
    found = texts.map(lambda side: [(text, it) for text in side for it in found_in(text)])
    for language in Language:
        left = Counter(value(it) for _, it in found[language.other])
        for text, it in found[language]:
            left[value(it)] -= 1
            if left[value(it)] < 0:
                words = text.text.text[it.start : it.end]
                yield place_of_text(text), Mark(rule, it.start, it.end, words, says[language.other])


def _findings(text: ProofText, marks: LegalMarks | None) -> Iterator[Finding]:
    if marks is None:
        return
    now = marks.carried_to(text.text.text)
    weighed = [(it, SEVERITIES[it.rule]) for it in now.sure] + [(it, Severity.INFO) for it in now.doubts]
    for mark, severity in sorted(weighed, key=lambda it: _order(it[0])):
        start, end = text.spot.start + mark.start, text.spot.start + mark.end
        spot = replace(text.spot, start=start, end=end)
        yield Finding(mark.rule, severity, spot, mark.facts, mark.says, mark.text, mark.fixes)

"""Every reference to law in the texts of a case, in both languages and what differs between them; it parses none."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import accumulate

from app.domain.case import Case
from app.domain.citing import Cited
from app.domain.language import Bilingual, Language
from app.domain.parts import Spot
from app.domain.paths import Path
from app.domain.readiness import present_stage
from app.domain.reference import EuAct, Provision, Ref
from app.domain.richtext import blocks_text
from app.services.ports import Citations
from app.services.proof_texts import ProofText

_BETWEEN = "\n\u00b6\n"
"""Between two texts stands what no name and no list of sections goes over."""

Place = tuple[Path, int]
"""What tells a text from the others of its case: the path of its value, and where it begins in it."""

Unit = tuple[str, ...]
"""What both languages of one text have in common: the passage's id, or the path without its language."""


@dataclass(frozen=True, slots=True)
class CaseReference:
    """A reference of the case. `spot` is on its words in the value's text, `cited` says what is known of it.

    `first` says that its act is mentioned here for the first time in this language.
    """

    spot: Spot
    cited: Cited
    first: bool = False


@dataclass(frozen=True, slots=True)
class ReferencePair:
    """A reference and its twin, None in a language that has none there.

    `lacks` are the languages that do not cite what the other one does; `there` is the text in which each would stand,
    None where nothing is written in it.
    """

    sides: Bilingual[CaseReference | None]
    lacks: frozenset[Language] = frozenset()
    there: Bilingual[ProofText | None] = field(default_factory=lambda: Bilingual(None, None))

    @property
    def any(self) -> CaseReference:
        """The Finnish one, else the Swedish one."""
        found = self.sides.fi or self.sides.sv
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class CaseReferences:
    """What was read of the references in `texts` on `day`, in the document's order."""

    day: date
    texts: tuple[ProofText, ...] = ()
    pairs: tuple[ReferencePair, ...] = ()
    of_texts: Mapping[Place, tuple[CaseReference, ...]] = field(default_factory=dict, hash=False)

    @property
    def all(self) -> Iterator[CaseReference]:
        """Every reference, text by text."""
        for text in self.texts:
            yield from self.of_texts.get(place_of_text(text), ())


def place_of_text(text: ProofText) -> Place:
    """What tells `text` from the others of its case."""
    return text.spot.path, text.spot.start


def unit_of(spot: Spot) -> Unit:
    """What the text at `spot` has in common with its twin."""
    return (spot.part, spot.passage) if spot.passage else (spot.part, *spot.path[:-1])


def meeting_day(case: Case, today: date) -> date:
    """The day of the meeting of the stage that `case` stands at, else `today`."""
    handling = present_stage(case)
    return (handling.meeting_date if handling else None) or today


def source_of(ref: Ref) -> object:
    """What tells the act, bill or decision that `ref` cites from others."""
    if isinstance(ref, Provision):
        return ref.act
    return (ref.form, ref.year, ref.number) if isinstance(ref, EuAct) else ref


class ReferenceReading:
    """Reads the references of one case again and again; a language in which nothing changed is not read anew.

    For one thread at a time.
    """

    def __init__(self, citations: Citations) -> None:
        self._citations = citations
        self._kept: dict[Language, tuple[object, dict[Place, tuple[CaseReference, ...]]]] = {}

    def read(self, case: Case, texts: Sequence[ProofText], day: date) -> CaseReferences:
        """The references of `texts`, those of `case` as `proof_texts` lists them, as they stand on `day`.

        AppError ``statutes.unreadable``.
        """
        found: dict[Place, tuple[CaseReference, ...]] = {}
        for language in Language:
            found |= self._read(case, [it for it in texts if it.text.language is language], language, day)
        return CaseReferences(day, tuple(texts), tuple(self._pairs(texts, found)), found)

    def _read(
        self, case: Case, texts: Sequence[ProofText], language: Language, day: date
    ) -> dict[Place, tuple[CaseReference, ...]]:
        motion = _motion_text(case) if case.motion.language is language else ""
        key = tuple((place_of_text(it), it.spot.passage, it.text.text) for it in texts), day, motion
        kept = self._kept.get(language)
        if kept is not None and kept[0] == key:
            return kept[1]
        joined = _BETWEEN.join(it.text.text for it in texts)
        cited = self._citations.cited(joined, language, day, f"{joined}{_BETWEEN}{motion}")
        found = _placed(texts, cited)
        self._kept[language] = key, found
        return found

    def _pairs(
        self, texts: Sequence[ProofText], found: Mapping[Place, tuple[CaseReference, ...]]
    ) -> Iterator[ReferencePair]:
        units: dict[Unit, Bilingual[list[ProofText]]] = {}
        for text in texts:
            units.setdefault(unit_of(text.spot), Bilingual([], []))[text.text.language].append(text)
        for both in units.values():
            sides = both.map(lambda side: [it for text in side for it in found.get(place_of_text(text), ())])
            if sides.fi or sides.sv:
                yield from self._paired(both, sides)

    def _paired(
        self, texts: Bilingual[list[ProofText]], sides: Bilingual[list[CaseReference]]
    ) -> Iterator[ReferencePair]:
        there = texts.map(lambda side: side[-1] if side else None)
        apart = self._citations.apart(*([it.cited.reference for it in sides[side]] for side in Language))
        # Where a language is not written yet it lacks more than its references.
        compared = bool(texts.fi and texts.sv)
        missing = {id(it) for side in Language for it in apart[side]} if compared else set()
        for fi, sv in _matched(sides.fi, sides.sv):
            lacks = frozenset(
                language.other
                for language, it in ((Language.FI, fi), (Language.SV, sv))
                if it is not None and id(it.cited.reference) in missing
            )
            yield ReferencePair(Bilingual(fi, sv), lacks, there)


def _motion_text(case: Case) -> str:
    motion = case.motion
    return "\n".join([blocks_text(motion.background), *(it.text[motion.language] for it in motion.demands)])


def _placed(texts: Sequence[ProofText], cited: Sequence[Cited]) -> dict[Place, tuple[CaseReference, ...]]:
    """Each of `cited`, found in `texts` joined, in the text that it stands in; one over two texts is none."""
    starts = list(accumulate((len(it.text.text) + len(_BETWEEN) for it in texts), initial=0))
    found: dict[Place, tuple[CaseReference, ...]] = {}
    seen: Counter[object] = Counter()
    number = 0
    for it in cited:
        reference = it.reference
        while starts[number + 1] <= reference.start:
            number += 1
        text, start = texts[number], starts[number]
        source = source_of(reference.refs[0]) if reference.refs else None
        first = bool(source) and not reference.back and not seen[source]
        seen[source] += not reference.back
        if reference.end - start <= len(text.text.text):
            spot = replace(
                text.spot,
                start=text.spot.start + reference.start - start,
                end=text.spot.start + reference.end - start,
            )
            place = place_of_text(text)
            found[place] = (*found.get(place, ()), CaseReference(spot, _moved(it, start), first))
    return found


def _moved(cited: Cited, by: int) -> Cited:
    """`cited` with its places counted from `by` on."""
    reference = cited.reference
    moved = replace(
        reference,
        start=reference.start - by,
        end=reference.end - by,
        name=(reference.name[0] - by, reference.name[1] - by) if reference.name else None,
        number=(reference.number[0] - by, reference.number[1] - by) if reference.number else None,
    )
    faults = tuple(replace(it, start=it.start - by, end=it.end - by) for it in cited.faults)
    translates = cited.translates[0] - by, cited.translates[1] - by
    return replace(cited, reference=moved, translates=translates, faults=faults)


def _matched(
    fi: Sequence[CaseReference], sv: Sequence[CaseReference]
) -> Iterator[tuple[CaseReference | None, CaseReference | None]]:
    """The references of one text with their twins: what cites the same place first, then the same act; then the rest.

    In the order of the Finnish ones; Swedish ones without a twin stand behind.
    """
    twins: dict[int, CaseReference] = {}
    left = list(sv)
    for same in (_places, _source):
        for number, it in enumerate(fi):
            twin = None if number in twins else next((other for other in left if same(other) == same(it)), None)
            if twin is not None:
                twins[number] = twin
                left = [other for other in left if other is not twin]
    yield from ((it, twins.get(number)) for number, it in enumerate(fi))
    yield from ((None, it) for it in left)


def _places(it: CaseReference) -> object:
    # Local rules are called differently in each language; their places are the same.
    refs = it.cited.reference.refs
    return Counter(replace(ref, act="") if isinstance(ref, Provision) and "/" not in ref.act else ref for ref in refs)


def _source(it: CaseReference) -> object:
    refs = it.cited.reference.refs
    return source_of(refs[0]) if refs else it.cited.reference.as_written

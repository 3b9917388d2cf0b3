"""Everything that is asked of references to law, over one catalogue: what services know as `Citations`; no rules."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.citing import PLAIN, ActHit, CaseNumber, Cited, Manner, Meeting
from app.domain.language import Bilingual, Language
from app.domain.reference import EuAct, Provision, Ref, Reference
from app.domain.statute import Act, Section
from app.language.reference_form import form_faults
from app.language.reference_form_compare import case_numbers, cited_apart, meetings
from app.language.reference_translation import Place, first_mentions, normal, translated
from app.language.reference_writing import written
from app.language.reference_writing_other import known_eu
from app.language.references import find_references
from app.language.statute_search import search
from app.language.statutes import Catalogue


class CatalogueCitations:
    """References to the acts of `catalogue`; safe to use from several threads."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    @property
    def about(self) -> Mapping[str, str]:
        """The ``date`` of the data and the ``credit`` owed for it."""
        return self._catalogue.about

    def find(self, text: str, language: Language, day: date) -> tuple[Reference, ...]:
        """The references in `text`, in order and apart; `day` tells which of acts with one name is meant."""
        return find_references(text, language, self._catalogue, day)

    def cited(self, text: str, language: Language, day: date, whole: str = "") -> tuple[Cited, ...]:
        """The references in `text` with all that is known of them; `whole` is what the item says beside it (D9)."""
        references = self.find(text, language, day)
        faults = form_faults(references, Place(text, language, self._catalogue, day, first=False), whole)
        told: list[Cited] = []
        for reference, first in zip(references, first_mentions(references), strict=True):
            place = Place(text, language, self._catalogue, day, first)
            act = self._act_of(reference)
            twin = translated(reference, place)
            told.append(
                Cited(
                    reference=reference,
                    normal=normal(reference, place),
                    translation=twin.text,
                    translates=(twin.start, twin.end),
                    act=act,
                    status=act.status(day) if act else None,
                    section=self._section_of(reference),
                    faults=tuple(it for it in faults if reference.start <= it.start and it.end <= reference.end),
                )
            )
        return tuple(told)

    def written(self, what: Ref | Sequence[Ref], language: Language, day: date, manner: Manner = PLAIN) -> str:
        """`what` as `language` cites it on `day`; empty where the act's name in it is not known."""
        return written(what, language, self._catalogue, day, manner)

    def apart(self, fi: Sequence[Reference], sv: Sequence[Reference]) -> Bilingual[tuple[Reference, ...]]:
        """The references of each language that the other does not make as often (D1)."""
        return cited_apart(fi, sv)

    def meetings(self, text: str, references: Sequence[Reference]) -> tuple[Meeting, ...]:
        """The sections of meetings in `text` that none of its `references` to law holds (D7)."""
        return meetings(text, references)

    def case_numbers(self, text: str) -> tuple[CaseNumber, ...]:
        """The numbers of cases in `text` (D8)."""
        return case_numbers(text)

    def search(self, typed: str, day: date, limit: int = 20) -> tuple[ActHit, ...]:
        """The acts, with the section behind them, that a person means by a few letters; the likeliest first."""
        hits = search(self._catalogue, typed, day, limit)
        return tuple(ActHit(hit.act, hit.status, hit.section, hit.chapter, hit.known) for hit in hits)

    def act(self, number: str) -> Act | None:
        """The act of this number, None where none was ever given it."""
        return self._catalogue.act(number)

    def section(self, number: str, section: str, chapter: str = "") -> Section | None:
        """The section of the act `number`, None where the catalogue has none."""
        sections = self._catalogue.sections(number)
        return sections.find(section, chapter if sections.per_chapter else "") if sections else None

    def _act_of(self, reference: Reference) -> Act | None:
        head = reference.refs[0] if reference.refs else None
        if isinstance(head, EuAct):
            return known_eu(head, self._catalogue)
        return self._catalogue.act(reference.act) if reference.act else None

    def _section_of(self, reference: Reference) -> Section | None:
        head = reference.refs[0] if reference.refs else None
        if not isinstance(head, Provision) or head.section is None:
            return None
        return self.section(head.act, head.section, head.chapter or "")

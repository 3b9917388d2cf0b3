"""References to law that a person picks or carries over, as text of either language; it finds and edits none."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.citing import ActHit, Manner
from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.reference import EuAct, Provision, Ref
from app.domain.richtext import Span, Spans, tidy
from app.domain.statute import Act, ActKind
from app.services.case_references import CaseReference, CaseReferences, place_of_text, source_of, unit_of
from app.services.ports import Citations

_LEADS = {Language.FI: ("ks. esim. ", " ja "), Language.SV: ("se till exempel ", " och ")}
_FINLEX = {Language.FI: "fi/lainsaadanto", Language.SV: "sv/lagstiftning"}
_FORMS = (("direktiivi", "directive"), ("asetus", "regulation"), ("päätös", "decision"))
_NEWEST_EU = 2015
"""From that year on acts of the EU have the year before their number."""


@dataclass(frozen=True, slots=True)
class Pen:
    """What references are written with: in a `language`, as on a `day`."""

    citations: Citations
    language: Language
    day: date


def ref_of(hit: ActHit) -> Ref:
    """What is cited of the act of `hit`: the section that was asked for, the whole act where none was."""
    if hit.act.kind is ActKind.EU:
        return _eu_act(hit.act, hit.number or None)
    return Provision(hit.act.number, chapter=hit.chapter or None, section=hit.number or None)


def _eu_act(act: Act, article: str | None) -> EuAct:
    title = act.names[0].title.fi.casefold()
    form = next((form for word, form in _FORMS if word in title), "regulation")
    first, second = (int(part) for part in act.number.split("/")[:2])
    if act.number.count("/") > 1:
        return EuAct(form, first if first > 99 else 1900 + first, second, article)
    year, number = (first, second) if first >= _NEWEST_EU else (second, first)
    return EuAct(form, year, number, article)


def written_refs(refs: Sequence[Ref], pen: Pen, known: Collection[object] = (), *, linked: bool = False) -> Spans:
    """`refs`, picked one by one, as the language of `pen` cites them; nothing where one of them has no name in it.

    Of acts in `known` (as `source_of` tells them) and of those written before the number is left out. Several are a
    legal basis: *ks. esim. …*, *se till exempel …*. With `linked` each leads to Finlex.
    """
    seen = set(known)
    texts: list[Span] = []
    for ref in refs:
        text = pen.citations.written(ref, pen.language, pen.day, Manner(first=source_of(ref) not in seen))
        texts.append(Span(text, href=(address_of(ref, pen.language) or None) if linked else None))
        seen.add(source_of(ref))
    if not all(it.text for it in texts):
        return ()
    if len(texts) < 2:
        return tuple(texts)
    lead, last = _LEADS[pen.language]
    between = [", "] * (len(texts) - 2) + [last]
    joined = [Span(lead), texts[0]]
    for word, written in zip(between, texts[1:], strict=True):
        joined += [Span(word), written]
    return tidy(joined)


def carried_over(it: CaseReference, pen: Pen, known: Collection[object] = ()) -> str:
    """What `it` is in the language of `pen`, whose document cites the acts of `known` before; empty for no name."""
    refs = it.cited.reference.refs
    first = bool(refs) and source_of(refs[0]) not in known
    if first == it.first or not refs:
        return it.cited.normal[pen.language]
    return pen.citations.written(refs, pen.language, pen.day, Manner(first=first)) or it.cited.normal[pen.language]


def sources_before(read: CaseReferences, spot: Spot, language: Language) -> frozenset[object]:
    """The acts (`source_of`) that the document in `language` mentions before `spot.start` of the text at `spot`."""
    found: set[object] = set()
    texts = [it for it in read.texts if it.text.language is language]
    here = [number for number, it in enumerate(texts) if unit_of(it.spot) == unit_of(spot)]
    for text in texts[: here[-1] + 1] if here else texts:
        is_here = unit_of(text.spot) == unit_of(spot)
        for it in read.of_texts.get(place_of_text(text), ()):
            if it.cited.reference.refs and not (is_here and it.spot.start >= spot.start):
                found.add(source_of(it.cited.reference.refs[0]))
    return frozenset(found)


def address_of(ref: Ref, language: Language) -> str:
    """The address of the act at Finlex in `language`, empty for what is not there."""
    if not isinstance(ref, Provision) or "/" not in ref.act:
        return ""
    number, year = ref.act.split("/")
    return f"https://www.finlex.fi/{_FINLEX[language]}/{year}/{number}"

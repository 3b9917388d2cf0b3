"""References to law that a person picks or carries over, as text and as edits of the case; it finds none in a text."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from app.domain.case import Case
from app.domain.citing import ActHit, Manner
from app.domain.language import Language
from app.domain.parts import Spot, text_part
from app.domain.passage import Passage
from app.domain.paths import put_at, value_at
from app.domain.pieces import replaced_value, value_text
from app.domain.proofing import Replacement
from app.domain.reference import EuAct, Provision, Ref
from app.domain.richtext import Paragraph, is_blank, plain
from app.domain.statute import Act, ActKind
from app.services.case_references import CaseReferences, place_of_text, source_of
from app.services.edits import Edit, Put
from app.services.ports import Citations

_LEADS = {Language.FI: ("ks. esim. ", " ja "), Language.SV: ("se till exempel ", " och ")}
_FINLEX = {Language.FI: "fi/lainsaadanto", Language.SV: "sv/lagstiftning"}
_FORMS = (("direktiivi", "directive"), ("asetus", "regulation"), ("päätös", "decision"))
_NEWEST_EU = 2015
"""From that year on acts of the EU have the year before their number."""
_ENDS = ".!?"


def ref_of(hit: ActHit) -> Ref:
    """What is cited of the act of `hit`: the section that was asked for, the whole act where none was."""
    if hit.act.kind is ActKind.EU:
        return _eu_act(hit.act, hit.number or None)
    chapter = hit.chapter or (hit.section.chapter if hit.section else "")
    return Provision(hit.act.number, chapter=chapter or None, section=hit.number or None)


def _eu_act(act: Act, article: str | None) -> EuAct:
    title = act.names[0].title.fi.casefold()
    form = next((form for word, form in _FORMS if word in title), "regulation")
    first, second = (int(part) for part in act.number.split("/")[:2])
    if act.number.count("/") > 1:
        return EuAct(form, first if first > 99 else 1900 + first, second, article)
    year, number = (first, second) if first >= _NEWEST_EU else (second, first)
    return EuAct(form, year, number, article)


def written_refs(
    refs: Sequence[Ref], language: Language, day: date, citations: Citations, known: Collection[object] = ()
) -> str:
    """`refs`, picked one by one, as `language` cites them on `day`; empty where one of them has no name in it.

    Of acts in `known` (as `source_of` tells them) and of those written before the number is left out. Several are a
    legal basis: *ks. esim. …*, *se till exempel …*.
    """
    seen = set(known)
    texts: list[str] = []
    for ref in refs:
        texts.append(citations.written(ref, language, day, Manner(first=source_of(ref) not in seen)))
        seen.add(source_of(ref))
    if not texts or not all(texts):
        return ""
    if len(texts) == 1:
        return texts[0]
    lead, last = _LEADS[language]
    return f"{lead}{', '.join(texts[:-1])}{last}{texts[-1]}"


def sources_before(read: CaseReferences, spot: Spot, language: Language) -> frozenset[object]:
    """The acts that the document in `language` has mentioned before `spot`, as `source_of` tells them."""
    found: set[object] = set()
    for text in read.texts:
        if text.text.language is not language:
            continue
        here = text.spot.passage == spot.passage if spot.passage else text.spot.path == spot.path
        for it in read.of_texts.get(place_of_text(text), ()):
            if (here and it.spot.start >= spot.start) or not it.cited.reference.refs:
                break
            found.add(source_of(it.cited.reference.refs[0]))
        if here and spot.start <= text.spot.end:
            break
    return frozenset(found)


def address_of(ref: Ref, language: Language) -> str:
    """The address of the act at Finlex in `language`, empty for what is not there."""
    if not isinstance(ref, Provision) or "/" not in ref.act:
        return ""
    number, year = ref.act.split("/")
    return f"https://www.finlex.fi/{_FINLEX[language]}/{year}/{number}"


def spaced(text: str, before: str, behind: str) -> str:
    """`text` with the spaces that it needs between what stands `before` and `behind` it."""
    left = " " if before and not before[-1].isspace() and before[-1] not in '([”"/–-' else ""
    right = " " if behind and behind[0].isalnum() else ""
    return f"{left}{text}{right}"


def twin_edit(case: Case, spot: Spot, language: Language, text: str, at: int | None = None) -> Edit | None:
    """The edit that puts `text` into the `language` side of the text at `spot`; None where there is no such text.

    It stands at code point `at` of that side, by default at the end of its last sentence.
    """
    if not spot.passage:
        return _fact_edit(case, spot, language, text, at)
    part = text_part(case, spot.part)
    passage = next((it for it in part.passages if it.id == spot.passage), None) if part else None
    if part is None or passage is None:
        return None
    blocks = passage.blocks[language]
    if is_blank(blocks):
        changed, start = replace(passage, blocks=passage.blocks.put(language, (Paragraph(plain(text)),))), 0
    else:
        changed, start = _with(passage, language, text, at)
    where = Spot(spot.part, passage.id, language, start=start, end=start)
    return Edit("edit.reference_twin", where, (Put((*part.path, passage.id), changed),))


def _with(passage: Passage, language: Language, text: str, at: int | None) -> tuple[Passage, int]:
    blocks = passage.blocks[language]
    whole = value_text(blocks)
    start = _last_end(whole) if at is None else at
    added = Replacement(start, start, spaced(text, whole[:start], whole[start:]))
    value = replaced_value(blocks, (added,))
    return replace(passage, blocks=put_at(passage.blocks, (language.value,), value)), start + len(added.text)


def _fact_edit(case: Case, spot: Spot, language: Language, text: str, at: int | None) -> Edit | None:
    path = (*spot.path[:-1], language.value)
    try:
        value = value_at(case, path)
    except KeyError:
        return None
    if not value:
        return None
    whole = value_text(value)
    start = _last_end(whole) if at is None else at
    changed = replaced_value(value, (Replacement(start, start, spaced(text, whole[:start], whole[start:])),))
    return Edit("edit.reference_twin", Spot(spot.part, "", language, path, start, start), (Put(path, changed),))


def _last_end(text: str) -> int:
    """The end of the last sentence of `text`, before the mark that ends it."""
    end = len(text.rstrip())
    return end - 1 if end and text[end - 1] in _ENDS else end

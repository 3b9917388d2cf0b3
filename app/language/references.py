"""Finds the references to law in a text, in order and apart, each with what it takes from those before; writes none."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.domain.language import Language
from app.domain.reference import EuAct, Provision, Reference, RefKind
from app.language.reference_eu import numbered_eu
from app.language.reference_found import Found
from app.language.reference_names import Names
from app.language.reference_sources import other_references
from app.language.reference_tokens import Tokens
from app.language.references_fi import references_fi
from app.language.references_sv import references_sv
from app.language.statutes import Catalogue

# Behind the end of a sentence, and behind the verb of another clause, a section is of something else.
_PARTED = re.compile(
    r"[.!?:;]\s+[A-ZÅÄÖ]|\n|\b(?:on|ovat|säädetään|sovelletaan|voi|voidaan|ellei|jollei|jos|sellais\w+|ska|skall|får|kan"
    r"|är|tillämpas|om inte|sådan|sådana|avses i denna)\b"
)


def find_references(text: str, language: Language, catalogue: Catalogue, day: date) -> tuple[Reference, ...]:
    """The references in `text`, in order and apart from each other; of two at one place the longer counts.

    `day` is that of the document: of acts with one name it tells which is meant. A meeting's section (``§ 138``), a
    case number (``5316/2016``) and a list's number are none.
    """
    tokens = Tokens(text)
    acts = (references_fi if language is Language.FI else references_sv)(tokens, Names(catalogue), day)
    others = (Found(it) for it in (*numbered_eu(tokens, language), *other_references(text)))
    return tuple(_completed(text, language, _apart(text, [*acts, *others])))


def _apart(text: str, found: Iterable[Found]) -> list[Found]:
    kept: list[Found] = []
    for it in sorted(found, key=lambda it: (it.reference.start, -it.reference.end)):
        if not kept or it.reference.start >= kept[-1].reference.end:
            kept.append(it)
        elif _names_numbered(kept[-1].reference, it.reference):
            kept[-1] = Found(_together(text, kept[-1].reference, it.reference))
    return kept


def _names_numbered(name: Reference, numbered: Reference) -> bool:
    """Whether the first is the name of the EU act whose number is in the second: *de minimis -asetuksen (EU) …*."""
    eu = name.kind is RefKind.EU is numbered.kind
    return eu and name.number is None and numbered.number is not None and numbered.end > name.end


def _together(text: str, name: Reference, numbered: Reference) -> Reference:
    refs = tuple(
        replace(ref, article=ref.article or of.article, paragraphs=ref.paragraphs or of.paragraphs)
        for ref, of in zip(numbered.refs, name.refs, strict=False)
        if isinstance(ref, EuAct) and isinstance(of, EuAct)
    )
    written = text[name.start : numbered.end]
    return replace(numbered, as_written=written, start=name.start, refs=refs, name=name.name, case=name.case)


def _completed(text: str, language: Language, found: list[Found]) -> Iterable[Reference]:
    """The references, those that point elsewhere with the act, or the section, that they point to."""
    last: Provision | None = None
    for place, it in enumerate(found):
        reference = it.reference
        if it.takes == "sentence":
            of = _of_sentence(text, language, found, place, last)
            if of is None:
                continue
            reference = replace(reference, refs=tuple(_taken(ref, of, "act") for ref in reference.refs))
        elif it.takes and last is not None:
            reference = replace(reference, refs=tuple(_taken(ref, last, it.takes) for ref in reference.refs))
        elif it.takes == "act":
            continue
        if reference.kind is RefKind.ACT and isinstance(reference.refs[-1], Provision) and reference.refs[-1].act:
            last = reference.refs[-1]
        yield reference


def _of_sentence(
    text: str, language: Language, found: list[Found], place: int, last: Provision | None
) -> Provision | None:
    """What names the act of a bare section, in its sentence: Finnish has it before the section, Swedish behind it."""
    here = found[place].reference
    if language is Language.FI:
        before = next((it.reference for it in reversed(found[:place]) if not it.takes), None)
        near = before is not None and before.refs and not _PARTED.search(text, before.end, here.start)
        return last if near and before and isinstance(before.refs[0], Provision) and before.refs[0].section else None
    behind = next((it.reference for it in found[place + 1 :] if not it.takes), None)
    if behind is None or _PARTED.search(text, here.end, behind.start):
        return None
    ref = behind.refs[0]
    return ref if isinstance(ref, Provision) and ref.section and ref.act else None


def _taken(ref: object, last: Provision, takes: str) -> Provision:
    assert isinstance(ref, Provision)
    if takes == "section":
        return replace(
            ref,
            act=last.act,
            chapter=ref.chapter or last.chapter,
            section=ref.section or last.section_to or last.section,
        )
    return replace(ref, act=last.act)

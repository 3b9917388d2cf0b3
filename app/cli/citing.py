"""The commands `cite` and `statutes`: references to law in a text, acts by a few letters; they judge nothing."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app.cli.names import text_given
from app.cli.output import DONE, NEEDS_A_PERSON, print_json, print_lines
from app.domain.citing import ActHit, RefFault
from app.domain.language import Language
from app.domain.reference import Bill, CourtCase, EuAct, Provision, Ref, Treaty
from app.domain.statute import Section
from app.messages import Messages
from app.services.application import Application
from app.services.citing import Asked, CitedThere, cite_file, cite_text

_STANDARD_INPUT = Path("-")


def cite(args: argparse.Namespace, app: Application) -> int:
    """The exit code: DONE where every reference is right, NEEDS_A_PERSON where one is not; all have been printed."""
    asked = Asked(Language(args.lang), args.date or _today())
    if args.file == _STANDARD_INPUT:
        found = cite_text("-", text_given(), asked, app.citations, app.engines)
    else:
        found = cite_file(args.file, asked, app.citations, app.engines)
    if args.json:
        to = Language(args.to) if args.to else None
        print_json({"citations": [_json(one, to, app.messages) for one in found]})
    else:
        to = Language(args.to) if args.to else asked.language
        for one in found:
            print_lines([f"{one.line} {' '.join(one.as_written.split())} — {one.cited.normal[to]}"])
            print_lines(f"  {fault.rule.value} {_sentence(fault, app.messages)}" for fault in one.cited.faults)
    return NEEDS_A_PERSON if any(one.cited.faults for one in found) else DONE


def statutes(args: argparse.Namespace, app: Application) -> int:
    """The exit code: DONE, the acts that were sought have been printed, none is no error."""
    hits = app.citations.search(args.find, args.date or _today())
    if args.json:
        print_json({"data": dict(app.citations.about), "acts": [_hit_json(hit) for hit in hits]})
    else:
        print_lines(map(_hit_line, hits))
    return DONE


def _today() -> date:
    return datetime.now().astimezone().date()


def _json(one: CitedThere, to: Language | None, messages: Messages) -> dict[str, Any]:
    cited = one.cited
    found: dict[str, Any] = {
        "as_written": one.as_written,
        "start": one.start,
        "end": one.end,
        "kind": cited.reference.kind.value,
        "refs": [ref_json(ref) for ref in cited.reference.refs],
        "heading": (cited.section.heading or None) if cited.section else None,
        "status": cited.status.value if cited.status else None,
        "normal": {"fi": cited.normal.fi, "sv": cited.normal.sv},
        "findings": [
            {"rule": fault.rule.value, "message": _sentence(fault, messages), "fix": fault.fix or None}
            for fault in cited.faults
        ],
    }
    if to is not None:
        start, end = one.translates
        found["translation"] = {"text": cited.translation, "start": start, "end": end}
    return found


def _sentence(fault: RefFault, messages: Messages) -> str:
    return messages.say(fault.why, fault.facts)


def ref_json(ref: Ref) -> dict[str, Any]:
    """What a reference cites, in the keys of the contract."""
    match ref:
        case Provision():
            found: dict[str, Any] = {
                "act": ref.act,
                "chapter": ref.chapter,
                "section": ref.section,
                "section_to": ref.section_to,
                "moments": list(ref.subsections),
                "items": list(ref.items),
            }
            return found | ({"chapter_to": ref.chapter_to} if ref.chapter_to else {})
        case EuAct():
            return _eu_json(ref)
        case Bill():
            return {"he": ref.number}
        case CourtCase():
            if ref.number is not None:
                return {"court": ref.court, "year": ref.year, "no": ref.number}
            return {"court": ref.court, "date": ref.day.isoformat() if ref.day else "", "record": ref.record}
        case Treaty():
            return {"treaty": ref.number}


def _eu_json(ref: EuAct) -> dict[str, Any]:
    found: dict[str, Any] = {"eu": ref.form, "year": ref.year, "no": ref.number}
    if ref.article is not None:
        found |= {"article": ref.article, "paragraphs": list(ref.paragraphs), "points": list(ref.points)}
    return found


def _hit_json(hit: ActHit) -> dict[str, Any]:
    act = hit.act
    title = act.names[0].title
    return {
        "number": act.number,
        "titles": {"fi": title.fi, "sv": title.sv},
        "earlier": [{"fi": it.title.fi, "sv": it.title.sv} for it in act.names[1:]],
        "short": list(act.short),
        "status": hit.status.value,
        "in_force": _day(act.in_force),
        "repealed": _day(act.repealed),
        "replaced_by": act.replaced_by or None,
        "verified": act.verified.value,
        "section": _section_json(hit.number, hit.chapter, hit.section) if hit.number else None,
    }


def _section_json(number: str, chapter: str, known: Section | None) -> dict[str, Any]:
    heading = known.heading or None if known else None
    return {"number": number, "chapter": chapter or None, "exists": known is not None, "heading": heading}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None and day != date.min else None


def _hit_line(hit: ActHit) -> str:
    title = hit.act.names[0].title
    heading = f"  {hit.number} § {hit.section.heading if hit.section else '?'}" if hit.number else ""
    return f"{hit.act.number}  {' / '.join(filter(None, (title.fi, title.sv)))}  {hit.status.value}{heading}"

"""One small function a command: arguments and the assembled program in, exit code out; the work is the services'."""

import argparse
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.cli.citing import cite, statutes
from app.cli.names import names_given
from app.cli.output import DONE, complain, exit_code, print_json, print_lines
from app.cli.spelling import spell
from app.domain.doubt import Doubt
from app.domain.handling import Stage
from app.domain.inflected import FormSource, Inflected
from app.domain.language import Language
from app.domain.library import CaseSummary
from app.messages import Messages
from app.services.application import Application
from app.services.demo import run_demo
from app.services.importing import import_files
from app.services.reading import contract_facts, doubt_facts, read_document
from app.services.transfer import export_case

Command = Callable[[argparse.Namespace, Application], int]


def _read(args: argparse.Namespace, app: Application) -> int:
    parsed = read_document(args.file, app.engines)
    doubts = _doubts_json(parsed.doubts, app.messages)
    facts = contract_facts(parsed)
    if args.json:
        print_json({**facts, "doubts": doubts})
    else:
        print_lines(f"{name}: {_shown(value)}" for name, value in facts.items() if value not in (None, []))
        print_lines(f"? {doubt['field']}: {doubt['why']}" for doubt in doubts)
    return exit_code(parsed.doubts)


def _import(args: argparse.Namespace, app: Application) -> int:
    files = [args.file] if args.other is None else [args.file, args.other]
    imported = import_files(files, args.motion, app.engines)
    with app.open_store(args.library) as store:
        store.add(imported.case, "import")
    doubts = _doubts_json(imported.doubts, app.messages)
    if args.json:
        print_json({"case": imported.case.id, "doubts": doubts})
    else:
        print_lines([imported.case.id, *(f"? {doubt['field']}: {doubt['why']}" for doubt in doubts)])
    return exit_code(imported.doubts)


def _list(args: argparse.Namespace, app: Application) -> int:
    with app.open_store(args.library, reading=True) as store:
        summaries = store.summaries()
    if args.json:
        print_json({"cases": [_summary(summary) for summary in summaries]})
    else:
        print_lines(f"{s.id}  {s.title.fi or s.title.sv}  {s.first_signatory}" for s in summaries)
    return DONE


def _show(args: argparse.Namespace, app: Application) -> int:
    with app.open_store(args.library, reading=True) as store:
        case = store.get(args.case)
    print_json(app.engines.case_to_json(case))
    return DONE


def _export(args: argparse.Namespace, app: Application) -> int:
    with app.open_store(args.library, reading=True) as store:
        case = store.get(args.case)
    languages = tuple(Language) if args.lang == "both" else (Language(args.lang),)
    exported = export_case(case, languages, Stage(args.stage), args.out, args.format, args.template, app.engines)
    files = [str(path) for path in exported.files]
    if args.json:
        print_json({"files": files})
    else:
        print_lines(files)
    for doubt in exported.wanting:
        complain(app.messages.doubt(doubt))
    return exit_code(exported.wanting)


def _inflect(args: argparse.Namespace, app: Application) -> int:
    names: list[str] = []
    for name in args.names:
        names += names_given() if name == "-" else [name]
    chosen: dict[str, str] = dict(args.override)
    found = {name: _chosen(app.inflect(name, Language(args.lang)), chosen.get(name)) for name in names}
    if args.json:
        forms = {name: list(one.forms) for name, one in found.items()}
        print_json({"forms": forms, "source": {name: one.source.value for name, one in found.items()}})
    else:
        print_lines(f"{name}\t{' | '.join(one.forms)}" for name, one in found.items())
    return DONE


def _chosen(found: Inflected, form: str | None) -> Inflected:
    """`found` with a person's own `form` before the others, where there is one."""
    if form is None:
        return found
    return Inflected((form, *(other for other in found.forms if other != form)), FormSource.OVERRIDE)


def _demo(args: argparse.Namespace, app: Application) -> int:
    library = args.library or args.out / "example.aloitevastaus"
    args.out.mkdir(parents=True, exist_ok=True)
    with app.open_store(library) as store:
        result = run_demo(args.out, app.example, app.engines, store, app.draw_pages)
    doubts = _doubts_json(result.doubts, app.messages)
    files = [str(path) for path in result.files]
    pictures = [str(path) for path in result.pictures]
    if args.json:
        print_json({"case": result.case_id, "files": files, "pictures": pictures, "doubts": doubts})
    else:
        print_lines([*files, *pictures, *(f"? {doubt['field']}: {doubt['why']}" for doubt in doubts)])
    return exit_code(result.doubts)


def _doubts_json(doubts: Iterable[Doubt], messages: Messages) -> list[dict[str, Any]]:
    """The doubts in the contract's keys, with their sentences."""
    return [doubt_facts(doubt, messages.doubt(doubt)) for doubt in doubts]


def _summary(summary: CaseSummary) -> dict[str, Any]:
    return {
        "case": summary.id,
        "title": {"fi": summary.title.fi, "sv": summary.title.sv},
        "profile": summary.profile,
        "case_number": summary.case_number,
        "first_signatory": summary.first_signatory,
        "stage": summary.stage.value if summary.stage else None,
        "meeting_date": summary.meeting_date.isoformat() if summary.meeting_date else None,
        "submitted_date": summary.handed_in.isoformat() if summary.handed_in else None,
        "changed": summary.changed.isoformat(),
    }


def _shown(value: object) -> str:
    if isinstance(value, list):
        return "".join(f"\n  - {_shown(entry)}" for entry in value)
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {entry}" for name, entry in value.items() if entry)
    return str(value)


def _selftest(args: argparse.Namespace, app: Application) -> int:
    with TemporaryDirectory() as scratch:
        told = app.selftest(args.out or Path(scratch))
    if args.json:
        print_json(told)
    else:
        print_lines(f"{name}: {_shown(value)}" for name, value in told.items())
    return DONE


COMMANDS: Mapping[str, Command] = {
    "read": _read,
    "import": _import,
    "list": _list,
    "show": _show,
    "export": _export,
    "inflect": _inflect,
    "spell": spell,
    "cite": cite,
    "statutes": statutes,
    "demo": _demo,
    "selftest": _selftest,
}

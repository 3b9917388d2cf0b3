"""The grammar of the command line: commands and options as the contract has them; runs nothing."""

import argparse
from datetime import date
from pathlib import Path
from typing import NoReturn

from app import __version__
from app.domain.handling import Stage

_PLACES = (
    "start and end count code points. Of a plain text file and standard input they count its own text, without a byte"
    " order mark and with each line end as one LF; of another format the text that was read, its blocks with a LF"
    " between them. The people, places and titles of the document and your own words are known."
)


class UsageError(Exception):
    """The command's words are off; the message says how."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(message)


def grammar() -> argparse.ArgumentParser:
    """The parser of the whole command line; it raises UsageError where words are off."""
    parser = _Parser(prog="aloitevastaus", description="Answers to council motions, in Finnish and Swedish.")
    parser.add_argument("--version", action="version", version=f"aloitevastaus {__version__}")
    _add_shared(parser, library=None, json=False)
    shared = _Parser(add_help=False)
    # Behind the command they say nothing unless they are there: what stands before it would be lost.
    _add_shared(shared, library=argparse.SUPPRESS, json=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    window = commands.add_parser("window", parents=[shared], help="the window (also without any command)")
    window.add_argument("file", type=Path, nargs="*", help="a motion or an item to bring in")

    read = commands.add_parser("read", parents=[shared], help="what a document holds; stores nothing")
    read.add_argument("file", type=Path)

    bring_in = commands.add_parser("import", parents=[shared], help="a new case from one or two documents")
    bring_in.add_argument("file", type=Path)
    bring_in.add_argument("other", type=Path, nargs="?", metavar="FILE_IN_THE_OTHER_LANGUAGE")
    bring_in.add_argument("--motion", type=Path, metavar="FILE", help="the motion itself")

    commands.add_parser("list", parents=[shared], help="the cases of the library")
    show = commands.add_parser("show", parents=[shared], help="a case, whole")
    show.add_argument("case")

    _add_export(commands.add_parser("export", parents=[shared], help="documents of a case"))

    _add_inflect(commands.add_parser("inflect", parents=[shared], help="case forms of names"))
    _add_spell(commands.add_parser("spell", parents=[shared], help="what is misspelt in a text"))
    _add_law(commands, shared)

    demo = commands.add_parser("demo", parents=[shared], help="the bundled example from motion to documents")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    selftest = commands.add_parser(
        "selftest", parents=[shared], help="whether every engine and form of the program works"
    )
    selftest.add_argument("--out", type=Path, metavar="DIR", help="keep the documents that it makes")
    return parser


def _add_shared(parser: argparse.ArgumentParser, *, library: str | None, json: bool | str) -> None:
    parser.add_argument(
        "--library", type=Path, default=library, metavar="PATH", help="the library's file (made if absent)"
    )
    parser.add_argument("--json", action="store_true", default=json, help="print JSON")


def _add_inflect(inflect: argparse.ArgumentParser) -> None:
    inflect.add_argument("names", nargs="+", metavar="NAME", help="a name, or - for one a line from standard input")
    inflect.add_argument("--lang", choices=("fi", "sv"), required=True)
    inflect.add_argument("--case", choices=("genitive",), required=True)
    inflect.add_argument(
        "--override",
        action="append",
        default=[],
        type=_name_and_form,
        metavar="NAME=FORM",
        help="the form that a person has chosen for a name; goes before every other",
    )


def _name_and_form(text: str) -> tuple[str, str]:
    name, equals, form = (part.strip() for part in text.partition("="))
    if not (name and equals and form):
        raise argparse.ArgumentTypeError(f"{text}: NAME=FORM is wanted")
    return name, form


def _add_spell(spell: argparse.ArgumentParser) -> None:
    spell.description = "What is misspelt or marked wrongly in a text. Exit code 0: nothing; 1: something was found."
    spell.epilog = _PLACES
    spell.add_argument("file", type=Path, metavar="FILE", help="a document, or - for standard input (UTF-8)")
    spell.add_argument("--lang", choices=("fi", "sv"), required=True, help="final for texts of under four words")
    spell.add_argument("--no-suggestions", action="store_true", help="leave out what may stand there instead")
    spell.add_argument("--words", type=Path, metavar="LIST", help="the office's list of words that are right")


def _add_law(commands: "argparse._SubParsersAction[_Parser]", shared: _Parser) -> None:
    cite = commands.add_parser("cite", parents=[shared], help="the references to law in a text")
    cite.description = "The references to law in a text. Exit code 0: all are right; 1: something is to be looked at."
    cite.epilog = _PLACES
    cite.add_argument("file", type=Path, metavar="FILE", help="a document, or - for standard input (UTF-8)")
    cite.add_argument("--lang", choices=("fi", "sv"), required=True)
    cite.add_argument("--to", choices=("fi", "sv"), help="translate each reference with what leads it in")
    statutes = commands.add_parser("statutes", parents=[shared], help="acts by their names or numbers")
    statutes.add_argument("--find", required=True, metavar="TEXT", help="a few letters, a number; a section behind it")
    for command in (cite, statutes):
        command.add_argument("--date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day; else today")


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("case")
    export.add_argument("--lang", choices=("fi", "sv", "both"), required=True)
    export.add_argument("--stage", choices=(Stage.BOARD.value, Stage.COUNCIL.value), required=True)
    export.add_argument("--out", type=Path, required=True, metavar="DIR")
    export.add_argument("--format", choices=("docx", "html", "txt"), default="docx")
    export.add_argument("--template", type=Path, metavar="FILE", help="another Word template")

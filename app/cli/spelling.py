"""The command `spell`: what is wrong in a text, as JSON or a line each; it judges nothing."""

import argparse
from contextlib import closing
from pathlib import Path
from typing import Any

from app.cli.names import text_given
from app.cli.output import DONE, NEEDS_A_PERSON, print_json, print_lines
from app.domain.language import Bilingual, Language
from app.domain.proofing import NO_WORDS, Words
from app.services.application import Application
from app.services.spelling_file import Misspelling, Wish, proofread_file, proofread_text

_STANDARD_INPUT = Path("-")


def spell(args: argparse.Namespace, app: Application) -> int:
    """The exit code: DONE where nothing is wrong, NEEDS_A_PERSON where something was found; it has been printed."""
    wish = Wish(Language(args.lang), _words(args, app), suggesting=not args.no_suggestions)
    with closing(app.open_proofreader(apart=False)) as reader:
        if args.file == _STANDARD_INPUT:
            found = proofread_text("-", text_given(), wish, reader, app.engines)
        else:
            found = proofread_file(args.file, wish, reader, app.engines)
    if args.json:
        print_json({"findings": [_json(one, wish.suggesting) for one in found]})
    else:
        print_lines(map(_line, found))
    return NEEDS_A_PERSON if found else DONE


def _words(args: argparse.Namespace, app: Application) -> Bilingual[Words]:
    """The person's own words and those of the list that was named."""
    store = app.open_words(args.library)
    office = store.office(args.words) if args.words else NO_WORDS
    own = store.words()
    return Bilingual(own.fi + office.fi, own.sv + office.sv)


def _json(one: Misspelling, suggesting: bool) -> dict[str, Any]:
    found = {"word": one.word, "start": one.start, "end": one.end, "rule": one.rule.value}
    return found | ({"suggestions": list(one.suggestions)} if suggesting else {})


def _line(one: Misspelling) -> str:
    # A word may be broken at the end of a line, and what is found may be a space.
    word = " ".join(one.word.split()) or repr(one.word)
    better = ", ".join(one.suggestions)
    return f"{one.line}:{one.column} {word}" + (f" — {better}" if better else "")

"""The command line: a contract with those who call it; sentences come from data, work from the services."""

import argparse
import sys
from collections.abc import Sequence

from app.cli.arguments import UsageError, grammar
from app.cli.output import INTERRUPTED, REFUSED, USAGE, complain, use_utf8
from app.domain.errors import AppError
from app.services.application import Application

CHILD = "read-child"
"""The hidden subcommand that a reader's child process runs."""

PROOF_CHILD = ["proof-child"]
"""The hidden command line of the process that reads texts for the window."""

WINDOW = (None, "window")
"""No command, and the one that says it: these load nothing of what the others do."""


def run(argv: Sequence[str], app: Application) -> int:
    """The exit code: 0 done, 1 done but something needs a person, 2 usage, 3 input refused, 130 interrupted."""
    if len(argv) == 2 and argv[0] == CHILD:
        return app.read_in_child(argv[1])
    if list(argv) == PROOF_CHILD:
        return app.proofread_here()
    use_utf8(sys.stdout, sys.stderr)
    try:
        return _done(grammar().parse_args(argv), app)
    except UsageError as error:
        complain(f"{error} (aloitevastaus --help)")
        return USAGE
    except AppError as error:
        complain(app.messages.error(error))
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED


def _done(args: argparse.Namespace, app: Application) -> int:
    if args.command in WINDOW:
        return app.open_window(args.library, getattr(args, "file", ()))
    code: int = app.command(args.command)(args, app)
    return code

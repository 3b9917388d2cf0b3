"""Prints results: JSON or lines to standard output, sentences to standard error; decides nothing."""

import json
import os
import sys
from collections.abc import Iterable
from typing import TextIO

from app.domain.doubt import Doubt

DONE = 0
NEEDS_A_PERSON = 1
USAGE = 2
REFUSED = 3
INTERRUPTED = 130
"""What a shell says of a command that Ctrl-C ended: 128 and the number of the signal."""


def use_utf8(*streams: TextIO | None) -> None:
    """Nothing; every stream that is open now writes UTF-8 whatever the console's code page is, as JSON has to be."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def print_json(value: object) -> None:
    """Nothing; `value` stands on standard output as indented JSON."""
    _write(sys.stdout, json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def print_lines(lines: Iterable[str]) -> None:
    """Nothing; each of `lines` stands on standard output."""
    _write(sys.stdout, "".join(line + "\n" for line in lines))


def complain(sentence: str) -> None:
    """Nothing; `sentence` stands on standard error as one line."""
    _write(sys.stderr, "aloitevastaus: " + " ".join(sentence.split()) + "\n")


def _write(stream: TextIO | None, text: str) -> None:
    # A stream that the caller closed is None. One whose reader has gone (`| head -1`) has given what was wanted: the
    # work is done and its exit code stands. Written to the end here, so that nothing is left to fail at the exit.
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def exit_code(doubts: Iterable[Doubt]) -> int:
    """NEEDS_A_PERSON where there is a doubt, else DONE."""
    return NEEDS_A_PERSON if any(True for _ in doubts) else DONE

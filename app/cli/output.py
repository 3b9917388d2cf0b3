"""Prints results and doubts: JSON or lines to standard output, sentences to standard error; decides nothing."""

import json
import sys
from collections.abc import Iterable
from typing import Any, TextIO

from app.domain.doubt import Doubt
from app.messages import Messages
from app.services.reading import doubt_facts

DONE = 0
NEEDS_A_PERSON = 1
USAGE = 2
REFUSED = 3


def use_utf8(*streams: TextIO) -> None:
    """Nothing; every stream now writes UTF-8 whatever the console's code page is, as JSON has to be."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def print_json(value: object) -> None:
    """Nothing; `value` stands on standard output as indented JSON."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def print_lines(lines: Iterable[str]) -> None:
    """Nothing; each of `lines` stands on standard output."""
    for line in lines:
        sys.stdout.write(line + "\n")


def complain(sentence: str) -> None:
    """Nothing; `sentence` stands on standard error as one line."""
    sys.stderr.write("aloitevastaus: " + " ".join(sentence.split()) + "\n")


def doubts_json(doubts: Iterable[Doubt], messages: Messages) -> list[dict[str, Any]]:
    """The doubts in the contract's keys, with their sentences."""
    return [doubt_facts(doubt, messages.doubt(doubt)) for doubt in doubts]


def exit_code(doubts: Iterable[Doubt]) -> int:
    """NEEDS_A_PERSON where there is a doubt, else DONE."""
    return NEEDS_A_PERSON if any(True for _ in doubts) else DONE

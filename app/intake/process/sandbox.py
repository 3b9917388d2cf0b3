"""Reads a file in a child process, so that no hostile file can take the program along; knows no file format itself."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.errors import AppError
from app.domain.source import SourceText
from app.domain.text import clean
from app.intake.process.child import OUT_OF_MEMORY, REFUSED
from app.intake.process.files import check_regular
from app.intake.process.limits import DEFAULT_LIMITS, MIB, Limits
from app.intake.process.run import Outcome, run_limited
from app.intake.process.sourcejson import source_from_json


class ChildReader:
    """Reads files, each in a child process of its own.

    `command` is what starts a child; the file's absolute path is put behind it, and the child must run
    `app.intake.process.child.main` on it. `limits` bind parent and child.
    """

    def __init__(self, command: Sequence[str], limits: Limits = DEFAULT_LIMITS) -> None:
        self._command = tuple(command)
        self._limits = limits

    def __call__(self, path: Path) -> SourceText:
        """The text of the file at `path`. AppError ``file.…`` for all that cannot or must not be read."""
        check_regular(path, self._limits.file_size)
        name = clean(path.name)
        try:
            outcome = run_limited((*self._command, str(path.absolute())), self._limits)
        except OSError as error:
            raise AppError("file.reader_missing", file=name, reason=error.strerror or "") from error
        return replace(self._judge(outcome, name), name=name)

    def _judge(self, outcome: Outcome, name: str) -> SourceText:
        if outcome.too_much:
            raise AppError("file.too_much_text", file=name, limit_mb=self._limits.output // MIB)
        if outcome.too_slow:
            raise AppError("file.too_slow", file=name, seconds=round(self._limits.seconds))
        if outcome.code == OUT_OF_MEMORY:
            raise AppError("file.too_much_memory", file=name, limit_mb=self._limits.memory // MIB)
        if outcome.code not in {0, REFUSED}:
            raise AppError("file.reader_crashed", file=name)
        try:
            text = outcome.output.decode("ascii")
            if outcome.code == 0:
                return source_from_json(text)
            refusal = json.loads(text)
            raise AppError(str(refusal["code"]), **(dict(refusal["facts"]) | {"file": name}))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise AppError("file.reader_crashed", file=name) from error
